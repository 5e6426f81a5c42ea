"""The pixels of any picture file that this program writes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from engine.errors import ImageFileError
from engine.path_words import shown
from engine.request import MAX_PIXELS
from engine.source_picture import SourcePicture
from engine.strange_file import DAMAGED_PICTURE


def pixels_of(path: Path) -> np.ndarray:
    """uint8 (height, width, 3) of a picture file.

    Raises:
        ImageFileError: it cannot be read.
    """
    if path.suffix.lower() not in (".tif", ".tiff"):
        return SourcePicture.open(path).pixels
    try:
        with Image.open(path, formats=["TIFF"]) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise ImageFileError(f"{shown(path)} has more pixels than this program makes: it is not read.")
            return np.asarray(picture.convert("RGB"))
    except DAMAGED_PICTURE:  # also 16 bits, which Pillow does not read in colour
        raise ImageFileError(f"{shown(path)} cannot be read as a TIFF with 8 bits a channel.") from None
