"""UnfinishedPresenter: offers what was cut short, at the start and after a cancel: to go on with, or to delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from engine.journal import Unfinished
from sana_desktop.controller import GenerationController
from sana_desktop.pages.unfinished import DiscardQuestion, entry_of
from sana_desktop.run_status import RunStatus
from sana_desktop.unfinished_list import UnfinishedList

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class UnfinishedPresenter(QObject):
    """What runs or waits is not offered: the queue goes on with that by itself."""

    def __init__(self, page: CreatePage, controller: GenerationController, unfinished: UnfinishedList) -> None:
        super().__init__(page)
        self._page, self._controller, self._list = page, controller, unfinished
        self._panel = page.unfinished_panel
        self._items: dict[str, Unfinished] = {}
        self._wants_focus = False
        self._is_put_off = False  # until nothing is drawn any more
        self._question = DiscardQuestion(unfinished, page)
        unfinished.listed.connect(self._on_listed)
        self._panel.resume_clicked.connect(self._on_resume)
        self._panel.discard_clicked.connect(self._on_discard)
        self._look_soon = QTimer(self, singleShot=True, interval=0)  # a thousand cancelled jobs are one reason to look
        self._look_soon.timeout.connect(unfinished.look)
        controller.engine_ready.connect(unfinished.look)
        controller.cancelled.connect(self._look_soon.start)
        controller.failed.connect(self._look_soon.start)
        controller.started.connect(self._panel.hide)
        controller.status_changed.connect(self._on_status)

    def open(self) -> None:
        """The user asks for them."""
        self._wants_focus = True
        self._list.look()

    def close(self) -> None:
        self._list.close()

    # ---- what is there

    def _on_status(self, status: RunStatus) -> None:
        if self._is_put_off and not status.is_busy:
            self._is_put_off = False
            self._list.look()

    def _on_listed(self, items: list[Unfinished]) -> None:
        self._is_put_off = self._controller.status.is_busy and not self._wants_focus
        if self._is_put_off:  # the panel would cover what is being drawn
            return
        busy = self._controller.requests()
        self._items = {item.key: item for item in items if item.request not in busy}
        headline = self.tr("This picture is not finished; what is done of it is kept.")
        if len(self._items) > 1:
            headline = self.tr("{count} pictures are not finished; what is done of them is kept.")
            headline = headline.format(count=len(self._items))
        entries = [entry_of(item) for item in self._items.values()]
        self._panel.show_entries(headline, entries)
        if self._wants_focus:
            self._wants_focus = False
            self._panel.focus_first()
            if not entries:
                self._page.show_note(self.tr("No picture was cut short"))

    # ---- what the user does

    def _on_resume(self, key: str) -> None:
        self._page.presenter.follow()
        self._controller.go_on_with(self._items[key].request)

    def _on_discard(self, key: str) -> None:
        self._question.ask(self._items[key])
