"""SearchField: a line of the gallery's search language, completed word by word."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from sana_desktop.gallery.vocabulary import Vocabulary

_MOST = 12
_NUMBERS = {"rating": (">=4", ">=3", "5"), "size": (">=4096", ">=2048", "1024x1024")}


class SearchField(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = Vocabulary()
        self.setPlaceholderText(self.tr("Search: words, or rating:>=4, size:4096, tag:cat …"))
        self.setAccessibleName(self.tr("Search"))
        self.setToolTip(
            self.tr("Words, “phrases” and filters; a minus sign leaves out, OR joins: fox -snow rating:>=4 (Ctrl+F)")
        )
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self.finish)

    def finish(self) -> None:
        """Make the button that clears the field, before it is needed: its icon is looked for in the system's themes."""
        if not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    def offered(self) -> list[str]:
        """What would complete the word at the cursor, whole."""
        from sana_desktop.gallery.query import filters  # it loads the readers of files: not when the page opens

        word = self._word()
        name, colon, typed = word.removeprefix("-").partition(":")
        minus = "-" if word.startswith("-") else ""
        if not colon:
            found = [f"{minus}{field}:" for field in filters() if name and field.startswith(name.lower())]
            return found[:_MOST]
        bare = typed.lstrip('"').lower()
        values = [value for value in self._values(name.lower()) if bare in value.lower() and value.lower() != bare]
        return [f"{minus}{name}:{_quoted(value)}" for value in values[:_MOST]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._completer.popup().isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the list's
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._completer.popup().hide()

    def _values(self, field: str) -> list[str]:
        names = {
            "tag": self._vocabulary.tags,
            "collection": self._vocabulary.collections,
            "model": self._vocabulary.models,
        }
        from sana_desktop.gallery.query import values_of  # as above

        if field in names:
            return [name for name, _ in names[field] if '"' not in name]
        return [*values_of(field), *_NUMBERS.get(field, ())]

    def _word(self) -> str:
        """What stands before the cursor, back to the blank that is in no quotation marks."""
        return self.text()[self._start() : self.cursorPosition()]

    def _start(self) -> int:
        before = self.text()[: self.cursorPosition()]
        start, is_quoted = 0, False
        for place, character in enumerate(before):
            if character == '"':
                is_quoted = not is_quoted
            elif character == " " and not is_quoted:
                start = place + 1
        return start

    def _offer(self) -> None:
        offered = self.offered()
        if not offered or self.cursorPosition() != len(self.text()):
            self._completer.popup().hide()
            return
        self._offered.setStringList(offered)
        self._completer.complete()

    def _take(self, whole: str) -> None:
        text, cursor, start = self.text(), self.cursorPosition(), self._start()
        is_done = not whole.endswith(":")
        whole += " " if is_done and not text[cursor:].startswith(" ") else ""
        self.setText(text[:start] + whole + text[cursor:])
        self.setCursorPosition(start + len(whole))
        if not is_done:
            self._offer()


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
