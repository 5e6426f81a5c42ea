"""Files dragged over the window or opened: what can be done with them, and nothing that a stranger's file may do."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from fakes import image_of
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from engine import GenerationRequest
from engine.image_file import save_png
from engine.recipe import recipe_text
from sana_desktop.app import Program
from sana_desktop.windows.dropped import MAX_RECIPE_BYTES, Use, inspect, uses_of

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
REQUEST = GenerationRequest("a fox", width=64, height=64, steps=4, seed=7)


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    return save_png(image_of(REQUEST), tmp_path / "ours.png")


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.jpg"
    Image.new("RGB", (64, 48), "red").save(path)
    return path


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "recipe.json"
    path.write_text(recipe_text(image_of(REQUEST), datetime.now().astimezone()), encoding="utf-8")
    return path


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    path = tmp_path / "prompts.txt"
    path.write_text("a fox\na whale\n")
    return path


class Wishes:
    """What the studio was wished for, in order."""

    def __init__(self, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
        self.all: list[tuple[str, object]] = []
        studio = program.studio
        for name in ("restoring_wanted", "source_wanted", "prompts_wanted", "told"):
            getattr(studio, name).connect(lambda value, name=name: self.all.append((name, value)))
        studio.failed.connect(lambda headline, text: self.all.append(("failed", text)))
        monkeypatch.setattr(studio.gallery, "take_in", lambda path: self.all.append(("gallery", path)))

    def names(self) -> list[str]:
        return [name for name, _ in self.all]


@pytest.fixture
def program(make_program: Callable[..., Program], monkeypatch, tmp_path) -> Program:
    monkeypatch.setattr("sana_desktop.windows.dropping.data_folder", lambda: tmp_path / "own")
    program = make_program()
    program.studio.restoring_wanted.disconnect()
    program.studio.prompts_wanted.disconnect()
    return program


@pytest.fixture
def wishes(program: Program, monkeypatch) -> Wishes:
    return Wishes(program, monkeypatch)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Drag:
    """A drag from another program, as the screen's system would send it to the window's surface."""

    def __init__(self, program: Program, data: QMimeData) -> None:
        self.window, self.data = program.window, data
        self.overlay = program.window.dropping.overlay
        where = self.window.create.prompt_panel.prompt  # a field that would take it for text
        point = where.mapTo(self.window, QPoint(20, 10))
        event = QDragEnterEvent(
            point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(self.window.windowHandle(), event)

    def move(self, point: QPoint) -> QDragMoveEvent:
        event = QDragMoveEvent(
            point, Qt.DropAction.CopyAction, self.data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(self.window.windowHandle(), event)
        return event

    def drop(self, use: Use) -> None:
        target = next(target for target in self.overlay.targets() if target.use is use)
        point = target.mapTo(self.window, target.rect().center())
        assert self.move(point).isAccepted() and target.is_active
        event = QDropEvent(
            QPointF(point), Qt.DropAction.CopyAction, self.data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
        )
        QApplication.sendEvent(self.window.windowHandle(), event)
        assert event.isAccepted() and not self.overlay.isVisible()


# ---- dragging


def test_a_picture_has_three_targets_wherever_it_enters(qtbot, program, wishes, ours):
    drag = Drag(program, files(ours))
    assert drag.overlay.isVisible() and drag.overlay.size() == program.window.size()
    assert [target.use for target in drag.overlay.targets()] == [Use.RESTORE, Use.SOURCE, Use.GALLERY]

    assert not drag.move(QPoint(5, 5)).isAccepted(), "between the targets nothing can be dropped"
    drag.drop(Use.RESTORE)
    qtbot.waitUntil(lambda: wishes.all == [("restoring_wanted", ours)])
    assert program.window.create.prompt_panel.texts()[0] == "", "no field took it for text"


def test_each_target_does_what_it_says(qtbot, program, wishes, ours):
    Drag(program, files(ours)).drop(Use.SOURCE)
    qtbot.waitUntil(lambda: wishes.all == [("source_wanted", ours)])
    Drag(program, files(ours)).drop(Use.GALLERY)
    qtbot.waitUntil(lambda: wishes.all[1:] == [("gallery", ours), ("told", "1 picture is put into the gallery")])


def test_over_the_4096_workspace_a_picture_is_one_to_enlarge(qtbot, program, wishes, ours, monkeypatch):
    program.window.open_page("enlarge")
    opened = []
    program.studio.enlarging_wanted.disconnect()
    program.studio.enlarging_wanted.connect(lambda path, side: opened.append((path, side)))
    drag = Drag(program, files(ours))
    assert [target.use for target in drag.overlay.targets()] == [Use.RESTORE, Use.ENLARGE, Use.GALLERY]
    drag.drop(Use.ENLARGE)
    qtbot.waitUntil(lambda: opened == [(ours, 0)])


def test_several_go_into_the_gallery_and_the_first_is_used(qtbot, program, wishes, ours, plain, prompts):
    Drag(program, files(ours, plain, prompts)).drop(Use.GALLERY)
    qtbot.waitUntil(lambda: "told" in wishes.names())
    assert wishes.all == [("gallery", ours), ("gallery", plain), ("told", "2 pictures are put into the gallery")]
    Drag(program, files(ours, plain)).drop(Use.SOURCE)
    qtbot.waitUntil(lambda: wishes.all[-1] == ("source_wanted", ours))


def test_a_target_that_the_content_does_not_allow_is_closed(qtbot, program, wishes, plain):
    drag = Drag(program, files(plain))
    restore = drag.overlay.targets()[0]
    qtbot.waitUntil(lambda: not restore.isEnabled())
    assert not drag.move(restore.mapTo(program.window, restore.rect().center())).isAccepted()


def test_files_of_prompts_and_recipes_have_one_target_that_is_the_whole_window(qtbot, program, wishes, prompts, recipe):
    drag = Drag(program, files(prompts))
    assert drag.move(QPoint(5, 5)).isAccepted()
    drag.drop(Use.PROMPTS)
    Drag(program, files(recipe)).drop(Use.RESTORE)
    qtbot.waitUntil(lambda: wishes.all == [("prompts_wanted", prompts), ("restoring_wanted", recipe)])


def test_what_is_none_of_these_cannot_be_dropped(qtbot, program, wishes, tmp_path):
    (tmp_path / "x.exe").write_bytes(b"MZ")
    drag = Drag(program, files(tmp_path / "x.exe"))
    assert drag.overlay.targets() == [] and not drag.move(QPoint(300, 300)).isAccepted()


def test_leaving_takes_the_targets_away_and_does_nothing(qtbot, program, wishes, ours):
    drag = Drag(program, files(ours))
    QApplication.sendEvent(program.window.windowHandle(), QDragLeaveEvent())
    assert not drag.overlay.isVisible()
    qtbot.wait(50)
    assert wishes.all == []


def test_text_is_left_to_the_fields(qtbot, program):
    data = QMimeData()
    data.setText("a fox")
    assert not Drag(program, data).overlay.isVisible()


def test_a_browsers_picture_gets_a_file_with_all_its_bytes(qtbot, program, wishes, ours, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl("https://pictures.example/fox.png")])
    data.setData("image/png", QByteArray(ours.read_bytes()))
    Drag(program, data).drop(Use.SOURCE)
    qtbot.waitUntil(lambda: wishes.names() == ["source_wanted"])
    (kept,) = (tmp_path / "own" / "dropped").iterdir()
    assert wishes.all[0][1] == kept and kept.read_bytes() == ours.read_bytes()

    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    data = QMimeData()
    data.setImageData(image)
    Drag(program, data).drop(Use.GALLERY)
    qtbot.waitUntil(lambda: wishes.names()[1:] == ["gallery", "told"])
    assert QImage(str(wishes.all[1][1])).pixelColor(2, 2) == QColor("blue")


def test_a_browsers_address_downloads_nothing(qtbot, program, wishes):
    data = QMimeData()
    data.setUrls([QUrl("https://pictures.example/fox.png")])
    data.setHtml('<img src="https://pictures.example/fox.png">')
    drag = Drag(program, data)
    assert drag.overlay.isVisible() and "nothing is downloaded" in drag.overlay._told.text()
    assert not drag.move(QPoint(300, 300)).isAccepted()


def test_bytes_that_are_no_picture_are_one_sentence(qtbot, program, wishes):
    data = QMimeData()
    data.setData("image/png", QByteArray(b"not a picture"))
    Drag(program, data).drop(Use.SOURCE)
    qtbot.waitUntil(lambda: wishes.names() == ["failed"])
    assert "not a PNG" in str(wishes.all[0][1])


# ---- opening, without a mouse


def test_opening_offers_the_same(qtbot, program, wishes, ours):
    program.window.dropping.open_file(ours)
    qtbot.waitUntil(lambda: program.window.dropping.dialog() is not None)
    dialog = program.window.dropping.dialog()
    assert list(dialog.buttons) == [Use.RESTORE, Use.SOURCE, Use.ENLARGE, Use.GALLERY]
    assert dialog.buttons[Use.RESTORE].isDefault()
    qtbot.keyClick(dialog.buttons[Use.GALLERY], Qt.Key.Key_Space)
    assert wishes.all[0] == ("gallery", ours) and program.window.dropping.dialog() is None


def test_opening_what_has_one_use_does_it(qtbot, program, wishes, prompts, recipe):
    program.window.dropping.open_file(prompts)
    qtbot.waitUntil(lambda: wishes.all == [("prompts_wanted", prompts)])
    program.window.dropping.open_file(recipe)
    qtbot.waitUntil(lambda: wishes.all[1:] == [("restoring_wanted", recipe)])


def test_why_settings_are_not_offered_is_said(qtbot, program, wishes, plain):
    program.window.dropping.open_file(plain)
    qtbot.waitUntil(lambda: program.window.dropping.dialog() is not None)
    assert list(program.window.dropping.dialog().buttons) == [Use.SOURCE, Use.ENLARGE, Use.GALLERY]


def test_the_menu_has_it(qtbot, program):
    action = program.window.actions_by_slot["open_file"]
    assert action.shortcut().toString() == "Ctrl+O" and action.isEnabled()


# ---- hostile files


def fifo(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("missing.png", None),
        ("empty.png", b""),
        ("cut.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("text.png", b"hello"),
        ("empty.json", b""),
        ("list.json", b"[]"),
        ("deep.json", b"[" * 100_000),
        ("number.json", b'{"schema": 1e999}'),
        ("other.json", json.dumps({"schema": 1, "request": {"prompt": "x", "steps": -5}}).encode()),
        ("long.json", b" " * (MAX_RECIPE_BYTES + 1)),
        ("bytes.json", b"\xff\xfe\0"),
        ("newer.json", json.dumps({"schema": 99}).encode()),
        ("pipe.png", fifo),
        ("pipe.json", fifo),
    ],
)
def test_a_damaged_file_is_one_sentence(tmp_path, name, content):
    path = tmp_path / name
    if callable(content):
        content(path)
    elif content is not None:
        path.write_bytes(content)
    found = inspect([path])
    assert found.uses == () and found.problem and "\n" not in found.problem and len(found.problem) < 400


@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=400), name=st.sampled_from(["a.png", "a.json", "a.webp", "a.jpg", "a.tif", "a"]))
def test_whatever_a_file_holds_it_is_inspected_without_an_exception(tmp_path_factory, content, name):
    path = tmp_path_factory.mktemp("any") / name
    path.write_bytes(content)
    found = inspect([path])
    assert found.uses or found.problem


def test_names_alone_decide_what_is_shown_while_dragging():
    assert uses_of([Path("A.PNG")]) == (Use.RESTORE, Use.SOURCE, Use.ENLARGE, Use.GALLERY)
    assert uses_of([Path("a.CSV")]) == (Use.PROMPTS,)
    assert uses_of([Path("a")]) == () == uses_of([])
