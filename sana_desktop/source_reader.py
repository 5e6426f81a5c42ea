"""SourceReader: reads picture files to begin from, off the window's thread: pixels, and the recipe if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from engine import EngineError, GenerationRequest
from sana_desktop.qt_image import THUMBNAIL_SIDE, to_qimage

_CLOSE_MS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class SourceFile:
    path: Path
    image: QImage
    thumbnail: QImage
    request: GenerationRequest | None  # what made it, where the file tells


class SourceReader(QObject):
    """Signals:
    read(SourceFile)
    failed(Path, str)   why it cannot be read, in a sentence
    """

    read = Signal(object)
    failed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = QThreadPool(self, maxThreadCount=1)

    def ask(self, path: Path) -> None:
        """Answered by one of the signals; a question that waits is dropped for a newer one."""
        self._readers.clear()
        self._readers.start(lambda: self._read(path))

    def close(self) -> None:
        self._readers.clear()
        self._readers.waitForDone(_CLOSE_MS)

    def _read(self, path: Path) -> None:
        """In the reader's thread."""
        from engine.source_picture import SourcePicture  # loads Pillow: not before the first paint

        try:
            image = to_qimage(SourcePicture.open(path).pixels)
        except EngineError as error:
            self.failed.emit(path, str(error))
            return
        self.read.emit(SourceFile(path, image, _thumbnail(image), _recipe_of(path)))


def _thumbnail(image: QImage) -> QImage:
    side = QSize(THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    return image.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _recipe_of(path: Path) -> GenerationRequest | None:
    from engine.image_file import read_recipe  # as above

    try:
        return read_recipe(path).request
    except EngineError:  # of another program, as most pictures are
        return None
