"""Comparison: the picture before, left of a line that the user moves, and the names of the two sides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from sana_desktop.viewer.label import paint_label
from sana_desktop.viewer.layer import Layer

GRIP = 10  # this near the line, the pointer takes it; here and below, in device-independent pixels
_KNOB = 13.0  # radius
_DARK, _BRIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255)  # seen on any picture


class Comparison:
    """Its line keeps its share of what is seen, so that it never leaves the view when the picture is zoomed."""

    def __init__(self, layer: Layer, names: tuple[str, str], share: float) -> None:
        """`names`: of what lies left of the line, and right of it. `share` of what is seen of the picture is left."""
        self.layer = layer
        self.share = share
        self._names = names

    def move_by(self, share: float) -> None:
        self.share = min(max(self.share + share, 0.0), 1.0)

    def move_to(self, x: float, seen: QRectF) -> None:
        """`seen`: what the view shows of the picture, in the same coordinates as `x`."""
        if seen.width() > 0:
            self.share = min(max((x - seen.left()) / seen.width(), 0.0), 1.0)

    def line(self, seen: QRectF) -> float:
        return seen.left() + self.share * seen.width()

    def is_near(self, x: float, seen: QRectF) -> bool:
        return abs(x - self.line(seen)) <= GRIP

    def left_part(self, seen: QRect) -> QRect:
        """In whole pixels of the screen."""
        return QRect(seen.left(), seen.top(), round(self.share * seen.width()), seen.height())

    def paint_line(self, painter: QPainter, seen: QRectF, palette: QPalette) -> None:
        """The line with its knob, and the names beside it where they have room."""
        x, middle = self.line(seen), seen.center().y()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in ((_DARK, 4.0), (_BRIGHT, 2.0)):
            painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
        painter.setPen(QPen(_DARK, 1.0))
        painter.setBrush(_BRIGHT)
        painter.drawEllipse(QPointF(x, middle), _KNOB, _KNOB)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(40, 44, 52))
        for side in (-1, 1):
            arrow = [
                QPointF(x + side * 9, middle),
                QPointF(x + side * 4, middle - 5),
                QPointF(x + side * 4, middle + 5),
            ]
            painter.drawPolygon(QPolygonF(arrow))
        before, after = self._names
        paint_label(painter, before, QRectF(seen.left(), seen.top(), x - seen.left(), seen.height()), palette, "left")
        paint_label(painter, after, QRectF(x, seen.top(), seen.right() - x, seen.height()), palette, "right")
