"""The measure of seams sees a seam, and nothing where there is none."""

from __future__ import annotations

import numpy as np
import pytest
from seams import axis_borders, seam_ratio

from engine.tiling import plan_tiles, shares

TILES = plan_tiles(28, 40, 16, 0.25)  # 2 × 3


def picture(seed: int, drawn: bool = True) -> np.ndarray:
    """Soft shades with some outlines, as an enlarged picture has them.

    Args:
        drawn: with the grain of a picture that was drawn, on the autoencoder's lattice; else as it was before.
    """
    random = np.random.default_rng(seed)
    y, x = np.mgrid[: 28 * 32, : 40 * 32]
    shade = 128 + 40 * np.sin(x / 150 + seed) + 30 * np.cos(y / 90)
    for _ in range(12):
        top, left, size = random.integers(0, 800), random.integers(0, 1100), random.integers(60, 300)
        shade[(y - top) ** 2 + (x - left) ** 2 < size**2 / 4] += random.normal(0, 10)
    if drawn:
        shade += random.normal(0, 0.6, x.shape)
        shade[31::32] += 1.5
    return np.repeat(shade.clip(0, 255).round().astype(np.uint8)[..., None], 3, 2)


@pytest.mark.parametrize("seed", range(4))
def test_a_picture_without_tiles_shows_none(seed: int) -> None:
    assert 0.95 < seam_ratio(picture(seed), picture(seed, drawn=False), TILES) < 1.05


@pytest.mark.parametrize("kind", ["edge", "core"])
def test_a_tile_that_is_two_grey_levels_brighter_is_seen(kind: str) -> None:
    brighter = picture(0).astype(int)
    right = TILES[0].right * 32 if kind == "edge" else (TILES[1].left + TILES[0].right) * 16
    brighter[:, :right] += 2
    assert seam_ratio(brighter.clip(0, 255).astype(np.uint8), picture(0, drawn=False), TILES) > 1.05


def test_tiles_blended_by_their_shares_show_none() -> None:
    """Though one tile is a grey level brighter than the next."""
    brighter = picture(0).astype(float) + np.random.default_rng(1).uniform(-0.5, 0.5, (28 * 32, 40 * 32, 1))
    for number, (tile, share) in enumerate(zip(TILES, shares(TILES), strict=True)):
        weights = np.kron(np.outer(share.rows, share.columns), np.ones((32, 32)))[..., None]
        cells = (slice(tile.top * 32, tile.bottom * 32), slice(tile.left * 32, tile.right * 32))
        brighter[cells] += weights * (number % 2)
    assert seam_ratio(brighter.clip(0, 255).round().astype(np.uint8), picture(0, drawn=False), TILES) < 1.05


def test_a_blurred_border_is_seen() -> None:
    blurred = picture(0)
    for column in axis_borders({tile.left for tile in TILES}, TILES[0].width):
        blurred[:, column - 2 : column + 2] = blurred[:, column - 2 : column - 1]
    assert seam_ratio(blurred, picture(0, drawn=False), TILES) < 0.95


def test_borders_are_where_tiles_and_their_cores_begin_and_end() -> None:
    assert axis_borders({0, 12, 24}, 16) == [12 * 32, 14 * 32, 16 * 32, 24 * 32, 26 * 32, 28 * 32]
    assert axis_borders({0}, 16) == []
