"""Making an album of any kind, so that whoever waits for it sees how far it is, and can cancel it. Without Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PIL import Image

from engine.errors import EngineError, ImageFileError
from engine.image_file import prepare_folder
from sana_desktop.batches.album import MAX_PICTURES, AlbumPicture, read_picture
from sana_desktop.batches.album_wishes import Album, AlbumKind, AlbumWishes
from sana_desktop.batches.archive import write_archive
from sana_desktop.batches.contact_sheet import cell_of, page_count, sheet, write_sheet
from sana_desktop.batches.html_gallery import write_html

_READING = 0.2  # the part of the whole that reading what pictures tell takes


class AlbumCancelled(Exception):
    """The user wants it no longer; no file is left."""


class AlbumMaker:
    """
    Args:
        progressed: gets the part that is done, 0 … 1.
        is_cancelled: asked before every picture.
    """

    def __init__(self, progressed: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
        self._progressed, self._is_cancelled = progressed, is_cancelled

    def make(self, paths: Sequence[Path], wishes: AlbumWishes) -> Album:
        """
        Raises:
            EngineError: it could not be made; no file is left.
            AlbumCancelled: as its name says.
        """
        if len(paths) > MAX_PICTURES:
            raise ImageFileError(f"An album has at most {MAX_PICTURES:,} pictures: choose some of these.")
        pictures = self._read(paths, wishes.with_prompts)
        if not pictures:
            raise ImageFileError("None of these pictures can be read: nothing was made.")
        prepare_folder(wishes.target.parent)
        files = self._write(pictures, wishes)
        self._progressed(1.0)
        return Album(files, len(pictures), len(paths) - len(pictures))

    def _read(self, paths: Sequence[Path], with_recipes: bool) -> list[AlbumPicture]:
        """What can be read of them."""
        pictures = []
        for number, path in enumerate(paths):
            self._step(_READING * number / len(paths))
            try:
                pictures.append(read_picture(path, with_recipes))
            except EngineError:
                continue
        return pictures

    def _write(self, pictures: Sequence[AlbumPicture], wishes: AlbumWishes) -> list[Path]:
        title = wishes.title
        match wishes.kind:
            case AlbumKind.PAGE:
                return [write_html(wishes.target, self._told(pictures), title or "Pictures")]
            case AlbumKind.ARCHIVE:
                return [write_archive(wishes.target, self._told(pictures), not wishes.with_prompts)]
        cells = [cell_of(picture) for picture in pictures]
        columns = min(wishes.columns, len(cells))
        pages = self._pages(sheet(cells, columns, title=title), page_count(cells, columns, title))
        if wishes.kind is AlbumKind.PDF_SHEET:
            return write_sheet(wishes.target, pages, title)
        return self._write_pages(wishes.target, pages)

    def _write_pages(self, target: Path, pages: Iterator[Image.Image]) -> list[Path]:
        """A file each; all of them or none."""
        files: list[Path] = []
        try:
            for number, page in enumerate(pages, start=1):
                path = target if number == 1 else target.with_stem(f"{target.stem}-page{number}")
                files += write_sheet(path, iter([page]))
        except BaseException:
            for file in files:
                file.unlink(missing_ok=True)
            raise
        return files

    def _told(self, pictures: Sequence[AlbumPicture]) -> Iterator[AlbumPicture]:
        for number, picture in enumerate(pictures):
            self._step(_READING + (1 - _READING) * number / len(pictures))
            yield picture

    def _pages(self, pages: Iterator[Image.Image], count: int) -> Iterator[Image.Image]:
        self._step(_READING)
        for number, page in enumerate(pages, start=1):
            self._step(_READING + (1 - _READING) * number / max(count, 1))
            yield page

    def _step(self, part: float) -> None:
        """
        Raises:
            AlbumCancelled: it is not wanted any more.
        """
        if self._is_cancelled():
            raise AlbumCancelled
        self._progressed(part)
