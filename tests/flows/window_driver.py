"""Drives the real program on a virtual screen, as a person would: with key and mouse events of the X server.

    with Screen(1280, 800) as screen, Driver(screen, folder) as window:
        window.wait_for(lambda: window.state()["page"] == "create")
        window.type("a fox")
        window.key("ctrl+Return")

What is on the screen is told by the observer (`window_observer.py`), which only looks. Needs Xvfb, xdotool and
ImageMagick.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))  # a flow may ask the engine what is in a file
TOOLS = ("Xvfb", "xdotool", "import", "convert")
POLL_SECONDS = 0.1
MAX_GAP_MS = 50.0


def missing_tools() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Failure(Exception):
    """The window did not do what the flow asks of it; in a sentence."""


class Screen:
    """An X server of its own without a window manager. Sizes in its pixels."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.width, self.height = width, height
        self.display = ""
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        size = f"{self.width}x{self.height}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-dpi", "96"]
        self._process = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = f":{pipe.readline().strip()}"
        if self.display == ":":
            raise Failure("The virtual screen did not start.")
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process is not None
        self._process.terminate()
        self._process.wait(10)

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return {**kept, "DISPLAY": self.display}

    def picture(self, file: Path) -> Path:
        """What the screen shows, with a palette of 256 colours: small enough to be kept in a repository."""
        file.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", "root", "-strip", "+dither", "-colors", "256", f"png8:{file}"]
        subprocess.run(command, env=self.environment(), check=True, timeout=60)
        return file


class Driver:
    """The program on a screen, its files below `folder`. It stays there from one start to the next.

    Args:
        own: options of `observed_program.py`.
        program: options of the program itself.
        settings: fields of settings.json, written before the first start.
        scale: QT_SCALE_FACTOR.
    """

    def __init__(
        self,
        screen: Screen,
        folder: Path,
        own: Sequence[str] = (),
        program: Sequence[str] = (),
        settings: dict[str, Any] | None = None,
        scale: float = 1.0,
    ) -> None:
        self.screen, self.folder = screen, folder.absolute()
        self._own, self._program, self._scale = own, program, scale
        self.pictures = self.folder / "pictures"
        self._socket = self.folder / "observer"
        self._connection: socket.socket | None = None
        self.process: subprocess.Popen[bytes] | None = None
        self.started = 0.0  # when the process began, by time.monotonic()
        config = self.folder / "config" / "sana-desktop" / "settings.json"
        if settings is not None and not config.exists():
            config.parent.mkdir(parents=True, exist_ok=True)
            config.write_text(json.dumps({"is_welcomed": True, **settings}), encoding="utf-8")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is not None and self.process is not None and self.process.poll() is None:
            self.screen.picture(self.folder / "failed.png")
            print(f"the screen at that moment: {self.folder / 'failed.png'}; its log: {self.folder / 'log.txt'}")
        self.kill()

    # ---- the program

    def environment(self) -> dict[str, str]:
        folders = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache"}
        kept = self.screen.environment()
        kept.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
        return {
            **kept,
            **{name: str(self.folder / value) for name, value in folders.items()},
            "HOME": str(self.folder),  # where albums go, if nothing else is chosen
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "SANA_DESKTOP_PICTURES": str(self.pictures),
            "PYTHONPATH": str(REPOSITORY),
            "QT_SCALE_FACTOR": str(self._scale),
            "QT_ACCESSIBILITY": "0",
            "HF_HUB_OFFLINE": "1",
        }

    def start(self, wait: bool = True) -> None:
        """Start it, and wait until the observer sees its window; or, without `wait`, until it sees anything."""
        (self.folder / "runtime").mkdir(mode=0o700, parents=True, exist_ok=True)
        command = [sys.executable, str(Path(__file__).with_name("observed_program.py")), str(self._socket)]
        with (self.folder / "log.txt").open("ab") as log:
            self.started = time.monotonic()
            self.process = subprocess.Popen(
                [*command, *self._own, "--", *self._program],
                env=self.environment(),
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=REPOSITORY,
            )
        self._connect(60.0)
        if not wait:
            return
        self.wait_for(lambda: "painted" in self.state()["times"], "the window is painted", 60.0)
        self._fit_to_screen()
        self.focus()
        self.ask("begin_gaps")  # making the window is no gap of one that is there

    def kill(self) -> None:
        """As a power cut would: no signal that it could answer."""
        self._end(signal.SIGKILL)

    def quit(self) -> None:
        """As its user does."""
        self.key("ctrl+q")
        assert self.process is not None
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired as error:
            raise Failure("The program did not end when it was asked to.") from error
        self._end(signal.SIGKILL)

    # ---- looking

    def ask(self, question: str, **arguments: Any) -> Any:
        assert self._connection is not None
        self._connection.sendall(json.dumps({"ask": question, **arguments}).encode() + b"\n")
        answer = b""
        while not answer.endswith(b"\n"):
            piece = self._connection.recv(1 << 20)
            if not piece:
                raise Failure(f"The program ended: see {self.folder / 'log.txt'}.")
            answer += piece
        return json.loads(answer)

    def state(self) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("state")
        return found

    def is_idle(self) -> bool:
        state = self.state()
        return state["phase"] == "IDLE" and not state["waiting"] and not state["is_exporting"]

    def texts(self) -> str:
        """Of all labels that are seen, one a line."""
        return "\n".join(self.ask("texts"))

    def control(self, name: str, kind: str = "", seconds: float = 10.0) -> dict[str, Any]:
        """The one that is called so. Waits for it."""
        self.wait_for(lambda: self.ask("controls", name=name, kind=kind), f"there is a control {name!r}", seconds)
        found: dict[str, Any] = self.ask("controls", name=name, kind=kind)[0]
        return found

    def has(self, name: str, kind: str = "") -> bool:
        return bool(self.ask("controls", name=name, kind=kind))

    def wait_for(self, condition: Callable[[], Any], what: str, seconds: float = 30.0) -> float:
        """How long it took, in seconds.

        Raises:
            Failure: it did not come true in time.
        """
        began = time.monotonic()
        while not condition():
            if time.monotonic() - began > seconds:
                raise Failure(f"Waited {seconds:.0f} s in vain until {what}.")
            time.sleep(POLL_SECONDS)
        return time.monotonic() - began

    def picture(self, folder: Path | None, name: str) -> None:
        if folder is not None:
            self.screen.picture(folder / f"{name}.png")

    # ---- hands

    def focus(self) -> None:
        """What a window manager does: the keyboard goes to the window in front."""
        state = self.state()
        windows = [window for window in state["windows"] if not window["is_popup"]]
        modal = [window for window in windows if window["is_modal"]]
        wanted = (modal or windows)[-1]["id"]
        if state["active"] != wanted and not state["popup"]:
            self._xdotool("windowfocus", "--sync", str(wanted))

    def key(self, *keys: str) -> None:
        """As xdotool names them: "ctrl+Return", "Tab", "5"."""
        self.focus()
        self._xdotool("key", "--delay", "30", *keys)

    def type(self, text: str, delay_ms: int = 25) -> None:
        self.focus()
        self._xdotool("type", "--delay", str(delay_ms), text)

    def choose_file(self, file: Path) -> None:
        """In a file dialog of Qt's own, which completes what is typed: Return counts when all of it stands there."""
        self.wait_for(lambda: self.has("File name:", "QLineEdit"), "a file is asked for", 20)
        self.key("ctrl+a")
        self.type(str(file), delay_ms=20)
        self.wait_for(lambda: self.control("File name:", "QLineEdit")["text"] == str(file), "the name is typed")
        while self.has("File name:", "QLineEdit"):  # the first one closes the list of completions
            self.key("Return")
            time.sleep(0.5)

    def click(self, name: str, kind: str = "", button: int = 1, seconds: float = 10.0) -> None:
        self.click_at(*middle(self.control(name, kind, seconds)["rect"]), button=button)

    def click_at(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y))
        self._xdotool("click", "--repeat", str(times), "--delay", "80", str(button))

    def move_to(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def wheel(self, clicks: int, delay_ms: int = 16) -> None:
        """Turn the wheel where the mouse is; downwards where positive."""
        self._xdotool("click", "--repeat", str(abs(clicks)), "--delay", str(delay_ms), "5" if clicks > 0 else "4")

    def clipboard(self) -> dict[str, Any]:
        """What another program can paste."""
        command = [sys.executable, str(Path(__file__).with_name("clipboard_reader.py"))]
        done = subprocess.run(command, env=self.environment(), capture_output=True, check=True, timeout=60)
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found

    # ---- inside

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.screen.environment(), check=True, timeout=120)

    def _fit_to_screen(self) -> None:
        """As a window manager shows a window that is larger than its screen, or is to fill it."""
        screen = [0, 0, self.screen.width, self.screen.height]
        main = next(window for window in self.state()["windows"] if window["kind"] == "MainWindow")
        if main["rect"] != screen:
            name = str(main["id"])
            self._xdotool("windowmove", name, "0", "0", "windowsize", name, str(screen[2]), str(screen[3]))
            self.wait_for(
                lambda: screen in [window["rect"] for window in self.state()["windows"]], "it fits the screen"
            )

    def _connect(self, seconds: float) -> None:
        assert self.process is not None
        until = time.monotonic() + seconds
        while True:
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(self._socket))
            except OSError:
                connection.close()
            else:
                connection.settimeout(120)
                self._connection = connection
                return
            if self.process.poll() is not None or time.monotonic() > until:
                raise Failure(f"The program did not start: see {self.folder / 'log.txt'}.")
            time.sleep(0.01)

    def _end(self, how: signal.Signals) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self.process is not None:
            if self.process.poll() is None:
                self.process.send_signal(how)
            self.process.wait(30)


def middle(rect: Sequence[int]) -> tuple[int, int]:
    return rect[0] + rect[2] // 2, rect[1] + rect[3] // 2


def make_gallery(folder: Path, count: int) -> None:
    """Of many small pictures, as the program writes them; those that are there stay."""
    sys.path.insert(0, str(REPOSITORY / "tests"))
    from many_pictures import make_pictures

    make_pictures(folder, count)
