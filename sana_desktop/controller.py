"""GenerationController: works the queue off, and says what is going on. No widgets.

What waits stands in the queue's file (`window_queue.py`), where a kill cannot reach it and other programs add to it.
The engine's thread is handed one job at a time, so that the order can be changed at will.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from engine import EngineError, GenerationRequest, Notice, PictureRows, Stage, StepProgress
from sana_desktop.export_job import ExportJob
from sana_desktop.jobs.job import Job, JobState
from sana_desktop.run_clock import RunClock
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.window_queue import AT_ONCE, WindowQueue
from sana_desktop.worker import DraftJob, EngineThread, Failure, FinishedImage, GenerationJob

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
        finished(GenerationJob, FinishedImage)    exactly one of these four ends what was started; a job that is
        cancelled(GenerationJob)                  put back waits again, one that was never started can be cancelled
        failed(GenerationJob, Failure)
        put_back(GenerationJob)
        made_elsewhere(GenerationJob, Path)       another program has made it, which works the queue off
        refused(str)                              the queue could not do what was asked, in a sentence
        undone(str)                               what was taken back, in a sentence
        draft_made(GenerationRequest, tuple[QImage, ...])   of the last `draft`, if it was not dropped
        draft_failed(GenerationRequest, Failure)
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
    put_back = Signal(object)
    made_elsewhere = Signal(object, object)
    refused = Signal(str)
    undone = Signal(str)
    draft_made = Signal(object, object)
    draft_failed = Signal(object, object)
    forecast_made = Signal(object, object)
    export_progressed = Signal(object, float)
    exported = Signal(object, object)
    export_cancelled = Signal(object)
    export_failed = Signal(object, object)

    def __init__(self, engine_thread: EngineThread, queue: WindowQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = engine_thread
        self.queue = queue
        self._current: GenerationJob | None = None
        self._exports: list[ExportJob] = []
        self._draft: DraftJob | None = None
        self._ended = 0  # jobs that ended since the queue was last empty
        self._is_opening = True
        self._is_closed = False
        self._progress: StepProgress | None = None
        self._unreported: StepProgress | None = None
        self._clock = RunClock()
        self._report_timer = QTimer(self, singleShot=True, interval=REPORT_INTERVAL_MS)
        self._report_timer.timeout.connect(self._report_progress)
        self._to_tell: list[Job] = []  # cancelled while they waited
        self._tell_timer = QTimer(self, singleShot=True, interval=0)
        self._tell_timer.timeout.connect(self._tell_cancelled)
        queue.changed.connect(self._on_queue_changed)
        queue.troubled.connect(self.refused)
        queue.undone.connect(self._on_undone)
        engine_thread.ready.connect(self._on_ready)
        engine_thread.unavailable.connect(self._on_unavailable)
        engine_thread.progressed.connect(self._on_progressed)
        engine_thread.rows_made.connect(self._on_rows_made)
        engine_thread.noticed.connect(self._on_noticed)
        engine_thread.finished.connect(self._on_finished)
        engine_thread.cancelled.connect(self._on_cancelled)
        engine_thread.failed.connect(self._on_failed)
        engine_thread.put_back.connect(self._on_put_back)
        engine_thread.draft_made.connect(self._on_draft_made)
        engine_thread.draft_failed.connect(self._on_draft_failed)
        engine_thread.forecast_made.connect(self.forecast_made)
        engine_thread.export_progressed.connect(self.export_progressed)
        engine_thread.exported.connect(self._on_exported)
        engine_thread.export_cancelled.connect(self._on_export_cancelled)
        engine_thread.export_failed.connect(self._on_export_failed)

    # ---- what the window may ask for

    def start(self) -> None:
        """Look at the queue; what is begun waits for the engine."""
        if not self._is_closed:  # a window may be closed before it was painted
            self.queue.start()
            self._start_next()

    def open_engine(self) -> None:
        """Open it in the background, so that it is there when the first prompt is typed."""
        if not self._is_closed:
            self._thread.start()

    def enqueue(
        self, requests: list[GenerationRequest], first: bool = False, templates: Sequence[str] = ()
    ) -> list[GenerationJob]:
        """Add jobs to the end of the queue, or (`first`) before all that wait. They are on the disk when this returns;
        of more than AT_ONCE, which are written in a thread, the first so many are answered.

        Where they cannot be written, `refused` says why, and none is added.

        Args:
            templates: that the prompts were made from, one for each; (): all are as they were typed.
        """
        try:
            jobs = self.queue.add(requests, first, templates)
        except EngineError as error:
            self.refused.emit(str(error))
            return []
        self._start_next()
        return [GenerationJob(job) for job in jobs]

    def retry(self, job: GenerationJob) -> None:
        """A job that failed waits again, where it was."""
        if self.queue.retry(job.job):
            self._start_next()
        else:  # it is no longer in the list
            self.enqueue([job.request])

    def go_on_with(self, request: GenerationRequest) -> None:
        """A render that was cut short: the job that was cancelled goes on, where there is one, else a new one does."""
        job = self.queue.cancelled_job(request)
        if job is not None:
            self.retry(GenerationJob(job))
        else:
            self.enqueue([request])

    def ask_forecast(self, request: GenerationRequest, asker: str = "") -> None:
        """What a run would take, by `forecast_made`; while pictures are made, nothing else is reckoned.

        A newer question of the same asker takes the place of one that waits.
        """
        if self._current is None:
            self._thread.ask_forecast(request, asker)

    def draft(self, request: GenerationRequest) -> bool:
        """Draw a quick picture of it, beside the queue; False: real pictures are being made, which go first.

        One that is being drawn is dropped for it, and it for whatever else the engine is asked to make.
        """
        self.drop_draft()
        if self._current is not None or self._exports or self._is_closed:
            return False
        self._draft = DraftJob(request)
        self._thread.submit_draft(self._draft)
        return True

    def drop_draft(self) -> bool:
        """The draft that is being drawn is not wanted any more; whether there was one."""
        draft, self._draft = self._draft, None
        if draft is not None:
            draft.drop()
        return draft is not None

    def cancel(self, job: GenerationJob) -> None:
        """A waiting job leaves at once, a running one at the end of its step; others are not touched."""
        self.queue.cancel([job.key])
        if self._current is not None and self._current.key == job.key:
            self._current.cancel()
        else:
            self.cancelled.emit(job)
        self._announce()

    def pause(self) -> None:
        """What runs ends, and nothing is begun after it until `resume`."""
        self.queue.hold()
        self._announce()

    def pause_now(self) -> None:
        """What runs stops at the end of its step, and is the first to go on, from there."""
        self.queue.hold(now=True)
        if self._current is not None:
            self._current.park()
        self._announce()

    def resume(self) -> None:
        self.queue.go_on()
        self._start_next()

    def undo(self) -> None:
        """Take back what was done last to the queue, here or in another program; `undone` tells what it was."""
        self.queue.take_back()

    def enqueue_jobs(self, jobs: Sequence[Job], title: str = "") -> None:
        """Add jobs that are made already, to the end; `refused` tells where they cannot be written.

        Args:
            title: of the batch they belong to, where it came from a file.
        """
        try:
            self.queue.put(jobs, title=title)
        except EngineError as error:
            self.refused.emit(str(error))
        else:
            self._start_next()

    def export(self, job: ExportJob) -> None:
        """Write a picture in another format, after the picture that is being made."""
        self.drop_draft()
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
        self._to_tell += self.queue.cancel_waiting()
        self._tell_cancelled()
        self._announce()

    def close(self, timeout: float) -> bool:
        """End the engine's thread. What waits stays in the queue, and what runs is its first. False if the thread is
        still inside a step after `timeout` seconds."""
        self._is_closed = True
        self.blockSignals(True)  # nobody is left to listen
        self._report_timer.stop()
        if self._current is not None:
            self._current.park()
        self._cancel_exports()
        self.drop_draft()
        has_ended = self._thread.stop(timeout)
        if has_ended and self._current is not None and self.queue.state_of(self._current.key) is JobState.RENDERING:
            self.queue.release(self._current.key)  # else the next start puts it right
        self.queue.close()
        return has_ended

    def requests(self) -> list[GenerationRequest]:
        """What runs, and what was asked for here and waits."""
        running = [] if self._current is None else [self._current.request]
        return [*running, *(job.request for job in self.queue.mine.values())]

    @property
    def seconds_per_work(self) -> float | None:
        """How long pictures take here, in seconds for a pixel's step; None: nothing is known of it yet."""
        progress = self._progress
        if self._current is None or progress is None or progress.seconds_left is None:
            return self._clock.rate
        return self._clock.rate_with(self._current.request, progress.seconds_left)

    @property
    def status(self) -> RunStatus:
        if self._current is None:
            return RunStatus(
                Phase.STARTING if self._is_opening else Phase.IDLE,
                waiting=self.queue.waiting,
                is_held=self.queue.is_held or self.queue.is_left_over,
                is_followed=not self.queue.is_ours,
                is_exporting=bool(self._exports),
            )
        images = self._ended + 1 + self.queue.to_come
        progress = self._progress
        return RunStatus(
            phase=_phase_of(self._current),
            stage=progress.stage if progress else None,
            step=progress.step if progress else 0,
            total_steps=progress.total_steps if progress else 0,
            tile=progress.tile if progress else 0,
            tiles=progress.tiles if progress else 1,
            image=self._ended + 1,
            images=images,
            waiting=self.queue.waiting,
            is_held=self.queue.is_held,
            is_exporting=bool(self._exports),
            fraction=(self._ended + _fraction_of_image(progress)) / images,
            seconds_left=self._seconds_left(),
            image_seconds_left=self._image_seconds_left(),
            key=self._current.key,
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
        if image.save_failure is not None:
            self._note_unsaved(job, image.save_failure, image.is_to_wait)
        else:
            self.queue.forget(job.key)
        self.finished.emit(job, image)
        self._start_next()

    def _on_cancelled(self, job: GenerationJob) -> None:
        self._end_current()
        self.cancelled.emit(job)
        self._start_next()

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        self._end_current()
        self.queue.fail(job.key, failure.message)
        self.failed.emit(job, failure)
        self._start_next()

    def _on_put_back(self, job: GenerationJob, failure: Failure | None) -> None:
        self._end_current()
        self._ended -= 1  # it is still to come
        self.queue.release(job.key)
        if failure is not None:
            self.queue.hold(failure.message)
        self.put_back.emit(job)
        self._start_next()

    # ---- what others do with the queue

    def _on_undone(self, words: str) -> None:
        self.undone.emit(words or self.tr("Nothing is left to be undone"))
        self._on_queue_changed()

    def _on_queue_changed(self) -> None:
        if self._current is not None:
            self._leave_if_withdrawn(self._current)
        if not self.queue.is_ours:
            for job, path in self.queue.ended_elsewhere():
                self._tell_of_another(job, path)
        self._start_next()

    def _leave_if_withdrawn(self, job: GenerationJob) -> None:
        match self.queue.state_of(job.key):
            case JobState.CANCELLED | None:
                job.cancel()
            case JobState.WAITING | JobState.PAUSED:
                job.park()

    def _tell_of_another(self, job: Job, path: Path | None) -> None:
        if path is not None:
            self.made_elsewhere.emit(GenerationJob(job), path)
        elif job.error:
            self.failed.emit(GenerationJob(job), Failure(job.error, job.error))

    def _on_draft_made(self, job: DraftJob, levels: tuple[QImage, ...]) -> None:
        if job is self._draft:  # else another was asked for meanwhile
            self._draft = None
            self.draft_made.emit(job.request, levels)

    def _on_draft_failed(self, job: DraftJob, failure: Failure) -> None:
        if job is self._draft:
            self._draft = None
            self.draft_failed.emit(job.request, failure)

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

    def _tell_cancelled(self) -> None:
        """Some at a time, so that the window goes on."""
        told, self._to_tell = self._to_tell[:AT_ONCE], self._to_tell[AT_ONCE:]
        for job in told:
            self.cancelled.emit(GenerationJob(job))
        if self._to_tell:
            self._tell_timer.start()

    def _cancel_exports(self) -> None:
        for job in self._exports:
            job.cancel()

    def _note_unsaved(self, job: GenerationJob, failure: Failure, is_to_wait: bool) -> None:
        if is_to_wait:  # there was no room, nor will there be for the next one
            self.queue.release(job.key)
            self.queue.hold(failure.message)
        else:
            self.queue.fail(job.key, failure.message)

    def _start_next(self) -> None:
        if self._current is not None or self._is_closed:  # a listener of the last job's end has queued something
            self._announce()
            return
        if (job := self.queue.next_job()) is not None:
            self.drop_draft()
            self._current = GenerationJob(job)
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

    def _image_seconds_left(self) -> float | None:
        """As the engine tells it; where it does not, as the pictures before took."""
        if self._current is None:
            return None
        if self._progress is not None and self._progress.seconds_left is not None:
            return self._progress.seconds_left
        return self._clock.seconds_of(self._current.request, _fraction_of_image(self._progress))

    def _seconds_left(self) -> float | None:
        own = self._image_seconds_left()
        if self._current is None or own is None:
            return None
        rate = self.seconds_per_work
        if rate is not None and self.queue.to_come == self.queue.waiting:
            return own + rate * self.queue.work_waiting
        known = [job.request for key, job in self.queue.mine.items() if key != self._current.key]
        return own + self._clock.seconds_for(self.queue.to_come, known, self._current.request, own)


def _phase_of(job: GenerationJob) -> Phase:
    if job.is_cancelled:
        return Phase.CANCELLING
    return Phase.PARKING if job.is_parked else Phase.RUNNING


def _fraction_of_image(progress: StepProgress | None) -> float:
    if progress is None or progress.stage in (Stage.LOADING, Stage.ENCODING, Stage.READING):
        return 0.0
    done = min(1.0, (progress.step + progress.tile / max(1, progress.tiles)) / max(1, progress.total_steps))
    if progress.stage is Stage.DECODING:
        return 1.0 - _DECODING_SHARE + _DECODING_SHARE * done
    return (1.0 - _DECODING_SHARE) * done
