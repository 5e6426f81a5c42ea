"""JPEG and WebP, by Pillow: the rows are gathered, and encoded when all are there. The texts go into EXIF and XMP."""

from __future__ import annotations

from typing import BinaryIO

import numpy as np
from PIL import Image

from engine.image_formats.texts import PictureTexts

MAX_SEGMENT_BYTES = 65_000
"""JPEG's segments have at most 65,533 bytes, with the head of EXIF or XMP."""

EXIF_TABLE, USER_COMMENT, SOFTWARE = 0x8769, 0x9286, 0x0131


class LossyWriter:
    """See `PictureWriter`."""

    def __init__(self, file: BinaryIO, kind: str, width: int, height: int, texts: PictureTexts, quality: int) -> None:
        """
        Args:
            kind: "JPEG" or "WEBP".
        """
        self._file, self._kind, self._quality, self._texts = file, kind, quality, texts
        self._pixels = np.empty((height, width, 3), np.uint8)
        self._written = 0

    def write(self, rows: np.ndarray) -> None:
        """See `PictureWriter.write`."""
        assert rows.dtype == np.uint8
        self._pixels[self._written : self._written + len(rows)] = rows
        self._written += len(rows)

    def finish(self) -> None:
        """See `PictureWriter.finish`."""
        assert self._written == len(self._pixels), f"{self._written} of {len(self._pixels)} rows"
        limit = MAX_SEGMENT_BYTES if self._kind == "JPEG" else None
        texts = {"exif": exif_of(self._texts, limit), "xmp": self._texts.packet(limit)}
        # JPEG: colour as sharp as brightness, so that red letters stay legible. WebP has no such choice.
        how = {"subsampling": 0} if self._kind == "JPEG" else {"method": 4}
        carried = {name: data for name, data in texts.items() if data}
        Image.fromarray(self._pixels).save(self._file, self._kind, quality=self._quality, **how, **carried)


def exif_of(texts: PictureTexts, limit: int | None) -> bytes:
    """The `parameters` as the user's comment, where other programs look for them in these formats; the program.

    Args:
        limit: bytes that it may have; beyond them the comment is left out.
    """
    exif = Image.Exif()
    exif.endian = ">"  # the comment's UTF-16 is big-endian for most readers, whatever the rest is
    if texts.software:
        exif[SOFTWARE] = texts.software
    comment = b"UNICODE\0" + texts.parameters.encode("utf-16-be")
    if texts.parameters and (limit is None or len(comment) < limit - 1000):
        exif.get_ifd(EXIF_TABLE)[USER_COMMENT] = comment
    return exif.tobytes() if len(exif) or exif.get_ifd(EXIF_TABLE) else b""
