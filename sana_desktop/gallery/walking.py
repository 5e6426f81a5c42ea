"""Walking the gallery's folder: which of its folders changed, and what lies in them.

A folder that was not touched since it was looked at last is not looked at again: names come and go only with a new time
of change of their folder. Links are not followed, neither to files nor to folders, so the walk stays inside and ends.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sana_desktop.gallery.facts import is_picture

MAX_DEPTH = 32
_SETTLED = 2_000_000_000
"""Nanoseconds after which a second change cannot have the same time as the first: FAT counts in two seconds."""

ROOT = b""


@dataclass(frozen=True, slots=True)
class Folder:
    """Paths are below the gallery's root, with "/", as the file system spells them; b"" is the root itself."""

    path: bytes
    modified: int  # nanoseconds; 0: touched just now, so it is looked at again next time
    pictures: Mapping[bytes, tuple[int, int]] | None  # path → (bytes, modified); None: as it was


def walk(root: Path, known: Mapping[bytes, int]) -> Iterator[Folder]:
    """Every folder that can be read.

    Args:
        known: what an earlier walk said of folders: path → modified. {}: look at everything.
    """
    below: dict[bytes, list[bytes]] = {}
    for path in known:
        if path != ROOT:
            below.setdefault(path.rpartition(b"/")[0], []).append(path)
    waiting = [ROOT]
    while waiting:
        path = waiting.pop()
        try:
            modified = os.stat(_full(root, path)).st_mtime_ns
            if modified and known.get(path) == modified:
                yield Folder(path, modified, None)
                waiting += below.get(path, [])
                continue
            folders, pictures = _listed(root, path)
        except OSError:  # not to be read, or gone meanwhile: what is known of it stays for another time
            continue
        is_settled = modified < time.time_ns() - _SETTLED
        yield Folder(path, modified if is_settled else 0, pictures)
        waiting += folders


def is_gone(root: Path, path: bytes) -> bool:
    """Not merely unreadable."""
    try:
        return not stat.S_ISDIR(os.stat(_full(root, path)).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False


def _listed(root: Path, path: bytes) -> tuple[list[bytes], dict[bytes, tuple[int, int]]]:
    folders, pictures = [], {}
    with os.scandir(_full(root, path)) as entries:
        for entry in entries:
            if entry.name.startswith(b"."):
                continue
            inner = path + b"/" + entry.name if path else entry.name
            if entry.is_dir(follow_symlinks=False):
                if inner.count(b"/") < MAX_DEPTH:
                    folders.append(inner)
            elif is_picture(os.fsdecode(entry.name)) and entry.is_file(follow_symlinks=False):
                found = entry.stat(follow_symlinks=False)
                pictures[inner] = (found.st_size, found.st_mtime_ns)
    return folders, pictures


def _full(root: Path, path: bytes) -> bytes:
    return os.path.join(os.fsencode(root), path)
