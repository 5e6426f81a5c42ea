"""TileGrid: thousands of pictures in rows of equal tiles. A frame costs what is seen, however many there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QGuiApplication,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from sana_desktop.pages.gallery.picture_model import PictureModel
from sana_desktop.pages.gallery.tile_layout import TileLayout
from sana_desktop.pages.gallery.tile_painter import RADIUS, Tile, TilePainter
from sana_desktop.theme import SPACE_S
from sana_desktop.thumbnail_loader import ThumbnailLoader

MIN_SIDE, MAX_SIDE, USUAL_SIDE = 96, 320, 160
_LARGEST_THUMBNAIL = 512
_MOST_DRAGGED = 1000
_WHEEL_STEP = 32  # pixels of a tile's side
_BAND_ALPHA = 40

Index = QModelIndex | QPersistentModelIndex


class TileGrid(QAbstractItemView):
    """Signals:
    selection_changed()   other pictures are chosen, or another one is the current
    side_wanted(int)      tiles of this size, by the wheel with Ctrl
    """

    selection_changed = Signal()
    side_wanted = Signal(int)

    def __init__(self, model: PictureModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._thumbnails = model, thumbnails
        self._side = USUAL_SIDE
        self._painter = TilePainter(QGuiApplication.palette(), self.fontMetrics())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the columns stay where they are
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setModel(model)
        model.setParent(self)  # it goes when nobody looks at it any more
        thumbnails.loaded.connect(self._on_thumbnail)
        self._band: QRect | None = None  # in all that could be scrolled to
        self._where: dict[object, int] = {}  # file → row, of what was painted last

    # ---- what is chosen

    def chosen_ids(self) -> list[int]:
        """In the order of the rows."""
        ids = self._pictures.ids
        ranges = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection())
        return [id for first, last in ranges for id in ids[first : last + 1]]

    def chosen_count(self) -> int:
        return sum(part.height() for part in self.selectionModel().selection())

    def current_id(self) -> int | None:
        row = self.currentIndex().row()
        return self._pictures.ids[row] if 0 <= row < len(self._pictures.ids) else None

    def choose(self, ids: Iterable[int], current: int | None) -> None:
        """Choose these and no others, without moving what is seen."""
        rows = sorted(row for id in ids if (row := self._pictures.row_of(id)) is not None)
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._pictures.index(first, 0), self._pictures.index(last, 0))
        row = None if current is None else self._pictures.row_of(current)
        model = self.selectionModel()
        if row is not None:
            model.setCurrentIndex(self._pictures.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, row: int) -> None:
        """Choose that row alone, and show it."""
        self.setCurrentIndex(self._pictures.index(row, 0))

    # ---- where it is

    def is_at_top(self) -> bool:
        return self.verticalScrollBar().value() == 0

    def anchor(self) -> tuple[int, int] | None:
        """The first picture that is seen, and how far its top lies below the top of the view, in pixels."""
        row = self._layout().first_below(self.verticalScrollBar().value())
        if row >= len(self._pictures.ids):
            return None
        return self._pictures.ids[row], self._rect(row).top()

    def restore_anchor(self, anchor: tuple[int, int] | None) -> None:
        row = None if anchor is None else self._pictures.row_of(anchor[0])
        if row is not None and anchor is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._rect(row).top() - anchor[1])

    def set_side(self, side: int) -> None:
        """Of a tile, in device-independent pixels; the picture at the top stays there."""
        anchor = self.anchor()
        self._side = max(MIN_SIDE, min(side, MAX_SIDE))
        self._measure()
        self.restore_anchor(anchor)
        self.viewport().update()

    def side(self) -> int:
        return self._side

    # ---- as QAbstractItemView asks

    def visualRect(self, index: Index) -> QRect:
        return self._rect(index.row()) if index.isValid() else QRect()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        rect, bar = self._rect(index.row()), self.verticalScrollBar()
        if rect.top() < SPACE_S:
            bar.setValue(bar.value() + rect.top() - SPACE_S)
        elif rect.bottom() > self.viewport().height() - SPACE_S:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + SPACE_S)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        return QModelIndex() if row is None else self._pictures.index(row, 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count, current = len(self._pictures.ids), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if current < 0:
            return self._pictures.index(0, 0)
        step = self._step(action)
        if action == QAbstractItemView.CursorAction.MoveHome:
            row = 0
        elif action == QAbstractItemView.CursorAction.MoveEnd:
            row = count - 1
        elif abs(step) > 1:  # up and down stay in their column, the last row aside
            row = current + step
            row = row if 0 <= row < count else (current % self._columns() if row < 0 else count - 1)
        else:
            row = max(0, min(current + step, count - 1))
        return self._pictures.index(row, 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A click, or from the current picture to another with Shift; or all that the band touches."""
        if self._band is not None:
            self.selectionModel().select(self._touched(self._band.normalized()), command)
            return
        corner, other = self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())
        rows = [row for row in (corner, other) if row is not None]
        selection = QItemSelection()
        if rows:
            selection.select(self._pictures.index(min(rows), 0), self._pictures.index(max(rows), 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Of what is seen: ten thousand chosen pictures are one region."""
        first, last = self._seen()
        region = QRegion()
        for part in selection:
            for row in range(max(first, part.top()), min(last, part.bottom()) + 1):
                region += self._cell(row)
        return region

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The files themselves: whoever takes them copies them."""
        rows = [row for id in self.chosen_ids()[:_MOST_DRAGGED] if (row := self._pictures.row_of(id)) is not None]
        pictures = [picture for row in rows if (picture := self._pictures.picture(row)) is not None]
        if not pictures:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(picture.path)) for picture in pictures])
        drag = QDrag(self)
        drag.setMimeData(data)
        image = self._image(self.currentIndex().row())
        if image is not None:
            drag.setPixmap(QPixmap.fromImage(image))
        drag.exec(Qt.DropAction.CopyAction)

    # ---- events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        first, last = self._seen(event.rect())
        layout, moved = self._layout(), self._moved()
        chosen, current = self.selectionModel(), self.currentIndex().row() if self.hasFocus() else -1
        for row in range(first, last + 1):
            picture = self._pictures.picture(row)
            image = self._image(row)
            problem = ""
            if image is None and picture is not None:
                problem = self._problem(row)
            is_chosen = chosen.isRowSelected(row, QModelIndex())
            rect = layout.rect(row).translated(-moved)
            self._painter.paint(painter, Tile(rect, picture, image, problem, is_chosen, row == current))
        if self._band is not None:
            self._paint_band(painter, self._band.normalized().translated(-self._moved()))
        painter.end()
        self._pictures.want(*self._seen())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.side_wanted.emit(self._side + round(_WHEEL_STEP * event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the pictures a band begins, which chooses what it touches."""
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._row_at(at) is None:
            self._band = QRect(at + self._moved(), at + self._moved())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band is None:
            super().mouseMoveEvent(event)
            return
        self._band.setBottomRight(event.position().toPoint() + self._moved())
        self.setSelection(self._band, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._band is not None:
            self._band = None
            self.setState(QAbstractItemView.State.NoState)
            self.viewport().update()
        super().mouseReleaseEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = None if self.is_at_top() else self.anchor()
        super().resizeEvent(event)
        self._measure()
        self.restore_anchor(anchor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._painter = TilePainter(QGuiApplication.palette(), self.fontMetrics())
            self._measure()
            self.viewport().update()

    def reset(self) -> None:
        super().reset()
        self._measure()

    def scrollContentsBy(self, right: int, down: int) -> None:
        self.viewport().scroll(0, down)

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        super().selectionChanged(chosen, left)
        self.viewport().update()
        self.selection_changed.emit()

    def currentChanged(self, current: Index, before: Index) -> None:
        super().currentChanged(current, before)
        self.viewport().update()
        self.selection_changed.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._measure()

    # ---- inside

    def _moved(self) -> QPoint:
        """From the viewport's place to the one in all that could be scrolled to."""
        return QPoint(0, self.verticalScrollBar().value())

    def _touched(self, band: QRect) -> QItemSelection:
        selection = QItemSelection()
        for begin, end in _runs(self._layout().rows_in(band)):
            selection.select(self._pictures.index(begin, 0), self._pictures.index(end, 0))
        return selection

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        color = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(color)
        color.setAlpha(_BAND_ALPHA)
        painter.setBrush(color)
        painter.drawRect(band)

    def _measure(self) -> None:
        if not hasattr(self, "_where"):
            return  # Qt asks before we are made
        self._painter.is_mirrored = self.isRightToLeft()
        layout, bar = self._layout(), self.verticalScrollBar()
        bar.setRange(0, max(0, layout.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(layout.pitch // 3)

    def _layout(self) -> TileLayout:
        width, caption = self.viewport().width(), self._painter.caption_height
        return TileLayout(len(self._pictures.ids), self._side, caption, width, self.isRightToLeft())

    def _columns(self) -> int:
        return self._layout().columns

    def _rect(self, row: int) -> QRect:
        """Where the tile lies in the viewport."""
        return self._layout().rect(row).translated(-self._moved())

    def _cell(self, row: int) -> QRect:
        """With its frame."""
        return self._rect(row).adjusted(-SPACE_S, -SPACE_S, SPACE_S, SPACE_S)

    def _seen(self, part: QRect | None = None) -> tuple[int, int]:
        """First and last row that have a part in `part` of the view; the last is below the first where none has."""
        part = self.viewport().rect() if part is None else part
        return self._layout().seen(part.translated(self._moved()))

    def _row_at(self, point: QPoint) -> int | None:
        return self._layout().row_at(point + self._moved())

    def _step(self, action: QAbstractItemView.CursorAction) -> int:
        actions = QAbstractItemView.CursorAction
        columns, forwards = self._columns(), -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().height() // self._layout().pitch) * columns
        return {
            actions.MoveLeft: -forwards,
            actions.MoveRight: forwards,
            actions.MovePrevious: -1,
            actions.MoveNext: 1,
            actions.MoveUp: -columns,
            actions.MoveDown: columns,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
        }.get(action, 0)

    def thumbnail_side(self) -> int:
        """Of the thumbnails, in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        self._thumbnails.radius = round(RADIUS * ratio)
        return min(_LARGEST_THUMBNAIL, round(self._side * ratio))

    def _image(self, row: int) -> QImage | None:
        picture = self._pictures.picture(row) if 0 <= row < len(self._pictures.ids) else None
        if picture is None or picture.is_missing:
            return None
        self._where[picture.path] = row
        return self._thumbnails.get(picture.path, self.thumbnail_side(), picture.modified)

    def _problem(self, row: int) -> str:
        picture = self._pictures.picture(row)
        assert picture is not None
        if picture.is_missing:
            return self.tr("The file is not there any more.")
        return self._thumbnails.problem(picture.path, self.thumbnail_side())

    def _on_thumbnail(self, path: object, side: int, image: QImage, problem: str) -> None:
        row = self._where.pop(path, None)
        if row is not None and row < len(self._pictures.ids):
            self.viewport().update(self._cell(row))
        if len(self._where) > 5000:
            self._where.clear()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Sorted numbers as (first, last) of those that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
