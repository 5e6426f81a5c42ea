"""QueuePanel: pictures wait, and nothing goes on by itself; over the view, with what is to be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from sana_desktop.theme import SPACE_L, SPACE_S
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.notice_panel import NoticePanel
from sana_desktop.widgets.unfinished_panel import EnterButton


class QueuePanel(NoticePanel):
    """Signals:
    resume_clicked(), discard_clicked()
    """

    resume_clicked = Signal()
    discard_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline, self._text = self._label("headline"), self._label("body")
        self.resume = self._button(self.tr("Resume"), self.tr("Go on with the pictures that wait (Ctrl+R)"))
        self.discard = self._button(
            self.tr("Discard"), self.tr("Take what waits out of the queue; Undo brings it back")
        )
        close = IconButton("close", self.tr("Dismiss"), self.tr("Leave them waiting; Resume stands below, too"))
        close.setProperty("role", "plain")
        self.resume.clicked.connect(self.resume_clicked)
        self.discard.clicked.connect(self.discard_clicked)
        close.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.resume)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(SPACE_L + SPACE_S, SPACE_L, SPACE_L, SPACE_L)
        layout.setVerticalSpacing(SPACE_S)
        layout.addWidget(self._headline, 0, 0)
        layout.addWidget(close, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1, 0)
        layout.addLayout(buttons, 2, 0)
        layout.setColumnStretch(0, 1)
        self.hide()

    def show_message(self, headline: str, text: str) -> None:
        self._headline.setText(headline)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(headline)
        self.setAccessibleDescription(text)
        self.show()
        self.raise_()

    def headline(self) -> str:
        return self._headline.text()

    def text(self) -> str:
        return self._text.text()

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)  # a reason may name a folder
        return label

    def _button(self, text: str, tool_tip: str) -> EnterButton:
        button = EnterButton(text)
        button.setToolTip(tool_tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tool_tip)
        return button
