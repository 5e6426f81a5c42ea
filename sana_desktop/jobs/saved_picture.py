"""Whether a file is the picture of a job: its recipe names the job's key."""

from __future__ import annotations

from pathlib import Path

from engine import EngineError

JOB, BATCH, TEMPLATE = "job", "batch", "template"
"""Names in the provenance of a picture that the queue made."""


def is_picture_of(path: Path, key: str) -> bool:
    """Only the beginning of the file is read; it may be anything, or not there."""
    from engine.image_file import read_recipe  # loads Pillow: whoever only lists jobs need not

    try:
        return read_recipe(path).provenance.get(JOB) == key
    except EngineError:
        return False
