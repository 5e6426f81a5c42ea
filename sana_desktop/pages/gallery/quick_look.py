"""QuickLook: one picture large over the grid, or two beside each other; arrows go on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.walking_view import WalkingView
from sana_desktop.picture_facts import sides_words
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.viewer.level_maker import Levels
from sana_desktop.widgets.icon_button import IconButton

_PROMPT_CHARACTERS = 300


class QuickLook(QWidget):
    """Signals:
    walked(int)        so many pictures on, or back
    closed()           the user has seen enough
    arranged(bool)     two pictures are to lie side by side, not over each other
    """

    walked = Signal(int)
    closed = Signal()
    arranged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.view, self.second = WalkingView(), WalkingView()
        self.told = QLabel()
        self.before = IconButton("chevron-left", self.tr("Previous picture"), self.tr("Previous picture"))
        self.after = IconButton("chevron-right", self.tr("Next picture"), self.tr("Next picture"))
        self.beside = IconButton("side-by-side", self.tr("Side by side"), self.tr("Beside or over each other"))
        self.close_button = IconButton("close", self.tr("Close"), self.tr("Back to the grid (Space)"))
        self._is_pair = False
        self._lay_out()
        self.view.walked.connect(self.walked)
        self.before.clicked.connect(self._go_back)
        self.after.clicked.connect(self._go_on)
        self.beside.toggled.connect(self._on_arranged)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    @property
    def is_pair(self) -> bool:
        return self._is_pair

    def show_picture(self, picture: Picture, thumbnail: QImage | None, place: int, count: int) -> None:
        """`place`: which of the `count` pictures of the grid it is, from 1."""
        self._set_pair(False)
        self.view.show_picture(picture, thumbnail)
        text = self.tr("{place} of {count}  ·  {size}  ·  {name}").format(
            place=f"{place:,}",
            count=f"{count:,}",
            size=sides_words(picture.width, picture.height),
            name=picture.prompt[:_PROMPT_CHARACTERS] or picture.path.name,
        )
        self._tell(text)

    def show_pair(self, first: Picture, second: Picture) -> None:
        """Nothing is seen until `show_pixels` brings both."""
        self._set_pair(True)
        self.view.show_picture(second, None)
        self.second.show_picture(first, None)
        self._tell(self.tr("Compared: {first} and {second}").format(first=first.path.name, second=second.path.name))

    def show_pixels(self, levels: Levels, picture: Picture) -> None:
        """Of a picture that is shown here."""
        for view in (self.view, self.second):
            shown = view.picture()
            if shown is not None and shown.path == picture.path:
                view.show_pixels(levels)
        if self._is_pair:
            self._compare()

    def show_trouble(self, why: str) -> None:
        self._tell(why)

    def leave(self) -> None:
        """Let go of the pixels, and close."""
        self.hide()
        self._set_pair(False)
        self.view.forget()

    # ---- inside

    def _lay_out(self) -> None:
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.told.setMinimumWidth(1)
        self.beside.setCheckable(True)
        for button in (self.before, self.after, self.beside, self.close_button):
            button.setProperty("role", "plain")
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.before)
        line.addWidget(self.after)
        line.addWidget(self.told, 1)
        line.addWidget(self.beside)
        line.addWidget(self.close_button)
        pictures = QHBoxLayout()
        pictures.setSpacing(SPACE_S)
        pictures.addWidget(self.second, 1)
        pictures.addWidget(self.view, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(line)
        layout.addLayout(pictures, 1)
        self.second.hide()
        self.beside.hide()

    def _set_pair(self, is_pair: bool) -> None:
        self._is_pair = is_pair
        self.before.setVisible(not is_pair)
        self.after.setVisible(not is_pair)
        self.beside.setVisible(is_pair)
        self.second.setVisible(is_pair and self.beside.isChecked())
        if not is_pair:
            self.view.compare_with(None)
            self.second.forget()

    def _compare(self) -> None:
        """One over the other with a line between, or side by side."""
        is_beside = self.beside.isChecked()
        self.second.setVisible(is_beside)
        is_ready = self.view.is_sharp() and self.second.is_sharp()
        self.view.compare_with(self.second.image() if is_ready and not is_beside else None)

    def _on_arranged(self, is_beside: bool) -> None:
        if self._is_pair:
            self._compare()
        self.arranged.emit(is_beside)

    def _tell(self, words: str) -> None:
        self.told.setText(words.replace("\n", " "))
        self.told.setToolTip("")

    def _go_back(self) -> None:
        self.walked.emit(-1)

    def _go_on(self) -> None:
        self.walked.emit(1)
