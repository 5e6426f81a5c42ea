"""PageRail: the places of the window, one below the other, each an icon with its word; and how many wait in one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import tinted_icon

_ICON = 22
_WIDTH, _HEIGHT = 84, 56
_BADGE = 16


@dataclass(frozen=True, slots=True)
class RailEntry:
    name: str
    icon: str
    text: str
    tool_tip: str


class RailButton(QToolButton):
    """May carry a number: how many wait there."""

    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry, self._count = entry, 0
        self.setText(entry.text)
        self.setToolTip(entry.tool_tip)
        self.setAccessibleName(entry.text)
        self.setAccessibleDescription(entry.tool_tip)
        self.setProperty("role", "rail")
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._draw_icon)
        self._draw_icon()

    @property
    def name(self) -> str:
        return self._entry.name

    def set_count(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        words = self.tr("{place}, {count} waiting").format(place=self._entry.text, count=count)
        self.setAccessibleName(words if count else self._entry.text)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        text = str(self._count) if self._count < 1000 else "999+"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(True)
        painter.setFont(font)
        width = max(_BADGE, painter.fontMetrics().horizontalAdvance(text) + SPACE_S)
        middle = self.width() / 2 + (_ICON if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -_ICON)
        box = QRectF(min(max(0.0, middle - width / 2), self.width() - width), SPACE_XS, width, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(box, _BADGE / 2, _BADGE / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_icon(self) -> None:
        role = QPalette.ColorRole.Accent if self.isChecked() else QPalette.ColorRole.WindowText
        self.setIcon(tinted_icon(self._entry.icon, self.palette().color(role).name()))


class PageRail(QWidget):
    """Signals:
    chosen(str)   a page's name, by mouse or keyboard
    """

    chosen = Signal(str)

    def __init__(self, entries: list[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._buttons = {entry.name: RailButton(entry) for entry in entries}
        self._group = QButtonGroup(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, SPACE_S)
        self._layout.setSpacing(SPACE_XS)
        for button in self._buttons.values():
            self._group.addButton(button)
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._group.buttonClicked.connect(self._on_clicked)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Expanding)

    def add_below(self, widget: QWidget) -> None:
        """At the end of the rail."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_page(self, name: str) -> None:
        self._buttons[name].setChecked(True)

    def set_count(self, name: str, count: int) -> None:
        self._buttons[name].set_count(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        at = next((k for k, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        button = buttons[(at + step) % len(buttons)]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def _on_clicked(self, button: RailButton) -> None:
        self.chosen.emit(button.name)
