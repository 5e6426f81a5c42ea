"""Placement: where a picture lies in its view, how large, and how that changes by zooming and panning. Numbers only.

Everything is counted in pixels of the screen, never in Qt's device-independent ones: at 100 % one pixel of the picture
is one pixel of the screen, on a screen of any density.
"""

from __future__ import annotations

from dataclasses import dataclass

MARGIN = 12
"""Around a fitted picture, in device-independent pixels."""

MIN_SCALE, MAX_SCALE = 1 / 32, 16.0
"""Screen pixels per pixel of the picture. A fitted picture may be beyond either."""


@dataclass(slots=True)
class Placement:
    """A picture of `width` × `height` in a view of `view_width` × `view_height`, `ratio` screen pixels to Qt's one.

    While `is_fitted`, a view of another size changes the scale; else the middle of what is shown stays the middle.
    """

    width: int = 0
    height: int = 0
    view_width: int = 0
    view_height: int = 0
    ratio: float = 1.0
    scale: float = 1.0  # screen pixels per pixel of the picture
    x: float = 0.0  # the point of the picture in the middle of the view, in the picture's pixels
    y: float = 0.0
    is_fitted: bool = True

    @property
    def is_empty(self) -> bool:
        return self.width <= 0 or self.height <= 0  # Qt's size of nothing is -1 × -1

    @property
    def left(self) -> int:
        """Of the picture, in the view. Whole pixels, so that a picture at 100 % is copied and never resampled."""
        return round(self.view_width / 2 - self.x * self.scale)

    @property
    def top(self) -> int:
        return round(self.view_height / 2 - self.y * self.scale)

    @property
    def fitting_scale(self) -> float:
        if self.is_empty:
            return 1.0
        room = 2 * MARGIN * self.ratio
        across, down = (self.view_width - room) / self.width, (self.view_height - room) / self.height
        return max(min(across, down), 1 / max(self.width, self.height))

    def set_picture(self, width: int, height: int) -> None:
        """Of another size: it is fitted. Of the same: everything stays."""
        if (width, height) != (self.width, self.height):
            self.width, self.height = width, height
            self.fit()

    def set_view(self, width: int, height: int, ratio: float) -> None:
        self.view_width, self.view_height, self.ratio = width, height, ratio
        if self.is_fitted:
            self.fit()
        else:
            self._keep_inside()

    def fit(self) -> None:
        self.is_fitted = True
        self.scale = self.fitting_scale
        self.x, self.y = self.width / 2, self.height / 2

    def zoom_to(self, scale: float, at: tuple[float, float] | None = None) -> None:
        """The pixel of the picture at the point `at` of the view (its middle if None) stays there."""
        if self.is_empty:
            return
        at_x, at_y = at or (self.view_width / 2, self.view_height / 2)
        away_x, away_y = at_x - self.view_width / 2, at_y - self.view_height / 2
        smallest, largest = min(MIN_SCALE, self.fitting_scale), max(MAX_SCALE, self.fitting_scale)
        scale = min(max(scale, smallest), largest)
        self.x += away_x / self.scale - away_x / scale
        self.y += away_y / self.scale - away_y / scale
        self.scale, self.is_fitted = scale, False
        self._keep_inside()

    def pan(self, right: float, down: float) -> bool:
        """Move the picture by so many screen pixels; False if it cannot move (all of it is seen, or its edge is)."""
        before = self.x, self.y
        self.x -= right / self.scale
        self.y -= down / self.scale
        self._keep_inside()
        return (self.x, self.y) != before

    def lie_like(self, other: Placement) -> None:
        """Show the same part of this picture as `other` does of its own, which may have more or fewer pixels."""
        if self.is_empty or other.is_empty:
            return
        if other.is_fitted:
            self.fit()
            return
        self.is_fitted = False
        self.scale = other.scale * other.width / self.width
        self.x = other.x / other.width * self.width
        self.y = other.y / other.height * self.height
        self._keep_inside()

    def _keep_inside(self) -> None:
        """A side that is wholly seen stands in the middle; of a longer one no edge comes further in than the margin."""
        self.x = self._inside(self.x, self.width, self.view_width)
        self.y = self._inside(self.y, self.height, self.view_height)

    def _inside(self, middle: float, length: int, view: int) -> float:
        margin = MARGIN * self.ratio
        half = (view / 2 - margin) / self.scale  # of the picture's length, seen with its edge at the margin
        if 2 * half >= length:
            return length / 2
        return min(max(middle, half), length - half)
