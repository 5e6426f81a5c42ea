"""KeptJson: one small JSON file of the user's, read and written off the window's thread, whole or not at all."""

from __future__ import annotations

import json
import logging
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine.atomic_file import replaced_file

log = logging.getLogger(__name__)

MAX_BYTES = 32 << 20


class KeptJson(QObject):
    """Signals:
    loaded(object)   what the file holds; None: there is none, or none that can be read (it is then set aside)
    """

    loaded = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._threads = QThreadPool(self, maxThreadCount=1)  # one: writing never overtakes writing

    def load(self) -> None:
        """Answered by `loaded`."""
        self._threads.start(self._load)

    def save(self, value: Any) -> None:
        """Write plain values, which nobody changes any more, instead of those that wait to be written."""
        self._threads.clear()
        self._threads.start(lambda: self._save(value))

    def close(self, seconds: float = 2.0) -> None:
        """What was to be written is written, if that takes no longer."""
        self._threads.waitForDone(int(1000 * seconds))

    def _load(self) -> None:
        """In a thread of its own."""
        try:
            with open(self._path, "rb") as file:
                encoded = file.read(MAX_BYTES + 1)
            if len(encoded) > MAX_BYTES:
                raise ValueError(f"larger than {MAX_BYTES >> 20} MiB")
            value = json.loads(encoded)
        except FileNotFoundError:
            value = None
        except (OSError, ValueError, RecursionError) as error:  # the last: nested deeper than Python reads
            log.warning("%s cannot be read (%s): it is set aside", self._path, error)
            value = None
            self._set_aside()
        self.loaded.emit(value)

    def _save(self, value: Any) -> None:
        """In a thread of its own."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replaced_file(self._path) as file:
                file.write(json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
        except OSError as error:
            log.warning("%s could not be written: %s", self._path, error)

    def _set_aside(self) -> None:
        try:
            os.replace(self._path, self._path.with_name(self._path.name + ".damaged"))
        except OSError as error:
            log.warning("%s cannot be set aside: %s", self._path, error)
