"""How much a picture shows the tiles that it was made in: gradients across their borders against gradients elsewhere.

1: nothing is to be seen of them. A step of brightness along a border makes it larger, a blurred border smaller.

Elsewhere means: on parallel lines one and two latent cells away, on both sides. A picture's own shapes are then as
likely here as there, and the autoencoder's lattice, which makes gradients differ within each cell of 32 pixels, cancels
out. A picture has few outlines, and where one of them happens to lie must not decide: a gradient counts as `OUTLINE` at
most. So a picture that was decoded in one piece measures about 1, too (without that, between 0.85 and 1.3).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from engine.request import PIXEL_STEP
from engine.tiling import Tile

OUTLINE = 2.0
"""Grey levels from one pixel to the next. On plain ground, where a seam would be seen, it is some 0.3."""


def seam_ratio(pixels: np.ndarray, tiles: Sequence[Tile]) -> float:
    """Mean gradient across the borders of tiles ÷ mean gradient elsewhere.

    Args:
        pixels: uint8 (H, W, 3), of the size that the tiles were planned for.
    """
    grey = pixels.astype(np.float32).mean(axis=2)
    across: list[float] = []
    elsewhere: list[float] = []
    axes = (
        (np.diff(grey, axis=0), axis_borders({tile.top for tile in tiles}, tiles[0].height)),
        (np.diff(grey, axis=1).T, axis_borders({tile.left for tile in tiles}, tiles[0].width)),
    )
    for steps, borders in axes:
        gradient = np.minimum(np.abs(steps), OUTLINE).mean(axis=1)  # k: from line k to k + 1 of pixels
        for border, away in itertools.product(borders, (PIXEL_STEP, 2 * PIXEL_STEP)):
            beside = {border - away, border + away}
            if not beside & set(borders) and min(beside) > 0 and max(beside) <= len(gradient):
                across.append(gradient[border - 1])
                elsewhere.append(np.mean([gradient[line - 1] for line in beside]))
    return float(np.mean(across) / np.mean(elsewhere))


def axis_borders(starts: set[int], tile: int) -> list[int]:
    """Pixels before which, along one side, something of a tile begins or ends: its edges, and its core's.

    A core ends where the next tile begins to count more, in the middle of what the two have in common.
    """
    ordered = sorted(starts)
    edges = {*ordered, *(start + tile for start in ordered)} - {0, ordered[-1] + tile}
    cores = {(before + tile + after) * PIXEL_STEP // 2 for before, after in itertools.pairwise(ordered)}
    return sorted({edge * PIXEL_STEP for edge in edges} | cores)
