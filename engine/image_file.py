"""Images as files: written whole or not at all, with what made them inside, and read back.

A file carries three texts: the recipe (exact, for this program), the `parameters` (for other programs) and an XMP
packet (that a model made the image). In a PNG all stand before the pixels. Knows nothing of torch or Qt.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import numpy as np

from engine.atomic_file import NewFile, new_file, remove_stale_parts
from engine.disclosure import xmp_packet
from engine.errors import ImageFileError
from engine.events import GeneratedImage
from engine.image_formats import DEFAULT_QUALITY, ImageFormat, open_writer
from engine.image_formats.texts import PictureTexts
from engine.image_name import FOLDER_TEMPLATE, GALLERY_TEMPLATE
from engine.name_template import NameFacts, NameTemplate, folded
from engine.parameters_text import parameters_text
from engine.path_words import shown
from engine.picture_facts import read_recipe as read_recipe
from engine.picture_facts import texts_in as texts_in
from engine.recipe import PROGRAM, recipe_text

_ROWS_AT_ONCE = 256
_COPIED_AT_ONCE = 1 << 20  # bytes
_PROBE = b"\0" * 65536
"""Enough that a file system without room refuses it, though it would still let a file be created."""


def save_png(image: GeneratedImage, path: Path) -> Path:
    """Write `image` to `path`; where that name is taken, beside it as "name-2". The path that it got.

    When this returns, the image survives a power cut.

    Raises:
        ImageFileError: it could not be written; no part of it is left.
    """
    return save_picture(image, path, ImageFormat.PNG)


def save_picture(
    image: GeneratedImage, path: Path, kind: ImageFormat | None = None, quality: int = DEFAULT_QUALITY
) -> Path:
    """`save_png` in any format with 8 bits; None: the one that the name asks for.

    Raises:
        ImageFileError: no such format, or it could not be written; no part of it is left.
    """
    return _save(image, path, datetime.now().astimezone(), ImageFormat.of(path) if kind is None else kind, quality)


def save_to_gallery(
    image: GeneratedImage, root: Path, kind: ImageFormat = ImageFormat.PNG, quality: int = DEFAULT_QUALITY
) -> Path:
    """Write `image` into today's folder under `root`, named by date, time, seed and prompt; folders are made.

    Raises:
        ImageFileError: it could not be written; no part of it is left.
    """
    return save_named(image, root, GALLERY_TEMPLATE, kind, quality)


def save_to_folder(
    image: GeneratedImage, folder: Path, kind: ImageFormat = ImageFormat.PNG, quality: int = DEFAULT_QUALITY
) -> Path:
    """Write `image` into `folder` itself, under the name it would have in the gallery.

    Raises:
        ImageFileError: it could not be written; no part of it is left.
    """
    return save_named(image, folder, FOLDER_TEMPLATE, kind, quality)


def save_named(
    image: GeneratedImage,
    root: Path,
    template: str = GALLERY_TEMPLATE,
    kind: ImageFormat = ImageFormat.PNG,
    quality: int = DEFAULT_QUALITY,
    reserve: Callable[[Path], None] | None = None,
    number: int = 1,
) -> Path:
    """Write `image` below `root`, where `template` says; a name that is taken, in capitals or not, gets "-2".

    Folders are made. A link that stands where one should be is not followed: the folder gets "-2" then.

    Args:
        template: see `name_template.py`.
        reserve: is called with the file's final path when its bytes are on the disk, just before they get that name;
            once more, should another program take the name between. What it raises ends the writing: no file is left.
        number: of the picture, of those asked for together.
    Raises:
        InvalidRequest: the template cannot be used.
        ImageFileError: it could not be written; no part of it is left.
    """
    created = datetime.now().astimezone()
    parsed = NameTemplate.parse(template)
    height, width, _ = image.pixels.shape
    facts = NameFacts(image.request, created, width, height, number, str(image.provenance.get("batch", "")))
    folder = _folder_below(root, parsed.folder_names(facts))
    name = parsed.file_name(facts, kind.suffix, _names_in(folder) if parsed.counts else ())
    return _save(image, folder / name, created, kind, quality, _claim(reserve))


def copy_to_gallery(path: Path, root: Path) -> Path:
    """Copy the picture file at `path`, as it is, into today's folder under `root`; the path that the copy got.

    Raises:
        ImageFileError: it could not be read or written; no part of a copy is left.
    """
    try:
        source = open(path, "rb")  # noqa: SIM115  what fails in the block below is of the copy
    except OSError as error:
        reason = error.strerror or "unknown"
        raise ImageFileError(f"{shown(path)} cannot be read ({reason}): it was not copied.") from None
    with source:
        folder = _folder_below(root, (f"{datetime.now().astimezone():%Y-%m-%d}",))
        with new_picture_file(folder / path.name, _claim(None)) as part:
            shutil.copyfileobj(source, part.file, _COPIED_AT_ONCE)
    return part.path


@contextlib.contextmanager
def new_picture_file(path: Path, claim: Callable[[Path], None] | None = None) -> Iterator[NewFile]:
    """A file that gets its name, and is on the disk, when the block ends; see `atomic_file.new_file`.

    Raises:
        ImageFileError: it could not be written; no part of it is left.
    """
    try:
        if "\0" in str(path):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        with new_file(path, claim) as part:
            yield part
    except (OSError, UnicodeEncodeError) as error:
        raise explained_failure(error, path) from None


def prepare_folder(folder: Path) -> None:
    """Make `folder` and see that a file can be written there: better known before an hour of rendering than after.

    Also deletes what an earlier run, killed while writing, left in it.

    Raises:
        ImageFileError: it cannot be made or written to, or the disk is full.
    """
    _make_folder(folder)
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(_PROBE)
            probe.flush()
            os.fsync(probe.fileno())
        remove_stale_parts(folder)
    except (OSError, ValueError) as error:
        raise explained_failure(error, folder / "image.png") from None


def prepare_gallery(root: Path) -> None:
    """`prepare_folder` for a gallery: the days on which a killed program may have been writing are swept as well.

    Raises:
        ImageFileError: it cannot be made or written to, or the disk is full.
    """
    prepare_folder(root)
    try:
        for day in sorted(root.glob("????-??-??"))[-2:]:
            remove_stale_parts(day)
    except OSError as error:
        raise explained_failure(error, root / "image.png") from None


def texts_of(image: GeneratedImage, created: datetime) -> PictureTexts:
    """What the file of a finished image carries."""
    return PictureTexts(
        recipe=recipe_text(image, created),
        parameters=parameters_text(image),
        xmp=xmp_packet(image, created),
        software=PROGRAM,
    )


def _save(
    image: GeneratedImage,
    path: Path,
    created: datetime,
    kind: ImageFormat,
    quality: int,
    claim: Callable[[Path], None] | None = None,
) -> Path:
    pixels = image.pixels
    assert pixels.dtype == np.uint8 and pixels.ndim == 3, "pixels must be uint8 (height, width, 3)"
    assert kind.bits == 8, "what has 16 bits comes from a latent: exporting.py"
    height, width, _ = pixels.shape
    texts = texts_of(image, created)
    with new_picture_file(path, claim) as part:
        writer = open_writer(part.file, kind, width, height, texts, quality)
        for top in range(0, height, _ROWS_AT_ONCE):
            writer.write(pixels[top : top + _ROWS_AT_ONCE])
        writer.finish()
    return part.path


def _folder_below(root: Path, names: tuple[str, ...]) -> Path:
    """The folder of these names, made where it is not there; never a link, which may lead anywhere."""
    _make_folder(root)
    folder = root
    for name in names:
        folder = _own_folder(folder, name)
    return folder


def _own_folder(parent: Path, name: str) -> Path:
    """A folder `name` in `parent`: the one that is there, in capitals or not, or a new one."""
    try:
        entries = {folded(entry.name): entry for entry in parent.iterdir()}
        for number in itertools.count(1):
            numbered = name if number == 1 else f"{name}-{number}"
            found = entries.get(folded(numbered))
            if found is None:
                (parent / numbered).mkdir(exist_ok=True)
                return parent / numbered
            if found.is_dir() and not found.is_symlink():
                return found
    except OSError as error:
        raise explained_failure(error, parent / name / "image.png") from None
    raise AssertionError("the count has no end")


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:  # a drop box: may be written, not listed
        return []


def _claim(reserve: Callable[[Path], None] | None) -> Callable[[Path], None]:
    """Refuses a name that some system would take for one that is there; tells `reserve` the one that is free."""

    def claim(path: Path) -> None:
        if os.path.lexists(path) or folded(path.name) in map(folded, _names_in(path.parent)):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        if reserve is not None:
            reserve(path)

    return claim


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise explained_failure(error, folder / "image.png") from None


def explained_failure(error: OSError | ValueError, path: Path) -> ImageFileError:
    """One sentence for a failed write of `path`: what happened, and what to do."""
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    explain = _EXPLANATIONS.get(code or 0, _explain_other)
    return ImageFileError(explain(shown(path.parent), shown(path.name), error))


def _explain_other(folder: str, name: str, error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{name} could not be saved in {folder} ({reason}): choose another folder."


def _explain_full(folder: str, name: str, error: Exception) -> str:
    return f"The disk is full: nothing could be saved in {folder}. Free some space, or choose another folder."


def _explain_denied(folder: str, name: str, error: Exception) -> str:
    return f"{folder} cannot be written to: choose another folder, or change its permissions."


def _explain_missing(folder: str, name: str, error: Exception) -> str:
    return f"The folder {folder} does not exist: create it, or choose another."


def _explain_no_folder(folder: str, name: str, error: Exception) -> str:
    return f"{folder} is or lies in a file, not a folder: choose another folder."


def _explain_name(folder: str, name: str, error: Exception) -> str:
    return f"The name {name} in {folder} is too long, or has a character that cannot be in a name: choose another."


_EXPLANATIONS: dict[int, Callable[[str, str, Exception], str]] = {
    errno.ENOSPC: _explain_full,
    errno.EDQUOT: _explain_full,
    errno.EROFS: _explain_denied,
    errno.EACCES: _explain_denied,
    errno.EPERM: _explain_denied,
    errno.ENOENT: _explain_missing,
    errno.ENOTDIR: _explain_no_folder,
    errno.EEXIST: _explain_no_folder,
    errno.ENAMETOOLONG: _explain_name,
    errno.EINVAL: _explain_name,
}
