"""LargeViews: the chosen picture large, over the grid or on another screen; or two of them compared."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.picture_reader import PictureReader
from sana_desktop.pages.gallery.quick_look import QuickLook
from sana_desktop.pages.gallery.show_window import ShowWindow
from sana_desktop.viewer.level_maker import Levels


class LargeViews(QObject):
    """Signals:
    walked(int)     so many pictures on, or back
    quick_closed()  the grid is to be seen again
    """

    walked = Signal(int)
    quick_closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        quick = self.quick = QuickLook()
        self.window: ShowWindow | None = None
        self._reader, self._second_reader = PictureReader(self), PictureReader(self)
        self._pair: tuple[Picture, Picture] | None = None
        for reader in (self._reader, self._second_reader):
            reader.pixels_read.connect(self._on_pixels)
        quick.walked.connect(self.walked)
        quick.closed.connect(self.close_quick)

    @property
    def is_quick(self) -> bool:
        return self.quick.isVisible()

    @property
    def are_open(self) -> bool:
        return self.quick.isVisible() or self.window is not None

    def open_quick(self) -> None:
        self.quick.show()
        self.quick.raise_()
        self.quick.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_quick(self) -> None:
        self._pair = None
        self.quick.leave()
        self.quick_closed.emit()

    def toggle_window(self, beside: QWidget) -> bool:
        """Whether the window of its own is there now."""
        if self.window is not None:
            self.window.close()
            return False
        self.window = ShowWindow()
        self.window.walked.connect(self.walked)
        self.window.closed.connect(self._on_window_closed)
        self.window.open_beside(beside)
        return True

    def show_picture(self, picture: Picture, thumbnail: QImage | None, place: int, count: int) -> None:
        """In what is open."""
        if self._pair is None and self.is_quick:
            self.quick.show_picture(picture, thumbnail, place, count)
        if self.window is not None:
            self.window.view.show_picture(picture, thumbnail)
        if self.are_open and not picture.is_missing and not self._are_sharp(picture.path):
            self._reader.ask_pixels(picture.path)

    def compare(self, first: Picture, second: Picture) -> None:
        self._pair = (first, second)
        self.quick.show_pair(first, second)
        self.open_quick()
        self._reader.ask_pixels(first.path)
        self._second_reader.ask_pixels(second.path)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        self._reader.close()
        self._second_reader.close()

    # ---- inside

    def _are_sharp(self, path: Path) -> bool:
        views = [self.quick.view] if self.is_quick else []
        views += [self.window.view] if self.window is not None else []
        shown = [view for view in views if (picture := view.picture()) is not None and picture.path == path]
        return bool(shown) and all(view.is_sharp() for view in shown)

    def _on_pixels(self, path: Path, levels: Levels, why: str) -> None:
        if not levels:
            self.quick.show_trouble(why)
            return
        for picture in self._pair or ():
            if picture.path == path and self.is_quick:
                self.quick.show_pixels(levels, picture)
        views = [self.quick.view] if self.is_quick and self._pair is None else []
        views += [self.window.view] if self.window is not None else []
        for view in views:
            shown = view.picture()
            if shown is not None and shown.path == path:
                view.show_pixels(levels)

    def _on_window_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
