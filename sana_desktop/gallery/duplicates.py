"""Pictures that are there more than once: with the same pixels, or made by the same request.

Same pixels means the same coded pixels: a copy that was rated since, or lost its texts, counts. Files whose coded
pixels have not the same length are never read; what was read once is remembered until the file changes.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from engine.errors import ImageFileError
from engine.image_formats.parts import Container, container_of, parts_of
from engine.strange_file import check_ordinary
from sana_desktop.database import transaction
from sana_desktop.gallery.rows import PictureRows

_TEXT_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"})  # of PNG
_PIXEL_CHUNKS = frozenset({b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"})  # of WebP
_COMMENT, _FIRST_APP, _LAST_APP = 0xFE, 0xE0, 0xEF  # of JPEG
_AT_ONCE = 250
_BLOCK = 1 << 20

_SAME_SIZE = """
SELECT picture.id, path FROM picture JOIN told USING (id) WHERE state = 0 AND content IS NULL AND content_bytes > 0 AND
    (width, height, content_bytes) IN (
        SELECT width, height, content_bytes FROM picture WHERE state = 0 AND content_bytes > 0
        GROUP BY width, height, content_bytes HAVING count(*) > 1)
"""


class Kind(Enum):
    PIXELS = "pixels"
    RECIPE = "recipe"


def find_duplicates(
    connection: sqlite3.Connection, rows: PictureRows, kind: Kind, progress: Callable[[int, int], None]
) -> list[list[int]]:
    """The numbers of pictures that are the same, the oldest first in each group."""
    if kind is Kind.PIXELS:
        _measure(connection, rows, progress)
        _hash(connection, rows, progress)
    column = "content" if kind is Kind.PIXELS else "request"
    statement = (
        f"SELECT {column}, id FROM picture WHERE state = 0 AND {column} IN (SELECT {column} FROM picture "
        f"WHERE state = 0 AND {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1) ORDER BY moment, id"
    )
    groups: dict[object, list[int]] = {}
    for value, id in connection.execute(statement):
        groups.setdefault(value, []).append(id)
    return [*groups.values()]


def content_spans(file: BinaryIO) -> list[tuple[int, int]]:
    """(offset, bytes) of what is no text in a picture file.

    Raises:
        ValueError: it is none, or damaged.
    """
    size = file.seek(0, 2)
    file.seek(0)
    container = container_of(file.read(12))
    if container is None:
        raise ValueError("no picture")
    if container is Container.TIFF:  # its parts may lie anywhere
        return [(0, size)]
    file.seek(0)
    parts = [part for part in parts_of(file, container) if _holds_pixels(container, part.kind)]
    return [(part.content, min(part.length, max(0, size - part.content))) for part in parts]


def _holds_pixels(container: Container, kind: bytes) -> bool:
    if container is Container.PNG:
        return kind not in _TEXT_CHUNKS
    if container is Container.WEBP:
        return kind in _PIXEL_CHUNKS
    return not (kind[0] == _COMMENT or _FIRST_APP <= kind[0] <= _LAST_APP)


def _measure(connection: sqlite3.Connection, rows: PictureRows, progress: Callable[[int, int], None]) -> None:
    due = connection.execute(
        "SELECT id, path FROM picture JOIN told USING (id) WHERE state = 0 AND content_bytes IS NULL"
    ).fetchall()
    _fill(connection, rows, due, "content_bytes", _length, progress)


def _hash(connection: sqlite3.Connection, rows: PictureRows, progress: Callable[[int, int], None]) -> None:
    _fill(connection, rows, connection.execute(_SAME_SIZE).fetchall(), "content", _digest, progress)


def _fill(
    connection: sqlite3.Connection,
    rows: PictureRows,
    due: list[tuple[int, bytes]],
    column: str,
    read: Callable[[Path], object],
    progress: Callable[[int, int], None],
) -> None:
    remaining, done = iter(due), 0
    while part := [*islice(remaining, _AT_ONCE)]:
        values = [(read(rows.path(key)), id) for id, key in part]
        with transaction(connection):
            connection.executemany(f"UPDATE picture SET {column} = ? WHERE id = ?", values)
        done += len(part)
        progress(done, len(due))


def _length(path: Path) -> int:
    """0 where nothing can be compared."""
    try:
        check_ordinary(path)
        with open(path, "rb") as file:
            return sum(length for _, length in content_spans(file))
    except (OSError, ValueError, ImageFileError):
        return 0


def _digest(path: Path) -> bytes | None:
    try:
        check_ordinary(path)
        with open(path, "rb") as file:
            digest = hashlib.sha256()
            for offset, length in content_spans(file):
                file.seek(offset)
                for block in _blocks(file, length):
                    digest.update(block)
            return digest.digest()
    except (OSError, ValueError, ImageFileError):
        return None


def _blocks(file: BinaryIO, length: int) -> Iterator[bytes]:
    while length > 0 and (block := file.read(min(length, _BLOCK))):
        length -= len(block)
        yield block
