"""The Recycle Bin of Windows. Not tried on Windows; what its files hold is read by a function that is tested anywhere.

The system moves a file to `X:\\$Recycle.Bin\\SID\\$Rxxxxxx.png` and writes `$Ixxxxxx.png` beside it, with the old path.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from pathlib import Path

from sana_desktop.gallery.bin import BinError, Binned, put_back

_DELETE = 3
_ALLOW_UNDO, _SILENT, _NO_CONFIRMATION, _NO_ERROR_UI, _WARN_BEFORE_NUKING = 0x40, 0x4, 0x10, 0x400, 0x4000
_MAX_INFO_BYTES = 1 << 17


class WindowsBin:
    def put(self, path: Path) -> Binned:
        """See `Bin.put`."""
        path = Path(os.path.abspath(path))
        if not path.drive or path.drive.startswith("\\\\"):
            raise BinError(f"{path.name} lies on a network drive, which has no bin: nothing was deleted.")
        before = {info for info, _ in _infos(path)}
        code = _delete(path)
        if code or path.exists():
            raise BinError(f"{path.name} could not be moved to the bin (code {code}): delete it with the Explorer.")
        for info, original in _infos(path):
            if info not in before and os.path.normcase(original) == os.path.normcase(path):
                return Binned(path, info.with_name(f"$R{info.name[2:]}"), info)
        raise BinError(f"{path.name} was moved, but cannot be found in the bin: look for it there with the Explorer.")

    def take_back(self, binned: Binned) -> Path:
        """See `Bin.take_back`."""
        return put_back(binned)


def original_path(info: bytes) -> str:
    """Where the file of an `$I…` lay; "" if it is none. Version 1 has 260 characters, version 2 says how many."""
    if len(info) < 28:
        return ""
    (version,) = struct.unpack_from("<Q", info)
    if version == 1:
        name = info[24:544]
    elif version == 2:
        (length,) = struct.unpack_from("<I", info, 24)
        name = info[28 : 28 + 2 * min(length, _MAX_INFO_BYTES)]
    else:
        return ""
    return name[: len(name) // 2 * 2].decode("utf-16-le", errors="replace").split("\0")[0]


def _infos(path: Path) -> Iterator[tuple[Path, str]]:
    for folder in Path(f"{path.drive}\\$Recycle.Bin").glob("S-1-5-21-*"):
        try:
            for info in folder.glob("$I*"):
                yield info, original_path(info.read_bytes()[:_MAX_INFO_BYTES])
        except PermissionError:  # another user's
            continue


def _delete(path: Path) -> int:
    class Operation(ctypes.Structure):  # SHFILEOPSTRUCTW of the Windows API
        _fields_ = (
            ("window", ctypes.c_void_p),
            ("function", ctypes.c_uint),
            ("source", ctypes.c_wchar_p),
            ("target", ctypes.c_wchar_p),
            ("flags", ctypes.c_ushort),
            ("was_aborted", ctypes.c_int),
            ("names", ctypes.c_void_p),
            ("title", ctypes.c_wchar_p),
        )

    flags = _ALLOW_UNDO | _SILENT | _NO_CONFIRMATION | _NO_ERROR_UI | _WARN_BEFORE_NUKING
    names = ctypes.create_unicode_buffer(f"{path}\0")  # a list, which ends with two zeros
    source = ctypes.cast(names, ctypes.c_wchar_p)
    operation = Operation(None, _DELETE, source, None, flags, 0, None, None)
    shell = getattr(ctypes, "windll").shell32  # noqa: B009 - the attribute exists on Windows only
    return int(shell.SHFileOperationW(ctypes.byref(operation)) or operation.was_aborted)
