"""Imported: a recipe out of a picture, the program that wrote it, and what of it could not be used.

Every reader hands its values over here, as its program spells them; here they are checked, brought into range or left
out, and each change is told in a sentence.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.errors import ImageFileError, InvalidRequest
from engine.recipe import Recipe
from engine.request import MAX_GUIDANCE, MAX_PIXELS, MAX_SEED, MAX_SIDE, MAX_STEPS, MIN_SIDE, GenerationRequest, Solver

MAX_SENTENCES = 40
MAX_SHOWN = 80  # characters of a value in a sentence
_EULER = ("euler", "Euler")
_WEIGHTED = re.compile(r"\([^()]{1,200}:\s*-?\d{1,4}(?:\.\d{0,6})?\)")
_NETWORK = re.compile(r"<(lora|lyco|hypernet):([^<>:]{1,200})(?::[^<>]{0,200})?>")
_MAX_NESTED_DIGITS = 400


@dataclass(frozen=True, slots=True)
class Imported:
    """What made a picture, as far as this program can make it again."""

    recipe: Recipe
    program: str  # "A1111", "ComfyUI", …; "Sana Desktop" for our own
    ignored: tuple[str, ...] = ()  # sentences: what could not be used, and what was taken instead
    model: str = ""  # as the file names it; another program's is not the request's


@dataclass(slots=True)
class Settings:
    """What a reader found, as its program spells it: numbers or texts of numbers; None where the file says nothing."""

    program: str
    prompt: str = ""
    negative_prompt: str = ""
    seed: object = None
    steps: object = None
    guidance_scale: object = None
    variation_seed: object = None
    variation_strength: object = None
    width: object = None
    height: object = None
    sampler: str = ""
    model: str = ""
    version: str = ""  # of the program, for the recipe
    unused: list[str] = field(default_factory=list)  # sentences
    written: Mapping[str, object] = field(default_factory=dict)  # everything, for the recipe's provenance


def imported(found: Settings) -> Imported:
    """
    Raises:
        ImageFileError: a number in it is none, or what it asks for cannot work.
    """
    told = [*_of_prompt(found.prompt)]
    values: dict[str, Any] = {"prompt": found.prompt, "negative_prompt": found.negative_prompt}
    values |= _seed(found, told) | _variation(found, told) | _steps(found, told)
    values |= _guidance(found, told) | _size(found, told)
    values["solver"] = _solver(found.sampler, told)
    if found.model:
        told.append(f"Model {shown_value(found.model)}: the model chosen here is used instead.")
    try:
        request = GenerationRequest.from_dict(values)
    except InvalidRequest as error:
        raise ImageFileError(f"The settings in this image cannot be used: {error}") from None
    recipe = Recipe(request, (request.width, request.height), found.written, one_line(found.version or found.program))
    return Imported(recipe, found.program, sentences([*told, *found.unused]), one_line(found.model))


def sentences(told: Iterable[str]) -> tuple[str, ...]:
    """Each once, and not more than somebody reads."""
    kept = tuple(dict.fromkeys(told))
    if len(kept) <= MAX_SENTENCES:
        return kept
    return (*kept[:MAX_SENTENCES], f"{len(kept) - MAX_SENTENCES} more settings are not used.")


def not_used(name: str, value: object = "") -> str:
    """The sentence for a setting that this program does not have."""
    shown = shown_value(value)
    return f"{shown_value(name)}{f' {shown}' if shown else ''}: not used, this program has nothing like it."


def shown_value(value: object) -> str:
    """On one line, and not a screenful."""
    text = one_line(value if isinstance(value, str) else _shown_json(value))
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"


def one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text[:400]).split())


def json_object(text: str) -> dict[str, Any]:
    """A text of a stranger's as a JSON object.

    Raises:
        ImageFileError: it is none, or nested too deeply. "NaN", which some programs write, is None.
    """
    try:
        values = json.loads(text, parse_constant=lambda _: None)
    except RecursionError:
        raise ImageFileError("The settings in this image are damaged: they are nested too deeply.") from None
    except ValueError:
        raise ImageFileError("The settings in this image are damaged: they are no valid JSON text.") from None
    if not isinstance(values, dict):
        raise ImageFileError("The settings in this image are damaged: they are no JSON object.")
    return values


def text_of(value: object) -> str:
    """A text, or nothing where something else stands."""
    return value if isinstance(value, str) else ""


def number(value: object) -> float | int | None:
    """A number that stands as one or as text; None where there is nothing.

    Raises:
        ImageFileError: it is something else.
    """
    if value is None or value == "":
        return None
    if isinstance(value, str) and len(value) <= _MAX_NESTED_DIGITS:
        value = _parsed(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float) or not _is_finite(value):
        raise ImageFileError("The settings in this image are damaged: a number in them cannot be read.")
    return value


def _is_finite(value: float | int) -> bool:
    return isinstance(value, int) or math.isfinite(value)


def _parsed(text: str) -> float | int | None:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return None


def _whole(value: object) -> int | None:
    found = number(value)
    if found is None or isinstance(found, int):
        return found
    if found != int(found):
        raise ImageFileError("The settings in this image are damaged: a whole number in them is none.")
    return int(found)


def _seed(found: Settings, told: list[str]) -> dict[str, Any]:
    seed = _whole(found.seed)
    if seed is None:
        return {}
    if 0 <= seed <= MAX_SEED:
        return {"seed": seed}
    told.append(f"Seed {_shown_number(seed)}: seeds are numbers from 0 to {MAX_SEED}, so 0 was taken.")
    return {}


def _variation(found: Settings, told: list[str]) -> dict[str, Any]:
    seed, strength = _whole(found.variation_seed), number(found.variation_strength)
    if seed is None or not strength:
        return {}
    if 0 <= seed <= MAX_SEED and 0 < strength <= 1:
        return {"variation_seed": seed, "variation_strength": float(strength)}
    told.append(f"Variation seed {_shown_number(seed)} with strength {_shown_number(strength)}: not possible here.")
    return {}


def _steps(found: Settings, told: list[str]) -> dict[str, Any]:
    steps = _whole(found.steps)
    if steps is None:
        return {}
    taken = min(max(steps, 1), MAX_STEPS)
    if taken != steps:
        told.append(f"Steps {_shown_number(steps)}: {taken} were taken.")
    return {"steps": taken}


def _guidance(found: Settings, told: list[str]) -> dict[str, Any]:
    guidance = number(found.guidance_scale)
    if guidance is None:
        return {}
    taken = min(max(guidance, 1.0), MAX_GUIDANCE)
    if taken != guidance:
        told.append(f"Guidance scale {_shown_number(guidance)}: {taken:g} was taken.")
    return {"guidance_scale": float(taken)}


def _size(found: Settings, told: list[str]) -> dict[str, Any]:
    width, height = _whole(found.width), _whole(found.height)
    if width is None or height is None:
        return {}
    if width < 1 or height < 1:
        raise ImageFileError("The settings in this image are damaged: a size in them is none.")
    if min(width, height) >= MIN_SIDE and max(width, height) <= MAX_SIDE and width * height <= MAX_PIXELS:
        return {"width": width, "height": height}
    told.append(f"Size {_shown_number(width)}x{_shown_number(height)}: not possible here, so 512x512 was taken.")
    return {}


def _solver(sampler: str, told: list[str]) -> str:
    if sampler in _EULER:
        return Solver.EULER.value
    if sampler:
        told.append(f"Sampler {shown_value(sampler)}: the model's own solver is used instead.")
    return Solver.AUTO.value


def _of_prompt(prompt: str) -> list[str]:
    """What a prompt holds that other programs read as orders; here it is read as words."""
    told = [
        f"{'LoRA' if kind == 'lora' else kind.capitalize()} {shown_value(name)}: not used, its tag is read as words."
        for kind, name in _NETWORK.findall(prompt)[:MAX_SENTENCES]
    ]
    if _WEIGHTED.search(prompt):
        told.append("Weights like (word:1.3): not used, they are read as words.")
    return told


def _shown_json(value: object) -> str:
    if value is None or isinstance(value, dict | list):
        return ""  # a nested value says nothing in a sentence
    return _shown_number(value) if isinstance(value, int | float) and not isinstance(value, bool) else str(value)


def _shown_number(value: float | int) -> str:
    if isinstance(value, int):
        return str(value) if abs(value) < 10**25 else "of that size"
    return f"{value:.15g}"
