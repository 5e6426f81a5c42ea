"""EnlargeRun: the enlargement that the workspace follows through the queue, from its start to its picture.

It follows what was started or resumed here, and else any enlargement that is begun while it follows none. Other runs
pass it by.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine import GenerationRequest, Stage
from sana_desktop.controller import GenerationController
from sana_desktop.enlarging import is_enlargement
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.tile_map import TileProgress
from sana_desktop.worker import Failure, FinishedImage, GenerationJob


class RunPhase(Enum):
    NONE = "none"
    WAITING = "waiting"  # in the queue
    RUNNING = "running"
    CANCELLING = "cancelling"
    PAUSED = "paused"  # parked: it goes on with the queue
    CANCELLED = "cancelled"
    FAILED = "failed"
    FINISHED = "finished"

    @property
    def is_under_way(self) -> bool:
        return self in (RunPhase.WAITING, RunPhase.RUNNING, RunPhase.CANCELLING, RunPhase.PAUSED)


@dataclass(frozen=True, slots=True)
class RunState:
    """How far the enlargement is."""

    phase: RunPhase = RunPhase.NONE
    stage: Stage | None = None
    step: int = 0  # steps of the stage that are done
    steps: int = 0
    tile: int = 0  # tiles of the next step that are done
    tiles: int = 1
    seconds_left: float | None = None  # for this picture
    is_held: bool = False  # the queue begins nothing

    def tile_progress(self) -> TileProgress | None:
        """None: no tile is being drawn, nor will be."""
        if not self.phase.is_under_way and self.phase is not RunPhase.CANCELLED:
            return None
        return TileProgress.of(self.stage, self.tile, self.phase in (RunPhase.RUNNING, RunPhase.CANCELLING))


class EnlargeRun(QObject):
    """Signals:
    followed(GenerationRequest)   another one is followed now: it waits, or is being made
    changed(RunState)
    finished(FinishedImage)
    made_elsewhere(Path)          another program has made it
    """

    followed = Signal(object)
    changed = Signal(object)
    finished = Signal(object)
    made_elsewhere = Signal(object)

    def __init__(self, controller: GenerationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.request: GenerationRequest | None = None
        self.state = RunState()
        self._wanted: dict[GenerationRequest, GenerationJob | None] = {}  # started here, and not over
        controller.status_changed.connect(self._on_status)
        controller.started.connect(self._on_started)
        controller.finished.connect(self._on_finished)
        controller.cancelled.connect(self._on_cancelled)
        controller.failed.connect(self._on_failed)
        controller.put_back.connect(self._on_put_back)
        controller.made_elsewhere.connect(self._on_made_elsewhere)

    def start(self, request: GenerationRequest, first: bool = False) -> bool:
        """Put it into the queue; False: it could not be written, and the user is told why."""
        self._wanted[request] = None  # it may be begun at once
        jobs = self._controller.enqueue([request], first)
        if not jobs:
            del self._wanted[request]
            return False
        self._expect(request, jobs[0])
        return True

    def go_on_with(self, request: GenerationRequest) -> None:
        """It was cut short."""
        self._expect(request, None)
        self._controller.go_on_with(request)

    def is_own(self, request: GenerationRequest) -> bool:
        """Whether it was started or resumed here, and is not over."""
        return request in self._wanted

    def look(self) -> None:
        """Whether an enlargement is being made already, which nobody here has started."""
        status = self._controller.status
        if not status.is_busy or self.state.phase.is_under_way:
            return
        running = self._controller.requests()[0]
        if is_enlargement(running):
            self._follow(running)
            self._set(RunState(RunPhase.RUNNING))
            self._on_status(status)

    def cancel(self) -> None:
        """What is being drawn stops at the end of its tile, what waits leaves the queue."""
        if self.request is None:
            return
        if self.state.phase is RunPhase.RUNNING:
            self._controller.cancel_current()
        elif self.state.phase in (RunPhase.WAITING, RunPhase.PAUSED) and (job := self._wanted.get(self.request)):
            self._controller.cancel(job)

    # ---- what the controller tells

    def _on_started(self, job: GenerationJob) -> None:
        if job.request in self._wanted:
            self._wanted[job.request] = job
        elif self._wanted or self._is_taken() or not is_enlargement(job.request):
            return
        self._follow(job.request)
        self._set(RunState(RunPhase.RUNNING))

    def _on_status(self, status: RunStatus) -> None:
        phase = self.state.phase
        if phase in (RunPhase.WAITING, RunPhase.PAUSED):
            self._set(RunState(phase, self.state.stage, self.state.step, self.state.steps, is_held=status.is_held))
        if phase not in (RunPhase.RUNNING, RunPhase.CANCELLING) or not status.is_busy:
            return
        self._set(
            RunState(
                RunPhase.RUNNING if status.phase is Phase.RUNNING else RunPhase.CANCELLING,
                status.stage,
                status.step,
                status.total_steps,
                status.tile,
                status.tiles,
                status.image_seconds_left,
            )
        )

    def _on_finished(self, job: GenerationJob, image: FinishedImage) -> None:
        if self._ends(job, RunPhase.FINISHED):
            self.finished.emit(image)

    def _on_cancelled(self, job: GenerationJob) -> None:
        self._ends(job, RunPhase.CANCELLED)

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        self._ends(job, RunPhase.FAILED)

    def _on_put_back(self, job: GenerationJob) -> None:
        if self._is_followed(job):
            self._wanted[job.request] = job
            self._set(RunState(RunPhase.PAUSED, self.state.stage, self.state.step, self.state.steps))

    def _on_made_elsewhere(self, job: GenerationJob, path: Path) -> None:
        if self._ends(job, RunPhase.FINISHED):
            self.made_elsewhere.emit(path)

    # ---- inside

    def _expect(self, request: GenerationRequest, job: GenerationJob | None) -> None:
        """It waits, unless it was begun at once."""
        self._wanted[request] = job
        if not self._is_taken():
            self._follow(request)
            self._set(RunState(RunPhase.WAITING))

    def _is_taken(self) -> bool:
        """Whether what is followed is under way still; what only waits gives place to what is begun."""
        return self.state.phase in (RunPhase.RUNNING, RunPhase.CANCELLING)

    def _is_followed(self, job: GenerationJob) -> bool:
        return self.request is not None and job.request == self.request and self.state.phase.is_under_way

    def _follow(self, request: GenerationRequest) -> None:
        if request != self.request or not self.state.phase.is_under_way:
            self.request = request
            self.followed.emit(request)

    def _ends(self, job: GenerationJob, phase: RunPhase) -> bool:
        """Whether it was the one that is followed."""
        self._wanted.pop(job.request, None)
        if not self._is_followed(job):
            return False
        state = self.state
        self._set(RunState(phase, state.stage, state.step, state.steps, state.tile, state.tiles))
        return True

    def _set(self, state: RunState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
