"""What the index takes out of one picture file, whatever that file is. Only its beginning is read, never its pixels."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from engine.annotations import Annotations
from engine.errors import ImageFileError
from engine.image_file import texts_in
from engine.parameters_text import read_parameters_text
from engine.recipe import Recipe, read_recipe_text
from engine.strange_file import DAMAGED_PICTURE

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})
"""Whatever else lies in the folder is somebody's, and none of ours."""

_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")
_HEAD_BYTES = 65536


@dataclass(frozen=True, slots=True)
class Facts:
    size: int  # bytes
    modified: int  # nanoseconds since the epoch
    identity: bytes  # 16: of what made it, or of its beginning; the same after the file was moved
    width: int = 0
    height: int = 0
    recipe: Recipe | None = None
    annotations: Annotations = field(default_factory=Annotations)
    problem: str = ""  # one sentence; what could be read nevertheless is there


def is_picture(name: str) -> bool:
    """By its name alone; hidden files are none."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in SUFFIXES


def read_facts(path: Path) -> Facts | None:
    """None: there is no such file, or it is a folder, a link or a device."""
    try:
        found = os.stat(path, follow_symlinks=False)
        if not stat.S_ISREG(found.st_mode):
            return None
        facts = Facts(found.st_size, found.st_mtime_ns, b"")
        try:
            return _read(path, facts)
        except ImageFileError as error:
            return replace(facts, identity=_of_beginning(path, facts.size), problem=str(error))
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or "unknown"
        return replace(facts, problem=f"The file cannot be read ({reason}): change its permissions.")


def _read(path: Path, facts: Facts) -> Facts:
    texts = texts_in(path)
    width, height = _size(path)
    made = texts.recipe or texts.parameters
    identity = _digest(made.encode("utf-8", "replace")) if made else _of_beginning(path, facts.size)
    facts = replace(facts, identity=identity, width=width, height=height)
    try:
        recipe = None
        if made:
            recipe = read_recipe_text(made) if texts.recipe else read_parameters_text(made)
        return replace(facts, recipe=recipe)
    except ImageFileError as error:
        return replace(facts, problem=str(error))


def _size(path: Path) -> tuple[int, int]:
    try:
        with Image.open(path, formats=_FORMATS) as picture:
            return picture.size
    except FileNotFoundError:
        raise
    except DAMAGED_PICTURE:
        raise ImageFileError("The file is damaged: it is no picture that can be read.") from None


def _of_beginning(path: Path, size: int) -> bytes:
    with open(path, "rb") as file:
        return _digest(file.read(_HEAD_BYTES) + b"%d" % size)


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
