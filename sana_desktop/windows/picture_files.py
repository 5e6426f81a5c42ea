"""PictureFiles: what a user does with a finished picture outside the window: copy, save elsewhere, open the folder."""

from __future__ import annotations

import functools
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from engine import EngineError, GeneratedImage
from engine.atomic_file import replaced_file
from sana_desktop.session_model import SessionItem
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.prompt_edit import PNG

_QUICK_PNG = 80  # Qt's scale, 100 is not compressed at all: a clipboard is not kept
_CLOSE_MS = 10_000  # a large picture that has no file yet takes seconds


class PictureFiles(QObject):
    """Signals:
    copied()             a picture is in the clipboard
    failed(str)          something could not be done, in words
    """

    copied = Signal()
    failed = Signal(str)
    _refused = Signal(str)  # by the other thread: why
    _encoded = Signal(QImage, QByteArray)  # and what was asked to be copied, as PNG

    def __init__(self, root: Path, save: Callable[[GeneratedImage, Path], Path], parent: QObject | None = None) -> None:
        """`save` writes an image with its recipe to a file of that name, in a thread."""
        super().__init__(parent)
        self._root = root
        self._save = save
        self._asked: SessionItem | None = None  # a place for a copy of it
        self._threads = QThreadPool(self, maxThreadCount=1)
        self._refused.connect(self._on_refused)
        self._encoded.connect(self._on_encoded)

    def copy(self, image: QImage) -> None:
        """Soon, and `copied` tells."""
        if not image.isNull():
            self._threads.start(functools.partial(self._encode, image))

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
        self._asked = item
        proposed = item.path.name if item.path else f"{item.request.seed}.png"
        filters = [self.tr("Pictures (*.png)")]
        chooser = FileChooser.of_new_file(window, self.tr("Save a copy"), Path(proposed), filters)
        chooser.chosen.connect(self._on_chosen)
        chooser.ask()

    def write_copy(self, item: SessionItem, target: Path) -> None:
        """In a thread; `failed` tells why it could not be done."""
        self._threads.start(functools.partial(self._write, item, target))

    def close(self) -> None:
        """Wait for copies that are being written."""
        self._threads.waitForDone(_CLOSE_MS)

    # ---- inside

    def _on_chosen(self, path: Path) -> None:
        assert self._asked is not None, "it is asked for"
        self.write_copy(self._asked, path)

    def _encode(self, image: QImage) -> None:
        """In the other thread."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG", _QUICK_PNG)  # type: ignore[call-overload]
        self._encoded.emit(image, buffer.data())

    def _on_encoded(self, image: QImage, png: QByteArray) -> None:
        """On X11 and Wayland whoever pastes asks this program. Where it holds an image, Qt encodes that in the window's
        thread, a tenth of a second for each quarter of a megapixel; PNG is handed over as it is."""
        data = QMimeData()
        data.setData(PNG, png)
        if sys.platform in ("win32", "darwin"):  # whose own formats Qt makes of the image
            data.setImageData(image)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit()

    def _write(self, item: SessionItem, target: Path) -> None:
        """In the other thread."""
        try:
            if item.unsaved is not None:
                self._save(item.unsaved, target)
            elif item.path is not None and item.path != target:
                with open(item.path, "rb") as source, replaced_file(target) as copy:
                    shutil.copyfileobj(source, copy)
        except (OSError, EngineError) as error:
            self._refused.emit(str(error))

    def _on_refused(self, error: str) -> None:
        self.failed.emit(self.tr("The copy could not be saved: {error}").format(error=error))
