"""WalkingView: a large picture; arrow keys go to the next one wherever they do not move the picture itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.viewer.level_maker import Levels
from sana_desktop.widgets.image_view import ImageView

_DESCRIBED = 400  # characters


class WalkingView(ImageView):
    """Signals:
    walked(int)   so many pictures on, or back
    """

    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._is_sharp = False

    def picture(self) -> Picture | None:
        return self._picture

    def show_picture(self, picture: Picture, thumbnail: QImage | None) -> None:
        """Enlarged from its thumbnail, until `show_pixels` brings the pixels."""
        if self._picture is not None and self._picture.path == picture.path and self._is_sharp:
            self._picture = picture
            return
        self._picture, self._is_sharp = picture, False
        size = QSize(max(1, picture.width), max(1, picture.height))
        levels = () if thumbnail is None else (thumbnail,)
        self.show_levels(size, levels, picture.prompt[:_DESCRIBED])

    def show_pixels(self, levels: Levels) -> None:
        """Levels of detail of the picture that is shown, the whole one first."""
        assert self._picture is not None
        self._is_sharp = True
        self.show_levels(levels[0].size(), levels, self._picture.prompt[:_DESCRIBED])

    def is_sharp(self) -> bool:
        return self._is_sharp

    def forget(self) -> None:
        self._picture, self._is_sharp = None, False
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forwards = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -forwards,
            Qt.Key.Key_Right: forwards,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        if event.key() in steps and self._placement.is_fitted and not self.is_comparing():
            self.walked.emit(steps[event.key()])
            return
        super().keyPressEvent(event)
