"""The styles as tiles: a preview, or the words where there is none, with the name below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sana_desktop.styles import StylePreset
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.style_words import style_preview, style_text, style_title

PREVIEW = 120
TILE = QSize(PREVIEW + 2 * SPACE_S, PREVIEW + 2 * SPACE_S + 28)
_AnyIndex = QModelIndex | QPersistentModelIndex


class StyleTiles(QAbstractListModel):
    """The styles that hold all words of the search, "None" first. UserRole: the StylePreset, or None."""

    def __init__(self, none: str, parent: QObject | None = None) -> None:
        """`none`: what no style is called."""
        super().__init__(parent)
        self._none = none
        self._all: list[StylePreset] = []
        self._found: list[StylePreset | None] = []
        self._words: list[str] = []
        self._pictures: dict[str, QPixmap] = {}  # the user's own of a style

    def set_styles(self, styles: Sequence[StylePreset]) -> None:
        self._all = list(styles)
        self._find()

    def search(self, text: str) -> None:
        self._words = text.casefold().split()
        self._find()

    def set_picture(self, name: str, picture: QPixmap) -> None:
        """One of the user's pictures in the style of that name, for a style without a preview."""
        self._pictures[name] = picture
        for row, style in enumerate(self._found):
            if style is not None and style.name == name:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, name: str) -> int:
        """0, that of none, where it is not shown."""
        return next((row for row, style in enumerate(self._found) if style is not None and style.name == name), 0)

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        style = self._found[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return style
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._none if style is None else style_title(style)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return "" if style is None else style_text(style)
        if role == Qt.ItemDataRole.DecorationRole and style is not None:
            preview = style_preview(style)
            return self._pictures.get(style.name, QPixmap()) if preview.isNull() else preview
        return TILE if role == Qt.ItemDataRole.SizeHintRole else None

    def _find(self) -> None:
        self.beginResetModel()
        none: list[StylePreset | None] = [] if self._words else [None]
        self._found = [*none, *(style for style in self._all if self._fits(style))]
        self.endResetModel()

    def _fits(self, style: StylePreset) -> bool:
        text = f"{style_title(style)} {style.name} {style.prompt} {style.negative_prompt}".casefold()
        return all(word in text for word in self._words)


class StyleTilePainter(QStyledItemDelegate):
    """Paints a tile; the chosen one has a frame, and the name in bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        rect, palette = option.rect, option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRect(rect.left() + SPACE_S, rect.top() + SPACE_S, PREVIEW, PREVIEW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if is_chosen:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 8, 8)
        self._paint_preview(painter, box, index, palette)
        font = painter.font()
        font.setBold(is_chosen)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = QRect(box.left(), box.bottom() + SPACE_XS, box.width(), rect.bottom() - box.bottom() - SPACE_S)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _paint_preview(self, painter: QPainter, box: QRect, index: _AnyIndex, palette: QPalette) -> None:
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap) and not picture.isNull():
            painter.drawPixmap(box, picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.color(QPalette.ColorRole.AlternateBase)))
        painter.drawRoundedRect(box, 6, 6)
        style = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(style, StylePreset):
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            inner = box.adjusted(SPACE_S, SPACE_S, -SPACE_S, -SPACE_S)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(inner, flags, style_text(style).split("\n")[0][:90])
