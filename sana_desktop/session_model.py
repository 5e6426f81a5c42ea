"""SessionModel: the last pictures of this session as a Qt item model, newest first."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QUrl,
)
from PySide6.QtGui import QImage

from engine import GeneratedImage, GenerationRequest
from sana_desktop.picture_facts import PictureFacts

MOST_ITEMS = 100
"""The last pictures; those before them are in the gallery. A night of thousands costs no more memory than the first
hundred, and a list that is laid out anew for each stays quick."""

_SEEDLESS: dict[str, Any] = {"seed": 0, "variation_seed": 0, "variation_strength": 0.0}


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
    rating: int = 0  # stars, 0 to 5

    @property
    def size(self) -> QSize:
        return QSize(self.request.width, self.request.height)

    @property
    def finished_path(self) -> Path | None:
        """Of a picture that is there as a file."""
        return None if self.is_live else self.path

    def belongs_to(self, other: SessionItem) -> bool:
        """Whether both were asked for with the same words and settings: only their seeds differ."""
        return dataclasses.replace(self.request, **_SEEDLESS) == dataclasses.replace(other.request, **_SEEDLESS)


class SessionModel(QAbstractListModel):
    """At most one item is live, and it is the first."""

    SizeRole = Qt.ItemDataRole.UserRole + 1
    RatingRole = Qt.ItemDataRole.UserRole + 2
    BeginsGroupRole = Qt.ItemDataRole.UserRole + 3  # whether the picture above it was asked for in another way

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
            case SessionModel.RatingRole:
                return item.rating
            case SessionModel.BeginsGroupRole:
                return index.row() > 0 and not item.belongs_to(self._items[index.row() - 1])
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """What has a file can be dragged out."""
        flags = super().flags(index)
        item = self.item(index.row()) if index.isValid() else None
        can_leave = item is not None and item.finished_path is not None
        return flags | Qt.ItemFlag.ItemIsDragEnabled if can_leave else flags

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files, for other programs."""
        paths = [item.finished_path for index in indexes if (item := self.item(index.row())) is not None]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths if path is not None])
        return data

    def item(self, row: int) -> SessionItem | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, path: Path) -> int:
        return next((row for row, item in enumerate(self._items) if item.path == path), -1)

    def begin(self, request: GenerationRequest, draft: tuple[QImage, ...] = ()) -> None:
        """The request's picture is being made. Its `draft`, as levels of detail, stands for it until it is there."""
        assert not self._has_live(), "two pictures cannot be made at once"
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._items.insert(0, SessionItem(request, draft[-1] if draft else QImage(), levels=draft, is_live=True))
        self.endInsertRows()

    def show_preview(self, preview: QImage) -> None:
        if self._has_live() and not self._items[0].levels:  # a draft shows more than any preview
            self._replace_first(SessionItem(self._items[0].request, preview, is_live=True))

    def finish(self, item: SessionItem) -> None:
        """The live picture is finished: `item` takes its place."""
        assert self._has_live(), "nothing was begun"
        self._replace_first(item)
        self._forget_oldest()

    def add(self, item: SessionItem) -> None:
        """A finished one, which was not made here."""
        row = 1 if self._has_live() else 0
        self.beginInsertRows(QModelIndex(), row, row)
        self._items.insert(row, item)
        self.endInsertRows()
        self._forget_oldest()

    def set_thumbnail(self, path: Path, thumbnail: QImage) -> None:
        """Of a picture that had none."""
        row = self.row_of(path)
        if row >= 0 and self._items[row].thumbnail.isNull():
            self._items[row] = dataclasses.replace(self._items[row], thumbnail=thumbnail)
            self.dataChanged.emit(self.index(row), self.index(row))

    def set_rating(self, path: Path, rating: int) -> None:
        row = self.row_of(path)
        if row >= 0 and self._items[row].rating != rating:
            self._items[row] = dataclasses.replace(self._items[row], rating=rating)
            self.dataChanged.emit(self.index(row), self.index(row))

    def paths(self) -> list[Path]:
        """Of all that are finished and have a file."""
        return [path for item in self._items if (path := item.finished_path) is not None]

    def forget(self, path: Path) -> None:
        """The file is not there any more."""
        row = self.row_of(path)
        if row >= 0:
            self._remove(row)

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

    def _forget_oldest(self) -> None:
        """But never one that has no file."""
        while len(self._items) > MOST_ITEMS:
            row = next((k for k in reversed(range(1, len(self._items))) if self._items[k].unsaved is None), None)
            if row is None:
                return
            self._remove(row)

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
        words = self.tr("{prompt}\n{width} × {height}, seed {seed}")
        if item.rating == 1:
            words = self.tr("{prompt}\n{width} × {height}, seed {seed}, 1 star")
        elif item.rating:
            words = self.tr("{prompt}\n{width} × {height}, seed {seed}, {rating} stars")
        return words.format(
            prompt=prompt, width=request.width, height=request.height, seed=request.seed, rating=item.rating
        )
