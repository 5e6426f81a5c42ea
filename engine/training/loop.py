"""The loop that both trainings run in: steps until the time is spent, a report now and then."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol

from torch import Tensor
from torch.optim import Optimizer

from engine.training.optimizers import set_rate
from engine.training.progress import TimeBudget

STEPS_AHEAD = 8  # that a card may be behind: it would run away from the clock otherwise


class LoopSettings(Protocol):
    """What the loop needs of a run's settings."""

    @property
    def minutes(self) -> float: ...
    @property
    def decay_minutes(self) -> float: ...
    @property
    def report_minutes(self) -> float: ...
    @property
    def warm_up(self) -> int: ...
    @property
    def steps(self) -> int: ...


class Training(Protocol):
    """What is looped. `step` and `seconds` count on over interruptions."""

    step: int
    seconds: float

    def train_step(self) -> Tensor:
        """Makes a step and counts it; its loss, still on the device."""
        ...

    def report(self, losses: list[Tensor], budget: TimeBudget) -> None:
        """Says how it goes, and saves. `losses` are those since the last report."""
        ...


def train_until_spent(training: Training, settings: LoopSettings, optimizers: Sequence[Optimizer]) -> None:
    """Trains until `minutes` are over or `steps` are made in all; the last thing is a report."""
    budget = TimeBudget(settings.minutes)
    reported, earlier = time.monotonic(), training.seconds
    losses: list[Tensor] = []
    while not budget.spent() and not (settings.steps and training.step >= settings.steps):
        set_rate(optimizers, budget.rate_factor(training.step, settings.warm_up, settings.decay_minutes))
        losses.append(training.train_step())
        if len(losses) % STEPS_AHEAD == 0:
            losses[-1].item()
        training.seconds = earlier + budget.elapsed()
        if time.monotonic() - reported > 60 * settings.report_minutes:
            training.report(losses, budget)
            losses, reported = [], time.monotonic()
    training.report(losses, budget)
