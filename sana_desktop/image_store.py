"""ImageStore: the pictures shown last, in memory; older ones are read back from their files in the background."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from sana_desktop.qt_image import read_levels
from sana_desktop.slow_release import SlowRelease

BUDGET_BYTES = 128 * 2**20
"""About twenty pictures of 1024 px, or one of 4096 px: what was looked at last. Others are read again in a moment."""
MOST_PICTURES = 24
"""Nor more small ones: a long run fills this soon, and then grows no more."""

Levels = tuple[QImage, ...]


class ImageStore(QObject):
    """Signals:
    loaded(Path, tuple[QImage, ...])   asked for by `get`; an empty tuple if the file cannot be read
    """

    loaded = Signal(object, object)

    def __init__(self, parent: QObject | None = None, budget: int = BUDGET_BYTES) -> None:
        super().__init__(parent)
        self._budget = budget
        self._levels: OrderedDict[Path, Levels] = OrderedDict()  # the last used one at the end
        self._release = SlowRelease(self)
        self._readers = QThreadPool(self, maxThreadCount=1)
        self._read.connect(self._on_read)

    _read = Signal(object, object)  # from the reader's thread into this object's

    def put(self, path: Path, levels: Levels) -> None:
        self._levels[path] = levels
        self._levels.move_to_end(path)
        while len(self._levels) > MOST_PICTURES or self._is_over_budget():
            _, oldest = self._levels.popitem(last=False)
            self._release.let_go([oldest])

    def get(self, path: Path) -> Levels | None:
        """The picture's levels, or None: then `loaded` brings them."""
        if path in self._levels:
            self._levels.move_to_end(path)
            return self._levels[path]
        self._readers.clear()  # whoever walks through the strip wants the last one only
        self._readers.start(lambda: self._read.emit(path, read_levels(path)))
        return None

    def close(self) -> None:
        self._readers.clear()
        self._readers.waitForDone()

    def _is_over_budget(self) -> bool:
        return len(self._levels) > 1 and sum(map(_bytes, self._levels.values())) > self._budget

    def _on_read(self, path: Path, levels: Levels) -> None:
        if levels:
            self.put(path, levels)
        self.loaded.emit(path, levels)


def _bytes(levels: Levels) -> int:
    return sum(image.sizeInBytes() for image in levels)
