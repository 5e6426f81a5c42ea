"""IconButton: a button that shows one of our icons in the colour of the text, in both themes."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from engine.paths import resource

ICON_SIDE = 18
_SCALES = (1.0, 1.5, 2.0, 3.0)  # device pixels per pixel that screens have


@functools.lru_cache(maxsize=64)  # styles ask again and again, always for the same few
def tinted_icon(name: str, color: str) -> QIcon:
    """The icon `resources/icons/<name>.svg`, with `currentColor` replaced by `color`."""
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    icon = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(QSize(ICON_SIDE, ICON_SIDE) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon


class IconButton(QToolButton):
    """Has no text, so a name for those who cannot see it is not optional."""

    def __init__(self, icon: str, name: str, tool_tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._color = icon, ""
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icon()

    def _draw_icon(self) -> None:
        color = self.palette().windowText().color().name()
        if color != self._color:  # an icon that is set is laid out anew, with all around it
            self._color = color
            self.setIcon(tinted_icon(self._icon, color))
