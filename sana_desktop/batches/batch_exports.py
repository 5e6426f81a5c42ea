"""What is made of a batch when all its pictures are finished: sheets, of its grids or of all, a page and an archive."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from engine.image_file import prepare_folder
from engine.paths import pictures_folder
from sana_desktop.batches.album import AlbumPicture, read_picture
from sana_desktop.batches.archive import write_archive
from sana_desktop.batches.contact_sheet import Cell, cell_of, sheet, write_sheet
from sana_desktop.batches.grid_cells import FinishedGrid, finished_grids
from sana_desktop.batches.grids import Grid
from sana_desktop.batches.html_gallery import write_html
from sana_desktop.batches.plan import Plan
from sana_desktop.jobs.job import Job


@dataclass(frozen=True, slots=True)
class Exports:
    """Files that are asked for; a grid's sheet is made in any case."""

    sheet: Path | None = None  # PNG or PDF
    html: Path | None = None
    archive: Path | None = None  # ZIP


def save_exports(exports: Exports, plan: Plan, grid: Grid | None, jobs: Sequence[Job], title: str) -> Iterator[str]:
    """Those that no earlier run of the command has made; a sentence of each.

    Raises:
        ImageFileError: a picture is gone, or a file could not be written.
    """
    if grid is not None:
        root = plan.target.folder or pictures_folder()
        file = exports.sheet or root / "grids" / f"grid_{jobs[0].batch[:8]}.png"
        yield _made("sheet", file, lambda: _save_grids(finished_grids(plan, grid, jobs), file))
    elif exports.sheet is not None:
        sheet_file = exports.sheet
        yield _made("sheet", sheet_file, lambda: _save_sheet(jobs, title, sheet_file))
    if (html := exports.html) is not None:
        yield _made("page", html, lambda: write_html(html, _pictures(jobs), title))
    if (archive := exports.archive) is not None:
        yield _made("archive", archive, lambda: write_archive(archive, _pictures(jobs)))


def _made(what: str, file: Path, make: Callable[[], Path]) -> str:
    if file.exists():
        return f"The {what} is there already, and is left as it is: {file}"
    prepare_folder(file.parent)
    return f"The {what}: {make()}"


def _save_grids(grids: Sequence[FinishedGrid], file: Path) -> Path:
    """Each begins a page of its own. The path of the first page, or of the PDF."""
    return write_sheet(file, itertools.chain.from_iterable(map(_pages, grids)))[0]


def _pages(grid: FinishedGrid) -> Iterator[Image.Image]:
    cells = [Cell(job.path if job else None) for job in grid.cells]
    rows = grid.rows if any(grid.rows) else ()
    return sheet(cells, len(grid.columns), grid.columns, rows, grid.title)


def _save_sheet(jobs: Sequence[Job], title: str, file: Path) -> Path:
    return write_sheet(file, sheet([*map(cell_of, _pictures(jobs))], title=title), title)[0]


def _pictures(jobs: Sequence[Job]) -> Iterator[AlbumPicture]:
    return (read_picture(job.path) for job in jobs if job.path is not None)
