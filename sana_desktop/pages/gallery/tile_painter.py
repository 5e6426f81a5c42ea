"""TilePainter: one picture of the grid. It paints what is there already; nothing is read, decoded or scaled here."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QPen, QPixmap

from engine.annotations import MAX_RATING
from sana_desktop.gallery.picture import Picture
from sana_desktop.label_words import LABEL_COLORS, label_words
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import tinted_icon

RADIUS = 6
_STAR = 12
_FRAME = 3  # between the picture and the frame of a chosen one


@dataclass(frozen=True, slots=True)
class Tile:
    """All that is painted of one place of the grid."""

    rect: QRect
    picture: Picture | None
    image: QImage | None
    problem: str = ""  # why there is no image
    is_chosen: bool = False
    is_current: bool = False  # and the keyboard is in the grid


@dataclass(slots=True)
class TilePainter:
    palette: QPalette
    metrics: QFontMetrics
    is_mirrored: bool = False
    _stars: dict[tuple[int, float, str], QPixmap] = field(default_factory=dict)

    @property
    def caption_height(self) -> int:
        return max(_STAR, self.metrics.height()) + SPACE_XS

    def paint(self, painter: QPainter, tile: Tile) -> None:
        room = tile.rect.adjusted(0, 0, 0, -self.caption_height)
        place = QRectF(room)
        if tile.image is not None:
            place = self._paint_image(painter, room, tile.image)
        else:
            self._paint_place(painter, room, tile.problem or (tile.picture.problem if tile.picture else ""))
        if tile.is_chosen or tile.is_current:
            self._paint_frame(painter, place, tile)
        if tile.picture is not None:
            self._paint_caption(painter, tile)

    def _paint_image(self, painter: QPainter, room: QRect, image: QImage) -> QRectF:
        """Pixel for pixel in the middle."""
        ratio = painter.device().devicePixelRatioF()
        size = image.size()
        left = round((room.x() + room.width() / 2) * ratio - size.width() / 2)
        top = round((room.y() + room.height() / 2) * ratio - size.height() / 2)
        if image.devicePixelRatio() != ratio:
            image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(left / ratio, top / ratio), image)
        return QRectF(left / ratio, top / ratio, size.width() / ratio, size.height() / ratio)

    def _paint_place(self, painter: QPainter, room: QRect, problem: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(room, RADIUS, RADIUS)
        if problem:
            painter.setPen(self.palette.color(QPalette.ColorRole.PlaceholderText))
            inside = room.adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWrapAnywhere
            painter.drawText(inside, int(flags), problem)

    def _paint_frame(self, painter: QPainter, place: QRectF, tile: Tile) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if tile.is_chosen:
            painter.setPen(QPen(self.palette.color(QPalette.ColorRole.Accent), 3))
            painter.drawRoundedRect(place.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME), RADIUS + 2, RADIUS + 2)
        if tile.is_current:
            pen = QPen(self.palette.color(QPalette.ColorRole.WindowText), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS - 2, RADIUS - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_caption(self, painter: QPainter, tile: Tile) -> None:
        """Stars, then the label: its colour and its word."""
        assert tile.picture is not None
        annotations = tile.picture.annotations
        if not annotations.rating and not annotations.label:
            return
        line = QRect(tile.rect.left(), tile.rect.bottom() + 1 - self.caption_height, tile.rect.width(), 0)
        line.setHeight(self.caption_height)
        used = 0
        if annotations.rating:
            stars = self._star_row(annotations.rating, painter.device().devicePixelRatioF())
            used = annotations.rating * _STAR
            left = line.right() + 1 - used if self.is_mirrored else line.left()
            painter.drawPixmap(left, line.center().y() - _STAR // 2 + 1, stars)
        if annotations.label:
            self._paint_label(painter, line, used + SPACE_S if used else 0, annotations.label)

    def _paint_label(self, painter: QPainter, line: QRect, used: int, label: str) -> None:
        dot = 8
        room = line.adjusted(0, 0, -used, 0) if self.is_mirrored else line.adjusted(used, 0, 0, 0)
        left = room.right() + 1 - dot if self.is_mirrored else room.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LABEL_COLORS[label]))
        painter.drawRect(left, room.center().y() - dot // 2 + 1, dot, dot)
        words = room.adjusted(0, 0, -dot - SPACE_XS, 0) if self.is_mirrored else room.adjusted(dot + SPACE_XS, 0, 0, 0)
        painter.setPen(self.palette.color(QPalette.ColorRole.PlaceholderText))
        side = Qt.AlignmentFlag.AlignRight if self.is_mirrored else Qt.AlignmentFlag.AlignLeft
        text = self.metrics.elidedText(label_words(label), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text)

    def _star_row(self, rating: int, ratio: float) -> QPixmap:
        color = self.palette.color(QPalette.ColorRole.WindowText).name()
        key = (rating, ratio, color)
        if key not in self._stars:
            assert 1 <= rating <= MAX_RATING
            row = QPixmap(QSize(rating * _STAR, _STAR) * ratio)
            row.setDevicePixelRatio(ratio)
            row.fill(Qt.GlobalColor.transparent)
            painter = QPainter(row)
            for star in range(rating):
                tinted_icon("star-filled", color).paint(painter, QRect(star * _STAR, 0, _STAR, _STAR))
            painter.end()
            self._stars[key] = row
        return self._stars[key]
