"""What a picture file says in words, and its size: a PNG's text chunks, EXIF, and the XMP packet of all formats.

One pass over the heads of its parts; pixels are never read. The file may be anything: what is not as it should be is a
ValueError, what is not there is empty.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from engine.image_formats.exif import exif_texts
from engine.image_formats.parts import (
    START_OF_SCAN,
    Container,
    Part,
    container_of,
    content_of,
    exactly,
    parts_of,
)
from engine.image_formats.png import PARAMETERS_KEY, RECIPE_KEY, XMP_KEY

MAX_PACKET_BYTES = 4 << 20
MAX_ENTRIES = 4096  # of a TIFF's directory

XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
EXIF_HEAD = b"Exif\0\0"
APP1 = b"\xe1"
PNG_TEXTS = (b"tEXt", b"iTXt", b"zTXt")
_FRAME_HEADS = frozenset(bytes([mark]) for mark in range(0xC0, 0xD0)) - {b"\xc4", b"\xc8", b"\xcc"}
_WIDTH, _HEIGHT, _DESCRIPTION, _XMP = 256, 257, 270, 700
_SHORT, _LONG = 3, 4

KEYWORDS = frozenset(
    [
        *(PARAMETERS_KEY, RECIPE_KEY, XMP_KEY, "Software", "prompt", "workflow"),
        *("invokeai_metadata", "fooocus_scheme"),
    ]
)
"""Of a PNG's texts those that somebody here reads: others are passed over, whatever their length."""


@dataclass(frozen=True, slots=True)
class FoundTexts:
    """Empty where the file has none."""

    packet: str = ""  # XMP
    parameters: str = ""  # a PNG's text of that name; else the user's comment, or a TIFF's description
    width: int = 0  # pixels; 0 where the file does not say
    height: int = 0
    named: Mapping[str, str] = field(default_factory=dict)  # by a PNG's keyword or EXIF's name


def read_texts(file: BinaryIO) -> FoundTexts | None:
    """The texts of a file that is at its start; None if it is of none of these formats.

    Raises:
        ValueError: it begins like one, and is damaged.
        OSError: it could not be read.
    """
    head = file.read(12)
    match container_of(head):
        case Container.PNG:
            return _of_png(file)
        case Container.JPEG:
            return _of_jpeg(file)
        case Container.WEBP:
            return _of_webp(file)
        case Container.TIFF:
            return _of_tiff(file, "<" if head[:1] == b"I" else ">", head)
    return None


def png_text(kind: bytes, content: bytes) -> tuple[str, bytes]:
    """Keyword and text of a PNG's text chunk; the text in Latin-1 (tEXt, zTXt) or UTF-8 (iTXt), unpacked.

    Raises:
        ValueError: it is damaged, or longer than anything that is wanted.
    """
    key, _, rest = content.partition(b"\0")
    name = key.decode("latin-1")
    if kind == b"tEXt":
        return name, rest
    if kind == b"zTXt":
        return name, _unpacked(rest[1:])
    is_packed, rest = rest[:1] == b"\1", rest[2:]
    text = rest.split(b"\0", 2)[-1] if rest.count(b"\0") >= 2 else b""
    return name, _unpacked(text) if is_packed else text


def keyword_of(file: BinaryIO, part: Part) -> str:
    """Of a PNG's text chunk, without reading the text."""
    file.seek(part.content)
    return file.read(min(part.length, 80)).partition(b"\0")[0].decode("latin-1")


def _of_png(file: BinaryIO) -> FoundTexts:
    texts: dict[str, str] = {}
    exif: dict[str, str] = {}
    width = height = 0
    for part in parts_of(file, Container.PNG):
        if part.kind == b"IHDR" and not width:
            width, height = struct.unpack(">II", content_of(file, part)[:8].ljust(8, b"\0"))
        elif part.kind == b"IDAT" and XMP_KEY in texts:
            break  # where there is one before the pixels, there is nothing after them
        elif part.kind in PNG_TEXTS and keyword_of(file, part) in KEYWORDS:
            key, data = png_text(part.kind, _checked(file, part))
            texts.setdefault(key, data.decode("utf-8" if part.kind == b"iTXt" else "latin-1", errors="replace"))
        elif part.kind == b"eXIf":
            exif = exif or exif_texts(content_of(file, part))
    parameters = texts.get(PARAMETERS_KEY, "") or exif.get("UserComment", "")
    return FoundTexts(texts.get(XMP_KEY, ""), parameters, width, height, exif | texts)


def _of_jpeg(file: BinaryIO) -> FoundTexts:
    packet = exif = b""
    width = height = 0
    for part in parts_of(file, Container.JPEG):
        if part.kind == START_OF_SCAN:
            break
        if part.kind == APP1:
            content = content_of(file, part)
            if content.startswith(XMP_HEAD):
                packet = packet or content.removeprefix(XMP_HEAD)
            elif content.startswith(EXIF_HEAD):
                exif = exif or content
        elif part.kind in _FRAME_HEADS:
            height, width = struct.unpack(">HH", content_of(file, part)[1:5].ljust(4, b"\0"))
    return _of_blocks(packet, exif, width, height)


def _of_webp(file: BinaryIO) -> FoundTexts:
    blocks: dict[bytes, bytes] = {}
    width = height = 0
    for part in parts_of(file, Container.WEBP):
        if part.kind in (b"XMP ", b"EXIF"):
            blocks.setdefault(part.kind, content_of(file, part))
        elif not width and part.kind in (b"VP8X", b"VP8 ", b"VP8L"):
            file.seek(part.content)
            width, height = webp_size(part.kind, file.read(min(10, part.length)))
    return _of_blocks(blocks.get(b"XMP ", b""), blocks.get(b"EXIF", b""), width, height)


def webp_size(kind: bytes, begins: bytes) -> tuple[int, int]:
    """Width and height from the first 10 bytes of the chunk that says them; (0, 0) where they are cut off."""
    if kind == b"VP8X" and len(begins) >= 10:
        return 1 + int.from_bytes(begins[4:7], "little"), 1 + int.from_bytes(begins[7:10], "little")
    if kind == b"VP8L" and len(begins) >= 5:
        packed = int.from_bytes(begins[1:5], "little")
        return 1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF)
    if kind == b"VP8 " and len(begins) >= 10:
        width, height = struct.unpack("<HH", begins[6:10])
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _of_blocks(packet: bytes, exif: bytes, width: int, height: int) -> FoundTexts:
    named = exif_texts(exif)
    return FoundTexts(_decoded(packet), named.get("UserComment", ""), width, height, named)


def _of_tiff(file: BinaryIO, order: str, head: bytes) -> FoundTexts:
    file.seek(struct.unpack(f"{order}I", head[4:8])[0])
    (count,) = struct.unpack(f"{order}H", exactly(file, 2))
    table = exactly(file, 12 * min(count, MAX_ENTRIES))
    texts: dict[int, bytes] = {}
    sides: dict[int, int] = {}
    for tag, kind, length, place in struct.iter_unpack(f"{order}HHI4s", table):
        if tag in (_WIDTH, _HEIGHT) and kind in (_SHORT, _LONG):
            (sides[tag],) = struct.unpack(
                f"{order}{'H' if kind == _SHORT else 'I'}", place[: 2 if kind == _SHORT else 4]
            )
        elif tag in (_DESCRIPTION, _XMP) and length > 4 and tag not in texts:  # bytes: both kinds of value are
            file.seek(struct.unpack(f"{order}I", place)[0])
            texts[tag] = exactly(file, length)
    description = _decoded(texts.get(_DESCRIPTION, b"").rstrip(b"\0"))
    return FoundTexts(_decoded(texts.get(_XMP, b"")), description, sides.get(_WIDTH, 0), sides.get(_HEIGHT, 0))


def _checked(file: BinaryIO, part: Part) -> bytes:
    """
    Raises:
        ValueError: the chunk is not what was written.
    """
    content = content_of(file, part)
    if file.read(4) != struct.pack(">I", zlib.crc32(content, zlib.crc32(part.kind))):
        raise ValueError("a text chunk is damaged")
    return content


def _unpacked(data: bytes) -> bytes:
    """Inflated, but never more of it than is wanted: a few kilobytes can hold gigabytes."""
    inflate = zlib.decompressobj()
    try:
        text = inflate.decompress(data, MAX_PACKET_BYTES)
    except zlib.error:
        raise ValueError("a text chunk is damaged") from None
    if inflate.unconsumed_tail or not inflate.eof:
        raise ValueError("a text too long to be one of ours, or cut off")
    return text


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")
