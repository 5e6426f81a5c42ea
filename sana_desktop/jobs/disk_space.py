"""Whether there is room for what comes next, and whether an error says that there was none."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from engine import GenerationRequest

_BYTES_PER_PIXEL = 3.6  # a picture of noise, which no format makes smaller, and its texts
_SPARE_BYTES = 64 << 10


def missing_room(folder: Path, request: GenerationRequest) -> str | None:
    """A sentence if the picture may not fit on the disk of `folder`; None where it does or nobody knows."""
    needed = int(request.width * request.height * _BYTES_PER_PIXEL) + _SPARE_BYTES
    free = _free_bytes(folder)
    if free is None or free >= needed:
        return None
    return (
        f"The disk is nearly full: {_megabytes(free)} are left at {folder}, and the next picture may take "
        f"{_megabytes(needed)}. The queue is paused: free some space, then let it go on."
    )


def is_disk_full(error: BaseException) -> bool:
    """Whether a disk without room is behind it."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError) and seen.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        if isinstance(seen, sqlite3.Error) and getattr(seen, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            return True
        seen = seen.__cause__ or seen.__context__
    return False


def _free_bytes(folder: Path) -> int | None:
    for existing in (folder, *folder.parents):
        try:
            return shutil.disk_usage(existing).free
        except FileNotFoundError:
            continue
        except (OSError, ValueError):
            return None
    return None


def _megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"
