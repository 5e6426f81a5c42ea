"""QueueModel: the rows of the queue's list. A new listing changes only what is other, so that nothing jumps."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage

from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.list_changes import ListChanges, changes_between
from sana_desktop.jobs.overview import QueueRow
from sana_desktop.queue_words import begin_words, left_words, settings_words, state_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KEYS = "application/x-sana-desktop-queue"
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _PLAIN | Qt.ItemFlag.ItemIsDragEnabled


@dataclass(frozen=True, slots=True)
class Live:
    """How far the picture is that is being made."""

    key: str = ""
    fraction: float = 0.0
    seconds_left: float | None = None
    seconds_per_work: float | None = None  # for what waits: seconds for a pixel's step
    is_going_on: bool = False  # what waits is begun by itself
    preview: QImage | None = None


class QueueModel(QAbstractListModel):
    """Signals:
    moved(list[str], str)   the user wants jobs before another one; "": behind all others
    """

    moved = Signal(object, str)
    RowRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[QueueRow] = []
        self._live = Live()
        self._before: list[float] = []  # work of what waits before each row that waits; []: not reckoned yet
        self._first_waiting = 0

    # ---- what it shows

    def row(self, place: int) -> QueueRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rows(self) -> Sequence[QueueRow]:
        return self._rows

    @property
    def live(self) -> Live:
        return self._live

    def set_live(self, live: Live) -> None:
        """Without a picture of its own it keeps the one that it had."""
        if live.preview is None and live.key == self._live.key:
            live = replace(live, preview=self._live.preview)
        self._live = live
        if self._rows and self._rows[0].key == live.key:
            self.dataChanged.emit(self.index(0, 0), self.index(0, 0))

    def show_preview(self, preview: QImage) -> None:
        """Of the one that is being made."""
        self.set_live(replace(self._live, preview=preview))

    def state_text(self, row: QueueRow) -> str:
        if row.key == self._live.key and row.state is JobState.RENDERING:
            return self.tr("{state}, {percent} %").format(
                state=state_words(row.state), percent=int(100 * self._live.fraction)
            )
        return state_words(row.state)

    def time_text(self, place: int) -> str:
        """When it will begin, or how long it goes on; "" where nobody knows."""
        row, live = self._rows[place], self._live
        if row.state is JobState.RENDERING and row.key == live.key and live.seconds_left is not None:
            return left_words(live.seconds_left)
        if row.state is not JobState.WAITING or not live.is_going_on or live.seconds_per_work is None:
            return ""
        if not self._before:
            works = (row.work if row.state is JobState.WAITING else 0.0 for row in self._rows if is_movable(row))
            self._before = [0.0, *itertools.accumulate(works)]
        before = self._before[place - self._first_waiting]
        if before == 0.0:
            return self.tr("next")
        return begin_words((live.seconds_left or 0.0) + live.seconds_per_work * before)

    def key_at(self, place: int, moved: set[str]) -> str:
        """Of the first from there on that waits and is not among `moved`; "": there is none."""
        place = max(place, self._first_waiting)
        rows = self._rows[place:]
        return next((row.key for row in rows if is_movable(row) and row.key not in moved), "")

    # ---- for Qt

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case self.RowRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.prompt
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.error if row.error else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is None:
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        return _DRAGGED if is_movable(row) else _PLAIN

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KEYS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [self._rows[index.row()] for index in sorted(indexes, key=lambda index: index.row())]
        data = QMimeData()
        data.setData(_KEYS, json.dumps([row.key for row in rows if is_movable(row)]).encode())
        return data

    def ask_move(self, data: QMimeData, place: int) -> None:
        """What was dragged was let go before the row at `place`; the next listing shows it there."""
        keys = json.loads(bytes(data.data(_KEYS).data()))
        if keys:
            self.moved.emit(keys, self.key_at(place, set(keys)))

    # ---- a new listing

    def show_rows(self, rows: Sequence[QueueRow], changes: ListChanges | None = None) -> None:
        """
        Args:
            changes: from those that were shown last; None: they are looked for here.
        """
        changes = changes or changes_between(self._rows, rows)
        if changes.is_anew:
            self.beginResetModel()
            self._set(list(rows))
            self.endResetModel()
            return
        self._take_out(changes.gone)
        self._order(changes)
        self._put_in(changes.come, rows)
        self._set(list(rows))

    def _take_out(self, runs: Sequence[tuple[int, int]]) -> None:
        for first, last in reversed(runs):
            self.beginRemoveRows(_NOWHERE, first, last)
            self._set(self._rows[:first] + self._rows[last + 1 :])
            self.endRemoveRows()

    def _order(self, changes: ListChanges) -> None:
        """The same jobs, perhaps in another order, with what is new of them."""
        rows = list(changes.kept)
        if changes.moves is None:
            self._move_many(rows)
            return
        for source, target in changes.moves:
            self._move(source, target)
        self._set(rows)
        if changes.other is not None:
            first, last = changes.other
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _move(self, source: int, target: int) -> None:
        self.beginMoveRows(_NOWHERE, source, source, _NOWHERE, target + 1 if target > source else target)
        rows = list(self._rows)
        rows.insert(target, rows.pop(source))
        self._set(rows)
        self.endMoveRows()

    def _move_many(self, rows: list[QueueRow]) -> None:
        self.layoutAboutToBeChanged.emit()
        places = {row.id: place for place, row in enumerate(rows)}
        before = self.persistentIndexList()
        after = [self.index(places[self._rows[index.row()].id], 0) for index in before]
        self._set(rows)
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _put_in(self, runs: Sequence[tuple[int, int]], rows: Sequence[QueueRow]) -> None:
        for first, last in runs:
            self.beginInsertRows(_NOWHERE, first, last)
            self._set([*self._rows[:first], *rows[first : last + 1], *self._rows[first:]])
            self.endInsertRows()

    def _set(self, rows: list[QueueRow]) -> None:
        self._rows = rows
        self._first_waiting = next((place for place, row in enumerate(rows) if is_movable(row)), len(rows))
        self._before = []

    # ---- inside

    def _spoken(self, place: int, row: QueueRow) -> str:
        settings = settings_words(row.width, row.height, row.steps, row.seed)
        told = [self.state_text(row), row.prompt, row.error or settings, self.time_text(place)]
        return ". ".join(filter(None, told))


def is_movable(row: QueueRow) -> bool:
    return row.state in (JobState.WAITING, JobState.PAUSED)
