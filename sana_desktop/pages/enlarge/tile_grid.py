"""TileGrid: the tiles of an enlargement, painted over its picture: quiet lines, and a mark for what each is at.

A tile that waits in this step is dimmed, the one that is drawn has a frame, one that is done a tick; one with a prompt
of its own carries a sign in its first corner. Everything is seen on any picture: dark beside bright.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QPolygonF

from sana_desktop.tile_map import Box, TileMap, TileProgress, TileState
from sana_desktop.widgets.icon_button import tinted_icon

_DARK, _BRIGHT = QColor(0, 0, 0, 90), QColor(255, 255, 255, 130)
_STRONG_DARK, _STRONG_BRIGHT = QColor(0, 0, 0, 190), QColor(255, 255, 255)
_DIM = QColor(0, 0, 0, 56)
_SMALLEST_MARKED = 22.0  # a cell's side on the screen, below which its marks would hide it
_SIGN = 18
_TICK = 13
_INSET = 4.0
_SIGN_ROLES = (QPalette.ColorRole.Base, QPalette.ColorRole.Mid, QPalette.ColorRole.Text)


@dataclass(slots=True)
class TileGrid:
    """What is known of the tiles; `paint` shows it."""

    tiles: TileMap
    progress: TileProgress | None = None  # None: nothing is being made
    selected: int | None = None
    with_prompt: frozenset[int] = field(default_factory=frozenset)
    is_shown: bool = True  # else the chosen tile alone

    def paint(self, painter: QPainter, picture: QRectF, seen: QRectF, palette: QPalette) -> None:
        """
        Args:
            picture: where the whole picture lies; `seen`: what is seen of it. Both in device-independent pixels.
        """
        painter.save()
        painter.setClipRect(seen.toAlignedRect(), Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.is_shown:
            columns = _edges(self.tiles.lefts, self.tiles.width, picture.left(), picture.width())
            rows = _edges(self.tiles.tops, self.tiles.height, picture.top(), picture.height())
            self._paint_waiting(painter, picture)
            _paint_lines(painter, columns, rows, seen)
            self._paint_marks(painter, columns, rows, seen, palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.selected is not None and self.selected < len(self.tiles):
            place = on_view(self.tiles.tiles[self.selected], self.tiles, picture).adjusted(1, 1, -1, -1)
            _paint_frame(painter, place, Qt.PenStyle.DashLine)
        painter.restore()

    def _paint_waiting(self, painter: QPainter, picture: QRectF) -> None:
        if self.progress is None or self.progress.has_ended:
            return
        first = self.progress.done + (1 if self.progress.is_drawing else 0)
        for box in _from_tile_on(self.tiles, first):
            painter.fillRect(on_view(box, self.tiles, picture), _DIM)

    def _paint_marks(
        self, painter: QPainter, columns: list[float], rows: list[float], seen: QRectF, palette: QPalette
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.progress is None and not self.with_prompt:
            return
        across = _seen_of(columns, seen.left(), seen.right())
        for row in _seen_of(rows, seen.top(), seen.bottom()):
            top, bottom = rows[row], rows[row + 1]
            for column in across:
                left, right = columns[column], columns[column + 1]
                number = row * len(self.tiles.lefts) + column
                has_room = min(right - left, bottom - top) >= _SMALLEST_MARKED
                state = None if self.progress is None or self.progress.has_ended else self.progress.state(number)
                if state is TileState.DRAWING:
                    place = QRectF(left + 2, top + 2, right - left - 4, bottom - top - 4)
                    _paint_frame(painter, place, Qt.PenStyle.SolidLine)
                elif state is TileState.DONE and has_room:
                    _paint_tick(painter, right, bottom)
                if number in self.with_prompt and has_room:
                    _paint_sign(painter, left, top, palette)


def _edges(starts: Sequence[int], length: int, at: float, length_seen: float) -> list[float]:
    """Where cells begin on the view, and where the last one ends. All of them at once: it is done for every frame."""
    scale = length_seen / length
    return [at + start * scale for start in (*starts, length)]


def _seen_of(edges: list[float], first: float, last: float) -> list[int]:
    """The numbers of the cells of which something lies between two places."""
    return [number for number in range(len(edges) - 1) if edges[number + 1] > first and edges[number] < last]


def _paint_lines(painter: QPainter, columns: list[float], rows: list[float], seen: QRectF) -> None:
    """Only those that are seen: most frames show one tile more, and nothing else that is new."""
    across = [round(x) for x in columns[1:-1] if seen.left() - 3 < x < seen.right() + 3]
    down = [round(y) for y in rows[1:-1] if seen.top() - 3 < y < seen.bottom() + 3]
    for color, width in ((_DARK, 3), (_BRIGHT, 1)):  # as rectangles, which are painted much faster than lines
        for x in across:
            painter.fillRect(QRectF(x - width // 2, seen.top(), width, seen.height()), color)
        for y in down:
            painter.fillRect(QRectF(seen.left(), y - width // 2, seen.width(), width), color)


def on_view(box: Box, tiles: TileMap, picture: QRectF) -> QRectF:
    """Where a rectangle of the picture lies, `picture` being where all of it does."""
    across, down = picture.width() / tiles.width, picture.height() / tiles.height
    return QRectF(
        picture.left() + box.left * across, picture.top() + box.top * down, box.width * across, box.height * down
    )


def _from_tile_on(tiles: TileMap, first: int) -> Iterator[Box]:
    """The cells of that tile and of all after it, as at most two rectangles."""
    if first >= len(tiles):
        return
    cell = tiles.cell(first)
    if cell.left:
        yield Box(cell.left, cell.top, tiles.width - cell.left, cell.height)
        if cell.bottom < tiles.height:
            yield Box(0, cell.bottom, tiles.width, tiles.height - cell.bottom)
    else:
        yield Box(0, cell.top, tiles.width, tiles.height - cell.top)


def _paint_frame(painter: QPainter, place: QRectF, style: Qt.PenStyle) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_STRONG_DARK, 4.0))
    painter.drawRect(place)
    painter.setPen(QPen(_STRONG_BRIGHT, 2.0, style))
    painter.drawRect(place)


def _paint_tick(painter: QPainter, right: float, bottom: float) -> None:
    """In the last corner of a cell."""
    tick = _tick(painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(right - _INSET - _TICK, bottom - _INSET - _TICK), tick)


@functools.lru_cache(maxsize=4)
def _tick(ratio: float) -> QPixmap:
    """A hundred of them are painted in a frame, so it is drawn once."""
    pixmap = _empty(_TICK, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QPolygonF([QPointF(2, 7), QPointF(5, 10), QPointF(11, 4)])
    for color, width in ((_STRONG_DARK, 3.5), (_STRONG_BRIGHT, 1.6)):
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(line)
    painter.end()
    return pixmap


def _paint_sign(painter: QPainter, left: float, top: float, palette: QPalette) -> None:
    """In the first corner of a cell: that the tile has a prompt of its own."""
    base, line, text = (palette.color(role).name() for role in _SIGN_ROLES)
    sign = _sign(painter.device().devicePixelRatioF(), base, line, text)
    painter.drawPixmap(QPointF(left + _INSET, top + _INSET), sign)


@functools.lru_cache(maxsize=4)
def _sign(ratio: float, base: str, line: str, text: str) -> QPixmap:
    """The colours are its ground's, its border's and the icon's."""
    pixmap = _empty(_SIGN, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1.0))
    painter.setBrush(QColor(base))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _SIGN - 1, _SIGN - 1), 4, 4)
    tinted_icon("prompt", text).paint(painter, QRect(2, 2, _SIGN - 4, _SIGN - 4))
    painter.end()
    return pixmap


def _empty(side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
