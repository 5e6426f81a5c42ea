"""TileView: the picture of the workspace with its tiles over it, which a click or the keyboard chooses."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from sana_desktop.pages.enlarge.tile_grid import TileGrid, on_view
from sana_desktop.tile_map import TileMap, TileProgress
from sana_desktop.widgets.image_view import ImageView

_AROUND = 4  # beyond a cell, what its frame may cover


class TileView(ImageView):
    """As `ImageView`; also, where tiles are shown: a click chooses one, and so do Ctrl and an arrow, or an arrow alone
    where the picture cannot be moved.

    Signals:
    tile_chosen(int)   by the mouse or a key
    """

    tile_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: TileGrid | None = None
        self._pressed_at: QPointF | None = None
        self._to_paint = QRectF()

    def set_tiles(self, tiles: TileMap | None) -> None:
        """None, or a single one: there is nothing to be chosen."""
        if tiles is None or len(tiles) < 2:
            self._grid = None
        elif self._grid is None or self._grid.tiles != tiles:
            self._grid = TileGrid(tiles, is_shown=self._grid is None or self._grid.is_shown)
        self.viewport().update()

    def tiles(self) -> TileMap | None:
        return None if self._grid is None else self._grid.tiles

    def set_progress(self, progress: TileProgress | None) -> None:
        """Only what is another now is painted anew."""
        if self._grid is None or self._grid.progress == progress:
            return
        before, self._grid.progress = self._grid.progress, progress
        if before is None or progress is None or before.done > progress.done or progress.has_ended:
            self.viewport().update()
            return
        for number in range(before.done, min(progress.done + 2, len(self._grid.tiles))):
            cell = on_view(self._grid.tiles.cell(number), self._grid.tiles, self.image_rect()).toAlignedRect()
            self.viewport().update(cell.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))

    def set_selected(self, number: int | None) -> None:
        if self._grid is not None and self._grid.selected != number:
            self._grid.selected = number
            self.viewport().update()

    def set_with_prompt(self, numbers: frozenset[int]) -> None:
        if self._grid is not None and self._grid.with_prompt != numbers:
            self._grid.with_prompt = numbers
            self.viewport().update()

    def show_grid(self, is_shown: bool) -> None:
        if self._grid is not None and self._grid.is_shown != is_shown:
            self._grid.is_shown = is_shown
            self.viewport().update()

    # ---- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton and not self._line_is_dragged
        self._pressed_at = event.position() if is_click else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        super().mouseReleaseEvent(event)
        if pressed is None or (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        number = self.tile_at(event.position())
        if number is not None:
            self.tile_chosen.emit(number)

    def tile_at(self, at: QPointF) -> int | None:
        """The tile at a point of the viewport; None where none is shown."""
        rect = self.image_rect()
        if self._grid is None or not self._grid.is_shown or rect.isEmpty():
            return None
        tiles = self._grid.tiles
        x = (at.x() - rect.left()) * tiles.width / rect.width()
        y = (at.y() - rect.top()) * tiles.height / rect.height()
        return tiles.at(x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        way = ways.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        asks = modifiers == Qt.KeyboardModifier.ControlModifier or (
            modifiers == Qt.KeyboardModifier.NoModifier and self._placement.is_fitted
        )
        if way is None or not asks or self._grid is None or not self._grid.is_shown:
            super().keyPressEvent(event)
            return
        chosen = self._grid.selected
        self.tile_chosen.emit(0 if chosen is None else self._grid.tiles.beside(chosen, *way))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._to_paint = QRectF(event.rect())
        super().paintEvent(event)

    def _paint_over(self, painter: QPainter) -> None:
        if self._grid is not None and not self.is_comparing():
            seen = self._seen().intersected(self._to_paint)
            self._grid.paint(painter, self.image_rect(), seen, self.palette())
        super()._paint_over(painter)
