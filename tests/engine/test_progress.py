"""The lines of a training, and its time budget; no clock but the tests' own."""

from __future__ import annotations

from datetime import datetime

import pytest

from engine.training.progress import ProgressLine, TimeBudget, duration

AT = datetime(2026, 1, 31, 14, 22, 33)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_line_says_all_that_one_asks_of_a_training() -> None:
    line = ProgressLine(
        120, 15_360, elapsed=50, budget=300, loss=0.81234, extra={"gap": 0.031234, "note": "new"}, at=AT
    )
    assert line.text() == (
        "14:22:33  step 120  samples 15,360  loss 0.8123  gap 0.03123  note new  "
        "307.2 samples/s  16% used, 4 min 10 s left"
    )


def test_a_line_s_speed_may_be_the_latest() -> None:
    assert " 12.5 samples/s" in ProgressLine(1, 1, 1, 60, 0.5, speed=12.5).text()


def test_a_line_at_the_very_beginning_and_after_the_end() -> None:
    assert ProgressLine(0, 0, 0, 60, 1, at=AT).text().endswith("0.0 samples/s  0% used, 1 min 0 s left")
    assert (
        ProgressLine(9, 9, 90, 60, float("nan"), at=AT).text().endswith("loss nan  0.1 samples/s  100% used, 0 s left")
    )
    assert ProgressLine(9, 9, 90, 0, 1, at=AT).text().endswith("100% used, 0 s left")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (0.2, "1 s"), (59.5, "1 min 0 s"), (250, "4 min 10 s"), (3599.9, "1 h 0 min"), (7500, "2 h 5 min")],
)
def test_durations_read_like_speech(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_a_budget_counts_from_its_making() -> None:
    clock = Clock()
    budget = TimeBudget(2, clock=clock)
    assert (budget.elapsed(), budget.left(), budget.fraction(), budget.spent()) == (0, 120, 0, False)
    clock.now += 30
    assert (budget.elapsed(), budget.left(), budget.fraction(), budget.spent()) == (30, 90, 0.25, False)
    clock.now += 100
    assert (budget.elapsed(), budget.left(), budget.fraction(), budget.spent()) == (130, 0, 1, True)


def test_a_training_that_goes_on_began_earlier() -> None:
    assert TimeBudget(2, started=940.0, clock=Clock()).left() == 60
    assert TimeBudget(0, clock=Clock()).spent()


def test_the_rate_warms_up_stays_and_falls() -> None:
    clock = Clock()
    budget = TimeBudget(10, clock=clock)
    assert [budget.rate_factor(step, 4, 2) for step in range(6)] == [0.25, 0.5, 0.75, 1, 1, 1]
    clock.now += 8 * 60
    assert budget.rate_factor(100, 4, 2) == 1
    clock.now += 90
    assert budget.rate_factor(100, 4, 2) == pytest.approx(0.25)
    assert budget.rate_factor(1, 4, 2) == pytest.approx(0.125)
    clock.now += 60
    assert budget.rate_factor(100, 4, 2) == 0


def test_a_rate_may_do_without_warm_up_and_decay() -> None:
    assert TimeBudget(1, clock=Clock()).rate_factor(0, 0, 0) == 1
