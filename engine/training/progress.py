"""What a training command says while it runs, and how much of its time is left."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime


class TimeBudget:
    """A training has minutes, not steps: the same command fits slow and fast machines.

    Args:
        minutes: all the training may take.
        started: the clock's reading at its beginning, now if None; a training that goes on gives an earlier one.
        clock: seconds, never going back.
    """

    def __init__(
        self, minutes: float, started: float | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        assert math.isfinite(minutes) and minutes >= 0
        self.seconds = 60 * minutes
        self._clock = clock
        self._started = clock() if started is None else started

    def elapsed(self) -> float:
        """Seconds since the beginning."""
        return self._clock() - self._started

    def left(self) -> float:
        """Seconds until the end, 0 after it."""
        return max(self.seconds - self.elapsed(), 0.0)

    def spent(self) -> bool:
        return self.left() == 0.0

    def fraction(self) -> float:
        """The share of the time that is used, 0 to 1."""
        return _fraction(self.elapsed(), self.seconds)

    def rate_factor(self, step: int, warm_up_steps: int, decay_minutes: float) -> float:
        """What to multiply the learning rate with at `step` (the first is 0), 0 to 1.

        It grows linearly over the first `warm_up_steps`, is 1, and falls linearly to 0 over the last `decay_minutes`.
        """
        warm_up = min((step + 1) / warm_up_steps, 1.0) if warm_up_steps else 1.0
        decay = min(self.left() / (60 * decay_minutes), 1.0) if decay_minutes else 1.0
        return warm_up * decay


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """The facts of one report.

    Args:
        step, samples: since the beginning of the training.
        elapsed, budget: seconds.
        extra: further readings by name; numbers are rounded to four digits, text is shown as it is.
        speed: samples per second of late; None means samples / elapsed.
        at: the wall time.
    """

    step: int
    samples: int
    elapsed: float
    budget: float
    loss: float
    extra: Mapping[str, float | str] = field(default_factory=dict)
    speed: float | None = None
    at: datetime = field(default_factory=datetime.now)

    def text(self) -> str:
        """One line: "14:22:33  step 120  samples 15,360  loss 0.8123  128.0 samples/s  12% used, 4 min 10 s left"."""
        speed = self.samples / max(self.elapsed, 1e-9) if self.speed is None else self.speed
        readings = [
            f"{name} {value if isinstance(value, str) else f'{value:.4g}'}" for name, value in self.extra.items()
        ]
        used = math.floor(100 * _fraction(self.elapsed, self.budget))
        left = duration(max(self.budget - self.elapsed, 0.0))
        parts = [f"{self.at:%H:%M:%S}", f"step {self.step:,}", f"samples {self.samples:,}", f"loss {self.loss:.4f}"]
        return "  ".join([*parts, *readings, f"{speed:.1f} samples/s", f"{used}% used, {left} left"])


def duration(seconds: float) -> str:
    """ "50 s", "4 min 10 s", "2 h 5 min"."""
    whole = math.ceil(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _fraction(elapsed: float, budget: float) -> float:
    return min(max(elapsed / budget, 0.0), 1.0) if budget > 0 else 1.0
