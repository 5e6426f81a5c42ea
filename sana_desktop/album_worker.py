"""AlbumWorker: makes an album in a thread of its own, for a window that shows how far it is."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine import EngineError
from sana_desktop.batches.album_wishes import AlbumWishes

log = logging.getLogger(__name__)


class AlbumWorker(QObject):
    """Signals:
    progressed(float)      the part that is done, 0 … 1
    made(Album)            exactly one of these three ends it
    failed(str)            why nothing was made, in a sentence
    cancelled()
    """

    progressed = Signal(float)
    made = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_cancelled = threading.Event()
        self._threads = QThreadPool(self, maxThreadCount=1)

    def make(self, paths: Sequence[Path], wishes: AlbumWishes) -> None:
        self._is_cancelled.clear()
        chosen = list(paths)
        self._threads.start(lambda: self._make(chosen, wishes))

    def cancel(self) -> None:
        """Takes effect before the next picture, or page; no file is left."""
        self._is_cancelled.set()

    def _make(self, paths: Sequence[Path], wishes: AlbumWishes) -> None:
        """In the other thread, which loads what it needs."""
        from sana_desktop.batches.album_making import AlbumCancelled, AlbumMaker

        try:
            self.made.emit(AlbumMaker(self.progressed.emit, self._is_cancelled.is_set).make(paths, wishes))
        except AlbumCancelled:
            self.cancelled.emit()
        except EngineError as error:
            self.failed.emit(str(error))
        except Exception as error:  # the one net of this thread: whoever waits is told
            log.exception("an album could not be made")
            self.failed.emit(f"A fault in the program itself ({type(error).__name__}): nothing was made.")
