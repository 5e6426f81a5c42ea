"""Export as…: which formats are offered, how it goes, and how it ends."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery
from PySide6.QtWidgets import QFileDialog

from engine import ImageFileError, Stage, StepProgress
from engine.image_formats import ImageFormat
from sana_desktop.windows.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


@dataclass
class Exported:
    path: Path


class FakeExport:
    """Writes in four parts, one for each permit of `gate`; raises `error` where there is one."""

    def __init__(self, error: Exception | None = None) -> None:
        self.gate, self.error = threading.Semaphore(0), error
        self.jobs = []
        self.left_early = 0

    def __call__(self, job):
        self.jobs.append(job)
        try:
            for part in range(4):
                self.gate.acquire()
                if self.error is not None:
                    raise self.error
                yield StepProgress(Stage.DECODING, part, 4)
            yield Exported(job.target)
        except GeneratorExit:
            self.left_early += 1


@pytest.fixture
def drawn(qtbot, make_program, tmp_path):
    """`drawn(export)` → a window with one finished picture."""

    def make(export: FakeExport) -> MainWindow:
        window = make_program(FakeEngine(), FakeGallery(tmp_path), export=export).window
        window.create.prompt_panel.set_texts("a fox", "")
        window.create.generate()
        qtbot.waitUntil(lambda: window.create.session.rowCount() == 1 and not window.create.session.item(0).is_live)
        return window

    return make


def test_an_export_tells_how_far_it_is_and_where_it_went(qtbot, drawn, tmp_path):
    export = FakeExport()
    window = drawn(export)
    window.create.exports.export(window.create.session.item(0).path, tmp_path / "fox", ImageFormat.WEBP)
    export.gate.release(3)

    qtbot.waitUntil(lambda: "Exporting fox.webp: 50 %" in window.progress.text())
    export.gate.release(1)
    qtbot.waitUntil(lambda: window.progress.text() == "Exported as fox.webp")
    (job,) = export.jobs
    assert (job.source, job.target.name, job.kind) == (window.create.session.item(0).path, "fox.webp", ImageFormat.WEBP)


def test_escape_stops_an_export_where_nothing_is_drawn(qtbot, drawn, tmp_path):
    export = FakeExport()
    window = drawn(export)
    window.create.exports.export(window.create.session.item(0).path, tmp_path / "fox.tiff", ImageFormat.TIFF)
    export.gate.release(1)
    qtbot.waitUntil(lambda: "Exporting" in window.progress.text())

    window.create.action("cancel").trigger()
    export.gate.release(1)
    qtbot.waitUntil(lambda: window.progress.text() == "Export cancelled")
    assert export.left_early == 1
    assert not window.create.action("cancel").isEnabled()


def test_what_cannot_be_exported_is_told(qtbot, drawn, tmp_path):
    export = FakeExport(ImageFileError("The disk is full."))
    window = drawn(export)
    window.create.exports.export(window.create.session.item(0).path, tmp_path / "fox.png", ImageFormat.PNG16)
    export.gate.release(1)

    qtbot.waitUntil(lambda: window.error_panel.isVisible())
    assert window.error_panel.headline() == "fox.png was not exported: The disk is full."
    assert "Exporting" not in window.progress.text()


@pytest.mark.parametrize("is_kept", [True, False])
def test_16_bits_are_offered_where_the_latent_is_kept(qtbot, drawn, monkeypatch, is_kept):
    monkeypatch.setattr("sana_desktop.pages.export_chooser.is_kept", lambda key: is_kept)
    window = drawn(FakeExport())
    window.create.export_as()

    chooser = window.findChild(QFileDialog)
    qtbot.waitUntil(chooser.isVisible)
    filters = chooser.nameFilters()
    assert ("16-bit PNG (*.png)" in filters) is is_kept
    assert filters[0] == "PNG (*.png)" and "WebP (*.webp)" in filters
    chooser.reject()


def test_a_picture_that_is_being_made_cannot_be_exported(make_program):
    window = make_program().window

    assert not window.create.action("export_as").isEnabled()
