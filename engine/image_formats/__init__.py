"""The formats that pictures are written in, and one way to write them all: rows from the top down.

`open_writer` chooses; png.py and tiff.py are our own, because Pillow writes no RGB with 16 bits a channel and wants a
picture whole; lossy.py hands JPEG and WebP to Pillow. Knows nothing of torch or Qt.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from engine.errors import ImageFileError
from engine.image_formats.texts import PictureTexts

if TYPE_CHECKING:
    import numpy as np

DEFAULT_QUALITY = 95
"""Of JPEG and WebP, 1 to 100."""


class ImageFormat(Enum):
    """What a picture is written as; the value is what the command line calls it."""

    PNG = "png"
    PNG16 = "png16"
    TIFF = "tiff"
    TIFF16 = "tiff16"
    WEBP = "webp"
    JPEG = "jpeg"

    @property
    def suffix(self) -> str:
        return {"png16": ".png", "tiff16": ".tiff", "jpeg": ".jpg"}.get(self.value, f".{self.value}")

    @property
    def bits(self) -> int:
        """Of a channel: 8 or 16."""
        return 16 if self in (ImageFormat.PNG16, ImageFormat.TIFF16) else 8

    @property
    def is_lossy(self) -> bool:
        return self in (ImageFormat.WEBP, ImageFormat.JPEG)

    @property
    def title(self) -> str:
        """What people call it."""
        name = {"webp": "WebP"}.get(self.value, self.value.removesuffix("16").upper())
        return f"16-bit {name}" if self.bits == 16 else name

    @classmethod
    def of(cls, path: Path) -> ImageFormat:
        """The format with 8 bits that a file's name asks for.

        Raises:
            ImageFileError: it asks for none that can be written.
        """
        found = _SUFFIXES.get(path.suffix.lower())
        if found is None:
            shown = path.suffix[:20] or "no suffix"
            raise ImageFileError(
                f"Images are saved as PNG, TIFF, WebP or JPEG: give {path.stem[:100]}.png, not {shown}."
            )
        return found


_SUFFIXES = {
    ".png": ImageFormat.PNG,
    ".tif": ImageFormat.TIFF,
    ".tiff": ImageFormat.TIFF,
    ".webp": ImageFormat.WEBP,
    ".jpg": ImageFormat.JPEG,
    ".jpeg": ImageFormat.JPEG,
}


class PictureWriter(Protocol):
    """A picture on its way into a file that is open. What is written before `finish` is no picture yet."""

    def write(self, rows: np.ndarray) -> None:
        """The next (n, width, 3) rows, RGB: uint8, or uint16 where the format has 16 bits.

        Raises:
            OSError: the file could not be written.
        """

    def finish(self) -> None:
        """All rows are there.

        Raises:
            OSError: as above.
        """


def open_writer(
    file: BinaryIO, kind: ImageFormat, width: int, height: int, texts: PictureTexts, quality: int = DEFAULT_QUALITY
) -> PictureWriter:
    """A writer at the beginning of `file`, which can seek.

    Args:
        texts: what the picture carries; JPEG leaves out what does not fit into 64 KB.
        quality: of JPEG and WebP; the others lose nothing.
    """
    from engine.image_formats.lossy import LossyWriter
    from engine.image_formats.png import PngWriter
    from engine.image_formats.tiff import TiffWriter

    assert 1 <= quality <= 100
    if kind.is_lossy:
        return LossyWriter(file, kind.value.upper(), width, height, texts, quality)
    writer = PngWriter if kind in (ImageFormat.PNG, ImageFormat.PNG16) else TiffWriter
    return writer(file, width, height, kind.bits, texts)
