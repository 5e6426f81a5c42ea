"""Annotations: what a user says of a picture. They travel in its XMP packet, where other programs see them, too."""

from __future__ import annotations

from dataclasses import dataclass

MAX_RATING = 5
LABELS = ("", "red", "yellow", "green", "blue", "purple")
MAX_NAMES = 100  # tags, and collections
MAX_NAME_CHARACTERS = 100


@dataclass(frozen=True, slots=True)
class Annotations:
    rating: int = 0  # 0: none
    label: str = ""  # one of LABELS
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
