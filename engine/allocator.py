"""Large blocks of memory come back from the C library instead of the system, where it is glibc (Linux).

glibc gives a block above 32 MiB back to the system when it is freed, and what is free at the end of its heap, too. Each
page of the next block then has to be cleared and entered again at its first touch: a tenth of the time of a decode,
whose maps are 128 MiB, and of a solver's step, whose maps are 12 MiB and larger.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import sys
from collections.abc import Iterator

# The numbers of <malloc.h>
_TRIM_THRESHOLD = -1
_MMAP_THRESHOLD = -3
_ARENA_MAX = -8

_MOST = 2**31 - 1  # bytes; what a C int holds
_USUAL = 32 * 2**20  # bytes; up to here glibc raises its own threshold when such a block is freed

_keepers: list[ctypes.CDLL] = []  # one for each `large_blocks_kept` that is open, in whatever thread


def use_one_arena() -> None:
    """Every thread that starts from now on allocates as the first one does; other arenas hold no large blocks.

    Call it when the process starts. Does nothing where the C library is another one.
    """
    library = _glibc()
    if library is not None:
        library.mallopt(_ARENA_MAX, 1)


@contextlib.contextmanager
def large_blocks_kept() -> Iterator[None]:
    """Within, freed blocks stay with the process and serve again; when the last one ends they go back to the system."""
    library = _glibc()
    if library is None:
        yield
        return
    _keepers.append(library)
    library.mallopt(_MMAP_THRESHOLD, _MOST)
    library.mallopt(_TRIM_THRESHOLD, _MOST)
    try:
        yield
    finally:
        _keepers.pop()
        if not _keepers:
            library.mallopt(_MMAP_THRESHOLD, _USUAL)
            library.mallopt(_TRIM_THRESHOLD, 2 * _USUAL)
            library.malloc_trim(0)


@functools.cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "gnu_get_libc_version") and hasattr(library, "malloc_trim") else None
