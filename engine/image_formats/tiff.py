"""TIFF 6.0, written strip by strip: RGB with 8 or 16 bits a channel, deflated differences, in the memory of a strip.

The directory stands at the end of the file: where each strip lies is known when it is written.
"""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np

from engine.image_formats.texts import PictureTexts

_STRIP_ROWS = 32
_BYTE, _ASCII, _SHORT, _LONG, _RATIONAL = 1, 2, 3, 4, 5
_WIDTHS = {_BYTE: 1, _ASCII: 1, _SHORT: 2, _LONG: 4, _RATIONAL: 8}
_DEFLATE, _RGB, _CHUNKY, _HORIZONTAL, _INCH = 8, 2, 1, 2, 2
_DOTS_PER_INCH = 300


class TiffWriter:
    """See `PictureWriter`."""

    def __init__(self, file: BinaryIO, width: int, height: int, bits: int, texts: PictureTexts) -> None:
        self._file, self._width, self._height, self._bits, self._texts = file, width, height, bits, texts
        self._type = np.dtype("<u2" if bits == 16 else "u1")
        self._waiting = np.empty((0, width, 3), self._type)  # less than a strip
        self._written = 0
        self._strips: list[tuple[int, int]] = []  # where, and how many bytes
        file.write(b"II*\0" + struct.pack("<I", 0))  # where the directory stands is written last

    def write(self, rows: np.ndarray) -> None:
        """See `PictureWriter.write`."""
        assert rows.shape[1:] == (self._width, 3) and rows.dtype == (np.uint16 if self._bits == 16 else np.uint8)
        self._written += len(rows)
        rows = np.concatenate([self._waiting, rows]) if len(self._waiting) else rows
        whole = len(rows) // _STRIP_ROWS * _STRIP_ROWS
        for top in range(0, whole, _STRIP_ROWS):
            self._strip(rows[top : top + _STRIP_ROWS])
        self._waiting = rows[whole:].astype(self._type)

    def finish(self) -> None:
        """See `PictureWriter.finish`."""
        assert self._written == self._height, f"{self._written} of {self._height} rows"
        if len(self._waiting):
            self._strip(self._waiting)
        self._directory()

    def _strip(self, rows: np.ndarray) -> None:
        rows = rows.astype(self._type)
        differences = rows.copy()
        differences[:, 1:] -= rows[:, :-1]
        deflate = zlib.compressobj(2, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_RLE)
        compressed = deflate.compress(differences.data) + deflate.flush()
        self._strips.append((self._file.tell(), len(compressed)))
        self._file.write(compressed + b"\0" * (len(compressed) % 2))  # strips begin at even bytes, as values must

    def _directory(self) -> None:
        offsets, counts = zip(*self._strips, strict=True)
        resolution = struct.pack("<II", _DOTS_PER_INCH, 1)
        entries = {  # in the order of their numbers, as readers may demand
            256: (_LONG, struct.pack("<I", self._width)),
            257: (_LONG, struct.pack("<I", self._height)),
            258: (_SHORT, struct.pack("<HHH", *[self._bits] * 3)),
            259: (_SHORT, struct.pack("<H", _DEFLATE)),
            262: (_SHORT, struct.pack("<H", _RGB)),
            270: (_ASCII, _ascii(self._texts.parameters)),
            273: (_LONG, struct.pack(f"<{len(offsets)}I", *offsets)),
            277: (_SHORT, struct.pack("<H", 3)),
            278: (_LONG, struct.pack("<I", _STRIP_ROWS)),
            279: (_LONG, struct.pack(f"<{len(counts)}I", *counts)),
            282: (_RATIONAL, resolution),
            283: (_RATIONAL, resolution),
            284: (_SHORT, struct.pack("<H", _CHUNKY)),
            296: (_SHORT, struct.pack("<H", _INCH)),
            305: (_ASCII, _ascii(self._texts.software)),
            317: (_SHORT, struct.pack("<H", _HORIZONTAL)),
            700: (_BYTE, self._texts.packet()),
        }
        table = b""
        present = {tag: entry for tag, entry in entries.items() if entry[1]}
        for tag, (kind, data) in present.items():
            if len(data) <= 4:
                place = data.ljust(4, b"\0")
            else:
                place = struct.pack("<I", self._file.tell())
                self._file.write(data + b"\0" * (len(data) % 2))
            table += struct.pack("<HHI", tag, kind, len(data) // _WIDTHS[kind]) + place
        start = self._file.tell()
        self._file.write(struct.pack("<H", len(present)) + table + struct.pack("<I", 0))
        self._file.seek(4)
        self._file.write(struct.pack("<I", start))


def _ascii(text: str) -> bytes:
    """UTF-8, which nearly all readers take where the standard says ASCII; ended by a zero byte."""
    return text.encode("utf-8").replace(b"\0", b"") + b"\0" if text else b""
