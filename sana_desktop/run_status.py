"""RunStatus: what the program is doing now, as data. The controller makes it, the progress line puts it in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from engine import Stage


class Phase(Enum):
    STARTING = "starting"  # the engine is being opened, nothing is queued
    IDLE = "idle"
    RUNNING = "running"
    CANCELLING = "cancelling"  # asked for; the engine leaves at the end of its step or tile
    PARKING = "parking"  # the same, but the picture stays in the queue, and goes on from there


@dataclass(frozen=True, slots=True)
class RunStatus:
    phase: Phase
    stage: Stage | None = None  # None while a job waits for the engine to open
    step: int = 0
    total_steps: int = 0
    tile: int = 0  # of the next step, where it runs in tiles: so many are done,
    tiles: int = 1  # of so many
    image: int = 0  # 1 … images, counted since the queue was last empty
    images: int = 0
    waiting: int = 0
    is_held: bool = False  # nothing that waits is begun
    is_followed: bool = False  # another program works on the queue: what is told of it is what its file says
    is_exporting: bool = False  # a finished picture is being written in another format
    fraction: float = 0.0  # of all the work, 0 … 1
    seconds_left: float | None = None  # for all the work
    image_seconds_left: float | None = None  # for this picture
    key: str = ""  # of the job that is being made

    @property
    def image_fraction(self) -> float:
        """Of this picture, 0 … 1."""
        return min(max(self.fraction * self.images - (self.image - 1), 0.0), 1.0) if self.images else 0.0

    @property
    def is_busy(self) -> bool:
        return self.phase in (Phase.RUNNING, Phase.CANCELLING, Phase.PARKING)
