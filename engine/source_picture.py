"""A picture file to begin from: a stranger's PNG, JPEG or WebP, read safely, and brought to the size asked for.

What is read: the first frame, turned as its EXIF orientation says, in sRGB where a colour profile is embedded, on white
where it is transparent, 8 bits a channel. Knows no torch: the window and the command line ask it for a file's size.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps

from engine.errors import ImageFileError
from engine.path_words import shown
from engine.request import MAX_PIXELS
from engine.strange_file import DAMAGED_PICTURE, check_ordinary

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_FILE_BYTES = 256 << 20
MAX_SOURCE_PIXELS = 4 * MAX_PIXELS
MAX_PROFILE_BYTES = 4 << 20
_TOO_LARGE = "A picture{} is too large to begin from: save it smaller."
_STRIP = 128  # rows
_SIXTEEN_BIT = ("I;16", "I;16L", "I;16B", "I;16N", "I")
_TRANSPARENT = ("RGBA", "LA", "PA", "RGBa", "La")


@dataclass(frozen=True, eq=False)
class SourcePicture:
    """The pixels of a picture file, and which file it was."""

    pixels: np.ndarray  # uint8 (height, width, 3), RGB
    sha256: str  # of the file: a name may stand for other bytes tomorrow

    @classmethod
    def open(cls, path: Path) -> SourcePicture:
        """
        Raises:
            ImageFileError: no such file, or none that can be read.
        """
        try:
            encoded = _read(path)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of odd metadata; what matters raises
                return cls(_pixels(encoded), hashlib.sha256(encoded).hexdigest())
        except ImageFileError as error:
            raise ImageFileError(f"{shown(path)}: {error}") from None

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    def resized(self, width: int, height: int) -> np.ndarray:
        """uint8 (height, width, 3): scaled by Lanczos to cover, and the middle cut out. 8 bits: 48 MiB at 4096 px."""
        if (self.width, self.height) == (width, height):
            return self.pixels
        scale = max(width / self.width, height / self.height)
        left, top = (self.width - width / scale) / 2, (self.height - height / scale) / 2
        box = (max(left, 0.0), max(top, 0.0), min(self.width - left, self.width), min(self.height - top, self.height))
        return np.asarray(Image.fromarray(self.pixels).resize((width, height), Image.Resampling.LANCZOS, box=box))


def _read(path: Path) -> bytes:
    """The whole file: a few MB, and what is hashed is what is drawn from."""
    try:
        check_ordinary(path)
        with open(path, "rb") as file:
            encoded = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise ImageFileError("There is no such file: choose another.") from None
    except PermissionError:
        raise ImageFileError("The file may not be read: change its permissions, or copy it elsewhere.") from None
    except (OSError, ValueError):  # ValueError: a name with a zero byte
        raise ImageFileError("The file could not be read: copy it elsewhere, or choose another.") from None
    if len(encoded) > MAX_FILE_BYTES:
        raise ImageFileError(f"The file is larger than {MAX_FILE_BYTES >> 20} MiB and is not read: save it smaller.")
    return encoded


def _pixels(encoded: bytes) -> np.ndarray:
    """File → uint8 (height, width, 3). The size is known, and judged, before a pixel is unpacked."""
    try:
        with Image.open(io.BytesIO(encoded), formats=list(FORMATS)) as picture:
            if picture.width * picture.height > MAX_SOURCE_PIXELS:
                raise ImageFileError(_TOO_LARGE.format(f" of {picture.width}x{picture.height} pixels"))
            profile = picture.info.get("icc_profile")
            upright = ImageOps.exif_transpose(picture)  # loads the pixels; a truncated file raises
        return _array(_on_white(_eight_bit(upright), profile))
    except Image.DecompressionBombError:  # Pillow's own limit, before anybody can ask for the size
        raise ImageFileError(_TOO_LARGE.format("")) from None
    except DAMAGED_PICTURE:
        raise ImageFileError("The file is not a PNG, JPEG or WebP picture, or is damaged: choose another.") from None


def _array(picture: Image.Image) -> np.ndarray:
    """RGB → uint8 (height, width, 3), read-only.

    In strips: Pillow keeps every other thread from running while it joins what it hands over, a window's as well.
    """
    pixels = np.empty((picture.height, picture.width, 3), np.uint8)
    for top in range(0, picture.height, _STRIP):
        bottom = min(top + _STRIP, picture.height)
        pixels[top:bottom] = np.asarray(picture.crop((0, top, picture.width, bottom)))
    pixels.flags.writeable = False
    return pixels


def _eight_bit(picture: Image.Image) -> Image.Image:
    """Pillow cuts 16-bit grey off at 255 instead of scaling it."""
    if picture.mode not in _SIXTEEN_BIT:
        return picture
    return Image.fromarray((np.asarray(picture).astype(np.int64).clip(0, 65535) >> 8).astype(np.uint8))


def _on_white(picture: Image.Image, profile: object) -> Image.Image:
    """→ RGB, in sRGB."""
    if picture.mode in _TRANSPARENT or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        colours = _in_srgb(layer.convert("RGB"), profile)
        white = Image.new("RGB", layer.size, "white")
        white.paste(colours, mask=layer.getchannel("A"))
        return white
    return _in_srgb(picture if picture.mode in ("RGB", "CMYK", "L") else picture.convert("RGB"), profile)


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image:
    """The colours that the profile means; a profile that cannot be used is left out of account, as viewers do."""
    if isinstance(profile, bytes) and 0 < len(profile) <= MAX_PROFILE_BYTES:
        try:
            embedded = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, embedded, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            turned = None
        if turned is not None:
            return turned
    return picture.convert("RGB")
