"""ClosingDialog: pictures are being made, and the window is to be closed. Three ways, none of which loses anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS


class ClosingDialog(QDialog):
    """Escape stays.

    Signals:
        chosen(str, bool)   "background", "pause" or "now"; and whether it holds for the next time, too
    """

    chosen = Signal(str, bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """
        Args:
            words: what is still to be made.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Close the window?"))
        self._words = _label(words, "headline")
        self._remember = QCheckBox(self.tr("Do not ask again"))
        self._remember.setToolTip(self.tr("The settings can change it back"))
        self.stay = QPushButton(self.tr("Stay"))
        self.stay.setToolTip(self.tr("Keep the window open (Esc)"))
        self.stay.setAutoDefault(False)
        self.stay.clicked.connect(self.reject)
        self._lay_out()

    def button(self, choice: str) -> QPushButton:
        """Of "background", "pause" or "now"."""
        return self._buttons[choice]

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._words)
        self._buttons: dict[str, QPushButton] = {}
        for choice, text, about in self._choices():
            layout.addWidget(self._row(choice, text, about))
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE_S)
        bottom.addWidget(self._remember)
        bottom.addStretch(1)
        bottom.addWidget(self.stay)
        layout.addLayout(bottom)
        self.setMinimumWidth(440)
        self._buttons["background"].setDefault(True)
        self._buttons["background"].setFocus()

    def _choices(self) -> list[tuple[str, str, str]]:
        return [
            (
                "background",
                self.tr("&Finish in background"),
                self.tr("The window closes, the pictures are made, and the program ends with a notification."),
            ),
            (
                "pause",
                self.tr("&Pause and quit"),
                self.tr("The picture stops at the end of its step. The queue is paused at the next start."),
            ),
            (
                "now",
                self.tr("&Quit now"),
                self.tr("At once. What is done of the picture is kept, and the next start asks about the rest."),
            ),
        ]

    def _row(self, choice: str, text: str, about: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        button = QPushButton(text)
        button.setProperty("role", "primary" if choice == "background" else "")
        button.setProperty("choice", choice)
        button.setAccessibleDescription(about)
        button.clicked.connect(self._on_clicked)
        self._buttons[choice] = button
        column.addWidget(button)
        column.addWidget(_label(about, "muted"))
        return row

    def _on_clicked(self) -> None:
        choice = self.sender().property("choice")
        is_kept = self._remember.isChecked()
        self.accept()
        self.chosen.emit(choice, is_kept)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
