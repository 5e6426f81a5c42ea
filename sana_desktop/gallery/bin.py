"""The system's bin: where deleted pictures go, and come back from. Nothing is ever deleted for good."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.errors import EngineError


class BinError(EngineError):
    """A file could not be moved to the bin, or back; it is where it was."""


@dataclass(frozen=True, slots=True)
class Binned:
    """A file in the bin."""

    original: Path  # where it lay
    kept: Path  # where it lies
    info: Path | None = None  # the file beside it that tells the system so

    def to_dict(self) -> dict[str, str | None]:
        """Plain values, also of names that are no Unicode."""
        paths = {"original": self.original, "kept": self.kept, "info": self.info}
        return {name: None if path is None else os.fsencode(path).hex() for name, path in paths.items()}

    @classmethod
    def from_dict(cls, values: dict[str, str | None]) -> Binned:
        paths = {
            name: None if text is None else Path(os.fsdecode(bytes.fromhex(text))) for name, text in values.items()
        }
        assert paths["original"] is not None and paths["kept"] is not None
        return cls(paths["original"], paths["kept"], paths["info"])


class Bin(Protocol):
    def put(self, path: Path) -> Binned:
        """
        Raises:
            BinError: it stays where it is.
        """

    def take_back(self, binned: Binned) -> Path:
        """The name that it got: its old one, or where that is taken "name-2".

        Raises:
            BinError: it is no longer in the bin, or cannot be moved.
        """


def system_bin() -> Bin:
    """This system's, for this user."""
    if sys.platform == "win32":
        from sana_desktop.gallery.windows_bin import WindowsBin  # not at the top: its API is there alone

        return WindowsBin()
    if sys.platform == "darwin":
        from sana_desktop.gallery.mac_bin import MacBin

        return MacBin()
    from sana_desktop.gallery.freedesktop_bin import FreedesktopBin

    return FreedesktopBin()


def move_to_new(source: Path, wanted: Path) -> Path:
    """Give `source` the name `wanted`, or "name-2" where that is taken, on the same disk; never over another file.

    Raises:
        OSError: it is where it was.
    """
    number, target = 1, wanted
    while True:
        try:
            _rename(source, target)
            return target
        except FileExistsError:
            number += 1
            target = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")


def put_back(binned: Binned) -> Path:
    """From a bin that is a folder like others.

    Raises:
        BinError
    """
    if not os.path.lexists(binned.kept):
        raise BinError(f"{binned.original.name} is no longer in the bin: it was emptied, or the file taken out of it.")
    try:
        binned.original.parent.mkdir(parents=True, exist_ok=True)
        path = move_to_new(binned.kept, binned.original)
    except OSError as error:
        raise cannot_move(binned.original, error, "back from the bin") from None
    if binned.info is not None:
        binned.info.unlink(missing_ok=True)
    return path


def cannot_move(path: Path, error: OSError, where: str) -> BinError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BinError(f"The disk of {path.name} is full, so that it could not be moved {where}: free some space.")
    return BinError(
        f"{path.name} could not be moved {where} ({error.strerror or error}): "
        "change the permissions of its folder, or move it with the file manager."
    )


def _rename(source: Path, target: Path) -> None:
    """FileExistsError where there is anything of that name."""
    if os.name == "nt":
        os.rename(source, target)  # which never replaces there
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK):
            raise
        if os.path.lexists(target):  # a disk without hard links cannot do better
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        os.rename(source, target)
    else:
        os.unlink(source)
