"""Thumbnails: small pictures of large ones, kept in the cache folder. They may be deleted at any time.

A file's thumbnail is named by its path, size and time of change, so a changed picture never shows an old one. Several
programs may share the folder: what is written is whole or not there, and what another one deleted is made anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
import warnings
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image

from engine.atomic_file import remove_stale_parts, replaced_file
from engine.errors import ImageFileError
from engine.path_words import shown
from engine.paths import cache_folder
from engine.strange_file import DAMAGED_PICTURE, check_ordinary

SIDES = (256, 512)
BUDGET_BYTES = 1 << 30
"""100,000 thumbnails of 256 px, or some 30,000 of 512."""

MAX_FILE_BYTES = 512 << 20
MAX_PIXELS = 64 << 20
"""Of what is reduced: 8192 x 8192, whose pixels take 200 MB. Our own pictures have a fourth at most."""

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
_QUALITY = 85
_SWEEP_AFTER = 200  # thumbnails made
_SWEEP_TO = 0.8  # of the budget
_TOUCH_SECONDS = 6 * 3600
"""How exactly it is known when a thumbnail was used last: each use would be a write."""


class Thumbnails:
    """For any thread, one object each."""

    def __init__(self, folder: Path | None = None, budget: int = BUDGET_BYTES) -> None:
        self._folder = cache_folder() / "thumbnails" if folder is None else folder
        self._budget = budget
        self._made = 0

    def get(self, path: Path, side: int = SIDES[0]) -> bytes:
        """The picture as a JPEG whose longer side has at most `side` pixels.

        Raises:
            ImageFileError: the file is no picture, is damaged, or is too large to be opened.
        """
        assert side in SIDES
        thumbnail = self._path(path, side)
        with contextlib.suppress(OSError):
            data = thumbnail.read_bytes()
            if data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9"):
                self._note_use(thumbnail)
                return data
        data = _jpeg(path, side)
        self._keep(thumbnail, data)
        return data

    def sweep(self) -> None:
        """Delete what was used least recently, until the rest fits the budget."""
        found = [entry for folder in _entries(self._folder) for entry in _thumbnails_in(folder)]
        size = sum(entry[1] for entry in found)
        if size <= self._budget:
            return
        for _, bytes, path in sorted(found):
            with contextlib.suppress(OSError):
                path.unlink()
            size -= bytes
            if size <= self._budget * _SWEEP_TO:
                return

    def _path(self, path: Path, side: int) -> Path:
        """
        Raises:
            ImageFileError: there is no such file.
        """
        try:
            check_ordinary(path)
            found = os.stat(path)
        except (OSError, ValueError):
            raise ImageFileError(f"{shown(path)} is not there, or may not be read.") from None
        told = b"%s\0%d\0%d\0%d" % (os.fsencode(os.path.abspath(path)), found.st_mtime_ns, found.st_size, side)
        key = hashlib.blake2b(told, digest_size=16).hexdigest()
        return self._folder / key[:2] / f"{key[2:]}.jpg"

    def _keep(self, thumbnail: Path, data: bytes) -> None:
        """A full or read-only disk costs the next reader time, and nothing else."""
        try:
            thumbnail.parent.mkdir(parents=True, exist_ok=True)
            with replaced_file(thumbnail) as file:
                file.write(data)
        except OSError:
            return
        self._made += 1
        if self._made % _SWEEP_AFTER == 0:
            self.sweep()

    def _note_use(self, thumbnail: Path) -> None:
        if time.time() - thumbnail.stat().st_mtime > _TOUCH_SECONDS:
            os.utime(thumbnail)


def _entries(folder: Path) -> list[Path]:
    try:
        return [*folder.iterdir()]
    except OSError:  # nothing was made yet, or it is no folder
        return []


def _thumbnails_in(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """(when it was used last, bytes, path); another program may delete some of them meanwhile."""
    with contextlib.suppress(OSError):
        remove_stale_parts(folder)
    for path in _entries(folder):
        with contextlib.suppress(OSError):
            found = path.stat()
            yield found.st_mtime, found.st_size, path


def _jpeg(path: Path, side: int) -> bytes:
    try:
        if os.stat(path).st_size > MAX_FILE_BYTES:
            raise ImageFileError(f"{shown(path)} is larger than {MAX_FILE_BYTES >> 20} MiB: it is not opened.")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is odd about a stranger's file; its size is looked at here
            return _reduced(path, side)
    except DAMAGED_PICTURE:
        raise ImageFileError(f"{shown(path)} is damaged, or no picture.") from None


def _reduced(path: Path, side: int) -> bytes:
    with Image.open(path, formats=_FORMATS) as picture:
        if picture.width * picture.height > MAX_PIXELS:
            raise ImageFileError(f"{shown(path)} has {picture.width}x{picture.height} pixels: it is not opened.")
        picture.draft("RGB", (side, side))  # a JPEG is decoded at a fraction of its size
        if max(picture.size) > 4 * side:
            small = picture.reduce(max(picture.size) // (2 * side)) if _can_reduce(picture) else picture.copy()
        else:
            small = picture.copy()
        small = _opaque(small)
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        buffer = BytesIO()
        small.save(buffer, "JPEG", quality=_QUALITY)
        return buffer.getvalue()


def _can_reduce(picture: Image.Image) -> bool:
    return picture.mode in ("RGB", "RGBA", "L", "LA")


def _opaque(picture: Image.Image) -> Image.Image:
    """RGB; what can be seen through lies on white."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        coloured = picture.convert("RGBA")
        ground = Image.new("RGBA", coloured.size, "white")
        ground.alpha_composite(coloured)
        return ground.convert("RGB")
    return picture.convert("RGB")
