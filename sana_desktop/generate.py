"""`sana-desktop generate`: from the options to saved images. Imports no torch before everything else is checked."""

from __future__ import annotations

import argparse
import hashlib
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine import (
    GeneratedImage,
    GenerationRequest,
    ImageFileError,
    InvalidRequest,
    ModelMissing,
    available_models,
    find_model,
)
from engine.models import STARTER
from engine.picture_facts import read_imported
from engine.recipe import Recipe
from engine.recipe_model import is_here, is_on_another_machine
from engine.request import DEFAULT_INSTRUCTION, NO_INSTRUCTION, Precision, Solver, TextPrecision
from engine.source_picture import SourcePicture
from engine.version import PROGRAM_NAME
from sana_desktop.argument_types import number, whole_number
from sana_desktop.destination import Destination, add_saving_options
from sana_desktop.rendering import OpenEngine, Renders, add_device_options, reported
from sana_desktop.reporter import Reporter

_REQUEST_OPTIONS = (
    *("negative_prompt", "width", "height", "steps", "guidance_scale"),
    *("seed", "precision", "solver", "instruction", "exact_size", "text_precision"),
    *("guidance_start", "guidance_end", "step_cache", "variation_seed", "variation_strength"),
    *("source", "strength", "tile_overlap"),
)
_DEFAULTS = GenerationRequest("an image")
_MAX_INSTRUCTION_BYTES = 1 << 20
_MAKES_PIXELS = {
    "model_fingerprint": "model",
    "precision": "precision",
    "solver": "solver",
    "device": "device",
    "torch": "torch",
}
"""Names in the provenance → what to call them: if one is not what it was, the pixels may not be either."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompt", metavar="PROMPT", nargs="?", help="what the image should show")
    add_network_options(parser)
    parser.add_argument("--width", metavar="W", type=whole_number, help="pixels; default: the model's own size")
    parser.add_argument("--height", metavar="H", type=whole_number, help="pixels; default: the model's own size")
    parser.add_argument("--steps", metavar="N", type=whole_number, help="solver steps; default: the model's own")
    parser.add_argument(
        "--guidance-scale",
        metavar="G",
        type=number,
        help="how closely to follow the prompt, from 1; default: the model's own",
    )
    parser.add_argument("--count", metavar="N", type=whole_number, default=1, help="images, with seeds S, S+1, …")
    parser.add_argument(
        "--exact-size",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="render at this very size instead of the nearest one that the model was trained on",
    )
    add_saving_options(parser, "; with --count, FILE-1.png, FILE-2.png, …")
    parser.add_argument(
        "--recipe",
        metavar="FILE",
        help="render again what made this image; other options replace single settings",
    )
    variation = parser.add_argument_group("like another picture, with its --recipe or its prompt and --seed")
    variation.add_argument(
        "--variation-strength",
        metavar="PART",
        type=number,
        help="how far its noise goes towards another seed's: 0 nothing, 1 all the way; try 0.15",
    )
    variation.add_argument(
        "--variation-seed",
        metavar="S",
        type=whole_number,
        help="the other seed; default: a recipe's, else random. With --count these count up, and --seed stays",
    )
    source = parser.add_argument_group("from a picture (larger ones than the model's: sana-desktop enlarge)")
    source.add_argument("--source", metavar="FILE", help="PNG, JPEG or WebP; brought to the size of the image first")
    add_source_options(source)
    faster = parser.add_argument_group("faster, and not the same image")
    faster.add_argument(
        "--guidance-start", metavar="PART", type=number, help="of the steps, 0 to 1, before which there is no guidance"
    )
    faster.add_argument("--guidance-end", metavar="PART", type=number, help="… and from which on there is none")
    faster.add_argument(
        "--step-cache",
        metavar="CHANGE",
        type=number,
        help="skips most of a step when its beginning changes less than this, from 0 to 1; try 0.1",
    )
    add_reporting_options(parser)


def add_network_options(
    parser: argparse.ArgumentParser,
    seed: Callable[[str], object] = whole_number,
    seed_help: str = "the same seed, the same image; default: a recipe's, else random",
) -> None:
    """What the networks are and are told.

    Args:
        seed: reads the option's text.
    """
    parser.add_argument("--negative-prompt", metavar="TEXT", help="what it should not show")
    parser.add_argument("--seed", metavar="S", type=seed, help=seed_help)
    parser.add_argument("--model", metavar="NAME|FOLDER", help=f"default: a recipe's, else {STARTER}")
    add_device_options(parser)
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


def add_source_options(
    parser: argparse._ActionsContainer, strength: float = _DEFAULTS.strength, overlap: float = _DEFAULTS.tile_overlap
) -> None:
    """
    Args:
        strength, overlap: what the help gives as their defaults.
    """
    parser.add_argument(
        "--strength",
        metavar="PART",
        type=number,
        help=f"how much is drawn anew: 0 nothing, 1 everything; default: {strength:g}",
    )
    parser.add_argument(
        "--overlap",
        dest="tile_overlap",
        metavar="PART",
        type=number,
        help=f"of a tile's side that it shares with the next, 0.1 to 0.75; default: {overlap:g}",
    )


def add_reporting_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--forecast", action="store_true", help="say what this would take, time, memory and disk, and render nothing"
    )
    parser.add_argument("--json", action="store_true", help="events on stdout, one JSON object a line")


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Renders and saves; the exit code."""

    def work(reporter: Reporter, renders: Renders) -> None:
        recipe = _read_recipe(options, reporter)
        first = request_from_recipe(options, recipe) if recipe else request_from_prompt(options)
        requests = first.batch(options.count)
        destination = Destination.of(options, options.count)
        if first.source:
            SourcePicture.open(Path(first.source))  # better refused now than after the networks are read
        if options.forecast:
            renders.forecast(first, options.count)
            return
        renders.run(requests, destination, recipe and (lambda image: _note_differences(recipe, image, reporter)))

    return reported(options, work, open_engine)


def request_from_prompt(options: argparse.Namespace) -> GenerationRequest:
    if options.prompt is None:
        raise InvalidRequest("prompt", "Give a PROMPT: what the image should show; or --recipe FILE.png.")
    name = STARTER if options.model is None else options.model
    model = find_model(name)
    values = {
        "prompt": options.prompt,
        "model": lasting_name(name, model.folder),
        "width": model.native_size,
        "height": model.native_size,
        "steps": model.steps,
        "guidance_scale": model.guidance_scale,
        "seed": secrets.randbelow(2**32),
    }
    return _request(values | chosen_settings(options))


def _request(values: dict[str, Any]) -> GenerationRequest:
    if values.get("variation_strength") and "variation_seed" not in values:
        values = values | {"variation_seed": secrets.randbelow(2**32)}
    return GenerationRequest.from_dict(values)


def _read_recipe(options: argparse.Namespace, reporter: Reporter) -> Recipe | None:
    """Of this program or another; what of that is not used is told."""
    if options.recipe is None:
        return None
    if options.prompt is not None:
        raise InvalidRequest("prompt", "Give either a PROMPT or --recipe, which holds one: not both.")
    imported = read_imported(Path(options.recipe))
    for sentence in imported.ignored:
        reporter.notice(sentence)
    return imported.recipe


def request_from_recipe(options: argparse.Namespace, recipe: Recipe) -> GenerationRequest:
    """The recipe's request with what "auto" meant then, and the options that were given."""
    values = recipe.request.to_dict()
    for name, kind in (("precision", Precision), ("solver", Solver)):
        if values[name] == "auto" and recipe.provenance.get(name) in [member.value for member in kind]:
            values[name] = recipe.provenance[name]
    if options.model is not None:
        values["model"] = lasting_name(options.model, find_model(options.model).folder)
    elif not is_here(recipe):
        raise ModelMissing(
            f"The recipe names the model {values['model'][:200]!r}, which is not among your models: "
            "add --model with its name or folder."
        )
    if options.source is None and values["source"]:
        values["source"] = _source_of(recipe)
    return _request(values | chosen_settings(options))


def chosen_settings(options: argparse.Namespace) -> dict[str, Any]:
    """The settings that were given on the command line."""
    chosen = {name: getattr(options, name, None) for name in _REQUEST_OPTIONS}
    if chosen["source"] is not None:
        chosen["source"] = lasting_path(chosen["source"])
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


def _source_of(recipe: Recipe) -> str:
    """The picture that the recipe's began from, where it still is and is what it was.

    Raises:
        ImageFileError: it is not.
    """
    try:
        path = Path(recipe.request.source).expanduser()
        # As with models: nothing is opened on a stranger's word, least of all on another machine.
        if not is_on_another_machine(recipe.request.source) and stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            if digest == recipe.provenance.get("source_sha256"):
                return str(path)
    except (OSError, ValueError, RuntimeError):  # RuntimeError: the home of a user who is not here
        pass
    raise ImageFileError(
        f"The recipe begins from {recipe.request.source[:200]!r}, which is not here or is not what it was: "
        "add --source with a picture."
    )


def lasting_name(given: str, folder: Path) -> str:
    """A name that means the same model from any working folder."""
    return given if given in _known_models() else str(folder.resolve())


def lasting_path(given: str) -> str:
    """A path that means the same file from any working folder; what cannot be one stays as it is, to be refused."""
    try:
        return str(Path(given).expanduser().absolute())
    except (OSError, ValueError, RuntimeError):
        return given


def _note_differences(recipe: Recipe, image: GeneratedImage, reporter: Reporter) -> None:
    """Says why the image may not be the recipe's to the last pixel."""
    if not recipe.program.startswith(PROGRAM_NAME):
        reporter.notice("The settings are another program's: the image will be a different one.")
        return
    then, now = recipe.provenance, image.provenance
    changed = [title for name, title in _MAKES_PIXELS.items() if name in then and then[name] != now.get(name)]
    if changed:
        reporter.notice(f"The image may differ from the first one: not the same {', '.join(changed)}.")
