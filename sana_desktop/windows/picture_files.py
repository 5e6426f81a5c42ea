"""PictureFiles: what a user does with a finished picture outside the window: copy, save elsewhere, open the folder."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from engine import EngineError, GeneratedImage
from sana_desktop.session_model import SessionItem


class PictureFiles(QObject):
    """Signals:
    copied()             a picture is in the clipboard
    failed(str)          something could not be done, in words
    """

    copied = Signal()
    failed = Signal(str)

    def __init__(self, root: Path, save: Callable[[GeneratedImage, Path], Path], parent: QObject | None = None) -> None:
        """`save` writes an image with its recipe to a file of that name."""
        super().__init__(parent)
        self._root = root
        self._save = save

    def copy(self, image: QImage) -> None:
        if not image.isNull():
            QGuiApplication.clipboard().setImage(image)
            self.copied.emit()

    def set_root(self, root: Path) -> None:
        """The gallery lies elsewhere now."""
        self._root = root

    def open_folder(self) -> None:
        try:
            self._root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.failed.emit(self.tr("The pictures folder cannot be opened: {error}").format(error=error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._root)))

    def save_copy(self, item: SessionItem | None, window: QWidget) -> None:
        """Ask where to, then copy the file, recipe and all."""
        if item is None or item.is_live:
            return
        proposed = item.path.name if item.path else f"{item.request.seed}.png"
        name, _ = QFileDialog.getSaveFileName(window, self.tr("Save a copy"), proposed, self.tr("Pictures (*.png)"))
        if name:
            self.write_copy(item, Path(name))

    def write_copy(self, item: SessionItem, target: Path) -> None:
        try:
            if item.unsaved is not None:
                self._save(item.unsaved, target)
            elif item.path is not None and item.path != target:
                shutil.copyfile(item.path, target)
        except (OSError, EngineError) as error:
            self.failed.emit(self.tr("The copy could not be saved: {error}").format(error=error))
