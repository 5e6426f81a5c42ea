"""RunClock: how long pictures take here, for the time that those which wait will need."""

from __future__ import annotations

import time
from collections.abc import Sequence

from engine import GenerationRequest, Stage, StepProgress


class RunClock:
    """In seconds per pixel and step."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._rate: float | None = None

    def start(self) -> None:
        self._began = None

    def note(self, progress: StepProgress) -> None:
        if self._began is None and progress.stage is not Stage.LOADING:  # weights are loaded once, not per image
            self._began = time.monotonic()

    def finish(self, request: GenerationRequest) -> None:
        if self._began is not None:
            self._rate = (time.monotonic() - self._began) / _work(request)

    @property
    def rate(self) -> float | None:
        """Of the last picture; None: none was finished yet."""
        return self._rate

    def seconds_for(
        self, waiting: int, known: Sequence[GenerationRequest], current: GenerationRequest, seconds_left: float
    ) -> float:
        """
        Args:
            waiting: how many pictures do.
            known: what is known of them; the others are taken to be like `current`.
        """
        rate = self.rate_with(current, seconds_left)
        work = sum(map(_work, known))
        if len(known) > waiting:  # some are over meanwhile
            return rate * work * waiting / len(known)
        return rate * (work + (waiting - len(known)) * _work(current))

    def seconds_of(self, request: GenerationRequest, done: float) -> float | None:
        """What is left of a picture of which a part is done; None: nothing is known yet."""
        return None if self._rate is None else self._rate * _work(request) * (1.0 - done)

    def rate_with(self, current: GenerationRequest, seconds_left: float) -> float:
        """`rate`; while the first picture is made, judged by what it took so far and what is left of it."""
        if self._rate is not None:
            return self._rate
        elapsed = time.monotonic() - self._began if self._began is not None else 0.0
        return (elapsed + seconds_left) / _work(current)


def _work(request: GenerationRequest) -> float:
    return float(request.width * request.height * request.steps)
