"""ExportJob: one saved picture on its way into another format, as the engine's thread writes it."""

from __future__ import annotations

import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine import StepProgress
from engine.image_formats import ImageFormat

if TYPE_CHECKING:
    from engine.exporting import Exported


@dataclass(frozen=True, slots=True, eq=False)
class ExportJob:
    source: Path  # the picture's file
    target: Path  # where that name is taken, a name beside it is used
    kind: ImageFormat
    _cancelled: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Takes effect at the end of the current rows; no file is left."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


def export_events(job: ExportJob, device: str = "auto") -> Generator[StepProgress | Exported, None, None]:
    """To be called in the engine's thread, once the engine is open.

    Raises:
        EngineError: the picture cannot be read, decoded or written.
    """
    from engine.exporting import export  # loads torch

    yield from export(job.source, job.target, job.kind, device=device)
