"""RunWatch: tells when a run is over, and what came of it. A run is what happens until nothing is made any more."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from sana_desktop.controller import GenerationController
from sana_desktop.jobs.hold_reasons import PASSING
from sana_desktop.run_status import RunStatus
from sana_desktop.worker import Failure, FinishedImage, GenerationJob


@dataclass(frozen=True, slots=True, eq=False)
class RunEnd:
    finished: int = 0
    failed: int = 0
    picture: QImage | None = None  # the last one, small
    path: Path | None = None  # its file
    held_because: str = ""  # a sentence, where the program stopped it and the user must do something


class RunWatch(QObject):
    """Signals:
    ended(RunEnd)   not where it only pauses until its cause is over
    """

    ended = Signal(object)

    def __init__(self, controller: GenerationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = controller.queue
        self._was_busy = False
        self._forget()
        controller.finished.connect(self._on_finished)
        controller.failed.connect(self._on_failed)
        controller.status_changed.connect(self._on_status)

    def _forget(self) -> None:
        self._finished = self._failed = 0
        self._picture: QImage | None = None
        self._path: Path | None = None

    def _on_finished(self, job: GenerationJob, image: FinishedImage) -> None:
        self._finished += 1
        self._picture, self._path = image.levels[-1], image.path

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        self._failed += 1

    def _on_status(self, status: RunStatus) -> None:
        is_over, self._was_busy = self._was_busy and not status.is_busy, status.is_busy
        held = self._queue.held_because if status.is_held and status.waiting else None
        if not is_over or held in PASSING:
            return
        end = RunEnd(self._finished, self._failed, self._picture, self._path, held or "")
        self._forget()
        if end.finished or end.failed or end.held_because:
            self.ended.emit(end)
