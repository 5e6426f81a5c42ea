"""GalleryPage: every picture there is, found by words and filters, seen in a grid, looked at, rated and used again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from engine.annotations import Annotations
from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.chosen_page import ChosenPage
from sana_desktop.pages.gallery.filter_column import FilterColumn
from sana_desktop.pages.gallery.filter_terms import FilterTerms
from sana_desktop.pages.gallery.found_pictures import FoundPictures
from sana_desktop.pages.gallery.gallery_actions import gallery_specs
from sana_desktop.pages.gallery.gallery_layout import GalleryLayout
from sana_desktop.pages.gallery.in_common import in_common
from sana_desktop.pages.gallery.inspector import Inspector
from sana_desktop.pages.gallery.large_views import LargeViews
from sana_desktop.pages.gallery.search_bar import SearchBar
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.reading_order import keep_reading_order
from sana_desktop.windows.actions import ActionSpec

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts
    from sana_desktop.gallery.vocabulary import Vocabulary

FILTERS_WIDTH, INSPECTOR_WIDTH = 216, 288
"""Of the columns, whose places are there before they are."""

_PART_MS = 8  # between two parts of the columns
_REST_MS = 120  # a file is read when the choice rests
_MANY = 200  # so many pictures are looked at for what they have in common
_BUTTONS = ("use_all", "use_prompt", "use_seed", "use_size", "make_variations", "begin_from", "make_4096")
_FOR_MANY = ("compare_chosen", "export_album", "delete_chosen")
_MENU = (
    *("quick_look", "show_full_screen", "compare_chosen", "", *_BUTTONS, "", "copy_picture"),
    *("show_in_folder", "export_album", "", "delete_chosen"),
)
_FOR_CHOSEN = (*_BUTTONS, "copy_picture", "delete_chosen", *(f"rate_{n}" for n in range(6)))


class GalleryPage(ChosenPage):
    """Made part by part, in the moments after it is opened: the grid first, then the columns into places kept for them.

    What is asked for sooner is made then.
    """

    name = "gallery"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.large = LargeViews(self)
        self._middle: FoundPictures | None = None
        self._layout: GalleryLayout | None = None
        self._filters: FilterColumn | None = None
        self._inspector: Inspector | None = None
        self._places = {"filters": _place(FILTERS_WIDTH), "inspector": _place(INSPECTOR_WIDTH)}
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._choice = QTimer(self, singleShot=True, interval=0)
        self._columns = QTimer(self, interval=_PART_MS)
        self._parts = self._make_parts()
        self._is_open = False
        self._width = 0  # as far as is known
        self._lay_out()
        self._connect()

    # ---- as a page

    def action_specs(self) -> Sequence[ActionSpec]:
        return gallery_specs()

    def picture_widgets(self) -> Sequence[QWidget]:
        return [self.grid]

    def actions_made(self) -> None:
        self.large.set_actions(self.grid.actions())
        self._enable(0)

    def entered(self) -> None:
        self._is_open = True
        if self._middle is not None:
            self._follow(self._middle)
        self._columns.start()

    def left(self) -> None:
        self._is_open = False
        if self._middle is not None:
            self._middle.rest()

    def undo(self) -> bool:
        if self.gallery.last_done is None:
            return False
        self.gallery.undo()
        return True

    def close_page(self) -> None:
        self._columns.stop()
        self.left()
        self.large.close()
        self.reader.close()
        self._copier.close()

    def show_picture(self, path: Path) -> None:
        """Choose the picture of that file, wherever it is in the gallery."""
        self._forget_search()
        self.middle.show_picture(path)

    def show_everything(self) -> None:
        self._forget_search()
        self.middle.search()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_search(self) -> None:
        if self._filters is not None:
            self._filters.reset()
        self.bar.set_text("")

    def _follow(self, middle: FoundPictures) -> None:
        middle.follow()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the parts

    @property
    def middle(self) -> FoundPictures:
        if self._middle is None:
            self._middle = FoundPictures(self.gallery, self.model, self.grid)
            self._row.insertWidget(1, self._middle, 1)
            self._connect_middle(self._middle)
            self._layout = GalleryLayout(self.studio.settings, self._middle.bar)
            if self._width:
                self._layout.fit(self._width)
        return self._middle

    @property
    def bar(self) -> SearchBar:
        return self.middle.bar

    @property
    def filters(self) -> FilterColumn:
        while self._filters is None:
            self._make_next()
        return self._filters

    @property
    def inspector(self) -> Inspector:
        while self._inspector is None:
            self._make_next()
        return self._inspector

    def _make_next(self) -> None:
        """A part a turn, so that the window never waits for all of them."""
        if next(self._parts, True):
            self._columns.stop()

    def _make_parts(self) -> Iterator[None]:
        middle = self.middle
        if self._is_open:
            self._follow(middle)
        yield
        filters = FilterColumn()
        self._fill("filters", filters)
        yield from filters.make()
        filters.changed.connect(self._on_filters)
        filters.names_shown.connect(self._order)
        self._filters = filters
        yield
        inspector = Inspector([self.action(name) for name in _BUTTONS], [self.action(name) for name in _FOR_MANY])
        self._fill("inspector", inspector)
        yield from inspector.make()
        self._connect_inspector(inspector)
        self._inspector = inspector
        self._choice.start()
        yield
        self.bar.field.finish()
        yield
        self.large.prepare()
        yield
        self.gallery.ask_vocabulary()

    def _connect_inspector(self, made: Inspector) -> None:
        made.rated.connect(self.rate)
        made.labelled.connect(self.set_label)
        made.tag_added.connect(self.add_tag)
        made.tag_removed.connect(self.remove_tag)
        made.collection_added.connect(self.add_to_collection)
        made.collection_removed.connect(self.remove_from_collection)
        made.copy_wanted.connect(self.copy_text)

    def _fill(self, name: str, column: QWidget) -> None:
        layout = self._places[name].layout()
        assert layout is not None
        layout.addWidget(column)

    def _on_vocabulary(self, vocabulary: Vocabulary) -> None:
        self.bar.set_vocabulary(vocabulary)
        if self._filters is not None:
            self._filters.set_vocabulary(vocabulary)
        if self._inspector is not None:
            self._inspector.set_vocabulary(vocabulary)
        self._order()

    def _on_filters(self, terms: FilterTerms) -> None:
        self.middle.filter(terms.text)

    # ---- what is chosen

    def _show_chosen(self) -> None:
        ids, picture = self.chosen(), self.current()
        if self.middle.has_answer:
            self.bar.show_found(len(self.model.ids), len(ids))
        if self._inspector is not None:
            with self._inspector.laid_out_once():
                self._inspect(self._inspector, ids, picture)
        if not ids and self.large.is_quick:
            self.large.close_quick()  # the last one was taken away
        if picture is not None and self.large.are_open:
            row = self.model.row_of(picture.id) or 0
            self.large.show_picture(picture, self._thumbnail(picture), row + 1, len(self.model.ids))
        self._order()

    def _order(self) -> None:
        """Names come and go as buttons: Tab is to find them where they are seen."""
        keep_reading_order(self._places["filters"], self.bar, self.grid, self._places["inspector"])

    def _inspect(self, inspector: Inspector, ids: list[int], picture: Picture | None) -> None:
        if not ids:
            inspector.show_nothing()
        elif len(ids) > 1:
            inspector.show_many(len(ids), self._common(ids))
        elif picture is not None:
            facts = self._facts[1] if self._facts is not None and self._facts[0] == picture.path else None
            inspector.show_picture(picture, facts)
            self._show_preview(inspector, picture)
            self._rest.start()

    def _on_selection(self) -> None:
        self._enable(self.grid.chosen_count())  # at once: the next key may be one of them
        self._choice.start()

    def _enable(self, count: int) -> None:
        if self.actions_by_slot:
            for name in _FOR_CHOSEN:
                self.action(name).setEnabled(count > 0)
            self.action("compare_chosen").setEnabled(count == 2)
            self.action("export_album").setEnabled(bool(self.model.ids))

    def _on_shown(self) -> None:
        self._enable(self.grid.chosen_count())
        self._choice.start()

    def _common(self, ids: list[int]) -> Annotations:
        """What the first of them have in common."""
        rows = [row for id in ids[:_MANY] if (row := self.model.row_of(id)) is not None]
        return in_common([picture.annotations for row in rows if (picture := self.model.picture(row)) is not None])

    def _thumbnail(self, picture: Picture) -> QImage | None:
        return self.gallery.thumbnails.get(picture.path, self.grid.thumbnail_side(), picture.modified)

    def _show_preview(self, inspector: Inspector, picture: Picture) -> None:
        image = None
        if inspector.isVisible() and not picture.is_missing:
            image = self.gallery.thumbnails.get(picture.path, inspector.preview.side(), picture.modified)
        inspector.preview.show_image(image or self._thumbnail(picture))

    def _on_thumbnail(self, path: Path) -> None:
        picture = self.current()
        if self._inspector is not None and picture is not None and picture.path == path and len(self.chosen()) == 1:
            self._show_preview(self._inspector, picture)

    def _on_rested(self) -> None:
        picture = self.current()
        if picture is not None and (self._facts is None or self._facts[0] != picture.path):
            self.reader.ask_facts(picture.path)

    def _on_facts(self, path: Path, facts: PictureFacts | None, why: str) -> None:
        super()._on_facts(path, facts, why)
        picture = self.current()
        if self._inspector is not None and picture is not None and picture.path == path and len(self.chosen()) == 1:
            with self._inspector.laid_out_once():
                self._inspector.show_picture(picture, facts, why)

    # ---- looking

    def quick_look(self) -> None:
        if self.large.is_quick:
            self.large.close_quick()
            return
        if not self.chosen() and self.model.ids:
            self.grid.go_to(max(0, self.grid.currentIndex().row()))
        if self.current() is not None:
            self.large.open_quick()
            self._show_chosen()

    def show_full_screen(self) -> None:
        if self.large.toggle_window(self.window()):
            self._show_chosen()

    def compare_chosen(self) -> None:
        pictures = [self.model.picture(row) for id in self.chosen() if (row := self.model.row_of(id)) is not None]
        known = [picture for picture in pictures if picture is not None]
        if len(known) == 2:
            self.large.compare(known[0], known[1])

    def step_back(self) -> None:
        """Out of what is open, else back to the grid, else nothing is chosen any more."""
        if self.large.is_pair:
            self.large.close_pair()
        elif self.large.is_quick:
            self.large.close_quick()
        elif self.grid.hasFocus():
            self.grid.clearSelection()
        else:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, steps: int) -> None:
        row = self.grid.currentIndex().row() + steps
        if 0 <= row < len(self.model.ids):
            self.grid.go_to(row)

    def _on_large_closed(self) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()

    def focus_tags(self) -> None:
        if self.chosen():
            self.bar.inspector.setChecked(True)
            self.inspector.tags.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.inspector.ensureWidgetVisible(self.inspector.tags.field)

    def toggle_filters(self) -> None:
        self.bar.filters.toggle()

    def toggle_inspector(self) -> None:
        self.bar.inspector.toggle()

    def enlarge_tiles(self) -> None:
        self.bar.side.setValue(self.bar.side.value() + self.bar.side.pageStep())

    def reduce_tiles(self) -> None:
        self.bar.side.setValue(self.bar.side.value() - self.bar.side.pageStep())

    def choose_all(self) -> None:
        self.grid.selectAll()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _MENU:
            if name:
                menu.addAction(self.action(name))
            else:
                menu.addSeparator()
        menu.popup(self.grid.viewport().mapToGlobal(place))

    # ---- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.large.lay_over(self)
        self._width = event.size().width()
        if self._layout is not None:
            self._layout.fit(self._width)

    def _lay_out(self) -> None:
        self.grid.setAccessibleName(self.tr("Pictures"))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, SPACE_S, 0, 0)
        self._row.setSpacing(SPACE_S)
        for place in self._places.values():
            self._row.addWidget(place)
        self.large.lay_over(self)

    def _connect(self) -> None:
        self.gallery.vocabulary_told.connect(self._on_vocabulary)
        self.gallery.thumbnails.loaded.connect(self._on_thumbnail)
        self._rest.timeout.connect(self._on_rested)
        self._choice.timeout.connect(self._show_chosen)
        self._columns.timeout.connect(self._make_next)
        self.grid.selection_changed.connect(self._on_selection)
        self.model.dataChanged.connect(self._choice.start)
        self.grid.doubleClicked.connect(self.quick_look)
        self.grid.customContextMenuRequested.connect(self._open_menu)
        self.large.walked.connect(self._walk)
        self.large.rated.connect(self.rate)
        self.large.closed.connect(self._on_large_closed)
        self.large.failed.connect(self._tell_trouble)

    def _connect_middle(self, middle: FoundPictures) -> None:
        bar = middle.bar
        bar.filters_toggled.connect(self._places["filters"].setVisible)
        bar.inspector_toggled.connect(self._places["inspector"].setVisible)
        self.grid.side_wanted.connect(bar.side.setValue)
        middle.shown.connect(self._on_shown)
        middle.clear_wanted.connect(self.show_everything)
        middle.create_wanted.connect(self._make_first)
        middle.trouble_told.connect(self._tell_trouble)

    def _make_first(self) -> None:
        self.studio.page_wanted.emit("create")

    def _tell_trouble(self, why: str) -> None:
        self.studio.failed.emit(why, "")


def _place(width: int) -> QWidget:
    """Kept for a column."""
    place = QWidget()
    place.setFixedWidth(width)
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    return place
