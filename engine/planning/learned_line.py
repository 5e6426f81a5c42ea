"""A straight line through what runs took: from the work of a run to its time, from counted memory to measured.

Robust (Theil and Sen): the slope is the median of the slopes between all pairs of runs, the height the median of what
is left. Up to three runs in ten may be nonsense, a machine that was too hot or busy, without any harm.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

_APART = 0.15  # of the larger: runs closer than that tell more of their noise than of the slope
_FEWEST_PAIRS = 3


@dataclass(frozen=True, slots=True)
class Line:
    slope: float
    height: float  # at 0

    def at(self, x: float) -> float:
        return self.slope * x + self.height


def line_through(points: Sequence[tuple[float, float]], usual: Line, slopes: tuple[float, float]) -> Line:
    """The line through `points` (x, y), or the usual one where there are none.

    Where all lie at about one x, the line begins at the usual height, as far as the slopes allow.

    Args:
        slopes: the least and the largest that can be.
    """
    points = [(x, y) for x, y in points if x > 0]
    if not points:
        return usual
    slope = _slope(points)
    if slope is None:
        slope = median((y - usual.height) / x for x, y in points)
    slope = min(max(slope, slopes[0]), slopes[1])
    return Line(slope, median(y - slope * x for x, y in points))


def growing_line_through(points: Sequence[tuple[float, float]], usual: Line) -> Line:
    """The same for what begins at nothing or more and grows: time."""
    points = [(x, y) for x, y in points if x > 0]
    if not points:
        return usual
    slope = _slope(points)
    if slope is not None and slope > 0 and (height := median(y - slope * x for x, y in points)) > 0:
        return Line(slope, height)
    return Line(median(y / x for x, y in points), 0.0)


def _slope(points: Sequence[tuple[float, float]]) -> float | None:
    pairs = [(a, b) for a, b in itertools.combinations(sorted(points), 2) if b[0] - a[0] > _APART * b[0]]
    return median((b[1] - a[1]) / (b[0] - a[0]) for a, b in pairs) if len(pairs) >= _FEWEST_PAIRS else None
