"""What the three flows share: their options, their clock, and what they say at the end."""

from __future__ import annotations

import argparse
import collections
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from window_driver import MAX_GAP_MS, Driver, Failure, missing_tools


class Report:
    """Collects seconds and gaps. `window.start` begins to count gaps where the window was painted first."""

    def __init__(self, screens: Path | None, max_gap_ms: float = MAX_GAP_MS) -> None:
        self.screens = screens
        self.figures: dict[str, float] = {}
        self.gaps: list[dict[str, Any]] = []
        self.longest_ms = 0.0
        self._max_gap_ms = max_gap_ms
        self._shown = 0
        self.began = time.monotonic()
        self._marks: list[tuple[float, str]] = []  # what was noted when, to say after what a gap was

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.note(what, time.monotonic() - began)

    def note(self, what: str, figure: float) -> None:
        self.figures[what] = round(figure, 3)
        self._marks.append((time.monotonic(), what))
        print(f"{what:<60} {figure:10.3f}", flush=True)

    def picture(self, window: Driver, name: str) -> None:
        """A numbered screenshot."""
        self._shown += 1
        window.picture(self.screens, f"{self._shown}-{name}")

    def take_gaps(self, window: Driver, part: str) -> None:
        """To be called before the program ends: its heartbeat ends with it."""
        found = window.ask("gaps")
        self.longest_ms = max(self.longest_ms, found["longest_ms"])
        self.gaps += [gap | {"part": part} for gap in found["gaps"] if gap["ms"] > self._max_gap_ms]
        self.note(f"{part}: longest gap of the heartbeat, ms, of {found['beats']} beats", found["longest_ms"])

    def finish(self) -> int:
        """The exit status: 1 where the window stood still for too long."""
        for gap in self.gaps:
            before = [(gap["at"] - at, what) for at, what in self._marks if at <= gap["at"]]
            seconds, what = before[-1] if before else (gap["at"] - self.began, "the flow began")
            own = f"{gap['cpu_ms']} ms its own, {gap['waits']:.0f} waits, {gap['preempted']:.0f} times preempted"
            print(f"a gap of {gap['ms']} ms ({own}) in {gap['part']}, {seconds:.2f} s after: {what}")
        places = collections.Counter(gap["stack"] for gap in self.gaps)
        for stack, count in places.most_common(10):
            longest = max(gap["ms"] for gap in self.gaps if gap["stack"] == stack)
            print(f"{count} gaps, the longest of {longest} ms, in:\n{stack or '  (not seen)'}")
        print(json.dumps(self.figures))
        return 1 if self.gaps else 0


def run_flow(words: str, flow: Callable[[Report, argparse.Namespace], None]) -> None:
    """Run it as a program of its own."""
    parser = argparse.ArgumentParser(description=words)
    parser.add_argument("--screens", type=Path, help="a folder for screenshots")
    parser.add_argument("--folder", type=Path, help="where the program keeps its files; else one that is deleted")
    parser.add_argument("--fake", action="store_true", help="without networks: quick, and only to try the flow itself")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--gap", type=float, default=MAX_GAP_MS, help="ms that the heartbeat may leave out")
    parser.add_argument("--stacks", action="store_true", help="where the gaps were; looking makes them longer")
    options = parser.parse_args()
    options.observer = ["--stacks", "40"] if options.stacks else []
    if tools := missing_tools():
        raise SystemExit(f"This needs {', '.join(tools)}.")
    with tempfile.TemporaryDirectory() as temporary:
        options.folder = options.folder or Path(temporary)
        report = Report(options.screens, options.gap)
        try:
            flow(report, options)
        except Failure as failure:
            print(f"FAILED: {failure}")
            sys.exit(1)
        sys.exit(report.finish())
