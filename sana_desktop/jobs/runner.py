"""Runner: works the queue off, one job after the other. What it is, whoever calls it must own (`ownership.py`).

Between two events of the engine it looks whether the user, in this program or another, has cancelled, paused or put
back the job: then the engine's generator is closed, and what it has done so far waits in its journal. A job that cannot
be rendered has failed, and the next one begins. A disk without room holds the queue: every other job would fail, too.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass

from engine import EngineError, GeneratedImage, Stage, StepProgress
from sana_desktop.database import DatabaseError
from sana_desktop.jobs.disk_space import is_disk_full, missing_room
from sana_desktop.jobs.job import Job, JobState, JobWithdrawn
from sana_desktop.jobs.saving import PictureSaver, root_of
from sana_desktop.jobs.store import JobStore
from sana_desktop.rendering import Engine, events_of, tell
from sana_desktop.reporter import Reporter

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    finished: int = 0
    failed: int = 0
    held: str | None = None  # why it ended though jobs wait: a sentence, "" where the user paused the queue


class Runner:
    """Belongs to the thread of its store."""

    def __init__(
        self, store: JobStore, open_engine: Callable[[], Engine], saver: PictureSaver, reporter: Reporter
    ) -> None:
        """
        Args:
            open_engine: called when the first job is due.
        """
        self._store, self._open_engine, self._saver, self._reporter = store, open_engine, saver, reporter
        self._engine: Engine | None = None
        self._finished, self._failed, self._seen = 0, 0, -1

    def run(self, batch: str | None = None) -> Outcome:
        """Until nothing waits, or the queue is held.

        Args:
            batch: only the jobs of the batch with this key.
        Raises:
            EngineError: the engine cannot be opened.
        """
        try:
            self._store.recover()
            self._work_off(batch)
            return Outcome(self._finished, self._failed, self._store.held_because())
        except DatabaseError as error:
            return Outcome(self._finished, self._failed, self._stopped(error))

    def _work_off(self, batch: str | None) -> None:
        while (job := self._store.next_waiting(batch)) is not None:
            if reason := missing_room(root_of(job), job.request):
                self._store.hold(reason)
                return
            engine = self._opened()
            if self._store.begin(job.key):
                self._work(engine, job, batch)

    def _stopped(self, error: DatabaseError) -> str:
        """The queue's own file cannot be written: it is told that it is held where that works, and the user always."""
        with contextlib.suppress(DatabaseError):  # what it cannot be told now, `recover` finds at the next start
            self._store.recover()
            self._store.hold(str(error))
        return str(error)

    def _opened(self) -> Engine:
        if self._engine is None:
            self._reporter.progress(StepProgress(Stage.LOADING, 0, 1))  # the import of torch alone takes seconds
            self._engine = self._open_engine()
        return self._engine

    def _work(self, engine: Engine, job: Job, batch: str | None) -> None:
        counts = self._store.counts(batch)
        done = self._finished + self._failed
        self._reporter.begin(done + 1, done + 1 + counts.get(JobState.WAITING, 0), job.request)
        try:
            self._saver.prepare(job)
            self._render(engine, job)
        except JobWithdrawn:
            self._tell_of_withdrawal(job)
        except DatabaseError:  # nothing can be noted down any more: `recover` puts it right when there is room
            raise
        except EngineError as error:
            self._give_up(job, error)
        except Exception as error:
            log.exception("a fault while rendering")
            self._fail(job, f"A fault in the program itself ({type(error).__name__}: {str(error)[:200]}).")
        except BaseException:  # Ctrl+C
            self._store.recover()
            raise

    def _render(self, engine: Engine, job: Job) -> None:
        """
        Raises:
            JobWithdrawn: the user wants something else by now.
            EngineError: it could not be rendered or saved.
        """
        is_saved = False
        with events_of(engine, job.request) as events:
            # To the end: the engine keeps what an unsaved image could be made from again until it is asked to go on.
            for event in events:
                tell(self._reporter, event)
                if isinstance(event, GeneratedImage):
                    path = self._saver.save(job, event)
                    is_saved = True
                    self._finished += 1
                    self._reporter.saved(path, event)
                if not is_saved and self._is_withdrawn(job):
                    raise JobWithdrawn("The user wants something else.")
        assert is_saved, "the engine ended without an image and without an error"

    def _is_withdrawn(self, job: Job) -> bool:
        changes = self._store.changes()
        if changes == self._seen:
            return False
        self._seen = changes
        return self._store.state_of(job.key) is not JobState.RENDERING

    def _give_up(self, job: Job, error: EngineError) -> None:
        if not is_disk_full(error):
            self._fail(job, str(error))
            return
        self._store.release(job.key)
        self._store.hold(f"{error} The queue is paused: let it go on when there is room.")

    def _fail(self, job: Job, sentence: str) -> None:
        if self._store.fail(job.key, sentence):
            self._failed += 1
            self._reporter.notice(f"Picture {job.id} failed: {sentence}")

    def _tell_of_withdrawal(self, job: Job) -> None:
        state = self._store.state_of(job.key)
        what = {JobState.PAUSED: "is paused", JobState.WAITING: "waits again"}.get(state or JobState.CANCELLED)
        self._reporter.notice(f"Picture {job.id} {what or 'is cancelled'}.")
