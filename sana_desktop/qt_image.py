"""uint8 arrays ↔ QImage, and images scaled for the screen. QImage, unlike QPixmap, may be used in any thread."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

THUMBNAIL_SIDE = 256
_SMALLEST_LEVEL = 1024  # below this a screen shows the level above smoothly at no noticeable cost
_PREVIEW_SIDE = 256


def to_qimage(pixels: np.ndarray) -> QImage:
    """(height, width, 3) uint8 RGB → an image that owns its memory, in the format that paints without conversion."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return view.convertToFormat(QImage.Format.Format_RGB32)


def screen_levels(pixels: np.ndarray) -> tuple[QImage, ...]:
    """The image, halved again and again while it is large, and a thumbnail at the end.

    Painting takes the smallest level that is large enough, so that a 4096-pixel image scrolls like a small one.
    """
    return _levels(to_qimage(pixels))


def read_levels(path: Path) -> tuple[QImage, ...]:
    """The same from a file; empty if it cannot be read as an image."""
    image = QImageReader(str(path)).read()
    return () if image.isNull() else _levels(image.convertToFormat(QImage.Format.Format_RGB32))


def _levels(image: QImage) -> tuple[QImage, ...]:
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        levels.append(_scaled(levels[-1], levels[-1].size() / 2))
    levels.append(_scaled(levels[-1], QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)))
    return tuple(levels)


def soft_preview(pixels: np.ndarray) -> QImage:
    """A preview of 16×16 or so, enlarged softly.

    Doubling again and again blends wider than one large step does, which would show the cells as diamonds.
    """
    image = to_qimage(pixels)
    while 0 < max(image.width(), image.height()) < _PREVIEW_SIDE:
        image = _scaled(image, image.size() * 2)
    return image


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
