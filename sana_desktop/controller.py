"""GenerationController: turns requests into jobs, keeps the queue, and says what is going on. No widgets.

It owns the waiting jobs and hands the engine's thread one at a time, so that the order of the queue is plain data of
the window's thread and can be changed at will.
"""

from __future__ import annotations

import time
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine import GenerationRequest, Notice, PictureRows, Stage, StepProgress
from sana_desktop.export_job import ExportJob
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.worker import EngineThread, Failure, FinishedImage, GenerationJob

REPORT_INTERVAL_MS = 50
"""Progress is passed on this often, newest only: a small model makes more steps a second than anyone can see."""

_DECODING_SHARE = 0.1
"""The part of an image's bar that is kept for the decoder."""


class GenerationController(QObject):
    """The one who speaks with the engine's thread; windows listen to this object only.

    Signals:
        status_changed(RunStatus)
        engine_ready(), engine_unavailable(Failure)
        started(GenerationJob)                    the job was handed to the engine
        preview_changed(GenerationJob, ndarray)
        rows_made(GenerationJob, PictureRows)     finished rows of the picture, from the top
        noticed(GenerationJob, str)
        finished(GenerationJob, FinishedImage)    exactly one of these three ends a job
        cancelled(GenerationJob)
        failed(GenerationJob, Failure)
        forecast_made(GenerationRequest, Forecast or None)
        export_progressed(ExportJob, float), exported(ExportJob, Path), export_cancelled(ExportJob),
        export_failed(ExportJob, Failure)
    """

    status_changed = Signal(object)
    engine_ready = Signal()
    engine_unavailable = Signal(object)
    started = Signal(object)
    preview_changed = Signal(object, object)
    rows_made = Signal(object, object)
    noticed = Signal(object, str)
    finished = Signal(object, object)
    cancelled = Signal(object)
    failed = Signal(object, object)
    forecast_made = Signal(object, object)
    export_progressed = Signal(object, float)
    exported = Signal(object, object)
    export_cancelled = Signal(object)
    export_failed = Signal(object, object)

    def __init__(self, engine_thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = engine_thread
        self._waiting: deque[GenerationJob] = deque()
        self._current: GenerationJob | None = None
        self._exports: list[ExportJob] = []
        self._ended = 0  # jobs that ended since the queue was last empty
        self._is_opening = True
        self._is_closed = False
        self._progress: StepProgress | None = None
        self._unreported: StepProgress | None = None
        self._clock = RunClock()
        self._report_timer = QTimer(self, singleShot=True, interval=REPORT_INTERVAL_MS)
        self._report_timer.timeout.connect(self._report_progress)
        engine_thread.ready.connect(self._on_ready)
        engine_thread.unavailable.connect(self._on_unavailable)
        engine_thread.progressed.connect(self._on_progressed)
        engine_thread.rows_made.connect(self._on_rows_made)
        engine_thread.noticed.connect(self._on_noticed)
        engine_thread.finished.connect(self._on_finished)
        engine_thread.cancelled.connect(self._on_cancelled)
        engine_thread.failed.connect(self._on_failed)
        engine_thread.forecast_made.connect(self.forecast_made)
        engine_thread.export_progressed.connect(self.export_progressed)
        engine_thread.exported.connect(self._on_exported)
        engine_thread.export_cancelled.connect(self._on_export_cancelled)
        engine_thread.export_failed.connect(self._on_export_failed)

    # ---- what the window may ask for

    def start(self) -> None:
        """Open the engine in the background, so that it is there when the first prompt is typed."""
        if not self._is_closed:  # a window may be closed before it was painted
            self._thread.start()
            self._announce()

    def enqueue(self, requests: list[GenerationRequest], first: bool = False) -> list[GenerationJob]:
        """Add jobs to the end of the queue, or (`first`) before all that wait."""
        jobs = [GenerationJob(request) for request in requests]
        self._waiting.extendleft(reversed(jobs)) if first else self._waiting.extend(jobs)
        if self._current is None:
            self._start_next()
        else:
            self._announce()
        return jobs

    def ask_forecast(self, request: GenerationRequest, asker: str = "") -> None:
        """What a run would take, by `forecast_made`; while pictures are made, nothing else is reckoned.

        A newer question of the same asker takes the place of one that waits.
        """
        if self._current is None:
            self._thread.ask_forecast(request, asker)

    def cancel(self, job: GenerationJob) -> None:
        """A waiting job leaves at once, a running one at the end of its step; others are not touched."""
        job.cancel()
        if job in self._waiting:
            self._waiting.remove(job)
            self.cancelled.emit(job)
        self._announce()

    def export(self, job: ExportJob) -> None:
        """Write a picture in another format, after the picture that is being made."""
        self._exports.append(job)
        self._thread.submit_export(job)
        self._announce()

    def cancel_current(self) -> None:
        """The picture that is being made; where none is, the exports."""
        if self._current is not None:
            self.cancel(self._current)
        else:
            self._cancel_exports()

    def clear_queue(self) -> None:
        """Drop what waits; the running job goes on."""
        while self._waiting:
            job = self._waiting.popleft()
            job.cancel()
            self.cancelled.emit(job)
        self._announce()

    def close(self, timeout: float) -> bool:
        """Cancel everything and end the engine's thread. False if it is still inside a step after `timeout` seconds."""
        self._is_closed = True
        self.blockSignals(True)  # nobody is left to listen
        self.clear_queue()
        self.cancel_current()
        self._cancel_exports()
        self._report_timer.stop()
        return self._thread.stop(timeout)

    def requests(self) -> list[GenerationRequest]:
        """What runs and what waits."""
        jobs = [*([self._current] if self._current is not None else []), *self._waiting]
        return [job.request for job in jobs]

    @property
    def status(self) -> RunStatus:
        if self._current is None:
            phase = Phase.STARTING if self._is_opening else Phase.IDLE
            return RunStatus(phase, is_exporting=bool(self._exports))
        images = self._ended + 1 + len(self._waiting)
        progress = self._progress
        return RunStatus(
            phase=Phase.CANCELLING if self._current.is_cancelled else Phase.RUNNING,
            stage=progress.stage if progress else None,
            step=progress.step if progress else 0,
            total_steps=progress.total_steps if progress else 0,
            tile=progress.tile if progress else 0,
            tiles=progress.tiles if progress else 1,
            image=self._ended + 1,
            images=images,
            waiting=len(self._waiting),
            is_exporting=bool(self._exports),
            fraction=(self._ended + _fraction_of_image(progress)) / images,
            seconds_left=self._seconds_left(),
        )

    # ---- what the engine's thread tells

    def _on_ready(self) -> None:
        self._is_opening = False
        self.engine_ready.emit()
        self._announce()

    def _on_unavailable(self, failure: Failure) -> None:
        self._is_opening = False
        self.engine_unavailable.emit(failure)
        self._announce()

    def _on_progressed(self, job: GenerationJob, progress: StepProgress) -> None:
        self._clock.note(progress)
        self._unreported = progress
        if not self._report_timer.isActive():
            self._report_timer.start()

    def _on_rows_made(self, job: GenerationJob, rows: PictureRows) -> None:
        self.rows_made.emit(job, rows)

    def _on_noticed(self, job: GenerationJob, notice: Notice) -> None:
        self.noticed.emit(job, notice.text)

    def _on_finished(self, job: GenerationJob, image: FinishedImage) -> None:
        self._clock.finish(job.request)
        self._end_current()
        self.finished.emit(job, image)
        self._start_next()

    def _on_cancelled(self, job: GenerationJob) -> None:
        self._end_current()
        self.cancelled.emit(job)
        self._start_next()

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        self._end_current()
        self.failed.emit(job, failure)
        self._start_next()

    def _on_exported(self, job: ExportJob, path: Path) -> None:
        self._exports.remove(job)
        self.exported.emit(job, path)
        self._announce()

    def _on_export_cancelled(self, job: ExportJob) -> None:
        self._exports.remove(job)
        self.export_cancelled.emit(job)
        self._announce()

    def _on_export_failed(self, job: ExportJob, failure: Failure) -> None:
        self._exports.remove(job)
        self.export_failed.emit(job, failure)
        self._announce()

    # ---- inside

    def _cancel_exports(self) -> None:
        for job in self._exports:
            job.cancel()

    def _start_next(self) -> None:
        if self._current is not None:  # a listener of the last job's end has queued something already
            return
        if self._waiting:
            self._current = self._waiting.popleft()
            self._clock.start()
            self.started.emit(self._current)
            self._thread.submit(self._current)
        else:
            self._ended = 0
        self._announce()

    def _end_current(self) -> None:
        self._report_timer.stop()
        self._current, self._progress, self._unreported = None, None, None
        self._ended += 1

    def _report_progress(self) -> None:
        progress, self._unreported = self._unreported, None
        if progress is None or self._current is None:
            return
        self._progress = progress
        if progress.preview is not None:
            self.preview_changed.emit(self._current, progress.preview)
        self._announce()

    def _announce(self) -> None:
        self.status_changed.emit(self.status)

    def _seconds_left(self) -> float | None:
        if self._current is None or self._progress is None or self._progress.seconds_left is None:
            return None
        return self._progress.seconds_left + self._clock.seconds_for(
            [job.request for job in self._waiting], self._current.request, self._progress.seconds_left
        )


class RunClock:
    """How long images take here, in seconds per pixel and step, for the time that the waiting ones will need."""

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

    def seconds_for(self, waiting: list[GenerationRequest], current: GenerationRequest, seconds_left: float) -> float:
        rate = self._rate
        if rate is None:  # the first image: judge by what it took so far and what is left of it
            elapsed = time.monotonic() - self._began if self._began is not None else 0.0
            rate = (elapsed + seconds_left) / _work(current)
        return rate * sum(map(_work, waiting))


def _work(request: GenerationRequest) -> float:
    return float(request.width * request.height * request.steps)


def _fraction_of_image(progress: StepProgress | None) -> float:
    if progress is None or progress.stage in (Stage.LOADING, Stage.ENCODING, Stage.READING):
        return 0.0
    done = min(1.0, (progress.step + progress.tile / max(1, progress.tiles)) / max(1, progress.total_steps))
    if progress.stage is Stage.DECODING:
        return 1.0 - _DECODING_SHARE + _DECODING_SHARE * done
    return (1.0 - _DECODING_SHARE) * done
