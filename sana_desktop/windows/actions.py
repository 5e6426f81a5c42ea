"""The window's actions with their shortcuts, in tables: menus, the list of shortcuts and the palette are made of them.

The window has one table, and so has each page (`Page.action_specs`). What belongs to a page is there while it is open.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from sana_desktop.settings import THEMES
from sana_desktop.windows.access_keys import give_access_keys, plain_words


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`slot` names a method of the page, or of the window."""

    menu: str
    text: str
    slot: str
    shortcuts: tuple[str, ...] = ()
    on_picture: bool = False  # the shortcut counts only where a picture has the keyboard: text fields need it, too
    separator: bool = False  # before it
    checkable: bool = False
    tool_tip: str = ""  # of its button, where it has one

    @property
    def words(self) -> str:
        """As a list of commands says it: without the mark of the key that chooses it in the menu."""
        return plain_words(self.text)

    @property
    def keys(self) -> str:
        """The first shortcut as this system writes it; "" where there is none."""
        return native_keys(self.shortcuts[0]) if self.shortcuts else ""


def native_keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def menu_titles() -> dict[str, str]:
    """The menus that are shared, by name, in their order; those of pages come before the last."""
    return {
        "file": QCoreApplication.translate("actions", "&File"),
        "edit": QCoreApplication.translate("actions", "&Edit"),
        "view": QCoreApplication.translate("actions", "&View"),
        "generate": QCoreApplication.translate("actions", "&Generate"),
        "picture": QCoreApplication.translate("actions", "&Picture"),
        "help": QCoreApplication.translate("actions", "&Help"),
    }


def window_specs() -> list[ActionSpec]:
    """What can be asked for on every page."""
    translate = QCoreApplication.translate
    menus = menu_titles()
    file, edit, view, generate = menus["file"], menus["edit"], menus["view"], menus["generate"]
    help_menu = menus["help"]
    return [
        ActionSpec(file, translate("actions", "&Open a picture…"), "open_file", ("Ctrl+O",)),
        ActionSpec(file, translate("actions", "Open pictures &folder"), "open_pictures_folder", ("Ctrl+Shift+F",)),
        ActionSpec(file, translate("actions", "&Prompts from a file…"), "prompts_from_file", ("Ctrl+Shift+L",)),
        ActionSpec(file, translate("actions", "&Quit"), "close", ("Ctrl+Q",), separator=True),
        ActionSpec(edit, translate("actions", "&Undo"), "undo", ("Ctrl+Z", "Ctrl+Alt+Z")),
        ActionSpec(view, translate("actions", "&Create"), "show_create", ("Alt+1",)),
        ActionSpec(view, translate("actions", "&Queue"), "show_queue", ("Alt+2",)),
        ActionSpec(view, translate("actions", "&Gallery"), "show_gallery", ("Alt+3",)),
        ActionSpec(view, translate("actions", "&4096 workspace"), "show_enlarge", ("Alt+4",)),
        ActionSpec(view, translate("actions", "&Models"), "show_models", ("Alt+5", "Ctrl+M")),
        ActionSpec(view, translate("actions", "&Settings"), "show_settings", ("Alt+6", "Ctrl+,")),
        ActionSpec(view, translate("actions", "&Reset layout"), "reset_layout", separator=True),
        ActionSpec(generate, translate("actions", "&Pause after this picture"), "pause", ("Ctrl+P",)),
        ActionSpec(generate, translate("actions", "Pause &now"), "pause_now", ("Ctrl+Shift+P",)),
        ActionSpec(generate, translate("actions", "&Resume"), "resume", ("Ctrl+R",)),
        ActionSpec(generate, translate("actions", "C&lear the queue"), "clear_queue", ("Ctrl+Shift+X",)),
        ActionSpec(help_menu, translate("actions", "&Find a command…"), "show_palette", ("Ctrl+K", "Ctrl+Shift+K")),
        ActionSpec(help_menu, translate("actions", "&Keyboard shortcuts"), "show_shortcuts", ("F1",)),
        ActionSpec(help_menu, translate("actions", "First &steps"), "show_first_run"),
        ActionSpec(help_menu, translate("actions", "&About Sana Desktop"), "show_about", separator=True),
    ]


def add_actions(
    window: QMainWindow, owner: QObject, specs: Sequence[ActionSpec], on_picture: Sequence[QWidget] = ()
) -> dict[str, QAction]:
    """Make the actions of a table, each connected to the owner's method of that name, and put them into the menus.

    Args:
        on_picture: the widgets in which the shortcuts of `ActionSpec.on_picture` count.
    """
    made: dict[str, QAction] = {}
    for spec in specs:
        action = QAction(spec.text, owner, objectName=spec.slot, iconText=spec.words)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        if spec.on_picture:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for widget in on_picture:
                widget.addAction(action)
        if spec.tool_tip:
            action.setToolTip(spec.tool_tip)
        action.setCheckable(spec.checkable)
        (action.toggled if spec.checkable else action.triggered).connect(getattr(owner, spec.slot))
        menu = _menu(window, spec.menu)
        if spec.separator and menu.actions():
            menu.addSeparator()
        menu.addAction(action)
        made[spec.slot] = action
    return made


def show_menus(window: QMainWindow) -> None:
    """Only those in which something can be chosen."""
    for entry in window.menuBar().actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)
        entry.setVisible(any(action.isVisible() and not action.isSeparator() for action in menu.actions()))
    give_access_keys(window.menuBar())


def add_theme_actions(window: QMainWindow, chosen: str) -> QActionGroup:
    """The themes, at the end of the View menu. The group's actions carry the theme's name as data."""
    names = {
        "system": QCoreApplication.translate("actions", "Theme of the &system"),
        "light": QCoreApplication.translate("actions", "&Light theme"),
        "dark": QCoreApplication.translate("actions", "&Dark theme"),
    }
    view = _menu(window, menu_titles()["view"])
    view.addSeparator()
    group = QActionGroup(window)
    for theme in THEMES:
        action = QAction(names[theme], group, checkable=True, checked=theme == chosen)
        action.setData(theme)
        view.addAction(action)
    return group


def _menu(window: QMainWindow, title: str) -> QMenu:
    """The menu of that title, made if need be: those that are shared in their order, those of pages before Help.

    A menu's name is the title that it was asked for with: its text may have got another access key since.
    """
    bar, order = window.menuBar(), list(menu_titles().values())

    def rank(name: str) -> float:
        return order.index(name) if name in order else len(order) - 1.5

    menus = [menu for entry in bar.actions() if isinstance(menu := entry.menu(), QMenu)]
    for menu in menus:
        if menu.objectName() == title:
            return menu
    made = QMenu(title, bar, objectName=title)
    made.aboutToShow.connect(functools.partial(give_access_keys, made))
    later = next((menu for menu in menus if rank(menu.objectName()) > rank(title)), None)
    bar.insertMenu(later.menuAction(), made) if later is not None else bar.addMenu(made)
    return made
