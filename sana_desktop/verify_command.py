"""`sana-desktop verify`: renders pictures again from their recipes, and says whether they come out the same.

Exit code 0: all are identical. Imports no torch before the first one is due.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from engine import (
    EngineError,
    GeneratedImage,
    GenerationRequest,
    ImageFileError,
    Notice,
    TextPrecision,
)
from engine.image_file import read_recipe
from engine.recipe import Recipe
from engine.version import PROGRAM_NAME
from sana_desktop.argument_types import device_name
from sana_desktop.batches.album import pictures_below
from sana_desktop.destination import output_path
from sana_desktop.generate import request_from_recipe
from sana_desktop.rendering import Engine, OpenEngine, Renders, events_of, reported, tell
from sana_desktop.reporter import Reporter
from sana_desktop.verifying import Answer, Verdict, verdict


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", metavar="FILE|FOLDER", nargs="+", help="pictures that this program saved, and folders of them"
    )
    parser.add_argument("--model", metavar="NAME|FOLDER", help="where the recipes' model lies now, if it was moved")
    parser.add_argument("--source", metavar="FILE", help="where the picture lies now that they began from")
    parser.add_argument(
        "--device", metavar="auto|cpu|cuda", type=device_name, default="auto", help="default: auto; also cuda:1, …"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line on stdout")


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Answers for each file; the exit code: 0 if all are identical."""
    answers: list[Answer] = []

    def work(reporter: Reporter, renders: Renders) -> None:
        files = _files(options.files)
        verifier = _Verifier(options, open_engine, reporter, len(files))
        for number, path in enumerate(files, start=1):
            found = verifier.verify(path, number)
            answers.append(found.answer)
            _tell(path, found, options.json)

    code = reported(options, work, open_engine)
    return code or (0 if all(answer is Answer.IDENTICAL for answer in answers) else 1)


def _files(given: list[str]) -> list[Path]:
    """
    Raises:
        ImageFileError: a folder holds no pictures.
    """
    files: list[Path] = []
    for path in map(output_path, given):
        found = pictures_below(path) if path.is_dir() else [path]
        if not found:
            raise ImageFileError(f"There are no pictures in {str(path)[:200]}: nothing was verified.")
        files += found
    return files


class _Verifier:
    """Keeps one engine for all files."""

    def __init__(self, options: argparse.Namespace, open_engine: OpenEngine, reporter: Reporter, count: int) -> None:
        self._options, self._open_engine, self._reporter, self._count = options, open_engine, reporter, count
        self._engine: Engine | None = None

    def verify(self, path: Path, number: int) -> Verdict:
        """The verdict on one file; what cannot be done for it is one, too."""
        try:
            recipe = read_recipe(path)
            if not recipe.program.startswith(PROGRAM_NAME):
                return Verdict(Answer.NOT_VERIFIED, ("another program made it: it cannot be made again here",))
            request = self._request(recipe)
            self._reporter.begin(number, self._count, request)
            return verdict(path, recipe, self._rendered(request))
        except EngineError as error:
            return Verdict(Answer.NOT_VERIFIED, (str(error),))

    def _request(self, recipe: Recipe) -> GenerationRequest:
        """With what "auto" meant then."""
        chosen = argparse.Namespace(model=self._options.model, source=self._options.source, instruction=None)
        request = request_from_recipe(chosen, recipe)
        then = recipe.provenance.get("text_precision")
        if request.text_precision is TextPrecision.AUTO and then in [kind.value for kind in TextPrecision]:
            return dataclasses.replace(request, text_precision=TextPrecision(then))
        return request

    def _rendered(self, request: GenerationRequest) -> GeneratedImage:
        if self._engine is None:
            self._engine = self._open_engine(self._options.device)
        image: GeneratedImage | None = None
        with events_of(self._engine, request) as events:
            for event in events:
                if isinstance(event, GeneratedImage):
                    image = event
                elif not isinstance(event, Notice):  # what there is to say of these pictures is the verdict
                    tell(self._reporter, event)
        assert image is not None, "the engine ended without an image and without an error"
        return image


def _tell(path: Path, found: Verdict, as_json: bool) -> None:
    if sys.stdout is None:  # a program without a console
        return
    if as_json:
        values = {
            "type": "verified",
            "path": str(path),
            "answer": found.answer.value.replace(" ", "_"),
            "psnr": None if found.psnr is None else round(found.psnr, 2),
            "compared": found.compared,
            "why": list(found.why),
        }
        print(json.dumps(values), flush=True)
        return
    noise = "" if found.psnr is None else f" ({found.psnr:.1f} dB)"
    said = [*found.why, *([f"compared: {found.compared}"] if found.compared != "pixels" else [])]
    print(f"{found.answer.value}{noise}: {path}{': ' if said else ''}{'; '.join(said)}", flush=True)
