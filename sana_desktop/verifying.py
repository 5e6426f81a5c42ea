"""Whether a picture comes out the same again: its file beside what its recipe draws now, and what has changed since."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from PIL import Image

from engine import GeneratedImage
from engine.image_formats import DEFAULT_QUALITY
from engine.recipe import Recipe
from engine.strange_file import DAMAGED_PICTURE
from sana_desktop.picture_pixels import pixels_of

VISUALLY_EQUAL = 40.0
"""Decibels from which nobody tells two pictures apart."""

_ROWS_AT_ONCE = 256
_SHOWN = 60
_TITLES = {
    "model": "model",
    "precision": "precision",
    "text_precision": "precision of the text encoder",
    "solver": "solver",
    "solver_order": "order of the solver",
    "flow_shift": "flow shift",
    "instruction_sha256": "instruction",
    "source_sha256": "source",
    "tile_size": "size of the tiles",
    "tile_plan": "plan of the tiles",
    "device": "device",
    "instructions": "processor's instructions",
    "threads": "number of threads",
    "system": "system",
    "torch": "torch",
    "tokenizers": "tokenizers",
    "engine": "engine",
}
"""Names in the provenance → what they are called; whether one is the same decides whether the pixels can be."""


class Answer(Enum):
    IDENTICAL = "identical"
    VISUALLY_EQUAL = "visually equal"
    DIFFERENT = "different"
    NOT_VERIFIED = "not verified"  # it could not be rendered again, or its pixels could not be read


@dataclass(frozen=True, slots=True)
class Verdict:
    answer: Answer
    why: tuple[str, ...] = ()  # what has changed, or why there is no answer
    psnr: float | None = None  # dB; None: identical, or not compared
    compared: str = "pixels"  # or what else was laid beside the file


def verdict(path: Path, recipe: Recipe, image: GeneratedImage) -> Verdict:
    """
    Args:
        image: what the recipe draws now.
    Raises:
        ImageFileError: the file's pixels cannot be read.
    """
    changed = changes(recipe.provenance, image.provenance)
    there = pixels_of(path)
    if there.shape != image.pixels.shape:
        sizes = [f"{pixels.shape[1]}x{pixels.shape[0]}" for pixels in (there, image.pixels)]
        return Verdict(Answer.DIFFERENT, (f"the file has {sizes[0]} pixels and its recipe draws {sizes[1]}", *changed))
    if np.array_equal(there, image.pixels):
        return Verdict(Answer.IDENTICAL, changed)
    compared, psnr = "pixels", psnr_of(there, image.pixels)
    if (encoded := _encoded_again(path, image.pixels)) is not None:
        if np.array_equal(there, encoded):
            return Verdict(Answer.IDENTICAL, changed, compared="pixels after the same lossy encoding")
        if (again := psnr_of(there, encoded)) >= psnr:
            compared, psnr = "pixels after a lossy encoding", again
    answer = Answer.VISUALLY_EQUAL if psnr >= VISUALLY_EQUAL else Answer.DIFFERENT
    unknown = "nothing that the recipe tells of has changed: another program may have changed the file"
    return Verdict(answer, changed or (unknown,), psnr, compared)


def changes(then: Mapping[str, object], now: Mapping[str, object]) -> tuple[str, ...]:
    """What is not as it was, as far as the recipe tells, each in a few words."""
    named = [
        f"{title} was {_short(then[name])}, is {_short(now.get(name, 'not told'))}"
        for name, title in _TITLES.items()
        if name in then and then[name] != now.get(name)
    ]
    return (*_changed_files(then, now), *named)


def psnr_of(first: np.ndarray, second: np.ndarray) -> float:
    """Peak signal-to-noise ratio in dB of two uint8 pictures of one shape; infinite where they are equal."""
    total = 0
    for top in range(0, len(first), _ROWS_AT_ONCE):
        rows = slice(top, top + _ROWS_AT_ONCE)
        difference = first[rows].astype(np.int32) - second[rows]
        total += int(np.einsum("hwc,hwc->", difference, difference, dtype=np.int64))
    return 10 * math.log10(255**2 * first.size / total) if total else math.inf


def _changed_files(then: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """The model's files whose checksum is another one; where none are told, its fingerprint."""
    before, after = then.get("files"), now.get("files")
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        is_same = then.get("model_fingerprint") == now.get("model_fingerprint")
        return [] if is_same or "model_fingerprint" not in then else ["the model's files are not what they were"]
    other = sorted(str(name) for name in {*before, *after} if before.get(name) != after.get(name))
    if not other:
        return []
    more = f" and {len(other) - 3} more" if len(other) > 3 else ""
    return [f"the checksum of {', '.join(map(_short, other[:3]))}{more} is another one"]


def _short(value: object) -> str:
    text = " ".join("".join(character if character.isprintable() else " " for character in str(value)).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _encoded_again(path: Path, pixels: np.ndarray) -> np.ndarray | None:
    """The pixels as a JPEG with the file's own tables, or as a WebP of the usual quality, gives them back."""
    try:
        with Image.open(path, formats=["JPEG", "WEBP"]) as picture:
            kind, tables = picture.format or "", getattr(picture, "quantization", None)
    except DAMAGED_PICTURE:  # another format
        return None
    how = {"qtables": tables, "subsampling": 0} if kind == "JPEG" else {"quality": DEFAULT_QUALITY, "method": 4}
    encoded = io.BytesIO()
    try:
        Image.fromarray(pixels).save(encoded, kind, **how)
    except DAMAGED_PICTURE:  # tables that no encoder takes
        return None
    with Image.open(encoded) as again:
        return np.asarray(again.convert("RGB"))
