"""Measures the window's gallery with many pictures: how soon it is there, how it scrolls, how long the window waits.

    python tests/gallery_pace.py FOLDER --count 10000     makes what is missing there, then measures

Needs a display, a virtual one will do. A frame is the time from a turn of the wheel to its picture on the screen.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fakes import FakeEngine, FakeGallery, FakeJournal
from many_pictures import make_pictures
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from engine import ModelInfo
from sana_desktop.app import Program, prepare
from sana_desktop.gallery.index import GalleryIndex
from sana_desktop.gallery_service import GalleryService
from sana_desktop.pages.gallery.gallery_page import GalleryPage
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.window_queue import WindowQueue
from sana_desktop.windows.picture_files import PictureFiles

WHEEL = 120  # pixels of a turn
BEAT_MS = 4


@dataclass
class Pace:
    """Milliseconds, all but the counts."""

    open_ms: float = 0.0  # from the wish for the page to its pictures being known and painted
    opening_gap_ms: float = 0.0  # the longest that the window was kept waiting by it
    frames_ms: list[float] = field(default_factory=list)
    again_ms: list[float] = field(default_factory=list)  # frames of what was seen before
    jumps_ms: list[float] = field(default_factory=list)  # frames after which nothing is left of what was seen
    gaps_ms: list[float] = field(default_factory=list)
    pictures: int = 0

    def report(self) -> str:
        first = f"{self.pictures:,} pictures: the grid is there after {self.open_ms:.0f} ms"
        lines = [f"{first}, the longest gap meanwhile {self.opening_gap_ms:.0f} ms"]
        for name, values in (
            ("frame", self.frames_ms),
            ("again", self.again_ms),
            ("jump", self.jumps_ms),
            ("gap", self.gaps_ms),
        ):
            lines.append(
                f"{name:<6} median {statistics.median(values):6.1f} ms   95 of 100 within {share(values, 0.95):6.1f} ms"
                f"   worst {max(values):6.1f} ms   of {len(values):,}"
            )
        return "\n".join(lines)


def share(values: list[float], part: float) -> float:
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


class Heartbeat(QObject):
    """Beats in the window's thread, and remembers how long it was kept waiting between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._clock.start()
        self._timer.start()

    def _on_beat(self) -> None:
        self.gaps_ms.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


class Painted(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def open_program(root: Path, folder: Path) -> Program:
    """A window over the gallery `root`, its own files in `folder`."""
    queue, journal = WindowQueue(folder / "queue.sqlite"), FakeJournal()
    engine, saver = FakeEngine(), FakeGallery(root)
    program = Program(
        lambda: engine,
        lambda: saver,
        queue,
        PictureFiles(root, lambda image, path: path),
        [ModelInfo("starter", "Starter", Path("/models/starter"), 512, 20, 4.5)],
        folder / "settings.json",
        GalleryService(root, folder / "gallery.sqlite", folder / "thumbnails"),
        UnfinishedList(journal.read, journal.discard),
    )
    program.window.resize(1280, 800)
    program.show()
    return program


def measure(program: Program, frames: int, jumps: int) -> Pace:
    pace, window = Pace(), program.window
    _run(2.0)  # as long as a hand needs; the pages are imported meanwhile
    heartbeat = Heartbeat()
    _run(0.1)
    began = time.perf_counter()
    window.open_page("gallery")
    page = window.page("gallery")
    assert isinstance(page, GalleryPage)
    while not page.model.ids or page.model.picture(0) is None:
        _turn()
    pace.open_ms = 1000 * (time.perf_counter() - began)
    pace.pictures = len(page.model.ids)
    _run(1.0)
    pace.opening_gap_ms = max(heartbeat.gaps_ms)
    painted = Painted()
    page.grid.viewport().installEventFilter(painted)
    bar = page.grid.verticalScrollBar()
    for _ in range(frames):
        pace.frames_ms.append(frame(painted, bar.value() + WHEEL, page))
        _run(0.008)
    for _ in range(frames // 2):
        pace.again_ms.append(frame(painted, bar.value() - WHEEL, page))
        _run(0.008)
    draw = random.Random(0)
    for _ in range(jumps):
        pace.jumps_ms.append(frame(painted, draw.randrange(bar.maximum() + 1), page))
        _run(0.05)
    pace.gaps_ms = heartbeat.gaps_ms
    return pace


def frame(painted: Painted, value: int, page: GalleryPage) -> float:
    before, began = painted.count, time.perf_counter()
    page.grid.verticalScrollBar().setValue(value)
    while painted.count == before and time.perf_counter() - began < 1.0:
        _turn()
    return 1000 * (time.perf_counter() - began)


def _turn() -> None:
    QApplication.processEvents()


def _run(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.001)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=600)
    options = parser.parse_args()
    began = time.perf_counter()
    make_pictures(options.folder, options.count)
    print(f"{options.count:,} pictures in {time.perf_counter() - began:.0f} s")
    app = QApplication(["gallery_pace"])
    prepare(app)
    with tempfile.TemporaryDirectory(dir=os.path.dirname(options.folder.absolute())) as folder:
        with GalleryIndex(Path(folder) / "gallery.sqlite", options.folder) as index:
            index.refresh()
        began = time.perf_counter()
        program = open_program(options.folder, Path(folder))
        app.processEvents()
        print(f"the window is painted {1000 * (time.perf_counter() - began):.0f} ms after it was begun")
        print(measure(program, options.frames, 60).report())
        print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
        program.window.close()
        program.gallery.close(5.0)


if __name__ == "__main__":
    main()
