"""How smoothly a large gallery scrolls under a real wheel.

    python tests/flows/scroll_pace.py --pictures 10000

Each frame is measured whole: from the request to repaint to what is on the screen. Thumbnails are made by a first pass
over what is scrolled, and read from the disk by the second; both are told.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from start_time import wait_for_index
from window_driver import Driver, Screen, make_gallery, middle, missing_tools

MOST_MS = 20.0
CLICKS = 400


def main() -> None:
    parser = argparse.ArgumentParser(description="How smoothly a large gallery scrolls.")
    parser.add_argument("--pictures", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="keeps the gallery for the next time")
    options = parser.parse_args()
    if tools := missing_tools():
        raise SystemExit(f"This needs {', '.join(tools)}.")
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(measure(options.folder or Path(temporary), options.pictures))


def measure(folder: Path, pictures: int) -> int:
    make_gallery(folder / "pictures", pictures)
    with Screen() as screen, Driver(screen, folder, ["--stacks", "40"], settings={"page": "create"}) as window:
        wait_for_index(window, 120.0)
        window.wait_for(lambda: window.ask("controls", kind="TileGrid"), "the pictures are shown")
        window.move_to(*middle(window.ask("controls", kind="TileGrid")[0]["rect"]))
        slowest = [_pass(window, name) for name in ("first pass, thumbnails are made", "second pass")]
        window.quit()
    return 0 if max(slowest) <= MOST_MS else 1


def _pass(window: Driver, name: str) -> float:
    """Down and up again; the 95th percentile of its frames."""
    window.ask("begin_gaps")
    window.ask("begin_frames")
    for clicks in (CLICKS, -CLICKS):
        window.wheel(clicks)
    time.sleep(1)
    frames, gaps = sorted(window.ask("end_frames")), window.ask("gaps")
    slow = frames[round(0.95 * (len(frames) - 1))]
    print(
        f"{name}: {len(frames)} frames, median {statistics.median(frames):.1f} ms, 95 % within {slow:.1f} ms, "
        f"longest {frames[-1]:.1f} ms; longest gap of the heartbeat {gaps['longest_ms']:.1f} ms",
        flush=True,
    )
    for gap in gaps["gaps"]:
        if gap["ms"] > 50:
            print(f"GAP of {gap['ms']} ms:\n{gap['stack']}")
    return slow


if __name__ == "__main__":
    main()
