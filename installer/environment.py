"""The virtual environment the launcher keeps: made once, stamped, brought up to date when the project's needs change.

Two small files inside it tell its state. `sana-desktop.json` is the stamp: what the environment was made for and what
has been installed so far. `sana-desktop.unfinished` stands there while packages are being written: whoever finds it on
the next start empties the environment and begins again (pip's cache spares the downloads).
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from installer import torch_choice
from sana_desktop import machine

STAMP, UNFINISHED, LOG, LOCK = (f"sana-desktop.{end}" for end in ("json", "unfinished", "log", "lock"))

Runner = Callable[[list[str]], int]


class SetupFailed(Exception):
    """The environment cannot be made; the message is for the user."""


class Environment:
    """`folder` as the virtual environment of `checkout`. `run` starts a command with its output in the log."""

    def __init__(
        self,
        checkout: Path,
        folder: Path,
        wanted_torch: str = "auto",
        run: Runner | None = None,
        say: Callable[[str], None] | None = None,
    ) -> None:
        self.checkout = checkout
        self.folder = folder.expanduser().absolute()
        self.python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self.log = self.folder / LOG
        self._wanted_torch = wanted_torch
        self._run = run or self._run_logged
        self._say = say or (lambda text: print(text, file=sys.stderr, flush=True))

    def prepare(self, extras: tuple[str, ...] = (), fresh: bool = False, needs_qt: bool = True) -> None:
        """Makes the environment fit for `extras`, doing nothing when it already is.

        Raises:
            SetupFailed: with one sentence for the user.
        """
        if not fresh and self._is_ready(extras) and (self._stamp().get("libraries") or not needs_qt):
            return
        self._refuse_foreign_folder()
        with self._lock():
            if fresh or not self._is_ready(extras):  # another start may have done it while this one waited
                began = time.monotonic()
                self._set_up(extras, fresh)
                self._say(f"Set up in {time.monotonic() - began:.0f} s.")
            self._check_libraries(needs_qt)

    # --- the stamp ---------------------------------------------------------------------------------------------

    def _stamp(self) -> dict[str, object]:
        try:
            stamp = json.loads((self.folder / STAMP).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _foundation(self) -> dict[str, object]:
        """What cannot be changed in place: another of these means a new environment."""
        torch = self._stamp().get("torch", "auto") if self._wanted_torch == "auto" else self._wanted_torch
        return {"checkout": str(self.checkout), "python": list(sys.version_info[:2]), "torch": torch}

    def _has_foundation(self) -> bool:
        stamp = self._stamp()
        sound = self.python.exists() and not (self.folder / UNFINISHED).exists()
        return sound and all(stamp.get(key) == value for key, value in self._foundation().items())

    def _is_ready(self, extras: tuple[str, ...]) -> bool:
        stamp = self._stamp()
        installed = stamp.get("extras")
        return (
            self._has_foundation()
            and stamp.get("project") == fingerprint(self.checkout / "pyproject.toml")
            and isinstance(installed, list)
            and set(extras) <= set(installed)
        )

    # --- setting up --------------------------------------------------------------------------------------------

    def _set_up(self, extras: tuple[str, ...], fresh: bool) -> None:
        project = self.checkout / "pyproject.toml"
        unknown = set(extras) - set(read_project(project).get("optional-dependencies", {}))
        if unknown:
            raise SetupFailed(f"pyproject.toml knows no extra called {', '.join(sorted(unknown))}.")
        if not fresh and self._has_foundation():
            self._say(f"Bringing {self.folder} up to date.")
        else:
            self._say(f"Setting up Sana Desktop in {self.folder} (once; it takes a few minutes).")
            self._make_environment()
        self._install_torch(torch_requirement(project))
        before = self._stamp().get("extras")
        extras = tuple(sorted({*extras, *(before if isinstance(before, list) else ())}))
        self._say("  the other packages" + (f", with those for: {', '.join(extras)}" if extras else ""))
        if not self._pip("--editable", f"{self.checkout}[{','.join(extras)}]" if extras else str(self.checkout)):
            raise self._failure("The packages could not be installed")
        self._stamp_with(project=fingerprint(project), extras=list(extras))

    def _stamp_with(self, **values: object) -> None:
        temporary = self.folder / (STAMP + ".part")
        temporary.write_text(json.dumps({**self._stamp(), **values}, indent=1) + "\n", "utf-8")
        os.replace(temporary, self.folder / STAMP)

    def _refuse_foreign_folder(self) -> None:
        found = self._content()
        if found and not found & {STAMP, UNFINISHED, LOCK}:
            raise SetupFailed(
                f"{self.folder} was not made by this launcher, so it is left alone: name an empty folder with --venv."
            )

    def _content(self) -> set[str]:
        return {path.name for path in self.folder.iterdir()} if self.folder.is_dir() else set()

    def _make_environment(self) -> None:
        """An empty environment with nothing but pip in it."""
        if find_spec("ensurepip") is None:
            self._install_ensurepip()
        foundation = self._foundation()
        (self.folder / UNFINISHED).touch()
        for name in self._content() - {UNFINISHED, LOG, LOCK}:
            path = self.folder / name
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        self._say("  the virtual environment")
        if self._run([sys.executable, "-m", "venv", str(self.folder)]) != 0:
            raise self._failure("The virtual environment could not be made")
        self._stamp_with(**foundation)
        (self.folder / UNFINISHED).unlink()

    def _install_ensurepip(self) -> None:
        """Debian keeps a part of Python's `venv` in a package of its own."""
        package = f"python3.{sys.version_info.minor}-venv"
        if not (machine.is_debian() and is_root() and self._apt([package])):
            raise SetupFailed(f"This Python cannot make virtual environments; run: sudo apt-get install -y {package}")

    def _install_torch(self, requirement: str) -> None:
        if self._stamp().get("torch installed") == requirement:
            return
        wanted = str(self._foundation()["torch"])
        choices = torch_choice.sources(platform.system(), platform.machine().lower(), machine.nvidia_card(), wanted)
        if not any(self._install_torch_from(choice, requirement) for choice in choices):
            raise self._failure(f"{requirement} could not be installed")
        if self._run([str(self.python), "-c", "import torch; torch.ones(2).sum()"]) != 0:
            raise self._failure("PyTorch is installed, but it does not start")
        self._stamp_with(**{"torch installed": requirement})

    def _install_torch_from(self, choice: torch_choice.Source, requirement: str) -> bool:
        if choice.index and not torch_choice.answers(choice.index):
            return False
        if choice.notice:
            self._say(f"  note: {choice.notice}")
        free = shutil.disk_usage(self.folder).free / 1e9
        if free < choice.gigabytes:
            raise SetupFailed(
                f"{self.folder} has {free:.1f} GB of free space and the set-up needs {choice.gigabytes}: "
                "free some, or name a folder on another disk with --venv."
            )
        self._say(f"  PyTorch, {choice.build}")
        return self._pip(requirement, *(["--index-url", choice.index] if choice.index else []))

    # --- Qt's system libraries ---------------------------------------------------------------------------------

    def _check_libraries(self, needs_qt: bool) -> None:
        missing = missing_qt_libraries()
        if missing and machine.is_debian() and is_root():
            self._say("  Qt's system libraries: " + " ".join(machine.packages_of(missing)))
            self._apt(machine.packages_of(missing))
            missing = missing_qt_libraries()
        if not missing:
            self._stamp_with(libraries=True)
            return
        advice = f"The window needs system libraries that are missing here: {machine.install_line(missing)}"
        if needs_qt and set(missing) & set(machine.QT_LIBRARIES):
            raise SetupFailed(advice)
        self._say(advice)

    def _apt(self, packages: list[str]) -> bool:
        install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
        return self._run(install) == 0 or (self._run(["apt-get", "update"]) == 0 and self._run(install) == 0)

    # --- running things ----------------------------------------------------------------------------------------

    def _pip(self, *arguments: str) -> bool:
        begin = self.log.stat().st_size if self.log.exists() else 0
        (self.folder / UNFINISHED).touch()
        command = [str(self.python), "-m", "pip", "install", "--no-input", "--progress-bar", "off", *arguments]
        succeeded = False
        try:
            succeeded = self._run(command) == 0
        finally:
            # pip names the packages before it writes the first: without that line the environment is as it was.
            written = self.log.read_bytes()[begin:] if self.log.exists() else b""
            if succeeded or b"Installing collected packages" not in written:
                (self.folder / UNFINISHED).unlink(missing_ok=True)
        return succeeded

    def _run_logged(self, command: list[str]) -> int:
        """Runs `command` with all it says in the log; a person at a terminal sees the seconds pass."""
        clean = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET")}
        clean |= {"DEBIAN_FRONTEND": "noninteractive", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        began = time.monotonic()
        with self.log.open("ab") as log:
            log.write(f"\n$ {' '.join(command)}\n".encode())
            log.flush()
            try:
                with subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=clean) as process:
                    while sys.stderr.isatty() and process.poll() is None:
                        print(f"\r    {time.monotonic() - began:.0f} s\r", end="", file=sys.stderr, flush=True)
                        time.sleep(0.2)
                    return process.wait()
            except OSError as error:
                log.write(f"{error}\n".encode())
                return 127

    def _failure(self, what: str) -> SetupFailed:
        text = self.log.read_text("utf-8", errors="replace") if self.log.exists() else ""
        last = [line.strip() for line in text.rpartition("\n$ ")[2].splitlines()[1:] if line.strip()]
        telling = [line for line in last if re.match(r"(ERROR|[\w.]*Error): ", line)]
        reason = next((line for lines in (telling, last) for line in reversed(lines)), "no output")
        return SetupFailed(f"{what}: {reason[:300]}\nThe whole log: {self.log}")

    @contextmanager
    def _lock(self) -> Iterator[None]:
        """One set-up at a time: a second start waits, then finds the work done. The system frees a dead one's lock."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle = (self.folder / LOCK).open("a+b")
        except OSError as error:
            raise SetupFailed(f"{self.folder} cannot be written: {error.strerror}; name another with --venv.") from None
        with handle:
            waited = False
            while not try_lock(handle.fileno()):
                if not waited:
                    self._say("Another start is setting up; waiting for it.")
                waited = True
                time.sleep(0.5)
            yield


def try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # Windows only

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # POSIX only

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def fingerprint(pyproject: Path) -> str:
    """Changes with what pyproject.toml asks to be installed, not with the settings of linters and tests."""
    return hashlib.sha256(json.dumps(read_project(pyproject), sort_keys=True).encode()).hexdigest()


def torch_requirement(pyproject: Path) -> str:
    return next(line for line in read_project(pyproject)["dependencies"] if line.startswith("torch=="))


def read_project(pyproject: Path) -> dict[str, Any]:
    return tomllib.loads(pyproject.read_text("utf-8"))["project"]


def missing_qt_libraries() -> list[str]:
    return machine.missing_libraries({**machine.QT_LIBRARIES, **machine.QT_SCREEN_LIBRARIES})


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
