"""FoundPictures: the middle of the gallery: what is searched for, and the grid of what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery_service import GalleryService
from sana_desktop.pages.gallery.empty_gallery import EmptyGallery
from sana_desktop.pages.gallery.picture_model import PictureModel
from sana_desktop.pages.gallery.search_bar import SearchBar
from sana_desktop.pages.gallery.tile_grid import TileGrid
from sana_desktop.theme import SPACE_S

REFRESH_MS = 5000
"""How often the folder is looked at while the page is in front: some milliseconds of a thread."""

_CHANGE_MS = 300  # changes are gathered for so long


class FoundPictures(QWidget):
    """Signals:
    shown()            other rows are shown, or another number of them
    clear_wanted()     everything is to be seen again
    create_wanted()    the first picture is to be made
    trouble_told(str)  something could not be done with the gallery, in a sentence
    """

    shown = Signal()
    clear_wanted = Signal()
    create_wanted = Signal()
    trouble_told = Signal(str)

    def __init__(
        self, gallery: GalleryService, model: PictureModel, grid: TileGrid, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gallery, self._model, self.grid = gallery, model, grid
        self.bar, self.empty, self.newer = SearchBar(), EmptyGallery(), QPushButton(self)
        self.filter_text = ""  # of the column of filters, beside what is typed
        self._place = QStackedWidget()
        self._question = 0
        self._asked = self._seen = ("", "newest")  # text and order: of the question, and of what is shown
        self._held: list[int] | None = None  # what was found meanwhile, and would move what is seen
        self._is_followed = self._has_answer = False
        self._is_read = False  # the whole folder, before the question was asked
        self._wanted: Path | None = None  # to be chosen once it is found
        self._changes = QTimer(self, singleShot=True, interval=_CHANGE_MS)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._lay_out()
        self._connect()

    @property
    def has_answer(self) -> bool:
        """Whether the gallery has told anything that will last."""
        return self._has_answer

    def follow(self) -> None:
        """Search, and keep to what changes in the gallery."""
        self._is_followed, self._is_read = True, self._gallery.is_read
        self.search()
        self._gallery.ask_vocabulary()
        self._gallery.refresh()
        self._refresh.start()

    def rest(self) -> None:
        """Nobody sees it now."""
        self._is_followed = False
        self._refresh.stop()

    def search(self) -> None:
        text = " ".join(filter(None, (self.bar.text().strip(), self.filter_text)))
        self._asked = (text, self.bar.order.currentData())
        self._question = self._gallery.search(*self._asked)

    def filter(self, text: str) -> None:
        self.filter_text = text
        self.search()

    def show_picture(self, path: Path) -> None:
        """Choose the picture of that file, as soon as it is among what is found."""
        self._wanted = path
        self.search()

    def show_newer(self) -> None:
        """What came meanwhile, from the top."""
        if self._held is not None:
            held, self._held = self._held, None
            self.grid.verticalScrollBar().setValue(0)
            self._show(held, keeps_place=False)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_newer()

    # ---- answers

    def _on_found(self, number: int, ids: list[int], error: str) -> None:
        if number != self._question:
            return
        if error:
            self.bar.show_trouble(error)
            return
        self._has_answer = self._is_read or bool(ids)
        ids = self._model.without_gone(ids)
        if self._asked != self._seen:
            self._seen = self._asked
            self._show(ids, keeps_place=False)
        elif ids != self._model.ids:
            self._come_to(ids)
        else:
            self._hold(None)
            self._turn_page()
            self.grid.viewport().update()
        self.shown.emit()
        if self._wanted is not None:
            self._gallery.ask(self._wanted)

    def _come_to(self, ids: list[int]) -> None:
        """The gallery is another one now. What comes before all that is seen waits, for else it would move it."""
        more = len(ids) - len(self._model.ids)
        if more > 0 and not self.grid.is_at_top() and ids[more:] == self._model.ids:
            self._hold(ids)
        else:
            self._show(ids, keeps_place=True)

    def _show(self, ids: list[int], keeps_place: bool) -> None:
        anchor = self.grid.anchor() if keeps_place and not self.grid.is_at_top() else None
        chosen, current = self.grid.chosen_ids(), self.grid.current_id()
        self._hold(None)
        self._model.set_ids(ids)
        self.grid.choose(chosen, current)
        if anchor is not None:
            self.grid.restore_anchor(anchor)
        else:
            self.grid.scrollToTop()
        self._turn_page()
        self.shown.emit()

    def _turn_page(self) -> None:
        if self._model.ids or not self._is_read:
            self._place.setCurrentWidget(self.grid)
            return
        if self._seen[0]:
            self.empty.say_not_found()
        else:
            self.empty.say_empty()
        self._place.setCurrentWidget(self.empty)

    def _hold(self, ids: list[int] | None) -> None:
        self._held = ids
        if ids is not None:
            count = len(ids) - len(self._model.ids)
            words = self.tr("1 new picture") if count == 1 else self.tr("{count} new pictures").format(count=count)
            self.newer.setText(words)
            self.newer.adjustSize()
            self._place_newer()
        self.newer.setVisible(ids is not None)

    def _on_scrolled(self) -> None:
        if self._held is not None and self.grid.is_at_top():
            self._show(self._held, keeps_place=False)

    def _on_asked(self, path: Path, picture: Picture | None) -> None:
        row = None if picture is None or path != self._wanted else self._model.row_of(picture.id)
        if row is not None:
            self._wanted = None
            self.grid.go_to(row)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_read(self) -> None:
        """What was answered before may have been a part."""
        self._is_read = True
        if self._is_followed:
            self.search()

    def _on_changed(self) -> None:
        if self._is_followed and not self._changes.isActive():
            self._changes.start()

    def _on_changes_gathered(self) -> None:
        if self._is_followed:
            self._model.forget()
            self.search()
            self._gallery.ask_vocabulary()

    def _on_failed(self, why: str) -> None:
        """What was shown as done may not have been."""
        if self._is_followed:
            self.trouble_told.emit(why)
            self._on_changed()

    # ---- inside

    def _lay_out(self) -> None:
        self._place.addWidget(self.grid)
        self._place.addWidget(self.empty)
        self.newer.setToolTip(self.tr("Show what came meanwhile"))
        self.newer.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.bar)
        layout.addWidget(self._place, 1)

    def _place_newer(self) -> None:
        place = self._place.geometry()
        self.newer.move(place.center().x() - self.newer.width() // 2, place.top() + SPACE_S)
        self.newer.raise_()

    def _connect(self) -> None:
        gallery, bar = self._gallery, self.bar
        gallery.found.connect(self._on_found)
        gallery.asked.connect(self._on_asked)
        gallery.read.connect(self._on_read)
        gallery.changed.connect(self._on_changed)
        gallery.failed.connect(self._on_failed)
        bar.search_changed.connect(self.search)
        bar.order_changed.connect(self.search)
        bar.side_changed.connect(self.grid.set_side)
        self._changes.timeout.connect(self._on_changes_gathered)
        self._refresh.timeout.connect(gallery.refresh)
        self.grid.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.empty.create_wanted.connect(self.create_wanted)
        self.empty.clear_wanted.connect(self.clear_wanted)
        self.newer.clicked.connect(self.show_newer)
