"""A program with a fake engine, its files in a folder of the test, and its thread ended at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery, FakeJournal
from PySide6.QtWidgets import QApplication

from engine import ModelInfo
from sana_desktop.app import Program, prepare
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.window_queue import WindowQueue
from sana_desktop.windows.picture_files import PictureFiles

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
            UnfinishedList(unfinished.read, unfinished.discard),
            export=export,
        )
        program.window.resize(1280, 800)
        program.show()
        programs.append(program)
        return program

    yield make
    for program in programs:
        program.window.close()
        program.controller.close(5.0)
        program.window.deleteLater()
