"""A word painted over the picture, in a pill of the theme's colours, so that it is read on any picture."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette

_GAP, _PAD_X, _PAD_Y = 8.0, 8.0, 3.0  # to the edge of the room; around the word


def label_rect(metrics: QFontMetricsF, widest: str, room: QRectF, at: Literal["left", "right", "corner"]) -> QRectF:
    """Where a label lies that has room for the text `widest`: left or right above, or in the corner right below."""
    width, height = metrics.horizontalAdvance(widest) + 2 * _PAD_X, metrics.height() + 2 * _PAD_Y
    left = room.left() + _GAP if at == "left" else room.right() - _GAP - width
    top = room.bottom() - _GAP - height if at == "corner" else room.top() + _GAP
    return QRectF(left, top, width, height)


def paint_label(
    painter: QPainter,
    text: str,
    room: QRectF,
    palette: QPalette,
    at: Literal["left", "right", "corner"],
    widest: str | None = None,
) -> None:
    """Nothing, if the room is too narrow. `widest`: the longest text that stands here, so that the pill never jumps."""
    pill = label_rect(QFontMetricsF(painter.font()), widest or text, room, at)
    if pill.width() + 2 * _GAP > room.width():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
