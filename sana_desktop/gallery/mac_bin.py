"""The bin of macOS: ~/.Trash, or .Trashes/UID at the top of another disk. Not tried on a Mac."""

from __future__ import annotations

import os
from pathlib import Path

from sana_desktop.gallery.bin import BinError, Binned, cannot_move, move_to_new, put_back


class MacBin:
    def __init__(self, home: Path | None = None) -> None:
        self._home = Path.home() / ".Trash" if home is None else home

    def put(self, path: Path) -> Binned:
        """See `Bin.put`."""
        path = Path(os.path.abspath(path))
        try:
            folder = self._bin_of(path)
            return Binned(path, move_to_new(path, folder / path.name))
        except OSError as error:
            raise cannot_move(path, error, "to the bin") from None

    def take_back(self, binned: Binned) -> Path:
        """See `Bin.take_back`."""
        return put_back(binned)

    def _bin_of(self, path: Path) -> Path:
        device = os.lstat(path).st_dev
        if os.stat(self._home).st_dev == device:
            return self._home
        top = path.parent
        while top != top.parent and os.stat(top.parent).st_dev == device:
            top = top.parent
        trashes = top / ".Trashes"
        if not trashes.is_dir() or trashes.is_symlink():
            raise BinError(
                f"There is no bin on the disk of {path.name}: nothing was deleted. Delete it with the Finder."
            )
        folder = trashes / str(os.getuid())
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder
