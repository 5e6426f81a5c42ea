"""How much memory a process takes: the kernel's figures on Linux, torch's on a card, nothing elsewhere.

Bytes everywhere. "anonymous" is what the process wrote itself; "file" are pages of mapped files, weights above all,
which the system may drop and read again.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from pathlib import Path

import torch

_STATUS = {"VmHWM": "peak", "VmRSS": "resident", "RssAnon": "anonymous", "RssFile": "file"}


def begin(device: torch.device) -> dict[str, int]:
    """Starts a new peak; what is taken now."""
    give_back(device)
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        return {"before": torch.cuda.memory_allocated(device)}
    if not sys.platform.startswith("linux"):
        return {}
    with contextlib.suppress(OSError):  # a container that forbids it: the peak is then that of the whole process
        Path("/proc/self/clear_refs").write_text("5")
    return {"before": process_status().get("resident", 0)}


def give_back(device: torch.device) -> None:
    """What is freed but still with the process: it would be used again, unseen."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError):  # a C library other than glibc
            ctypes.CDLL(None).malloc_trim(0)


def end(device: torch.device) -> dict[str, int]:
    """The peak since `begin`."""
    if device.type == "cuda":
        return {
            "peak": torch.cuda.max_memory_allocated(device),
            "reserved": torch.cuda.max_memory_reserved(device),
        }
    return process_status()


def process_status() -> dict[str, int]:
    """Linux only, else empty. "peak" is the most that was resident at once."""
    try:
        lines = Path("/proc/self/status").read_text("ascii", errors="replace").splitlines()
    except OSError:
        return {}
    pairs = (line.split(":", 1) for line in lines if ":" in line)
    return {_STATUS[name]: int(value.split()[0]) * 1024 for name, value in pairs if name in _STATUS}
