"""Contact sheets: many small pictures with captions on pages, as PNG or PDF; grids with labels along both axes.

Pictures are read one after another, and pages are written as they are finished: memory does not grow with their number.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from engine.errors import ImageFileError
from engine.image_file import new_picture_file
from sana_desktop.batches.album import AlbumPicture, small_picture
from sana_desktop.batches.pdf_pages import PdfPages
from sana_desktop.batches.sheet_fonts import draw_text, text_width, wrapped

MAX_COLUMNS = 100
DPI = 150
PAGE_WIDTH, PAGE_HEIGHT = 1240, 1754  # A4

_MARGIN, _GAP = 60, 18
_MIN_CELL, _MAX_CELL = 120, 520
_TITLE, _LABEL, _CAPTION = 34, 22, 17  # sizes of letters in pixels
_LEADING = 1.35
_PROMPT_LINES, _LABEL_LINES = 2, 2
_INK, _FAINT, _GROUND, _EMPTY = "#1b1b1f", "#5b5b66", "#ffffff", "#ececf0"


@dataclass(frozen=True, slots=True)
class Cell:
    """A place on a sheet."""

    path: Path | None = None  # None: the place stays empty
    prompt: str = ""
    facts: str = ""  # one line below the prompt


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things are on a page, in pixels."""

    columns: int
    rows: int  # of a page
    cell: int  # side of the square that a picture fits into
    caption: int
    left: int  # of the first column: row labels stand before it
    top: int  # of the first row: title and column labels stand above it
    width: int
    height: int


def cell_of(picture: AlbumPicture) -> Cell:
    told = picture.settings
    facts = [f"seed {told['seed']}"] if "seed" in told else []
    return Cell(picture.path, picture.prompt, " · ".join([*facts, told["size"]]))


def sheet(
    cells: Sequence[Cell],
    columns: int = 4,
    column_labels: Sequence[str] = (),
    row_labels: Sequence[str] = (),
    title: str = "",
) -> Iterator[Image.Image]:
    """Pages (RGB) of `cells`, row by row.

    Args:
        column_labels: one a column, on top of every page.
        row_labels: one a row.
    """
    assert 1 <= columns <= MAX_COLUMNS and (not column_labels or len(column_labels) == columns)
    layout = _layout(cells, columns, column_labels, row_labels, title)
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    pages = -(-len(rows) // layout.rows)
    for number in range(pages):
        first = number * layout.rows
        page = Image.new("RGB", (layout.width, layout.height), _GROUND)
        draw = ImageDraw.Draw(page)
        _draw_head(draw, layout, title, column_labels, f"{number + 1} / {pages}" if pages > 1 else "")
        for place, row in enumerate(rows[first : first + layout.rows]):
            top = layout.top + place * (layout.cell + layout.caption + _GAP)
            if first + place < len(row_labels):
                _draw_label(draw, row_labels[first + place], _MARGIN, top, layout.left - _MARGIN - _GAP)
            for column, cell in enumerate(row):
                _draw_cell(page, draw, layout, cell, (layout.left + column * (layout.cell + _GAP), top))
        yield page


def page_count(cells: Sequence[Cell], columns: int = 4, title: str = "") -> int:
    """How many pages `sheet` makes of them without labels."""
    rows = -(-len(cells) // columns)
    return -(-rows // _layout(cells, columns, (), (), title).rows)


def write_sheet(path: Path, pages: Iterator[Image.Image], title: str = "") -> list[Path]:
    """Write the pages into one PDF, or each into a PNG of its own: "name", "name-page2", …; never over a file.

    Raises:
        ImageFileError: a file could not be written.
    """
    if path.suffix.lower() != ".pdf":
        return [_write_png(path, page, number) for number, page in enumerate(pages, start=1)]
    with new_picture_file(path) as part:
        document = PdfPages(part.file, title)
        for page in pages:
            encoded = io.BytesIO()
            page.save(encoded, "JPEG", quality=90, subsampling=0)
            document.add(encoded.getvalue(), page.size, DPI)
        document.finish()
    return [part.path]


def _write_png(path: Path, page: Image.Image, number: int) -> Path:
    with new_picture_file(path if number == 1 else path.with_stem(f"{path.stem}-page{number}")) as part:
        page.save(part.file, "PNG", dpi=(DPI, DPI))
    return part.path


def _layout(
    cells: Sequence[Cell], columns: int, column_labels: Sequence[str], row_labels: Sequence[str], title: str
) -> _Layout:
    longest = max((text_width(label[:80], _LABEL) for label in row_labels), default=0)
    beside = round(min(longest, 220)) + _GAP if row_labels else 0
    left = _MARGIN + beside
    free = PAGE_WIDTH - left - _MARGIN - (columns - 1) * _GAP
    cell = max(_MIN_CELL, min(_MAX_CELL, free // columns))
    prompts = _PROMPT_LINES if any(cell.prompt for cell in cells) else 0
    caption = round((prompts + any(cell.facts for cell in cells)) * _CAPTION * _LEADING) + 6
    labels = round(_LABEL_LINES * _LABEL * _LEADING) if any(column_labels) else 0
    top = _MARGIN + (round(_TITLE * 2) if title else 0) + labels
    rows = max(1, (PAGE_HEIGHT - top - _MARGIN) // (cell + caption + _GAP))
    width = max(PAGE_WIDTH, left + columns * (cell + _GAP) - _GAP + _MARGIN)
    count = -(-len(cells) // columns)
    height = top + min(rows, max(1, count)) * (cell + caption + _GAP) + _MARGIN if count <= rows else PAGE_HEIGHT
    return _Layout(columns, rows, cell, caption, left, top, width, max(height, top + cell + caption + 2 * _MARGIN))


def _draw_head(
    draw: ImageDraw.ImageDraw, layout: _Layout, title: str, column_labels: Sequence[str], number: str
) -> None:
    for line in wrapped(title, _TITLE, layout.width - 2 * _MARGIN, 1):
        draw_text(draw, (_MARGIN, _MARGIN), line, _TITLE, _INK)
    if number:
        right = layout.width - _MARGIN - text_width(number, _CAPTION)
        draw_text(draw, (right, layout.height - _MARGIN + 10), number, _CAPTION, _FAINT)
    for column, label in enumerate(column_labels):
        left = layout.left + column * (layout.cell + _GAP)
        top = layout.top - round(_LABEL_LINES * _LABEL * _LEADING)
        _draw_label(draw, label, left, top, layout.cell)


def _draw_label(draw: ImageDraw.ImageDraw, label: str, left: int, top: int, width: int) -> None:
    for number, line in enumerate(wrapped(label, _LABEL, width, _LABEL_LINES)):
        draw_text(draw, (left, top + round(number * _LABEL * _LEADING)), line, _LABEL, _INK)


def _draw_cell(
    page: Image.Image, draw: ImageDraw.ImageDraw, layout: _Layout, cell: Cell, place: tuple[int, int]
) -> None:
    left, top = place
    box = (left, top, left + layout.cell - 1, top + layout.cell - 1)
    problem = ""
    if cell.path is None:
        draw.rectangle(box, fill=_EMPTY)
    else:
        try:
            small = small_picture(cell.path, layout.cell)
            page.paste(small, (left + (layout.cell - small.width) // 2, top + (layout.cell - small.height) // 2))
        except ImageFileError:  # one picture of many: its place says so
            draw.rectangle(box, fill=_EMPTY)
            problem = f"{cell.path.name} cannot be read"
    lines = wrapped(problem or cell.prompt, _CAPTION, layout.cell, _PROMPT_LINES)
    facts = wrapped(cell.facts, _CAPTION, layout.cell, 1)
    inked = itertools.chain(((line, _INK) for line in lines), ((line, _FAINT) for line in facts))
    for number, (line, ink) in enumerate(inked):
        draw_text(draw, (left, top + layout.cell + 4 + round(number * _CAPTION * _LEADING)), line, _CAPTION, ink)
