"""BatchReporter: what a reporter is told of one picture after the other, as numbers and time of the whole batch."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from engine import GeneratedImage, GenerationRequest, StepProgress
from engine.planning.forecast import Forecast, time_words
from sana_desktop.reporter import Reporter

_REMEMBERED = 8  # pictures whose time tells what the others will take


class BatchReporter:
    """
    Args:
        done: pictures of the batch that are not to be rendered any more.
        total: pictures of the batch.
    """

    def __init__(self, reporter: Reporter, done: int, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._reporter, self._done, self._total, self._clock = reporter, done, total, clock
        self._seconds: deque[float] = deque(maxlen=_REMEMBERED)
        self._number, self._begun = done, clock()

    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        self._number, self._begun = self._done + number, self._clock()
        self._reporter.begin(self._number, max(self._total, self._number), request)

    def saved(self, path: Path, image: GeneratedImage) -> None:
        self._reporter.saved(path, image)
        self._seconds.append(max(self._clock() - self._begun, 0.0))
        left = self._total - self._number
        if left > 0:
            seconds = left * sum(self._seconds) / len(self._seconds)
            self._reporter.notice(f"{self._number} of {self._total} done, about {time_words(seconds)} left for all.")

    def forecast(self, forecast: Forecast, count: int, in_full: bool = False) -> None:
        self._reporter.forecast(forecast, count, in_full)

    def progress(self, progress: StepProgress) -> None:
        self._reporter.progress(progress)

    def rows(self, done: int, height: int) -> None:
        self._reporter.rows(done, height)

    def notice(self, text: str) -> None:
        self._reporter.notice(text)

    def exported(self, path: Path, from_latent: bool) -> None:
        self._reporter.exported(path, from_latent)

    def error(self, text: str) -> None:
        self._reporter.error(text)
