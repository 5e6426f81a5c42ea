"""The engine's thread: runs one job after another and tells the window what happens, by signals.

What crosses is data, frozen and on the CPU: requests in, events out. The window never holds the engine, so that a
child process could stand in this file's place. Everything slow that follows a picture (saving it, scaling it for the
screen) happens here, too. Which job is next, and what becomes of one that ends, is decided by who submits them.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
import traceback
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from engine import (
    EngineError,
    Event,
    GeneratedImage,
    GenerationRequest,
    InvalidRequest,
    Notice,
    PictureRows,
    StepProgress,
)
from engine.planning.forecast import Forecast
from sana_desktop.database import DatabaseError
from sana_desktop.export_job import ExportJob, export_events
from sana_desktop.jobs.disk_space import is_disk_full
from sana_desktop.jobs.job import Job, JobWithdrawn
from sana_desktop.qt_image import screen_levels

log = logging.getLogger(__name__)


class EngineLike(Protocol):
    def generate(self, request: GenerationRequest) -> Generator[Event, None, None]: ...

    def draft(self, request: GenerationRequest) -> Generator[Event, None, None]: ...

    def forecast(self, request: GenerationRequest) -> Forecast: ...

    def close(self) -> None: ...


class Saver(Protocol):
    """Makes files of finished pictures. It is opened, and used, in the engine's thread."""

    def refusal(self, job: Job) -> str | None:
        """Why no picture can be saved now, so that none should be begun: a sentence; None: one can."""

    def save(self, job: Job, image: GeneratedImage) -> Path: ...


class GenerationJob:
    """A job of the queue on its way through the engine. Leaving it belongs to the job: it never hits its neighbour."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._cancelled, self._parked = threading.Event(), threading.Event()

    @property
    def request(self) -> GenerationRequest:
        return self.job.request

    @property
    def key(self) -> str:
        return self.job.key

    def cancel(self) -> None:
        """Takes effect at the end of the current solver step."""
        self._cancelled.set()

    def park(self) -> None:
        """The same, but the job goes on from there at another time."""
        self._parked.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    @property
    def is_parked(self) -> bool:
        return self._parked.is_set()

    @property
    def is_left(self) -> bool:
        return self.is_cancelled or self.is_parked


class DraftJob:
    """A quick picture of what is being typed. It is in no queue, and nothing of it is kept."""

    def __init__(self, request: GenerationRequest) -> None:
        self.request = request
        self._dropped = threading.Event()

    def drop(self) -> None:
        """Takes effect at the end of the current solver step."""
        self._dropped.set()

    @property
    def is_dropped(self) -> bool:
        return self._dropped.is_set()


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as the window sees it: text only, because a traceback would keep tensors alive."""

    message: str
    details: str
    field: str | None = None  # of the request, where the engine blames one
    is_expected: bool = True  # False: a fault of the program, not one of the errors it knows

    @classmethod
    def of(cls, error: Exception) -> Failure:
        details = "".join(traceback.format_exception(error))
        if isinstance(error, EngineError):
            return cls(str(error), details, error.field if isinstance(error, InvalidRequest) else None)
        first_line = (str(error).strip() or "no message").splitlines()[0]
        return cls(f"{type(error).__name__}: {first_line}", details, is_expected=False)


@dataclass(frozen=True, slots=True, eq=False)
class FinishedImage:
    """An image with its file. `path` is None if it could not be saved; `save_failure` says why."""

    image: GeneratedImage
    levels: tuple[QImage, ...]  # for the screen, from full size down to a thumbnail
    path: Path | None
    save_failure: Failure | None = None
    is_to_wait: bool = False  # there was no room for it: it should be saved when there is


@dataclass(frozen=True, slots=True)
class Question:
    """What a run of this request would take, for whoever asks."""

    request: GenerationRequest
    asker: str


@dataclass(frozen=True, slots=True)
class Reopening:
    """The engine is to be opened in another way than it was."""


_Wanted = GenerationJob | DraftJob | Question | ExportJob | Reopening


class EngineThread(QObject):
    """Opens the engine, then runs jobs in the order they come.

    Signals, all emitted by this one object, which lives as long as the window and belongs to its thread. Connect
    them to bound methods of QObjects only: a lambda would run in the engine's thread.
        ready()                                   the engine is open
        unavailable(Failure)                      it is not; the next job tries again
        progressed(GenerationJob, StepProgress)
        rows_made(GenerationJob, PictureRows)
        noticed(GenerationJob, Notice)
        finished(GenerationJob, FinishedImage)    exactly one of these four ends a job
        cancelled(GenerationJob)
        failed(GenerationJob, Failure)
        put_back(GenerationJob, Failure or None)  it is to wait again: parked, or nothing can be saved now
        draft_made(DraftJob, tuple[QImage, ...])  levels of detail; one that was dropped is not told of
        draft_failed(DraftJob, Failure)
        forecast_made(GenerationRequest, Forecast or None)
        export_progressed(ExportJob, float)       how much of it is written, 0 to 1
        exported(ExportJob, Path)                 exactly one of these three ends an export
        export_cancelled(ExportJob)
        export_failed(ExportJob, Failure)
    """

    ready = Signal()
    unavailable = Signal(object)
    progressed = Signal(object, object)
    rows_made = Signal(object, object)
    noticed = Signal(object, object)
    finished = Signal(object, object)
    cancelled = Signal(object)
    failed = Signal(object, object)
    put_back = Signal(object, object)
    draft_made = Signal(object, object)
    draft_failed = Signal(object, object)
    forecast_made = Signal(object, object)
    export_progressed = Signal(object, float)
    exported = Signal(object, object)
    export_cancelled = Signal(object)
    export_failed = Signal(object, object)

    def __init__(
        self,
        open_engine: Callable[[], EngineLike],
        open_saver: Callable[[], Saver],
        parent: QObject | None = None,
        export: Callable[[ExportJob], Generator[Any, None, None]] = export_events,
    ) -> None:
        """All callables run in the engine's thread."""
        super().__init__(parent)
        self._open_engine = open_engine
        self._open_saver = open_saver
        self._export = export
        self._engine: EngineLike | None = None
        self._saver: Saver | None = None
        self._inbox: queue.SimpleQueue[_Wanted | None] = queue.SimpleQueue()
        self._is_saving = False
        self._questions: dict[str, Question] = {}  # each asker's newest; older ones in the inbox are passed over
        # A daemon, because a step that takes a minute must not keep a closed program alive; see `stop`.
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def submit(self, job: GenerationJob) -> None:
        self._inbox.put(job)

    def submit_draft(self, job: DraftJob) -> None:
        """Whoever submits something else next drops it first: that would have to wait."""
        self._inbox.put(job)

    def submit_export(self, job: ExportJob) -> None:
        """Done after the job that runs."""
        self._inbox.put(job)

    def ask_forecast(self, request: GenerationRequest, asker: str = "") -> None:
        """Answered by `forecast_made` after the jobs that were submitted before, or not at all before the engine is
        open. A question that is asked while another of the same asker waits takes its place."""
        self._questions[asker] = Question(request, asker)
        self._inbox.put(self._questions[asker])

    def reopen(self) -> None:
        """Close the engine after what was submitted before, and open it anew: `ready` or `unavailable` follows."""
        self._inbox.put(Reopening())

    def stop(self, timeout: float, saving_timeout: float = 60.0) -> bool:
        """Ask the thread to end; cancel the running job first. True if it did within `timeout` seconds.

        An image that is being written is waited for, longer if need be: it is finished work.
        """
        self._inbox.put(None)
        if not self._thread.is_alive():
            return True
        self._thread.join(timeout)
        deadline = time.monotonic() + saving_timeout
        while self._thread.is_alive() and self._is_saving and time.monotonic() < deadline:
            self._thread.join(0.1)
        return not self._thread.is_alive()

    # ---- engine thread

    def _run(self) -> None:
        self._try_to_open()
        while (wanted := self._inbox.get()) is not None:
            match wanted:
                case Question():
                    self._answer(wanted)
                case ExportJob():
                    self._run_export(wanted)
                case DraftJob():
                    self._run_draft(wanted)
                case GenerationJob():
                    self._run_job(wanted)
                case Reopening():
                    self._try_to_open(anew=True)
        self._engine = self._saver = None  # they go with the thread that made them

    def _try_to_open(self, anew: bool = False) -> None:
        try:
            if anew:
                self._close_engine()
            self._opened_engine()
        except Exception as error:
            log.exception("the engine could not be opened")
            self.unavailable.emit(Failure.of(error))

    def _close_engine(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def _opened_engine(self) -> EngineLike:
        if self._engine is None:
            self._engine = self._open_engine()
            self.ready.emit()
        return self._engine

    def _answer(self, question: Question) -> None:
        if question is not self._questions.get(question.asker) or self._engine is None:
            return
        forecast = None
        try:
            forecast = self._engine.forecast(question.request)
        except Exception as error:  # a courtesy: whatever stands in its way will be told by the run itself
            log.info("there is no forecast: %s", error)
        self.forecast_made.emit(question.request, forecast)

    def _run_job(self, job: GenerationJob) -> None:
        try:
            if reason := self._opened_saver().refusal(job.job):
                self.put_back.emit(job, Failure(reason, reason))
                return
            finished = None if job.is_left else self._generate(job)
            if finished is None:
                self._leave(job)
            else:
                self.finished.emit(job, finished)
        except JobWithdrawn:  # in the queue's file, while its last step was made
            self._leave(job)
        except Exception as error:  # the one net of this thread: whatever happens to a job, the next one is run
            log.warning("a job failed: %s", error, exc_info=not isinstance(error, EngineError))
            self.failed.emit(job, Failure.of(error))

    def _run_draft(self, job: DraftJob) -> None:
        try:
            levels = None if job.is_dropped else self._drafted(job)
            if levels is not None:
                self.draft_made.emit(job, levels)
        except Exception as error:  # as above
            log.info("there is no draft: %s", error)
            self.draft_failed.emit(job, Failure.of(error))

    def _drafted(self, job: DraftJob) -> tuple[QImage, ...] | None:
        """None: it was dropped."""
        with closing(self._opened_engine().draft(job.request)) as events:
            for event in events:
                if job.is_dropped:
                    return None
                if isinstance(event, GeneratedImage):
                    return screen_levels(event.pixels)
        raise RuntimeError("the engine ended without a draft")

    def _leave(self, job: GenerationJob) -> None:
        if job.is_cancelled:
            self.cancelled.emit(job)
        else:
            self.put_back.emit(job, None)

    def _opened_saver(self) -> Saver:
        if self._saver is None:
            self._saver = self._open_saver()
        return self._saver

    def _run_export(self, job: ExportJob) -> None:
        try:
            path = None if job.is_cancelled else self._write(job)
            if path is None:
                self.export_cancelled.emit(job)
            else:
                self.exported.emit(job, path)
        except Exception as error:  # as above
            log.warning("an export failed: %s", error, exc_info=not isinstance(error, EngineError))
            self.export_failed.emit(job, Failure.of(error))

    def _write(self, job: ExportJob) -> Path | None:
        """The file that was written, or None if the export was cancelled."""
        self._opened_engine()
        with closing(self._export(job)) as events:
            for event in events:
                if job.is_cancelled:
                    return None
                if not isinstance(event, StepProgress):
                    return event.path
                self.export_progressed.emit(job, event.step / max(1, event.total_steps))
        raise RuntimeError("the export ended without a file")

    def _generate(self, job: GenerationJob) -> FinishedImage | None:
        """The job's image, or None if it was left. Leaving the loop is what stops the engine.

        The engine keeps what a run has reached until it is asked for what follows the image: so the image is saved
        first, and one that could not be is still there for the next start.
        """
        with closing(self._opened_engine().generate(job.request)) as events:
            for event in events:
                if job.is_left:
                    return None
                match event:
                    case StepProgress():
                        self.progressed.emit(job, event)
                    case Notice():
                        self.noticed.emit(job, event)
                    case PictureRows():
                        self.rows_made.emit(job, event)
                    case GeneratedImage():
                        finished = self._keep(job, event)
                        if finished.path is not None:
                            next(events, None)
                        return finished
        raise RuntimeError("the engine ended without an image")

    def _keep(self, job: GenerationJob, image: GeneratedImage) -> FinishedImage:
        """
        Raises:
            JobWithdrawn: the user wants no picture of it now.
        """
        self._is_saving = True
        try:
            path = self._opened_saver().save(job.job, image)
        except JobWithdrawn:
            raise
        except Exception as error:  # a full disk must not cost the image: it is shown, and can be saved elsewhere
            log.exception("an image could not be saved")
            is_to_wait = isinstance(error, DatabaseError) or is_disk_full(error)
            return FinishedImage(image, screen_levels(image.pixels), None, Failure.of(error), is_to_wait)
        finally:
            self._is_saving = False
        return FinishedImage(image, screen_levels(image.pixels), path)
