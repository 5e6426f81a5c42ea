"""OpenDialog: what is to be done with a file that was opened; the same uses as dropping it offers, for the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from sana_desktop.engine_words import in_our_language
from sana_desktop.theme import SPACE_L, SPACE_S
from sana_desktop.windows.dropped import Use


class OpenDialog(QDialog):
    """Signals:
    chosen(Use)
    """

    chosen = Signal(object)

    def __init__(self, name: str, uses: Sequence[Use], problem: str = "", parent: QWidget | None = None) -> None:
        """
        Args:
            name: of the file.
            problem: why one of the uses is not offered, in a sentence.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a picture"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        layout.addWidget(_data_label(name, "headline"))
        if problem:
            layout.addWidget(_data_label(in_our_language(problem), "muted"))
        self.buttons: dict[Use, QPushButton] = {}
        for use in uses:
            self.buttons[use] = self._button(use)
            layout.addWidget(self.buttons[use])
        self.setMinimumWidth(400)
        next(iter(self.buttons.values())).setDefault(True)
        next(iter(self.buttons.values())).setFocus()

    def _button(self, use: Use) -> QPushButton:
        button = QPushButton(self._words(use))
        button.setProperty("use", use)
        button.clicked.connect(self._on_clicked)
        return button

    def _words(self, use: Use) -> str:
        match use:
            case Use.RESTORE:
                return self.tr("&Restore settings…")
            case Use.SOURCE:
                return self.tr("&Use as input")
            case Use.ENLARGE:
                return self.tr("&Enlarge…")
            case Use.GALLERY:
                return self.tr("&Add to gallery")
            case Use.PROMPTS:
                return self.tr("&Prompts from this file…")

    def _on_clicked(self) -> None:
        use = self.sender().property("use")
        self.accept()
        self.chosen.emit(use)


def _data_label(text: str, role: str) -> QLabel:
    """What the file says."""
    label = QLabel(text)
    label.setProperty("data", True)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
