"""Every page, dialog, menu and panel: has each control a name, a way by keyboard, and words that are translated?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import control_audit as audit
import pytest
from fakes import FakeEngine, FakeJournal, unfinished
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from engine import GenerationRequest
from engine.model_store.published import catalogue
from engine.paths import resource
from installer import translations
from sana_desktop.app import Program
from sana_desktop.languages import LANGUAGES
from sana_desktop.pages.create.create_page import EXAMPLES
from sana_desktop.pages.first_steps.first_steps_page import FirstStepsPage
from sana_desktop.pages.queue.prompt_file_dialog import PromptFileDialog
from sana_desktop.styles import load_styles
from sana_desktop.widgets.history_dialog import HistoryDialog
from sana_desktop.widgets.style_dialog import StyleDialog
from sana_desktop.windows.album_dialog import AlbumDialog
from sana_desktop.windows.text_dialog import TextDialog

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "flows"))

from pseudo_language import PseudoTranslator

PAGES = ("create", "queue", "gallery", "enlarge", "models", "settings", "first_steps")
PROMPT = "an orange fox"
DATA = frozenset(
    {
        *(PROMPT, "prompts.csv", "prompts", "Starter", "Large", "starter", "large"),
        *(language.own_name for language in LANGUAGES),
        *(entry.title for entry in catalogue()),  # names of models
        *EXAMPLES,  # prompts: the model reads English
        *(style.prompt.replace("{prompt}", "…") for style in load_styles(resource("styles.json"))),
    }
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", "does not support window")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What Qt's tool finds in the sources: all that a translation can be given for."""
    folder = tmp_path_factory.mktemp("translations")
    translations.update("de", folder)
    return {(message.context, message.source) for message in translations.read(folder / "sana_de.ts")}


@pytest.fixture
def marked(qapp: QApplication, known: set[tuple[str, str]]) -> Iterator[None]:
    translator = PseudoTranslator(known=known)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def program(marked, make_program: Callable[..., Program], qtbot, tmp_path: Path) -> Program:
    """With two pictures in its session, and a render that was cut off at an earlier start."""
    request = GenerationRequest(PROMPT, model="starter", steps=2)
    program = make_program(FakeEngine(), unfinished=FakeJournal(unfinished(request)))
    program.controller.enqueue([request, GenerationRequest(PROMPT, model="starter", seed=3, steps=2)])
    session = program.window.create.session
    qtbot.waitUntil(lambda: session.rowCount() == 2 and not session.item(0).is_live, timeout=10_000)
    return program


def complaints_about(top: QWidget) -> list[str]:
    QApplication.processEvents()
    told = [*audit.nameless(top), *audit.unreachable(top), *audit.unmarked(top, DATA), *audit.twice_the_same_key(top)]
    return sorted(set(told))


@pytest.mark.parametrize("name", PAGES)
def test_every_control_of_a_page_has_a_name_a_way_by_keyboard_and_translated_words(program, qtbot, name: str) -> None:
    program.window.activateWindow()
    program.window.open_page(name)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    told = [*complaints_about(program.window), *audit.invisible_focus(program.window.current_page())]
    assert not told, "\n".join(told)


class Windows(QObject):
    """Remembers every window that is shown, for however short a time."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(program, qapp) -> None:
    """It would flash, and take the keyboard away."""
    windows = Windows()
    qapp.installEventFilter(windows)
    try:
        for name in PAGES:
            program.window.open_page(name)
            QApplication.processEvents()
    finally:
        qapp.removeEventFilter(windows)
    assert windows.shown == []


def first_step(program: Program, tmp_path: Path, number: int = 0) -> QWidget:
    program.window.show_first_run()
    page = program.window.current_page()
    assert isinstance(page, FirstStepsPage)
    for _ in range(number):
        page.next.click()
    return program.window


def second_step(program: Program, tmp_path: Path) -> QWidget:
    return first_step(program, tmp_path, 1)


def third_step(program: Program, tmp_path: Path) -> QWidget:
    return first_step(program, tmp_path, 2)


def last_step(program: Program, tmp_path: Path) -> QWidget:
    return first_step(program, tmp_path, 3)


def styles(program: Program, tmp_path: Path) -> QWidget:
    dialog = StyleDialog(program.window)
    dialog.open_with(load_styles(resource("styles.json")), "", PROMPT, "")
    return dialog


def new_style(program: Program, tmp_path: Path) -> QWidget:
    dialog = styles(program, tmp_path)
    dialog._new.click()
    return dialog


def earlier_prompts(program: Program, tmp_path: Path) -> QWidget:
    dialog = HistoryDialog([PROMPT], program.window)
    dialog.open()
    return dialog


def prompt_file(program: Program, tmp_path: Path) -> QWidget:
    file = tmp_path / "prompts.csv"
    file.write_text(f"prompt,steps\n{PROMPT},3\n{PROMPT},none\n", encoding="utf-8")
    dialog = PromptFileDialog(program.studio, file, program.window)
    dialog.open()
    return dialog


def album(program: Program, tmp_path: Path) -> QWidget:
    dialog = AlbumDialog(program.studio, [tmp_path / "1.png"], "prompts.csv", program.window)
    dialog.open()
    return dialog


def licence(program: Program, tmp_path: Path) -> QWidget:
    dialog = TextDialog("prompts.csv", PROMPT, program.window)
    dialog.open()
    return dialog


def error(program: Program, tmp_path: Path) -> QWidget:
    program.window.error_panel.show_message(PROMPT, PROMPT, details=PROMPT, can_retry=True)
    return program.window


def held(program: Program, tmp_path: Path) -> QWidget:
    program.window.pause()
    program.controller.enqueue([GenerationRequest(PROMPT, model="starter", seed=9)])
    return program.window


STEPS = (first_step, second_step, third_step, last_step)
OTHERS = (*STEPS, styles, new_style, earlier_prompts, prompt_file, album, licence, error, held)


@pytest.mark.parametrize("opened", OTHERS, ids=lambda opened: opened.__name__)
def test_what_opens_by_itself_or_from_elsewhere_is_as_complete(program, qtbot, tmp_path, opened) -> None:
    program.window.activateWindow()
    top = opened(program, tmp_path)
    top.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.wait(200)  # what is read in a thread
    told = complaints_about(top)
    if top is not program.window:
        top.close()
    assert not told, "\n".join(told)


NOT_TRIGGERED = frozenset({"close", "open_pictures_folder", "open_wildcards", "show_in_folder", "save_copy"})
"""What ends the program, what another program answers, and what waits for the system's own file dialog."""


def _opened_by(action: QAction) -> list[QWidget]:
    """The dialogs and panels of their own that an action brings up."""
    before = set(QApplication.topLevelWidgets())
    action.trigger()
    QApplication.processEvents()
    new = [widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isVisible()]
    return [widget for widget in new if not isinstance(widget, QFileDialog | QMenu)]


@pytest.mark.parametrize("name", PAGES)
def test_every_dialog_that_a_page_can_open_is_as_complete(program, qtbot, name: str) -> None:
    window = program.window
    window.open_page(name)
    told = []
    everywhere = window.actions_by_slot if name == "create" else {}  # they open the same on each page
    actions = {**everywhere, **window.current_page().actions_by_slot}
    for slot, action in actions.items():
        if slot in NOT_TRIGGERED or not action.isEnabled():
            continue
        for dialog in _opened_by(action):
            told += [f"{slot}: {complaint}" for complaint in complaints_about(dialog)]
            dialog.close()
        _close_all_but(window)
        window.open_page(name)
    assert not told, "\n".join(told)


def _close_all_but(window: QWidget) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and isinstance(widget, QDialog | QFrame):
            widget.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_no_words_reach_a_widget_without_being_translated() -> None:
    assert list(audit.bare_literals(translations.SOURCES)) == []


# ---- the audit itself: it must see what it is there for


@pytest.fixture
def box(qtbot) -> QWidget:
    box = QWidget()
    box.setLayout(QHBoxLayout())
    qtbot.addWidget(box)
    box.resize(QSize(400, 100))
    return box


def _show(box: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        box.layout().addWidget(widget)
    box.show()
    widgets[0].setFocus()
    QApplication.processEvents()


def test_the_audit_sees_a_control_without_a_name(box) -> None:
    named, labelled, nameless, label = QLineEdit(), QLineEdit(), QLineEdit(), QLabel("Seed")
    named.setAccessibleName("Prompt")
    label.setBuddy(labelled)
    _show(box, named, label, labelled, nameless)
    assert len(list(audit.nameless(box))) == 1
    nameless.setAccessibleName("Style")
    assert list(audit.nameless(box)) == []


def test_the_audit_sees_what_tab_does_not_reach(box) -> None:
    from PySide6.QtCore import Qt

    first, second, mouse_only = QPushButton("One"), QPushButton("Two"), QPushButton("Three")
    mouse_only.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    _show(box, first, second, mouse_only)
    assert [line for line in audit.unreachable(box) if "Three" in line] == list(audit.unreachable(box)) != []
    mouse_only.setShortcut("Ctrl+3")
    first.setFocus()
    assert list(audit.unreachable(box)) == []


def test_the_audit_sees_a_field_that_keeps_the_tab_key_for_itself(box) -> None:
    first, trap, last = QLineEdit(), QPlainTextEdit(), QLineEdit()
    _show(box, first, trap, last)
    assert any("QLineEdit" in line for line in audit.unreachable(box))
    trap.setTabChangesFocus(True)
    first.setFocus()
    assert list(audit.unreachable(box)) == []


def test_the_audit_sees_words_that_nobody_translated(box, marked) -> None:
    translated = QPushButton(QApplication.translate("models", "Getting ready…"))
    bare, data, size = QPushButton("Bare"), QLabel("a fox"), QLabel("1.5 GB · 512 × 512 px")
    data.setProperty("data", True)
    _show(box, translated, bare, data, size)
    assert [line for line in audit.unmarked(box)] == [" QPushButton 'Bare' text 'Bare': 'Bare'"]


def test_the_audit_sees_focus_that_is_not_shown(box) -> None:
    class Plain(QPushButton):
        def paintEvent(self, event: object) -> None:
            pass

    _show(box, QPushButton("Seen"), Plain("Not seen"))
    assert [line for line in audit.invisible_focus(box)] == [
        " Plain 'Not seen' looks the same with and without the keyboard"
    ]


def test_the_audit_sees_two_entries_with_the_same_access_key(box) -> None:
    menu = QMenu("File", box)
    for text in ("&Save", "&Send", "Fish && chips", "S&how"):
        menu.addAction(text)
    assert len(list(audit.twice_the_same_key(box))) == 1
