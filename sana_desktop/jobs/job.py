"""Job: one picture on its way from a click to a file."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from engine import EngineError, GenerationRequest
from engine.image_formats import DEFAULT_QUALITY, ImageFormat


class JobError(EngineError):
    """What was asked of the queue cannot be done; the sentence says why and what to do instead."""


class JobWithdrawn(JobError):
    """The job was cancelled or taken out of the queue while it was being worked on."""


class JobState(Enum):
    WAITING = "waiting"
    RENDERING = "rendering"
    SAVING = "saving"  # its name is reserved: `path`
    PAUSED = "paused"  # by the user
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
    name: str = ""  # template of the file's name below the folder (`engine/name_template.py`); "": the usual one
    format: ImageFormat = ImageFormat.PNG
    quality: int = DEFAULT_QUALITY


def new_key() -> str:
    """A key that no other job or batch has."""
    return secrets.token_hex(16)


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
    error: str = ""  # one sentence: why it failed
    attempts: int = 0  # how often its render was begun
    created: float = 0.0  # seconds since the epoch; 0: not in the queue yet, which sets it
    changed: float = 0.0
    id: int = 0  # what people call it by, and never another job's; 0: not in the queue yet, which sets it
