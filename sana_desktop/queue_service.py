"""QueueService: the queue's list, read and changed in a thread of its own. Every call returns at once.

What WindowQueue does is what the window's own work needs, in the window's thread; this is for whoever shows the list.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine import EngineError
from sana_desktop.jobs.job import Job, JobState
from sana_desktop.jobs.list_changes import changes_between
from sana_desktop.jobs.overview import Overview, QueueRow
from sana_desktop.jobs.store import JobStore

log = logging.getLogger(__name__)

Work = Callable[[JobStore], None]


class QueueService(QObject):
    """Signals:
    listed(Listing, ListChanges)   what `show` or `refresh` asked for, and what is other than in the one told last
    job_told(str, Job | None)   the purpose it was asked for, and the job; None: it is gone
    paths_told(str, list[Path])   a batch's key, and its finished pictures in its order
    changed(str)             something was done to the queue here, in words, and can be undone
    failed(str)              why something could not be done, in a sentence
    """

    listed = Signal(object, object)
    job_told = Signal(str, object)
    paths_told = Signal(str, object)
    changed = Signal(str)
    failed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """
        Args:
            path: of the queue's file.
        """
        super().__init__(parent)
        self._path = path
        self._inbox: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._states: tuple[JobState, ...] = ()
        self._batch: str | None = None
        self._is_asked = threading.Event()  # a refresh is on its way
        self._overview: Overview | None = None
        self._told: Sequence[QueueRow] = ()  # the rows that were told last
        self._thread = threading.Thread(target=self._run, name="queue-list", daemon=True)
        self._thread.start()

    # ---- reading

    def show(self, states: Sequence[JobState] = (), batch: str | None = None) -> None:
        """List these from now on.

        Args:
            states: only jobs in these; none: all.
            batch: only those of the batch with this key.
        """
        self._states, self._batch = tuple(states), batch
        self.refresh()

    def refresh(self) -> None:
        """`listed` tells; one answer for many questions."""
        if not self._is_asked.is_set():
            self._is_asked.set()
            self._inbox.put(self._list)

    def ask_job(self, key: str, purpose: str) -> None:
        """All of one job, by `job_told`."""
        self._inbox.put(lambda store: self.job_told.emit(purpose, store.get(key)))

    def ask_paths(self, batch: str) -> None:
        """The finished pictures of a batch, by `paths_told`."""
        self._inbox.put(lambda store: self._tell_paths(store, batch))

    # ---- changing

    def cancel(self, keys: Sequence[str]) -> None:
        self._change(lambda store: store.cancel(keys))

    def pause(self, keys: Sequence[str]) -> None:
        self._change(lambda store: store.pause(keys))

    def resume(self, keys: Sequence[str]) -> None:
        self._change(lambda store: store.resume(keys))

    def retry(self, keys: Sequence[str]) -> None:
        self._change(lambda store: store.retry(keys))

    def retry_failed(self, batch: str | None = None) -> None:
        """All that failed; or only those of a batch."""
        self._change(lambda store: store.retry(store.keys(JobState.FAILED, batch=batch)))

    def duplicate(self, keys: Sequence[str]) -> None:
        self._change(lambda store: store.duplicate(keys))

    def move(self, keys: Sequence[str], before: str | None) -> None:
        """In this order before another one; None: behind all others."""
        self._change(lambda store: store.move(keys, before))

    def move_first(self, keys: Sequence[str]) -> None:
        """They are the next, in this order."""
        self._change(lambda store: self._move_first(store, keys))

    def clear(self, batch: str | None = None) -> None:
        """Take jobs that are over out of the list; or only those of a batch. Their pictures stay."""
        self._change(lambda store: store.clear(batch=batch))

    def close(self, seconds: float = 2.0) -> None:
        self._inbox.put(None)
        self._thread.join(seconds)

    # ---- the other thread

    def _run(self) -> None:
        try:
            store = JobStore(self._path)
        except EngineError as error:
            self.failed.emit(str(error))
            return
        self._overview = Overview(store)
        with store:
            while (work := self._inbox.get()) is not None:
                try:
                    work(store)
                except EngineError as error:
                    self.failed.emit(str(error))

    def _list(self, store: JobStore) -> None:
        assert self._overview is not None
        self._is_asked.clear()  # before it is read: what changes from now on asks again
        listing = self._overview.read(self._states, self._batch)
        changes = changes_between(self._told, listing.rows)
        self._told = listing.rows
        self.listed.emit(listing, changes)

    def _change(self, act: Callable[[JobStore], object]) -> None:
        def change(store: JobStore) -> None:
            before = store.last_action_number()
            act(store)
            if store.last_action_number() != before:
                self.changed.emit(store.last_action() or "")

        self._inbox.put(change)
        self.refresh()

    def _move_first(self, store: JobStore, keys: Sequence[str]) -> None:
        moved = set(keys)
        others = store.keys(JobState.WAITING, JobState.PAUSED)
        store.move(keys, next((key for key in others if key not in moved), None))

    def _tell_paths(self, store: JobStore, batch: str) -> None:
        jobs: list[Job] = sorted(store.jobs(JobState.FINISHED, batch=batch), key=lambda job: job.number)
        self.paths_told.emit(batch, [job.path for job in jobs if job.path is not None])
