"""What this machine has: NVIDIA card and driver, Qt's system libraries, memory.

Standard library only: the launcher in `installer/` reads this file before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CUDA_DRIVER = 580
"""The oldest NVIDIA driver that CUDA 13, which PyTorch's default build is made for, works with."""

OLD_CUDA_DRIVER = 525
"""The oldest NVIDIA driver that PyTorch's CUDA 12.6 build works with."""

CUDA_CAPABILITY = (7, 5)
"""The oldest generation of cards (Turing) that CUDA 13 knows."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Without these Qt cannot be imported at all (Linux); the values are Debian's packages."""

QT_SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""Without these Qt cannot open a window on an X11 screen; its own message then blames xcb-cursor alone."""


@dataclass(frozen=True, slots=True)
class NvidiaCard:
    name: str
    driver: str = ""  # "580.65.06"; empty: not known
    capability: tuple[int, int] | None = None  # (8, 9)
    memory_mib: int | None = None

    @property
    def driver_major(self) -> int | None:
        head = self.driver.split(".")[0]
        return int(head) if head.isdigit() else None


def run_quietly(command: list[str], timeout: float = 15) -> str | None:
    """What `command` prints; None when it is not there, fails or takes too long."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=timeout, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def nvidia_card(
    run: Callable[[list[str]], str | None] = run_quietly,
    driver_file: Path = Path("/proc/driver/nvidia/version"),
) -> NvidiaCard | None:
    """The most capable NVIDIA card, or None. Asks the driver's own tool, then (Linux) the kernel module."""
    # Under WSL the tool lies outside the PATH of root.
    tool = shutil.which("nvidia-smi") or "/usr/lib/wsl/lib/nvidia-smi"
    for fields in ("name,driver_version,memory.total,compute_cap", "name,driver_version,memory.total"):
        text = run([tool, f"--query-gpu={fields}", "--format=csv,noheader,nounits"])
        cards = [card for line in (text or "").splitlines() if (card := _card(line))]
        if cards:
            return max(cards, key=lambda card: (card.capability or (0, 0), card.memory_mib or 0))
    try:
        found = re.search(r"\b(\d{3,}\.\d[\d.]*)", driver_file.read_text(errors="replace"))
    except OSError:
        return None
    return NvidiaCard("NVIDIA card", found.group(1) if found else "")


def _card(line: str) -> NvidiaCard | None:
    name, *rest = (part.strip() for part in line.split(","))
    if not name or not rest or not re.match(r"\d+\.", rest[0]):
        return None
    memory = int(rest[1]) if len(rest) > 1 and rest[1].isdigit() else None
    capability = re.fullmatch(r"(\d+)\.(\d+)", rest[2]) if len(rest) > 2 else None
    return NvidiaCard(name, rest[0], (int(capability[1]), int(capability[2])) if capability else None, memory)


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(table: dict[str, str], can_load: Callable[[str], bool] = loads) -> list[str]:
    """Those of Qt's system libraries that this machine lacks. Elsewhere than on Linux the wheel holds all of them."""
    return [library for library in table if not can_load(library)] if sys.platform.startswith("linux") else []


def is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def packages_of(libraries: list[str]) -> list[str]:
    return [{**QT_LIBRARIES, **QT_SCREEN_LIBRARIES}[library] for library in libraries]


def install_line(libraries: list[str]) -> str:
    """The one line that installs `libraries` here, for a person to run."""
    if is_debian():
        return "sudo apt-get install -y " + " ".join(packages_of(libraries))
    if shutil.which("dnf"):
        return "sudo dnf install -y " + " ".join(f"'{library}()(64bit)'" for library in libraries)
    return "install the packages of your system that hold " + ", ".join(libraries)


def memory_bytes() -> int | None:
    """Main memory in all; None when the system does not say."""
    if sys.platform == "win32":
        return _windows_memory_bytes()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


def _windows_memory_bytes() -> int | None:
    class MemoryStatus(ctypes.Structure):  # MEMORYSTATUSEX of the Windows API
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong), ("total", ctypes.c_ulonglong)] + [
            (name, ctypes.c_ulonglong) for name in ("free", "page", "page_free", "virtual", "virtual_free", "extended")
        ]

    status = MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows only
    return int(status.total) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
