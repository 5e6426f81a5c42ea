"""UnfinishedList: the renders that were cut short and can go on, read from the disk off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine.journal import Unfinished

log = logging.getLogger(__name__)

_CLOSE_MS = 1000


class UnfinishedList(QObject):
    """Signals:
    listed(list[Unfinished])   the newest first
    """

    listed = Signal(object)

    def __init__(
        self,
        read: Callable[[], list[Unfinished]],
        discard: Callable[[Unfinished], None],
        parent: QObject | None = None,
    ) -> None:
        """Both callables run in a thread of their own."""
        super().__init__(parent)
        self._read, self._discard = read, discard
        self._workers = QThreadPool(self, maxThreadCount=1)

    def look(self) -> None:
        self._workers.start(self._look)

    def discard(self, item: Unfinished) -> None:
        """Delete what is kept of it, then look again."""
        self._workers.start(lambda: self._discard_and_look(item))

    def close(self) -> None:
        self._workers.clear()
        self._workers.waitForDone(_CLOSE_MS)

    # ---- the worker's thread

    def _look(self) -> None:
        self.listed.emit(self._read())

    def _discard_and_look(self, item: Unfinished) -> None:
        try:
            self._discard(item)
        except OSError as error:  # it stays in the list, which says as much
            log.warning("an unfinished render could not be deleted: %s", error)
        self._look()
