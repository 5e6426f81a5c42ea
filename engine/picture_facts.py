"""Picture facts: what a picture file says of itself, read in one pass over the heads of its parts, never its pixels.

The file may be anything. What is damaged in it costs only what it says: a recipe that cannot be used leaves size and
rating as they are, with a sentence about what happened.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from engine import xmp
from engine.annotations import Annotations, annotations_of
from engine.disclosure import Disclosure
from engine.errors import ImageFileError
from engine.image_formats.png import PARAMETERS_KEY, RECIPE_KEY
from engine.image_formats.reading import FoundTexts, read_texts
from engine.image_formats.texts import PictureTexts, recipe_in
from engine.other_programs.imported import Imported
from engine.other_programs.recognition import what_made
from engine.path_words import shown
from engine.recipe import PROGRAM, Recipe
from engine.request import MAX_PIXELS
from engine.strange_file import DAMAGED_PICTURE, check_ordinary

MAX_TEXT_BYTES = 512 << 10
"""Our longest recipe has three texts of 20,000 characters, each character at most 6 bytes in JSON: 360 kB."""

_CREATED = (xmp.named(xmp.XMP, "CreateDate"), xmp.named("http://ns.adobe.com/photoshop/1.0/", "DateCreated"))
_RECIPE = xmp.named(xmp.OURS, "recipe")
_MAX_DATE_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Empty where the file does not say."""

    width: int  # pixels; 0 where the file does not say
    height: int
    created: str = ""  # ISO 8601: when it was rendered
    imported: Imported | None = None  # what made it, by whichever program
    annotations: Annotations = field(default_factory=Annotations)
    disclosure: Disclosure = field(default_factory=Disclosure)
    problem: str = ""  # a sentence: what of it could not be read
    texts: PictureTexts = field(default_factory=PictureTexts)

    @property
    def recipe(self) -> Recipe | None:
        return None if self.imported is None else self.imported.recipe


def read_facts(path: Path) -> PictureFacts:
    """All that the picture at `path` says of itself.

    Raises:
        ImageFileError: no such file, or none that is a PNG, JPEG, WebP or TIFF whose parts can be found.
    """
    found = _found(path)
    problems = []
    annotations, disclosure, created = Annotations(), Disclosure(), ""
    if found.packet:
        try:
            packet = xmp.parse(found.packet.encode())
            annotations, disclosure = annotations_of(packet), Disclosure.of(packet)
            created = packet.text(*_CREATED)[:_MAX_DATE_CHARACTERS]
        except xmp.DamagedPacket as error:
            problems.append(f"Its XMP packet is not read: {error}.")
    imported = None
    try:
        imported = what_made(found)
    except ImageFileError as error:
        problems.append(str(error))
    if imported is not None and imported.recipe.created:
        created = imported.recipe.created
    size, problem, texts = (found.width, found.height), " ".join(problems), _texts_of(found)
    return PictureFacts(*size, created, imported, annotations, disclosure, problem, texts)


def read_imported(path: Path) -> Imported:
    """What made the image at `path`, from this program's own text or another one's, and what of that is not used.

    Raises:
        ImageFileError: no such file, none that is read, no recipe in it, or one that is damaged or asks for what
            cannot work.
    """
    found = _found(path)
    try:
        imported = what_made(found)
    except ImageFileError as error:
        raise ImageFileError(f"{shown(path)}: {error}") from None
    if imported is None:
        raise ImageFileError(
            f"{shown(path)} holds no recipe: it was not made by this program, "
            "or another one removed its texts when saving or sending it."
        )
    return imported


def read_recipe(path: Path) -> Recipe:
    """What made the image at `path`, as `read_imported` finds it.

    Raises:
        ImageFileError: as there.
    """
    return read_imported(path).recipe


def annotations_in(path: Path) -> Annotations:
    """Rating, label, tags and collections of the picture at `path`.

    Raises:
        ImageFileError: no such file, none that is read, or an XMP packet that cannot be read.
    """
    found = _found(path)
    if not found.packet:
        return Annotations()
    try:
        return annotations_of(xmp.parse(found.packet.encode()))
    except xmp.DamagedPacket as error:
        raise ImageFileError(f"{shown(path)}: Its XMP packet is not read: {error}.") from None


def texts_in(path: Path) -> PictureTexts:
    """What the picture at `path` carries, as it stands there; empty where it has none.

    Raises:
        ImageFileError: no such file, none that is read, or one whose texts are too long.
    """
    return _texts_of(_found(path))


def _texts_of(found: FoundTexts) -> PictureTexts:
    recipe = found.named.get(RECIPE_KEY, "")
    return PictureTexts(recipe, found.parameters, found.packet, PROGRAM if recipe else "")


def _found(path: Path) -> FoundTexts:
    """
    Raises:
        ImageFileError: with the file's name.
    """
    try:
        found = _read(path)
    except ImageFileError as error:
        raise ImageFileError(f"{shown(path)}: {error}") from None
    return found


def _read(path: Path) -> FoundTexts:
    try:
        check_ordinary(path)
        with open(path, "rb", buffering=0) as file:  # a few heads, far apart: a buffer would read what lies between
            found = read_texts(file)
    except FileNotFoundError:
        raise ImageFileError("There is no such file.") from None
    except PermissionError:
        raise ImageFileError("The file may not be read: change its permissions, or copy it elsewhere.") from None
    except DAMAGED_PICTURE:
        found = None
    if found is None:
        raise ImageFileError("The file is not a PNG, TIFF, WebP or JPEG image, or is damaged.")
    if found.width * found.height > 4 * MAX_PIXELS:
        raise ImageFileError(f"An image of {found.width}x{found.height} pixels is too large to be read.")
    if RECIPE_KEY not in found.named and (recipe := recipe_in(found.packet) or _moved_recipe(found.packet)):
        found = _with_recipe(found, recipe)
    for text in (found.named.get(RECIPE_KEY, ""), found.parameters):
        if len(text.encode("utf-8", errors="replace")) > MAX_TEXT_BYTES:
            raise ImageFileError(f"The text in this image is longer than {MAX_TEXT_BYTES // 1024} KiB: it is not read.")
    return found


def _moved_recipe(packet: str) -> str:
    """The recipe in a packet that another program has read and written anew, in its own spelling."""
    if xmp.OURS not in packet:
        return ""
    try:
        return xmp.parse(packet.encode()).text(_RECIPE)
    except xmp.DamagedPacket:
        return ""


def _with_recipe(found: FoundTexts, recipe: str) -> FoundTexts:
    """In the formats that have no place of their own for it."""
    named = {**found.named, RECIPE_KEY: recipe, PARAMETERS_KEY: found.parameters}
    return FoundTexts(found.packet, found.parameters, found.width, found.height, named)
