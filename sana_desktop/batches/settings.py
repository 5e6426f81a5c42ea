"""What people call the settings of a picture in tables and on the command line, and how their texts are read."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Callable
from typing import Any

from engine import GenerationRequest, InvalidRequest

COUNT = "count"
SIZE = "size"
_ALIASES = {
    "prompt": ("positive", "positive_prompt", "text"),
    "negative_prompt": ("negative", "neg", "neg_prompt"),
    "guidance_scale": ("cfg", "cfg_scale", "guidance", "scale"),
    "steps": ("sampling_steps", "num_inference_steps"),
    "seed": ("noise_seed",),
    SIZE: ("resolution", "dimensions"),
    "width": ("w",),
    "height": ("h",),
    COUNT: ("n", "images", "num_images", "repeat"),
    "solver": ("sampler", "scheduler"),
    "model": ("checkpoint",),
    "source": ("init_image", "image"),
    "strength": ("denoising_strength", "denoise"),
    "tile_overlap": ("overlap",),
}
_FIELDS = {field.name: str(field.type) for field in dataclasses.fields(GenerationRequest)}
_NAMES = {alias: name for name, aliases in _ALIASES.items() for alias in aliases} | {
    name: name for name in (*_FIELDS, COUNT, SIZE)
}
_WHOLE = re.compile(r"[+-]?[0-9]{1,24}")
_SIZE = re.compile(r"([0-9]{1,6}) ?(?:[x×*] ?([0-9]{1,6}))?", re.IGNORECASE)
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def setting_named(given: str) -> str:
    """ "CFG Scale" → "guidance_scale"; also "size" and "count", which are no fields of a request.

    Raises:
        InvalidRequest: there is no such setting; the sentence names the nearest.
    """
    name = re.sub(r"[\s\-]+", "_", given.strip()[:60].lower())
    if name in _NAMES:
        return _NAMES[name]
    near = difflib.get_close_matches(name, _NAMES, n=1)
    hint = f"did you mean {near[0]}?" if near else "prompt, seed, steps, size and others are known."
    raise InvalidRequest("prompt", f"There is no setting {given.strip()[:40]!r}: {hint}")


def from_text(name: str, text: str) -> dict[str, Any]:
    """What a cell of a table or a value on the command line sets: {"steps": 20}; a size sets width and height.

    Args:
        name: as `setting_named` gives it.
    Raises:
        InvalidRequest: the text is none for that setting. Limits are checked where the request is built.
    """
    if name == SIZE:
        width, height = size_from(text)
        return {"width": width, "height": height}
    if name == "tile_prompts":
        raise InvalidRequest(name, "Prompts of tiles need a list: write them in a .jsonl file.")
    return {name: _READERS.get(_FIELDS.get(name, "int"), _text)(name, text)}


def from_json(name: str, value: Any) -> dict[str, Any]:
    """`from_text` for a value that has a type already.

    Raises:
        InvalidRequest: a size that is none.
    """
    if name != SIZE:
        return {name: value}
    if isinstance(value, list) and len(value) == 2 and all(type(side) is int for side in value):
        return {"width": value[0], "height": value[1]}
    return from_text(name, str(value) if type(value) in (str, int) else "")


def size_from(text: str) -> tuple[int, int]:
    """ "768x512" → (768, 512), "512" → (512, 512).

    Raises:
        InvalidRequest: it is no size.
    """
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise InvalidRequest("width", f"A size is one number or WIDTHxHEIGHT, 768x512 for example, not {text[:40]!r}.")
    return int(found[1]), int(found[2] or found[1])


def whole_from(name: str, text: str) -> int:
    """
    Raises:
        InvalidRequest: it is no whole number.
    """
    if not _WHOLE.fullmatch(text.strip()):
        raise InvalidRequest(name, f"{_title(name)} takes a whole number, not {text[:40]!r}.")
    return int(text)


def number_from(name: str, text: str) -> float:
    """
    Raises:
        InvalidRequest: it is no number.
    """
    try:
        if len(text) > 40:
            raise ValueError
        return float(text)
    except ValueError:
        raise InvalidRequest(name, f"{_title(name)} takes a number, not {text[:40]!r}.") from None


def _truth_from(name: str, text: str) -> bool:
    if (truth := _TRUTHS.get(text.strip().lower())) is None:
        raise InvalidRequest(name, f"{_title(name)} takes true or false, not {text[:40]!r}.")
    return truth


def _text(name: str, text: str) -> str:
    return text


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


_READERS: dict[str, Callable[[str, str], Any]] = {"int": whole_from, "float": number_from, "bool": _truth_from}
