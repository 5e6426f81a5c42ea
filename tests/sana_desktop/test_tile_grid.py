"""The grid over an enlargement: what is painted anew in parts is the same as what is painted at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from sana_desktop.pages.enlarge.tile_grid import TileGrid
from sana_desktop.tile_map import TileMap, TileProgress

TILES = TileMap.of(4096, 2304, 512, 0.25)
PARTS = [QRect(x, y, 97, 61) for x in range(0, 600, 97) for y in range(0, 400, 61)]
WHOLE = QRect(0, 0, 700, 450)


def painted(grid: TileGrid, picture: QRectF, parts: list[QRect]) -> QImage:
    image = QImage(WHOLE.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(90, 120, 80))
    for part in parts:
        painter = QPainter(image)
        grid.paint(painter, picture, QRectF(part).intersected(picture), QPalette())
        painter.end()
    return image


@pytest.mark.parametrize("picture", [QRectF(12, 30, 569, 320), QRectF(-300.5, -200.25, 1500, 843.75)], ids=str)
@pytest.mark.parametrize("progress", [None, TileProgress(0, True), TileProgress(37, True), TileProgress(40)], ids=str)
def test_parts_are_painted_as_the_whole_is(qapp, picture, progress):
    grid = TileGrid(TILES, progress, 5, frozenset({0, 3, 40}))
    covered = QRect(0, 0, 6 * 97, 6 * 61)

    at_once = painted(grid, picture, [WHOLE]).copy(covered)
    assert painted(grid, picture, PARTS).copy(covered) == at_once
    assert at_once != painted(TileGrid(TILES, is_shown=False), picture, [WHOLE]).copy(covered)
