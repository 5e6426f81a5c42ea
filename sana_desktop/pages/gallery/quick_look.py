"""QuickLook: one picture large over the grid; arrows go on to the next."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.walking_view import WalkingView
from sana_desktop.picture_facts import sides_words
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.star_rating import StarRating

_PROMPT_CHARACTERS = 300


class QuickLook(QWidget):
    """Signals:
    walked(int)   so many pictures on, or back
    rated(int)    0 to 5, by hand
    closed()      the user has seen enough
    """

    walked = Signal(int)
    rated = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.view, self.told, self.rating = WalkingView(), QLabel(), StarRating()
        back, on = ("chevron-right", "chevron-left") if self.isRightToLeft() else ("chevron-left", "chevron-right")
        self.before = IconButton(back, self.tr("Previous picture"), self.tr("Previous picture (Left)"))
        self.after = IconButton(on, self.tr("Next picture"), self.tr("Next picture (Right)"))
        self.close_button = IconButton("close", self.tr("Close"), self.tr("Back to the grid (Space)"))
        self._lay_out()
        self.view.walked.connect(self.walked)
        self.rating.sliderMoved.connect(self.rated)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def show_picture(self, picture: Picture, thumbnail: QImage | None, place: int, count: int) -> None:
        """`place`: which of the `count` pictures of the grid it is, from 1."""
        self.view.show_picture(picture, thumbnail)
        self.rating.setValue(picture.annotations.rating)
        self._tell(
            self.tr("{place} of {count}  ·  {size}  ·  {name}").format(
                place=QLocale().toString(place),
                count=QLocale().toString(count),
                size=sides_words(picture.width, picture.height),
                name=picture.prompt[:_PROMPT_CHARACTERS] or picture.path.name,
            )
        )
        self.before.setEnabled(place > 1)
        self.after.setEnabled(place < count)

    def show_trouble(self, why: str) -> None:
        """The pixels cannot be read."""
        self._tell(why)

    def leave(self) -> None:
        """Let go of the pixels, and close."""
        self.hide()
        self.view.forget()

    # ---- inside

    def _lay_out(self) -> None:
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.told.setMinimumWidth(1)
        self.rating.setAccessibleName(self.tr("Rating"))
        self.rating.setToolTip(self.tr("Rate: 1 to 5 on the keyboard, 0 takes the stars away"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        for button in (self.before, self.after, self.close_button):
            button.setProperty("role", "plain")
        line.addWidget(self.before)
        line.addWidget(self.after)
        line.addWidget(self.told, 1)
        line.addWidget(self.rating)
        line.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)

    def _tell(self, words: str) -> None:
        self.told.setText(words.replace("\n", " "))

    def _go_back(self) -> None:
        self.walked.emit(-1)

    def _go_on(self) -> None:
        self.walked.emit(1)
