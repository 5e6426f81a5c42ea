"""Restorer: reads a file's settings in a thread, shows what they would change, and wishes for what is ticked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from engine import EngineError
from sana_desktop.studio import Studio
from sana_desktop.windows.dropped import read_settings

if TYPE_CHECKING:
    from engine.other_programs.imported import Imported
    from sana_desktop.windows.restoring_dialog import RestoringDialog

_CLOSE_MS = 1000


class Restorer(QObject):
    """Signals:
    _read(Path, Imported, bool)   and whether the picture that it began from is here
    _failed(str)
    """

    _read = Signal(object, object, bool)
    _failed = Signal(str)

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._window = studio, window
        self._dialog: RestoringDialog | None = None
        self._reader = QThreadPool(self, maxThreadCount=1)
        self._read.connect(self._show)
        self._failed.connect(self._tell)

    def open(self, path: Path) -> None:
        """A newer question takes the place of one that waits."""
        self._reader.clear()
        self._reader.start(lambda: self._do_read(path))

    def dialog(self) -> RestoringDialog | None:
        """While it is open."""
        return self._dialog

    def close(self) -> None:
        self._reader.clear()
        self._reader.waitForDone(_CLOSE_MS)

    def _do_read(self, path: Path) -> None:
        """In the reader's thread, which also loads what shows it: most starts do without."""
        import sana_desktop.windows.restoring_dialog  # noqa: F401

        try:
            imported = read_settings(path)
        except EngineError as error:
            self._failed.emit(str(error))
            return
        self._read.emit(path, imported, _is_here(imported.recipe.request.source))

    def _show(self, path: Path, imported: Imported, source_is_here: bool) -> None:
        from sana_desktop.windows.restoring import restorable
        from sana_desktop.windows.restoring_dialog import RestoringDialog

        if self._dialog is not None:
            self._dialog.reject()
        found = restorable(imported, self._studio.settings.value, self._studio.models, source_is_here)
        self._dialog = RestoringDialog(path.name, found, self._window)
        self._dialog.chosen.connect(self._studio.settings_wanted)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None

    def _tell(self, sentence: str) -> None:
        self._studio.failed.emit(self.tr("The settings cannot be restored"), sentence)


def _is_here(source: str) -> bool:
    """A recipe may be a stranger's: nothing is looked for on another machine because a file says so."""
    from engine.recipe_model import is_on_another_machine

    if not source or is_on_another_machine(source):
        return False
    try:
        return Path(source).expanduser().is_file()
    except (OSError, ValueError, RuntimeError):
        return False
