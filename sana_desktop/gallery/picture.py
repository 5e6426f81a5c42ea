"""Picture: a file of the gallery as the index knows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from engine.annotations import Annotations


@dataclass(frozen=True, slots=True)
class Picture:
    id: int
    path: Path
    bytes: int
    modified: int  # nanoseconds since the epoch, as the file system tells it
    width: int
    height: int
    created: str = ""  # ISO 8601: when it was rendered; where no recipe says so, when the file was written
    prompt: str = ""
    negative_prompt: str = ""
    model: str = ""
    seed: int | None = None
    steps: int | None = None
    guidance_scale: float | None = None
    batch: str = ""
    annotations: Annotations = field(default_factory=Annotations)
    problem: str = ""  # one sentence: why nothing could be read from it
    is_missing: bool = False  # its file is no longer where it was
    is_kept_here: bool = False  # its file could not be written: its annotations stand in the index alone
