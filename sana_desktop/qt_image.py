"""uint8 arrays ↔ QImage, and images scaled for the screen. QImage, unlike QPixmap, may be used in any thread.

numpy is imported where pixels are: a start, which has none, is a tenth of a second shorter.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

if TYPE_CHECKING:
    import numpy as np

THUMBNAIL_SIDE = 256
_PREVIEW_SIDE = 256
_STRIP_ROWS = 128
_BREATH_SECONDS = 0.0005
"""Qt keeps the interpreter to itself while it converts an image: a 4096-pixel one in one piece would hold the window's
thread up for 50 ms. So it is done in strips of so many rows, and between two of them this thread lets others go first:
without the pause it takes the interpreter back before the window's thread has woken up."""

_FILE_MIB = 1024  # an image of 8192 px with 16 bits a channel takes half of it; more is no picture of ours


def to_qimage(pixels: np.ndarray) -> QImage:
    """(height, width, 3) uint8 RGB → an image that owns its memory, in the format that paints without conversion."""
    import numpy as np

    height, width, _ = pixels.shape
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for top in range(0, height, _STRIP_ROWS):
        if top:
            time.sleep(_BREATH_SECONDS)
        rows = np.ascontiguousarray(pixels[top : top + _STRIP_ROWS])
        strip = QImage(rows.data, width, len(rows), 3 * width, QImage.Format.Format_RGB888)
        painter.drawImage(0, top, strip.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return image


def halvings(image: QImage) -> tuple[QImage, ...]:
    """The image, halved again and again down to a thumbnail: levels of detail, from large to small.

    Painting takes the smallest level that is large enough, so that a 4096-pixel image moves like a small one.
    """
    levels = [_paintable(image)]
    while max(levels[-1].width(), levels[-1].height()) > 2 * THUMBNAIL_SIDE:
        levels.append(_halved(levels[-1]))
    if max(levels[-1].width(), levels[-1].height()) > THUMBNAIL_SIDE:
        levels.append(_scaled(levels[-1], QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)))
    return tuple(levels)


def screen_levels(pixels: np.ndarray) -> tuple[QImage, ...]:
    """(height, width, 3) uint8 RGB → levels of detail, the last no larger than a thumbnail."""
    return halvings(to_qimage(pixels))


def read_levels(path: Path) -> tuple[QImage, ...]:
    """The same from a file; empty if it cannot be read as an image."""
    QImageReader.setAllocationLimit(_FILE_MIB)
    image = QImageReader(str(path)).read()
    return () if image.isNull() else halvings(image)


def soft_preview(pixels: np.ndarray) -> QImage:
    """A preview of 16×16 or so, enlarged softly.

    Doubling again and again blends wider than one large step does, which would show the cells as diamonds.
    """
    image = to_qimage(pixels)
    while 0 < max(image.width(), image.height()) < _PREVIEW_SIDE:
        image = _scaled(image, image.size() * 2)
    return image


def cropped_to_shape(image: QImage, width: int, height: int) -> QImage:
    """The middle of `image`, in the shape of width × height: what an enlargement to that size begins from."""
    if image.width() * height == image.height() * width:
        return image
    wide = min(image.width(), max(1, round(image.height() * width / height)))
    high = min(image.height(), max(1, round(image.width() * height / width)))
    return image.copy((image.width() - wide) // 2, (image.height() - high) // 2, wide, high)


def thumbnail(image: QImage, side: int, ratio: float) -> QPixmap:
    """The whole image in a square of this side.

    Args:
        ratio: device pixels for a pixel of the window.
    """
    small = image.scaled(
        QSize(side, side) * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    small.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(small)


def _paintable(image: QImage) -> QImage:
    if image.format() == QImage.Format.Format_RGB32:
        return image
    converted = QImage(image.size(), QImage.Format.Format_RGB32)
    painter = QPainter(converted)
    for top in range(0, image.height(), _STRIP_ROWS):
        if top:
            time.sleep(_BREATH_SECONDS)
        strip = image.copy(0, top, image.width(), min(_STRIP_ROWS, image.height() - top))
        painter.drawImage(0, top, strip.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return converted


def _halved(image: QImage) -> QImage:
    """Each pixel the mean of four, rounded; an odd last row or column is left out.

    Qt's own scaling rounds down: after four halvings a picture would be three shades darker.
    """
    import numpy as np

    width, height = image.width() // 2, image.height() // 2
    if not width or not height:  # a line of single pixels
        side = QSize(max(1, width), max(1, height))
        return image.scaled(side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    half = QImage(width, height, QImage.Format.Format_RGB32)
    source = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    target = np.frombuffer(half.bits(), np.uint8).reshape(height, -1)
    two_each, two_bits = np.uint64(0x0002_0002_0002_0002), np.uint64(2)
    for top in range(0, height, _STRIP_ROWS // 2):
        if top:
            time.sleep(_BREATH_SECONDS)
        rows = source[2 * top : 2 * min(top + _STRIP_ROWS // 2, height)]
        sums = np.add(rows[0::2], rows[1::2], dtype=np.uint16).view(np.uint64)  # four channels in one number
        means = (sums[:, 0 : 2 * width : 2] + sums[:, 1 : 2 * width : 2] + two_each) >> two_bits
        target[top : top + len(means)] = means.view(np.uint16)  # keeps the low byte of each channel
    return half


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
