"""SessionStrip: the pictures of this session, newest first, with the one that is being made on top."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.session_model import SessionModel
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import tinted_icon

STRIP_WIDTH = 156
_THUMBNAIL = 120
_GAP = 6  # on each side: room for the frame of the chosen one
_RADIUS = 6
_GROUP_GAP = 2 * SPACE_S  # above the first of those that were asked for in another way, with a line in its middle
_STAR = 12


class ThumbnailDelegate(QStyledItemDelegate):
    """A rounded thumbnail; a chosen one has a frame, and a live one is drawn as its preview comes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = index.data(SessionModel.SizeRole).scaled(_THUMBNAIL, _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
        gap = _GROUP_GAP if index.data(SessionModel.BeginsGroupRole) else 0
        return QSize(_THUMBNAIL + 2 * _GAP, size.height() + 2 * _GAP + gap)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        image, size = index.data(Qt.ItemDataRole.DecorationRole), index.data(SessionModel.SizeRole)
        gap = _GROUP_GAP if index.data(SessionModel.BeginsGroupRole) else 0
        room = option.rect.adjusted(_GAP, _GAP + gap, -_GAP, -_GAP)
        box = QRect(0, 0, 0, 0)
        box.setSize(size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        box.moveCenter(room.center())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_image(painter, option, QRectF(box), image)
        self._paint_frame(painter, option, QRectF(box).adjusted(-3, -3, 3, 3))
        if gap:
            middle = option.rect.top() + gap // 2
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(room.left(), middle, room.right(), middle)
        self._paint_rating(painter, option, box, index.data(SessionModel.RatingRole))
        painter.restore()

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        """In the accent where it is chosen, and in the text's colour where the keyboard is."""
        role = QPalette.ColorRole.Accent if option.state & QStyle.StateFlag.State_Selected else None
        role = QPalette.ColorRole.WindowText if option.state & QStyle.StateFlag.State_HasFocus else role
        if role is not None:
            painter.setPen(QPen(option.palette.color(role), 2.5))
            painter.drawRoundedRect(box, _RADIUS + 2, _RADIUS + 2)

    def _paint_rating(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, rating: int) -> None:
        """As many stars as it has, in a pill in the lower corner where reading begins."""
        if not rating:
            return
        pill = QRect(0, 0, rating * _STAR + SPACE_S, _STAR + SPACE_XS)
        pill.moveBottomLeft(box.bottomLeft() + QPoint(SPACE_XS, -SPACE_XS))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            pill.moveRight(box.right() - SPACE_XS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QGuiApplication.palette().color(QPalette.ColorRole.Base))  # the list's own is transparent
        painter.drawRoundedRect(QRectF(pill), pill.height() / 2, pill.height() / 2)
        star = tinted_icon("star-filled", option.palette.color(QPalette.ColorRole.Accent).name())
        for number in range(rating):
            left = pill.left() + SPACE_XS + number * _STAR
            star.paint(painter, QRect(left, pill.top() + SPACE_XS // 2, _STAR, _STAR))

    def _paint_image(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, image: QImage) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        if image.isNull():
            painter.fillPath(outline, option.palette.color(QPalette.ColorRole.Midlight))
            return
        painter.setClipPath(outline)
        painter.drawImage(box, image)
        painter.setClipping(False)


class SessionStrip(QWidget):
    """Ctrl and a click, or Shift and an arrow key, choose more than one: two can be compared.

    Signals:
        row_chosen(int)      by mouse or keyboard, not by `choose_row`
        choice_changed()     more or fewer are chosen than before
    """

    row_chosen = Signal(int)
    choice_changed = Signal()

    def __init__(self, model: SessionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_choosing = False
        self.list = QListView()
        # Before the view hears of it: the view chooses a neighbour for a removed row, which is no one's choice.
        model.rowsAboutToBeRemoved.connect(self._on_rows_leaving)
        self.list.setModel(model)
        self.list.setItemDelegate(ThumbnailDelegate(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Pictures of this session"))
        self.list.setToolTip(self.tr("Pictures of this session"))
        caption = QLabel(self.tr("This session"))
        caption.setProperty("role", "caption")
        self._hint = QLabel(self.tr("Your pictures will appear here."))
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(caption)
        layout.addLayout(self._pages, 1)
        self.setFixedWidth(STRIP_WIDTH)
        model.rowsInserted.connect(self._on_rows_changed)
        model.rowsRemoved.connect(self._on_rows_left)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def choose_row(self, row: int) -> None:
        """-1: none of them is in the view."""
        self._is_choosing = True
        if row < 0:
            self.list.selectionModel().clear()
        else:
            # Not `setCurrentIndex` of the view, which looks at Ctrl and Shift, and Ctrl is down in Ctrl+Enter.
            index, how = self.list.model().index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, how)
        self._is_choosing = False

    def chosen_rows(self) -> list[int]:
        """From the newest to the oldest."""
        return sorted(index.row() for index in self.list.selectionModel().selectedIndexes())

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What a right click, or the menu key, offers for the chosen picture; None: a line between two groups."""
        for action in actions:
            if action is None:
                action = QAction(self)
                action.setSeparator(True)
            self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def current_row(self) -> int:
        """-1 if there is none."""
        return self.list.currentIndex().row()

    def _on_rows_leaving(self) -> None:
        self._is_choosing = True

    def _on_rows_left(self) -> None:
        self._is_choosing = False
        self._on_rows_changed()

    def _on_rows_changed(self) -> None:
        self._pages.setCurrentWidget(self.list if self.list.model().rowCount() else self._hint)

    def _on_selection_changed(self) -> None:
        self.choice_changed.emit()

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_choosing:
            self.row_chosen.emit(current.row())
