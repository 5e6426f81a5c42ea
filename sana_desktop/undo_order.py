"""UndoOrder: one Ctrl+Z for everything. Who did something that can be taken back says so here; the last one is asked.

The queue and the gallery keep how to undo in their own files, across starts; this keeps whose turn it is.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

MAX_DONE = 500


class UndoOrder(QObject):
    """Signals:
    changed()   something was done, or taken back
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[tuple[str, Callable[[], None]]] = []

    def note(self, words: str, undo: Callable[[], None]) -> None:
        """Something was done: what it is called, and how it is taken back."""
        self._done = [*self._done[1 - MAX_DONE :], (words, undo)]
        self.changed.emit()

    @property
    def last(self) -> str | None:
        """What `undo` would take back, in words."""
        return self._done[-1][0] if self._done else None

    def undo(self) -> bool:
        """False: nothing was done since the start."""
        if not self._done:
            return False
        _, take_back = self._done.pop()
        take_back()
        self.changed.emit()
        return True
