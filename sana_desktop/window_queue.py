"""WindowQueue: the queue's file as the window uses it, in the window's thread: every call takes milliseconds.

It knows who works the queue off, what waits and what is next. What is slow is done in a thread of its own, and nothing
is begun meanwhile: changes of more than AT_ONCE jobs, and putting right what a killed program left in the midst.
"""

from __future__ import annotations

import functools
import logging
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from engine import EngineError, GenerationRequest
from sana_desktop.database import DatabaseError
from sana_desktop.jobs.hold_reasons import PASSING
from sana_desktop.jobs.job import Job, JobError, JobState, Target, new_key
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.reader import queue_file
from sana_desktop.jobs.store import JobStore
from sana_desktop.queue_words import action_words, undone_words

log = logging.getLogger(__name__)
T = TypeVar("T")

POLL_MS = 500
AT_ONCE = 100
"""So many jobs are changed in the window's thread: some milliseconds."""
LEFT_OVER = (
    "Pictures are left from an earlier start of the program: choose Resume or Discard in its window, "
    "or `sana-desktop queue resume`."
)
"""Why the queue is held at a start. What is asked for in this window is made all the same."""

_CLOSE_MS = 2000
_AT_WORK = (JobState.RENDERING, JobState.SAVING)


class WindowQueue(QObject):
    """Signals:
    changed()      somebody changed it, or who works it off: look again
    troubled(str)  its file could not be read or written, in a sentence
    undone(str)    what `take_back` took back, in words; "": there was nothing
    progress_told(int, int)   finished, and all: of what was asked for together with what waits
    """

    changed = Signal()
    troubled = Signal(str)
    undone = Signal(str)
    progress_told = Signal(int, int)
    _recovered = Signal()
    _written = Signal(object)  # what a change answered that was made in the other thread; None: it could not be

    def __init__(self, path: Path | None = None, target: Target | None = None, parent: QObject | None = None) -> None:
        """
        Args:
            path: of the queue's file; None: the usual one.
            target: where the pictures go that are asked for here; None: the gallery.
        """
        super().__init__(parent)
        self.target = target or Target()
        self.store, self.notice = _opened(path)
        self.mine: dict[str, Job] = {}  # asked for here and, as far as is known, not over; in order
        self._cancelled: dict[str, Job] = {}  # of those, in case it is undone
        self._owner = Ownership(self.store.path.with_name("queue.lock"))
        self._is_ours = self._is_recovering = self._is_closed = False
        self._has_discarded = False  # what was left over
        self._stopped: str | None = None  # a hold that could not be written down
        self._seen = -1
        self._counts: dict[JobState, int] = {}
        self._work = 0.0
        self._under_way: list[Callable[[Any], None]] = []  # what follows each change that the other thread makes
        self._held: str | None = None
        self._threads = QThreadPool(self, maxThreadCount=1)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.look)
        self._recovered.connect(self._on_recovered)
        self._written.connect(self._on_written)
        self._read()

    # ---- what is so

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def is_ours(self) -> bool:
        """Whether this window works the queue off; else another program does."""
        return self._is_ours

    @property
    def is_ready(self) -> bool:
        """Whether jobs may be begun."""
        return self._is_ours and not self._is_recovering and not self._under_way

    @property
    def work_waiting(self) -> float:
        """Pixels times steps of what waits."""
        return self._work

    @property
    def waiting(self) -> int:
        return self._counts.get(JobState.WAITING, 0)

    @property
    def held_because(self) -> str | None:
        """None: it is not held; "": the user holds it; else a sentence."""
        return self._stopped if self._stopped is not None else self._held

    @property
    def is_held(self) -> bool:
        """LEFT_OVER does not count: what is asked for here goes on."""
        return self.held_because not in (None, LEFT_OVER)

    @property
    def is_left_over(self) -> bool:
        return self.held_because == LEFT_OVER and self.waiting > 0

    @property
    def to_come(self) -> int:
        """How many pictures will be begun by themselves."""
        if self.held_because is None:
            return self.waiting
        return min(self.waiting, len(self.mine)) if self.held_because == LEFT_OVER else 0

    @property
    def last_action(self) -> str | None:
        """What `undo` would take back, in words; None: nothing, or what is still being written."""
        if self._under_way:
            return None
        words = self._told(self.store.last_action, None)
        return None if words is None else action_words(words)

    def ask_progress(self) -> None:
        """How far the batches are that something waits of, by `progress_told`."""
        self._threads.start(self._count_progress)

    # ---- what the user does

    def add(self, requests: Sequence[GenerationRequest], first: bool, templates: Sequence[str] = ()) -> list[Job]:
        """On the disk when it returns. Of more than AT_ONCE it answers the first so many only: all are made and written
        by the other thread, and `troubled` tells if they could not be.

        Args:
            templates: that the prompts were made from, one for each; (): all are as they were typed.
        Raises:
            EngineError: it could not be written; nothing is added.
        """
        batch, target = new_key() if len(requests) > 1 else "", self.target
        texts = templates or [""] * len(requests)
        head = _jobs(requests[:AT_ONCE], texts, batch, target)
        if len(requests) <= AT_ONCE:
            self.put(head, first)
            return head

        def add(store: JobStore) -> list[Job]:
            jobs = head + _jobs(requests[AT_ONCE:], texts[AT_ONCE:], batch, target, AT_ONCE + 1)
            store.add(jobs, first)
            return jobs

        self._write(add, functools.partial(self._on_put, first))
        return head

    def put(self, jobs: Sequence[Job], first: bool = False, title: str = "") -> None:
        """As `add`, with jobs that are made already.

        Args:
            title: of the batch they belong to, where it came from a file.
        Raises:
            EngineError: it could not be written; nothing is added.
        """
        if len(jobs) > AT_ONCE or self._under_way:
            self._write(lambda store: _added(store, jobs, first, title), functools.partial(self._on_put, first))
        else:
            self.store.add(jobs, first, title)
            self._on_put(first, jobs)
            self._read()

    def cancel(self, keys: Sequence[str]) -> None:
        self._change(len(keys), lambda store: store.cancel(keys))
        self._cancelled |= {key: self.mine.pop(key) for key in keys if key in self.mine}

    def cancel_waiting(self) -> list[Job]:
        """Those of the window's own that will not wait any more."""
        waiting: list[str] = self._told(lambda: self.store.keys(JobState.WAITING), list[str]())
        own = [self.mine[key] for key in waiting if key in self.mine]
        self._cancelled |= {job.key: self.mine.pop(job.key) for job in own}
        after = functools.partial(self._on_all_cancelled, self.is_left_over)
        self._change(len(waiting), lambda store: store.cancel(waiting), after)
        return own

    def retry(self, job: Job) -> bool:
        """Whether it waits again."""
        if self._try(lambda: self.store.retry([job.key])) != 1:
            return False
        self._cancelled.pop(job.key, None)
        self.mine[job.key] = job
        return True

    def cancelled_job(self, request: GenerationRequest) -> Job | None:
        """One of the window's own that was cancelled."""
        return next((job for job in self._cancelled.values() if job.request == request), None)

    def undo(self) -> str | None:
        """What was taken back, in words; None: there was nothing."""
        before = self.waiting
        words = self._try(self.store.undo)
        self._on_undone(before)
        return words

    def take_back(self) -> None:
        """`undo`, in the other thread where it is about many; `undone` tells what was taken back."""
        after = functools.partial(self._tell_undone, self.waiting)
        self._change(self._told(self.store.last_action_size, 0), lambda store: store.undo(), after)

    def hold(self, reason: str = "", now: bool = False) -> None:
        """Nothing is begun until `go_on`; with `now`, what is being made waits again, too."""
        try:
            self.store.hold(reason, now)
        except DatabaseError as error:  # a full disk: it is held all the same
            self._stopped = reason or str(error)
        self._read()

    def go_on(self) -> None:
        self._stopped = None
        self._try(self.store.go_on)
        if self._is_ours and any(state in self._counts for state in _AT_WORK):
            self._recover()  # what could not be written down when the disk was full

    # ---- what becomes of a job

    def next_job(self) -> Job | None:
        """It is begun; None: none is to be."""
        if not self.is_ready or self._stopped is not None:
            return None
        return self._try(self._begin_next)

    def fail(self, key: str, sentence: str) -> None:
        self.forget(key)
        self._try(lambda: self.store.fail(key, sentence))

    def forget(self, key: str) -> None:
        """It is made."""
        self.mine.pop(key, None)
        self._read()

    def release(self, key: str) -> None:
        self._try(lambda: self.store.release(key))

    def state_of(self, key: str) -> JobState | None:
        return self._told(lambda: self.store.state_of(key), JobState.RENDERING)

    def ended_elsewhere(self) -> Iterator[tuple[Job, Path | None]]:
        """Those of the window's own, in order, that another program has made, each with its path, or failed to make."""
        for key in list(self.mine):
            state = self.state_of(key)
            if state in (JobState.FINISHED, JobState.FAILED):
                job = self._told(functools.partial(self.store.get, key), None) or self.mine[key]
                del self.mine[key]
                yield job, job.path if state is JobState.FINISHED else None
            elif state in (JobState.WAITING, *_AT_WORK):
                return  # what comes after it has not been begun

    # ---- its life

    def start(self) -> None:
        self._take()
        self._timer.start()

    def look(self) -> None:
        """Whether anything has changed."""
        taken = not self._is_ours and self._take()
        if taken or self._told(self.store.changes, self._seen) != self._seen:
            self._read()
            self.changed.emit()

    def close(self) -> None:
        """Nothing is begun any more; what waits stays."""
        if self._is_closed:
            return
        self._timer.stop()
        self._threads.waitForDone(_CLOSE_MS)
        if self._is_ours and self.held_because in (LEFT_OVER, *PASSING):
            self._try(self.store.go_on)  # the next start will look again; until then others may go on
        self._owner.release()
        self._is_ours, self._is_closed = False, True
        self.store.close()

    # ---- changes of many jobs

    def _change(self, count: int, change: Callable[[JobStore], Any], then: Callable[[Any], None] | None = None) -> None:
        """At once where it is about few jobs, else in the other thread; `then` gets what it answers, None: nothing."""
        if count > AT_ONCE or self._under_way:
            self._write(change, then)
            return
        answer = self._try(lambda: change(self.store))
        if then is not None:
            then(answer)

    def _write(self, change: Callable[[JobStore], Any], then: Callable[[Any], None] | None) -> None:
        self._under_way.append(then or _nothing)
        self._threads.start(functools.partial(self._make, change))

    def _make(self, change: Callable[[JobStore], Any]) -> None:
        """In a thread of its own."""
        answer = None
        try:
            with JobStore(self.store.path) as store:
                answer = change(store)
        except EngineError as error:
            self.troubled.emit(str(error))
        self._written.emit(answer)

    def _on_written(self, answer: Any) -> None:
        then = self._under_way.pop(0)
        self._read()
        then(answer)
        self.changed.emit()

    def _on_put(self, first: bool, jobs: Sequence[Job] | None) -> None:
        new = {job.key: job for job in jobs or ()}
        self.mine = {**new, **self.mine} if first else {**self.mine, **new}

    def _on_all_cancelled(self, was_left_over: bool, cancelled: int | None) -> None:
        if was_left_over and self.waiting == 0:
            self._has_discarded = True
            self._try(self.store.go_on)

    def _on_undone(self, waiting_before: int) -> None:
        states = self._told(lambda: self.store.states_of(self._cancelled), dict[str, JobState]())
        back = [key for key in self._cancelled if states.get(key) is JobState.WAITING]
        self.mine |= {key: self._cancelled.pop(key) for key in back}
        if self._has_discarded and self.waiting > waiting_before:  # left over once more: nothing goes on unasked
            self._has_discarded = False
            self.hold(LEFT_OVER)

    def _tell_undone(self, waiting_before: int, words: str | None) -> None:
        self._on_undone(waiting_before)
        self.undone.emit(undone_words(words or ""))

    # ---- inside

    def _take(self) -> bool:
        """Whether the queue is ours as of now."""
        try:
            self._is_ours = self._owner.take()
        except JobError as error:  # no lock can be made here: nobody else can have one
            log.warning("%s", error)
            self._is_ours = True
        if self._is_ours:
            self._read()
            self._hold_what_is_left()
            if any(state in self._counts for state in _AT_WORK):
                self._recover()
        return self._is_ours

    def _hold_what_is_left(self) -> None:
        at_work = sum(self._counts.get(state, 0) for state in _AT_WORK)
        states = self._told(lambda: self.store.states_of(self.mine), dict[str, JobState]())
        waiting_here = sum(state is JobState.WAITING for state in states.values())
        is_left_over = self.waiting + at_work > waiting_here
        if self.held_because in PASSING:  # of a window that was killed: it looked whether the cause is over
            self._try(self.store.go_on)
        if self.held_because is None and is_left_over:
            self.hold(LEFT_OVER)
        elif self.held_because == LEFT_OVER and not is_left_over:  # of a window that was killed before its answer
            self._try(self.store.go_on)

    def _recover(self) -> None:
        self._is_recovering = True
        self._threads.start(self._put_right)

    def _put_right(self) -> None:
        """In a thread of its own: reads pictures."""
        try:
            with JobStore(self.store.path) as store:
                store.recover()
        except EngineError as error:
            self.troubled.emit(str(error))
        self._recovered.emit()

    def _count_progress(self) -> None:
        """In a thread of its own."""
        try:
            with JobStore(self.store.path) as store:
                waiting = store.counts().get(JobState.WAITING, 0)
                counts = [store.counts(batch) for batch in store.batches(JobState.WAITING)]
        except EngineError as error:
            log.warning("the queue's progress cannot be told: %s", error)
            return
        finished = sum(count.get(JobState.FINISHED, 0) for count in counts)
        self.progress_told.emit(finished, finished + waiting)

    def _on_recovered(self) -> None:
        self._is_recovering = False
        self._read()
        self.changed.emit()

    def _begin_next(self) -> Job | None:
        for job in self._candidates():
            if self.store.begin(job.key):
                return job
        return None

    def _candidates(self) -> Iterator[Job]:
        if self._held != LEFT_OVER:
            while (job := self.store.next_waiting()) is not None:
                yield job
            return
        for key in list(self.mine):
            if self.store.state_of(key) is JobState.WAITING and (job := self.store.get(key)) is not None:
                yield job

    def _read(self) -> None:
        if self._is_closed:
            return
        try:
            self._seen = self.store.changes()
            self._counts, self._work = self.store.counts_and_work()
            self._held = self.store.held_because()
        except DatabaseError as error:
            self.troubled.emit(str(error))

    def _try(self, change: Callable[[], T]) -> T | None:
        """What it answers; None where the file cannot be written, and the user is told."""
        answer = self._told(change, None)
        self._read()
        return answer

    def _told(self, act: Callable[[], T], otherwise: T) -> T:
        if self._is_closed:  # what the engine's thread has told last
            return otherwise
        try:
            return act()
        except EngineError as error:
            self.troubled.emit(str(error))
            return otherwise


def _jobs(
    requests: Sequence[GenerationRequest], templates: Sequence[str], batch: str, target: Target, start: int = 1
) -> list[Job]:
    return [
        Job(new_key(), request, batch=batch, number=number, template=template, target=target)
        for number, (request, template) in enumerate(zip(requests, templates, strict=False), start)
    ]


def _added(store: JobStore, jobs: Sequence[Job], first: bool, title: str) -> Sequence[Job]:
    store.add(jobs, first, title)
    return jobs


def _nothing(answer: Any) -> None:
    pass


def _opened(path: Path | None) -> tuple[JobStore, str]:
    """The queue, and a sentence about it where it is not what it should be."""
    path = queue_file() if path is None else path
    try:
        store = JobStore(path)
    except DatabaseError as error:
        store = JobStore(Path(tempfile.mkdtemp(prefix="sana-desktop-")) / path.name)
        return store, f"{error} Until then what waits here is lost when the window closes."
    if store.set_aside is not None:
        return store, f"The queue's file was damaged: it is kept as {store.set_aside.name}, and the queue is empty."
    return store, ""
