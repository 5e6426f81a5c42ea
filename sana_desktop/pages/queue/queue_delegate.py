"""QueueDelegate: paints a row of the queue: picture, prompt, settings, state in words and icon, progress, time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.overview import QueueRow
from sana_desktop.pages.queue.queue_model import QueueModel
from sana_desktop.qt_image import thumbnail
from sana_desktop.queue_words import ICONS, settings_words
from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS, Colors
from sana_desktop.widgets.icon_button import ICON_SIDE, tinted_icon

PICTURE_SIDE = 48
_RADIUS = 6
_BAR = 6
_MOST_PIXMAPS = 400
_SHARE_OF_STATE = 0.3  # of the row's width
_WIDEST_STATE = 300
_SPACES = "\u2028\u2029\r\n\t\0"


class QueueDelegate(QStyledItemDelegate):
    """
    Args:
        colors: those of the theme that is on.
        picture: path → what is in memory of it; None: it comes later, and the view is painted again.
    """

    def __init__(
        self,
        model: QueueModel,
        colors: Callable[[], Colors],
        picture: Callable[[Path], QImage | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._colors, self._picture = model, colors, picture
        self._pixmaps: OrderedDict[tuple[Path, float], QPixmap] = OrderedDict()

    def forget(self, path: Path) -> None:
        """There is a new picture of it."""
        for key in [key for key in self._pixmaps if key[0] == path]:
            del self._pixmaps[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = 2 * option.fontMetrics.height() + SPACE_XS + _BAR
        return QSize(0, max(PICTURE_SIDE, lines) + 2 * SPACE_S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a prompt has its own
        self._paint_ground(painter, option)
        inner = option.rect.adjusted(SPACE_M, SPACE_S, -SPACE_M, -SPACE_S)
        beside = min(round(inner.width() * _SHARE_OF_STATE), _WIDEST_STATE)
        picture = QRect(inner.left(), inner.center().y() - PICTURE_SIDE // 2, PICTURE_SIDE, PICTURE_SIDE)
        state = QRect(inner.right() - beside + 1, inner.top(), beside, inner.height())
        texts = inner.adjusted(PICTURE_SIDE + SPACE_M, 0, -beside - SPACE_M, 0)
        self._paint_picture(painter, QRectF(_visual(option, picture)), row)
        self._paint_texts(painter, option, _visual(option, texts), row)
        self._paint_state(painter, option, _visual(option, state), row, index.row())
        painter.restore()

    # ---- the parts

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors = self._colors()
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)

    def _paint_picture(self, painter: QPainter, box: QRectF, row: QueueRow) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        pixmap = self._pixmap(row, painter.device().devicePixelRatioF())
        painter.fillPath(outline, QColor(self._colors().canvas))
        if pixmap is None:
            self._paint_icon(painter, box.toRect(), "image", self._colors().muted)
            return
        painter.save()
        painter.setClipPath(outline)
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(box.center() - QPointF(size.width(), size.height()) / 2, pixmap)
        painter.restore()

    def _paint_texts(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: QueueRow) -> None:
        colors = self._colors()
        about = row.error or settings_words(row.width, row.height, row.steps, row.seed)
        prompt = "".join(" " if c in _SPACES else c for c in row.prompt)
        color = colors.danger if row.error else colors.muted
        self._paint_lines(painter, option, box, [(prompt, colors.text), (about, color)])

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: QueueRow, place: int
    ) -> None:
        colors = self._colors()
        color = colors.danger if row.state is JobState.FAILED else colors.text
        icon = QRect(box.left(), box.center().y() - ICON_SIDE // 2, ICON_SIDE, ICON_SIDE)
        self._paint_icon(painter, QStyle.visualRect(option.direction, box, icon), ICONS[row.state], color)
        texts = QStyle.visualRect(option.direction, box, box.adjusted(ICON_SIDE + SPACE_S, 0, 0, 0))
        is_live = row.state is JobState.RENDERING and row.key == self._model.live.key
        if is_live:
            self._paint_bar(painter, option, QRect(texts.left(), texts.bottom() - _BAR, texts.width(), _BAR))
            texts = texts.adjusted(0, 0, 0, -_BAR - SPACE_XS)
        time = self._model.time_text(place)
        self._paint_lines(painter, option, texts, [(self._model.state_text(row), color), (time, colors.muted)])

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        colors = self._colors()
        done = QRect(box.left(), box.top(), round(box.width() * self._model.live.fraction), box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for part, color in ((box, colors.border), (QStyle.visualRect(option.direction, box, done), colors.accent)):
            if not part.isEmpty():
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(QRectF(part), _BAR / 2, _BAR / 2)

    # ---- inside

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, lines: Sequence[tuple[str, str]]
    ) -> None:
        """Under each other in the middle of the box: text and colour of each; those without a text are left out."""
        lines = [line for line in lines if line[0]]
        height = option.fontMetrics.height()
        top = box.center().y() - (height * len(lines) + SPACE_XS * (len(lines) - 1)) // 2
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(option.font)
        for number, (text, color) in enumerate(lines):
            line = QRect(box.left(), top + number * (height + SPACE_XS), box.width(), height)
            shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.setPen(QColor(color))
            painter.drawText(line, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def _paint_icon(self, painter: QPainter, box: QRect, name: str, color: str) -> None:
        tinted_icon(name, color).paint(painter, box)

    def _pixmap(self, row: QueueRow, ratio: float) -> QPixmap | None:
        if row.key == self._model.live.key and row.state is not JobState.FINISHED:
            preview = self._model.live.preview
            return None if preview is None or preview.isNull() else thumbnail(preview, PICTURE_SIDE, ratio)
        if row.path is None or row.state is not JobState.FINISHED:
            return None
        key = (row.path, ratio)
        if key not in self._pixmaps:
            image = self._picture(row.path)
            if image is None or image.isNull():
                return None
            self._pixmaps[key] = thumbnail(image, PICTURE_SIDE, ratio)
            while len(self._pixmaps) > _MOST_PIXMAPS:
                self._pixmaps.popitem(last=False)
        self._pixmaps.move_to_end(key)
        return self._pixmaps[key]


def _visual(option: QStyleOptionViewItem, box: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)
