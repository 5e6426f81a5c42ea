"""SHA-256 of a model's files. Each is read once: its checksum is kept in the cache folder with its size and time.

Knows no torch: what compares recipes asks for these, too.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
from pathlib import Path
from typing import Any

from engine import paths
from engine.atomic_file import replaced_file
from engine.models import MANIFEST

MAX_KEPT = 2000  # files
MAX_CACHE_BYTES = 4 << 20
_PATTERNS = ("*.json", "*/*.json", "*/*.safetensors")  # of the published layout
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)

_log = logging.getLogger(__name__)


def model_checksums(folder: Path) -> dict[str, str]:
    """Path below `folder`, with "/" → SHA-256 in hexadecimal, for all that decides what the model draws.

    A file that cannot be read is left out: whoever compares sees that it is missing.
    """
    kept = _read()
    known = dict(kept)
    found = {}
    for file in sorted(file for pattern in _PATTERNS for file in folder.glob(pattern)):
        if file.name == MANIFEST:
            continue
        try:
            state = _state(file)
            if known.get(state[0], ("",))[0] != state[1]:
                known[state[0]] = (state[1], _checksum(file))
        except OSError as error:
            _log.warning("%s has no checksum: %s", file, error)
            continue
        found[file.relative_to(folder).as_posix()] = known[state[0]][1]
    if known != kept:
        _write(known)
    return found


def cache_file() -> Path:
    return paths.cache_folder() / "checksums.json"


def _state(file: Path) -> tuple[str, str]:
    """Which file it is, and what changes when it is written."""
    status = file.stat()
    place = os.fsencode(file.absolute())
    return hashlib.sha256(place).hexdigest()[:32], f"{status.st_size} {status.st_mtime_ns} {status.st_ino}"


def _checksum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _read() -> dict[str, tuple[str, str]]:
    """File → its state and checksum, as kept; nothing where that is damaged."""
    try:
        with cache_file().open("rb") as opened:
            values = json.loads(opened.read(MAX_CACHE_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    entries = values.items() if isinstance(values, dict) else ()
    return {name: (entry[0], entry[1]) for name, entry in entries if _is_entry(entry)}


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, list)
        and len(entry) == 2
        and all(isinstance(text, str) for text in entry)
        and _SHA256.fullmatch(entry[1]) is not None
    )


def _write(known: dict[str, tuple[str, str]]) -> None:
    newest = dict([*known.items()][-MAX_KEPT:])
    file = cache_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(file) as opened:
            opened.write(json.dumps(newest).encode())
    except OSError as error:  # they are made again the next time
        _log.warning("%s cannot be written: %s", file, error)
