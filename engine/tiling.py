"""Where the tiles of a large latent lie, and how much each of them counts in every cell.

A model draws best at the size that it was trained for, so a larger latent is denoised in overlapping tiles of that
size (MultiDiffusion, Bar-Tal et al. 2023). All tiles are equal and evenly spread; in every cell their shares sum to 1
and fall to almost nothing at a tile's edge, so that no edge shows. Knows no torch: the window asks it how many there
will be.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

MAX_RATIO = 4
"""Of a tile's sides, where the latent is narrower than the model's own: the longest trained one."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle of latent cells."""

    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def right(self) -> int:
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Shares:
    """How much one tile counts: in the cell of its row r and column c, rows[r] · columns[c]."""

    rows: tuple[float, ...]
    columns: tuple[float, ...]


def plan_tiles(height: int, width: int, tile: int, overlap: float) -> tuple[Tile, ...]:
    """The fewest tiles that cover a map with at least the overlap asked for, row by row.

    Args:
        height, width: of the latent, in cells.
        tile: the side of the model's own latents. Where the map is narrower than that, tiles are as much longer.
        overlap: the share of a tile's side that it has in common with the next, at least; 0 ≤ overlap < 1.
    """
    assert height > 0 and width > 0 and tile > 0 and 0.0 <= overlap < 1.0
    tile_height, tile_width = min(height, tile), min(width, tile)
    if height < tile:
        tile_width = min(width, max(tile, min(tile * tile // height, MAX_RATIO * height)))
    elif width < tile:
        tile_height = min(height, max(tile, min(tile * tile // width, MAX_RATIO * width)))
    tops, lefts = _starts(height, tile_height, overlap), _starts(width, tile_width, overlap)
    return tuple(Tile(top, left, tile_height, tile_width) for top, left in itertools.product(tops, lefts))


def shares(tiles: Sequence[Tile]) -> tuple[Shares, ...]:
    """What each of `plan_tiles` counts: raised cosines over what it has in common with its neighbours.

    All shares are above 0; those of all tiles in a cell sum to 1. Towards the picture's border nothing falls off.
    """
    rows = _axis_shares(sorted({tile.top for tile in tiles}), tiles[0].height)
    columns = _axis_shares(sorted({tile.left for tile in tiles}), tiles[0].width)
    return tuple(Shares(rows[tile.top], columns[tile.left]) for tile in tiles)


def _starts(side: int, tile: int, overlap: float) -> list[int]:
    stride = max(1, tile - math.ceil(tile * overlap - 1e-9))
    more = math.ceil((side - tile) / stride)
    return [round(number * (side - tile) / more) if more else 0 for number in range(more + 1)]


def _axis_shares(starts: list[int], tile: int) -> dict[int, tuple[float, ...]]:
    """Each start's shares along one side; the two sides' products sum to 1 because each side's do."""
    raw = {start: [1.0] * tile for start in starts}
    for before, start in itertools.pairwise(starts):
        common = before + tile - start
        for cell in range(common):
            rising = math.sin(math.pi / 2 * (cell + 0.5) / common) ** 2
            raw[start][cell] *= rising
            raw[before][tile - 1 - cell] *= rising
    total = [0.0] * (starts[-1] + tile)
    for start, weights in raw.items():
        for cell, weight in enumerate(weights, start):
            total[cell] += weight
    return {
        start: tuple(weight / total[cell] for cell, weight in enumerate(weights, start))
        for start, weights in raw.items()
    }
