"""TileList: the tiles as a list, each with its place, what it is at and whether it has a prompt; and that prompt.

What the mouse does on the picture the keyboard and a screen reader do here.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S
from sana_desktop.tile_map import TileMap, TileProgress, TileState
from sana_desktop.widgets.icon_button import tinted_icon
from sana_desktop.widgets.prompt_panel import PromptEdit

Index = QModelIndex | QPersistentModelIndex


class TileModel(QAbstractListModel):
    """One row for each tile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: TileMap | None = None
        self._progress: TileProgress | None = None
        self._prompts: dict[int, str] = {}
        self._color = "#000000"

    def set_tiles(self, tiles: TileMap | None) -> None:
        """None: there are none to choose from."""
        self.beginResetModel()
        self.tiles = tiles
        self.endResetModel()

    def set_progress(self, progress: TileProgress | None) -> None:
        if progress == self._progress:
            return
        before, self._progress = self._progress, progress
        if before is None or progress is None or before.done > progress.done or progress.has_ended:
            self._tell()
        else:  # the others are what they were
            self._tell(before.done, progress.done)

    def set_prompts(self, prompts: dict[int, str], color: str) -> None:
        """`color`: of the icons."""
        if (prompts, color) != (self._prompts, self._color):
            self._prompts, self._color = dict(prompts), color
            self._tell()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self.tiles is None or (parent is not None and parent.isValid()) else len(self.tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        number = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(number)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                prompt = self._prompts.get(number)
                return self._words(number) if prompt is None else f"{self._words(number)}\n{prompt}"
            case Qt.ItemDataRole.DecorationRole:
                return tinted_icon("prompt" if number in self._prompts else self._icon(number), self._color)
        return None

    def _words(self, number: int) -> str:
        assert self.tiles is not None, "a row is a tile"
        row, column = divmod(number, len(self.tiles.lefts))
        state = None if self._progress is None else self._progress.state(number)
        words = {
            None: self.tr("Row {row}, column {column}"),
            TileState.WAITING: self.tr("Row {row}, column {column}: waits"),
            TileState.DRAWING: self.tr("Row {row}, column {column}: drawing"),
            TileState.DONE: self.tr("Row {row}, column {column}: done"),
        }[state]
        return words.format(row=row + 1, column=column + 1)

    def _icon(self, number: int) -> str:
        state = None if self._progress is None else self._progress.state(number)
        return {None: "grid", TileState.WAITING: "clock", TileState.DRAWING: "edit", TileState.DONE: "check"}[state]

    def _tell(self, first: int = 0, last: int | None = None) -> None:
        end = self.rowCount() - 1
        if end >= 0:
            self.dataChanged.emit(self.index(first), self.index(end if last is None else min(last, end)))


class TileList(QWidget):
    """Signals:
    chosen(int)        a tile, by the user
    prompt_typed(str)  of the chosen tile
    """

    chosen = Signal(int)
    prompt_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TileModel(self)
        self._is_filling = False
        self._caption = QLabel(self.tr("Tiles"))
        self._caption.setProperty("role", "caption")
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setProperty("role", "rows")
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Tiles"))
        self.list.setToolTip(self.tr("Choose a tile here or on the picture; it can have a prompt of its own"))
        self._label = QLabel(self.tr("Prompt of this tile"))
        self.prompt = PromptEdit()
        self.prompt.setAccessibleName(self.tr("Prompt of this tile"))
        self.prompt.setToolTip(self.tr("What this tile shows, instead of the picture's prompt; empty: the picture's"))
        self._label.setBuddy(self.prompt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for widget in (self._caption, self.list, self._label, self.prompt):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.prompt.textChanged.connect(self._on_typed)
        self.select(None)

    def set_tiles(self, tiles: TileMap | None) -> None:
        """Another grid: none of its tiles is chosen."""
        shown = tiles if tiles is not None and len(tiles) > 1 else None
        if shown != self.model.tiles:
            self._is_filling = True
            self.model.set_tiles(shown)
            self._is_filling = False
            self.select(None)

    def selected(self) -> int | None:
        row = self.list.currentIndex().row()
        return row if row >= 0 else None

    def select(self, number: int | None) -> None:
        """Without a signal."""
        self._is_filling = True
        self.list.setCurrentIndex(QModelIndex() if number is None else self.model.index(number))
        self._is_filling = False
        self._show_whether_it_can_be_typed()

    def show_prompt(self, text: str, of_picture: str, can_be_changed: bool) -> None:
        """`of_picture`: what the tile shows where it has none of its own."""
        self._is_filling = True
        if self.prompt.toPlainText() != text:
            self.prompt.setPlainText(text)
        self.prompt.setPlaceholderText(" ".join(of_picture.split())[:200] or self.tr("As the picture's prompt says"))
        self.prompt.setReadOnly(not can_be_changed)
        self._is_filling = False
        self._show_whether_it_can_be_typed()

    def show_with_prompt(self, prompts: dict[int, str]) -> None:
        """Prompts of single tiles, by number."""
        self.model.set_prompts(prompts, self.palette().windowText().color().name())

    # ---- inside

    def _show_whether_it_can_be_typed(self) -> None:
        has_tile = self.selected() is not None
        self.prompt.setEnabled(has_tile)
        self._label.setEnabled(has_tile)
        if not has_tile:
            self._is_filling = True
            self.prompt.clear()
            self.prompt.setPlaceholderText(self.tr("Choose a tile"))
            self._is_filling = False

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:
        if not self._is_filling and now.isValid():
            self.chosen.emit(now.row())

    def _on_typed(self) -> None:
        if not self._is_filling:
            self.prompt_typed.emit(self.prompt.toPlainText())
