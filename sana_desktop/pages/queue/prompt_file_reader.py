"""PromptFileReader: reads files of prompts in a thread of its own: twenty thousand pictures take a second."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine import EngineError
from sana_desktop.batches.file_wishes import FileWishes

_MOST_KINDS = 6  # that are forecast; some stand for all
_CLOSE_MS = 2000


class PromptFileReader(QObject):
    """Signals:
    read(int, FileBatch, dict)   number of the question; and for each kind of request in it how many are like it
    refused(int, str)            why nothing of it can be used, in a sentence
    """

    read = Signal(int, object, object)
    refused = Signal(int, str)

    def __init__(self, queue: Path, parent: QObject | None = None) -> None:
        """
        Args:
            queue: the queue's file.
        """
        super().__init__(parent)
        self._queue = queue
        self._asked = 0
        self._threads = QThreadPool(self, maxThreadCount=1)

    def ask(self, path: Path, wishes: FileWishes) -> int:
        """The number of this question."""
        self._asked += 1
        self._threads.clear()  # what was asked before and has not begun
        self._threads.start(functools.partial(self._read, self._asked, path, wishes))
        return self._asked

    def close(self) -> None:
        self._threads.clear()
        self._threads.waitForDone(_CLOSE_MS)

    def _read(self, number: int, path: Path, wishes: FileWishes) -> None:
        """In the other thread, which loads what it needs."""
        from sana_desktop.batches.dry_run import kinds_of
        from sana_desktop.batches.file_batch import read_file_batch

        try:
            batch = read_file_batch(path, wishes, self._queue)
        except EngineError as error:
            self.refused.emit(number, str(error))
            return
        self.read.emit(number, batch, kinds_of([job.request for job in batch.jobs], _MOST_KINDS))
