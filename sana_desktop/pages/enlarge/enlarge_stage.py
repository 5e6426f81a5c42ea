"""EnlargeStage: what the workspace shows in its middle: a picture to begin from, one that grows, one that is done.

It knows pictures and tiles, and nothing of the queue.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sana_desktop.pages.enlarge.enlarge_bar import EnlargeBar
from sana_desktop.pages.enlarge.enlarge_home import EnlargeHome
from sana_desktop.pages.enlarge.tile_view import TileView
from sana_desktop.qt_image import cropped_to_shape
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.tile_map import TileMap
from sana_desktop.viewer.growing import GrowingPicture
from sana_desktop.widgets.image_view import ImageView


class EnlargeStage(QWidget):
    """Signals:
    compared(bool)     the picture it was made from lies over it, or it is alone again
    put_beside(bool)   the same, side by side
    """

    compared = Signal(bool)
    put_beside = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._growing: GrowingPicture | None = None
        self._before = QImage()  # in the shape of what is shown
        self._size = QSize()
        self._stack = QStackedWidget(self)  # each has its parent from the first: a style sheet is applied at every move
        workplace = QWidget(self._stack)
        pictures = QWidget(workplace)
        self.before_view = ImageView(pictures)
        self.before_view.hide()
        self.home, self.view, self.bar = EnlargeHome(self._stack), TileView(pictures), EnlargeBar(workplace)
        layout = QVBoxLayout(workplace)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        pictures.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # before lies left, as under the line
        beside = QHBoxLayout(pictures)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE_XS)
        beside.addWidget(self.before_view, 1)
        beside.addWidget(self.view, 1)
        layout.addWidget(pictures, 1)
        layout.addWidget(self.bar)
        self.view.moved.connect(self._on_moved)
        self.before_view.moved.connect(self._on_before_moved)
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
        """Where a picture of that size will be: the source, enlarged. The zoom stays."""
        self.show_work()
        self._size = QSize(width, height)
        self._before = source if source.isNull() else cropped_to_shape(source, width, height)
        self._show(GrowingPicture(self._size, self._before), description)

    def show_growing(self, growing: GrowingPicture, source: QImage, description: str) -> None:
        """A picture on its way: `source`, enlarged, until its rows come."""
        self.show_work()
        self._size, self._before = growing.whole.size(), source
        self._show(growing, description)

    def show_source(self, source: QImage) -> None:
        """What the picture that grows begins from; it was read after it had begun."""
        if self._growing is not None:
            self._before = cropped_to_shape(source, *self.size_shown)
            self._growing.change_before(self._before)

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

    def show_beside(self, wanted: bool) -> None:
        """Before and after side by side, moving together; only where a result is shown."""
        is_beside = wanted and self.can_compare
        if is_beside:
            self.before_view.show_levels(self._size, (self._before,), self.tr("The picture before"))
        self.before_view.setVisible(is_beside)
        if not is_beside:
            self.before_view.clear()
        self._on_moved()
        self.put_beside.emit(is_beside)

    @property
    def can_compare(self) -> bool:
        return self._growing is None and not self._before.isNull()

    def show_tiles(self, tiles: TileMap | None) -> None:
        """Only those of a picture of the size that is shown."""
        fits = tiles is not None and (tiles.width, tiles.height) == self.size_shown
        self.view.set_tiles(tiles if fits else None)

    # ---- inside

    def _show(self, growing: GrowingPicture, description: str) -> None:
        self._growing = growing
        self.view.show_growing(growing, description)
        self.compared.emit(False)
        self.show_beside(False)

    def _on_moved(self) -> None:
        if not self.before_view.isHidden():
            self.before_view.show_like(self.view)

    def _on_before_moved(self) -> None:
        if not self.before_view.isHidden():
            self.view.show_like(self.before_view)
