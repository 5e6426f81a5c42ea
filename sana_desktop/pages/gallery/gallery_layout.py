"""GalleryLayout: how the gallery looked when it was open last: size of the tiles, order, which columns are hidden."""

from __future__ import annotations

from PySide6.QtCore import QObject

from sana_desktop.pages.gallery.search_bar import SearchBar
from sana_desktop.pages.gallery.tile_grid import MAX_SIDE, MIN_SIDE, USUAL_SIDE
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore

_TILES, _ORDER, _HIDDEN = "gallery-tiles", "gallery-order", "gallery-hidden"  # names in `Settings.layout`

NARROW = 1000
"""Pixels of the page, below which the grid would have no room between both columns."""


class GalleryLayout(QObject):
    """Restores it when it is made, and keeps it from then on."""

    def __init__(self, settings: SettingsStore, bar: SearchBar) -> None:
        super().__init__(bar)
        self._settings, self._bar = settings, bar
        self._columns = {"filters": bar.filters, "inspector": bar.inspector}
        self._is_narrow = self._is_fitting = self._has_folded = False
        self._restore()
        for changed in (bar.side_changed, bar.order_changed, bar.filters_toggled, bar.inspector_toggled):
            changed.connect(self._keep)
        settings.changed.connect(self._on_settings)

    def fit(self, width: int) -> None:
        """In a page so wide: a narrow one folds the filters away, which its user can open all the same."""
        is_narrow = width < NARROW
        if is_narrow == self._is_narrow:
            return
        self._is_narrow, self._is_fitting = is_narrow, True
        if is_narrow:
            self._has_folded = self._bar.filters.isChecked()
            self._bar.filters.setChecked(False)
        elif self._has_folded:
            self._bar.filters.setChecked(True)
        self._is_fitting = False

    def _restore(self) -> None:
        """The settings are a file that anything may stand in."""
        kept, bar = self._settings.value.layout, self._bar
        side = str(kept.get(_TILES, ""))
        is_number = side.isascii() and side.isdecimal() and len(side) < 5
        bar.side.setValue(max(MIN_SIDE, min(int(side), MAX_SIDE)) if is_number else USUAL_SIDE)
        bar.order.setCurrentIndex(max(0, bar.order.findData(str(kept.get(_ORDER, "")))))
        hidden = str(kept.get(_HIDDEN, "")).split()
        for name, button in self._columns.items():
            button.setChecked(name not in hidden)

    def _on_settings(self, settings: Settings, names: frozenset[str]) -> None:
        """The user wants everything back as it was at first."""
        if "layout" in names and not settings.layout:
            self._is_fitting = True
            self._restore()
            self._is_fitting = False

    def _keep(self) -> None:
        if self._is_fitting:
            return  # the window's size did it, not the user
        hidden = " ".join(name for name, button in self._columns.items() if not button.isChecked())
        kept = {_TILES: str(self._bar.side.value()), _ORDER: str(self._bar.order.currentData()), _HIDDEN: hidden}
        self._settings.change(layout={**self._settings.value.layout, **kept})
