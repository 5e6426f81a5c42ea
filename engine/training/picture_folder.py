"""Any folder of pictures with captions as a data set.

Captions lie in a text file beside each picture (`cat.txt` for `cat.png`, one caption a line), or in JSON lines
(`*.jsonl`, a row a picture: `{"file_name": "cat.png", "text": "a cat"}`), or in both. Folders may come from anywhere:
names in JSON lines are only ever looked up among the pictures found, links that lead out are not followed, and no
picture is decoded before its dimensions were read.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import random
import re
import stat
import struct
import unicodedata
import warnings
import zlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from PIL import Image, ImageOps
from torch import Tensor

from engine.errors import EngineError
from engine.training.data import Caption

FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff")

MAX_ENTRIES = 1_000_000
"""Pictures of a folder, and rows of a file of JSON lines."""
MAX_CAPTION = 20_000
"""Characters; what is longer is cut. No text encoder reads as many."""
MAX_CAPTIONS = 100
"""Of one picture; further ones are not used."""
MAX_TEXT_BYTES = 1 << 20
"""Of a text file, and of a row of JSON lines."""
MAX_PICTURE_BYTES = 256 << 20
MAX_PICTURE_PIXELS = 1 << 26
"""67 megapixels: some 0.5 GB while one is decoded."""

SMALLEST_CROP = 0.85
"""Of the short side, from the second pass on: a picture seen often is never quite the same."""
UNSPLIT = 8
"""With fewer pictures none is held out: each is needed more."""

_CHECKED_AT_ONCE = 1024
_THREADS = max(1, min(4, os.cpu_count() or 1))
_FILE_KEYS = ("file_name", "file", "image")
_TEXT_KEYS = ("text", "caption", "prompt", "texts", "captions")
_SCORE_KEYS = ("score", "scores")
_CONTROL_CHARACTERS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Lone surrogates too: JSON may escape them, and no tokenizer takes them."""

_DAMAGED_PICTURE = (
    *(OSError, SyntaxError, ValueError, EOFError, ArithmeticError, LookupError, TypeError, AttributeError),
    *(RuntimeError, AssertionError, MemoryError, struct.error, zlib.error, Image.DecompressionBombError),
)
"""What Pillow raises on files that are not pictures: not one family, and not documented. Such a file is not passed over
in silence: it is left out, counted and named in the summary."""

_T = TypeVar("_T")
_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Picture:
    """`name`: relative to the folder, with slashes; says which crops are taken and whether it is held out."""

    name: str
    path: Path
    captions: tuple[Caption, ...]


@dataclass
class LeftOut:
    """How many entries were left out, and the first few names, by reason."""

    counts: dict[str, int] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)

    def add(self, reason: str, name: str) -> None:
        self.counts[reason] = self.counts.get(reason, 0) + 1
        names = self.names.setdefault(reason, [])
        if len(names) < 3:
            names.append(_shown(name))

    def text(self) -> str:
        """ "2 without a caption (a.png, b.png), 1 unreadable (cat.png)", or nothing."""
        return ", ".join(
            f"{count:,} {reason} ({', '.join(self.names[reason])}{', …' if count > 3 else ''})"
            for reason, count in self.counts.items()
        )


class PictureFolder:
    """The pictures of a folder and of those in it that have captions, as a `PictureSource`.

    Example n shows picture n mod count. Its first showing is the centre square; each further one (n // count) has a
    crop of its own, a little smaller and a little off the centre, and may be mirrored.

    Every picture that has a caption is decoded once here, so that none stops a training after hours.

    Args:
        flip: mirror every second showing; not by itself, because captions may say left and right.
    Raises:
        EngineError: no such folder, no picture in it that can be used, or more than fits.
    """

    def __init__(self, folder: Path, flip: bool = False) -> None:
        self.folder, self.flip = folder, flip
        self.left_out = LeftOut()
        self.pictures = _usable_pictures(folder, self.left_out)
        if not self.pictures:
            found = f" ({self.left_out.text()})" if self.left_out.counts else ""
            raise EngineError(
                f"{folder} holds no usable picture with a caption{found}: put a text file beside each "
                "picture (cat.txt for cat.png, one caption a line), or a file of JSON lines such as metadata.jsonl "
                'with rows like {"file_name": "cat.png", "text": "a cat"}. '
                "Pictures are PNG, JPEG, WebP, BMP, GIF or TIFF."
            )

    def __len__(self) -> int:
        return len(self.pictures)

    def summary(self) -> str:
        """One line: "20 pictures, 31 captions; left out: 1 unreadable (cat.png)"."""
        pictures, captions = len(self.pictures), sum(len(picture.captions) for picture in self.pictures)
        text = f"{pictures:,} picture{'s' * (pictures != 1)}, {captions:,} caption{'s' * (captions != 1)}"
        left_out = self.left_out.text()
        return f"{text}; left out: {left_out}" if left_out else text

    def captions(self, numbers: Sequence[int]) -> list[list[Caption]]:
        """All captions of each example's picture."""
        return [list(self.pictures[number % len(self.pictures)].captions) for number in numbers]

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        """The examples as (B, 3, side, side), float32 in [−1, 1].

        Raises:
            EngineError: a picture cannot be read any more.
        """

        def square(number: int) -> np.ndarray:
            showing, index = divmod(int(number), len(self.pictures))
            picture = self.pictures[index]
            try:
                return _square(_decoded(picture.path, side), side, _crop_draws(picture.name, showing), self.flip)
            except _DAMAGED_PICTURE:
                raise EngineError(
                    f"{_shown(str(picture.path))} cannot be read any more: put it back as it was, and go on from the "
                    "saved state, or start a new training without it."
                ) from None

        squares = np.empty((len(numbers), side, side, 3), np.uint8)
        for slot, pixels in enumerate(_in_threads(square, numbers)):
            squares[slot] = pixels
        batch = torch.from_numpy(squares).to(device).permute(0, 3, 1, 2)  # (B, 3, side, side)
        return batch.float().contiguous().div_(127.5).sub_(1)

    def split(self, share: float = 0.05, minimum: int = 1) -> tuple[PictureFolder, PictureFolder]:
        """The pictures to learn from, and those held out to watch the training: the same ones whenever asked.

        Which are held out follows from their names, so pictures added later leave the others where they were; at
        least `minimum` are, at most half. Of fewer than eight pictures none is, and the second folder is empty.
        """
        assert 0 <= share <= 0.5 and minimum >= 0
        ranked = sorted(self.pictures, key=lambda picture: _hash_fraction(picture.name))
        count = max(minimum, sum(_hash_fraction(picture.name) < share for picture in ranked))
        count = min(count, len(ranked) // 2) if len(ranked) >= UNSPLIT else 0
        watched = {picture.name for picture in ranked[:count]}
        return (
            self._part([picture for picture in self.pictures if picture.name not in watched]),
            self._part([picture for picture in self.pictures if picture.name in watched]),
        )

    def _part(self, pictures: list[Picture]) -> PictureFolder:
        part = object.__new__(PictureFolder)
        part.folder, part.flip, part.pictures, part.left_out = self.folder, self.flip, pictures, LeftOut()
        return part


# Finding pictures and captions


def _usable_pictures(folder: Path, left_out: LeftOut) -> list[Picture]:
    if not folder.is_dir():
        raise EngineError(f"{folder} is no folder: name a folder of pictures with captions.")
    root = folder.resolve()
    pictures, texts, rows = _found_files(root, left_out)
    captions: dict[str, dict[str, float]] = {name: {} for name in pictures}
    by_name = {unicodedata.normalize("NFC", name): name for name in pictures}  # macOS and others spell é differently
    for name, path in rows.items():
        for file, text, score in _rows(path, name, by_name, left_out):
            _add_caption(captions[file], text, score)
    for name in pictures:
        if text := texts.get(os.path.splitext(name)[0]):
            _read_text(text, captions[name], left_out)
    described = []
    for name, path in pictures.items():
        if captions[name]:
            described.append(Picture(name, path, tuple(Caption(*pair) for pair in captions[name].items())))
        else:
            left_out.add("without a caption", name)
    usable = []
    for start in range(0, len(described), _CHECKED_AT_ONCE):
        pictures_now = described[start : start + _CHECKED_AT_ONCE]
        for picture, trouble in zip(pictures_now, _in_threads(_trouble, pictures_now), strict=True):
            if trouble is None:
                usable.append(picture)
            else:
                left_out.add(trouble, picture.name)
    return usable


def _found_files(root: Path, left_out: LeftOut) -> tuple[dict[str, Path], dict[str, Path], dict[str, Path]]:
    """Pictures by relative name, text files by relative name without suffix, files of JSON lines by relative name."""
    pictures: dict[str, Path] = {}
    texts: dict[str, Path] = {}
    rows: dict[str, Path] = {}
    for parent, folders, files in os.walk(root, onerror=lambda error: left_out.add("unreadable", str(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for file in sorted(name for name in files if not name.startswith(".")):  # macOS leaves "._cat.png"
            path = Path(parent, file)
            name, suffix = path.relative_to(root).as_posix(), path.suffix.lower()
            kind = (
                pictures if suffix in SUFFIXES else texts if suffix == ".txt" else rows if suffix == ".jsonl" else None
            )
            if kind is None:
                continue
            if not _is_inside(path, root):
                left_out.add("leading out of the folder", name)
                continue
            kind[os.path.splitext(name)[0] if kind is texts else name] = path
            if len(pictures) > MAX_ENTRIES:
                raise EngineError(f"{root} holds more than {MAX_ENTRIES:,} pictures: train on a part of them.")
    return pictures, texts, rows


def _is_inside(path: Path, root: Path) -> bool:
    """Whether the file itself lies in the folder, wherever a link of that name leads."""
    if not path.is_symlink():
        return True  # its folder is inside: `os.walk` enters no links
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # a link to itself
        return False


def _read_text(path: Path, captions: dict[str, float], left_out: LeftOut) -> None:
    """Adds each line of a text file as a caption without a score."""
    try:
        _check_ordinary(path, MAX_TEXT_BYTES)
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError):
        left_out.add("unreadable as a short UTF-8 text", path.name)
        return
    for line in lines:
        _add_caption(captions, line, 0.0)


def _rows(path: Path, name: str, by_name: dict[str, str], left_out: LeftOut) -> Iterator[tuple[str, str, float]]:
    """Picture, caption and score, for each caption of a file of JSON lines; its file names are relative to itself.

    Raises:
        EngineError: it cannot be opened, or has too many rows.
    """
    parent = os.path.dirname(name)
    try:
        _check_ordinary(path, None)
        for number, line in enumerate(_lines(path), 1):
            if number > MAX_ENTRIES:
                raise EngineError(f"{path} has more than {MAX_ENTRIES:,} rows: train on a part of them.")
            if line is not None and not line.strip():
                continue
            row = None if line is None else _parsed_row(line)
            if row is None:
                left_out.add("unreadable as a row of JSON", f"{name}:{number}")
                continue
            file, texts = row
            found = _looked_up(file, parent, by_name)
            if found is None:
                left_out.add("named in rows but not found", file)
                continue
            for text, score in texts:
                yield found, text, score
    except OSError as error:
        raise EngineError(f"{path} cannot be read ({error.strerror or error}): check its permissions.") from None


def _lines(path: Path) -> Iterator[bytes | None]:
    """All lines; None for one that is too long."""
    with open(path, "rb") as file:
        while line := file.readline(MAX_TEXT_BYTES):
            too_long = len(line) == MAX_TEXT_BYTES and not line.endswith(b"\n")
            rest = line
            while len(rest) == MAX_TEXT_BYTES and not rest.endswith(b"\n"):
                rest = file.readline(MAX_TEXT_BYTES)
            yield None if too_long else line


def _parsed_row(line: bytes) -> tuple[str, list[tuple[str, float]]] | None:
    """The file name and the captions with scores of a row; None where there is no file name."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(row, dict):
        return None
    file = next((row[key] for key in _FILE_KEYS if isinstance(row.get(key), str)), None)
    if not file or "\0" in file:
        return None
    scores = next((row[key] for key in _SCORE_KEYS if key in row), None)
    return file, [pair for key in _TEXT_KEYS for pair in _scored_texts(row.get(key), scores)]


def _scored_texts(texts: Any, scores: Any) -> Iterator[tuple[str, float]]:
    """Captions of one field: a string, or a list of strings and of objects with "text" and "score"."""
    texts = texts if isinstance(texts, list) else [texts]
    for index, text in enumerate(texts):
        score = (scores[index] if index < len(scores) else None) if isinstance(scores, list) else scores
        if isinstance(text, dict):
            text, score = text.get("text"), text.get("score", score)
        if isinstance(text, str):
            yield text, _finite(score)


def _finite(score: Any) -> float:
    if isinstance(score, bool) or not isinstance(score, int | float):
        return 0.0
    try:
        return float(score) if math.isfinite(score) else 0.0
    except OverflowError:  # an integer beyond floats
        return 0.0


def _looked_up(file: str, parent: str, by_name: dict[str, str]) -> str | None:
    """The picture that a row of JSON lines in the folder `parent` names; nothing outside is ever touched."""
    for spelling in (file, file.replace("\\", "/")):
        relative = os.path.normpath(os.path.join(parent, spelling)).replace(os.sep, "/")
        if found := by_name.get(unicodedata.normalize("NFC", relative)):
            return found
    return None


def _add_caption(captions: dict[str, float], text: str, score: float) -> None:
    text = _CONTROL_CHARACTERS.sub("", " ".join(text.split()))[:MAX_CAPTION].strip()
    if text and len(captions) < MAX_CAPTIONS:
        captions.setdefault(text, score)


# Reading pictures


def _trouble(picture: Picture) -> str | None:
    """Why a picture cannot be used."""
    try:
        _decoded(picture.path, 1)
    except (_TooLarge, Image.DecompressionBombError):
        return "too large"
    except _DAMAGED_PICTURE:
        return "unreadable"
    return None


class _TooLarge(ValueError):
    """A file or a picture beyond the limits."""


def _check_ordinary(path: Path, max_bytes: int | None) -> None:
    """Refuse what would keep a reader waiting (pipes, devices), and files beyond the limit."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError("no ordinary file")
    if max_bytes is not None and status.st_size > max_bytes:
        raise _TooLarge


def _decoded(path: Path, side: int) -> Image.Image:
    """The first frame as RGB, upright, on white; JPEG files at a smaller scale where `side` pixels allow.

    Raises:
        _TooLarge, or one of `_DAMAGED_PICTURE`.
    """
    _check_ordinary(path, MAX_PICTURE_BYTES)
    with open(path, "rb") as file, Image.open(file, formats=FORMATS) as picture:
        if picture.width * picture.height > MAX_PICTURE_PIXELS:
            raise _TooLarge
        picture.draft(None, (3 * side, 3 * side))  # JPEG alone; far enough above what is needed to be no loss
        picture.load()
        return _as_rgb(ImageOps.exif_transpose(picture))


def _as_rgb(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith(("I", "F")):
        picture = Image.fromarray(_as_8_bit(np.asarray(picture)))
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered)
    return picture.convert("RGB")


def _as_8_bit(gray: np.ndarray) -> np.ndarray:
    """Gray of 16 bits, or of floats from 0 to 1, (H, W) → uint8 (H, W)."""
    levels = 1.0 if gray.dtype.kind == "f" else 65535.0
    scaled = np.nan_to_num(gray.astype(np.float32) * (255 / levels))
    return np.clip(np.round(scaled), 0, 255).astype(np.uint8)


def _crop_draws(name: str, showing: int) -> tuple[float, float, float, bool]:
    """Edge as a share of the short side, position in the room left over (across, down), and whether to mirror."""
    if showing == 0:
        return 1.0, 0.5, 0.5, False
    draw = random.Random(_digest(f"{name}:{showing}"))
    return draw.uniform(SMALLEST_CROP, 1), draw.uniform(0.25, 0.75), draw.uniform(0.25, 0.75), draw.random() < 0.5


def _square(picture: Image.Image, side: int, draws: tuple[float, float, float, bool], flip: bool) -> np.ndarray:
    """The crop, resampled in one go, so that long strips never become large: uint8 (side, side, 3)."""
    share, across, down, mirrored = draws
    edge = share * min(picture.size)
    left, top = across * (picture.width - edge), down * (picture.height - edge)
    box = (left, top, min(left + edge, picture.width), min(top + edge, picture.height))
    pixels = np.asarray(picture.resize((side, side), Image.Resampling.LANCZOS, box=box))
    return pixels[:, ::-1] if flip and mirrored else pixels


def _in_threads(function: Callable[[_T], _R], items: Sequence[_T]) -> list[_R]:
    """The results in order, with no more at once than there are threads; Pillow decodes outside Python's lock."""
    # Here and not in `_decoded`, since filters belong to the process: damaged EXIF and large pictures only warn.
    with warnings.catch_warnings(), ThreadPoolExecutor(_THREADS) as pool:
        warnings.simplefilter("ignore")
        return list(pool.map(function, items))


def _hash_fraction(name: str) -> float:
    """0 to 1, evenly spread over names."""
    return _digest(name) / (1 << 64)


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8], "big")


def _shown(name: str) -> str:
    """A name for a message: short, and without characters that a terminal would obey."""
    text = "".join(character if character.isprintable() else "�" for character in name)
    return text if len(text) <= 60 else f"{text[:30]}…{text[-29:]}"
