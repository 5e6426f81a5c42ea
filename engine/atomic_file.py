"""Writing a file so that it is either whole and on the disk, or not there at all.

The bytes go into a hidden part file in the same folder, are flushed to the disk, and only then get their name.
An existing file is never written over: a name that is taken gets "-2", "-3", … (`replaced_file`, for caches, replaces.)
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MAX_NAME_TRIES = 10_000
_STALE_SECONDS = 3600
_PART_NAME = re.compile(r"\..+\.\d+-\d+\.part", re.DOTALL)
_part_numbers = itertools.count(1)

_NO_HARD_LINKS = {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK}
"""What `link` answers on file systems without hard links: FAT, some network shares, Android."""


def write_new(path: Path, data: bytes) -> Path:
    """Write `data` to `path`, or beside it as "name-2" where that name is taken; the name that it got.

    When this returns, the file survives a power cut. When it raises, there is no file and no part of one.

    Raises:
        OSError: what the system answered, unchanged.
    """
    with new_file(path) as part:
        part.file.write(data)
    return part.path


@dataclass(slots=True)
class NewFile:
    """A file that is being written."""

    file: BinaryIO
    path: Path  # the name asked for; after the block, the one that it got


@contextlib.contextmanager
def new_file(path: Path, claim: Callable[[Path], None] | None = None) -> Iterator[NewFile]:
    """`write_new` piece by piece: the file gets its name when the block ends without an exception.

    Args:
        claim: is asked, when all bytes are on the disk, whether they may have a name, just before they get it; a
            FileExistsError of its own means that the next name is tried.
    Raises:
        OSError: what the system answered, unchanged; there is no file and no part of one.
    """
    part = _part_path(path)
    try:
        with open(part, "xb") as file:
            new = NewFile(file, path)
            yield new
            file.flush()
            os.fsync(file.fileno())
        new.path = _give_name(part, path, claim)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(path.parent)


@contextlib.contextmanager
def replaced_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write piece by piece, which takes the place of `path` when the block ends without an exception.

    Raises:
        OSError: what the system answered, unchanged; `path` is as it was before.
    """
    part = _part_path(path)
    try:
        with open(part, "x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    _sync_folder(path.parent)


def remove_stale_parts(folder: Path) -> None:
    """Delete part files in `folder` that a killed program left an hour ago or more; those of others stay.

    Raises:
        OSError: the folder cannot be read.
    """
    for entry in folder.iterdir():
        if _PART_NAME.fullmatch(entry.name) and entry.stat().st_mtime < time.time() - _STALE_SECONDS:
            entry.unlink(missing_ok=True)


def _part_path(path: Path) -> Path:
    """A name beside `path` for this process and call alone, short enough wherever `path` itself is."""
    shortened = os.fsdecode(os.fsencode(path.name)[:200])
    return path.with_name(f".{shortened}.{os.getpid()}-{next(_part_numbers)}.part")


def _give_name(part: Path, path: Path, claim: Callable[[Path], None] | None) -> Path:
    for candidate in itertools.islice(_candidates(path), _MAX_NAME_TRIES):
        try:
            if claim is not None:
                claim(candidate)
            _move_to_new(part, candidate)
        except FileExistsError:
            continue
        return candidate
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _candidates(path: Path) -> Iterator[Path]:
    yield path
    for number in itertools.count(2):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def _move_to_new(part: Path, target: Path) -> None:
    """Give `part` the name `target`; FileExistsError if there is anything of that name already."""
    if os.name == "nt":
        os.rename(part, target)  # which on Windows never replaces
        return
    try:
        os.link(part, target)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        _reserve_and_replace(part, target)


def _reserve_and_replace(part: Path, target: Path) -> None:
    """Without hard links: an empty file takes the name, and the part replaces it.

    A power cut between the two leaves the empty file, the price of such a file system.
    """
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    try:
        os.replace(part, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new name durable as well. Where folders cannot be opened or synced (Windows), the system sees to it."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # a drop box: may be written, not listed
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
