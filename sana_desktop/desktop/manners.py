"""DesktopManners: connects the run with the desktop: its progress, its end, and the machine's sleep."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from sana_desktop.controller import GenerationController
from sana_desktop.desktop.parts import Desktop
from sana_desktop.desktop.power_watch import PowerWatch
from sana_desktop.desktop.run_watch import RunEnd, RunWatch
from sana_desktop.engine_words import in_our_language
from sana_desktop.run_status import RunStatus
from sana_desktop.settings_store import SettingsStore

if TYPE_CHECKING:
    from sana_desktop.settings import Settings

_CLOSE_MS = 500


class DesktopManners(QObject):
    """Signals:
    forward_wanted()      the window is to come to the front
    picture_wanted(Path)  and to show this picture
    """

    forward_wanted = Signal()
    picture_wanted = Signal(object)

    def __init__(
        self,
        controller: GenerationController,
        settings: SettingsStore,
        desktop: Desktop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._settings, self._desktop = controller, settings, desktop
        self._path: Path | None = None  # of the picture that was told of last
        self._power = PowerWatch(controller, settings, desktop.read_power, self)
        self._runs = RunWatch(controller, self)
        self._runs.ended.connect(self._on_ended)
        controller.status_changed.connect(self._on_status)
        settings.changed.connect(self._on_settings)
        desktop.notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        self._power.close()
        self._desktop.close(_CLOSE_MS)

    # ---- what the run tells

    def _on_status(self, status: RunStatus) -> None:
        is_at_work = status.is_busy or status.is_exporting
        self._desktop.taskbar.show_fraction(status.fraction if status.is_busy else None)
        self._desktop.awake.keep(is_at_work and self._settings.value.keep_awake)
        self._desktop.tray.show_status(status)

    def _on_settings(self, settings: Settings, names: frozenset[str]) -> None:
        if "keep_awake" in names:
            self._on_status(self._controller.status)

    def _on_ended(self, end: RunEnd) -> None:
        is_in_front = QApplication.activeWindow() is not None
        if is_in_front or not self._settings.value.notifications:
            return
        self._path = end.path
        self._desktop.notifier.tell(*self._words(end), end.picture)

    def _on_activated(self) -> None:
        self.forward_wanted.emit()
        if self._path is not None:
            self.picture_wanted.emit(self._path)

    # ---- in words

    def _words(self, end: RunEnd) -> tuple[str, str]:
        if end.held_because:
            return self.tr("The queue is paused"), in_our_language(end.held_because)
        if not end.finished:
            return self._failed_words(end.failed), self.tr("The queue tells why.")
        ready = self.tr("1 picture is ready") if end.finished == 1 else self.tr("{count} pictures are ready")
        return ready.format(count=end.finished), self._failed_words(end.failed) if end.failed else ""

    def _failed_words(self, count: int) -> str:
        words = self.tr("1 picture could not be made") if count == 1 else self.tr("{count} pictures could not be made")
        return words.format(count=count)
