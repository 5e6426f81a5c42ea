"""What an album is made of: picture files with what their recipes tell, and small pictures of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from engine.errors import ImageFileError
from engine.picture_facts import read_facts
from engine.recipe import Recipe
from sana_desktop.picture_pixels import pixels_of

MAX_PICTURES = 20_000
_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff")


@dataclass(frozen=True, slots=True)
class AlbumPicture:
    """A picture of an album."""

    path: Path
    width: int  # pixels
    height: int
    created: str = ""  # ISO 8601
    recipe: Recipe | None = None  # None: it tells none, or none is to be told

    @property
    def prompt(self) -> str:
        return self.recipe.request.prompt if self.recipe else ""

    @property
    def settings(self) -> dict[str, str]:
        """What made it, by name, for people to read."""
        size = {"size": f"{self.width}x{self.height}"}
        if self.recipe is None:
            return size
        request = self.recipe.request
        told = {
            "seed": str(request.seed),
            **size,
            "steps": str(request.steps),
            "guidance": f"{request.guidance_scale:g}",
            "model": Path(request.model).name,
            "negative prompt": request.negative_prompt,
            "made": self.created,
        }
        return {name: text for name, text in told.items() if text}


def picture_files(given: Iterable[Path]) -> list[Path]:
    """The files as given, and in their place the pictures in folders and below, sorted; links are not followed.

    Raises:
        ImageFileError: there is no such file, no picture at all, or too many.
    """
    found: list[Path] = []
    for path in given:
        if path.is_dir():
            found += pictures_below(path)
        elif path.exists():
            found.append(path)
        else:
            raise ImageFileError(f"There is no file or folder {str(path)[:200]!r}: nothing was made.")
        if len(found) > MAX_PICTURES:
            raise ImageFileError(f"An album has at most {MAX_PICTURES:,} pictures: choose some of these.")
    if not found:
        raise ImageFileError("There are no pictures there: nothing was made.")
    return found


def read_picture(path: Path, with_recipe: bool = True) -> AlbumPicture:
    """
    Raises:
        ImageFileError: it is no picture.
    """
    facts = read_facts(path)
    return AlbumPicture(path, facts.width, facts.height, facts.created, facts.recipe if with_recipe else None)


def small_picture(path: Path, side: int) -> Image.Image:
    """RGB, at most `side` pixels wide and high; the whole one is in memory only meanwhile.

    Raises:
        ImageFileError: it cannot be read.
    """
    whole = Image.fromarray(pixels_of(path))
    step = max(whole.size) // (2 * side)
    small = whole.reduce(step) if step > 1 else whole
    small.thumbnail((side, side), Image.Resampling.LANCZOS)
    return small


def pictures_below(folder: Path) -> list[Path]:
    """In the order of their names, folder by folder; hidden ones and links are left out."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        pictures = sorted(name for name in names if name.lower().endswith(_SUFFIXES) and not name.startswith("."))
        found += [Path(place, name) for name in pictures if not os.path.islink(os.path.join(place, name))]
        if len(found) > MAX_PICTURES:
            break
    return found
