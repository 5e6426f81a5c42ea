"""SettingsStore: the settings while the window is open. What changes is on the disk within a second."""

from __future__ import annotations

import dataclasses
import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sana_desktop.settings import Settings, load_settings, save_settings

log = logging.getLogger(__name__)

SAVE_MS = 1000


class SettingsStore(QObject):
    """Signals:
    changed(Settings, frozenset[str])   the new ones, and the names of the fields that are others now
    """

    changed = Signal(object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._value = load_settings(path)
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def value(self) -> Settings:
        return self._value

    def change(self, **values: Any) -> None:
        """Set fields of `Settings`; those that are so already do not count."""
        new = {name: value for name, value in values.items() if getattr(self._value, name) != value}
        if new:
            self._value = dataclasses.replace(self._value, **new)
            self._timer.start()
            self.changed.emit(self._value, frozenset(new))

    def save(self) -> None:
        """Write what has changed; where it cannot be written, the window goes on with it all the same."""
        self._timer.stop()
        try:
            save_settings(self._value, self._path)
        except OSError as error:
            log.warning("the settings could not be saved: %s", error)
