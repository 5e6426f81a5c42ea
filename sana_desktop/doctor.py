"""`sana-desktop doctor`: what is wrong with this machine, and what to do about it.

One line a check. Whatever is broken here (PyTorch, Qt, the engine itself) is a finding, never a crash: such things are
imported in a process of their own or inside the check, and `python -m sana_desktop.doctor` needs nothing but Python.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from enum import Enum
from importlib import metadata
from pathlib import Path
from typing import Any

from sana_desktop import machine
from sana_desktop.machine import CUDA_DRIVER, QT_LIBRARIES, QT_SCREEN_LIBRARIES, NvidiaCard

DISTRIBUTION = "sana-desktop"
LAUNCHER = f"{'py' if sys.platform == 'win32' else 'python3'} installer/launch.py"
PROBE_SECONDS = 120  # PyTorch's first import from a cold disk is slow
LITTLE_DISK, NO_DISK = 2e9, 100e6
LITTLE_MEMORY = 4e9


class Level(Enum):
    OK = "OK"
    WARN = "WARN"  # the program runs, but not as it could
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    level: Level
    text: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.level.value:<5}{self.name:<11}{self.text}" + (f" → {self.remedy}" if self.remedy else "")


class Machine:
    """What the checks ask of the world; tests answer in its place."""

    python = sys.version_info[:3]
    platform = sys.platform

    def version_of(self, package: str) -> str | None:
        try:
            return metadata.version(package)
        except metadata.PackageNotFoundError:
            return None

    def requirements(self) -> list[str]:
        try:
            return metadata.requires(DISTRIBUTION) or []
        except metadata.PackageNotFoundError:
            return []

    def card(self) -> NvidiaCard | None:
        return machine.nvidia_card()

    def missing_libraries(self, table: dict[str, str]) -> list[str]:
        return machine.missing_libraries(table)

    def try_python(self, code: str, **environment: str) -> tuple[bool, str]:
        """Runs `code` in a Python of its own: whether it came through, and its output, or the line that says why not.

        A process, because a broken library does not always raise: it can abort.
        """
        command = [sys.executable, "-P", "-c", code]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=PROBE_SECONDS,
                env={**os.environ, **environment},
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return False, str(error)
        if done.returncode == 0:
            return True, done.stdout
        return False, _cause(done.stderr) or f"it ended with status {done.returncode}"

    def memory_bytes(self) -> int | None:
        return machine.memory_bytes()

    def free_bytes(self, folder: Path) -> int:
        return shutil.disk_usage(_existing(folder)).free

    def write_error(self, folder: Path) -> str:
        """Why nothing can be written to `folder` (or, before it is there, to the folder it will be made in)."""
        try:
            with tempfile.TemporaryFile(dir=_existing(folder)) as file:
                file.write(b"Sana Desktop")
        except OSError as error:
            return error.strerror or str(error)
        return ""

    def screen(self) -> str:
        """The platform plugin Qt would take, or "" without a screen."""
        if not self.platform.startswith("linux"):
            return "cocoa" if self.platform == "darwin" else "windows"
        if chosen := os.environ.get("QT_QPA_PLATFORM"):
            return chosen
        if os.environ.get("WAYLAND_DISPLAY"):
            return "wayland"
        return "xcb" if os.environ.get("DISPLAY") else ""


def _cause(stderr: str) -> str:
    """Python says it in its last line, Qt in its first."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    return next((line for line in lines if line.startswith("qt.qpa.")), lines[-1] if lines else "")


def _existing(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


# --- the checks ----------------------------------------------------------------------------------------------------


def check_python(here: Machine) -> Iterator[Finding]:
    version = ".".join(map(str, here.python))
    if here.python < (3, 11):
        yield Finding("Python", Level.FAIL, version, "install Python 3.11 or newer and set up again")
    else:
        yield Finding("Python", Level.OK, version)


def check_packages(here: Machine) -> Iterator[Finding]:
    required = here.requirements()
    if not required:
        yield Finding("packages", Level.FAIL, f"{DISTRIBUTION} is not installed in this Python", f"{LAUNCHER} setup")
        return
    from packaging.requirements import Requirement  # comes with transformers; may be missing, which is a finding

    wrong = []
    for requirement in map(Requirement, required):
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        version = here.version_of(requirement.name)
        if version is None:
            wrong.append(f"{requirement.name} is missing")
        elif not requirement.specifier.contains(version, prereleases=True):
            wrong.append(f"{requirement.name} is {version}, tried was {requirement.specifier}")
    if wrong:
        yield Finding("packages", Level.FAIL, "; ".join(wrong), f"{LAUNCHER} --fresh setup, or pip install again")
    else:
        yield Finding("packages", Level.OK, f"all there; transformers {here.version_of('transformers')}")


def check_torch(here: Machine) -> Iterator[Finding]:
    version = here.version_of("torch")
    if version is None:
        yield Finding("PyTorch", Level.FAIL, "it is not installed", f"{LAUNCHER} setup")
        return
    worked, output = here.try_python(
        "import json, torch; print(json.dumps([torch.version.cuda, torch.cuda.is_available()]))"
    )
    if not worked:
        yield Finding("PyTorch", Level.FAIL, f"{version} does not start: {output}", f"{LAUNCHER} --fresh setup")
        return
    cuda, available = json.loads(output.splitlines()[-1])
    card = here.card()
    if card and cuda is None:
        yield Finding(
            "PyTorch",
            Level.WARN,
            f"{version} is made for the processor alone, and this machine has a {card.name}",
            f"{LAUNCHER} --fresh setup, which takes the CUDA build",
        )
    elif card and not available:
        yield Finding("PyTorch", Level.WARN, f"{version} does not reach the {card.name}", _driver_remedy(card, cuda))
    else:
        where = "on the graphics card" if available else "on the processor"
        yield Finding("PyTorch", Level.OK, f"{version}; pictures are made {where}")


def _driver_remedy(card: NvidiaCard, cuda: str) -> str:
    if cuda.startswith("13") and card.driver_major is not None and card.driver_major < CUDA_DRIVER:
        return f"its driver {card.driver} is too old for CUDA {cuda}: install {CUDA_DRIVER} or newer"
    return "see whether `nvidia-smi` works; a restart after an update of the driver often helps"


def check_card(here: Machine) -> Iterator[Finding]:
    card = here.card()
    if card is None:
        yield Finding("graphics", Level.OK, "no NVIDIA card: the starter model needs none, large models are slow")
        return
    memory = f", {card.memory_mib / 1024:.0f} GB" if card.memory_mib else ""
    yield Finding("graphics", Level.OK, f"{card.name}{memory}, driver {card.driver or 'unknown'}")


_WITHOUT_SCREEN = "the command line works without one: sana-desktop generate"


def check_qt(here: Machine) -> Iterator[Finding]:
    version = here.version_of("PySide6-Essentials")
    if version is None:
        yield Finding("window", Level.FAIL, "PySide6-Essentials is not installed", f"{LAUNCHER} setup")
        return
    if here.python < (3, 12) and _numbers(version) >= (6, 12):
        yield Finding(
            "window",
            Level.FAIL,
            f"PySide6 {version} aborts on Python {here.python[0]}.{here.python[1]} after some hundred signals",
            "pip install 'PySide6-Essentials>=6.8,<6.12'",
        )
        return
    screen = here.screen()
    if missing := here.missing_libraries(QT_LIBRARIES):
        yield Finding("window", Level.FAIL, f"Qt lacks {', '.join(missing)}", machine.install_line(missing))
        return
    if screen == "xcb" and (missing := here.missing_libraries(QT_SCREEN_LIBRARIES)):
        yield Finding("window", Level.FAIL, f"Qt lacks {', '.join(missing)}", machine.install_line(missing))
        return
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    worked, output = here.try_python(code, QT_QPA_PLATFORM="offscreen")
    if not worked:
        yield Finding("window", Level.FAIL, f"Qt {version} does not start: {output}", f"{LAUNCHER} --fresh setup")
        return
    if not screen:
        yield Finding("window", Level.WARN, f"Qt {version}, no screen", _WITHOUT_SCREEN)
        return
    worked, output = here.try_python(code, QT_QPA_PLATFORM=screen)
    if worked:
        yield Finding("window", Level.OK, f"Qt {version} on {screen}")
    else:
        yield Finding("window", Level.WARN, f"Qt {version} does not reach the screen: {output}", _WITHOUT_SCREEN)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


def check_bitsandbytes(here: Machine) -> Iterator[Finding]:
    version = here.version_of("bitsandbytes")
    worked, output = here.try_python("import bitsandbytes") if version else (False, "it is not installed")
    if worked:
        yield Finding("8 bit", Level.OK, f"bitsandbytes {version}")
    else:
        remedy = f"leave the precision at auto, or {LAUNCHER} --fresh setup"
        yield Finding("8 bit", Level.WARN, f"bitsandbytes does not start: {output}", remedy)


def check_memory(here: Machine) -> Iterator[Finding]:
    total = here.memory_bytes()
    if total is None:
        yield Finding("memory", Level.WARN, "the system does not say how much there is")
    elif total < LITTLE_MEMORY:
        yield Finding("memory", Level.WARN, f"{total / 1e9:.1f} GB", "stay with the starter model at 512 pixels")
    else:
        yield Finding("memory", Level.OK, f"{total / 1e9:.1f} GB")


def check_folders(here: Machine) -> Iterator[Finding]:
    from engine import paths  # needs platformdirs and numpy; may be missing, which is a finding

    for name, folder in (
        ("pictures", paths.pictures_folder()),
        ("settings", paths.config_folder()),
        ("data", paths.data_folder()),
        ("cache", paths.cache_folder()),
    ):
        reason, free = here.write_error(folder), here.free_bytes(folder)
        choose = f"set {paths.PICTURES_VARIABLE} to another folder" if name == "pictures" else "mend its permissions"
        if reason:
            yield Finding(name, Level.FAIL, f"{folder} cannot be written: {reason}", choose)
        elif free < LITTLE_DISK:
            level = Level.FAIL if free < NO_DISK else Level.WARN
            yield Finding(name, level, f"{folder} has {free / 1e9:.1f} GB of free space", "free some")
        else:
            yield Finding(name, Level.OK, f"{folder}, {free / 1e9:.0f} GB free")


def check_models(here: Machine) -> Iterator[Finding]:
    from engine import locations, models  # as above

    found = models.available_models()
    others = [model.name for model in found if model.name != models.STARTER]
    starter = next((model for model in found if model.name == models.STARTER), None)
    lacking = [
        part for part in ("transformer", "vae") if starter and not any((starter.folder / part).glob("*.safetensors"))
    ]
    if starter is None or lacking:
        what = "is missing" if starter is None else f"lacks its {' and '.join(lacking)}"
        level = Level.WARN if others else Level.FAIL
        yield Finding("models", level, f"the starter model {what}", "get the whole project again")
    if others:
        yield Finding("models", Level.OK, f"{len(others)} of your own: {', '.join(others)}")
    elif starter and not lacking:
        yield Finding("models", Level.OK, "the starter model; `sana-desktop models list` shows what else can be had")
    for place in locations.model_locations():
        if place.origin != "own" and not place.is_here:
            remedy = "plug its disk in, or see `sana-desktop models locations`"
            yield Finding("models", Level.WARN, f"{place.folder}, where models are looked for, is not there", remedy)


_FORECAST = """
import dataclasses, json, sys
from engine import GenerationRequest, find_model
from engine.pipeline import Engine
name, size = {name!r}, {size!r}
model = find_model(name)
side = size or model.native_size
request = GenerationRequest("a red apple", model=name, width=side, height=side, steps=model.steps,
    guidance_scale=model.guidance_scale)
forecast = Engine().forecast(request)
print(json.dumps([side, model.steps, forecast.summary(), forecast.fits, list(forecast.sentences())]))
"""


def check_forecast(here: Machine, name: str = "starter", size: int | None = None) -> Iterator[Finding]:
    worked, output = here.try_python(_FORECAST.format(name=name, size=size))
    if not worked:
        yield Finding("forecast", Level.WARN, f"it cannot be said what a picture takes: {output}")
        return
    side, steps, summary, fits, sentences = json.loads(output.splitlines()[-1])
    text = f"{name} at {side}x{side}, {steps} steps: {summary}"
    if fits:
        yield Finding("forecast", Level.OK, " ".join([text, *sentences]))
    else:
        yield Finding("forecast", Level.WARN, text, " ".join(sentences))


CHECKS: tuple[Callable[[Machine], Iterator[Finding]], ...] = (
    check_python,
    check_packages,
    check_torch,
    check_card,
    check_qt,
    check_bitsandbytes,
    check_memory,
    check_folders,
    check_models,
    check_forecast,
)


def examine(here: Machine, checks: tuple[Callable[[Machine], Iterator[Finding]], ...] = CHECKS) -> Iterator[Finding]:
    """All findings, each as soon as it is made. A check that fails itself becomes a finding."""
    for check in checks:
        try:
            yield from check(here)
        except Exception as error:  # whatever a broken machine throws
            name = getattr(check, "__name__", "forecast").removeprefix("check_")
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            yield Finding(name, Level.FAIL, f"this check did not come through: {reason}", f"{LAUNCHER} --fresh setup")


def main(argv: list[str], here: Machine | None = None) -> int:
    """0: the program can run here; 1: something stands in its way."""
    parser = argparse.ArgumentParser(prog="sana-desktop doctor", description="Says what is wrong with this machine.")
    parser.add_argument("--json", action="store_true", help="the findings as one JSON document")
    parser.add_argument("--model", metavar="NAME|FOLDER", help="the model that the forecast is for; default: starter")
    parser.add_argument("--size", metavar="PIXELS", type=int, help="and its size; default: the model's own")
    parser.add_argument("--forecasts", action="store_true", help="only say how good the forecasts here have been")
    parser.add_argument(
        "--check-forecast", action="store_true", help="only make a row of pictures, and compare forecasts with outcomes"
    )
    options = parser.parse_args(argv)
    if options.forecasts or options.check_forecast:
        return _forecasts(options.check_forecast)
    checks = CHECKS
    if options.model or options.size:
        named = functools.partial(check_forecast, name=options.model or "starter", size=options.size)
        checks = tuple(named if check is check_forecast else check for check in CHECKS)
    findings = []
    for finding in examine(here or Machine(), checks):
        findings.append(finding)
        if not options.json:
            print(finding, flush=True)
    failed = sum(finding.level is Level.FAIL for finding in findings)
    if options.json:
        print(json.dumps({"can_run": not failed, "findings": [_plain(finding) for finding in findings]}, indent=1))
    else:
        print("Sana Desktop can run here." if not failed else f"{failed} of these must be mended first.")
    return 1 if failed else 0


def _forecasts(make_runs: bool) -> int:
    from engine.planning.run_history import RunHistory  # as in the checks
    from sana_desktop import forecast_check

    if make_runs:
        return forecast_check.check(functools.partial(print, flush=True))
    print(*forecast_check.report(RunHistory().runs()), sep="\n")
    return 0


def _plain(finding: Finding) -> dict[str, Any]:
    return {**asdict(finding), "level": finding.level.value}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
