"""Layer: pictures to be painted into one place, each as levels of detail.

Of a piece the smallest level is painted that is large enough for the zoom, and of that level only what is seen: a
frame costs what the view has pixels, whatever the picture has. All rectangles on the screen are in screen pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QRegion

from sana_desktop.viewer.placement import Placement

_CRISP_FROM = 2.0  # screen pixels per pixel, from which the pixels are what one looks for
_ENOUGH = 0.99  # of the pixels needed: a level a hair too small is not worth four times the pixels


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to be painted over the rectangle `place` of the picture."""

    place: QRect  # in the picture's pixels
    levels: Sequence[QImage]  # from large to small; the first may have fewer pixels than the place: a preview

    def level_for(self, scale: float) -> QImage:
        """The smallest level with a pixel for each pixel of the screen, `scale` of them per pixel of the picture."""
        needed = _ENOUGH * self.place.width() * scale
        return next((level for level in reversed(self.levels) if level.width() >= needed), self.levels[0])

    @property
    def has_every_pixel(self) -> bool:
        return self.levels[0].size() == self.place.size()


@dataclass(slots=True)
class Layer:
    """Pieces in a picture of `size`; later ones lie over earlier ones."""

    size: QSize = field(default_factory=QSize)
    pieces: list[Piece] = field(default_factory=list)

    @classmethod
    def of(cls, size: QSize, levels: Sequence[QImage]) -> Layer:
        """One picture over the whole place; with no levels, none."""
        return cls(size, [Piece(QRect(0, 0, size.width(), size.height()), levels)] if levels else [])

    def whole_image(self) -> QImage:
        """What fills the whole place, at its best; null if nothing does."""
        whole = QRect(0, 0, self.size.width(), self.size.height())
        return next((piece.levels[0] for piece in self.pieces if piece.place == whole), QImage())

    def paint(self, painter: QPainter, placement: Placement, exposed: QRect, is_draft: bool) -> QRegion:
        """Paint what `exposed` shows of the pieces, and return what of it they left free.

        A draft is sampled coarsely, for frames that the next one replaces at once.
        """
        free = QRegion(exposed)
        for piece in reversed(self.pieces):
            seen = free.intersected(on_screen(piece.place, placement))
            if not seen.isEmpty():
                painter.setClipRegion(seen)
                _paint_piece(painter, piece, placement, seen.boundingRect(), is_draft)
                free -= seen
        painter.setClipping(False)
        return free


def on_screen(place: QRect, placement: Placement) -> QRect:
    """Where a rectangle of the picture lies, in whole pixels: neighbours share their edges, with no gap between."""
    left, right = (placement.left + round(x * placement.scale) for x in (place.left(), place.left() + place.width()))
    top, bottom = (placement.top + round(y * placement.scale) for y in (place.top(), place.top() + place.height()))
    return QRect(left, top, right - left, bottom - top)


def _paint_piece(painter: QPainter, piece: Piece, placement: Placement, seen: QRect, is_draft: bool) -> None:
    level = piece.level_for(placement.scale)
    across = placement.scale * piece.place.width() / level.width()  # screen pixels per pixel of the level
    down = placement.scale * piece.place.height() / level.height()
    left = placement.left + piece.place.left() * placement.scale
    top = placement.top + piece.place.top() * placement.scale
    # Whole pixels of the level, with one more around for the blending at the rim.
    first_x = max(0, math.floor((seen.left() - left) / across) - 1)
    first_y = max(0, math.floor((seen.top() - top) / down) - 1)
    last_x = min(level.width(), math.ceil((seen.left() + seen.width() - left) / across) + 1)
    last_y = min(level.height(), math.ceil((seen.top() + seen.height() - top) / down) + 1)
    if last_x <= first_x or last_y <= first_y:
        return
    is_crisp = piece.has_every_pixel and placement.scale >= _CRISP_FROM and not placement.is_fitted
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_draft and not is_crisp)
    target = QRectF(
        left + first_x * across, top + first_y * down, (last_x - first_x) * across, (last_y - first_y) * down
    )
    painter.drawImage(target, level, QRectF(first_x, first_y, last_x - first_x, last_y - first_y))
