"""A program with a fake engine, its files in a folder of the test, and its thread or process ended at the end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop_parts import FakeDesktop
from fakes import FakeEngine, FakeGallery, FakeJournal
from PySide6.QtWidgets import QApplication

from engine import ModelInfo
from sana_desktop.app import Program, prepare
from sana_desktop.gallery_service import GalleryService
from sana_desktop.settings import Settings, save_settings
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.window_queue import WindowQueue
from sana_desktop.windows.picture_files import PictureFiles

REPOSITORY = Path(__file__).resolve().parents[2]

FAKE_MAIN = """
import sys, time
sys.path[:0] = ["{repository}", "{repository}/tests"]
import sana_desktop.app as app
from fakes import FakeEngine
from engine import ModelInfo
from pathlib import Path
from PySide6.QtCore import QTimer

app.available_models = lambda: [ModelInfo("starter", "Starter", Path("/models/starter"), 512, 20, 4.5)]
app.open_engine = lambda device: FakeEngine(pace=0.02)
show = app.Program.show

def show_and_act(program):
    show(program)
    QTimer.singleShot(300, lambda: act(program.window))

app.Program.show = show_and_act
{body}
sys.exit(app.main({arguments}))
"""

MODELS = [
    ModelInfo("starter", "Starter", Path("/models/starter"), 512, 20, 4.5),
    ModelInfo("large", "Large", Path("/models/large"), 1024, 18, 5.0),
]


def no_export(job: object) -> Iterator[object]:
    raise AssertionError("this test exports nothing")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    prepare(qapp)
    return qapp


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


@pytest.fixture
def make_program(qtbot, settings_path: Path, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """`make_program(engine, gallery=…, open_engine=…)` → a shown program, its engine opening."""
    programs: list[Program] = []

    def make(
        engine: FakeEngine | None = None,
        gallery: FakeGallery | None = None,
        open_engine=None,
        unfinished: FakeJournal | None = None,
        export: Callable[..., Iterator[object]] = no_export,
        desktop: FakeDesktop | None = None,
    ) -> Program:
        engine, gallery = engine or FakeEngine(), gallery or FakeGallery(tmp_path)
        unfinished = unfinished or FakeJournal()
        queue = WindowQueue(tmp_path / "data" / "queue.sqlite")
        gallery.queue = queue.path
        program = Program(
            open_engine or (lambda: engine),
            lambda: gallery,
            queue,
            PictureFiles(tmp_path, lambda image, path: path),
            MODELS,
            settings_path,
            GalleryService(tmp_path, tmp_path / "data" / "gallery.sqlite", tmp_path / "data" / "thumbnails"),
            UnfinishedList(unfinished.read, unfinished.discard),
            export=export,
            desktop=desktop,
        )
        program.window.resize(1280, 800)
        program.show()
        programs.append(program)
        return program

    yield make
    for program in programs:
        program.quit_now()
        program.controller.close(5.0)
        program.window.deleteLater()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """`start(body, *arguments)` → a program with a fake engine, its settings and pictures under the test's folder.

    `body` defines `act(window)`, which is called once the window is shown.
    """
    processes: list[subprocess.Popen[str]] = []

    def start_program(body: str, *arguments: str) -> subprocess.Popen[str]:
        folders = {"XDG_CONFIG_HOME": str(tmp_path), "SANA_DESKTOP_PICTURES": str(tmp_path / "pictures")}
        folders["XDG_DATA_HOME"] = str(tmp_path / "data")  # a queue, and a window, of its own
        for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):  # nobody's desktop is to notice
            folders[bus] = f"unix:path={tmp_path / 'no-bus'}"
        settings = tmp_path / "sana-desktop" / "settings.json"
        if not settings.exists():  # else the first steps would be in front
            save_settings(Settings(is_welcomed=True), settings)
        process = subprocess.Popen(
            [sys.executable, "-c", FAKE_MAIN.format(repository=REPOSITORY, body=body, arguments=list(arguments))],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        return process

    yield start_program
    for process in processes:
        process.kill()
        process.communicate()
