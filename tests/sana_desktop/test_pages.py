"""The window around its pages: the rail, what belongs to a page, the palette, the shortcuts, one undo."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from sana_desktop.pages.page import Page
from sana_desktop.settings_store import SettingsStore
from sana_desktop.undo_order import MAX_DONE, UndoOrder
from sana_desktop.windows.actions import ActionSpec
from sana_desktop.windows.command_palette import CommandPalette, matches
from sana_desktop.windows.main_window import MainWindow
from sana_desktop.windows.pages import page_specs
from sana_desktop.windows.shortcuts_dialog import ShortcutsDialog

NAMES = [spec.name for spec in page_specs()]


@pytest.fixture
def window(make_program) -> MainWindow:
    return make_program().window


def child(window: MainWindow, kind: type):
    return next(child for child in window.children() if isinstance(child, kind))


def test_every_page_opens_by_its_key_and_by_its_button(qtbot, window):
    window.activateWindow()
    for number, name in enumerate(NAMES, start=1):
        qtbot.keyClick(window, str(number)[0], Qt.KeyboardModifier.AltModifier)
        assert window.current_page().name == name
    for spec in reversed(page_specs()):
        (button,) = [b for b in window.rail.findChildren(QAbstractButton) if b.text() == spec.text]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.current_page().name == spec.name
        assert button.isChecked()


def test_the_arrows_walk_the_rail(qtbot, window):
    buttons = window.rail.findChildren(QAbstractButton)[: len(NAMES)]
    buttons[0].setFocus()
    qtbot.keyClick(buttons[0], Qt.Key.Key_Down)
    assert window.current_page().name == NAMES[1]


def test_a_start_makes_one_page_and_the_next_start_opens_the_one_that_was_open(make_program):
    first = make_program()
    assert list(first.window._pages) == ["create"]
    first.window.open_page("gallery")
    first.window.close()
    assert make_program().window.current_page().name == "gallery"


def test_a_click_in_the_line_below_leaves_the_keyboard_where_it_was(qtbot, window):
    """Cancel turns grey once it has been clicked, and a focus in it would go to whatever is next."""
    window.activateWindow()
    window.create.focus_prompt()
    writing = QApplication.focusWidget()
    for button in window.progress.findChildren(QPushButton):
        button.setEnabled(True)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is writing
        button.setEnabled(True)  # there is nothing to pause or to cancel
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.hasFocus(), "by the keyboard it is reached all the same"
        writing.setFocus()


def test_what_belongs_to_a_page_can_be_chosen_there_alone(window):
    generate = window.create.action("generate")
    assert generate.isVisible() and generate.isEnabled()
    window.open_page("settings")
    assert not generate.isVisible()
    assert generate not in [command.action for command in window.commands()]
    window.open_page("create")
    assert generate.isVisible() and generate.isEnabled()
    assert generate in [command.action for command in window.commands()]


def test_a_menu_without_anything_to_choose_is_not_shown(window):
    def titles() -> list[str]:
        return [entry.text() for entry in window.menuBar().actions() if entry.isVisible()]

    assert "&Picture" in titles()
    window.open_page("settings")
    assert "&Picture" not in titles()
    assert titles()[-1] == "&Help"


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("gen", "Generate first", True),
        ("first gen", "Generate first", True),
        ("uberall", "Überall suchen", True),
        ("gf", "Generate first", True),
        ("xyz", "Generate first", False),
        ("generate last", "Generate first", False),
        ("", "Generate first", True),
    ],
)
def test_a_command_is_found_by_its_words_or_letters(query, text, found):
    assert (matches(query, text) is not None) is found


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the off-screen platform says so of every dialog
def test_the_palette_does_what_is_typed(qtbot, window):
    window.show_palette()
    palette = child(window, CommandPalette)
    qtbot.keyClicks(palette.field, "settings")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.current_page().name == "settings"
    assert not palette.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_palette_is_walked_by_arrows_and_says_when_nothing_is_called_so(qtbot, window):
    window.show_palette()
    palette = child(window, CommandPalette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 2
    qtbot.keyClicks(palette.field, "no such thing at all")
    assert palette.list.count() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_every_shortcut_of_every_page_is_listed(window):
    window.show_shortcuts()
    dialog = child(window, ShortcutsDialog)
    listed = dialog.rows()
    for name in NAMES:
        for spec in window.page(name).action_specs():
            if spec.shortcuts:
                assert (spec.keys, spec.words) in listed
    dialog.reject()


def test_one_undo_takes_back_the_last_whoever_did_it(window):
    done: list[str] = []
    window.studio.undo.note("rating", lambda: done.append("rating"))
    window.studio.undo.note("tagging", lambda: done.append("tagging"))
    window.undo()
    window.undo()
    assert done == ["tagging", "rating"]


def test_undo_asks_the_page_about_earlier_starts(window, monkeypatch):
    asked: list[Page] = []
    monkeypatch.setattr(Page, "undo", lambda page: asked.append(page) is None)
    window.open_page("settings")
    window.undo()
    assert asked == [window.page("settings")]


def test_the_order_of_what_can_be_undone_is_bounded():
    order, undone = UndoOrder(), []
    for number in range(MAX_DONE + 10):
        order.note(str(number), lambda number=number: undone.append(number))
    assert order.last == str(MAX_DONE + 9)
    while order.undo():
        pass
    assert undone == list(range(MAX_DONE + 9, 9, -1))


def test_settings_are_on_the_disk_within_a_moment(qtbot, tmp_path):
    store = SettingsStore(tmp_path / "settings.json")
    changes = []
    store.changed.connect(lambda settings, names: changes.append(names))
    store.change(theme="dark", language="")
    store.change(theme="dark")
    assert changes == [frozenset({"theme"})], "what is so already is no change"
    qtbot.waitUntil(lambda: (tmp_path / "settings.json").exists(), timeout=3000)
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["theme"] == "dark"


def test_settings_that_cannot_be_written_hold_all_the_same(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "file" / "settings.json")
    store.change(theme="dark")
    store.save()
    assert store.value.theme == "dark"


def test_the_words_of_a_command_lose_the_mark_of_its_key_alone():
    assert ActionSpec("&File", "Salt && &pepper…", "x").words == "Salt & pepper"
    assert ActionSpec("&File", "保存(&S)…", "x").words == "保存"
    assert ActionSpec("&File", "Save (&S)", "x").words == "Save"
