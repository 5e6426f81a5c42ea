"""StylePictures: for a style without a preview, the newest of the user's pictures that was made with its words."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from sana_desktop.gallery_service import GalleryService
from sana_desktop.styles import PROMPT_SLOT, StylePreset

_SIDE = 256
_MOST = 24  # styles that are looked for at a time
_MOST_CHARACTERS = 200


class StylePictures(QObject):
    """Asks the gallery for one style after the other, when the styles are opened.

    Signals:
    found(str, QPixmap)   a style's name, and a square of the picture
    """

    found = Signal(str, object)

    def __init__(self, gallery: GalleryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._waiting: list[StylePreset] = []
        self._style: StylePreset | None = None  # that is asked about
        self._search = self._paths = -1  # numbers of the questions
        self._file: Path | None = None
        gallery.found.connect(self._on_found)
        gallery.paths_told.connect(self._on_paths)
        gallery.thumbnail_loaded.connect(self._on_thumbnail)

    def look(self, styles: Iterable[StylePreset]) -> None:
        """Answered by `found`, for those that there is a picture of."""
        self._waiting = [style for style in styles if not style.preview and words_of(style)][:_MOST]
        self._ask_next()

    def _ask_next(self) -> None:
        self._style, self._file = None, None
        if self._waiting:
            self._style = self._waiting.pop(0)
            self._search = self._gallery.search(words_of(self._style))

    def _on_found(self, number: int, ids: list[int], _error: str) -> None:
        if number != self._search or self._style is None:
            return
        if ids:
            self._paths = self._gallery.ask_paths(ids[:1])
        else:
            self._ask_next()

    def _on_paths(self, number: int, paths: list[Path]) -> None:
        if number != self._paths or self._style is None:
            return
        if not paths:
            self._ask_next()
            return
        self._file = paths[0]
        image = self._gallery.thumbnail(self._file, _SIDE)
        if image is not None:
            self._show(image)

    def _on_thumbnail(self, path: Path, side: int, image: QImage) -> None:
        if path == self._file and side == _SIDE:
            self._show(image)

    def _show(self, image: QImage) -> None:
        if self._style is not None and not image.isNull():
            self.found.emit(self._style.name, QPixmap.fromImage(_square(image)))
        self._ask_next()


def words_of(style: StylePreset) -> str:
    """The search for pictures that were made with it: its words as phrases, where they stand in the prompt."""
    phrases = [part.replace('"', " ").strip(" ,.") for part in style.prompt.split(PROMPT_SLOT)]
    return " ".join(f'"{phrase[:_MOST_CHARACTERS]}"' for phrase in phrases if phrase)


def _square(image: QImage) -> QImage:
    """The middle of it."""
    side = min(image.width(), image.height())
    middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    return middle.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
