"""QueuePage: everything that was asked for, in its order; what is done about it is done in the queue's file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QVBoxLayout, QWidget

from sana_desktop.engine_words import in_our_language
from sana_desktop.jobs.job import Job, JobState
from sana_desktop.jobs.list_changes import ListChanges
from sana_desktop.jobs.overview import BatchFacts, Listing, QueueRow
from sana_desktop.pages.page import Page
from sana_desktop.pages.queue.batch_line import BatchLine
from sana_desktop.pages.queue.prompt_file_dialog import PromptFileDialog, choose_prompt_file
from sana_desktop.pages.queue.queue_actions import ROW_ACTIONS, possible_with, queue_specs
from sana_desktop.pages.queue.queue_bar import QueueBar
from sana_desktop.pages.queue.queue_header import QueueHeader
from sana_desktop.pages.queue.queue_list import QueueList
from sana_desktop.pages.queue.queue_model import Live, QueueModel, is_movable
from sana_desktop.qt_image import to_qimage
from sana_desktop.queue_service import QueueService
from sana_desktop.queue_words import action_words, pictures_words
from sana_desktop.run_status import RunStatus
from sana_desktop.studio import ALL_PARTS, Studio
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.windows.actions import ActionSpec

if TYPE_CHECKING:
    import numpy as np

_THUMBNAIL = 256
_CALM_MS = 200  # between two listings, where it is the engine that changes something
_TIMES_MS = 1000  # how often it is said anew when pictures will begin


class QueuePage(Page):
    name = "queue"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self._controller = studio.controller
        self.service = QueueService(self._controller.queue.path, self)
        self._is_open = False
        self._wants_keyboard = False  # the list does, when it comes
        self._seen: tuple[object, ...] = ()
        self._moved: list[str] = []  # to be chosen again once the list shows them at their new place
        self._batches: Sequence[BatchFacts] = ()
        self._exported = ("", "")  # key and title of the batch whose pictures were asked for
        self.header, self.bar, self.batch_line = QueueHeader(), QueueBar(), BatchLine()
        self.model = QueueModel(self)
        self.list = QueueList(self.model, studio.theme.colors, self._picture)
        self._nothing = QLabel(parent=self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._times = QTimer(self, interval=_TIMES_MS)
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._lay_out()
        self._connect()

    def action_specs(self) -> Sequence[ActionSpec]:
        return queue_specs()

    def picture_widgets(self) -> Sequence[QWidget]:
        return (self.list,)

    def actions_made(self) -> None:
        self._show_what_can_be_done()

    def entered(self) -> None:
        self._is_open = True
        self._on_status(self._controller.status)
        self._ask()
        self._times.start()
        self._wants_keyboard = True

    def left(self) -> None:
        self._is_open = False
        self._times.stop()

    def undo(self) -> bool:
        if self._controller.queue.last_action is None:
            return False
        self._controller.undo()
        return True

    def close_page(self) -> None:
        self._times.stop()
        self.service.close()

    # ---- what menus, shortcuts and buttons ask for

    def prompts_from_file(self) -> None:
        choose_prompt_file(self, self.open_prompt_file)

    def open_prompt_file(self, path: Path) -> None:
        """Show what would be made of its prompts, and ask."""
        dialog = PromptFileDialog(self.studio, path, self)
        dialog.queued.connect(self._on_queued)
        dialog.open()

    def export_batch(self) -> None:
        if (facts := self.batch_line.facts()) is not None:
            self._export(facts.key, facts.title)

    def retry_failed(self) -> None:
        self.service.retry_failed(self.bar.batch())

    def clear_over(self) -> None:
        self.service.clear(self.bar.batch())

    def move_first(self) -> None:
        self._move([row.key for row in self._movable()], None)

    def move_last(self) -> None:
        keys = [row.key for row in self._movable()]
        if keys:
            self._moved = keys
            self.service.move(keys, None)

    def move_up(self) -> None:
        """Before the one that waits above the first of them."""
        keys = [row.key for row in self._movable()]
        waiting = [row.key for row in self.model.rows() if is_movable(row)]
        if keys and (place := waiting.index(keys[0])) > 0:
            self._move(keys, waiting[place - 1])

    def move_down(self) -> None:
        """Behind the one that waits below the last of them."""
        keys = [row.key for row in self._movable()]
        waiting = [row.key for row in self.model.rows() if is_movable(row)]
        if keys and (place := waiting.index(keys[-1])) < len(waiting) - 1:
            self._move(keys, waiting[place + 2] if place + 2 < len(waiting) else "")

    def pause_rows(self) -> None:
        self._act(self.service.pause, JobState.WAITING, JobState.RENDERING)

    def resume_rows(self) -> None:
        self._act(self.service.resume, JobState.PAUSED)

    def retry_rows(self) -> None:
        self._act(self.service.retry, JobState.FAILED, JobState.CANCELLED)

    def duplicate_rows(self) -> None:
        self._act(self.service.duplicate, *JobState)

    def cancel_rows(self) -> None:
        self._act(self.service.cancel, JobState.WAITING, JobState.PAUSED, JobState.RENDERING)

    def edit_row(self) -> None:
        if (row := self.list.current_row()) is not None:
            self.service.ask_job(row.key, "edit")

    def show_picture(self) -> None:
        row = self.list.current_row()
        if row is not None and row.path is not None and row.state is JobState.FINISHED:
            self.studio.picture_wanted.emit(row.path)

    def copy_reason(self) -> None:
        reasons = [row.error for row in self.list.selected_rows() if row.error]
        if reasons:
            QGuiApplication.clipboard().setText("\n".join(reasons))
            self.studio.told.emit(self.tr("Copied to the clipboard"))

    # ---- what is told

    def _on_status(self, status: RunStatus) -> None:
        if not self._is_open:
            return
        self.header.show_status(status, self._held_words())
        self.model.set_live(self._live_of(status))
        seen = (status.waiting, status.key, status.phase, status.is_held)
        if seen != self._seen:
            self._seen = seen
            self._ask_soon()

    def _live_of(self, status: RunStatus) -> Live:
        is_going_on = status.is_busy and not status.is_held and not self._controller.queue.is_left_over
        rate = self._controller.seconds_per_work
        return Live(status.key, status.image_fraction, status.image_seconds_left, rate, is_going_on)

    def _on_preview(self, job: object, preview: np.ndarray) -> None:
        if self._is_open:
            self.model.show_preview(to_qimage(preview))

    def _on_listed(self, listing: Listing, changes: ListChanges) -> None:
        self.model.show_rows(listing.rows, changes)
        self.header.show_counts(listing.counts)
        self.bar.show_counts(listing.counts)
        self._batches = listing.batches
        self.bar.show_batches(listing.batches)
        self._show_batch()
        if self._moved:
            self.list.select(self._moved)
            self._moved = []
        self._show_list_or_nothing()
        self._show_undo()
        self._show_what_can_be_done()
        if self._wants_keyboard and self._is_open:
            self._wants_keyboard = False
            (self.list if listing.rows else self.bar.file).setFocus()

    def _show_undo(self) -> None:
        self.bar.show_undo(self.studio.undo.last or self._controller.queue.last_action or "")

    def _on_undo(self) -> None:
        """As Ctrl+Z."""
        if not self.studio.undo.undo():
            self.undo()

    def _on_changed(self, words: str) -> None:
        """Something was done here: the controller is to know at once, and it can be undone."""
        self.studio.undo.note(action_words(words), self._controller.undo)
        self._controller.queue.look()

    def _on_queued(self, batch: str, count: int) -> None:
        self.bar.choose("all", None)
        self.studio.told.emit(self.tr("{pictures} added to the queue").format(pictures=pictures_words(count)))
        self._ask()

    def _on_failed(self, sentence: str) -> None:
        self.studio.failed.emit(sentence, "")

    def _on_job_told(self, purpose: str, job: Job | None) -> None:
        if job is None:
            self._on_failed(self.tr("This picture is no longer in the queue."))
            return
        self.studio.settings_wanted.emit(job.request, ALL_PARTS)
        self.studio.page_wanted.emit("create")

    def _on_paths_told(self, batch: str, paths: list[Path]) -> None:
        from sana_desktop.windows.album_dialog import AlbumDialog  # not before it is wanted

        key, title = self._exported
        if batch == key and paths:
            AlbumDialog(self.studio, paths, title, self).open()

    def _on_thumbnail(self, path: Path) -> None:
        self.list.show_thumbnail(path)

    def _on_opened(self, row: QueueRow) -> None:
        if row.state is JobState.FINISHED:
            self.show_picture()
        else:
            self.edit_row()

    # ---- inside

    def _ask_soon(self) -> None:
        if not self._calm.isActive():
            self._calm.start()

    def _ask(self) -> None:
        if self._is_open:
            self.service.show(self.bar.states(), self.bar.batch())

    def _move(self, keys: list[str], before: str | None) -> None:
        """`before`: the key of the one to stand before; "": behind all; None: before all."""
        if not keys:
            return
        self._moved = keys
        if before is None:
            self.service.move_first(keys)
        else:
            self.service.move(keys, before or None)

    def _on_dragged(self, keys: list[str], before: str) -> None:
        self._move(keys, before)

    def _movable(self) -> list[QueueRow]:
        return [row for row in self.list.selected_rows() if is_movable(row)]

    def _act(self, act: object, *states: JobState) -> None:
        keys = [row.key for row in self.list.selected_rows() if row.state in states]
        if keys:
            assert callable(act)
            act(keys)

    def _export(self, key: str, title: str) -> None:
        self._exported = (key, title)
        self.service.ask_paths(key)

    def _picture(self, path: Path) -> QImage | None:
        return self.studio.gallery.thumbnail(path, _THUMBNAIL)

    def _held_words(self) -> str:
        queue = self._controller.queue
        if queue.is_left_over:
            return self.tr("These pictures were asked for before this start: Resume goes on with them.")
        return in_our_language(queue.held_because or "")

    def _show_batch(self) -> None:
        """The chosen one; else the newest that came from a file."""
        chosen = self.bar.batch()
        wanted = [facts for facts in self._batches if (facts.key == chosen if chosen else facts.title)]
        self.batch_line.show_batch(wanted[0] if wanted else None)

    def _show_list_or_nothing(self) -> None:
        if self.model.rowCount() == 0:
            is_all = self.bar.states() == () and self.bar.batch() is None
            everything = self.tr("Nothing is in the queue. Ask for pictures in Create, or drop a file of prompts here.")
            self._nothing.setText(everything if is_all else self.tr("Nothing of this kind is in the queue."))
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self._nothing)

    def _show_what_can_be_done(self) -> None:
        if not self.actions_by_slot:
            return
        for slot, is_possible in possible_with(self.list.selected_rows(), self.list.current_row()).items():
            self.action(slot).setEnabled(is_possible)
        self.action("retry_failed").setEnabled(self.bar.retry.isEnabled())
        self.action("clear_over").setEnabled(self.bar.clear.isEnabled())
        facts = self.batch_line.facts()
        self.action("export_batch").setEnabled(facts is not None and facts.finished > 0)

    def _show_menu(self, place: QPoint) -> None:
        if self.list.current_row() is not None:
            menu = self.row_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def row_menu(self) -> QMenu:
        """What can be done with the chosen rows."""
        menu = QMenu(self)
        for slot in ROW_ACTIONS:
            if slot:
                menu.addAction(self.action(slot))
            else:
                menu.addSeparator()
        return menu

    def _connect(self) -> None:
        controller, service = self._controller, self.service
        controller.status_changed.connect(self._on_status)
        controller.preview_changed.connect(self._on_preview)
        for told in (controller.queue.changed, controller.finished, controller.failed):
            told.connect(self._ask_soon)
        self._calm.timeout.connect(self._ask)
        service.listed.connect(self._on_listed)
        service.changed.connect(self._on_changed)
        service.failed.connect(self._on_failed)
        service.job_told.connect(self._on_job_told)
        service.paths_told.connect(self._on_paths_told)
        self.studio.gallery.thumbnail_loaded.connect(self._on_thumbnail)
        self.header.pause_clicked.connect(controller.pause)
        self.header.pause_now_clicked.connect(controller.pause_now)
        self.header.resume_clicked.connect(controller.resume)
        self.bar.filter_changed.connect(self._ask)
        self.bar.file_clicked.connect(self.prompts_from_file)
        self.bar.retry_clicked.connect(self.retry_failed)
        self.bar.clear_clicked.connect(self.clear_over)
        self.bar.undo_clicked.connect(self._on_undo)
        self.studio.undo.changed.connect(self._show_undo)
        self.batch_line.sheet_clicked.connect(self._export)
        self.model.moved.connect(self._on_dragged)
        self.list.opened.connect(self._on_opened)
        self.list.chosen.connect(self._show_what_can_be_done)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._times.timeout.connect(self.list.viewport().update)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_L, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.header)
        layout.addWidget(self.bar)
        layout.addWidget(self.batch_line)
        layout.addLayout(self._stack, 1)
