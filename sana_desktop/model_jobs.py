"""Downloads, imports, checks and removals of models, beside the window: one after another, each in a thread.

What needs the network waits in one line, what works on the disk alone in another: a check does not wait for a download
of an hour. Closing a job's generator is what cancels it, and the store keeps what has arrived.
"""

from __future__ import annotations

import logging
import shutil
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from engine import EngineError, model_store
from engine.model_store import DownloadProgress, InstalledModel, Licence, Location, Problem, PublishedModel
from sana_desktop.worker import Failure

log = logging.getLogger(__name__)

REPORT_SECONDS = 0.1
"""Progress is passed on this often: the store reports every chunk, and nobody can read so fast."""

Steps = Generator[DownloadProgress | Problem, None, object]


class JobKind(Enum):
    DOWNLOAD = auto()
    IMPORT = auto()
    VERIFY = auto()
    REMOVE = auto()
    DISCARD = auto()  # what has arrived of a download


class JobState(Enum):
    WAITING = auto()
    RUNNING = auto()
    CANCELLING = auto()
    DONE = auto()  # these three are ends
    CANCELLED = auto()
    FAILED = auto()


@dataclass(eq=False)
class ModelJob:
    """One thing to do with one model. Everything but `steps` and the event belongs to the window's thread."""

    kind: JobKind
    name: str  # of the model; of an import, the folder
    title: str
    steps: Callable[[], Steps]  # called and run in the job's thread
    state: JobState = JobState.WAITING
    progress: DownloadProgress | None = None
    message: str = ""  # why it failed, in one sentence
    problems: tuple[str, ...] = ()  # that a check found
    cancelled: threading.Event = field(default_factory=threading.Event)

    @property
    def has_ended(self) -> bool:
        return self.state in (JobState.DONE, JobState.CANCELLED, JobState.FAILED)


@dataclass(frozen=True, slots=True)
class Place:
    """A location as it is now."""

    location: Location
    is_here: bool
    free: int  # bytes; 0 where nobody can say


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is here: read in a thread, because a disk may sleep and a network share may be gone."""

    models: tuple[InstalledModel, ...]
    places: tuple[Place, ...]
    begun: dict[tuple[Path, str], int]  # location, name → bytes of a download that have arrived


@dataclass(frozen=True, slots=True)
class _End:
    state: JobState
    message: str = ""
    problems: tuple[str, ...] = ()


class ModelJobs(QObject):
    """Signals, all in the window's thread:
    changed(ModelJob)                          its state or its progress
    looked(Inventory)                          after `look`, and after the end of every job but a check
    licences_read(PublishedModel, tuple)       after `ask_licences`: of Licence; or
    licences_unread(PublishedModel, str)       why not
    """

    changed = Signal(object)
    looked = Signal(object)
    licences_read = Signal(object, object)
    licences_unread = Signal(object, str)

    # From the threads to this object: as every connection between threads, by way of the window's event loop.
    _progressed = Signal(object, object)
    _ended = Signal(object, object)
    _found = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[bool, deque[ModelJob]] = {True: deque(), False: deque()}  # by `_is_online`
        self._running: dict[bool, ModelJob] = {}
        self._threads: dict[bool, threading.Thread] = {}
        self._inventory = Inventory((), (), {})
        self._is_looking = self._must_look_again = False
        self._is_closed = False
        self._progressed.connect(self._on_progressed)
        self._ended.connect(self._on_ended)
        self._found.connect(self._on_found)
        self._answered.connect(self._on_answered)

    # ---- what the window may ask for

    def look(self) -> None:
        """See what is here; the answer is `looked`."""
        self._must_look_again = self._is_looking
        if not self._is_looking and not self._is_closed:
            self._is_looking = True
            _begin(self._look)

    def ask_licences(self, entry: PublishedModel) -> None:
        """Opens a connection, at once: it does not wait for a download that runs."""
        _begin(self._ask, entry)

    def download(self, entry: PublishedModel, location: Path) -> ModelJob:
        def steps() -> Steps:
            return model_store.download(entry, location)

        return self._enqueue(ModelJob(JobKind.DOWNLOAD, entry.name, entry.title, steps))

    def import_folder(self, folder: Path, name: str | None, link: bool, location: Path) -> ModelJob:
        def steps() -> Steps:
            return model_store.import_folder(folder, name, link, location)

        return self._enqueue(ModelJob(JobKind.IMPORT, str(folder), name or folder.name, steps))

    def verify(self, model: InstalledModel) -> ModelJob:
        def steps() -> Steps:
            return model_store.verify([model.name])

        return self._enqueue(ModelJob(JobKind.VERIFY, model.name, model.info.title, steps))

    def remove(self, model: InstalledModel) -> ModelJob:
        def steps() -> Generator[DownloadProgress, None, None]:
            yield DownloadProgress(0, 0, "", None)
            model_store.remove(model.name)

        return self._enqueue(ModelJob(JobKind.REMOVE, model.name, model.info.title, steps))

    def discard(self, entry: PublishedModel, location: Path) -> ModelJob:
        def steps() -> Generator[DownloadProgress, None, None]:
            yield DownloadProgress(0, 0, "", None)
            model_store.discard(entry.name, location)

        return self._enqueue(ModelJob(JobKind.DISCARD, entry.name, entry.title, steps))

    def cancel(self, job: ModelJob) -> None:
        """A waiting job ends at once, a running one a moment later."""
        job.cancelled.set()
        line = self._waiting[_is_online(job)]
        if job in line:
            line.remove(job)
            job.state = JobState.CANCELLED
            self.changed.emit(job)
            self.look()  # as after every end
        elif job.state is JobState.RUNNING:
            job.state = JobState.CANCELLING
            self.changed.emit(job)

    def cancel_all(self) -> None:
        for line in self._waiting.values():
            while line:
                self.cancel(line[0])
        for job in list(self._running.values()):
            self.cancel(job)

    def current_download(self) -> ModelJob | None:
        return self._running.get(True)

    def waiting_downloads(self) -> int:
        return len(self._waiting[True])

    def close(self, timeout: float) -> bool:
        """Cancel everything; True if all that worked has ended within `timeout` seconds. Nothing is told any more."""
        self._is_closed = True
        self.blockSignals(True)
        self.cancel_all()
        deadline = time.monotonic() + timeout
        for thread in self._threads.values():
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads.values())

    # ---- in the window's thread

    def _enqueue(self, job: ModelJob) -> ModelJob:
        self._waiting[_is_online(job)].append(job)
        self.changed.emit(job)
        self._start_next(_is_online(job))
        return job

    def _start_next(self, is_online: bool) -> None:
        if is_online in self._running or not self._waiting[is_online] or self._is_closed:
            return
        job = self._waiting[is_online].popleft()
        self._running[is_online] = job
        job.state = JobState.RUNNING
        self.changed.emit(job)
        self._threads[is_online] = _begin(self._work, job)

    def _on_progressed(self, job: ModelJob, progress: DownloadProgress) -> None:
        job.progress = progress
        if job.state is JobState.RUNNING:
            self.changed.emit(job)

    def _on_ended(self, job: ModelJob, end: _End) -> None:
        del self._running[_is_online(job)]
        job.state, job.message, job.problems = end.state, end.message, end.problems
        self.changed.emit(job)
        if job.kind is not JobKind.VERIFY:
            self.look()
        self._start_next(_is_online(job))

    def _on_found(self, inventory: Inventory | None) -> None:
        self._is_looking = False
        if self._must_look_again:  # what was found is old already
            self.look()
        else:
            self._inventory = inventory or self._inventory
            self.looked.emit(self._inventory)

    def _on_answered(self, entry: PublishedModel, answer: tuple[Licence, ...] | str) -> None:
        if isinstance(answer, str):
            self.licences_unread.emit(entry, answer)
        else:
            self.licences_read.emit(entry, answer)

    # ---- in threads of their own

    def _work(self, job: ModelJob) -> None:
        try:
            end = self._steps_of(job)
        except Exception as error:  # the one net of this thread: whatever happens to a job, the next one is run
            log.warning("%s of %s failed: %s", job.kind.name, job.name, error, exc_info=not _is_expected(error))
            end = _End(JobState.FAILED, Failure.of(error).message)
        self._tell(self._ended, job, end)

    def _steps_of(self, job: ModelJob) -> _End:
        problems: list[str] = []
        reported = float("-inf")
        with closing(job.steps()) as steps:
            for step in steps:
                if job.cancelled.is_set():
                    return _End(JobState.CANCELLED)
                if isinstance(step, Problem):
                    problems.append(step.text)
                elif (now := time.monotonic()) - reported >= REPORT_SECONDS:
                    reported = now
                    self._tell(self._progressed, job, step)
        return _End(JobState.DONE, problems=tuple(problems))

    def _look(self) -> None:
        inventory = None
        try:
            places = tuple(_look_at(location) for location in model_store.locations())
            begun = {
                (place.location.folder, name): size
                for place in places
                for name, size in model_store.leftovers(place.location.folder).items()
                if model_store.find_published(name) is not None
            }
            inventory = Inventory(tuple(model_store.installed()), places, begun)
        except (EngineError, OSError) as error:  # a disk that is pulled this moment: what was known stays
            log.warning("the models cannot be listed: %s", error)
        finally:
            self._tell(self._found, inventory)

    def _ask(self, entry: PublishedModel) -> None:
        try:
            answer: tuple[Licence, ...] | str = model_store.needed_licences(entry)
        except Exception as error:  # as in `_work`
            log.warning("the licences of %s were not read: %s", entry.name, error, exc_info=not _is_expected(error))
            answer = Failure.of(error).message
        self._tell(self._answered, entry, answer)

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        if not self._is_closed:  # else this object may be gone
            signal.emit(*values)


def _begin(work: Callable[..., None], *arguments: object) -> threading.Thread:
    # A daemon, because a share that does not answer must not keep a closed program alive.
    thread = threading.Thread(target=work, args=arguments, name="models", daemon=True)
    thread.start()
    return thread


def _is_online(job: ModelJob) -> bool:
    return job.kind is JobKind.DOWNLOAD


def _is_expected(error: Exception) -> bool:
    return isinstance(error, EngineError)


def _look_at(location: Location) -> Place:
    is_here = location.is_here
    try:
        # The program's own folder is made with the first model: until then, the disk of what is above it counts.
        existing = next(folder for folder in (location.folder, *location.folder.parents) if folder.is_dir())
        free = shutil.disk_usage(existing).free if is_here or location.origin == "own" else 0
    except (OSError, StopIteration):
        free = 0
    return Place(location, is_here, free)
