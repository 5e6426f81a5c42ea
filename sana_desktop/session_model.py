"""SessionModel: the pictures of this session as a Qt item model, newest first."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage

from engine import GeneratedImage, GenerationRequest
from sana_desktop.picture_facts import PictureFacts


@dataclass(frozen=True, slots=True, eq=False)
class SessionItem:
    """A picture of the session. Finished ones are read back from their file when memory is needed for others."""

    request: GenerationRequest
    thumbnail: QImage  # null while nothing can be seen of it
    path: Path | None = None
    unsaved: GeneratedImage | None = None  # kept whole where there is no file,
    levels: tuple[QImage, ...] = ()  # and ready for the screen
    is_live: bool = False  # being made
    facts: PictureFacts | None = None  # of a finished one
    latent: str | None = None  # by which its latent is kept, if it is

    @property
    def size(self) -> QSize:
        return QSize(self.request.width, self.request.height)


class SessionModel(QAbstractListModel):
    """At most one item is live, and it is the first."""

    SizeRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[SessionItem] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DecorationRole:
                return item.thumbnail
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._describe(item)
            case SessionModel.SizeRole:
                return item.size
        return None

    def item(self, row: int) -> SessionItem | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, path: Path) -> int:
        return next((row for row, item in enumerate(self._items) if item.path == path), -1)

    def begin(self, request: GenerationRequest) -> None:
        """The request's picture is being made."""
        assert not self._has_live(), "two pictures cannot be made at once"
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._items.insert(0, SessionItem(request, QImage(), is_live=True))
        self.endInsertRows()

    def show_preview(self, preview: QImage) -> None:
        if self._has_live():
            self._replace_first(SessionItem(self._items[0].request, preview, is_live=True))

    def finish(self, item: SessionItem) -> None:
        """The live picture is finished: `item` takes its place."""
        assert self._has_live(), "nothing was begun"
        self._replace_first(item)

    def add(self, item: SessionItem) -> None:
        """A finished one, which was not made here."""
        row = 1 if self._has_live() else 0
        self.beginInsertRows(QModelIndex(), row, row)
        self._items.insert(row, item)
        self.endInsertRows()

    def set_thumbnail(self, path: Path, thumbnail: QImage) -> None:
        """Of a picture that had none."""
        row = self.row_of(path)
        if row >= 0 and self._items[row].thumbnail.isNull():
            self._items[row] = dataclasses.replace(self._items[row], thumbnail=thumbnail)
            self.dataChanged.emit(self.index(row), self.index(row))

    def drop_live(self) -> None:
        if self._has_live():
            self._remove(0)

    def forget_unsaved(self, request: GenerationRequest) -> None:
        """The picture of this request that has no file, if there is one."""
        for row, item in enumerate(self._items):
            if item.unsaved is not None and item.request == request:
                self._remove(row)
                return

    def _has_live(self) -> bool:
        return bool(self._items) and self._items[0].is_live

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._items[row]
        self.endRemoveRows()

    def _replace_first(self, item: SessionItem) -> None:
        self._items[0] = item
        self.dataChanged.emit(self.index(0), self.index(0))

    def _describe(self, item: SessionItem) -> str:
        request = item.request
        prompt = request.prompt if len(request.prompt) <= 200 else request.prompt[:199] + "…"
        if item.is_live:
            return self.tr("{prompt} (being drawn)").format(prompt=prompt)
        return self.tr("{prompt}\n{width} × {height}, seed {seed}").format(
            prompt=prompt, width=request.width, height=request.height, seed=request.seed
        )
