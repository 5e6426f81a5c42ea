"""UnfinishedEnlargements: those that were cut short, offered on the workspace's first view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from engine import GenerationRequest
from engine.journal import Unfinished
from sana_desktop.enlarging import is_enlargement
from sana_desktop.pages.enlarge.enlarge_stage import EnlargeStage
from sana_desktop.pages.unfinished import DiscardQuestion, entry_of
from sana_desktop.studio import Studio


class UnfinishedEnlargements(QObject):
    """What runs or waits is not offered: the queue goes on with that by itself.

    Signals:
    changed()                          there are others now
    resume_wanted(GenerationRequest)
    """

    changed = Signal()
    resume_wanted = Signal(object)

    def __init__(self, studio: Studio, stage: EnlargeStage, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio, self._stage = studio, stage
        self._items: dict[str, Unfinished] = {}
        self._shown: list[tuple[str, float]] = []  # keys, and when they were last written
        self._question = DiscardQuestion(studio.unfinished, parent)
        studio.unfinished.listed.connect(self._on_listed)
        stage.home.unfinished.resume_clicked.connect(self._on_resume)
        stage.home.unfinished.discard_clicked.connect(self._on_discard)

    def look(self) -> None:
        self._studio.unfinished.look()

    def show_again(self) -> None:
        """Also what was put aside."""
        self._shown = []
        self._show()
        self.look()

    def of(self, request: GenerationRequest | None) -> Unfinished | None:
        """What is kept of that one."""
        return next((item for item in self._items.values() if item.request == request), None)

    def _on_listed(self, items: list[Unfinished]) -> None:
        busy = self._studio.controller.requests()
        found = {item.key: item for item in items if is_enlargement(item.request) and item.request not in busy}
        self._items = found
        self._stage.bar.show_unfinished(len(found))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Rows take a moment to make: only where they are seen, and others than those before."""
        now = [(item.key, item.when) for item in self._items.values()]
        if self._stage.is_home() and now != self._shown:
            self._shown = now
            self._stage.home.show_unfinished([entry_of(item) for item in self._items.values()])

    def _on_resume(self, key: str) -> None:
        self.resume_wanted.emit(self._items[key].request)

    def _on_discard(self, key: str) -> None:
        self._question.ask(self._items[key])
