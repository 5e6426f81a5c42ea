"""Where a model grows before it gets its name: `<location>/.incoming/<name>/`, under a lock.

Nothing in there is listed as a model. What a killed program left is found again by the next one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from engine import paths
from engine.errors import ModelStoreError

INCOMING = ".incoming"
DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_MARGIN = 1.05  # a file system needs some of the space itself


class Staging:
    """One model on its way into `location`. To be used within `locked()`."""

    def __init__(self, location: Path, name: str) -> None:
        self.location, self.name = location, name
        self.folder = location / INCOMING / name
        self.model = self.folder / "model"  # is moved to its final name in one step
        self.final = location / name

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """
        Raises:
            ModelStoreError: another program works on this model, or the location cannot be written.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file = (self.location / INCOMING / f"{self.name}.lock").open("a+b")
        except OSError as error:
            raise cannot_write(self.location, error) from None
        with file:
            if not _lock(file):
                raise ModelStoreError(
                    f"{self.name} is already being fetched or brought in by another window or command: "
                    "wait until it has finished, or stop it there."
                )
            try:
                yield  # closing the file unlocks it; a killed program's lock ends with it
            finally:
                with contextlib.suppress(OSError):  # unless something is in it
                    self.folder.rmdir()

    def check_space(self, needed: int) -> None:
        """
        Args:
            needed: bytes that are still to be written.
        Raises:
            ModelStoreError: there are not so many free, and 5 % more.
        """
        free = shutil.disk_usage(self.folder).free
        if needed * _MARGIN > free:
            raise ModelStoreError(
                f"{self.name} needs {needed * _MARGIN / 1e9:.2f} GB more in {self.location}, where {free / 1e9:.2f} GB "
                "are free: free some space, or choose another location."
            )

    def publish(self) -> Path:
        """Gives the finished model its name; the folder it lies in now.

        Raises:
            ModelStoreError: the name is taken, or the location cannot be written.
        """
        try:
            for folder in (self.model, *filter(Path.is_dir, self.model.rglob("*"))):
                sync_folder(folder)
            if self.final.exists() or self.final.is_symlink():
                raise ModelStoreError(f"{self.final} exists already, so nothing was moved there: choose another name.")
            os.rename(self.model, self.final)
            sync_folder(self.location)
        except OSError as error:
            raise cannot_write(self.location, error) from None
        self.clear()
        return self.final

    def clear(self) -> None:
        """Deletes what has arrived. What cannot be deleted stays, and is in nobody's way."""
        shutil.rmtree(self.folder, ignore_errors=True)


def leftovers(location: Path) -> dict[str, int]:
    """Names of models that were begun in `location`, and bytes that have arrived."""
    found = {}
    with contextlib.suppress(OSError):
        for folder in sorted((location / INCOMING).iterdir()):
            if folder.is_dir() and not folder.is_symlink():
                found[folder.name] = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
    return found


def discard(name: str, location: Path | None = None) -> int:
    """Deletes what has arrived of a model that was begun; its bytes.

    Raises:
        ModelStoreError: nothing of that name was begun, or it is being fetched right now.
    """
    location = paths.models_folder() if location is None else location
    begun = leftovers(location)
    if name not in begun:
        raise ModelStoreError(
            f"Nothing of {name[:100]!r} has been begun in {location}: begun are {', '.join(begun) or 'no models'}."
        )
    staging = Staging(location, name)
    with staging.locked():
        staging.clear()
    return begun[name]


def delete_folder(folder: Path) -> None:
    """Deletes a model folder; links in it are unlinked, never followed.

    It is moved out of sight first, so that no half of it is ever listed.

    Raises:
        OSError: it cannot be moved. What then cannot be deleted stays in `.incoming`.
    """
    if folder.is_symlink():
        folder.unlink()
        return
    away = folder.parent / INCOMING / f"removed-{uuid.uuid4().hex[:12]}"
    away.parent.mkdir(exist_ok=True)
    os.rename(folder, away)
    shutil.rmtree(away, ignore_errors=True)


def cannot_write(place: Path, error: OSError) -> ModelStoreError:
    if error.errno in DISK_FULL:
        return ModelStoreError(
            f"The disk of {place} is full: free some space, then give the same command again; what has arrived is kept."
        )
    return ModelStoreError(
        f"{place} cannot be written ({error.strerror or error}): check its permissions and the disk."
    )


def sync_folder(folder: Path) -> None:
    """Makes new names durable, where the system lets folders be synced."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # a file system that cannot; the files themselves are on the disk
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock(file: IO[bytes]) -> bool:
    """Whether the lock is ours now; the system takes it back when the file is closed, however the program ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # A file system that knows no locks (some network shares): better without one than not at all.
        return error.errno in (errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
    return True
