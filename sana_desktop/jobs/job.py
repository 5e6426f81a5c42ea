"""Job: one picture on its way from a click to a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from engine import GenerationRequest
from engine.image_formats import DEFAULT_QUALITY, ImageFormat


class JobState(Enum):
    WAITING = "waiting"
    RENDERING = "rendering"
    SAVING = "saving"  # its name is reserved: `path`
    PAUSED = "paused"  # by the user, or because the disk was full
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self in (JobState.FINISHED, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a job's picture goes."""

    folder: Path | None = None  # None: the gallery
    name: str = ""  # template of the file's name below the folder (`engine/image_name.py`); "": the usual one
    format: ImageFormat = ImageFormat.PNG
    quality: int = DEFAULT_QUALITY


@dataclass(frozen=True, slots=True)
class Job:
    """As it stands in the queue's file. Another state is another object."""

    key: str  # 32 hexadecimal digits; the recipe of the picture holds it, so that a file is known to be this job's
    request: GenerationRequest
    state: JobState = JobState.WAITING
    place: float = 0.0  # in the queue: the lowest is next
    batch: str = ""  # the key of what was asked for together; "": alone
    number: int = 1  # in its batch
    template: str = ""  # that the prompt was expanded from; "": it is as it was typed
    target: Target = field(default_factory=Target)
    path: Path | None = None  # of the picture: reserved while it is being saved, and the one it got afterwards
    error: str = ""  # one sentence: why it failed or was paused
    attempts: int = 0  # how often its render was begun
    created: float = 0.0  # seconds since the epoch
    changed: float = 0.0
