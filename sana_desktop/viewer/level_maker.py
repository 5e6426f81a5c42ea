"""LevelMaker: makes levels of detail in a thread of its own, and brings them to the window's thread by a signal."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

Levels = tuple[QImage, ...]


class _Relay(QObject):
    """Outlives its maker while a job runs, so that a closed view leaves no job talking to nobody."""

    made = Signal(object, object)


class LevelMaker(QObject):
    """Signals:
    made(key, tuple[QImage, ...])   what `ask` was asked for
    """

    made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._relay = _Relay()
        # Queued, always: a job that is done before its callback is set calls it in the asking thread, at once.
        self._relay.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        # One thread: more would only take turns at the interpreter, and keep the window from its own.
        self._thread = ThreadPoolExecutor(1, "levels")

    def ask(self, key: object, make: Callable[[], Levels]) -> None:
        """`make` runs in the maker's thread; its levels come by `made`, in the order they were asked for."""
        relay = self._relay

        def tell(done: Future[Levels]) -> None:
            relay.made.emit(key, done.result())

        self._thread.submit(make).add_done_callback(tell)

    def _on_made(self, key: object, levels: Levels) -> None:
        self.made.emit(key, levels)
