"""FieldCallout: an error at its control. It floats, so that nothing moves, and goes when the field is edited."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from sana_desktop.engine_words import in_our_language
from sana_desktop.theme import set_look

_WIDTH = 300
_GAP = 4


class FieldCallout(QLabel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._control: QWidget | None = None
        self.setProperty("role", "callout")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def point_at(self, control: QWidget, message: str) -> None:
        """Show `message` at the control, below it where there is room, and take the keyboard there."""
        self.dismiss()
        self._control = control
        self._mark(control, True)
        control.setAccessibleDescription(message)
        self.setText(in_our_language(message))
        self.setFixedWidth(min(_WIDTH, self.parentWidget().width() - 2 * _GAP))
        self.setFixedHeight(self.heightForWidth(self.width()))
        self.move(self._place_at(control))
        self.show()
        self.raise_()
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        if self._control is not None:
            self._mark(self._control, False)
            self._control.setAccessibleDescription("")
            self._control = None
        self.hide()

    def _place_at(self, control: QWidget) -> QPoint:
        window = self.parentWidget()
        corner = control.mapTo(window, QPoint(0, control.height() + _GAP))
        if corner.y() + self.height() > window.height():
            corner.setY(control.mapTo(window, QPoint(0, 0)).y() - self.height() - _GAP)
        corner.setX(max(_GAP, min(corner.x(), window.width() - self.width() - _GAP)))
        return corner

    def _mark(self, control: QWidget, invalid: bool) -> None:
        set_look(control, "invalid", invalid)
