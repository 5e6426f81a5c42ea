"""The parts of a picture file: a PNG's chunks, a JPEG's segments, a WebP's chunks, each with where it lies.

Only the heads of the parts are read. The file may be anything: what ends too early is a ValueError, and no file makes a
walk longer than `MAX_PARTS`.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import BinaryIO

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_PARTS = 1 << 16
MAX_TEXT_PART_BYTES = 4 << 20
"""What a part may have of which the content is wanted."""

START_OF_SCAN = b"\xda"
_END_OF_IMAGE = 0xD9
_JPEG_START = b"\xff\xd8"


class Container(Enum):
    """What holds a picture together."""

    PNG = "PNG"
    JPEG = "JPEG"
    WEBP = "WebP"
    TIFF = "TIFF"


@dataclass(frozen=True, slots=True)
class Part:
    """Offsets in bytes from the start of the file."""

    kind: bytes  # four letters, or JPEG's marker
    start: int  # of its head,
    content: int  # of what it holds,
    length: int  # of so many bytes,
    end: int  # and where the next part begins


def container_of(head: bytes) -> Container | None:
    """From a file's first 12 bytes; None: none of these."""
    if head.startswith(PNG_SIGNATURE):
        return Container.PNG
    if head.startswith(_JPEG_START):
        return Container.JPEG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Container.WEBP
    return Container.TIFF if head[:4] in (b"II*\0", b"MM\0*") else None


def parts_of(file: BinaryIO, container: Container) -> Iterator[Part]:
    """The parts from the front on; a JPEG's last is its pixels with all that follows.

    A part's content may be said to reach beyond the end of the file: `content_of` looks.

    Raises:
        ValueError: a head is cut off, or there are too many.
    """
    walk = {Container.PNG: _png_parts, Container.JPEG: _jpeg_parts, Container.WEBP: _webp_parts}[container]
    for number, part in enumerate(walk(file)):
        if number >= MAX_PARTS:
            raise ValueError("more parts than a picture has")
        yield part


def content_of(file: BinaryIO, part: Part) -> bytes:
    """
    Raises:
        ValueError: it is longer than anything that is wanted, or the file ends before it does.
    """
    file.seek(part.content)
    return exactly(file, part.length)


def exactly(file: BinaryIO, count: int) -> bytes:
    """
    Raises:
        ValueError: `count` is more than anything that is wanted has, or than the file has left.
    """
    if count > MAX_TEXT_PART_BYTES:
        raise ValueError("a text too long to be one of ours")
    data = file.read(count)
    if len(data) < count:
        raise ValueError("the file ends too early")
    return data


def _png_parts(file: BinaryIO) -> Iterator[Part]:
    place = len(PNG_SIGNATURE)
    while True:
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        length, kind = struct.unpack(">I4s", head)
        yield Part(kind, place, place + 8, length, place + 12 + length)
        place += 12 + length
        if kind == b"IEND":
            return


def _jpeg_parts(file: BinaryIO) -> Iterator[Part]:
    place = len(_JPEG_START)
    while True:
        file.seek(place)
        head = file.read(4)
        if head[:1] != b"\xff" or head[1:2] in (b"", bytes([_END_OF_IMAGE])):
            return
        if head[1] == 0xFF:  # a filling byte
            place += 1
            continue
        if head[1:2] == START_OF_SCAN:
            end = file.seek(0, os.SEEK_END)
            yield Part(START_OF_SCAN, place, place + 2, end - place - 2, end)
            return
        if len(head) < 4:
            raise ValueError("the file ends too early")
        length = max(2, int.from_bytes(head[2:], "big"))
        yield Part(head[1:2], place, place + 4, length - 2, place + 2 + length)
        place += 2 + length


def _webp_parts(file: BinaryIO) -> Iterator[Part]:
    place = 12
    while True:
        file.seek(place)
        head = file.read(8)
        if len(head) < 8:
            return
        length = int.from_bytes(head[4:], "little")
        end = place + 8 + length + length % 2
        yield Part(head[:4], place, place + 8, length, end)
        place = end
