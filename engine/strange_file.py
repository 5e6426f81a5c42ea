"""What everyone needs who opens a stranger's picture file: what to keep away from, and what reading it may raise."""

from __future__ import annotations

import os
import stat
import struct
import zlib
from pathlib import Path

from PIL import Image

from engine.errors import ImageFileError

DAMAGED_PICTURE = (
    *(OSError, SyntaxError, ValueError, EOFError, ArithmeticError, LookupError, TypeError, AttributeError),
    *(RuntimeError, AssertionError, MemoryError, struct.error, zlib.error),
    *(Image.DecompressionBombError, Image.DecompressionBombWarning),
)
"""What Pillow raises on files that are not pictures: not one family, and not documented."""


def check_ordinary(path: Path) -> None:
    """Keep away from folders, and from what would keep a reader waiting: pipes and devices.

    Raises:
        ImageFileError: it is one.
        OSError, ValueError: there is no such file; a name with a zero byte.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise ImageFileError("This is a folder or a device, not an image.")
