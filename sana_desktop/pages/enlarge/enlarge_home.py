"""EnlargeHome: the workspace before a picture is there: where one comes from, and what was cut short."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.widgets.unfinished_panel import UnfinishedEntry, UnfinishedPanel

_WIDEST = 640


class EnlargeHome(QWidget):
    """Signals:
    choose_clicked()
    back_clicked()     to the picture that was there before
    """

    choose_clicked = Signal()
    back_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self._text(self.tr("Enlarge a picture"), "title")
        about = self._text(
            self.tr(
                "Drop a picture here, or choose one. It becomes up to 4096 pixels large and is drawn over tile by "
                "tile, so that it gains detail. The picture you have stays as it is."
            ),
            "muted",
        )
        self.choose = QPushButton(self.tr("Choose a picture…"))
        self.choose.setProperty("role", "primary")
        self.choose.setToolTip(self.tr("Open a picture file; or drop one here (Ctrl+E)"))
        self.choose.clicked.connect(self.choose_clicked)
        self.back = QPushButton(self.tr("Back to the picture"))
        self.back.setToolTip(self.tr("To the one that is being drawn, or set up (Ctrl+G)"))
        self.back.clicked.connect(self.back_clicked)
        self.back.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self.unfinished = UnfinishedPanel(most_rows=4, parent=self)
        middle = QWidget(self)
        middle.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(middle)
        layout.setSpacing(SPACE_M)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(about)
        layout.addLayout(buttons)
        layout.addSpacing(SPACE_S)
        layout.addWidget(self.unfinished)
        layout.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(middle)
        whole.setAlignment(middle, Qt.AlignmentFlag.AlignHCenter)
        middle.setMinimumWidth(0)
        middle.setSizePolicy(middle.sizePolicy().Policy.Expanding, middle.sizePolicy().Policy.Expanding)

    def show_unfinished(self, entries: list[UnfinishedEntry]) -> None:
        headline = self.tr("This enlargement is not finished; what is done of it is kept.")
        if len(entries) > 1:
            headline = self.tr("{count} enlargements are not finished; what is done of them is kept.")
            headline = headline.format(count=len(entries))
        self.unfinished.show_entries(headline, entries)

    def focus_first(self) -> None:
        if self.unfinished.rows():
            self.unfinished.focus_first()
        else:
            self.choose.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _text(self, text: str, role: str) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setProperty("role", role)
        return label
