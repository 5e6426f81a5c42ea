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

from window_driver import REPOSITORY, Driver, Screen, missing_tools

MOST_SECONDS = 1.5


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
    _make_gallery(folder / "pictures", options.pictures)
    painted, answered, loaded = [], [], []
    with Screen() as screen:
        for run in range(options.runs + 1):
            window = Driver(screen, folder, settings={"page": options.page})
            first = _start(window, settle=90.0 if run == 0 else 4.0)
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


def _start(window: Driver, settle: float) -> dict[str, float]:
    """Press a key again and again from the start on: the first that is answered counts."""
    window.start(wait=False)
    presses = subprocess.Popen(
        ["xdotool", "key", "--delay", "20", *["a"] * 200], env=window.screen.environment()
    )  # whichever window has the keyboard gets them
    window.wait_for(lambda: "key_answered" in window.state()["times"], "a key is answered", 60)
    presses.terminate()
    presses.wait(10)
    window.ask("begin_gaps")
    until = time.monotonic() + settle
    while time.monotonic() < until and not (settle > 60 and _is_indexed(window)):
        time.sleep(1)
    state = window.state()
    return {
        "painted": state["times"]["painted"] - window.started,
        "key_answered": state["times"]["key_answered"] - window.started,
        "longest_ms": window.ask("gaps")["longest_ms"],
    }


def _is_indexed(window: Driver) -> bool:
    """The index has stopped growing."""
    sizes = []
    for _ in range(2):
        files = list((window.folder / "data").rglob("gallery*"))
        sizes.append(sum(file.stat().st_size for file in files if file.is_file()))
        time.sleep(3)
    return sizes[0] == sizes[1] > 1_000_000


def _make_gallery(folder: Path, count: int) -> None:
    sys.path.insert(0, str(REPOSITORY / "tests"))
    from many_pictures import make_pictures

    make_pictures(folder, count)


def _tell(what: str, values: list[float]) -> None:
    print(f"{what}: median {statistics.median(values):.3f}, worst {max(values):.3f}")


if __name__ == "__main__":
    main()
