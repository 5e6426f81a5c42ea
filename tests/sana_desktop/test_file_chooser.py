"""The question for a file: Qt's own dialog, as it is where the desktop has none."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QFileInfo, QMimeDatabase
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QLineEdit, QWidget

from sana_desktop.widgets.file_chooser import FileChooser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform, of every dialog


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def asked(qtbot, chooser: FileChooser) -> tuple[FileChooser, list[Path]]:
    chosen: list[Path] = []
    chooser.chosen.connect(chosen.append)
    chooser.ask()
    assert not chooser.isVisible(), "in a turn of its own"
    qtbot.waitUntil(chooser.isVisible)
    return chooser, chosen


def test_a_file_that_is_there_is_chosen(qtbot, window, tmp_path):
    (tmp_path / "fox.png").touch()
    chooser, chosen = asked(qtbot, FileChooser(window, "A picture", tmp_path, ["Pictures (*.png)"]))
    chooser.findChild(QLineEdit).setText(str(tmp_path / "fox.png"))
    chooser.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(chooser))
    assert chosen == [tmp_path / "fox.png"]


def test_a_path_that_is_typed_is_chosen(qtbot, window, tmp_path):
    file = tmp_path / "deep" / "fox.png"
    file.parent.mkdir()
    file.touch()
    chooser, chosen = asked(qtbot, FileChooser(window, "A picture", tmp_path))
    qtbot.keyClicks(chooser.findChild(QLineEdit), str(file))
    chooser.accept()
    assert chosen == [file]


def test_a_folder_on_the_way_to_a_file_is_not_taken_for_chosen(qtbot, window, tmp_path, monkeypatch):
    """As Qt's dialog does now and then, where a completion has marked it."""
    file = tmp_path / "deep" / "fox.png"
    file.parent.mkdir()
    file.touch()
    chooser, _ = asked(qtbot, FileChooser(window, "A picture", tmp_path))
    picked: list[str] = []
    monkeypatch.setattr(FileChooser, "selectedFiles", lambda self: [str(file.parent), str(file)])
    monkeypatch.setattr(FileChooser, "selectFile", lambda self, name: picked.append(name))
    chooser.accept()
    assert picked == [str(file)]


def test_who_leaves_chooses_nothing(qtbot, window, tmp_path):
    chooser, chosen = asked(qtbot, FileChooser.of_folder(window, "A folder", tmp_path))
    assert chooser.testOption(QFileDialog.Option.ShowDirsOnly)
    chooser.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(chooser))
    assert chosen == []


@pytest.mark.parametrize("has_folder", [True, False])
def test_a_name_is_proposed(qtbot, window, tmp_path, has_folder):
    start = tmp_path / "sheet.pdf" if has_folder else Path("sheet.pdf")
    chooser, _ = asked(qtbot, FileChooser.of_new_file(window, "Where to", start))
    (proposed,) = chooser.selectedFiles()
    assert Path(proposed).name == "sheet.pdf"
    assert (Path(proposed).parent == tmp_path) is has_folder
    chooser.reject()


def test_many_files_are_shown_without_asking_for_their_types(qtbot, window, tmp_path, monkeypatch):
    """Which takes Qt 60 ms for 700 of them, while the window stands still."""
    for number in range(300):
        (tmp_path / f"{number}.png").touch()
    (tmp_path / "folder").mkdir()
    chooser, _ = asked(qtbot, FileChooser(window, "A picture", tmp_path))
    model = chooser.findChild(QFileSystemModel)
    qtbot.waitUntil(lambda: model.rowCount(model.index(str(tmp_path))) == 301)
    picture, folder = model.index(str(tmp_path / "7.png")), model.index(str(tmp_path / "folder"))
    qtbot.waitUntil(lambda: model.type(picture) != "")
    assert model.type(picture) == "PNG" != QMimeDatabase().mimeTypeForFile("7.png").comment()
    icons = model.iconProvider()
    assert icons.icon(QFileInfo(tmp_path)).cacheKey() != icons.icon(QFileInfo(tmp_path / "7.png")).cacheKey()
    assert model.fileIcon(picture).cacheKey() != model.fileIcon(folder).cacheKey()
    chooser.reject()
