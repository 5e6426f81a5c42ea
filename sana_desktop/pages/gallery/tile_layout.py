"""TileLayout: where tiles lie in all that could be scrolled to: equal ones in rows, the room left over between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from sana_desktop.theme import SPACE_M, SPACE_S


@dataclass(frozen=True, slots=True)
class TileLayout:
    """Device-independent pixels. `y` counts from the top of all tiles; whoever scrolls takes its own away."""

    count: int  # tiles
    side: int  # of a tile's picture
    caption: int  # height below it
    width: int  # of the view
    is_mirrored: bool = False

    @property
    def columns(self) -> int:
        return max(1, (self.width - SPACE_M) // (self.side + SPACE_M))

    @property
    def pitch(self) -> int:
        """From one line of tiles to the next."""
        return self.side + self.caption + SPACE_S

    @property
    def height(self) -> int:
        return -(-self.count // self.columns) * self.pitch + SPACE_S

    def rect(self, row: int) -> QRect:
        """Of the tile that shows that row of the model."""
        line, column = divmod(row, self.columns)
        gap = (self.width - self.columns * self.side) / (self.columns + 1)
        left = round(gap + column * (self.side + gap))
        if self.is_mirrored:
            left = self.width - left - self.side
        return QRect(left, SPACE_S + line * self.pitch, self.side, self.side + self.caption)

    def seen(self, part: QRect) -> tuple[int, int]:
        """First and last row that have a tile, or its frame, in `part`; the last is below the first where none has."""
        first = max(0, (part.top() - 2 * SPACE_S) // self.pitch) * self.columns
        last = (part.bottom() // self.pitch + 1) * self.columns - 1
        return first, min(last, self.count - 1)

    def row_at(self, point: QPoint) -> int | None:
        line = (point.y() - SPACE_S) // self.pitch
        for row in range(max(0, line) * self.columns, min((line + 1) * self.columns, self.count)):
            if self.rect(row).contains(point):
                return row
        return None

    def rows_in(self, band: QRect) -> list[int]:
        """Those whose tiles it touches."""
        first, last = self.seen(band)
        return [row for row in range(first, last + 1) if self.rect(row).intersects(band)]

    def first_below(self, top: int) -> int:
        """The first row of the line of tiles at `top`."""
        return max(0, top - SPACE_S) // self.pitch * self.columns
