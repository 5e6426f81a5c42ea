"""The rounded frame of the view, painted over the picture: a style sheet's would move it when the focus comes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPen

_RADIUS = 10.0


def paint_frame(painter: QPainter, room: QRectF, palette: QPalette, has_focus: bool) -> None:
    """Corners of the window's colour, and a line that says whether the keyboard belongs to the view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRect(room)
    corners.addRoundedRect(room, _RADIUS, _RADIUS)  # even-odd: what is left are the corners
    painter.fillPath(corners, palette.color(QPalette.ColorRole.Window))
    width = 2.0 if has_focus else 1.0
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight if has_focus else QPalette.ColorRole.Mid), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = room.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, _RADIUS - width / 2, _RADIUS - width / 2)
