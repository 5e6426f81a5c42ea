"""PromptEdit: the field for a prompt. Strikes through what the model does not read, and completes wildcards' names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QStringListModel, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QTextEdit, QWidget

_LINES = 3
_WILDCARD = re.compile(r"__[^\W_][\w./-]*?__")
_UNFINISHED = re.compile(r"__([^\W_][\w./-]*)?\Z")
PNG = "image/png"
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_LEAVE_TO_COMPLETER = (Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class PromptEdit(QPlainTextEdit):
    """Enter makes a new line, Tab leaves. Esc lets go of a selection first, and only then reaches the window.

    Signals:
    older_wanted(), newer_wanted()   Alt+Up and Alt+Down: walk through the prompts that were used
    picture_pasted(QImage)           instead of words
    picture_file_pasted(Path)        a picture file that was copied elsewhere
    """

    older_wanted = Signal()
    newer_wanted = Signal()
    picture_pasted = Signal(object)
    picture_file_pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cut: QTextCursor | None = None
        self.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(line * _LINES + 2 * int(self.document().documentMargin()) + 12)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        popup = self._completer.popup()
        assert popup is not None, "a completer of this mode has one"
        self._popup = popup
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._insert_name)

    # ---- the part that is not read

    def show_cut(self, place: int | None) -> None:
        """Strike through from this character of the text on; None: nothing. Neither cursor nor undo notices."""
        self._cut = None
        if place is not None:
            self._cut = QTextCursor(self.document())
            self._cut.setPosition(_position(self.toPlainText(), place))
            self._cut.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._strike_through()

    def struck_through(self) -> str:
        """The text that is."""
        return "".join(mark.cursor.selectedText() for mark in self.extraSelections()).replace("\u2029", "\n")  # type: ignore[attr-defined]

    def _strike_through(self) -> None:
        marks = []
        if self._cut is not None:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setFontStrikeOut(True)
            look.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
            mark.cursor, mark.format = self._cut, look  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    # ---- texts

    def replace_text(self, text: str) -> None:
        """All of it, as one step that the field's own undo takes back; the cursor goes to the end."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def replace_parts(self, parts: Sequence[tuple[int, int, str]]) -> None:
        """(begin, end, text instead) in characters, in order, as one step that undo takes back."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for begin, end, instead in reversed(parts):
            cursor.setPosition(_position(text, begin))
            cursor.setPosition(_position(text, end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(instead)
        cursor.endEditBlock()

    # ---- wildcards

    def set_wildcards(self, names: Sequence[str]) -> None:
        """The names that `__` is completed with."""
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))
        if self.hasFocus():
            self._complete()

    def _unfinished_name(self) -> str | None:
        """What was typed of a wildcard's name; None: the cursor stands behind none."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()] if not cursor.hasSelection() else ""
        found = _UNFINISHED.search(_WILDCARD.sub(lambda whole: " " * len(whole[0]), before))
        return None if found is None else (found[1] or "")

    def _complete(self) -> None:
        prefix, popup = self._unfinished_name(), self._popup
        if prefix is None or not self._names.rowCount():
            popup.hide()
            return
        self._completer.setCompletionPrefix(prefix)
        if self._completer.completionCount() == 0:
            popup.hide()
            return
        popup.setAccessibleName(self.tr("Wildcards"))
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 24)
        self._completer.complete(place)

    def _insert_name(self, name: str) -> None:
        prefix = self._unfinished_name()
        if prefix is None:
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(prefix))
        cursor.insertText(f"{name}__")
        self.setTextCursor(cursor)

    # ---- events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _LEAVE_TO_COMPLETER:
            event.ignore()
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Up:
            self.older_wanted.emit()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down:
            self.newer_wanted.emit()
        elif self._wants_escape(event):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)
            if event.text() or self._popup.isVisible():
                self._complete()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._cut is not None:
            self._strike_through()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return holds_picture(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        file = picture_file(source)
        image = QImage() if source.hasText() else picture_in(source)
        if file is not None:
            self.picture_file_pasted.emit(file)
        elif not image.isNull():
            self.picture_pasted.emit(image)
        else:
            super().insertFromMimeData(source)

    def _wants_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection()


def picture_file(data: QMimeData) -> Path | None:
    """The one picture file on this computer that is pasted or dropped; None: something else is."""
    urls: list[QUrl] = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in _PICTURES else None


def holds_picture(data: QMimeData | None) -> bool:
    return data is not None and (data.hasImage() or data.hasFormat(PNG))


def picture_in(data: QMimeData) -> QImage:
    """The pixels that are pasted; null: there are none. What this program has copied is PNG alone."""
    return QImage(data.imageData()) if data.hasImage() else QImage.fromData(data.data(PNG))


def _position(text: str, place: int) -> int:
    """A place in characters → in the UTF-16 units that Qt counts."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
