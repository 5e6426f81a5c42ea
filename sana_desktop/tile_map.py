"""TileMap: where the tiles of an enlargement lie in its picture, and how far each is. Plain Python, no Qt, no torch."""

from __future__ import annotations

import bisect
import functools
import itertools
from dataclasses import dataclass
from enum import Enum

from engine import GenerationRequest, Stage
from engine.request import PIXEL_STEP
from engine.tiling import Tile, plan_tiles


class TileState(Enum):
    WAITING = "waiting"  # in this step
    DRAWING = "drawing"
    DONE = "done"  # in this step


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the picture's pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class TileMap:
    """Tiles overlap; each has a cell, in which it counts more than its neighbours, and the cells fill the picture."""

    width: int  # of the picture, in pixels
    height: int
    tiles: tuple[Box, ...]  # row by row; as far as they lie inside the picture
    lefts: tuple[int, ...]  # of the columns of cells, from 0 on
    tops: tuple[int, ...]  # of the rows of cells

    @classmethod
    def of(cls, width: int, height: int, native_size: int, overlap: float) -> TileMap:
        """For a picture of width × height by a model of `native_size`, all in pixels."""
        return _planned(width, height, native_size, overlap)

    @classmethod
    def of_request(cls, request: GenerationRequest, native_size: int) -> TileMap:
        return cls.of(request.width, request.height, native_size, request.tile_overlap)

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)"""
        return len(self.tops), len(self.lefts)

    def __len__(self) -> int:
        return len(self.tiles)

    def cell(self, number: int) -> Box:
        row, column = divmod(number, len(self.lefts))
        left, right = self.lefts[column], (*self.lefts, self.width)[column + 1]
        top, bottom = self.tops[row], (*self.tops, self.height)[row + 1]
        return Box(left, top, right - left, bottom - top)

    def at(self, x: float, y: float) -> int | None:
        """The tile whose cell holds that point of the picture; None: it lies outside."""
        if not (0 <= x < self.width and 0 <= y < self.height):
            return None
        row, column = bisect.bisect_right(self.tops, y) - 1, bisect.bisect_right(self.lefts, x) - 1
        return row * len(self.lefts) + column

    def beside(self, number: int, right: int, down: int) -> int:
        """The tile so many columns and rows further; at the edge the last one."""
        rows, columns = self.shape
        row, column = divmod(number, columns)
        return min(max(row + down, 0), rows - 1) * columns + min(max(column + right, 0), columns - 1)


@dataclass(frozen=True, slots=True)
class TileProgress:
    """How far the step is that is being made."""

    done: int = 0  # so many tiles of it, in their order
    is_drawing: bool = False  # the next one is being drawn
    has_ended: bool = False  # all steps are made

    @classmethod
    def of(cls, stage: Stage | None, tile: int, is_running: bool) -> TileProgress:
        """`tile`: so many of the next step are done."""
        if stage is Stage.DECODING:
            return cls(has_ended=True)
        return cls(tile, is_running) if stage is Stage.DENOISING else cls()

    def state(self, number: int) -> TileState:
        if self.has_ended or number < self.done:
            return TileState.DONE
        return TileState.DRAWING if self.is_drawing and number == self.done else TileState.WAITING


class TilePrompts:
    """Prompts of single tiles, by the grid that they were typed for: whoever goes back to it finds them again."""

    def __init__(self) -> None:
        self._grids: dict[tuple[int, int], dict[int, str]] = {}

    def on(self, tiles: TileMap) -> dict[int, str]:
        """Those of this grid, by the tile's number. A grid that is new takes over what lies at the same places."""
        return self._grids.get(tiles.shape, {})

    def set(self, tiles: TileMap, number: int, text: str) -> None:
        prompts = self._grids.setdefault(tiles.shape, {})
        prompts.pop(number, None)
        if text.strip():
            prompts[number] = text

    def set_all(self, tiles: TileMap, texts: tuple[str, ...]) -> None:
        """As a request has them."""
        self._grids[tiles.shape] = {number: text for number, text in enumerate(texts) if text.strip()}

    def take_over(self, before: TileMap, after: TileMap) -> None:
        """The grid is another now: where nothing was typed for it yet, its prompts are those at the same places."""
        if before.shape == after.shape or after.shape in self._grids:
            return
        for number, text in self.on(before).items():
            cell = before.cell(number)
            x, y = (cell.left + cell.right) / 2 / before.width, (cell.top + cell.bottom) / 2 / before.height
            place = after.at(x * after.width, y * after.height)
            if place is not None:
                self.set(after, place, text)

    def texts(self, tiles: TileMap) -> tuple[str, ...]:
        """As a request wants them: of each tile up to the last that has its own; "" stands for the picture's."""
        prompts = self.on(tiles)
        if len(tiles) < 2 or not prompts:
            return ()
        return tuple(prompts.get(number, "") for number in range(min(max(prompts) + 1, len(tiles))))


@functools.lru_cache(maxsize=8)  # it is asked for at every tile that is drawn
def _planned(width: int, height: int, native_size: int, overlap: float) -> TileMap:
    rows, columns = -(-height // PIXEL_STEP), -(-width // PIXEL_STEP)
    plan = plan_tiles(rows, columns, native_size // PIXEL_STEP, overlap)
    # What is rendered beyond the picture is cut off all around, as the engine does.
    left, top = (columns * PIXEL_STEP - width) // 2, (rows * PIXEL_STEP - height) // 2
    return TileMap(
        width,
        height,
        tuple(_box(tile, left, top, width, height) for tile in plan),
        _borders([(tile.left, tile.right) for tile in plan], left),
        _borders([(tile.top, tile.bottom) for tile in plan], top),
    )


def _box(tile: Tile, left: int, top: int, width: int, height: int) -> Box:
    first_x, last_x = (min(max(x * PIXEL_STEP - left, 0), width) for x in (tile.left, tile.right))
    first_y, last_y = (min(max(y * PIXEL_STEP - top, 0), height) for y in (tile.top, tile.bottom))
    return Box(first_x, first_y, last_x - first_x, last_y - first_y)


def _borders(spans: list[tuple[int, int]], margin: int) -> tuple[int, ...]:
    """Where cells begin: in the middle of what neighbours have in common."""
    spans = sorted(set(spans))
    between = ((start + end) * PIXEL_STEP // 2 - margin for (_, end), (start, _) in itertools.pairwise(spans))
    return (0, *between)
