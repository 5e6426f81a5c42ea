"""Comparing: an enlargement beside the picture that it was made from, when the user asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from sana_desktop.qt_image import cropped_to_shape
from sana_desktop.session_model import SessionItem
from sana_desktop.source_reader import SourceFile, SourceReader

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class Comparing(QObject):
    """Whoever turns it on sees every enlargement so, until it is turned off."""

    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self._reader = SourceReader(self)
        self._is_wanted = False
        self._item: SessionItem | None = None
        self._is_comparing = False
        self._before: tuple[Path, QImage] | None = None  # the last one that was read
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_failed)

    def compare(self, wanted: bool) -> None:
        self._is_wanted = wanted
        self._refresh()

    def show_for(self, item: SessionItem | None) -> None:
        """`item` is in the view now, or shown there anew."""
        self._item = item
        self._refresh()

    def close(self) -> None:
        self._reader.close()

    def _refresh(self) -> None:
        source = self._source()
        if source is None or not self._is_wanted:
            if self._is_comparing:
                self._page.view.compare_with(None)
            self._is_comparing = False
        elif self._before is not None and self._before[0] == source:
            self._compare()
        else:
            self._reader.ask(source)

    def _source(self) -> Path | None:
        item = self._item
        if item is None or item.is_live or item.facts is None or not item.facts.has_source:
            return None
        return Path(item.request.source).expanduser()

    def _compare(self) -> None:
        assert self._item is not None and self._before is not None
        size = self._item.size
        self._page.view.compare_with(cropped_to_shape(self._before[1], size.width(), size.height()))
        self._is_comparing = True

    def _on_read(self, file: SourceFile) -> None:
        self._before = (file.path, file.image)
        if self._is_wanted and self._source() == file.path:
            self._compare()

    def _on_failed(self, path: Path, why: str) -> None:
        if self._source() == path:
            text = self.tr("The picture that this one was made from is not there any more.")
            self._page.error_panel.show_message(why, text)
