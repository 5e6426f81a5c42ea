"""PictureModel: what a search found, as rows. It knows every number from the start, and the pictures near by."""

from __future__ import annotations

import html
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from engine.annotations import Annotations
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery_service import GalleryService
from sana_desktop.label_words import label_words

_AHEAD = 60  # rows that are loaded before and after those that are seen
_AT_ONCE = 120
_MAX_KEPT = 4000
_TIP_CHARACTERS = 400

Index = QModelIndex | QPersistentModelIndex


class PictureModel(QAbstractListModel):
    def __init__(self, gallery: GalleryService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gallery = gallery
        self._ids: list[int] = []
        self._rows: dict[int, int] = {}
        self._pictures: OrderedDict[int, Picture | None] = OrderedDict()  # None: the index does not know it
        self._asked: set[int] = set()
        self._stale: set[int] = set()  # known, and perhaps other by now
        self._gone: set[int] = set()  # being deleted
        self._ahead: set[int] = set()  # shown as they will be when all that was asked for is done
        gallery.loaded.connect(self._on_loaded)
        gallery.annotated.connect(self._on_annotated)

    # ---- rows

    @property
    def ids(self) -> list[int]:
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Other rows. What is known of pictures stays."""
        self.beginResetModel()
        self._ids = list(ids)
        self._rows = {id: row for row, id in enumerate(self._ids)}
        self._pictures = OrderedDict((id, picture) for id, picture in self._pictures.items() if picture is not None)
        self.endResetModel()

    def take_away(self, ids: Sequence[int]) -> None:
        """They are being deleted, and are no rows any more."""
        self._gone.update(ids)
        self.set_ids(self.without_gone(self._ids))

    def without_gone(self, ids: list[int]) -> list[int]:
        """What a search found, which may have looked before the deletion was done."""
        if self._gone and not self._gallery.changes_waiting:
            self._gone.clear()
        return [id for id in ids if id not in self._gone] if self._gone else ids

    def forget(self) -> None:
        """What is known may be other now: it is asked for anew, and shown as it was until then."""
        self._asked.clear()
        self._stale = set(self._pictures)

    def row_of(self, id: int) -> int | None:
        return self._rows.get(id)

    def picture(self, row: int) -> Picture | None:
        """What is known of that row; None: nothing yet."""
        id = self._ids[row]
        picture = self._pictures.get(id)
        if picture is not None:
            self._pictures.move_to_end(id)
        return picture

    def want(self, first: int, last: int) -> None:
        """These rows are seen now: they and those around them are loaded."""
        if not self._ids:
            return
        near = self._ids[max(0, first - _AHEAD) : last + _AHEAD + 1]
        missing = [id for id in near if self._is_unknown(id) and id not in self._asked]
        seen = set(self._ids[max(0, first) : last + 1])
        if not missing or (len(missing) < _AHEAD // 2 and not seen.intersection(missing)):
            return  # a few at the edge are worth no question of their own yet
        missing.sort(key=lambda id: id not in seen)
        self._asked.update(missing)
        self._stale.difference_update(missing)
        for begin in range(0, len(missing), _AT_ONCE):
            self._gallery.load(missing[begin : begin + _AT_ONCE])

    def _is_unknown(self, id: int) -> bool:
        return id not in self._pictures or id in self._stale

    # ---- changes that are seen before they are on the disk

    def change(self, ids: Sequence[int], change: Callable[[Annotations], Annotations]) -> None:
        """What is about to be said of pictures; `GalleryService.annotated` puts right what came otherwise."""
        for id in ids:
            picture = self._pictures.get(id)
            if picture is not None:
                self._pictures[id] = replace(picture, annotations=change(picture.annotations))
                self._ahead.add(id)
        self._tell(ids)

    # ---- as Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        picture = self.picture(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if picture is None else _tip(picture)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Picture") if picture is None else self._words(picture)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def _words(self, picture: Picture) -> str:
        """What a screen reader says."""
        rating, label = picture.annotations.rating, picture.annotations.label
        words = [picture.prompt[:_TIP_CHARACTERS] or picture.path.name]
        if picture.problem:
            words.append(picture.problem)
        if rating:
            words.append(self.tr("rated {rating} of 5").format(rating=rating))
        if label:
            words.append(label_words(label))
        return " · ".join(words)

    def _on_loaded(self, pictures: list[Picture]) -> None:
        self._take(pictures, are_behind=self._gallery.changes_waiting > 0)

    def _on_annotated(self, pictures: list[Picture]) -> None:
        self._take(pictures, are_behind=self._gallery.changes_waiting > 1)  # the one that tells this still counts

    def _take(self, pictures: list[Picture], are_behind: bool) -> None:
        """
        Args:
            are_behind: changes of them are still to be done: what is shown already stays.
        """
        if not are_behind:
            self._ahead.clear()
        for picture in pictures:
            shown = self._pictures.get(picture.id)
            if picture.id in self._ahead and shown is not None:
                picture = replace(picture, annotations=shown.annotations)
            self._pictures[picture.id] = picture
            self._pictures.move_to_end(picture.id)
            self._asked.discard(picture.id)
            self._stale.discard(picture.id)
        self._tell([picture.id for picture in pictures])
        while len(self._pictures) > _MAX_KEPT:
            self._pictures.popitem(last=False)

    def _tell(self, ids: Iterable[int]) -> None:
        """Once, however many they are."""
        rows = [row for id in ids if (row := self._rows.get(id)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))


def _tip(picture: Picture) -> str:
    """Plain text, whatever the file says: Qt would read tags in it."""
    text = picture.prompt[:_TIP_CHARACTERS] or picture.path.name
    return f"<p>{html.escape(text)}</p>"
