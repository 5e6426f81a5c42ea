"""The window's actions with their shortcuts, in one table: menus and the list of shortcuts are both made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from sana_desktop.settings import THEMES


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """`slot` names a method of the window."""

    menu: str
    text: str
    slot: str
    shortcuts: tuple[str, ...] = ()
    on_picture: bool = False  # the shortcut counts only where a picture has the keyboard: text fields need it, too
    separator: bool = False  # before it
    checkable: bool = False
    tool_tip: str = ""  # of its button, where it has one


def action_specs() -> list[ActionSpec]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("actions", text)

    file, edit, view, picture = tr("&File"), tr("&Edit"), tr("&View"), tr("&Picture")
    generate, help_menu = tr("&Generate"), tr("&Help")
    return [
        ActionSpec(file, tr("Open pictures &folder"), "open_pictures_folder", ("Ctrl+O",)),
        ActionSpec(file, tr("&Save a copy…"), "save_copy", ("Ctrl+S",)),
        ActionSpec(file, tr("&Export as…"), "export_as", ("Ctrl+Shift+S",)),
        ActionSpec(file, tr("&Models…"), "show_models", ("Ctrl+M",), separator=True),
        ActionSpec(file, tr("&Quit"), "close", ("Ctrl+Q",), separator=True),
        ActionSpec(edit, tr("&Undo"), "undo_queue", ("Ctrl+Z", "Ctrl+Alt+Z")),
        ActionSpec(edit, tr("&Copy picture"), "copy_picture", ("Ctrl+C",), on_picture=True, separator=True),
        ActionSpec(edit, tr("Go to the &prompt"), "focus_prompt", ("Ctrl+L",)),
        ActionSpec(generate, tr("&Generate"), "generate", ("Ctrl+Return", "Ctrl+Enter")),
        ActionSpec(generate, tr("Generate &first"), "generate_first", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
        ActionSpec(generate, tr("&Pause after this picture"), "pause", ("Ctrl+P",), separator=True),
        ActionSpec(generate, tr("Pause &now"), "pause_now", ("Ctrl+Shift+P",)),
        ActionSpec(generate, tr("&Resume"), "resume", ("Ctrl+R",)),
        ActionSpec(generate, tr("&Cancel this picture"), "cancel", ("Esc",), separator=True),
        ActionSpec(generate, tr("C&lear the queue"), "clear_queue", ("Ctrl+Shift+X",)),
        ActionSpec(
            picture,
            tr("Make &2048…"),
            "make_2048",
            ("Ctrl+2",),
            tool_tip=tr("Enlarge this picture to 2048 pixels (Ctrl+2)"),
        ),
        ActionSpec(
            picture,
            tr("Make &4096…"),
            "make_4096",
            ("Ctrl+4",),
            tool_tip=tr("Enlarge this picture to 4096 pixels (Ctrl+4)"),
        ),
        ActionSpec(picture, tr("&Enlarge a picture file…"), "enlarge_file", ("Ctrl+E",)),
        ActionSpec(
            picture,
            tr("Compare with &before"),
            "compare",
            ("B",),
            on_picture=True,
            separator=True,
            checkable=True,
            tool_tip=tr("See an enlarged picture beside the one it was made from (B)"),
        ),
        ActionSpec(picture, tr("&Unfinished pictures"), "show_unfinished", ("Ctrl+U",), separator=True),
        ActionSpec(view, tr("&Fit picture"), "fit_picture", ("Ctrl+0",)),
        ActionSpec(view, tr("&Actual size (100 %)"), "show_actual_size", ("Ctrl+1",)),
        ActionSpec(help_menu, tr("&Keyboard shortcuts"), "show_shortcuts", ("F1",)),
        ActionSpec(help_menu, tr("&About Sana Desktop"), "show_about"),
    ]


def fill_menus(window: QMainWindow) -> None:
    """Build the menu bar from the table, and connect each action to the window's method of that name."""
    for spec in action_specs():
        menu = next((a.menu() for a in window.menuBar().actions() if a.text() == spec.menu), None)
        if menu is None:
            menu = window.menuBar().addMenu(spec.menu)
        if spec.separator:
            menu.addSeparator()
        action = QAction(spec.text, window, objectName=spec.slot)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        if spec.on_picture:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.tool_tip:
            action.setToolTip(spec.tool_tip)
        action.setCheckable(spec.checkable)
        (action.toggled if spec.checkable else action.triggered).connect(getattr(window, spec.slot))
        menu.addAction(action)


def add_theme_actions(window: QMainWindow, chosen: str) -> QActionGroup:
    """The themes, at the end of the View menu. The group's actions carry the theme's name as data."""
    names = {
        "system": QCoreApplication.translate("actions", "Theme of the &system"),
        "light": QCoreApplication.translate("actions", "&Light theme"),
        "dark": QCoreApplication.translate("actions", "&Dark theme"),
    }
    view = window.findChild(QAction, "fit_picture").associatedObjects()[0]
    view.addSeparator()
    group = QActionGroup(window)
    for theme in THEMES:
        action = QAction(names[theme], group, checkable=True, checked=theme == chosen)
        action.setData(theme)
        view.addAction(action)
    return group
