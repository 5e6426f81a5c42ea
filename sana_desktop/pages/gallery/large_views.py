"""LargeViews: the chosen picture large, over the grid or on another screen; or two of them compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.picture_reader import PictureReader
from sana_desktop.pages.gallery.quick_look import QuickLook
from sana_desktop.pages.gallery.show_window import ShowWindow
from sana_desktop.pages.gallery.walking_view import WalkingView
from sana_desktop.viewer.level_maker import Levels
from sana_desktop.widgets.pair_view import PairSide, PairView


class LargeViews(QObject):
    """Signals:
    walked(int)     so many pictures on, or back
    closed()        the grid is to be seen again
    rated(int)      0 to 5, by hand
    failed(str)     why a picture cannot be shown large
    """

    walked = Signal(int)
    rated = Signal(int)
    closed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quick: QuickLook | None = None
        self.pair: PairView | None = None  # made when two are compared first
        self._page: QWidget | None = None
        self._actions: list[QAction] = []
        self.window: ShowWindow | None = None
        self._readers = PictureReader(self), PictureReader(self)
        self._compared: dict[Path, tuple[Picture, Levels]] = {}  # the two; without levels until they are read
        for reader in self._readers:
            reader.pixels_read.connect(self._on_pixels)

    @property
    def quick(self) -> QuickLook:
        """Made when it is needed first."""
        if self._quick is None:
            self._quick = QuickLook(self._page)
            self._quick.view.addActions(self._actions)
            self._quick.walked.connect(self.walked)
            self._quick.rated.connect(self.rated)
            self._quick.closed.connect(self.close_quick)
            if self._page is not None:
                self._quick.setGeometry(self._page.rect())
        return self._quick

    def prepare(self) -> None:
        """Make what a key may open any moment."""
        self.quick.ensurePolished()

    @property
    def is_quick(self) -> bool:
        return self._quick is not None and self._quick.isVisible()

    @property
    def is_pair(self) -> bool:
        """Whether two are compared, or will be when they are read."""
        return bool(self._compared)

    @property
    def are_open(self) -> bool:
        """Whether the chosen picture is to be seen large somewhere."""
        return self.is_quick or self.window is not None

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Those whose keys count where a picture is seen large over the grid."""
        self._actions = list(actions)

    def lay_over(self, page: QWidget) -> None:
        """What covers the grid lies over all of `page`."""
        self._page = page
        for view in (self._quick, self.pair):
            if view is not None:
                view.setGeometry(page.rect())

    def open_quick(self) -> None:
        self.quick.show()
        self.quick.raise_()
        self.quick.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_quick(self) -> None:
        self.quick.leave()
        self.closed.emit()

    def close_pair(self) -> None:
        self._compared.clear()
        if self.pair is not None:
            self.pair.clear()
        self.closed.emit()

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
        if self.is_quick:
            self.quick.show_picture(picture, thumbnail, place, count)
        if self.window is not None:
            self.window.view.show_picture(picture, thumbnail)
        if not picture.is_missing and not all(view.is_sharp() for view in self._views()):
            self._readers[0].ask_pixels(picture.path)

    def compare(self, first: Picture, second: Picture) -> None:
        """`first` lies left."""
        self._compared = {first.path: (first, ()), second.path: (second, ())}
        for picture, reader in zip((first, second), self._readers, strict=True):
            reader.ask_pixels(picture.path)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        for reader in self._readers:
            reader.close()

    # ---- inside

    def _views(self) -> list[WalkingView]:
        views = [self.quick.view] if self.is_quick else []
        return [*views, self.window.view] if self.window is not None else views

    def _on_pixels(self, path: Path, levels: Levels, why: str) -> None:
        if path in self._compared:
            self._show_compared(path, levels, why)
            return
        views = [view for view in self._views() if (shown := view.picture()) is not None and shown.path == path]
        if not levels:
            if self.is_quick:
                self.quick.show_trouble(why)
            return
        for view in views:
            view.show_pixels(levels)

    def _show_compared(self, path: Path, levels: Levels, why: str) -> None:
        if not levels:
            self._compared.clear()
            self.failed.emit(why)
            return
        self._compared[path] = self._compared[path][0], levels
        first, second = (
            PairSide(picture.path.name, levels[0].size(), levels, picture.prompt) if levels else None
            for picture, levels in self._compared.values()
        )
        if first is not None and second is not None:
            pair = self._pair_view()
            pair.raise_()
            pair.show_pair(first, second)

    def _pair_view(self) -> PairView:
        if self.pair is None:
            self.pair = PairView(self._page)
            self.pair.closed.connect(self.close_pair)
            if self._page is not None:
                self.pair.setGeometry(self._page.rect())
        return self.pair

    def _on_window_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
