"""2,000 pictures in one run of the real window: how its memory goes.

    python tests/flows/long_run.py [--count 2000] [--side 256] [--steps 1]

Prompts come from a file, as in flow b. Prints the memory after every 100 pictures; 1 where it grew by more than a
twentieth from the first 100 to the last.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import flow_b
from flow_report import Report
from window_driver import Driver, Screen, missing_tools

MOST_GROWTH = 0.05
AFTER = 100


def main() -> None:
    parser = argparse.ArgumentParser(description="How the program's memory goes in a long run.")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--steps", type=int, default=1)
    parser.add_argument("--page", default="queue", choices=("queue", "create", "gallery"), help="the page to look at")
    parser.add_argument("--fake", action="store_true")
    options = parser.parse_args()
    if tools := missing_tools():
        raise SystemExit(f"This needs {', '.join(tools)}.")
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(run(Path(folder), options))


def run(folder: Path, options: argparse.Namespace) -> int:
    file = folder / "prompts.txt"
    file.write_text("\n".join(f"{prompt}, {k}" for k, prompt in enumerate(flow_b.prompts(options.count))))
    parameters = {"width": options.side, "height": options.side, "steps": options.steps, "guidance_scale": 1.0}
    own = ["--fake-engine", "0.002"] if options.fake else []
    memory: dict[int, float] = {}
    report = Report(None)
    with Screen() as screen, Driver(screen, folder, own, settings={"parameters": parameters}) as window:
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "the engine is open", 60)
        flow_b.COUNT = options.count
        flow_b.add(report, window, file)
        if options.page != "queue":
            window.click(options.page.capitalize(), kind="RailButton")
        began = time.monotonic()
        for count in range(AFTER, options.count + 1, AFTER):
            window.wait_for(lambda count=count: flow_b.finished(window) >= count, f"{count} are finished", 900)
            memory[count] = _anonymous(window)
            print(f"{count:6} pictures  {time.monotonic() - began:7.0f} s  {memory[count]:8.0f} MiB", flush=True)
        report.take_gaps(window, "the long run")
        window.kill()
    growth = memory[max(memory)] / memory[AFTER] - 1
    print(f"from {AFTER} to {max(memory)} pictures the memory grew by {100 * growth:.1f} %")
    print(json.dumps(memory))
    return 0 if growth <= MOST_GROWTH else 1


def _anonymous(window: Driver) -> float:
    """MiB that no file stands behind: the lowest of some looks, between two pictures as often as in one."""
    looks = []
    for _ in range(10):
        looks.append(window.state()["memory"]["VmRSS"])
        time.sleep(0.1)
    return float(min(looks))


if __name__ == "__main__":
    main()
