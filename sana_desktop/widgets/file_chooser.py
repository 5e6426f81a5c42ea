"""FileChooser: the question for a file or a folder. The desktop's own dialog, where it offers one; else Qt's."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class FileChooser(QFileDialog):
    """Deleted when it is closed.

    Signals:
        chosen(Path)   not emitted where the user leaves
    """

    chosen = Signal(Path)

    def __init__(self, parent: QWidget, title: str, start: Path | None = None, filters: Sequence[str] = ()) -> None:
        """For a file that is there.

        Args:
            start: a folder; None: where the user was last.
            filters: as "Pictures (*.png *.webp)".
        """
        super().__init__(parent, title, "" if start is None else str(start))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.setIconProvider(_quick_icons())
        self.setNameFilters(filters)
        self.fileSelected.connect(self._on_selected)

    @classmethod
    def of_folder(cls, parent: QWidget, title: str, start: Path | None = None) -> FileChooser:
        chooser = cls(parent, title, start)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        return chooser

    @classmethod
    def of_new_file(cls, parent: QWidget, title: str, start: Path, filters: Sequence[str] = ()) -> FileChooser:
        """For a name to write to. `start` is proposed; without a folder: where the user was last."""
        chooser = cls(parent, title, start.parent if start.parent != Path() else None, filters)
        chooser.setFileMode(QFileDialog.FileMode.AnyFile)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(start.name)
        return chooser

    def ask(self) -> None:
        """In a turn of its own: Qt's dialog takes long to make, and to show."""
        QTimer.singleShot(0, self.open)

    def accept(self) -> None:
        """Qt's own dialog takes a folder on the way to a typed file for chosen as well, and would open that."""
        files = [file for file in self.selectedFiles() if Path(file).is_file()]
        if len(files) == 1 and len(self.selectedFiles()) > 1:
            self.selectFile(files[0])
        super().accept()

    def _on_selected(self, name: str) -> None:
        if name:
            self.chosen.emit(Path(name))


class _QuickIcons(QFileIconProvider):
    """One for all files: Qt looks each one's type up, which holds the window for 60 ms in a folder of 700 files.

    Called by Qt's own thread as well.
    """

    def __init__(self) -> None:
        super().__init__()
        self._folder = super().icon(QFileIconProvider.IconType.Folder)
        self._file = super().icon(QFileIconProvider.IconType.File)

    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return super().type(info) if info.isDir() else info.suffix().upper()


@functools.cache
def _quick_icons() -> _QuickIcons:
    """Kept for good: Qt's thread may ask it when its dialog is gone."""
    return _QuickIcons()
