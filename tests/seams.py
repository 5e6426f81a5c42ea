"""How much a picture shows the tiles that it was made in: gradients across their borders against gradients elsewhere.

1: nothing is to be seen of them. A step of brightness along a border makes it larger, a blurred border smaller.

Elsewhere means: on parallel lines one and two latent cells away, on both sides, so that the decoder's lattice, which
makes gradients differ within each cell of 32 pixels, cancels out. Counted is where the source is plain: there a seam
would be seen, and where one of a picture's few outlines happens to lie does not decide (with them a picture that was
never in tiles measures between 0.85 and 1.3).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from engine.request import PIXEL_STEP
from engine.tiling import Tile

PLAIN = 2.0
"""Grey levels from one pixel to the next: what is steeper, or has something steeper beside it, is an outline."""

_MARGIN = 8  # pixels: an outline that was drawn anew may lie so far from where it was


def seam_ratio(pixels: np.ndarray, source: np.ndarray, tiles: Sequence[Tile]) -> float:
    """Mean gradient across the borders of tiles ÷ mean gradient elsewhere.

    Args:
        pixels: uint8 (H, W, 3), of the size that the tiles were planned for.
        source: uint8 (H, W, 3), what it was made from, resampled: a picture that never was in tiles.
    """
    grey, before = (picture.astype(np.float32).mean(axis=2) for picture in (pixels, source))
    across = elsewhere = 0.0
    axes = (
        (np.diff(grey, axis=0), np.diff(before, axis=0), axis_borders({tile.top for tile in tiles}, tiles[0].height)),
        (np.diff(grey, axis=1).T, np.diff(before, axis=1).T, axis_borders({t.left for t in tiles}, tiles[0].width)),
    )
    for steps, steps_before, borders in axes:  # line k of both: from line k to k + 1 of pixels
        for border, away in itertools.product(borders, (PIXEL_STEP, 2 * PIXEL_STEP)):
            beside = {border - away, border + away}
            if beside & set(borders) or min(beside) <= 0 or max(beside) > len(steps):
                continue
            around = slice(max(0, border - away - _MARGIN), border + away + _MARGIN)
            plain = np.abs(steps_before[around]).max(axis=0) < PLAIN
            across += float(np.abs(steps[border - 1][plain]).sum())
            elsewhere += float(np.mean([np.abs(steps[line - 1][plain]).sum() for line in beside]))
    return across / elsewhere


def axis_borders(starts: set[int], tile: int) -> list[int]:
    """Pixels before which, along one side, something of a tile begins or ends: its edges, and its core's.

    A core ends where the next tile begins to count more, in the middle of what the two have in common.
    """
    ordered = sorted(starts)
    edges = {*ordered, *(start + tile for start in ordered)} - {0, ordered[-1] + tile}
    cores = {(before + tile + after) * PIXEL_STEP // 2 for before, after in itertools.pairwise(ordered)}
    return sorted({edge * PIXEL_STEP for edge in edges} | cores)
