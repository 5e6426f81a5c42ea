"""Power: whether the machine runs on its battery, and how hot it is, as far as its system tells. No Qt.

What cannot be read is None. Reading may take as long as a driver does: it belongs into a thread.
"""

from __future__ import annotations

import contextlib
import ctypes
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sana_desktop.machine import run_quietly

_CHIPS = frozenset(
    ["coretemp", "k10temp", "zenpower", "cpu_thermal", "soc_thermal", "cpu-thermal", "amdgpu", "nouveau", "apple_smc"]
)
"""Whose sensors sit where pictures are computed; others measure disks, radios and the air."""

_ZONES = re.compile(r"x86_pkg_temp|cpu.*|soc.*|gpu.*", re.IGNORECASE)
_LOWEST, _HIGHEST = 5.0, 125.0  # degrees Celsius; what lies outside is a sensor that is not there
_NVIDIA_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class PowerReading:
    on_battery: bool | None = None  # None: not known, or there is none
    celsius: float | None = None  # of the hottest processor or card


def read_power() -> PowerReading:
    """Asks this machine."""
    if sys.platform == "win32":
        return PowerReading(_windows_on_battery(), _nvidia_celsius())
    if sys.platform == "darwin":
        return PowerReading(_mac_on_battery(), None)
    return PowerReading(linux_on_battery(), _hottest([linux_celsius(), _nvidia_celsius()]))


def linux_on_battery(system: Path = Path("/sys")) -> bool | None:
    """A battery gives current, and nothing else does. Those of mice and keyboards do not count."""
    is_discharging, is_plugged_in, has_battery = False, False, False
    for supply in _folders(system / "class" / "power_supply"):
        kind = _text(supply / "type")
        if kind in ("Mains", "USB"):
            is_plugged_in |= _text(supply / "online") == "1"
        elif kind == "Battery" and _text(supply / "scope") != "Device":
            has_battery = True
            is_discharging |= _text(supply / "status") == "Discharging"
    return is_discharging and not is_plugged_in if has_battery else None


def linux_celsius(system: Path = Path("/sys")) -> float | None:
    """Of the hottest sensor of a processor or card; None where there is none."""
    found = [value for chip in _folders(system / "class" / "hwmon") for value in _chip_values(chip)]
    if not found:
        zones = _folders(system / "class" / "thermal")
        found = [_millidegrees(zone / "temp") for zone in zones if _ZONES.fullmatch(_text(zone / "type"))]
    return _hottest(found)


def _chip_values(chip: Path) -> Iterator[float | None]:
    if _text(chip / "name") in _CHIPS:
        with contextlib.suppress(OSError):
            yield from [_millidegrees(sensor) for sensor in chip.glob("temp*_input")]


def _millidegrees(path: Path) -> float | None:
    try:
        return int(_text(path)) / 1000
    except ValueError:
        return None


def _hottest(values: list[float | None]) -> float | None:
    return max((value for value in values if value is not None and _LOWEST <= value <= _HIGHEST), default=None)


def _nvidia_celsius(run: Callable[[list[str], float], str | None] = run_quietly) -> float | None:
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    told = run([tool, "--query-gpu=temperature.gpu", "--format=csv,noheader,nounits"], _NVIDIA_SECONDS) or ""
    return _hottest([float(line) for line in told.split() if line.isascii() and line.isdigit() and len(line) < 4])


def _mac_on_battery(run: Callable[[list[str]], str | None] = run_quietly) -> bool | None:
    told = run(["pmset", "-g", "batt"])
    return None if not told or "InternalBattery" not in told else "'Battery Power'" in told


def _windows_on_battery() -> bool | None:
    if sys.platform != "win32":
        return None

    class Status(ctypes.Structure):
        _fields_ = [
            *(("line", ctypes.c_ubyte), ("flag", ctypes.c_ubyte), ("percent", ctypes.c_ubyte)),
            *(("saver", ctypes.c_ubyte), ("seconds", ctypes.c_ulong), ("full_seconds", ctypes.c_ulong)),
        ]

    status = Status()
    if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return {0: True, 1: False}.get(status.line)


def _folders(path: Path) -> list[Path]:
    try:
        return sorted(path.iterdir())
    except OSError:
        return []


def _text(path: Path) -> str:
    """The first line; "" where there is no such file, or its driver does not answer."""
    try:
        with open(path, "rb") as file:
            return file.read(256).decode("ascii", errors="replace").strip()
    except OSError:
        return ""
