"""PairPresenter: two pictures of the session, over or beside each other in the place of the view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from sana_desktop.image_store import ImageStore
from sana_desktop.session_model import SessionItem
from sana_desktop.widgets.pair_view import PairSide, PairView

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class PairPresenter(QObject):
    """The two that are chosen in the strip; where one is, it and the next older one."""

    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page
        self._view: PairView = page.pair_view
        self._items: tuple[SessionItem, SessionItem] | None = None
        self._store = ImageStore(self)
        self._store.loaded.connect(self._on_loaded)
        self._view.closed.connect(self.end)
        page.strip.row_chosen.connect(self._on_row_chosen)
        page.strip.choice_changed.connect(self._on_choice_changed)

    def compare(self) -> None:
        """Begin; or, where it goes on, change how they lie."""
        if self._items is not None:
            self._view.change_mode()
            return
        chosen = self._chosen()
        if chosen is None:
            self._page.show_note(self.tr("Choose two pictures in the strip to compare them: Ctrl and a click."))
            return
        self._items = chosen
        self._show()

    def end(self) -> None:
        if self._items is None:
            return
        self._items = None
        has_focus = self._view.isAncestorOf(self._view.focusWidget() or self._page)
        self._view.clear()
        if has_focus:
            self._page.focus_picture()

    def close(self) -> None:
        self._store.close()

    # ---- inside

    def _chosen(self) -> tuple[SessionItem, SessionItem] | None:
        """The older one first, as it was before the other."""
        session, rows = self._page.session, self._page.strip.chosen_rows()
        if len(rows) == 1:
            rows = [rows[0], rows[0] + 1]
        items = [item for row in rows if (item := session.item(row)) is not None and not item.is_live]
        return (items[1], items[0]) if len(items) == 2 else None

    def _show(self) -> None:
        """As soon as both are read."""
        if self._items is None:
            return
        older, newer = self._items
        words = [self.tr("Older"), self.tr("Newer")]
        if older.request.seed != newer.request.seed:
            words = [self.tr("Older, seed {seed}"), self.tr("Newer, seed {seed}")]
        sides = [
            self._side(item, name.format(seed=item.request.seed)) for item, name in zip(self._items, words, strict=True)
        ]
        if all(side.levels for side in sides):
            self._view.show_pair(*sides)

    def _side(self, item: SessionItem, name: str) -> PairSide:
        return PairSide(name, item.size, self._levels(item), item.request.prompt)

    def _levels(self, item: SessionItem) -> tuple[QImage, ...]:
        if item.path is None:
            return item.levels
        return self._store.get(item.path) or ()

    def _on_loaded(self, path: Path, levels: tuple[QImage, ...]) -> None:
        if self._items is None or path not in [item.path for item in self._items]:
            return
        if levels:
            self._show()
        else:
            self.end()
            self._page.show_note(self.tr("{name} cannot be read any more.").format(name=path.name))

    def _on_row_chosen(self, row: int) -> None:
        if len(self._page.strip.chosen_rows()) < 2:
            self.end()

    def _on_choice_changed(self) -> None:
        """Two others are compared at once; one alone is looked at."""
        if self._items is None:
            return
        chosen = self._chosen() if len(self._page.strip.chosen_rows()) == 2 else None
        if chosen is not None:
            self._items = chosen
            self._show()
