"""Step: one of the first steps: a headline, a sentence, and what there is to see or do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_L, SPACE_S


class Step(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = self._label("title")
        self.about = self._label("muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_S)
        self.column.addWidget(self.headline)
        self.column.addWidget(self.about)
        self.column.addSpacing(SPACE_L)

    def entered(self) -> None:
        """It is in front now."""

    def leave(self) -> None:
        """The user is done with the first steps."""

    def _label(self, role: str) -> QLabel:
        """Its text may come from the system: it is never taken for markup."""
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
