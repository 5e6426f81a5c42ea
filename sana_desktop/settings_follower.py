"""SettingsFollower: what the settings say of engine, gallery and files is so as soon as it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from engine.paths import pictures_folder
from sana_desktop.engine_choice import EngineChoice
from sana_desktop.saving_place import choose_gallery, target_of
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore
from sana_desktop.window_queue import WindowQueue

REOPEN_MS = 700
"""A number that is being typed changes with every key: the engine is opened for the last one."""


class SettingsFollower(QObject):
    """Signals:
    gallery_moved(Path)   the gallery's folder is another one as of now
    """

    gallery_moved = Signal(object)

    def __init__(
        self,
        store: SettingsStore,
        queue: WindowQueue,
        choice: EngineChoice,
        reopen: Callable[[], None],
        output: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """To be made before the engine is opened.

        Args:
            reopen: opens the engine anew, between two pictures.
            output: a folder that takes the gallery's place for this start.
        """
        super().__init__(parent)
        self._queue, self._choice, self._output = queue, choice, output
        self._timer = QTimer(self, singleShot=True, interval=REOPEN_MS)
        self._timer.timeout.connect(reopen)
        choice.follow(store.value)
        self._follow_files(store.value)
        store.changed.connect(self._on_changed)

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if names & {"device", "memory_limit_gb"} and self._choice.follow(settings):
            self._timer.start()
        if names & {"folder", "name_template", "format", "quality"}:
            before = pictures_folder()
            self._follow_files(settings)
            if pictures_folder() != before:
                self.gallery_moved.emit(pictures_folder())

    def _follow_files(self, settings: Settings) -> None:
        choose_gallery(settings)
        self._queue.target = target_of(settings, self._output)
