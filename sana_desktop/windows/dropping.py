"""Dropping: files and pictures from other programs that are dragged over the window, or opened by its menu.

What is dragged within the program is left alone: pages know what to do with that.
"""

from __future__ import annotations

import functools
import hashlib
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QMimeData, QObject, QThreadPool, Signal
from PySide6.QtGui import QDragEnterEvent, QImage, QImageWriter
from PySide6.QtWidgets import QMainWindow

from engine.atomic_file import replaced_file
from engine.paths import data_folder
from sana_desktop.studio import Studio
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.windows.drop_overlay import DropOverlay
from sana_desktop.windows.dropped import MAX_FILES, Inspected, Use, inspect, uses_of
from sana_desktop.windows.open_dialog import OpenDialog

log = logging.getLogger(__name__)

MAX_PICTURE_BYTES = 128 << 20
MAX_HTML = 10_000  # characters that are looked at
_ANY = "application/x-qt-image"
_FORMATS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", _ANY: ".png"}
_CLOSE_MS = 1000


class Dropping(QObject):
    """Signals:
    _inspected(int, Inspected)   the number of the question
    _failed(str)
    """

    _inspected = Signal(int, object)
    _failed = Signal(str)

    def __init__(self, studio: Studio, window: QMainWindow, folder: Path | None = None) -> None:
        """
        Args:
            folder: pictures from browsers, which have no file, get one there; None: the usual one.
        """
        super().__init__(window)
        self._studio, self._window = studio, window
        self._folder = folder or data_folder() / "dropped"
        self.overlay = DropOverlay(window)
        self._question = 0
        self._found: Inspected | None = None  # of what is dragged or opened; None: it is still being read
        self._chosen: dict[int, Use] = {}  # by question: before its answer was there
        self._is_opening = False  # by the menu
        self._dialog: OpenDialog | None = None
        self._reader = QThreadPool(self, maxThreadCount=1)
        self._inspected.connect(self._on_inspected)
        self._failed.connect(self._on_failed)
        self.overlay.dropped.connect(self._on_dropped)
        self.overlay.left.connect(self._forget)
        window.installEventFilter(self)

    def choose_file(self) -> None:
        """The menu's way."""
        patterns = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.json *.txt *.csv *.tsv *.jsonl"
        named = self.tr("Pictures, recipes and prompts ({patterns})").format(patterns=patterns)
        filters = [named, self.tr("All files (*)")]
        chooser = FileChooser(self._window, self.tr("Open a picture"), filters=filters)
        chooser.chosen.connect(self.open_file)
        chooser.ask()

    def open_file(self, path: Path) -> None:
        """Ask what is to be done with it."""
        self._forget()
        self._is_opening = True
        self._inspect([path])

    def dialog(self) -> OpenDialog | None:
        """While it is open."""
        return self._dialog

    def close(self) -> None:
        """The window closes: nothing more is dropped."""
        for watched in (self._window, self._window.windowHandle()):
            if watched is not None:
                watched.removeEventFilter(self)
        self._reader.clear()
        self._reader.waitForDone(_CLOSE_MS)

    # ---- the drag

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the window: when it is shown, its surface is there; of that surface: before any field sees the drag."""
        if watched is self._window and event.type() is QEvent.Type.Show:
            surface = self._window.windowHandle()
            surface.removeEventFilter(self)
            surface.installEventFilter(self)
        elif watched is not self._window and event.type() is QEvent.Type.DragEnter:
            assert isinstance(event, QDragEnterEvent)
            if event.source() is None:
                self._enter(event.mimeData())
        return False

    def _enter(self, data: QMimeData) -> None:
        files = local_files(data)
        self._forget()
        if files:
            self.overlay.open(self._three(uses_of(files)), len(files))
            self._inspect(files)
        elif picture_format(data):
            self.overlay.open(self._three((Use.SOURCE, Use.ENLARGE, Use.GALLERY)), 1)
        elif is_linked_picture(data):
            words = self.tr(
                "The browser gives an address alone, and nothing is downloaded: save the picture, and drag the file."
            )
            self.overlay.open((), 1, words)

    def _three(self, uses: Sequence[Use]) -> list[Use]:
        """As many as have room: a picture to begin from is one to enlarge where the 4096 workspace is open."""
        other = Use.SOURCE if self._studio.settings.value.page == "enlarge" else Use.ENLARGE
        return [use for use in uses if use is not other]

    def _on_dropped(self, use: Use, data: QMimeData) -> None:
        kind = None if local_files(data) else picture_format(data)
        if kind is not None:
            self._question += 1
            picture = data.imageData() if kind == _ANY else bytes(data.data(kind).data())
            self._reader.start(functools.partial(self._do_keep, self._question, picture, kind))
        self._choose(use)

    def _choose(self, use: Use) -> None:
        if self._found is not None:
            self._do(self._found, use)
        else:
            self._chosen[self._question] = use

    def _forget(self) -> None:
        """Of another drag; what was dropped before is still done."""
        self._question += 1
        self._found, self._is_opening = None, False

    # ---- what it is

    def _inspect(self, paths: Sequence[Path]) -> None:
        self._question += 1
        self._reader.start(functools.partial(self._do_inspect, self._question, list(paths)))

    def _do_inspect(self, question: int, paths: list[Path]) -> None:
        """In the reader's thread."""
        self._inspected.emit(question, inspect(paths))

    def _do_keep(self, question: int, picture: bytes | QImage, kind: str) -> None:
        """In the reader's thread: what has no file gets one, named by what it holds."""
        encoded = picture if isinstance(picture, bytes) else _as_png(picture)
        if not encoded or len(encoded) > MAX_PICTURE_BYTES:
            self._failed.emit(self.tr("The picture could not be read from the other program: save it there first."))
            return
        path = self._folder / f"{hashlib.sha256(encoded).hexdigest()[:16]}{_FORMATS[kind]}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with replaced_file(path) as file:
                file.write(encoded)
        except OSError as error:
            words = self.tr("{folder} cannot be written ({reason}): free some space, or change its permissions.")
            self._failed.emit(words.format(folder=self._folder, reason=error.strerror or error))
            return
        self._do_inspect(question, [path])

    def _on_inspected(self, question: int, found: Inspected) -> None:
        if (use := self._chosen.pop(question, None)) is not None:
            self._do(found, use)
        elif question == self._question:
            self._found = found
            self.overlay.narrow(found.uses)
            if self._is_opening:
                self._offer(found)

    def _on_failed(self, sentence: str) -> None:
        self._studio.failed.emit(self.tr("The file cannot be used"), sentence)

    def _offer(self, found: Inspected) -> None:
        if not found.uses:
            self._on_failed(found.problem)
        elif len(found.uses) == 1:
            self._do(found, found.uses[0])
        else:
            self._is_opening = False
            self._dialog = OpenDialog(found.paths[0].name, found.uses, found.problem, self._window)
            self._dialog.chosen.connect(self._choose)
            self._dialog.finished.connect(self._on_dialog_finished)
            self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    # ---- what is done with it

    def _do(self, found: Inspected, use: Use) -> None:
        first = found.paths[0]
        if use not in found.uses:
            self._on_failed(found.problem)
        elif use is Use.RESTORE:
            self._studio.restoring_wanted.emit(first)
        elif use is Use.SOURCE:
            self._studio.source_wanted.emit(first)
        elif use is Use.ENLARGE:
            self._studio.enlarging_wanted.emit(first, 0)
        elif use is Use.PROMPTS:
            self._studio.prompts_wanted.emit(first)
        else:
            self._add(found.paths)

    def _add(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._studio.gallery.take_in(path)
        words = self.tr("1 picture is put into the gallery")
        if len(paths) != 1:
            words = self.tr("{count} pictures are put into the gallery")
        self._studio.told.emit(words.format(count=len(paths)))


def local_files(data: QMimeData) -> list[Path]:
    """Of what is dragged; those on other machines are none."""
    urls = data.urls()[:MAX_FILES] if data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def picture_format(data: QMimeData) -> str | None:
    """In which the picture that is dragged comes, as bytes where it can be had so: they keep what made it."""
    return next((name for name in _FORMATS if data.hasFormat(name)), None)


def is_linked_picture(data: QMimeData) -> bool:
    """Whether it is a picture of a page, of which nothing but the address comes."""
    return data.hasUrls() and data.hasHtml() and "<img" in data.html()[:MAX_HTML]


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())
