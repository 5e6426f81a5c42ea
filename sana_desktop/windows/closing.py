"""Closing: what happens when the window is closed while pictures are made. Nothing is lost, whatever is chosen.

In the background the window is hidden, an icon stands beside the clock where there is a place for it, and the program
ends by itself when nothing is left to be made. A second start of the program brings the window back.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QMainWindow

from sana_desktop.controller import GenerationController
from sana_desktop.desktop.parts import Desktop
from sana_desktop.jobs.hold_reasons import PASSING
from sana_desktop.run_status import RunStatus
from sana_desktop.settings_store import SettingsStore
from sana_desktop.windows.closing_dialog import ClosingDialog


class _Way(Enum):
    OPEN = "the window is open"
    BACKGROUND = "hidden, until nothing is left"
    PAUSING = "until the step is over"
    ENDING = "nothing is asked any more"


class Closing(QObject):
    """`may_close` is the window's question when it is closed."""

    def __init__(
        self,
        window: QMainWindow,
        controller: GenerationController,
        settings: SettingsStore,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._controller, self._settings = window, controller, settings
        self._tray, self._linger_ms = desktop.tray, desktop.notifier.linger_ms
        self._way = _Way.OPEN
        self._dialog: ClosingDialog | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._end_if_done)
        window.installEventFilter(self)
        controller.status_changed.connect(self._on_status)
        self._tray.show_wanted.connect(self._show_window)
        self._tray.quit_wanted.connect(self.quit_now)
        self._tray.pause_wanted.connect(controller.pause)
        self._tray.resume_wanted.connect(controller.resume)

    def may_close(self) -> bool:
        """False: something else happens first, or instead."""
        if self._way in (_Way.ENDING, _Way.PAUSING) or not self._is_at_work():
            self._way = _Way.ENDING
            return True
        choice = self._settings.value.confirm_close
        if choice in _CHOICES:
            return self._go(choice)
        self._ask()
        return False

    def quit_now(self) -> None:
        """Without a question: Ctrl+C, the end of the session, or the tray."""
        self._way = _Way.ENDING
        self._window.close()

    def never_ask(self) -> None:
        """The session ends: whoever closes the window now is not asked."""
        self._way = _Way.ENDING

    def close(self) -> None:
        """The window has closed."""
        self._window.removeEventFilter(self)

    def dialog(self) -> ClosingDialog | None:
        """The question, while it is open."""
        return self._dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and self._way is _Way.BACKGROUND:  # a second start, or the tray
            self._way = _Way.OPEN
            self._later.stop()
            self._tray.close()
        return False

    # ---- the three ways

    def _ask(self) -> None:
        if self._dialog is None:
            self._dialog = ClosingDialog(self._words(), self._window)
            self._dialog.chosen.connect(self._on_chosen)
            self._dialog.finished.connect(self._on_answered)
            self._dialog.open()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _on_answered(self) -> None:
        self._dialog = None

    def _on_chosen(self, choice: str, is_kept: bool) -> None:
        if is_kept:
            self._settings.change(confirm_close=choice)
        if self._go(choice):
            self._window.close()

    def _go(self, choice: str) -> bool:
        """Whether the window may close now."""
        if choice == "background":
            self._hide()
        elif choice == "pause":
            self._pause()
        else:
            self._way = _Way.ENDING
        return self._way is _Way.ENDING

    def _hide(self) -> None:
        self._way = _Way.BACKGROUND
        self._settings.save()
        self._window.hide()
        self._tray.open()
        self._on_status(self._controller.status)

    def _pause(self) -> None:
        self._way = _Way.PAUSING
        self._controller.pause_now()
        self._on_status(self._controller.status)

    # ---- what the run tells

    def _on_status(self, status: RunStatus) -> None:
        if self._dialog is not None and not self._is_at_work():
            self._dialog.reject()  # the question is over; the window stays
        if self._way is _Way.PAUSING and not status.is_held:  # let go on by somebody: the window stays
            self._way = _Way.OPEN
        elif self._way is _Way.PAUSING and not status.is_busy:
            QTimer.singleShot(0, self._window.close)
        elif self._way is _Way.BACKGROUND and not self._is_at_work() and not self._later.isActive():
            self._later.start(self._linger_ms)  # so that the notification is seen

    def _end_if_done(self) -> None:
        if self._way is not _Way.BACKGROUND or self._is_at_work():
            return
        if self._controller.status.is_held and self._controller.status.waiting:
            if not self._tray.open():  # somebody must decide, and there is no other way back
                self._show_window()
            return
        self.quit_now()

    def _is_at_work(self) -> bool:
        """Whether something is made, or will be by itself."""
        status, queue = self._controller.status, self._controller.queue
        is_waiting = queue.is_ours and (queue.to_come > 0 or (status.waiting > 0 and queue.held_because in PASSING))
        return status.is_busy or status.is_exporting or is_waiting

    def _show_window(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _words(self) -> str:
        status = self._controller.status
        count = status.waiting + (1 if status.is_busy else 0)
        if not count:
            return self.tr("A picture is being exported.")
        words = self.tr("1 picture is not finished.") if count == 1 else self.tr("{count} pictures are not finished.")
        return words.format(count=count)


_CHOICES = ("background", "pause", "now")
