"""SourcePresenter: where the picture to begin from comes from: a file, the clipboard, a drop, another page."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication, QImage

from engine.atomic_file import write_new
from engine.path_words import shown
from engine.paths import data_folder
from sana_desktop.engine_words import in_our_language
from sana_desktop.source_reader import SourceFile, SourceReader
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.prompt_edit import holds_picture, picture_file, picture_in

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

_CLOSE_MS = 2000


def pasted_folder() -> Path:
    """Where pictures without a file are kept: recipes of what was made from them name it."""
    return data_folder() / "pasted"


class SourcePresenter(QObject):
    """The files are read, and written, in threads."""

    _kept = Signal(object)  # Path
    _not_kept = Signal(str)

    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self._field = page.parameters.source_field
        self._sides: tuple[int, int] | None = None  # of the picture, once it is read
        self._shown = ""
        self._reader = SourceReader(self)
        self._writing = QThreadPool(self, maxThreadCount=1)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_unreadable)
        self._kept.connect(self.set_source)
        self._not_kept.connect(self._tell_not_kept)
        field, prompt = self._field, page.prompt_panel.prompt
        field.choose_clicked.connect(self.choose_file)
        field.dropped.connect(self.set_source)
        field.image_dropped.connect(self.keep_image)
        field.shape_clicked.connect(self.take_shape)
        field.changed.connect(self._show)
        prompt.picture_pasted.connect(self.keep_image)
        prompt.picture_file_pasted.connect(self.set_source)
        self._show()

    def choose_file(self) -> None:
        filters = [self.tr("Pictures (*.png *.jpg *.jpeg *.webp)")]
        chooser = FileChooser(self._page, self.tr("Begin from a picture"), filters=filters)
        chooser.chosen.connect(self.set_source)
        chooser.ask()

    def set_source(self, path: Path) -> None:
        """Begin from this file."""
        self._field.set_source(str(path.absolute()))

    def paste(self) -> None:
        """What the clipboard holds: a picture, or the name of a picture file."""
        data = QGuiApplication.clipboard().mimeData()
        file = picture_file(data)
        if file is not None:
            self.set_source(file)
        elif holds_picture(data):
            self.keep_image(picture_in(data))
        else:
            self._page.show_note(self.tr("There is no picture in the clipboard"))

    def keep_image(self, image: QImage) -> None:
        """Write a picture without a file to one, and begin from that."""
        if not image.isNull():
            self._writing.start(lambda: self._keep(image))

    def take_shape(self) -> None:
        if self._sides is not None:
            self._page.parameters.size_field.fit_shape(*self._sides)

    def close(self) -> None:
        self._reader.close()
        self._writing.waitForDone(_CLOSE_MS)

    # ---- inside

    def _show(self) -> None:
        path = self._field.source()
        if path == self._shown:
            return
        self._shown, self._sides = path, None
        if path:
            self._reader.ask(Path(path))

    def _on_read(self, file: SourceFile) -> None:
        if str(file.path) == self._shown:
            self._sides = file.image.width(), file.image.height()
            self._field.show_thumbnail(self._shown, file.thumbnail)

    def _on_unreadable(self, path: Path, why: str) -> None:
        self._field.show_unreadable(str(path), in_our_language(why.removeprefix(f"{shown(path)}: ")))

    def _keep(self, image: QImage) -> None:
        """In a thread of its own."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        folder = pasted_folder()
        try:
            if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
                raise OSError("Qt cannot write this picture")
            folder.mkdir(parents=True, exist_ok=True)
            name = time.strftime("pasted-%Y-%m-%d-%H%M%S.png")
            self._kept.emit(write_new(folder / name, bytes(buffer.data().data())))
        except OSError as error:
            self._not_kept.emit(str(error))

    def _tell_not_kept(self, why: str) -> None:
        text = self.tr("It was not taken up. Free some space, or save it to a file and choose that one. ({why})")
        self._page.studio.failed.emit(self.tr("The pasted picture could not be kept"), text.format(why=why))
