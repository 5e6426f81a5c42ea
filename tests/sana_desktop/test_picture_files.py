"""Copies of pictures that are saved elsewhere: asked for without standing still, written in a thread, whole or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from engine import GenerationRequest, ImageFileError
from sana_desktop.session_model import SessionItem
from sana_desktop.windows.picture_files import PictureFiles

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform, of every dialog


def refuse(image: object, path: Path) -> Path:
    raise ImageFileError("The disk is full: free some room.")


@pytest.fixture
def files(tmp_path, qapp):
    files = PictureFiles(tmp_path, refuse)
    yield files
    files.close()


@pytest.fixture
def item(tmp_path) -> SessionItem:
    path = tmp_path / "fox.png"
    path.write_bytes(b"a picture")
    thumbnail = QImage(QSize(8, 8), QImage.Format.Format_RGB32)
    return SessionItem(GenerationRequest("a fox", seed=7), thumbnail, path=path)


def open_dialog(window: QWidget) -> QFileDialog:
    (dialog,) = window.findChildren(QFileDialog)
    return dialog


def test_the_place_is_asked_for_while_the_window_goes_on(files, item, tmp_path, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    files.save_copy(item, window)  # returns at once: nothing waits in it for an answer

    dialog = open_dialog(window)
    qtbot.waitUntil(dialog.isVisible)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["fox.png"]
    dialog.findChild(QLineEdit).setText(str(tmp_path / "copy.png"))
    dialog.accept()
    qtbot.waitUntil((tmp_path / "copy.png").exists)
    assert (tmp_path / "copy.png").read_bytes() == b"a picture"


def test_leaving_the_question_writes_nothing(files, item, tmp_path, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    files.save_copy(item, window)

    dialog = open_dialog(window)
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()

    files.close()
    assert [path.name for path in tmp_path.iterdir()] == ["fox.png"]


def test_a_copy_that_fails_leaves_what_was_there_and_is_told(files, item, tmp_path, qtbot):
    target = tmp_path / "older.png"
    target.write_bytes(b"an older picture")
    item.path.unlink()

    with qtbot.waitSignal(files.failed) as told:
        files.write_copy(item, target)

    assert "could not be saved" in told.args[0]
    assert target.read_bytes() == b"an older picture"
    assert [path.name for path in tmp_path.iterdir()] == ["older.png"]


def test_a_picture_that_has_no_file_is_written_by_the_engine_and_its_refusal_told(files, item, tmp_path, qtbot):
    unsaved = SessionItem(item.request, item.thumbnail, unsaved=object())

    with qtbot.waitSignal(files.failed) as told:
        files.write_copy(unsaved, tmp_path / "copy.png")

    assert told.args[0].endswith("The disk is full: free some room.")
