"""MessagePanel: something the user should know, shown in place over the view. Never a dialog, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from sana_desktop.engine_words import in_our_language
from sana_desktop.widgets.icon_button import IconButton


class MessagePanel(QFrame):
    """An error (`role` "error") or a notice ("notice").

    Signals:
        retry_clicked()
    """

    retry_clicked = Signal()

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = ""
        self.setProperty("role", role)
        self._headline = self._label("headline")
        self._text = self._label("body")
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.setToolTip(self.tr("Copy everything that is known about the error to the clipboard"))
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.setToolTip(self.tr("Put the same picture into the queue again"))
        self._close = IconButton("close", self.tr("Dismiss"), self.tr("Dismiss"))
        self._close.setProperty("role", "plain")
        self._lay_out()
        self._copy.clicked.connect(self._copy_details)
        self._retry.clicked.connect(self.retry_clicked)
        self._close.clicked.connect(self.hide)
        self.hide()

    def show_message(self, headline: str, text: str, details: str = "", can_retry: bool = False) -> None:
        headline, text = in_our_language(headline), in_our_language(text)
        self._headline.setText(headline)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._details = details
        self._copy.setVisible(bool(details))
        self._retry.setVisible(can_retry)
        self.setAccessibleName(headline)
        self.setAccessibleDescription(text)
        self.show()
        self.raise_()

    def headline(self) -> str:
        return self._headline.text()

    def text(self) -> str:
        return self._text.text()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._retry)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 16, 16, 16)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._headline, 0, 0)
        layout.addWidget(self._close, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1, 0)
        layout.addLayout(buttons, 2, 0)
        layout.setColumnStretch(0, 1)

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # paths and prompts inside may look like markup
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))
