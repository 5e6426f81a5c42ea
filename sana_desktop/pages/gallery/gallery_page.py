"""GalleryPage: every picture there is, found by words and filters, seen in a grid, looked at, rated and used again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.annotations import Annotations
from sana_desktop.gallery.picture import Picture
from sana_desktop.pages.gallery.chosen_page import ChosenPage
from sana_desktop.pages.gallery.empty_gallery import EmptyGallery
from sana_desktop.pages.gallery.filter_column import FilterColumn
from sana_desktop.pages.gallery.filter_terms import FilterTerms
from sana_desktop.pages.gallery.gallery_actions import gallery_specs
from sana_desktop.pages.gallery.inspector import Inspector
from sana_desktop.pages.gallery.large_views import LargeViews
from sana_desktop.pages.gallery.quick_look import QuickLook
from sana_desktop.pages.gallery.search_bar import SearchBar
from sana_desktop.pages.gallery.tile_grid import MAX_SIDE, MIN_SIDE
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_S
from sana_desktop.windows.actions import ActionSpec

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts
    from sana_desktop.gallery.vocabulary import Vocabulary

REFRESH_MS = 5000
"""How often the folder is looked at while the page is in front: some milliseconds of a thread."""

_CHANGE_MS = 300  # changes are gathered for so long
_REST_MS = 120  # a file is read when the choice rests
_MANY = 200  # so many pictures are looked at for what they have in common
_BUTTONS = ("use_all", "use_prompt", "use_seed", "use_size", "make_variations", "begin_from", "make_4096")
_MENU = (
    *("quick_look", "show_full_screen", "compare_chosen", "", *_BUTTONS, "", "copy_picture"),
    *("show_in_folder", "export_album", "", "delete_chosen"),
)
_FOR_ONE = (*_BUTTONS, "copy_picture", "quick_look", "show_full_screen")
_FOR_ANY = ("delete_chosen", *(f"rate_{n}" for n in range(6)))


class GalleryPage(ChosenPage):
    name = "gallery"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.bar, self.filters, self.inspector = SearchBar(), FilterColumn(), Inspector()
        self.empty, self.quick = EmptyGallery(), QuickLook()
        self.large = LargeViews(self.quick, self)
        self.newer = QPushButton()
        self._place = QStackedWidget()
        self._question = 0
        self._asked = self._shown = ("", "newest")  # text and order: of the question, and of what is seen
        self._held: list[int] | None = None  # what was found meanwhile, and would move what is seen
        self._is_front = self._has_answer = False
        self._wanted: Path | None = None  # to be shown once it is found
        self._changes = QTimer(self, singleShot=True, interval=_CHANGE_MS)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._choice = QTimer(self, singleShot=True, interval=0)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._lay_out()
        self._connect()
        self._restore()
        self.inspector.show_nothing()

    # ---- as a page

    def action_specs(self) -> Sequence[ActionSpec]:
        return gallery_specs()

    def picture_widgets(self) -> Sequence[QWidget]:
        return [self.grid, self.quick.view]

    def actions_made(self) -> None:
        self.inspector.set_actions([self.action(name) for name in _BUTTONS])
        self._show_chosen()

    def entered(self) -> None:
        self._is_front = True
        self.search()
        self.gallery.ask_vocabulary()
        self.gallery.refresh()
        self._refresh.start()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        self._is_front = False
        self._refresh.stop()

    def undo(self) -> bool:
        if self.gallery.last_done is None:
            return False
        self.gallery.undo()
        return True

    def close_page(self) -> None:
        self._refresh.stop()
        self.large.close()
        self.reader.close()
        self._copier.close()

    def show_picture(self, path: Path) -> None:
        """Choose the picture of that file, wherever it is in the gallery."""
        self._wanted = path
        self.filters.reset()
        self.bar.set_text("")
        self.gallery.ask(path)

    # ---- searching

    def search(self) -> None:
        text = " ".join(filter(None, (self.bar.text().strip(), self.filters.terms().text)))
        self._asked = (text, self.bar.order.currentData())
        self._question = self.gallery.search(*self._asked)

    def _on_found(self, number: int, ids: list[int], error: str) -> None:
        if number != self._question:
            return
        if error:
            self.bar.show_trouble(error)
            return
        self._has_answer = True
        if self._asked != self._shown:
            self._shown = self._asked
            self._show_found(ids, keeps_place=False)
        elif ids != self.model.ids:
            self._follow(ids)
        else:
            self._hold(None)
            self.grid.viewport().update()
        self._show_count()
        self._show_wanted()

    def _follow(self, ids: list[int]) -> None:
        """The gallery is another one now. What comes before all that is seen waits, for else it would move it."""
        more = len(ids) - len(self.model.ids)
        if more > 0 and not self.grid.is_at_top() and ids[more:] == self.model.ids:
            self._hold(ids)
        else:
            self._show_found(ids, keeps_place=True)

    def _show_found(self, ids: list[int], keeps_place: bool) -> None:
        anchor = self.grid.anchor() if keeps_place and not self.grid.is_at_top() else None
        chosen, current = self.chosen(), self.grid.current_id()
        self._hold(None)
        self.model.set_ids(ids)
        self.grid.choose(chosen, current)
        if anchor is not None:
            self.grid.restore_anchor(anchor)
        else:
            self.grid.scrollToTop()
        self._place.setCurrentWidget(self.grid if ids else self.empty)
        self.empty.say_not_found() if self._shown[0] else self.empty.say_empty()
        self._choice.start()

    def _hold(self, ids: list[int] | None) -> None:
        self._held = ids
        if ids is not None:
            count = len(ids) - len(self.model.ids)
            words = self.tr("1 new picture") if count == 1 else self.tr("{count} new pictures").format(count=count)
            self.newer.setText(words)
            self.newer.adjustSize()
            self._place_newer()
        self.newer.setVisible(ids is not None)

    def show_newer(self) -> None:
        """What came meanwhile, from the top."""
        if self._held is not None:
            self.grid.verticalScrollBar().setValue(0)
            self._show_found(self._held, keeps_place=False)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scrolled(self) -> None:
        if self._held is not None and self.grid.is_at_top():
            self._show_found(self._held, keeps_place=False)

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        self.gallery.ask(self._wanted)

    def _on_asked(self, path: Path, picture: Picture | None) -> None:
        row = None if picture is None or path != self._wanted else self.model.row_of(picture.id)
        if row is not None:
            self._wanted = None
            self.grid.go_to(row)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        if self._is_front and not self._changes.isActive():
            self._changes.start()

    def _on_changes_gathered(self) -> None:
        if self._is_front:
            self.model.forget()
            self.search()
            self.gallery.ask_vocabulary()

    def _on_failed(self, why: str) -> None:
        """What was shown as done may not have been."""
        if self._is_front:
            self.studio.failed.emit(why, "")
            self._on_changed()

    def _on_vocabulary(self, vocabulary: Vocabulary) -> None:
        self.bar.set_vocabulary(vocabulary)
        self.filters.set_vocabulary(vocabulary)
        self.inspector.set_vocabulary(vocabulary)

    def show_everything(self) -> None:
        self.filters.reset()
        self.bar.set_text("")
        self.search()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_first(self) -> None:
        self.studio.page_wanted.emit("create")

    # ---- what is chosen

    def _show_chosen(self) -> None:
        ids = self.chosen()
        picture = self.current()
        self._show_count()
        self._enable(len(ids))
        if not ids:
            self.inspector.show_nothing()
        elif len(ids) > 1:
            self.inspector.show_many(len(ids), self._common(ids))
        elif picture is not None:
            facts = self._facts[1] if self._facts is not None and self._facts[0] == picture.path else None
            self.inspector.show_picture(picture, facts)
            self._show_preview(picture)
            self._rest.start()
        if picture is not None and self.large.are_open:
            row = self.model.row_of(picture.id) or 0
            self.large.show_picture(picture, self._thumbnail(picture), row + 1, len(self.model.ids))

    def _show_count(self) -> None:
        if self._has_answer:
            self.bar.show_found(len(self.model.ids), len(self.chosen()))

    def _enable(self, count: int) -> None:
        if not self.actions_by_slot:
            return
        for name in _FOR_ONE:
            self.action(name).setEnabled(count > 0)
        for name in _FOR_ANY:
            self.action(name).setEnabled(count > 0)
        self.action("compare_chosen").setEnabled(count == 2)
        self.action("export_album").setEnabled(bool(self.model.ids))

    def _common(self, ids: list[int]) -> Annotations:
        """What the first of them have in common."""
        rows = [row for id in ids[:_MANY] if (row := self.model.row_of(id)) is not None]
        said = [picture.annotations for row in rows if (picture := self.model.picture(row)) is not None]
        if not said:
            return Annotations()
        first = said[0]
        return Annotations(
            rating=first.rating if all(a.rating == first.rating for a in said) else 0,
            label=first.label if all(a.label == first.label for a in said) else "",
            tags=tuple(name for name in first.tags if all(name in a.tags for a in said)),
            collections=tuple(name for name in first.collections if all(name in a.collections for a in said)),
        )

    def _thumbnail(self, picture: Picture) -> QImage | None:
        return self.gallery.thumbnails.get(picture.path, self.grid.thumbnail_side(), picture.modified)

    def _show_preview(self, picture: Picture) -> None:
        image = None
        if self.inspector.isVisible() and not picture.is_missing:
            image = self.gallery.thumbnails.get(picture.path, self.inspector.preview.side(), picture.modified)
        self.inspector.preview.show_image(image or self._thumbnail(picture))

    def _on_thumbnail(self, path: Path) -> None:
        picture = self.current()
        if picture is not None and picture.path == path and len(self.chosen()) == 1:
            self._show_preview(picture)

    def _on_rested(self) -> None:
        picture = self.current()
        if picture is not None and (self._facts is None or self._facts[0] != picture.path):
            self.reader.ask_facts(picture.path)

    def _on_facts(self, path: Path, facts: PictureFacts | None, why: str) -> None:
        super()._on_facts(path, facts, why)
        picture = self.current()
        if picture is not None and picture.path == path and len(self.chosen()) == 1:
            self.inspector.show_picture(picture, facts, why)

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
        if self.large.is_quick:
            self.large.close_quick()
        elif self.grid.hasFocus():
            self.grid.clearSelection()
        else:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, steps: int) -> None:
        row = self.grid.currentIndex().row() + steps
        if 0 <= row < len(self.model.ids):
            self.grid.go_to(row)

    def _on_quick_closed(self) -> None:
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
            menu.addAction(self.action(name)) if name else menu.addSeparator()
        menu.popup(self.grid.viewport().mapToGlobal(place))

    # ---- inside

    def _lay_out(self) -> None:
        self.grid.setAccessibleName(self.tr("Pictures"))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._place.addWidget(self.grid)
        self._place.addWidget(self.empty)
        self.newer.setParent(self)
        self.newer.setToolTip(self.tr("Show what came meanwhile"))
        self.newer.hide()
        middle = QVBoxLayout()
        middle.setSpacing(SPACE_S)
        middle.addWidget(self.bar)
        middle.addWidget(self._place, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.filters)
        layout.addLayout(middle, 1)
        layout.addWidget(self.inspector)
        self.quick.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_over()

    def _place_over(self) -> None:
        """What lies over the others."""
        self.quick.setGeometry(self.rect())
        self._place_newer()

    def _place_newer(self) -> None:
        place = self._place.geometry()
        self.newer.move(place.center().x() - self.newer.width() // 2, place.top() + SPACE_S)
        self.newer.raise_()

    def _connect(self) -> None:
        gallery, bar = self.gallery, self.bar
        gallery.found.connect(self._on_found)
        gallery.asked.connect(self._on_asked)
        gallery.changed.connect(self._on_changed)
        gallery.failed.connect(self._on_failed)
        gallery.vocabulary_told.connect(self._on_vocabulary)
        gallery.thumbnails.loaded.connect(self._on_thumbnail)
        bar.search_changed.connect(self.search)
        bar.order_changed.connect(self.search)
        bar.side_changed.connect(self.grid.set_side)
        bar.filters_toggled.connect(self.filters.setVisible)
        bar.inspector_toggled.connect(self.inspector.setVisible)
        self.filters.changed.connect(self._on_filters)
        self._changes.timeout.connect(self._on_changes_gathered)
        self._rest.timeout.connect(self._on_rested)
        self._choice.timeout.connect(self._show_chosen)
        self._refresh.timeout.connect(gallery.refresh)
        self.grid.selection_changed.connect(self._choice.start)
        self.model.dataChanged.connect(self._choice.start)
        self.grid.doubleClicked.connect(self.quick_look)
        self.grid.customContextMenuRequested.connect(self._open_menu)
        self.grid.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.empty.create_wanted.connect(self._make_first)
        self.empty.clear_wanted.connect(self.show_everything)
        self.newer.clicked.connect(self.show_newer)
        self.large.walked.connect(self._walk)
        self.large.quick_closed.connect(self._on_quick_closed)
        inspector = self.inspector
        inspector.rated.connect(self.rate)
        inspector.labelled.connect(self.set_label)
        inspector.tag_added.connect(self.add_tag)
        inspector.tag_removed.connect(self.remove_tag)
        inspector.collection_added.connect(self.add_to_collection)
        inspector.collection_removed.connect(self.remove_from_collection)
        inspector.copy_wanted.connect(self.copy_text)

    def _on_filters(self, terms: FilterTerms) -> None:
        self.search()

    # ---- what is remembered

    def _restore(self) -> None:
        layout = self.studio.settings.value.layout
        side = str(layout.get("gallery-tiles", ""))
        if side.isascii() and side.isdecimal() and len(side) < 5:
            self.bar.side.setValue(max(MIN_SIDE, min(int(side), MAX_SIDE)))
        order = self.bar.order.findData(layout.get("gallery-order", "newest"))
        self.bar.order.setCurrentIndex(max(0, order))
        hidden = str(layout.get("gallery-hidden", ""))
        self.bar.filters.setChecked("filters" not in hidden)
        self.bar.inspector.setChecked("inspector" not in hidden)
        for change in (self.bar.side_changed, self.bar.order_changed, self.bar.filters_toggled):
            change.connect(self._remember)
        self.bar.inspector_toggled.connect(self._remember)

    def _remember(self) -> None:
        columns = {"filters": self.bar.filters, "inspector": self.bar.inspector}
        hidden = " ".join(name for name, button in columns.items() if not button.isChecked())
        layout = {
            **self.studio.settings.value.layout,
            "gallery-tiles": str(self.bar.side.value()),
            "gallery-order": str(self.bar.order.currentData()),
            "gallery-hidden": hidden,
        }
        self.studio.settings.change(layout=layout)
