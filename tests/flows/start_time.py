"""How long a start takes, with a large gallery: until the window is painted, and until a key is answered.

    python tests/flows/start_time.py --pictures 10000 --runs 5

The gallery is made first, and indexed by a start that is not counted. Times are those of the system's clock, from just
before the process begins.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from window_driver import Driver, Screen, make_gallery, missing_tools

MOST_SECONDS = 1.5
SETTLED_SECONDS = 4.0


def main() -> None:
    parser = argparse.ArgumentParser(description="How long a start takes.")
    parser.add_argument("--pictures", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="keeps the gallery for the next time")
    parser.add_argument("--page", default="create", help="the page that was open last")
    options = parser.parse_args()
    if tools := missing_tools():
        raise SystemExit(f"This needs {', '.join(tools)}.")
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(measure(options.folder or Path(temporary), options))


def measure(folder: Path, options: argparse.Namespace) -> int:
    make_gallery(folder / "pictures", options.pictures)
    painted, answered, loaded = [], [], []
    with Screen() as screen:
        for run in range(options.runs + 1):
            window = Driver(screen, folder, settings={"page": options.page})
            first = _start(window, is_first=run == 0)
            if run:  # the first one makes the index
                painted.append(first["painted"])
                answered.append(first["key_answered"])
                loaded.append(first["longest_ms"])
                print(" ".join(f"{name} {value:.3f}" for name, value in first.items()), flush=True)
            window.quit()
    _tell("the window is painted after, s", painted)
    _tell("a key is answered after, s", answered)
    _tell("longest gap of the heartbeat in the 4 s after it, ms", loaded)
    return 0 if statistics.median(answered) <= MOST_SECONDS else 1


def _start(window: Driver, is_first: bool) -> dict[str, float]:
    """Press a key again and again from the start on: the first that is answered counts."""
    window.start(wait=False)
    presses = subprocess.Popen(
        ["xdotool", "key", "--delay", "20", *["a"] * 200], env=window.screen.environment()
    )  # whichever window has the keyboard gets them
    window.wait_for(lambda: "key_answered" in window.state()["times"], "a key is answered", 60)
    presses.terminate()
    presses.wait(10)
    window.ask("begin_gaps")
    if is_first:
        wait_for_index(window, 120.0)
        window.key("alt+1")
    else:
        time.sleep(SETTLED_SECONDS)
    state = window.state()
    return {
        "painted": state["times"]["painted"] - window.started,
        "key_answered": state["times"]["key_answered"] - window.started,
        "longest_ms": window.ask("gaps")["longest_ms"],
    }


def wait_for_index(window: Driver, seconds: float) -> None:
    """Open the gallery, which begins its index, and wait until that has stopped growing."""
    window.key("alt+3")
    until, before = time.monotonic() + seconds, -1
    while time.monotonic() < until:
        files = [file for file in (window.folder / "data").rglob("gallery*") if file.is_file()]
        size = sum(file.stat().st_size for file in files)
        if size == before and size > 1_000_000:
            return
        before = size
        time.sleep(3)


def _tell(what: str, values: list[float]) -> None:
    print(f"{what}: median {statistics.median(values):.3f}, worst {max(values):.3f}")


if __name__ == "__main__":
    main()
