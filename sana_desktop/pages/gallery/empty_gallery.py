"""EmptyGallery: what stands in the grid's place when there is nothing in it, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S


class EmptyGallery(QWidget):
    """Signals:
    create_wanted()   the first picture is to be made
    clear_wanted()    everything is to be seen again
    """

    create_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.hint = QLabel(), QLabel()
        self.title.setProperty("role", "title")
        self.hint.setProperty("role", "muted")
        self.make_first = QPushButton(self.tr("Make a picture"))
        self.clear = QPushButton(self.tr("Show all pictures"))
        self.make_first.setProperty("role", "primary")
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addStretch(2)
        for label in (self.title, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        for button in (self.make_first, self.clear):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.make_first.clicked.connect(self.create_wanted)
        self.clear.clicked.connect(self.clear_wanted)

    def say_empty(self) -> None:
        self._say(
            self.tr("No pictures yet"),
            self.tr("Every picture that you make is kept here, and found again by its words, its rating and its tags."),
            is_search=False,
        )

    def say_not_found(self) -> None:
        self._say(
            self.tr("Nothing found"),
            self.tr("Use fewer or shorter words, or take filters away."),
            is_search=True,
        )

    def _say(self, title: str, hint: str, is_search: bool) -> None:
        self.title.setText(title)
        self.hint.setText(hint)
        self.make_first.setVisible(not is_search)
        self.clear.setVisible(is_search)
