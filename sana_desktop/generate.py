"""`sana-desktop generate`: from the options to saved images. Imports no torch before everything else is checked."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import secrets
import sys
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from engine import (
    EngineError,
    Event,
    GeneratedImage,
    GenerationRequest,
    ImageFileError,
    InvalidRequest,
    ModelMissing,
    Notice,
    Stage,
    StepProgress,
    available_models,
    find_model,
)
from engine.image_file import (
    prepare_folder,
    prepare_gallery,
    read_recipe,
    save_png,
    save_to_folder,
    save_to_gallery,
)
from engine.models import STARTER, fingerprint
from engine.paths import pictures_folder
from engine.planning.forecast import Forecast
from engine.recipe import Recipe
from engine.request import DEFAULT_INSTRUCTION, NO_INSTRUCTION, Precision, Solver, TextPrecision
from engine.version import PROGRAM_NAME
from sana_desktop.reporter import JsonReporter, Reporter, TextReporter

CANCELLED = 130  # what shells expect of a program that Ctrl+C ended

_REQUEST_OPTIONS = (
    *("negative_prompt", "width", "height", "steps", "guidance_scale"),
    *("seed", "precision", "solver", "instruction", "exact_size", "text_precision"),
    *("guidance_start", "guidance_end", "step_cache"),
)
_OTHER_FORMATS = {".jpg", ".jpeg", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif", ".jxl", ".heic"}
_MAX_INSTRUCTION_BYTES = 1 << 20
_MAKES_PIXELS = {
    "model_fingerprint": "model",
    "precision": "precision",
    "solver": "solver",
    "device": "device",
    "torch": "torch",
}
"""Names in the provenance → what to call them: if one is not what it was, the pixels may not be either."""


class Engine(Protocol):
    def generate(self, request: GenerationRequest) -> Iterable[Event]: ...

    def forecast(self, request: GenerationRequest) -> Forecast: ...


OpenEngine = Callable[[str], Engine]


def open_engine(device: str) -> Engine:
    """The real engine.

    Raises:
        EngineError: PyTorch cannot be loaded, or the device is not to be had.
    """
    try:
        # Not at the top: this imports torch, seconds that --help and a mistyped option need not cost.
        from engine.pipeline import Engine
    except (ImportError, OSError) as error:  # OSError: a library of torch's that the system refuses
        raise EngineError(
            f"The engine cannot be loaded ({error}): `sana-desktop doctor` says what is missing."
        ) from None
    return Engine(device=device)


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompt", metavar="PROMPT", nargs="?", help="what the image should show")
    parser.add_argument("--negative-prompt", metavar="TEXT", help="what it should not show")
    parser.add_argument("--width", metavar="W", type=_whole_number, help="pixels; default: the model's own size")
    parser.add_argument("--height", metavar="H", type=_whole_number, help="pixels; default: the model's own size")
    parser.add_argument("--steps", metavar="N", type=_whole_number, help="solver steps; default: the model's own")
    parser.add_argument(
        "--guidance-scale",
        metavar="G",
        type=_number,
        help="how closely to follow the prompt, from 1; default: the model's own",
    )
    parser.add_argument(
        "--seed", metavar="S", type=_whole_number, help="the same seed, the same image; default: random"
    )
    parser.add_argument("--count", metavar="N", type=_whole_number, default=1, help="images, with seeds S, S+1, …")
    parser.add_argument("--model", metavar="NAME|FOLDER", help=f"default: {STARTER}")
    parser.add_argument(
        "--device", metavar="auto|cpu|cuda", type=device_name, default="auto", help="default: auto; also cuda:1, …"
    )
    parser.add_argument("--precision", choices=[member.value for member in Precision], help="default: auto")
    parser.add_argument(
        "--text-precision",
        choices=[member.value for member in TextPrecision],
        help="weights of the text encoder; default: auto, 8 bits with --precision int8",
    )
    parser.add_argument("--solver", choices=[member.value for member in Solver], help="default: auto, the model's own")
    parser.add_argument(
        "--instruction",
        metavar="default|none|FILE",
        help="what the text encoder is told before the prompt: the model's own words, nothing, or a file's",
    )
    parser.add_argument(
        "--exact-size",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="render at this very size instead of the nearest one that the model was trained on",
    )
    parser.add_argument(
        "--output",
        metavar="FILE.png|FOLDER",
        help="where to save; never overwrites; with --count, FILE-1.png, FILE-2.png, …; default: the gallery",
    )
    parser.add_argument(
        "--recipe",
        metavar="FILE.png",
        help="render again what made this image; other options replace single settings",
    )
    faster = parser.add_argument_group("faster, and not the same image")
    faster.add_argument(
        "--guidance-start", metavar="PART", type=_number, help="of the steps, 0 to 1, before which there is no guidance"
    )
    faster.add_argument("--guidance-end", metavar="PART", type=_number, help="… and from which on there is none")
    faster.add_argument(
        "--step-cache",
        metavar="CHANGE",
        type=_number,
        help="skips most of a step when its beginning changes less than this, from 0 to 1; try 0.1",
    )
    parser.add_argument(
        "--forecast", action="store_true", help="say what this would take, time, memory and disk, and render nothing"
    )
    parser.add_argument("--json", action="store_true", help="events on stdout, one JSON object a line")


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Renders and saves; the exit code. Errors are reported here, so that JSON readers see them as well."""
    # A program without a console has neither stream.
    output, errors = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    reporter = JsonReporter(output, errors) if options.json else TextReporter(output, errors)
    saved: list[Path] = []
    try:
        _generate(options, open_engine, reporter, saved)
    except EngineError as error:
        reporter.error(str(error))
        return 2 if isinstance(error, InvalidRequest) else 1
    except KeyboardInterrupt:
        kept = f"{len(saved)} of {options.count} images are saved" if options.count > 1 else "nothing is saved"
        reporter.error(f"Cancelled: {kept}.")
        return CANCELLED
    return 0


def _generate(options: argparse.Namespace, open_engine: OpenEngine, reporter: Reporter, saved: list[Path]) -> None:
    recipe = _read_recipe(options)
    first = _request_from_recipe(options, recipe) if recipe else _request_from_prompt(options)
    requests = first.batch(options.count)
    destination = Destination.of(options.output, options.count)
    if options.forecast:
        reporter.forecast(open_engine(options.device).forecast(first), options.count, in_full=True)
        return
    destination.prepare()
    engine = None
    for number, request in enumerate(requests, start=1):
        reporter.begin(number, options.count, request)
        if engine is None:
            reporter.progress(StepProgress(Stage.LOADING, 0, 1))  # the import of torch alone takes seconds
            engine = open_engine(options.device)
            reporter.forecast(engine.forecast(request), options.count)
        image = _render(engine, request, reporter)
        if recipe and number == 1:
            _note_differences(recipe, image, reporter)
        saved.append(destination.save(image, number))
        reporter.saved(saved[-1], image)


def _render(engine: Engine, request: GenerationRequest, reporter: Reporter) -> GeneratedImage:
    events = engine.generate(request)
    with contextlib.closing(events) if isinstance(events, Generator) else contextlib.nullcontext():
        for event in events:
            match event:
                case StepProgress():
                    reporter.progress(event)
                case Notice():
                    reporter.notice(event.text)
                case GeneratedImage():
                    return event
    raise AssertionError("the engine ended without an image and without an error")


def _request_from_prompt(options: argparse.Namespace) -> GenerationRequest:
    if options.prompt is None:
        raise InvalidRequest("prompt", "Give a PROMPT: what the image should show; or --recipe FILE.png.")
    name = STARTER if options.model is None else options.model
    model = find_model(name)
    values = {
        "prompt": options.prompt,
        "model": _lasting_name(name, model.folder),
        "width": model.native_size,
        "height": model.native_size,
        "steps": model.steps,
        "guidance_scale": model.guidance_scale,
        "seed": secrets.randbelow(2**32),
    }
    return GenerationRequest.from_dict(values | _chosen(options))


def _read_recipe(options: argparse.Namespace) -> Recipe | None:
    if options.recipe is None:
        return None
    if options.prompt is not None:
        raise InvalidRequest("prompt", "Give either a PROMPT or --recipe, which holds one: not both.")
    return read_recipe(Path(options.recipe))


def _request_from_recipe(options: argparse.Namespace, recipe: Recipe) -> GenerationRequest:
    """The recipe's request with what "auto" meant then, and the options that were given."""
    values = recipe.request.to_dict()
    for name, kind in (("precision", Precision), ("solver", Solver)):
        if values[name] == "auto" and recipe.provenance.get(name) in [member.value for member in kind]:
            values[name] = recipe.provenance[name]
    if options.model is not None:
        values["model"] = _lasting_name(options.model, find_model(options.model).folder)
    elif values["model"] not in _known_models() and not _is_the_same_model(values["model"], recipe):
        # The file may be a stranger's: no folder is opened because a picture says so.
        raise ModelMissing(
            f"The recipe names the model {values['model'][:200]!r}, which is not among your models: "
            "add --model with its name or folder."
        )
    return GenerationRequest.from_dict(values | _chosen(options))


def _chosen(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given on the command line."""
    chosen = {name: getattr(options, name) for name in _REQUEST_OPTIONS}
    chosen["instruction"] = _instruction(options.instruction)
    return {name: value for name, value in chosen.items() if value is not None}


def _instruction(given: str | None) -> str | None:
    if given is None or given in (DEFAULT_INSTRUCTION, NO_INSTRUCTION):
        return given
    try:
        with open(given, encoding="utf-8") as file:
            return file.read(_MAX_INSTRUCTION_BYTES)
    except (OSError, ValueError) as error:  # ValueError: no UTF-8, or a name with a zero byte
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise InvalidRequest(
            "instruction",
            f"The instruction cannot be read from {given[:200]!r} ({reason}): give default, none or a text file.",
        ) from None


def _known_models() -> set[str]:
    return {model.name for model in available_models()}


def _is_the_same_model(folder: str, recipe: Recipe) -> bool:
    """Is this a folder of this machine that holds, byte for byte as far as we look, the recipe's model?"""
    path = Path(folder).expanduser()
    if folder.startswith(("//", "\\\\")) or not path.is_absolute() or not (path / "model_index.json").is_file():
        return False
    return fingerprint(path) == recipe.provenance.get("model_fingerprint")


def _lasting_name(given: str, folder: Path) -> str:
    """A name that means the same model from any working folder."""
    return given if given in _known_models() else str(folder.resolve())


def _note_differences(recipe: Recipe, image: GeneratedImage, reporter: Reporter) -> None:
    """Says why the image may not be the recipe's to the last pixel."""
    if not recipe.program.startswith(PROGRAM_NAME):
        reporter.notice("The settings are another program's: the image will be a different one.")
        return
    then, now = recipe.provenance, image.provenance
    changed = [title for name, title in _MAKES_PIXELS.items() if name in then and then[name] != now.get(name)]
    if changed:
        reporter.notice(f"The image may differ from the first one: not the same {', '.join(changed)}.")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where the images of one call go: the gallery, a folder, or one file (numbered if there are several)."""

    folder: Path
    file_name: str | None = None
    is_gallery: bool = False
    count: int = 1

    @classmethod
    def of(cls, output: str | None, count: int) -> Destination:
        """
        Raises:
            ImageFileError: the name asks for another format, or is empty.
        """
        if output is None:
            return cls(pictures_folder(), is_gallery=True)
        if not output:  # an unset variable of a script, rather than the working folder
            raise ImageFileError("The output has no name: give a folder or FILE.png.")
        path = Path(os.path.expanduser(output))  # unlike Path.expanduser, never raises
        suffix = path.suffix.lower()
        if suffix in _OTHER_FORMATS and not _is_folder(path):
            raise ImageFileError(f"Images are saved as PNG: give {path.stem[:100]}.png or a folder, not {suffix}.")
        if suffix == ".png" and not _is_folder(path):
            return cls(path.parent, path.name, count=count)
        return cls(path)

    def prepare(self) -> None:
        """
        Raises:
            ImageFileError: nothing can be saved there.
        """
        (prepare_gallery if self.is_gallery else prepare_folder)(self.folder)

    def save(self, image: GeneratedImage, number: int) -> Path:
        """
        Raises:
            ImageFileError: it could not be saved.
        """
        if self.is_gallery:
            return save_to_gallery(image, self.folder)
        if self.file_name is None:
            return save_to_folder(image, self.folder)
        path = self.folder / self.file_name
        return save_png(image, path if self.count == 1 else path.with_stem(f"{path.stem}-{number}"))


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # unlike Path.is_dir, False for a name that cannot be


def device_name(text: str) -> str:
    if not re.fullmatch(r"auto|cpu|cuda(:\d{1,3})?", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"takes auto, cpu, cuda or cuda:NUMBER, not {text[:40]!r}")
    return text


def _whole_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a whole number, not {text[:40]!r}") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a number, not {text[:40]!r}") from None
