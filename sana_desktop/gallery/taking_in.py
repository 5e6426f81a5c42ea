"""Taking a picture file from elsewhere into the gallery: a copy, as it is, that the index knows."""

from __future__ import annotations

import os
from pathlib import Path

from engine.errors import ImageFileError
from engine.image_file import copy_to_gallery
from engine.path_words import shown
from engine.strange_file import check_ordinary
from sana_desktop.gallery.facts import SUFFIXES, is_picture, read_facts
from sana_desktop.gallery.index import GalleryError, GalleryIndex

MAX_BYTES = 512 << 20


def take_in(index: GalleryIndex, path: Path) -> Path:
    """Where it lies in the gallery: in today's folder, or where it was if it lay there already.

    Raises:
        GalleryError: it is no picture, or larger than MAX_BYTES.
        ImageFileError: it cannot be read, or the copy not be written.
    """
    _check(path)
    if index.get(path) is not None or path.is_relative_to(index.root):
        index.add(path)
        return path
    copy = copy_to_gallery(path, index.root)
    index.add(copy)
    return copy


def _check(path: Path) -> None:
    if not is_picture(path.name):
        raise GalleryError(f"{shown(path)} is no picture of these kinds: {', '.join(sorted(SUFFIXES))}.")
    try:
        check_ordinary(path)
        size = os.stat(path).st_size
    except ImageFileError as error:
        raise ImageFileError(f"{shown(path)}: {error}") from None
    except (OSError, ValueError):
        raise ImageFileError(f"{shown(path)} is not there, or may not be read.") from None
    if size > MAX_BYTES:
        raise GalleryError(f"{shown(path)} is larger than {MAX_BYTES >> 20} MiB: it was not taken into the gallery.")
    facts = read_facts(Path(os.path.realpath(path)))
    if facts is None or not facts.width:
        raise GalleryError(f"{shown(path)} cannot be read as a picture: it was not taken into the gallery.")
