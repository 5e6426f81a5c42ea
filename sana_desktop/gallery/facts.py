"""What the index takes out of one picture file, whatever that file is. Only its beginning is read, never its pixels."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine import picture_facts
from engine.annotations import Annotations
from engine.errors import ImageFileError
from engine.image_formats.parts import Container, container_of, parts_of
from engine.path_words import shown
from engine.recipe import Recipe

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})
"""Whatever else lies in the folder is somebody's, and none of ours."""

_CUT_OFF = "The file ends too early: a part of the picture is missing."
_HEAD_BYTES = 65536


@dataclass(frozen=True, slots=True)
class Facts:
    size: int  # bytes
    modified: int  # nanoseconds since the epoch
    identity: bytes  # 16: of what made it, or of its beginning; the same after the file was moved
    width: int = 0
    height: int = 0
    created: str = ""  # as the file says it
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
    except OSError:
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    facts = Facts(found.st_size, found.st_mtime_ns, b"")
    try:
        return _read(path, facts)
    except FileNotFoundError:
        return None
    except OSError as error:
        reason = error.strerror or "unknown"
        return replace(facts, problem=f"The file cannot be read ({reason}): change its permissions.")


def _read(path: Path, facts: Facts) -> Facts:
    try:
        told = picture_facts.read_facts(path)
    except ImageFileError as error:
        problem = str(error).removeprefix(f"{shown(path)}: ")
        return replace(facts, identity=_of_beginning(path, facts.size), problem=problem)
    made = told.texts.recipe or told.texts.parameters
    cut_off = "" if is_whole(path, facts.size) else _CUT_OFF
    return replace(
        facts,
        identity=_digest(made.encode("utf-8", "replace")) if made else _of_beginning(path, facts.size),
        width=told.width,
        height=told.height,
        created=told.created,
        recipe=told.recipe,
        annotations=told.annotations,
        problem=" ".join(filter(None, (cut_off, told.problem))),
    )


def is_whole(path: Path, size: int) -> bool:
    """Whether the file ends where its format says, as far as that is told: a copy that was cut off shows it there."""
    try:
        with open(path, "rb", buffering=0) as file:
            head = file.read(12)
            container = container_of(head)
            if container is Container.PNG:
                return any(part.kind == b"IEND" and part.end <= size for part in parts_of(file, container))
    except ValueError:
        return False
    return container is not Container.WEBP or int.from_bytes(head[4:8], "little") + 8 <= size


def _of_beginning(path: Path, size: int) -> bytes:
    with open(path, "rb") as file:
        return _digest(file.read(_HEAD_BYTES) + b"%d" % size)


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
