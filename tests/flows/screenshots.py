"""Takes every page and dialog, empty and full, for somebody to look at.

    python tests/flows/screenshots.py --theme dark --scale 2 --language ar --out FOLDER

With --pseudo 40 every text is longer by so much, with --right-to-left mirrored as well. The pictures come from the real
model where --real is given, else from an engine without networks.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import flow_b
from window_driver import Driver, Failure, Screen, missing_tools

PROMPTS = ("a red apple on a blue background", "an orange fox", "a purple rocket", "a green tree", "a yellow fish")
PAGES = {"create": "alt+1", "queue": "alt+2", "gallery": "alt+3", "enlarge": "alt+4", "models": "alt+5"}
PAGES |= {"settings": "alt+6"}
DIALOGS = {"palette": ("create", "ctrl+k"), "shortcuts": ("create", "F1"), "styles": ("create", "ctrl+t")}
DIALOGS |= {"history": ("create", "ctrl+h"), "export": ("create", "ctrl+shift+s"), "quick-look": ("gallery", "space")}


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes every page and dialog.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", default="dark", choices=("dark", "light"))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--width", type=int, default=1280, help="of the screen, in pixels at scale 1")
    parser.add_argument("--height", type=int, default=800)
    parser.add_argument("--language", default="en")
    parser.add_argument("--pseudo", type=int)
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--only", nargs="*", help="these pages and dialogs")
    options = parser.parse_args()
    if tools := missing_tools():
        raise SystemExit(f"This needs {', '.join(tools)}.")
    with tempfile.TemporaryDirectory() as folder:
        take(Path(folder), options)


def take(folder: Path, options: argparse.Namespace) -> None:
    own = [] if options.real else ["--fake-engine", "0.1"]
    if options.pseudo is not None:
        own += ["--pseudo", str(options.pseudo), *(["--right-to-left"] if options.right_to_left else [])]
    settings = {"theme": options.theme, "language": options.language, "parameters": {"steps": 8}}
    screen = Screen(round(options.scale * options.width), round(options.scale * options.height))
    with screen:
        welcome = Driver(screen, folder / "new", own, settings={**settings, "is_welcomed": False}, scale=options.scale)
        with welcome as window:
            Shots(window, options.out, options.only).first_steps()
        take_all(Driver(screen, folder / "known", own, settings=settings, scale=options.scale), options)


def take_all(driver: Driver, options: argparse.Namespace) -> None:
    with driver as window:
        shots = Shots(window, options.out, options.only)
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "the engine is open", 60)
        time.sleep(1)
        shots.pages("empty")
        fill(window)
        shots.pages("full")
        shots.dialogs()
        shots.running()


def fill(window: Driver) -> None:
    window.key("alt+1")
    for prompt in PROMPTS:
        window.key("ctrl+l", "ctrl+a")
        window.type(prompt, delay_ms=8)
        window.key("ctrl+Return")
    window.wait_for(lambda: flow_b.finished(window) >= len(PROMPTS), "the pictures are there", 300)
    window.wait_for(window.is_idle, "nothing is drawn", 30)
    window.click_at(window.screen.width // 2, window.screen.height // 3)


class Shots:
    """Names of files say what is seen."""

    def __init__(self, window: Driver, out: Path, only: list[str] | None) -> None:
        self._window, self._out, self._only = window, out, only

    def pages(self, state: str) -> None:
        for page, key in PAGES.items():
            if self._is_wanted(page):
                self._window.key(key)
                time.sleep(1.2)
                self._take(f"{page}-{state}")

    def dialogs(self) -> None:
        for name, (page, key) in DIALOGS.items():
            if not self._is_wanted(name):
                continue
            self._window.key(PAGES[page])
            time.sleep(1)
            if page == "gallery":  # the first picture
                left, top, _, _ = self._window.ask("controls", kind="QAbstractItemView")[0]["rect"]
                self._window.click_at(left + 100, top + 80)
            self._window.key(key)
            time.sleep(1.2)
            self._take(name)
            self._window.key("Escape")
            time.sleep(0.3)
            if self._window.state()["modal"]:
                self._window.key("Escape")

    def first_steps(self) -> None:
        """What a new user sees."""
        if not self._is_wanted("first-steps"):
            return
        for step in range(1, 5):
            time.sleep(1.5)
            self._take(f"first-steps-{step}")
            if step < 4:
                self._window.key("Return")

    def running(self) -> None:
        """Progress, and what is asked when the window is closed meanwhile."""
        if not self._is_wanted("running"):
            return
        self._window.key("alt+1")
        self._window.key("ctrl+l")
        for _ in range(8):
            self._window.key("ctrl+Return")
        time.sleep(0.6)
        self._take("running")
        self._window.key("alt+2")
        time.sleep(1)
        self._take("queue-running")
        self._window.key("ctrl+q")
        time.sleep(1)
        try:
            self._take("closing")
        except Failure:  # it was over by then, and the program has ended
            print("nothing was running when the window was closed", file=sys.stderr)

    def _is_wanted(self, name: str) -> bool:
        return not self._only or name in self._only

    def _take(self, name: str) -> None:
        command = ["import", "-window", "root", str(self._out / f"{name}.png")]
        self._out.mkdir(parents=True, exist_ok=True)
        subprocess.run(command, env=self._window.screen.environment(), check=True, timeout=60)
        print(self._out / f"{name}.png", flush=True)


if __name__ == "__main__":
    main()
