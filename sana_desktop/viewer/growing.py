"""GrowingPicture: a picture whose rows become sharp as they are finished, over a preview or the picture it began from.

It may be shown, left and shown again while it grows: rows are taken all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QImage

from sana_desktop.qt_image import halvings, to_qimage
from sana_desktop.viewer.layer import Layer, Piece
from sana_desktop.viewer.level_maker import LevelMaker, Levels

if TYPE_CHECKING:
    import numpy as np


class GrowingPicture(QObject):
    """Signals:
    changed(QRect)   what of the picture is to be painted anew, in its own pixels
    """

    changed = Signal(QRect)

    def __init__(self, size: QSize, before: QImage | None, parent: QObject | None = None) -> None:
        """`before`, of any size, fills what is not finished; None or a null image: nothing does."""
        super().__init__(parent)
        self.layer = Layer(size)
        self._below: QImage | None = None
        self._rows: list[Piece] = []
        self._maker = LevelMaker(self)
        self._maker.made.connect(self._on_made)
        self.change_before(before)

    def change_before(self, before: QImage | None) -> None:
        """A better preview of what is not finished."""
        self._below = None if before is None or before.isNull() else before
        self._place_below(() if self._below is None else (self._below,))
        if self._below is not None:
            image = self._below
            self._maker.ask((self.whole, image), lambda: halvings(image))

    @property
    def has_before(self) -> bool:
        """Whether something fills what is not finished."""
        return self._below is not None

    def add_rows(self, top: int, pixels: np.ndarray) -> None:
        """(rows, width, 3) uint8 RGB, finished, from row `top` of the picture. The array must not change afterwards."""
        rows, width, _ = pixels.shape
        assert width == self.layer.size.width(), "finished rows are as wide as the picture"
        assert 0 <= top <= top + rows <= self.layer.size.height(), "finished rows lie inside the picture"
        self._maker.ask((QRect(0, top, width, rows), None), lambda: halvings(to_qimage(pixels)))

    def finished_to(self) -> int:
        """The rows above this one are finished and can be seen."""
        bottom = 0
        for place in sorted((piece.place for piece in self._rows), key=QRect.top):
            if place.top() <= bottom:
                bottom = max(bottom, place.top() + place.height())
        return bottom

    @property
    def whole(self) -> QRect:
        return QRect(0, 0, self.layer.size.width(), self.layer.size.height())

    def _on_made(self, key: tuple[QRect, QImage | None], levels: Levels) -> None:
        place, before = key
        if before is None:
            self._rows.append(Piece(place, levels))
            self.layer.pieces.append(self._rows[-1])
            self.changed.emit(place)
        elif before is self._below:
            self._place_below(levels)

    def _place_below(self, levels: Levels) -> None:
        below = [Piece(self.whole, levels)] if levels else []
        self.layer.pieces[:] = [*below, *self._rows]
        self.changed.emit(self.whole)
