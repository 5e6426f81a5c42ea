"""Tiles cover every latent, evenly, at the size a model was trained for; what they count sums to 1 everywhere."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.tiling import Tile, plan_tiles, shares

SIDES = st.integers(1, 140)
PLANS = {"height": SIDES, "width": SIDES, "tile": st.sampled_from([8, 16, 32]), "overlap": st.floats(0.1, 0.75)}


def total(tiles: tuple[Tile, ...], height: int, width: int) -> np.ndarray:
    counted = np.zeros((height, width))
    for tile, share in zip(tiles, shares(tiles), strict=True):
        counted[tile.top : tile.bottom, tile.left : tile.right] += np.outer(share.rows, share.columns)
    return counted


@given(**PLANS)
def test_the_shares_of_all_tiles_sum_to_one_in_every_cell(height: int, width: int, tile: int, overlap: float) -> None:
    tiles = plan_tiles(height, width, tile, overlap)
    np.testing.assert_allclose(total(tiles, height, width), 1.0, atol=1e-12)
    assert min(min(share.rows + share.columns) for share in shares(tiles)) > 0.0


@given(**PLANS)
def test_tiles_are_equal_and_lie_within_the_map(height: int, width: int, tile: int, overlap: float) -> None:
    tiles = plan_tiles(height, width, tile, overlap)
    assert len({(each.height, each.width) for each in tiles}) == 1
    assert len(set(tiles)) == len(tiles) and tiles == tuple(sorted(tiles, key=lambda each: (each.top, each.left)))
    assert all(each.top >= 0 and each.left >= 0 for each in tiles)
    assert (tiles[-1].bottom, tiles[-1].right) == (height, width)


@given(**PLANS)
def test_neighbours_overlap_as_asked_and_are_evenly_spread(height: int, width: int, tile: int, overlap: float) -> None:
    tiles = plan_tiles(height, width, tile, overlap)
    for starts, side in (
        (sorted({each.top for each in tiles}), tiles[0].height),
        (sorted({each.left for each in tiles}), tiles[0].width),
    ):
        strides = [after - before for before, after in itertools.pairwise(starts)]
        assert all(side - stride >= min(side * overlap, side - 1) - 1e-9 for stride in strides)
        assert not strides or max(strides) - min(strides) <= 1


@pytest.mark.parametrize(
    ("height", "width", "tile", "overlap", "count"),
    [
        (16, 16, 16, 0.25, 1),
        (32, 32, 16, 0.25, 9),
        (64, 64, 16, 0.25, 25),
        (128, 128, 16, 0.25, 121),
        (128, 128, 32, 0.25, 25),
        (17, 16, 16, 0.25, 2),
    ],
)
def test_there_are_no_more_tiles_than_needed(height: int, width: int, tile: int, overlap: float, count: int) -> None:
    assert len(plan_tiles(height, width, tile, overlap)) == count


def test_a_narrow_latent_has_longer_tiles_of_about_the_trained_area() -> None:
    assert {(each.height, each.width) for each in plan_tiles(8, 100, 16, 0.25)} == {(8, 32)}
    assert {(each.height, each.width) for each in plan_tiles(100, 8, 16, 0.25)} == {(32, 8)}
    assert {(each.height, each.width) for each in plan_tiles(2, 100, 16, 0.25)} == {(2, 16)}  # not 64 to 1
    assert plan_tiles(4, 6, 16, 0.25) == (Tile(0, 0, 4, 6),)


def test_nothing_falls_off_towards_the_border_and_almost_all_at_a_tiles_edge() -> None:
    first, second = shares(plan_tiles(16, 28, 16, 0.25))
    assert first.rows == (1.0,) * 16 and first.columns[:12] == (1.0,) * 12
    assert first.columns[12:] == pytest.approx(second.columns[3::-1])  # mirror images
    assert first.columns[-1] < 0.04 and np.all(np.diff(first.columns[11:]) < 0)
