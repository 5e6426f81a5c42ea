"""Local layers run in horizontal bands of their map: the same result, with less memory at a time.

Local means that an output row depends only on input rows near it. A band is computed from all rows that it depends on,
so nothing is blended at its edges; rows near the edge of what was computed, which lack neighbours, are cut off.

B batch, C channels, H×W map
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class Step:
    """A local function of a map, zero-padded by itself, that does not change its input."""

    function: Callable[[Tensor], Tensor]  # (B, C, h, W) → (B, C', scale·h, W') for any h
    reach: int  # output rows whose input rows an output row depends on, above and below
    scale: int = 1


def in_bands(steps: Sequence[Step], x: Tensor, rows: int) -> Tensor:
    """All steps one after another, (B, C, H, W) → (B, C', S·H, W'), a band of at most `rows` rows of x at a time.

    Every band is computed from x anew: rows at which two bands touch are computed twice on the way.
    """
    height = x.shape[2]
    if height <= rows:
        for step in steps:
            x = step.function(x)
        return x
    rows = -(-height // -(-height // rows))  # as many bands, but alike
    out: Tensor | None = None
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        band, (first, last) = _band(steps, x, top, bottom)
        if out is None:
            out = band.new_empty(*band.shape[:2], height * (last - first) // (bottom - top), band.shape[3])
        out[:, :, first:last] = band
        del band  # before the next one is made
    assert out is not None
    return out


def _band(steps: Sequence[Step], x: Tensor, top: int, bottom: int) -> tuple[Tensor, tuple[int, int]]:
    """What becomes of these rows of x, and which rows of the output it is."""
    heights = [x.shape[2]]
    for step in steps:
        heights.append(heights[-1] * step.scale)
        top, bottom = top * step.scale, bottom * step.scale
    needed = [(top, bottom)]  # of the map after the last step; then of the one before it, and so on
    for step, height in zip(reversed(steps), reversed(heights[:-1]), strict=True):
        first, last = needed[-1]
        first, last = (first - step.reach) // step.scale, -(-(last + step.reach) // step.scale)
        needed.append((max(first, 0), min(last, height)))
    needed.reverse()
    start = 0  # the row of its map with which x begins
    for step, (first, last) in zip(steps, needed, strict=False):
        x = step.function(x[:, :, first - start : last - start])
        start = first * step.scale
    return x[:, :, top - start : bottom - start], (top, bottom)
