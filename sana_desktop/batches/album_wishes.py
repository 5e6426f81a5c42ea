"""What an album is asked to be, and what became of it. Loads nothing, so that a dialog opens at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class AlbumKind(Enum):
    """What it is, with the end of its file's name."""

    PDF_SHEET = ".pdf"
    PNG_SHEET = ".png"
    PAGE = ".html"
    ARCHIVE = ".zip"

    @property
    def is_sheet(self) -> bool:
        return self in (AlbumKind.PDF_SHEET, AlbumKind.PNG_SHEET)


@dataclass(frozen=True, slots=True)
class AlbumWishes:
    kind: AlbumKind
    target: Path  # where that name is taken, one beside it is used
    title: str = ""
    columns: int = 4  # of a sheet
    with_prompts: bool = True  # and settings; an archive without them holds copies that tell nothing


@dataclass(frozen=True, slots=True)
class Album:
    files: Sequence[Path]  # that were written: a sheet of PNG has one for each page
    pictures: int  # in it
    left_out: int  # that cannot be read
