"""UnfinishedPanel: renders that were cut short, over the view, each with what is to be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sana_desktop.qt_image import thumbnail
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.notice_panel import NoticePanel
from sana_desktop.widgets.progress_panel import ElidedLabel

_THUMBNAIL = 48


@dataclass(frozen=True, slots=True, eq=False)
class UnfinishedEntry:
    """One of them, in words."""

    key: str
    title: str
    about: str  # how far it is, and since when
    preview: QImage  # may be null


class UnfinishedPanel(NoticePanel):
    """Signals:
    resume_clicked(str), discard_clicked(str)   the entry's key
    """

    resume_clicked = Signal(str)
    discard_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None, most_rows: int = 2) -> None:
        """`most_rows`: seen at once; then it scrolls."""
        super().__init__(parent)
        self._most_rows = most_rows
        self.setAccessibleName(self.tr("Unfinished pictures"))
        self._headline = QLabel(wordWrap=True)
        self._headline.setProperty("role", "headline")
        close = IconButton("close", self.tr("Dismiss"), self.tr("Leave them for later: Picture, Unfinished pictures"))
        close.setProperty("role", "plain")
        close.clicked.connect(self.hide)
        self._rows: list[UnfinishedRow] = []
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, SPACE_S, 0)
        self._list.setSpacing(SPACE_S)
        self._scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the rows' buttons have it
        self._scroll.setWidget(content)
        layout = QGridLayout(self)
        layout.setContentsMargins(SPACE_L + SPACE_S, SPACE_L, SPACE_L, SPACE_L)
        layout.setVerticalSpacing(SPACE_S)
        layout.addWidget(self._headline, 0, 0)
        layout.addWidget(close, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._scroll, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.hide()

    def show_entries(self, headline: str, entries: list[UnfinishedEntry]) -> None:
        """In place of those before; with none, the panel goes away."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(entry) for entry in entries]
        self._headline.setText(headline)
        self.setAccessibleDescription(headline)
        shown = min(len(entries), self._most_rows)
        self._scroll.setFixedHeight(shown * (_THUMBNAIL + SPACE_S))
        self.setVisible(bool(entries))
        self.raise_()
        if had_focus and self._rows:
            self._rows[0].resume.setFocus()

    def focus_first(self) -> None:
        if self._rows:
            self._rows[0].resume.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rows(self) -> list[UnfinishedRow]:
        return list(self._rows)

    def _row(self, entry: UnfinishedEntry) -> UnfinishedRow:
        row = UnfinishedRow(entry)
        row.resume_clicked.connect(self.resume_clicked)
        row.discard_clicked.connect(self.discard_clicked)
        self._list.addWidget(row)
        return row


class EnterButton(QPushButton):
    """Enter presses it, as Space does; Qt leaves Enter to dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class UnfinishedRow(QWidget):
    """Signals:
    resume_clicked(str), discard_clicked(str)
    """

    resume_clicked = Signal(str)
    discard_clicked = Signal(str)

    def __init__(self, entry: UnfinishedEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        if not entry.preview.isNull():
            picture.setPixmap(thumbnail(entry.preview, _THUMBNAIL, self.devicePixelRatioF()))
        title, about = ElidedLabel(), ElidedLabel()
        title.set_whole_text(entry.title)
        about.set_whole_text(entry.about)
        self.resume = self._button(self.tr("Resume"), self.tr("Go on where it stopped: the same picture comes out"))
        self.discard = self._button(self.tr("Discard…"), self.tr("Delete what is kept of it, after a question"))
        self.resume.clicked.connect(self._on_resume)
        self.discard.clicked.connect(self._on_discard)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_M)
        layout.setVerticalSpacing(SPACE_XS)
        layout.addWidget(picture, 0, 0, 2, 1)
        layout.addWidget(title, 0, 1, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(about, 1, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.resume, 0, 2, 2, 1)
        layout.addWidget(self.discard, 0, 3, 2, 1)
        layout.setColumnStretch(1, 1)
        self.setFixedHeight(_THUMBNAIL)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.about)

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = EnterButton(text)
        button.setToolTip(tool_tip)
        button.setAccessibleName(f"{text.rstrip('…')}: {self.entry.title}")
        button.setAccessibleDescription(tool_tip)
        return button

    def _on_resume(self) -> None:
        self.resume_clicked.emit(self.entry.key)

    def _on_discard(self) -> None:
        self.discard_clicked.emit(self.entry.key)
