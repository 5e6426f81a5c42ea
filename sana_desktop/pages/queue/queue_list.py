"""QueueList: the rows of the queue, dragged by the mouse into another order, or chosen for what the page can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView, QWidget

from sana_desktop.jobs.overview import QueueRow
from sana_desktop.pages.queue.queue_delegate import QueueDelegate
from sana_desktop.pages.queue.queue_model import QueueModel
from sana_desktop.theme import Colors


class QueueList(QTableView):
    """A table of one column: Qt's list lays all of its rows out anew for each that moves.

    Signals:
    opened(QueueRow)   Enter, or a double click
    chosen()           other rows are selected now
    """

    opened = Signal(object)
    chosen = Signal()
    _delegate: QueueDelegate | None = None  # Qt tells of a style before the constructor has gone on

    def __init__(
        self,
        model: QueueModel,
        colors: Callable[[], Colors],
        picture: Callable[[Path], QImage | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._delegate = QueueDelegate(model, colors, picture, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._hide_headers()
        self.setMouseTracking(True)  # the row under the mouse is marked
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropOverwriteMode(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Pictures in the queue"))
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(self.chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._delegate is not None and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_height()

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: there is one column."""
        if action in (QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def _hide_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setStretchLastSection(True)
        across.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.hide()
        self._set_height()

    def _set_height(self) -> None:
        assert self._delegate is not None
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self.verticalHeader().setDefaultSectionSize(self._delegate.sizeHint(option, QModelIndex()).height())

    def selected_rows(self) -> list[QueueRow]:
        """In their order."""
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection().toList())
        return [row for top, bottom in ranges for row in self._rows.rows()[top : bottom + 1]]

    def current_row(self) -> QueueRow | None:
        return self._rows.row(self.currentIndex().row())

    def select(self, keys: Sequence[str]) -> None:
        """These and no others; the first becomes the current one."""
        wanted = set(keys)
        chosen = self.selectionModel()
        chosen.clearSelection()
        first = QModelIndex()
        for place, row in enumerate(self._rows.rows()):
            if row.key in wanted:
                index = self._rows.index(place, 0)
                chosen.select(index, QItemSelectionModel.SelectionFlag.Select)
                first = first if first.isValid() else index
        if first.isValid():
            chosen.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(first)

    def show_thumbnail(self, path: Path) -> None:
        """There is a picture of that file now."""
        assert self._delegate is not None
        self._delegate.forget(path)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()  # files are the page's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self:
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing is moved here: the queue's file is, and its listing shows it."""
        if event.source() is not self:
            event.ignore()
            return
        position = event.position().toPoint()
        index = self.indexAt(position)
        below = index.isValid() and position.y() > self.visualRect(index).center().y()
        self._rows.ask_move(event.mimeData(), index.row() + below if index.isValid() else self._rows.rowCount())
        event.setDropAction(Qt.DropAction.CopyAction)  # else the view takes out what it thinks was moved
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        if (row := self._rows.row(index.row())) is not None:
            self.opened.emit(row)
