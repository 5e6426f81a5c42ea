"""SlowRelease: lets go of large images one a turn, so that the window's thread never gives back many at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 15


class SlowRelease(QObject):
    """Giving 64 MiB back to the system takes 6 ms, and where a picture of 4096 px ends several such leave together.

    What is held by others as well costs nothing here.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[object] = []
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._release_next)

    def let_go(self, things: Iterable[object]) -> None:
        """Hold on to them for a moment, and drop one after the other."""
        self._held.extend(things)
        if self._held:
            self._timer.start()

    def _release_next(self) -> None:
        if self._held:
            self._held.pop(0)
        else:
            self._timer.stop()
