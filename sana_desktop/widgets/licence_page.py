"""LicencePage: the licences of a model in full, and a tick for each; nothing is fetched without all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from engine.model_store import Licence
from sana_desktop.theme import SPACE_M, SPACE_S


class LicencePage(QWidget):
    """Signals:
    accepted()   every tick is set and the button was pressed
    left()       the user goes back
    """

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._headline.setProperty("role", "headline")
        self.texts = QTextBrowser(openExternalLinks=True)
        self.texts.setTabChangesFocus(True)
        self.texts.setAccessibleName(self.tr("The licences in full"))
        self.ticks: list[QCheckBox] = []
        self._places = QVBoxLayout()
        self._places.setSpacing(SPACE_S)
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Nothing is fetched (Esc)"))
        self.download = QPushButton(self.tr("Download"))
        self.download.setProperty("role", "primary")
        self.download.setToolTip(self.tr("Possible as soon as each licence is accepted"))
        self.back.clicked.connect(self.left)
        self.download.clicked.connect(self.accepted)
        self._lay_out()

    def show_licences(self, title: str, licences: tuple[Licence, ...]) -> None:
        """`licences`: those that have not been accepted yet."""
        self._headline.setText(
            self.tr("{title} belongs to others. Read and accept its licences to download it:").format(title=title)
        )
        self._write(licences)
        for tick in self.ticks:
            self._places.removeWidget(tick)
            tick.deleteLater()
        self.ticks = [self._tick(licence) for licence in licences]
        for before, after in zip([self.texts, *self.ticks], [*self.ticks, self.back], strict=True):
            self.setTabOrder(before, after)
        self._on_ticked()
        self.texts.setFocus()

    def _write(self, licences: tuple[Licence, ...]) -> None:
        """As text with formats, never as HTML: what the hub sends may look like markup."""
        self.texts.clear()
        cursor = QTextCursor(self.texts.document())
        plain, heading, link = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        heading.setFontWeight(QFont.Weight.Bold)
        heading.setFontPointSize(1.2 * self.font().pointSizeF())
        link.setAnchor(True)
        link.setForeground(self.palette().link())
        link.setFontUnderline(True)
        for number, licence in enumerate(licences):
            cursor.insertText("\n\n\n" if number else "", plain)
            cursor.insertText(f"{_sentence(licence.title)}\n", heading)
            if licence.summary not in licence.text:
                cursor.insertText(f"{licence.summary}\n", plain)
            link.setAnchorHref(licence.address)
            cursor.insertText(licence.address, link)
            cursor.insertText(f"\n\n{licence.text.strip()}", plain)
        self.texts.moveCursor(QTextCursor.MoveOperation.Start)

    def _tick(self, licence: Licence) -> QCheckBox:
        tick = QCheckBox(self.tr("I accept {licence}").format(licence=licence.title))
        tick.setToolTip(licence.address)
        tick.toggled.connect(self._on_ticked)
        self._places.addWidget(tick)
        return tick

    def _on_ticked(self) -> None:
        self.download.setEnabled(all(tick.isChecked() for tick in self.ticks))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.download)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._headline)
        layout.addWidget(self.texts, 1)
        layout.addLayout(self._places)
        layout.addLayout(buttons)


def _sentence(title: str) -> str:
    return title[:1].upper() + title[1:]
