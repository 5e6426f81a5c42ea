"""ImageView: the picture in the middle of the window, and what hands do with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QInputDevice, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from sana_desktop.viewer.canvas import Canvas

_ZOOM_STEP = 1.25
_PAN_SHARE = 0.1  # of the view, for an arrow key
_LINE_SHARE = 0.02  # of what is seen, for a key that moves the line of a comparison


class ImageView(Canvas):
    """Wheel: zoom at the pointer; sideways or with Shift: pan. Drag, Space and drag, middle button: pan. Double click:
    fit or 100 %. Keys: plus and minus zoom, arrows pan; [ and ], or Shift and an arrow, move the line of a comparison.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragged_from: QPointF | None = None
        self._line_is_dragged = False
        self._space_is_down = False
        self.viewport().setMouseTracking(True)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_to(self._placement.scale * (1 + event.value()), event.position())
            return True
        if event.type() == QEvent.Type.Leave:
            self._show_cursor(None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, modifiers = event.angleDelta(), event.modifiers()
        is_pad = event.device().type() == QInputDevice.DeviceType.TouchPad and not event.pixelDelta().isNull()
        if is_pad and not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._pan(event.pixelDelta().x(), event.pixelDelta().y())
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or not turned.y():
            self._pan(turned.x() or turned.y(), 0)
        else:
            self._zoom_to(self._placement.scale * _ZOOM_STEP ** (turned.y() / 120), event.position())
        self._show_cursor(event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button, at = event.button(), event.position()
        if button == Qt.MouseButton.LeftButton and self._takes_line(at):
            self._line_is_dragged = True
        elif button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragged_from = at
        else:
            super().mousePressEvent(event)
        self._show_cursor(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._line_is_dragged and self._comparison is not None:
            self._comparison.move_to(at.x(), self._seen())
            self.viewport().update()
        elif self._dragged_from is not None:
            moved = at - self._dragged_from
            self._dragged_from = at
            self._pan(moved.x(), moved.y())
        self._show_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from, self._line_is_dragged = None, False
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._takes_line(event.position()):
            self.mousePressEvent(event)
        elif self._placement.is_fitted:
            self._zoom_to(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        line = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
        if is_shifted:
            line |= {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        ways = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if self._comparison is not None and key in line:
            self._comparison.move_by(_LINE_SHARE * line[key])
            self.viewport().update()
        elif key in ways:
            right, down = ways[key]
            room = self.viewport().size()
            event.setAccepted(self._pan(right * _PAN_SHARE * room.width(), down * _PAN_SHARE * room.height()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM_STEP)
        elif key == Qt.Key.Key_Space:
            self._space_is_down = True
            self._show_cursor(None)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_down = False
            self._show_cursor(None)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._space_is_down = False

    # ---- inside

    def _takes_line(self, at: QPointF) -> bool:
        return (
            self._comparison is not None and not self._space_is_down and self._comparison.is_near(at.x(), self._seen())
        )

    def _show_cursor(self, at: QPointF | None) -> None:
        if self._line_is_dragged or (at is not None and self._dragged_from is None and self._takes_line(at)):
            shape = Qt.CursorShape.SplitHCursor
        elif self._dragged_from is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space_is_down or not self._placement.is_fitted:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
