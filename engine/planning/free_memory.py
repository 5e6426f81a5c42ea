"""How much memory a run may fill: what is free now, and what this program holds already."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import torch

from engine.planning.memory_peak import resident_memory

_MEMORY_INFO = Path("/proc/meminfo")
_GROUP_LIMIT, _GROUP_USE = Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory.current")
_KEPT_FREE = 0.05  # of what is free: other programs live, too, and allocators leave gaps
_UNKNOWN = 4 << 30  # where the system says nothing: as on a small machine


def usable_bytes(device: torch.device, overhead: int) -> int:
    """What a run may have on the device in all, `overhead` (see `Footprint`) and its own weights included."""
    if device.type == "cuda":
        free, total = torch.cuda.mem_get_info(device)
        allowed = torch.cuda.get_per_process_memory_fraction(device) * total  # what this process was limited to
        free = min(free, max(round(allowed) - torch.cuda.memory_reserved(device), 0))
        return round(free * (1 - _KEPT_FREE)) + torch.cuda.memory_reserved(device) + overhead
    return round(host_free_bytes() * (1 - _KEPT_FREE)) + _own_bytes(overhead)


def is_below_free(limit: int, device: torch.device, overhead: int) -> bool:
    """Whether a run could fill more than `limit` if there were none; arguments as of `usable_bytes`."""
    if device.type != "cuda":
        return limit < usable_bytes(device, overhead)
    free, _ = torch.cuda.mem_get_info(device)  # whatever this process was limited to
    return limit < round(free * (1 - _KEPT_FREE)) + torch.cuda.memory_reserved(device) + overhead


def host_free_bytes() -> int:
    """Main memory that can be had without swapping."""
    found = None
    if sys.platform.startswith("linux"):
        found = _linux_free()
    elif sys.platform == "win32":
        found = _windows_free()
    elif sys.platform == "darwin":
        found = _mac_free()
    return _UNKNOWN if found is None else found


def _own_bytes(overhead: int) -> int:
    """What the program holds is not free any more, and yet the run's."""
    memory = resident_memory()
    return overhead if memory is None else memory.total


def _linux_free() -> int | None:
    """The system's own estimate, or less where a container has a limit of its own."""
    try:
        lines = _MEMORY_INFO.read_text("ascii", errors="replace").splitlines()
        available = next(int(line.split()[1]) << 10 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError, IndexError):
        return None
    try:
        left = int(_GROUP_LIMIT.read_text("ascii")) - int(_GROUP_USE.read_text("ascii"))
    except (OSError, ValueError):  # no such limit: the file is missing, or says "max"
        return available
    return max(0, min(available, left))


def _windows_free() -> int | None:
    class MemoryStatus(ctypes.Structure):  # MEMORYSTATUSEX of the Windows API
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong)] + [
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "page", "page_free", "virtual", "virtual_free", "extended")
        ]

    status = MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows only
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def _mac_free() -> int | None:
    """Free pages and those that the system gives away when asked."""
    try:
        told = subprocess.run(["/usr/bin/vm_stat"], capture_output=True, text=True, timeout=5, check=True).stdout
        size = int(told.split("page size of ")[1].split()[0])
        counts = dict(line.split(":") for line in told.splitlines()[1:] if ":" in line)
        pages = sum(int(counts[f"Pages {kind}"].strip(" .")) for kind in ("free", "inactive", "speculative"))
    except (OSError, subprocess.SubprocessError, ValueError, IndexError, KeyError):
        return None
    return pages * size
