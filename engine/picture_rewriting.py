"""Picture files that exist, changed without touching their pixels: annotations, and copies without the prompt."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from engine import xmp
from engine.annotations import Annotations, with_annotations
from engine.atomic_file import replaced_file
from engine.disclosure import Disclosure, disclosure_packet
from engine.errors import ImageFileError
from engine.image_file import explained_failure, new_picture_file
from engine.image_formats.parts import Container, container_of
from engine.image_formats.reading import read_texts
from engine.image_formats.rewriting import Piece, with_packet, without_texts, write_pieces
from engine.image_formats.tiff_rewriting import bare_tiff, tiff_with_packet
from engine.path_words import shown
from engine.picture_facts import texts_in
from engine.strange_file import DAMAGED_PICTURE, check_ordinary

_UNCHANGED = "{path} was left as it is ({reason}): save it anew with another program first."


def write_annotations(path: Path, annotations: Annotations) -> None:
    """Write them into the picture's XMP packet: in place, whole or not at all. All else stays byte for byte.

    Permissions and links stay, and the file counts as modified now. Nothing is written where it says so already.

    Raises:
        ImageFileError: it is no picture whose texts can be changed, its packet cannot be read (it is left alone), or
            the file could not be written.
    """
    texts_in(path)  # what cannot be read now could not be read afterwards: it is left alone
    with _opened(path) as (file, container):
        changed: list[bool] = []

        def change(old: bytes | None) -> bytes:
            packet = xmp.parse(xmp.EMPTY_PACKET if old is None else old)
            new = with_annotations(packet, annotations)
            changed.append(new != packet.data)
            return new

        def plan() -> list[Piece]:
            if container is Container.TIFF:
                return tiff_with_packet(file, change)
            return with_packet(file, container, change)

        pieces = _planned(path, plan)
        if any(changed):
            _replace(path, file, pieces)


def share_copy(path: Path, target: Path) -> Path:
    """Write a copy that says that a model made the picture, and by which program, and nothing else; the name it got.

    Kept: DigitalSourceType, AISystemUsed, AISystemVersionUsed and CreatorTool; the pixels, byte for byte, with their
    colour profile and orientation. Dropped: recipe, prompt, parameters, workflow, comments, EXIF with its places and
    times, thumbnails, rating, label, tags and collections, which are the user's own, and whatever nobody here knows.

    Args:
        target: the new file, of the same kind; where that name is taken, "name-2".

    Raises:
        ImageFileError: it is no picture whose texts can be left out, or the copy could not be written.
    """
    with _opened(path) as (file, container):

        def plan() -> list[Piece]:
            found = read_texts(file)
            packet = (
                disclosure_packet(Disclosure.of(xmp.parse(found.packet.encode()))) if found and found.packet else b""
            )
            return bare_tiff(file, packet) if container is Container.TIFF else without_texts(file, container, packet)

        pieces = _planned(path, plan)
        with new_picture_file(target) as part:
            write_pieces(file, pieces, part.file)
    return part.path


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, Container]]:
    """
    Raises:
        ImageFileError: no such file, or none of these kinds.
    """
    try:
        check_ordinary(path)
        file = open(path, "rb")  # noqa: SIM115 - closed below; a failure to open is answered apart from one to read
    except FileNotFoundError:
        raise ImageFileError(f"{shown(path)}: There is no such file.") from None
    except ImageFileError as error:
        raise ImageFileError(f"{shown(path)}: {error}") from None
    except (OSError, ValueError):
        raise ImageFileError(f"{shown(path)}: The file may not be read: change its permissions.") from None
    with file:
        container = container_of(file.read(12))
        if container is None:
            raise ImageFileError(f"{shown(path)} is not a PNG, JPEG, WebP or TIFF image: it was left as it is.")
        file.seek(0)
        yield file, container


def _planned(path: Path, plan: Callable[[], list[Piece]]) -> list[Piece]:
    try:
        return plan()
    except xmp.DamagedPacket as error:
        reason = f"its XMP packet cannot be changed: {error}"
    except ValueError as error:
        reason = str(error)
    except DAMAGED_PICTURE:
        reason = "it is damaged"
    raise ImageFileError(_UNCHANGED.format(path=shown(path), reason=reason))


def _replace(path: Path, file: BinaryIO, pieces: list[Piece]) -> None:
    """A link stays one: the file that it leads to is replaced."""
    real = path.resolve()
    before = os.fstat(file.fileno())
    try:
        with replaced_file(real) as target:
            write_pieces(file, pieces, target)
            shutil.copymode(real, target.name)
            now = os.stat(real)
            if (now.st_mtime_ns, now.st_size) != (before.st_mtime_ns, before.st_size):
                raise ImageFileError(f"{shown(path)} was changed by another program just now: try again.")
    except OSError as error:
        raise explained_failure(error, real) from None
