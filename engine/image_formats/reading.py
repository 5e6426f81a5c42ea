"""The texts of JPEG, WebP and TIFF files: their XMP packet, and the user's comment in EXIF.

Only the few bytes that say where the texts lie are read, never pixels. The file may be anything: what is not as it
should be is a ValueError, what is not there is empty.
"""

from __future__ import annotations

import os
import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image

from engine.image_formats.lossy import EXIF_TABLE, USER_COMMENT

MAX_PACKET_BYTES = 4 << 20
_MAX_PARTS = 4096  # segments, chunks or entries

_XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_HEAD = b"Exif\0\0"
_COMMENT_HEAD = b"UNICODE\0"
_START_OF_IMAGE, _START_OF_SCAN, _END_OF_IMAGE, _APP1 = b"\xff\xd8", 0xDA, 0xD9, 0xE1
_DESCRIPTION, _XMP = 270, 700


@dataclass(frozen=True, slots=True)
class FoundTexts:
    """Empty where the file has none."""

    packet: str = ""  # XMP
    parameters: str = ""


def read_texts(file: BinaryIO) -> FoundTexts | None:
    """The texts of a file that is at its start; None if it is of none of these formats.

    Raises:
        ValueError: it begins like one, and is damaged.
        OSError: it could not be read.
    """
    head = file.read(12)
    if head[:2] == _START_OF_IMAGE:
        file.seek(2)
        return _of_parts(_jpeg_parts(file))
    if head[:4] == b"RIFF" and head[8:] == b"WEBP":
        return _of_parts(_webp_parts(file))
    if head[:4] == b"II*\0":
        return _of_tiff(file, "<", head)
    if head[:4] == b"MM\0*":
        return _of_tiff(file, ">", head)
    return None


def _of_parts(parts: Iterator[tuple[bytes, bytes]]) -> FoundTexts:
    found = dict(reversed([*parts]))  # the first of each kind counts
    return FoundTexts(_decoded(found.get(b"XMP ", b"")), _user_comment(found.get(b"EXIF", b"")))


def _jpeg_parts(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    for _ in range(_MAX_PARTS):
        mark, kind = file.read(1), file.read(1)
        if mark != b"\xff" or not kind or kind[0] in (_START_OF_SCAN, _END_OF_IMAGE):
            return
        (length,) = struct.unpack(">H", _exactly(file, 2))
        data = _exactly(file, max(0, length - 2))
        if kind[0] == _APP1 and data.startswith(_XMP_HEAD):
            yield b"XMP ", data.removeprefix(_XMP_HEAD)
        elif kind[0] == _APP1 and data.startswith(_EXIF_HEAD):
            yield b"EXIF", data


def _webp_parts(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    for _ in range(_MAX_PARTS):
        head = file.read(8)
        if len(head) < 8:
            return
        kind, length = head[:4], int.from_bytes(head[4:], "little")
        if kind in (b"XMP ", b"EXIF"):
            yield kind, _exactly(file, length)
            file.seek(length % 2, os.SEEK_CUR)
        else:
            file.seek(length + length % 2, os.SEEK_CUR)


def _of_tiff(file: BinaryIO, order: str, head: bytes) -> FoundTexts:
    file.seek(struct.unpack(f"{order}I", head[4:8])[0])
    (count,) = struct.unpack(f"{order}H", _exactly(file, 2))
    table = _exactly(file, 12 * min(count, _MAX_PARTS))
    found = {}
    for tag, _, length, place in struct.iter_unpack(f"{order}HHII", table):
        if tag in (_DESCRIPTION, _XMP) and length > 4:  # bytes: both kinds of value are
            file.seek(place)
            found[tag] = _exactly(file, length)
    return FoundTexts(_decoded(found.get(_XMP, b"")), _decoded(found.get(_DESCRIPTION, b"").rstrip(b"\0")))


def _user_comment(exif: bytes) -> str:
    if not exif:
        return ""
    table = Image.Exif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is odd about it; what it does not have is not there
        table.load(exif if exif.startswith(_EXIF_HEAD) else _EXIF_HEAD + exif)
        comment = table.get_ifd(EXIF_TABLE).get(USER_COMMENT, b"")
    if not isinstance(comment, bytes) or not comment.startswith(_COMMENT_HEAD):
        return ""
    return comment.removeprefix(_COMMENT_HEAD).decode("utf-16-be", errors="replace")


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _exactly(file: BinaryIO, count: int) -> bytes:
    if count > MAX_PACKET_BYTES:
        raise ValueError("a text too long to be one of ours")
    data = file.read(count)
    if len(data) < count:
        raise ValueError("the file ends too early")
    return data
