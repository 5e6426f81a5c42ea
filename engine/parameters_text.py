"""The `parameters` text: how AUTOMATIC1111's web UI writes down an image's settings, and most viewers read them.

    <prompt, may span lines>
    Negative prompt: <may span lines; left out if empty>
    Steps: 20, Sampler: Flow DPM-Solver, CFG scale: 4.5, Seed: 123, Size: 1024x1024, Model: …, Version: …

A value with a comma, a colon or a line break is written as a JSON string. A reader takes the last line for settings
only if it holds three pairs or more. The text loses what the grammar has no place for: the recipe is the exact record.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import PurePath

from engine.errors import ImageFileError, InvalidRequest
from engine.events import GeneratedImage
from engine.origin import origin_of, source_size
from engine.other_programs.imported import Imported, Settings, imported, not_used
from engine.recipe import PROGRAM, Recipe
from engine.request import DEFAULT_INSTRUCTION, NO_INSTRUCTION, Precision, Solver
from engine.version import PROGRAM_NAME

MIN_PAIRS = 3

_SAMPLER_NAMES = {Solver.FLOW_DPM.value: "Flow DPM-Solver", Solver.EULER.value: "Euler"}
_SOLVERS = {name: solver for solver, name in _SAMPLER_NAMES.items()}
_USED_KEYS = frozenset(
    {
        *("Steps", "Sampler", "CFG scale", "Seed", "Size", "Model", "Raw prompt", "Raw negative prompt"),
        *("Variation seed", "Variation seed strength"),
    }
)
_SILENT_KEYS = frozenset({"Version", "Model hash", "RNG", "User", "Template", "Negative Template", "App", "Parser"})
"""Nothing is missed when they are not used."""

_LINES_AFTER = 8  # that extensions put behind the settings, at most
_NEGATIVE = "Negative prompt:"

# The limit on a key's length keeps the time linear on a long line without a colon.
_PAIR = re.compile(r'(?P<key>[^,:"]{2,64}):\s*(?P<value>"(?:[^"\\]|\\.)*"|[^,]*)')


def parameters_text(image: GeneratedImage) -> str:
    """The text for an image, in the reference's order of keys; ours come after its own, before `Version`."""
    request, source = image.request, source_size(image)
    pairs: dict[str, object | None] = {
        "Steps": request.steps,
        "Sampler": _SAMPLER_NAMES.get(str(image.provenance.get("solver", request.solver.value))),
        "CFG scale": f"{request.guidance_scale:.15g}",
        "Seed": request.seed,
        "Size": f"{image.pixels.shape[1]}x{image.pixels.shape[0]}",
        "Model": PurePath(request.model).name or request.model,  # not the folder it lies in: pictures are shared
        "Variation seed": request.variation_seed if request.variation_strength else None,
        "Variation seed strength": f"{request.variation_strength:.15g}" if request.variation_strength else None,
        "Denoising strength": None if source is None else f"{request.strength:.15g}",
        "RNG": "CPU",
        "Flow shift": image.provenance.get("flow_shift"),
        "Rendered size": f"{image.rendered_width}x{image.rendered_height}",
        "Precision": image.provenance.get("precision"),
        "Quantization": "int8" if request.precision is Precision.INT8 else None,
        "Instruction": _instruction_name(request.instruction),
        "Source size": None if source is None else f"{source[0]}x{source[1]}",
        "Tiles": None if image.tiles == 1 else image.tiles,
        "Tile overlap": None if image.tiles == 1 else f"{request.tile_overlap:.15g}",
        "Origin": None if source is None else origin_of(image),
        "Template": image.provenance.get("template"),
        "Version": PROGRAM,
    }
    settings = ", ".join(f"{key}: {_quoted(value)}" for key, value in pairs.items() if value is not None)
    negative = f"\n{_NEGATIVE} {_visible(request.negative_prompt)}" if request.negative_prompt else ""
    return f"{_visible(request.prompt)}{negative}\n{settings}".strip()


def read_parameters_text(text: str) -> Recipe:
    """The recipe of `import_parameters`.

    Raises:
        ImageFileError: as there.
    """
    return import_parameters(text).recipe


def import_parameters(text: str) -> Imported:
    """What such a text describes, as far as it does; what it leaves out takes its default value.

    Another program's model is not taken over: its name would mean something else here.

    Raises:
        ImageFileError: the text holds no settings, or some that cannot work.
    """
    settings, _ = read_settings(text)
    if not settings.version.startswith(PROGRAM_NAME):
        return imported(settings)
    model, settings.model, settings.sampler = settings.model, "", _SOLVERS.get(settings.sampler, "")
    settings.unused, settings.program = [], PROGRAM_NAME
    own = imported(settings)
    try:
        request = replace(own.recipe.request, solver=Solver(settings.sampler or "auto"), model=model or "starter")
    except InvalidRequest as error:
        raise ImageFileError(f"The settings in this image cannot be used: {error}") from None
    return Imported(replace(own.recipe, request=request), PROGRAM_NAME, (), request.model)


def read_settings(text: str) -> tuple[Settings, dict[str, str]]:
    """The settings as they stand there, and every pair of the line that has them.

    Raises:
        ImageFileError: the text holds no settings.
    """
    lines, line = _settings_line(text.replace("\r\n", "\n").strip().split("\n"))
    pairs = _pairs(line)
    if text.lstrip().startswith("{") or len(pairs) < MIN_PAIRS:
        raise ImageFileError("The text in this image holds no settings that can be read.")
    prompt, negative_prompt = _prompts(lines)
    width, _, height = pairs.get("Size", "").partition("x")
    settings = Settings(
        program="A1111",
        prompt=prompt,
        negative_prompt=negative_prompt,
        seed=pairs.get("Seed"),
        steps=pairs.get("Steps"),
        guidance_scale=pairs.get("CFG scale"),
        variation_seed=pairs.get("Variation seed"),
        variation_strength=pairs.get("Variation seed strength"),
        width=width,
        height=height,
        sampler=pairs.get("Sampler", ""),
        model=pairs.get("Model", ""),
        version=pairs.get("Version", ""),
        unused=[not_used(key, value) for key, value in pairs.items() if key not in _USED_KEYS | _SILENT_KEYS],
        written=pairs,
    )
    return settings, pairs


def _settings_line(lines: list[str]) -> tuple[list[str], str]:
    """The lines before the settings, and theirs: the last, unless an extension has put its own after it."""
    for number in range(len(lines) - 1, max(-1, len(lines) - 1 - _LINES_AFTER), -1):
        if lines[number].startswith("Steps: ") and len(_pairs(lines[number])) >= MIN_PAIRS:
            return lines[:number], lines[number]
    return lines[:-1], lines[-1]


def _instruction_name(instruction: str) -> str | None:
    if instruction == DEFAULT_INSTRUCTION:
        return None
    return "none" if instruction == NO_INSTRUCTION else "custom"


def _visible(text: str) -> str:
    """Without control characters, which some readers stop at; line breaks and tabs stay."""
    return "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c >= " " or c in "\n\t")


def _quoted(value: object) -> str:
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if any(mark in text for mark in ",:\n") else text


def _pairs(line: str) -> dict[str, str]:
    return {match["key"].strip(): _unquoted(match["value"].strip()) for match in _PAIR.finditer(line)}


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    try:
        text = json.loads(value)
    except ValueError:
        return value
    return text if isinstance(text, str) else value


def _prompts(lines: list[str]) -> tuple[str, str]:
    for index, line in enumerate(lines):
        if line.strip().startswith(_NEGATIVE):
            first = line.strip().removeprefix(_NEGATIVE)
            return "\n".join(lines[:index]).strip(), "\n".join([first, *lines[index + 1 :]]).strip()
    return "\n".join(lines).strip(), ""
