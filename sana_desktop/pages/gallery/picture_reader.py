"""PictureReader: reads what files say of themselves, and their pixels, off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine.errors import EngineError
from sana_desktop.viewer.level_maker import Levels

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts

_CLOSE_MS = 1000


class PictureReader(QObject):
    """Of each kind, a question that waits is dropped for a newer one.

    Signals:
    facts_read(Path, PictureFacts | None, str)   what the file says; or why it cannot be read
    pixels_read(Path, tuple[QImage, ...], str)   levels of detail, from large to small; or why they cannot be read
    """

    facts_read = Signal(object, object, str)
    pixels_read = Signal(object, object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts = QThreadPool(self, maxThreadCount=1)
        self._pixels = QThreadPool(self, maxThreadCount=1)

    def ask_facts(self, path: Path) -> None:
        self._facts.clear()
        self._facts.start(lambda: self._read_facts(path))

    def ask_pixels(self, path: Path) -> None:
        self._pixels.clear()
        self._pixels.start(lambda: self._read_pixels(path))

    def close(self) -> None:
        for pool in (self._facts, self._pixels):
            pool.clear()
            pool.waitForDone(_CLOSE_MS)

    # ---- in threads of the pools

    def _read_facts(self, path: Path) -> None:
        from engine.picture_facts import read_facts  # loads Pillow: not before the first paint

        facts: PictureFacts | None = None
        why = ""
        try:
            facts = read_facts(path)
        except EngineError as error:
            why = str(error)
        self.facts_read.emit(path, facts, why)

    def _read_pixels(self, path: Path) -> None:
        from sana_desktop.picture_pixels import pixels_of  # as above
        from sana_desktop.qt_image import screen_levels

        levels: Levels = ()
        why = ""
        try:
            levels = screen_levels(pixels_of(path))
        except (EngineError, OSError) as error:
            why = str(error)
        self.pixels_read.emit(path, levels, why)
