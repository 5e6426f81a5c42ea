"""UnfinishedPresenter: offers what was cut short, at the start and after a cancel: to go on with, or to delete."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox

from engine.journal import Unfinished
from sana_desktop.controller import GenerationController
from sana_desktop.picture_facts import sides_words
from sana_desktop.qt_image import to_qimage
from sana_desktop.run_status import RunStatus
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.widgets.unfinished_panel import UnfinishedEntry

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
        self._to_discard: Unfinished | None = None
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
        entries = [self._entry(key, item) for key, item in self._items.items()]
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
        """Enter and Escape keep it."""
        self._to_discard = self._items[key]
        box = QMessageBox(self._page)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete what is done of this picture?"))
        box.setInformativeText(self._about(self._to_discard))
        box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.accepted.connect(self._discard)
        box.open()

    def _discard(self) -> None:
        if self._to_discard is not None:
            self._list.discard(self._to_discard)
        self._to_discard = None

    # ---- in words

    def _entry(self, key: str, item: Unfinished) -> UnfinishedEntry:
        prompt = " ".join(item.request.prompt.split())
        preview = QImage() if item.preview is None else to_qimage(item.preview)
        return UnfinishedEntry(key, prompt, self._about(item), preview)

    def _about(self, item: Unfinished) -> str:
        when = datetime.fromtimestamp(item.when)
        parts = [
            sides_words(item.request.width, item.request.height),
            self.tr("step {step} of {steps} done").format(step=item.step, steps=item.steps),
            QLocale().toString(when, QLocale.FormatType.ShortFormat),
        ]
        return "  ·  ".join(parts)
