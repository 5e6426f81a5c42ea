"""The figures of a row, and the verdict on them."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

EXACT_LIMIT = 1e-5
"""The largest relative difference, in float32, of two programs that do the same but add in another order."""

EXACT_DECIBELS = 50.0
"""The same for finished pictures, whose rounding to 8 bits is a larger difference by itself."""

NOISY = 1.15
"""A median so many times the best: something else was running, and the row's times say little."""


class Verdict:
    OK = "ok"
    WRONG = "WRONG"
    FAILED = "failed"


@dataclass
class Row:
    """One program in one case."""

    case: str
    stage: str
    size: int
    name: str
    precision: str
    exact: bool
    verdict: str = Verdict.OK
    samples: list[float] = field(default_factory=list)  # seconds of one call, in the order they were taken
    calls: int = 1  # timed at once for one sample
    cold: float | None = None  # seconds of the very first call
    memory: dict[str, int] = field(default_factory=dict)  # bytes; see memory.py
    difference: float | None = None  # ‖a − b‖ / ‖b‖ of the outputs, b the baseline's
    decibels: float | None = None  # the same of finished pictures, PSNR
    ratio: float | None = None  # the baseline's median over this one's
    ratio_of_best: float | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def median(self) -> float | None:
        return statistics.median(self.samples) if self.samples else None

    @property
    def best(self) -> float | None:
        return min(self.samples, default=None)

    @property
    def spread(self) -> float | None:
        """How much longer the slowest call took than the fastest: 0.1 is 10 %."""
        return max(self.samples) / min(self.samples) - 1 if self.samples else None

    @property
    def noisy(self) -> bool:
        return bool(self.samples) and statistics.median(self.samples) > NOISY * min(self.samples)

    def note_noise(self) -> None:
        if self.noisy:
            self.notes.append("noisy")

    def compare_times(self, baseline: Row) -> None:
        if self.samples and baseline.samples:
            self.ratio = statistics.median(baseline.samples) / statistics.median(self.samples)
            self.ratio_of_best = min(baseline.samples) / min(self.samples)

    def compare_outputs(self, output: Tensor, baseline: Tensor) -> None:
        """An exact program that gives other numbers in float32 is WRONG; finished pictures are told by their PSNR."""
        if output.shape != baseline.shape:
            self.difference = math.inf
        elif output.dtype == torch.uint8:
            self.decibels = psnr(output, baseline)
        else:
            self.difference = relative_difference(output, baseline)
        gated = self.exact and self.precision == "float32"
        far = self.difference is not None and not self.difference <= EXACT_LIMIT  # so that NaN is far
        if gated and (far or (self.decibels is not None and self.decibels < EXACT_DECIBELS)):
            self.verdict = Verdict.WRONG

    def fail(self, reason: str) -> None:
        self.verdict = Verdict.FAILED
        self.samples = []
        self.notes.append(reason)

    def plain(self) -> dict[str, Any]:
        """For JSON: what is finite as it is, the rest as text."""
        values = {name: value for name, value in vars(self).items() if name != "samples"}
        values |= {"median": self.median, "best": self.best, "spread": self.spread, "samples": self.samples}
        return {
            name: str(value) if isinstance(value, float) and not math.isfinite(value) else value
            for name, value in values.items()
        }


def relative_difference(output: Tensor, baseline: Tensor) -> float:
    """‖a − b‖ / ‖b‖ over all elements, in float64."""
    a, b = output.double(), baseline.double()
    return float((a - b).norm() / b.norm().clamp_min(torch.finfo(torch.float64).tiny))


def psnr(picture: Tensor, baseline: Tensor) -> float:
    """Decibels between two uint8 pictures; infinite when they are the same."""
    error = float((picture.double() - baseline.double()).square().mean())
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)
