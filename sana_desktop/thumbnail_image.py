"""A thumbnail's JPEG as an image that is painted as it is: of the asked-for size, its corners round.

Pillow does it, because it lets other threads go on while it works; Qt would not.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw
from PySide6.QtGui import QImage

_FINER = 4  # the corners are drawn so many times larger, then reduced: that makes their edge smooth


def thumbnail_image(jpeg: bytes, side: int, radius: int = 0) -> QImage:
    """
    Args:
        jpeg: by `Thumbnails`.
        side: of the square that it is to fit into, in pixels; nothing is enlarged.
        radius: of the corners, in pixels.
    """
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as opened:
        picture = opened.convert("RGB")
    if max(picture.size) > side:
        scale = side / max(picture.size)
        size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    kind = QImage.Format.Format_RGB32
    if radius:
        kind = QImage.Format.Format_ARGB32_Premultiplied
        picture.putalpha(_corners(*picture.size, radius))
        picture = picture.convert("RGBa")
    else:
        picture = picture.convert("RGBX")
    data = picture.tobytes("raw", "BGRa" if radius else "BGRX")
    return QImage(data, picture.width, picture.height, 4 * picture.width, kind).copy()


@lru_cache(maxsize=32)  # most pictures of a gallery have one of few shapes
def _corners(width: int, height: int, radius: int) -> Image.Image:
    mask = Image.new("L", (_FINER * width, _FINER * height))
    box = (0, 0, _FINER * width - 1, _FINER * height - 1)
    ImageDraw.Draw(mask).rounded_rectangle(box, _FINER * radius, fill=255)
    return mask.resize((width, height), Image.Resampling.BOX)
