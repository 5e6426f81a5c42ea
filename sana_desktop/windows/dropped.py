"""What a file is that somebody drops on the window or opens: a picture, a recipe, a file of prompts, or none of these.

By its name at once, while it is still being dragged; by its content in a thread. The file may be anybody's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine import EngineError
from engine.errors import ImageFileError
from engine.version import PROGRAM_NAME

if TYPE_CHECKING:
    from engine.other_programs.imported import Imported

MAX_FILES = 1000
MAX_RECIPE_BYTES = 512 << 10
"""As much as a recipe in a picture may have."""


class Kind(Enum):
    PICTURE = "picture"
    RECIPE = "recipe"
    PROMPTS = "prompts"
    OTHER = "other"


class Use(Enum):
    """What can be done with it."""

    RESTORE = "restore"
    SOURCE = "source"
    ENLARGE = "enlarge"
    GALLERY = "gallery"
    PROMPTS = "prompts"


_KINDS = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"), Kind.PICTURE),
    ".json": Kind.RECIPE,
    **dict.fromkeys((".txt", ".csv", ".tsv", ".jsonl", ".ndjson"), Kind.PROMPTS),
}
_USES = {
    Kind.PICTURE: (Use.RESTORE, Use.SOURCE, Use.ENLARGE, Use.GALLERY),
    Kind.RECIPE: (Use.RESTORE,),
    Kind.PROMPTS: (Use.PROMPTS,),
    Kind.OTHER: (),
}


def kind_of(path: Path) -> Kind:
    """By its name alone."""
    return _KINDS.get(path.suffix.lower(), Kind.OTHER)


def uses_of(paths: Sequence[Path]) -> tuple[Use, ...]:
    """What the names promise. Several pictures go into the gallery; the other uses are of the first."""
    kinds = [kind_of(path) for path in paths]
    return _USES[kinds[0]] if kinds else ()


@dataclass(frozen=True, slots=True)
class Inspected:
    """What can really be done with the files."""

    paths: tuple[Path, ...]  # that are of the first one's kind
    uses: tuple[Use, ...] = ()
    problem: str = ""  # a sentence: why something cannot be done with the first


def inspect(paths: Sequence[Path]) -> Inspected:
    """Reads the first; in a thread. Never raises: what cannot be read is told."""
    first = paths[0]
    kind = kind_of(first)
    alike = tuple(path for path in paths[:MAX_FILES] if kind_of(path) is kind)
    try:
        if kind is Kind.PROMPTS:
            return Inspected(alike, (Use.PROMPTS,))
        if kind is Kind.RECIPE:
            read_settings(first)
            return Inspected(alike, (Use.RESTORE,))
        return _inspect_picture(first, alike)
    except EngineError as error:
        return Inspected(alike, (), str(error))


def _inspect_picture(first: Path, alike: tuple[Path, ...]) -> Inspected:
    """
    Raises:
        ImageFileError: it is none.
    """
    from engine.picture_facts import read_facts  # as below

    facts = read_facts(first)
    uses = [Use.RESTORE] if facts.imported is not None else []
    if first.suffix.lower() not in (".tif", ".tiff"):  # what begins from one reads PNG, JPEG and WebP
        uses += [Use.SOURCE, Use.ENLARGE]
    problem = facts.problem if facts.imported is None else ""
    return Inspected(alike, (*uses, Use.GALLERY), problem or ("" if facts.imported else _no_recipe()))


def read_settings(path: Path) -> Imported:
    """What made the picture at `path`, or the recipe that the file is.

    Raises:
        EngineError: it holds no settings that can be used.
    """
    from engine.other_programs.imported import Imported  # these load Pillow: not before the first paint
    from engine.picture_facts import read_imported
    from engine.recipe import read_recipe_text

    if kind_of(path) is not Kind.RECIPE:
        return read_imported(path)
    recipe = read_recipe_text(_text_of(path))
    return Imported(recipe, PROGRAM_NAME, (), recipe.request.model)


def _text_of(path: Path) -> str:
    """
    Raises:
        ImageFileError: it cannot be read, or is too long for a recipe.
    """
    from engine.path_words import shown
    from engine.strange_file import check_ordinary

    try:
        check_ordinary(path)
        with open(path, "rb") as file:
            data = file.read(MAX_RECIPE_BYTES + 1)
    except (OSError, ValueError):
        raise ImageFileError(f"{shown(path)} cannot be read: check its name and permissions.") from None
    if len(data) > MAX_RECIPE_BYTES:
        raise ImageFileError(f"{shown(path)} is longer than {MAX_RECIPE_BYTES >> 10} KiB: it is no recipe.")
    return data.decode("utf-8", errors="replace")


def _no_recipe() -> str:
    return QCoreApplication.translate("dropped", "It carries no settings that could be restored.")
