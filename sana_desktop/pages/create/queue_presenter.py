"""QueuePresenter: what Create says of the queue beside the progress line, and what can be done about it.

The panel comes where pictures wait and nothing goes on by itself: left from an earlier start, held for want of room, or
asked for while the queue is paused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from sana_desktop.controller import GenerationController
from sana_desktop.engine_words import in_our_language
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.worker import FinishedImage, GenerationJob

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


_NOTE_MS = 10_000


class QueuePresenter(QObject):
    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page, self._controller = page, controller
        self._panel = page.queue_panel
        self._told: tuple[str | None, bool] = (None, False)  # what was reacted to last: why it is held, left over
        self._told_waiting = 0
        self._is_shown_unsaved = False
        self._note_timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._note_timer.timeout.connect(self._forget_note)
        self._panel.resume_clicked.connect(self.resume)
        self._panel.discard_clicked.connect(self._on_discard)
        controller.status_changed.connect(self._on_status)
        controller.started.connect(self._on_started)
        controller.finished.connect(self._on_finished)
        controller.refused.connect(self._on_refused)
        controller.undone.connect(self._tell)
        controller.queue.progress_told.connect(self._on_progress_told)
        if controller.queue.notice:
            page.notice_panel.show_message(controller.queue.notice, "")

    def resume(self) -> None:
        self._panel.hide()
        self._page.presenter.follow()
        self._controller.resume()

    def tell_added(self) -> None:
        """The user has asked for pictures: if none is begun now, say so."""
        if self._controller.queue.is_held and not self._controller.status.is_busy:
            self._show_held()

    # ---- what is told

    def _on_status(self, status: RunStatus) -> None:
        if status.is_busy:  # the panel would cover what is drawn; it comes when nothing is
            return
        queue = self._controller.queue
        state = (queue.held_because, queue.is_left_over)
        if state != self._told:
            self._told = state
            self._show_or_hide()
        elif self._panel.isVisible() and status.waiting != self._told_waiting:
            self._show_held() if status.waiting else self._panel.hide()

    def _on_started(self, job: GenerationJob) -> None:
        self._panel.hide()
        self._is_shown_unsaved = False
        if not self._controller.queue.is_left_over:  # of that the user has been told once; the progress line goes on
            self._told = (None, False)

    def _on_finished(self, job: GenerationJob, finished: FinishedImage) -> None:
        self._is_shown_unsaved = finished.is_to_wait

    def _on_refused(self, sentence: str) -> None:
        self._page.error_panel.show_message(sentence, "")

    def _tell(self, sentence: str) -> None:
        """For some seconds, beside what else goes on."""
        self._page.progress.set_note(sentence, "queue")
        self._note_timer.start()

    def _forget_note(self) -> None:
        self._page.progress.set_note("", "queue")

    def _on_discard(self) -> None:
        count = self._controller.queue.waiting
        self._panel.hide()
        self._controller.clear_queue()
        words = self.tr("1 picture discarded") if count == 1 else self.tr("{count} pictures discarded")
        self._tell(words.format(count=count) + "  ·  " + self.tr("Edit, Undo brings them back"))

    def _show_or_hide(self) -> None:
        queue = self._controller.queue
        if queue.is_left_over or (queue.is_held and queue.waiting and queue.held_because != ""):
            self._show_held()
        elif queue.is_held and queue.waiting and self._controller.status.phase is Phase.STARTING:
            self._show_held()  # paused before the program was started
        else:
            self._panel.hide()

    # ---- in words

    def _show_held(self) -> None:
        queue = self._controller.queue
        self._told_waiting = queue.waiting
        if queue.is_left_over:
            self._panel.show_message(self._waiting_words(), self.tr("They were asked for before this start."))
            queue.ask_progress()  # the rest of the sentence takes reading
        elif queue.held_because:
            text = self._waiting_words()
            if self._is_shown_unsaved:
                text += " " + self.tr("The one you see is among them: File, Save a copy puts it elsewhere.")
            self._panel.show_message(in_our_language(queue.held_because), text)
        else:
            self._panel.show_message(self.tr("The queue is paused."), self._waiting_words())

    def _waiting_words(self) -> str:
        count = self._controller.queue.waiting
        words = self.tr("1 picture is waiting.") if count == 1 else self.tr("{count} pictures are waiting.")
        return words.format(count=count)

    def _on_progress_told(self, finished: int, total: int) -> None:
        if finished and self._panel.isVisible() and self._controller.queue.is_left_over:
            words = self.tr("{finished} of {total} pictures are finished. {count} are waiting.")
            told = words.format(finished=finished, total=total, count=self._controller.queue.waiting)
            self._panel.show_message(told, self._panel.text())
