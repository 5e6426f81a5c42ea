"""Paths as error messages show them. Without Pillow, so that whoever only tells of a file does not load it."""

from __future__ import annotations

from pathlib import Path

_SHOWN = 160


def shown(path: str | Path) -> str:
    """A path for an error message: on one line by its class, but not a screenful."""
    text = str(path)
    return text if len(text) <= _SHOWN else f"{text[:80]}…{text[-60:]}"
