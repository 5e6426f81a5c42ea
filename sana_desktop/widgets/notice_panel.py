"""NoticePanel: what lies over the view for a while, and tells how much of it it covers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget


class NoticePanel(QFrame):
    """Signals:
    height_changed(int)   of what it covers; 0 while it is hidden
    """

    height_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.height_changed.emit(self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.height_changed.emit(self.height())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.height_changed.emit(0)
