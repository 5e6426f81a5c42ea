"""The dialogs of closing, dropping and restoring: names, keys and words for everybody, and room for longer words."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import control_audit as audit
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from engine import GenerationRequest
from engine.connection_count import ConnectionCount
from engine.other_programs.imported import Imported
from engine.recipe import Recipe
from sana_desktop.settings import Settings
from sana_desktop.theme import ThemeSwitch
from sana_desktop.widgets.network_chip import NetworkChip
from sana_desktop.windows.closing_dialog import ClosingDialog
from sana_desktop.windows.drop_overlay import DropOverlay
from sana_desktop.windows.dropped import Use
from sana_desktop.windows.open_dialog import OpenDialog
from sana_desktop.windows.restoring import restorable
from sana_desktop.windows.restoring_dialog import RestoringDialog

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "flows"))

from pseudo_language import PseudoTranslator

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
DATA = frozenset({"fox.png", "a fox", "A1111", "sana-9b", "starter", "hub.example"})


def restoring() -> QWidget:
    request = GenerationRequest("a fox", "blurry", model="sana-9b", width=64, height=64, step_cache=0.1)
    found = Imported(Recipe(request, (64, 64), {}, "A1111"), "Sana Desktop", ("Clip skip 2: not used.",))
    return RestoringDialog("fox.png", restorable(found, Settings(), [], True))


def overlay() -> QWidget:
    window = QMainWindow()
    window.resize(960, 600)
    overlay = DropOverlay(window)
    overlay.open((Use.RESTORE, Use.SOURCE, Use.GALLERY), 3)
    return window


def details() -> QWidget:
    count = ConnectionCount()
    count.note("hub.example")
    window = QMainWindow()
    chip = NetworkChip(count=count)
    window.setCentralWidget(chip)
    return window


SHOWN: dict[str, Callable[[], QWidget]] = {
    "closing": lambda: ClosingDialog(QApplication.translate("Closing", "1 picture is not finished.")),
    "restoring": restoring,
    "opening": lambda: OpenDialog("fox.png", (Use.RESTORE, Use.SOURCE, Use.ENLARGE, Use.GALLERY), "Nothing."),
    "dropping": overlay,
    "network": details,
}


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    """As the program looks: a focus that is seen there may not be seen in Qt's own style."""
    ThemeSwitch(qapp).choose("light")


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = PseudoTranslator(percent=40)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown(qtbot, name: str) -> QWidget:
    top = SHOWN[name]()
    top.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(top)
    top.show()
    top.activateWindow()
    QApplication.processEvents()
    return top


@pytest.mark.parametrize("name", SHOWN)
def test_every_control_has_a_name_a_way_by_keyboard_and_translated_words(qtbot, marked, name):
    top = shown(qtbot, name)
    told = [*audit.nameless(top), *audit.unreachable(top), *audit.unmarked(top, DATA), *audit.invisible_focus(top)]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("name", SHOWN)
def test_words_that_are_longer_have_room_on_a_small_screen(qtbot, longer, name):
    top = shown(qtbot, name)
    hint = top.minimumSizeHint()
    assert hint.width() <= 960 and hint.height() <= 640, hint


@pytest.mark.parametrize("name", SHOWN)
def test_right_to_left_nothing_is_cut(qtbot, longer, name):
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        top = shown(qtbot, name)
        assert top.minimumSizeHint().width() <= top.width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
