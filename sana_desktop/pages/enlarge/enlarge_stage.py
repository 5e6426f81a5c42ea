"""EnlargeStage: what the workspace shows in its middle: a picture to begin from, one that grows, one that is done.

It knows pictures and tiles, and nothing of the queue.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engine import PictureRows
from sana_desktop.pages.enlarge.enlarge_bar import EnlargeBar
from sana_desktop.pages.enlarge.enlarge_home import EnlargeHome
from sana_desktop.pages.enlarge.tile_view import TileView
from sana_desktop.qt_image import cropped_to_shape
from sana_desktop.theme import SPACE_S
from sana_desktop.tile_map import TileMap
from sana_desktop.viewer.growing import GrowingPicture


class EnlargeStage(QWidget):
    """Signals:
    compared(bool)   the picture is beside the one it was made from, or alone again
    """

    compared = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.home, self.view, self.bar = EnlargeHome(), TileView(), EnlargeBar()
        self._growing: GrowingPicture | None = None
        self._before = QImage()  # in the shape of what is shown
        self._size = QSize()
        self._stack = QStackedWidget()
        workplace = QWidget()
        layout = QVBoxLayout(workplace)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        self._stack.addWidget(self.home)
        self._stack.addWidget(workplace)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    @property
    def size_shown(self) -> tuple[int, int]:
        """Width and height of the picture's place, in pixels."""
        return self._size.width(), self._size.height()

    def is_home(self) -> bool:
        return self._stack.currentIndex() == 0

    def show_home(self) -> None:
        self._stack.setCurrentIndex(0)

    def show_work(self) -> None:
        self._stack.setCurrentIndex(1)

    def show_place(self, width: int, height: int, source: QImage, description: str) -> None:
        """Where a picture of that size will be: the source, enlarged, until its rows come. The zoom stays."""
        self.show_work()
        self._size = QSize(width, height)
        self._before = source if source.isNull() else cropped_to_shape(source, width, height)
        self._growing = GrowingPicture(self._size, self._before, self)
        self.view.show_growing(self._growing, description)
        self.compared.emit(False)

    def show_source(self, source: QImage) -> None:
        """What the picture that grows begins from; it was read after it had begun."""
        if self._growing is not None:
            self._before = cropped_to_shape(source, *self.size_shown)
            self._growing.change_before(self._before)

    def add_rows(self, rows: PictureRows) -> None:
        if self._growing is not None and rows.pixels.shape[1] == self._size.width():
            self._growing.add_rows(rows.top, rows.pixels)

    def finished_to(self) -> int:
        """The rows above this one are finished and can be seen; 0 where nothing grows."""
        return 0 if self._growing is None else self._growing.finished_to()

    def show_result(self, levels: tuple[QImage, ...], description: str) -> None:
        self.show_work()
        self._size, self._growing = levels[0].size(), None
        self.view.show_levels(self._size, levels, description)

    def compare(self, wanted: bool) -> None:
        """Only where a result is shown."""
        if self._growing is None:
            self.view.compare_with(self._before if wanted else None)
        self.compared.emit(self.view.is_comparing())

    @property
    def can_compare(self) -> bool:
        return self._growing is None and not self._before.isNull()

    def show_tiles(self, tiles: TileMap | None) -> None:
        """Only those of a picture of the size that is shown."""
        fits = tiles is not None and (tiles.width, tiles.height) == self.size_shown
        self.view.set_tiles(tiles if fits else None)
