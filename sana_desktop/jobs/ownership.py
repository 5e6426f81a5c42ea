"""Ownership: one program at a time works the queue off. A lock of the system's, which ends with whoever holds it.

Whoever does not get it adds to the store; the owner sees that by `JobStore.changes()`.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from engine import paths
from sana_desktop.jobs.disk_space import is_disk_full
from sana_desktop.jobs.job import JobError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def lock_file() -> Path:
    return paths.data_folder() / "queue.lock"


class Ownership:
    """Taken until `release`, or until the process ends, however it does."""

    def __init__(self, path: Path | None = None) -> None:
        """
        Args:
            path: default: `lock_file()`. Nothing is ever written to it, and it may lie about.
        """
        self._path = lock_file() if path is None else path
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Whether it is ours, at once.

        Raises:
            JobError: the lock's file cannot be made.
        """
        if self._descriptor is not None:
            return True
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise JobError(_sentence(self._path, error)) from None
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)  # which unlocks
            self._descriptor = None


@contextlib.contextmanager
def ownership(path: Path | None = None) -> Iterator[bool]:
    """`with ownership() as is_ours:`"""
    held = Ownership(path)
    try:
        yield held.take()
    finally:
        held.release()


def _sentence(path: Path, error: OSError) -> str:
    if is_disk_full(error):
        return f"The disk is full: {path} could not be written. Free some space."
    return f"{path} cannot be written ({error.strerror or error}): change the permissions of its folder."


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # another one's, or a file system without locks: then nobody may be sure to be alone
        return False
    return True
