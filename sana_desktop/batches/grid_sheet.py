"""The sheet of a finished grid: its pictures, reduced, in rows and columns that say what they are."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from engine import ImageFileError
from engine.image_file import new_picture_file, prepare_folder
from engine.request import MAX_PIXELS
from engine.strange_file import DAMAGED_PICTURE, check_ordinary
from sana_desktop.batches.grid_cells import FinishedGrid

MAX_SIDE = 320  # pixels of a cell
_MAX_SHEET_PIXELS = 36_000_000
_GAP, _LETTERS, _TITLE = 8, 15, 19
_PAPER, _INK, _NOTHING = (255, 255, 255), (32, 32, 32), (225, 225, 225)
_FORMATS = ("PNG", "JPEG", "WEBP", "TIFF")


def save_sheet(grid: FinishedGrid, path: Path) -> Path:
    """Write the sheet as a PNG; beside `path` as "name-2" where that is taken. One picture at a time is in memory.

    Raises:
        ImageFileError: it could not be written; no part of it is left.
    """
    sheet = draw_sheet(grid)
    encoded = io.BytesIO()
    sheet.save(encoded, "PNG")
    prepare_folder(path.parent)
    with new_picture_file(path) as part:
        part.file.write(encoded.getbuffer())
    return part.path


def draw_sheet(grid: FinishedGrid) -> Image.Image:
    """A picture that cannot be read leaves its cell grey."""
    side = min(MAX_SIDE, int(math.sqrt(_MAX_SHEET_PIXELS / len(grid.cells))))
    pictures = [_reduced(job.path if job else None, side) for job in grid.cells]
    width = max((picture.width for picture in pictures if picture), default=side)
    height = max((picture.height for picture in pictures if picture), default=side)
    font, title_font = ImageFont.load_default(_LETTERS), ImageFont.load_default(_TITLE)
    left = max(math.ceil(font.getlength(_shown(row))) for row in grid.rows) + (_GAP if any(grid.rows) else 0)
    across = left + len(grid.columns) * (width + _GAP) + _GAP
    title = _wrapped(grid.title, title_font, across - 2 * _GAP)
    top = _GAP + len(title) * (_TITLE + 6) + _LETTERS + 10
    sheet = Image.new("RGB", (across, top + len(grid.rows) * (height + _GAP)), _PAPER)
    pen = ImageDraw.Draw(sheet)
    for number, line in enumerate(title):
        pen.text((_GAP, _GAP + number * (_TITLE + 6)), line, _INK, title_font)
    for x, label in enumerate(grid.columns):
        text = _wrapped(label, font, width)[0]
        pen.text((left + _GAP + x * (width + _GAP) + width / 2, top - 6), text, _INK, font, anchor="ms")
    for y, label in enumerate(grid.rows):
        pen.text((_GAP, top + y * (height + _GAP) + height / 2), _shown(label), _INK, font, anchor="lm")
        for x in range(len(grid.columns)):
            place = left + _GAP + x * (width + _GAP), top + y * (height + _GAP)
            picture = pictures[y * len(grid.columns) + x]
            sheet.paste(picture or Image.new("RGB", (width, height), _NOTHING), place)
    return sheet


def _reduced(path: Path | None, side: int) -> Image.Image | None:
    if path is None:
        return None
    try:
        check_ordinary(path)
        with Image.open(path, formats=_FORMATS) as picture:
            if picture.width * picture.height > 4 * MAX_PIXELS:
                return None
            picture.draft("RGB", (side, side))
            picture.thumbnail((side, side), Image.Resampling.LANCZOS)
            return picture.convert("RGB")
    except (ImageFileError, *DAMAGED_PICTURE):
        return None


def _shown(label: str) -> str:
    """On one line, and no wider than a cell or so."""
    label = " ".join(label.split())
    return label if len(label) <= 32 else f"{label[:31]}…"


def _wrapped(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int, most: int = 3) -> Sequence[str]:
    """In lines of that width, in whole words where they are not too long; what is left over is cut."""
    lines = [""]
    for word in text.split() or [""]:
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] += " …"
            break
    return [_cut(line, font, width) for line in lines]


def _cut(line: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, width: int) -> str:
    while len(line) > 1 and font.getlength(line) > width:
        line = f"{line[: int(len(line) * 0.9)].rstrip('… ')}…" if len(line) > 2 else line[:1]
    return line
