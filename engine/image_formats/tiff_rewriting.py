"""Another XMP packet in a TIFF that exists: it and a new directory are put behind the file, and the head points there.

Offsets in a TIFF are absolute, so nothing may move. A packet that is no longer than the last one takes its place; a
new one gets room to grow, so that a file does not grow with every star it is given.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

from engine.image_formats.parts import exactly
from engine.image_formats.reading import MAX_ENTRIES
from engine.image_formats.rewriting import Change, Piece

_XMP, _BYTE = 700, 1
_STRIP_OFFSETS, _STRIP_COUNTS, _TILE_OFFSETS = 273, 279, 324
_ROOM = 2048
_WIDTHS = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}  # bytes of each type
_PIXEL_TAGS = frozenset(
    [
        *range(254, 260),
        262,
        266,
        273,
        274,
        *range(277, 285),
        296,
        317,
        320,
        *range(338, 342),
        347,
        *range(529, 533),
        34675,
    ]
)
"""What pixels need: their layout, colours, profile, and which side is up."""


@dataclass(frozen=True, slots=True)
class _Entry:
    tag: int
    kind: int
    count: int
    value: bytes  # four bytes: it, or where it lies

    @property
    def length(self) -> int:
        return _WIDTHS.get(self.kind, 0) * self.count


def tiff_with_packet(file: BinaryIO, change: Change) -> list[Piece]:
    """
    Raises:
        ValueError: the file is damaged.
    """
    order, entries, rest = _directory(file)
    size = file.seek(0, os.SEEK_END)
    old = next((entry for entry in entries if entry.tag == _XMP and entry.length > 4), None)
    at = struct.unpack(f"{order}I", old.value)[0] if old else 0
    if old is not None:
        file.seek(at)
        packet = change(exactly(file, old.length).rstrip(b"\0 "))
        if len(packet) <= old.length:
            return [(0, at), packet.ljust(old.length), (at + old.length, size)]
    else:
        packet = change(None)
    kept = [entry for entry in entries if entry.tag != _XMP]
    return _appended(order, kept, rest, packet.ljust(len(packet) + _ROOM), [(8, size)], size)


def bare_tiff(file: BinaryIO, packet: bytes) -> list[Piece]:
    """The file with this packet (b"": none) and what its pixels need; texts are zeros where they stood.

    Raises:
        ValueError: the file is damaged, or holds several pictures.
    """
    order, entries, rest = _directory(file)
    if rest != bytes(4):
        raise ValueError("it holds several pictures")
    if any(entry.tag == _TILE_OFFSETS for entry in entries):
        raise ValueError("its pixels lie in tiles")
    size = file.seek(0, os.SEEK_END)
    kept = [entry for entry in entries if entry.tag in _PIXEL_TAGS]
    spans = sorted(_spans(file, order, kept))
    body: list[Piece] = []
    done = 8
    for start, end in spans:  # everything that no kept entry leads to becomes zeros
        if end <= done or start >= size:
            continue
        body += [bytes(max(0, start - done)), (max(start, done), min(end, size))]
        done = min(end, size)
    body.append(bytes(size - done))
    return _appended(order, kept, rest, packet, body, size)


def _directory(file: BinaryIO) -> tuple[str, list[_Entry], bytes]:
    """Order of bytes, the first directory's entries, and where the next directory lies."""
    file.seek(0)
    head = exactly(file, 8)
    order = "<" if head[:1] == b"I" else ">"
    (place,) = struct.unpack(f"{order}I", head[4:])
    file.seek(place)
    (count,) = struct.unpack(f"{order}H", exactly(file, 2))
    if count > MAX_ENTRIES:
        raise ValueError("it has too many entries")
    entries = [_Entry(*entry) for entry in struct.iter_unpack(f"{order}HHI4s", exactly(file, 12 * count))]
    return order, entries, exactly(file, 4)


def _appended(order: str, kept: list[_Entry], rest: bytes, packet: bytes, body: list[Piece], size: int) -> list[Piece]:
    """Head, body, packet, directory; values begin at even offsets, as readers may demand."""
    at = size + size % 2
    if packet:
        kept = [*kept, _Entry(_XMP, _BYTE, len(packet), struct.pack(f"{order}I", at))]
    table = b"".join(
        struct.pack(f"{order}HHI4s", entry.tag, entry.kind, entry.count, entry.value)
        for entry in sorted(kept, key=lambda entry: entry.tag)
    )
    start = at + len(packet) + len(packet) % 2
    if start >= 1 << 32:
        raise ValueError("it is too large")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", start)
    filling = b"\0" * (size % 2)
    directory = struct.pack(f"{order}H", len(kept)) + table + rest
    return [head, *body, filling + packet + b"\0" * (len(packet) % 2) + directory]


def _spans(file: BinaryIO, order: str, kept: list[_Entry]) -> list[tuple[int, int]]:
    """Where the values of entries lie, and the pixels that they lead to."""
    spans = []
    numbers: dict[int, list[int]] = {}
    for entry in kept:
        start = struct.unpack(f"{order}I", entry.value)[0]
        if entry.length > 4:
            spans.append((start, start + entry.length))
        if entry.tag in (_STRIP_OFFSETS, _STRIP_COUNTS):
            numbers[entry.tag] = _numbers(file, order, entry, start)
    spans += [
        (start, start + count)
        for start, count in zip(numbers.get(_STRIP_OFFSETS, []), numbers.get(_STRIP_COUNTS, []), strict=False)
    ]
    return spans


def _numbers(file: BinaryIO, order: str, entry: _Entry, start: int) -> list[int]:
    letter = {3: "H", 4: "I"}.get(entry.kind)
    if letter is None:
        raise ValueError("it is damaged")
    if entry.length <= 4:
        data = entry.value[: entry.length]
    else:
        file.seek(start)
        data = exactly(file, entry.length)
    return list(struct.unpack(f"{order}{entry.count}{letter}", data))
