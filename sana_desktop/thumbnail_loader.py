"""ThumbnailLoader: thumbnails as images that are painted as they are, made in threads and kept in memory.

What was asked for last is made first: it is what is seen now. Thumbnails that were scrolled past are not made.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QThread, QThreadPool, Signal
from PySide6.QtGui import QImage

from engine.errors import EngineError

if TYPE_CHECKING:
    from sana_desktop.gallery.thumbnails import Thumbnails

MAX_BYTES = 192 << 20
MAX_WAITING = 400

_CLOSE_MS = 1000
_THREADS = min(4, max(1, (os.cpu_count() or 2) // 2))  # the window's own thread needs a core, too


class _Key(NamedTuple):
    path: Path
    side: int


class _Kept(NamedTuple):
    image: QImage
    modified: int
    problem: str


class ThumbnailLoader(QObject):
    """Signals:
    loaded(Path, int, QImage, str)   which file, the side that was asked for, the thumbnail; null: why there is none
    """

    loaded = Signal(object, int, QImage, str)
    _made = Signal(object, object)

    def __init__(self, folder: Path | None = None, radius: int = 0, parent: QObject | None = None) -> None:
        """
        Args:
            folder: where thumbnails are kept; None: in the cache folder.
            radius: of their corners, in pixels of the thumbnail.
        """
        super().__init__(parent)
        self.radius = radius
        self._folder = folder
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()  # the one used last at the end
        self._bytes = 0
        self._waiting: dict[_Key, int] = {}  # with the time of change; the newest at the end
        self._begun: set[_Key] = set()
        self._lock = threading.Lock()  # around the two above
        self._local = threading.local()
        self._is_closed = False
        self._pool = QThreadPool(self, maxThreadCount=_THREADS)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._made.connect(self._on_made)

    def get(self, path: Path, side: int, modified: int = 0) -> QImage | None:
        """The thumbnail, from memory; None: it is being made, or cannot be (see `problem`).

        Args:
            side: of the square that it fits into, in pixels.
            modified: when the file was changed: an older thumbnail stands in until the new one is made.
        """
        key = _Key(path, side)
        kept = self._kept.get(key)
        if kept is None or kept.modified != modified:
            self._ask(key, modified)
        if kept is None:
            return None
        self._kept.move_to_end(key)
        return None if kept.image.isNull() else kept.image

    def problem(self, path: Path, side: int) -> str:
        """Why the picture has no thumbnail; "": it has one, or is not looked at yet."""
        kept = self._kept.get(_Key(path, side))
        return "" if kept is None else kept.problem

    def close(self) -> None:
        self._is_closed = True
        with self._lock:
            self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone(_CLOSE_MS)

    def _ask(self, key: _Key, modified: int) -> None:
        with self._lock:
            if key in self._begun or self._is_closed:
                return
            is_new = self._waiting.pop(key, None) is None
            self._waiting[key] = modified
            if len(self._waiting) > MAX_WAITING:
                del self._waiting[next(iter(self._waiting))]
            elif is_new:
                self._pool.start(self._work)

    # ---- in a thread of the pool

    def _work(self) -> None:
        """Makes one, or none where another has taken the last."""
        with self._lock:
            if not self._waiting or self._is_closed:
                return
            key, modified = self._waiting.popitem()
            self._begun.add(key)
        try:
            kept = _Kept(self._loaded(key), modified, "")
        except EngineError as error:
            kept = _Kept(QImage(), modified, str(error))
        if not self._is_closed:
            self._made.emit(key, kept)

    def _loaded(self, key: _Key) -> QImage:
        from sana_desktop.gallery.thumbnails import SIDES  # loads Pillow: not before the first paint
        from sana_desktop.thumbnail_image import thumbnail_image

        side = next((side for side in SIDES if side >= key.side), SIDES[-1])
        return thumbnail_image(self._thumbnails().get(key.path, side), key.side, self.radius)

    def _thumbnails(self) -> Thumbnails:
        """One for every thread."""
        from sana_desktop.gallery.thumbnails import Thumbnails  # as above

        if not hasattr(self._local, "thumbnails"):
            self._local.thumbnails = Thumbnails(self._folder)
        made: Thumbnails = self._local.thumbnails
        return made

    # ---- in the window's thread

    def _on_made(self, key: _Key, kept: _Kept) -> None:
        with self._lock:
            self._begun.discard(key)
        before = self._kept.pop(key, None)
        self._bytes += kept.image.sizeInBytes() - (0 if before is None else before.image.sizeInBytes())
        self._kept[key] = kept
        while self._bytes > MAX_BYTES and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].image.sizeInBytes()
        self.loaded.emit(key.path, key.side, kept.image, kept.problem)
