"""CommandPalette (Ctrl+K): every command that can be chosen now, found by typing a few of its letters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.theme import SPACE_L, SPACE_S
from sana_desktop.windows.access_keys import plain_words

_WIDTH, _HEIGHT = 560, 420
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class Command:
    words: str
    keys: str
    menu: str
    action: QAction

    @classmethod
    def of(cls, action: QAction) -> Command:
        menus = [other.title() for other in action.associatedObjects() if hasattr(other, "title")]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return cls(plain_words(action.text()), keys, plain_words(menus[0]) if menus else "", action)


def matches(query: str, text: str) -> int | None:
    """How well `text` answers to what was typed, the lower the better; None: not at all.

    Every word typed must begin a word of the text, stand in it, or, a single one, be its letters in order.
    """
    typed, text = _folded(query).split(), _folded(text)
    if not typed:
        return 0
    words = text.split()
    if all(any(word.startswith(part) for word in words) for part in typed):
        return 0 if text.startswith(typed[0]) else 1
    if all(part in text for part in typed):
        return 2
    letters = iter(text)
    return 3 if len(typed) == 1 and all(letter in letters for letter in typed[0]) else None


class CommandPalette(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setProperty("role", "palette")
        self._commands: list[Command] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setUniformItemSizes(True)
        self._nothing = QLabel(self.tr("No command is called that."))
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.field)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._run_current)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)

    def open_with(self, commands: list[Command]) -> None:
        self._commands = commands
        window = self.parentWidget().window()
        self.resize(min(_WIDTH, window.width() - 2 * SPACE_L), min(_HEIGHT, window.height() - 2 * SPACE_L))
        self.field.clear()
        self._fill("")
        self.open()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk the list while the field keeps the keyboard."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _fill(self, query: str) -> None:
        found = [(rank, k) for k, command in enumerate(self._commands) if (rank := _rank(query, command)) is not None]
        self.list.clear()
        for _, k in sorted(found):
            self._add(self._commands[k])
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not found)

    def _add(self, command: Command) -> None:
        item = QListWidgetItem(self.list)
        item.setData(Qt.ItemDataRole.UserRole, command)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.words} {command.keys}".strip())
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        for text, role in ((command.words, "body"), (command.menu, "muted")):
            label = QLabel(text)
            label.setProperty("role", role)
            line.addWidget(label)
        line.addStretch(1)
        keys = QLabel(command.keys)
        keys.setProperty("role", "caption")
        line.addWidget(keys)
        item.setSizeHint(row.sizeHint())
        self.list.setItemWidget(item, row)

    def _run_current(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self._run(item)

    def _run(self, item: QListWidgetItem) -> None:
        command: Command = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        command.action.trigger()


def _rank(query: str, command: Command) -> int | None:
    own = matches(query, command.words)
    if own is not None:
        return own
    with_menu = matches(query, f"{command.menu} {command.words}")
    return None if with_menu is None else with_menu + 4


def _folded(text: str) -> str:
    """Without case and accents: "uberall" finds "Überall"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
