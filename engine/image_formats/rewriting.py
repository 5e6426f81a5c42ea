"""Other texts in a picture file that exists: its parts are copied byte for byte, only those of the texts change.

A plan is a list of pieces: bytes that are new, and spans of the old file. So no pixel is decoded, no checksum is made
anew, and what nobody here knows stays as it is. `with_packet` puts another XMP packet in; `without_texts` keeps what
pixels, colours and movement need, and nothing else. TIFF: tiff_rewriting.py.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Callable, Iterable
from typing import BinaryIO

from engine.image_formats.exif import orientation, orientation_block
from engine.image_formats.parts import PNG_SIGNATURE, START_OF_SCAN, Container, Part, content_of, parts_of
from engine.image_formats.png import XMP_KEY
from engine.image_formats.reading import APP1, EXIF_HEAD, PNG_TEXTS, XMP_HEAD, keyword_of, png_text, webp_size

MAX_SEGMENT_BYTES = 65_533  # what JPEG's length can say, without itself
MAX_SCAN_BYTES = 256 << 20

Piece = bytes | tuple[int, int]  # new bytes, or from where to where in the old file
Change = Callable[[bytes | None], bytes]  # an XMP packet, or None where there is none → what takes its place

_PNG_PIXELS = frozenset(
    [
        *(b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"acTL", b"fcTL", b"fdAT"),
        *(b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs"),
    ]
)
_WEBP_PIXELS = frozenset([b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"])
_WEBP_HAS_EXIF, _WEBP_HAS_XMP, _WEBP_HAS_ALPHA = 0x08, 0x04, 0x10
_JPEG_COMMENT = b"\xfe"
_JPEG_KEPT = {b"\xe0": b"JFIF\0", b"\xe2": b"ICC_PROFILE\0", b"\xee": b"Adobe"}
_JPEG_MARKERS = re.compile(rb"\xff+([^\x00\xd0-\xd7\xff])")
_COPIED_AT_ONCE = 1 << 20


def with_packet(file: BinaryIO, container: Container, change: Change) -> list[Piece]:
    """The file with another XMP packet, at the place of the old one; else where readers look for it.

    Raises:
        ValueError: the file is damaged, or the packet does not fit into its format.
    """
    plan = {Container.PNG: _png_with_packet, Container.JPEG: _jpeg_with_packet, Container.WEBP: _webp_with_packet}
    return plan[container](file, change)


def without_texts(file: BinaryIO, container: Container, packet: bytes) -> list[Piece]:
    """The file with this XMP packet (b"": none) and what its pixels need: colour profile, transparency, frames, and
    which side is up. What follows the picture's end is left out.

    Raises:
        ValueError: the file is damaged.
    """
    plan = {Container.PNG: _bare_png, Container.JPEG: _bare_jpeg, Container.WEBP: _bare_webp}
    return plan[container](file, packet)


def write_pieces(source: BinaryIO, pieces: Iterable[Piece], target: BinaryIO) -> None:
    """
    Raises:
        OSError: the target could not be written.
    """
    for piece in pieces:
        if isinstance(piece, bytes):
            target.write(piece)
            continue
        place, end = piece
        source.seek(place)
        while place < end and (data := source.read(min(_COPIED_AT_ONCE, end - place))):
            target.write(data)
            place += len(data)


def _png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _png_packet(packet: bytes) -> bytes:
    return _png_chunk(b"iTXt", XMP_KEY.encode() + b"\0\0\0\0\0" + packet) if packet else b""


def _png_with_packet(file: BinaryIO, change: Change) -> list[Piece]:
    parts = [*parts_of(file, Container.PNG)]
    old = next((part for part in parts if part.kind in PNG_TEXTS and keyword_of(file, part) == XMP_KEY), None)
    if old is not None:
        return _around(file, old, _png_packet(change(png_text(old.kind, content_of(file, old))[1])))
    pixels = next((part for part in parts if part.kind == b"IDAT"), None)
    if pixels is None:
        raise ValueError("it has no pixels")
    return [(0, pixels.start), _png_packet(change(None)), (pixels.start, _size(file))]


def _bare_png(file: BinaryIO, packet: bytes) -> list[Piece]:
    pieces: list[Piece] = [PNG_SIGNATURE]
    for part in parts_of(file, Container.PNG):
        if part.kind == b"IDAT" and packet:
            pieces.append(_png_packet(packet))
            packet = b""
        if part.kind == b"eXIf" and (turned := orientation(content_of(file, part))) != 1:
            pieces.append(_png_chunk(b"eXIf", orientation_block(turned)))
        elif part.kind in _PNG_PIXELS:
            pieces.append((part.start, part.end))
    return pieces


def _jpeg_segment(marker: bytes, content: bytes) -> bytes:
    if len(content) > MAX_SEGMENT_BYTES:
        raise ValueError("a JPEG has no room for them: it holds 64 KB of texts")
    return b"\xff" + marker + struct.pack(">H", 2 + len(content)) + content


def _jpeg_packet(packet: bytes) -> bytes:
    return _jpeg_segment(APP1, XMP_HEAD + packet) if packet else b""


def _begins(file: BinaryIO, part: Part, head: bytes) -> bool:
    file.seek(part.content)
    return file.read(min(len(head), part.length)) == head


def _jpeg_with_packet(file: BinaryIO, change: Change) -> list[Piece]:
    parts = [*parts_of(file, Container.JPEG)]
    if not parts or parts[-1].kind != START_OF_SCAN:
        raise ValueError("it has no pixels")
    for part in parts:
        if part.kind == APP1 and _begins(file, part, XMP_HEAD):
            old = content_of(file, part).removeprefix(XMP_HEAD)
            return _around(file, part, _jpeg_packet(change(old)))
    place = 2
    for part in parts:  # after JFIF's and EXIF's segments, which are to be first
        if part.kind != b"\xe0" and not (part.kind == APP1 and _begins(file, part, EXIF_HEAD)):
            break
        place = part.end
    return [(0, place), _jpeg_packet(change(None)), (place, _size(file))]


def _bare_jpeg(file: BinaryIO, packet: bytes) -> list[Piece]:
    pieces: list[Piece] = [b"\xff\xd8"]
    later: list[Piece] = []
    for part in parts_of(file, Container.JPEG):
        if part.kind == START_OF_SCAN:
            later += _scans(file, part)
        elif part.kind == APP1 and _begins(file, part, EXIF_HEAD):
            if (turned := orientation(content_of(file, part))) != 1:
                later.insert(0, _jpeg_segment(APP1, EXIF_HEAD + orientation_block(turned)))
        elif part.kind in _JPEG_KEPT and _begins(file, part, _JPEG_KEPT[part.kind]):
            (pieces if part.kind == b"\xe0" else later).append((part.start, part.end))
        elif not _is_note(part.kind):
            later.append((part.start, part.end))
    return [*pieces, _jpeg_packet(packet), *later]


def _is_note(marker: bytes) -> bool:
    """Whether a segment is an application's or a comment: nothing that pixels need."""
    return b"\xe0" <= marker <= b"\xef" or marker == _JPEG_COMMENT


def _scans(file: BinaryIO, first: Part) -> list[Piece]:
    """The pixels up to the picture's end, without notes between them."""
    if first.end - first.start > MAX_SCAN_BYTES:
        raise ValueError("it is too large")
    file.seek(first.start)
    data = file.read(first.end - first.start)
    pieces: list[Piece] = []
    kept = place = 0
    while found := _JPEG_MARKERS.search(data, place):
        marker, at = found[1], found.end() - 2
        if marker == b"\xd9":
            return [*pieces, data[kept : at + 2]]
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        place = at + 2 + length
        if _is_note(marker):
            pieces.append(data[kept:at])
            kept = place
    return [*pieces, data[kept:]]


def _webp_chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _webp_with_packet(file: BinaryIO, change: Change) -> list[Piece]:
    parts = _whole_webp(file)
    old = next((part for part in parts if part.kind == b"XMP "), None)
    packet = change(None if old is None else content_of(file, old))
    chunk = _webp_chunk(b"XMP ", packet) if packet else b""
    pieces: list[Piece] = [chunk if part is old else (part.start, part.end) for part in parts[1:]]
    if old is None:
        pieces.append(chunk)
    rest = (parts[-1].end, _size(file))
    return [*_webp(_extended(file, parts[0], _WEBP_HAS_XMP, 0 if packet else _WEBP_HAS_XMP), parts[0], pieces), rest]


def _bare_webp(file: BinaryIO, packet: bytes) -> list[Piece]:
    parts = _whole_webp(file)
    pieces: list[Piece] = [(part.start, part.end) for part in parts[1:] if part.kind in _WEBP_PIXELS]
    turned = next((orientation(content_of(file, part)) for part in parts if part.kind == b"EXIF"), 1)
    said = (_WEBP_HAS_XMP if packet else 0) | (_WEBP_HAS_EXIF if turned != 1 else 0)
    if turned != 1:
        pieces.append(_webp_chunk(b"EXIF", orientation_block(turned)))
    if packet:
        pieces.append(_webp_chunk(b"XMP ", packet))
    return _webp(_extended(file, parts[0], said, _WEBP_HAS_EXIF | _WEBP_HAS_XMP), parts[0], pieces)


def _whole_webp(file: BinaryIO) -> list[Part]:
    """The chunks, of which the first says the size.

    Raises:
        ValueError: it says none, or the last is cut off.
    """
    parts = [*parts_of(file, Container.WEBP)]
    if (
        not parts
        or parts[0].kind not in (b"VP8X", b"VP8 ", b"VP8L")
        or parts[-1].content + parts[-1].length > _size(file)
    ):
        raise ValueError("it is damaged")
    return parts


def _extended(file: BinaryIO, first: Part, said: int, unsaid: int) -> bytes:
    """The chunk that says which others there are, with flags set and cleared; b"" where none is needed."""
    file.seek(first.content)
    begins = file.read(min(10, first.length))
    if first.kind == b"VP8X":
        return _webp_chunk(b"VP8X", bytes([begins[0] & ~unsaid | said]) + begins[1:])
    if not said:
        return b""
    width, height = webp_size(first.kind, begins)
    if not width or not height:
        raise ValueError("it is damaged")
    if first.kind == b"VP8L" and begins[4] & _WEBP_HAS_ALPHA:  # the same bit there, by chance
        said |= _WEBP_HAS_ALPHA
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return _webp_chunk(b"VP8X", bytes([said, 0, 0, 0]) + size)


def _webp(extended: bytes, first: Part, pieces: list[Piece]) -> list[Piece]:
    """All under a head that says how long it is."""
    own: list[Piece] = [] if first.kind == b"VP8X" else [(first.start, first.end)]
    body: list[Piece] = [extended, *own, *pieces]
    length = sum(len(piece) if isinstance(piece, bytes) else piece[1] - piece[0] for piece in body)
    return [b"RIFF" + struct.pack("<I", 4 + length) + b"WEBP", *body]


def _around(file: BinaryIO, old: Part, new: bytes) -> list[Piece]:
    return [(0, old.start), new, (old.end, _size(file))]


def _size(file: BinaryIO) -> int:
    return file.seek(0, os.SEEK_END)
