"""StarRating: 0 to 5 stars, set by a click, by arrow keys or by a digit. A slider to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSlider, QWidget

from engine.annotations import MAX_RATING
from sana_desktop.theme import SPACE_XS
from sana_desktop.widgets.icon_button import tinted_icon

_STAR = 18
_PITCH = _STAR + SPACE_XS


class StarRating(QSlider):
    """`valueChanged(int)` and `actionTriggered` are the slider's; `sliderMoved(int)`: by hand, by mouse or keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, MAX_RATING)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(MAX_RATING * _PITCH + SPACE_XS, _STAR + 2 * SPACE_XS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the last star takes it away again."""
        x = event.position().x()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        star = min(MAX_RATING, max(1, 1 + int((x - SPACE_XS / 2) // _PITCH)))
        self._set(star - 1 if star == self.value() == 1 else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As above."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        before = self.value()
        if 0 <= digit <= MAX_RATING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._set(digit)
            return
        super().keyPressEvent(event)
        if self.value() != before:
            self.sliderMoved.emit(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = QGuiApplication.palette()  # a style sheet makes the muted colour of a widget's own half transparent
        full = tinted_icon("star-filled", palette.color(QPalette.ColorRole.Accent).name())
        empty = tinted_icon("star", palette.color(QPalette.ColorRole.PlaceholderText).name())
        for star in range(MAX_RATING):
            place = QRect(QPoint(SPACE_XS + star * _PITCH - SPACE_XS // 2, SPACE_XS), QSize(_STAR, _STAR))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveLeft(self.width() - place.right() - 1)
            (full if star < self.value() else empty).paint(painter, place)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _set(self, rating: int) -> None:
        if rating != self.value():
            self.setValue(rating)
            self.sliderMoved.emit(rating)
