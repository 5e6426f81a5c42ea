"""The bin of Linux desktops, as freedesktop.org's Trash specification 1.0 lays it out.

In the user's data folder for files on that disk; else at the top of the file's own disk, so that nothing is copied:
`.Trash/UID` where an administrator made `.Trash` (a folder, no link, with the sticky bit), or `.Trash-UID`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from engine.atomic_file import write_new
from sana_desktop.gallery.bin import BinError, Binned, cannot_move, put_back

_MAX_TRIES = 10_000


class FreedesktopBin:
    def __init__(self, home: Path | None = None) -> None:
        """
        Args:
            home: the user's bin; None: where the specification has it.
        """
        self._home = _home_bin() if home is None else home

    def put(self, path: Path) -> Binned:
        """See `Bin.put`."""
        path = Path(os.path.abspath(path))
        try:
            folder, top = self._bin_of(path)
            return _moved(path, folder, top)
        except OSError as error:
            raise cannot_move(path, error, "to the bin") from None

    def take_back(self, binned: Binned) -> Path:
        """See `Bin.take_back`."""
        return put_back(binned)

    def _bin_of(self, path: Path) -> tuple[Path, Path | None]:
        """The bin on the file's disk, made if need be; and that disk's top, where names are told from there."""
        device = os.lstat(path).st_dev
        home = self._home
        if os.stat(_nearest(home)).st_dev == device:
            return _made(home), None
        top = _top(path.parent, device)
        for folder in _on_disk(top):
            try:
                made = _made(folder)
            except OSError:  # read-only at its top, or a stranger's: the next
                continue
            if os.stat(made).st_dev == device:
                return made, top
        raise BinError(
            f"There is no bin on the disk of {path.name}, and none can be made: nothing was deleted. "
            "Delete it with the file manager if it is to go for good."
        )


def _home_bin() -> Path:
    data = os.environ.get("XDG_DATA_HOME", "")
    return (Path(data) if os.path.isabs(data) else Path.home() / ".local" / "share") / "Trash"


def _on_disk(top: Path) -> Iterator[Path]:
    shared = top / ".Trash"
    try:
        mode = os.lstat(shared).st_mode
        if stat.S_ISDIR(mode) and mode & stat.S_ISVTX:
            yield shared / str(os.getuid())
    except OSError:
        pass
    yield top / f".Trash-{os.getuid()}"


def _made(folder: Path) -> Path:
    """The user's alone.

    Raises:
        OSError: it cannot be made; or what is there is a link or somebody else's.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    for part in (folder, folder / "files", folder / "info"):
        part.mkdir(mode=0o700, exist_ok=True)
        found = os.lstat(part)
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
            raise PermissionError(f"{part} is not this user's own folder")
    return folder


def _moved(path: Path, folder: Path, top: Path | None) -> Binned:
    """The info file claims the name in the bin, so two programs never take the same one."""
    told = path if top is None else Path(os.path.realpath(path.parent), path.name).relative_to(top)
    when = datetime.now().isoformat(timespec="seconds")
    text = f"[Trash Info]\nPath={quote(os.fsencode(told))}\nDeletionDate={when}\n".encode()
    for number in range(1, _MAX_TRIES):
        name = path.name if number == 1 else f"{path.stem}-{number}{path.suffix}"
        kept, wanted = folder / "files" / name, folder / "info" / f"{name}.trashinfo"
        if os.path.lexists(kept):
            continue
        info = write_new(wanted, text)
        if info != wanted:  # another file in the bin has that name, or another program was faster
            info.unlink()
            continue
        try:
            os.rename(path, kept)
        except OSError:
            info.unlink()
            raise
        return Binned(path, kept, info)
    raise BinError(f"The bin holds too many files called {path.name}: empty it, then try again.")


def _nearest(folder: Path) -> Path:
    """The first of its parents that is there."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _top(folder: Path, device: int) -> Path:
    """Where the disk is mounted."""
    folder = Path(os.path.realpath(folder))
    while folder != folder.parent and os.stat(folder.parent).st_dev == device:
        folder = folder.parent
    return folder
