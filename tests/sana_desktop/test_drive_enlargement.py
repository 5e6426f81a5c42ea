"""The real program with the real starter model makes 2048 of its picture, and is looked at meanwhile: `pytest -m slow`.

A timer in the window's thread beats every 5 ms while tiles are drawn, rows are decoded and the file is saved. Then the
same is asked for again and cancelled in the middle of a step, and what was cut short is offered and goes on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

DRIVE = """
import json, sys, time
sys.path.insert(0, "{repository}")
import sana_desktop.app as app
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

figures = {{"drawing_ms": [], "decoding_ms": [], "ends": [], "badges": []}}


class Driver(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.window, self.stage, self.cancelled_at = window, None, None
        self.clock = QElapsedTimer()
        self.beat = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self.beat.timeout.connect(self.on_beat)
        controller = window._controller
        controller.finished.connect(self.on_finished)
        controller.cancelled.connect(self.on_cancelled)
        controller.failed.connect(self.on_failed)
        controller.status_changed.connect(self.on_status)
        self.beat.start()
        self.clock.start()
        window.create.prompt_panel.set_texts("a red apple on a blue background", "")
        window.create.parameters.steps.set_value(4)
        window.create.generate()

    def enlarge(self):
        self.window.open_page("create")
        self.window.create.presenter._choose(self.window.create.session.rowCount() - 1)
        self.window.create.make_2048()
        self.page = self.window.page("enlarge")
        QTimer.singleShot(1000, self.start)  # the picture is read

    def start(self):
        self.page.settings.steps.set_value(2)
        self.page.settings.strength.set_value(0.3 if len(figures["ends"]) < 2 else 0.4)
        self.page.settings.start.click()

    def on_beat(self):
        gap = self.clock.nsecsElapsed() / 1e6
        self.clock.restart()
        if self.stage in ("denoising", "decoding"):
            figures["drawing_ms" if self.stage == "denoising" else "decoding_ms"].append(gap)

    def on_status(self, status):
        ends = len(figures["ends"])
        self.stage = status.stage.value if status.stage and ends else None
        if ends == 2 and status.tiles > 1 and (status.step, status.tile) >= (1, 3) and self.cancelled_at is None:
            self.cancelled_at = time.monotonic()
            self.page.cancel()

    def on_finished(self, job, image):
        figures["ends"].append("finished")
        QTimer.singleShot(1500, self.next)

    def on_cancelled(self, job):
        figures["ends"].append("cancelled")
        figures["cancel_seconds"] = time.monotonic() - self.cancelled_at
        QTimer.singleShot(1500, self.next)

    def next(self):
        ends = figures["ends"]
        if len(ends) > 1:
            figures["badges"].append(self.page.bar.words())
        if len(ends) in (1, 2):
            self.enlarge()
        elif len(ends) == 3:
            self.page.show_unfinished()
            (row,) = self.page.stage.home.unfinished.rows()
            figures["offered"] = row.entry.about
            row.resume.click()
        else:
            figures["notice"] = self.window.notice_panel.headline()
            self.window.close()

    def on_failed(self, job, failure):
        figures["failure"] = failure.message
        self.window.close()


def show_and_drive(program):
    show(program)
    program.ended.connect(lambda: print(json.dumps(figures), flush=True))
    QTimer.singleShot(0, lambda: Driver(program.window))


show = app.Program.show
app.Program.show = show_and_drive
app.main([])
"""


@pytest.mark.slow
def test_a_picture_is_made_larger_cancelled_and_resumed(tmp_path, record_property):
    run = subprocess.run(
        [sys.executable, "-c", DRIVE.format(repository=REPOSITORY)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "SANA_DESKTOP_PICTURES": str(tmp_path / "pictures"),
        },
        capture_output=True,
        text=True,
        timeout=290,
    )

    assert run.returncode == 0, run.stderr
    figures = json.loads(run.stdout.splitlines()[-1])
    for name in ("drawing_ms", "decoding_ms"):
        gaps = sorted(figures.pop(name))
        figures |= {
            f"{name}_longest": gaps[-1],
            f"{name}_99_of_100": gaps[len(gaps) * 99 // 100],
            f"{name}_n": len(gaps),
        }
    for name, value in figures.items():
        record_property(name, value)
    print(figures)
    assert figures["ends"] == ["finished", "finished", "cancelled", "finished"], (figures, run.stderr)
    assert figures["badges"][0] == figures["badges"][2] == "2048 × 2048  ·  denoised in 25 tiles from 512 × 512"
    assert "Stopped after step 1 of 2" in figures["badges"][1]
    assert "step 1 of 2 done" in figures["offered"]
    assert "goes on" in figures["notice"]
    assert len(list((tmp_path / "pictures").rglob("*.png"))) == 3
    assert figures["drawing_ms_99_of_100"] <= 50
    assert figures["decoding_ms_99_of_100"] <= 50
