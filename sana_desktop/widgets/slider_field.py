"""SliderField: a number with its name, to be typed or dragged. One row for the name and number, one for the slider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QSpinBox, QWidget


class SliderField(QWidget):
    """The slider covers the useful values; the number may go further.

    Args:
        decimals: 0 for whole numbers.
        step: what an arrow key changes.
        slider_range: what the slider covers; `whole_range`: what may be typed.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        tool_tip: str,
        whole_range: tuple[float, float],
        slider_range: tuple[float, float],
        decimals: int = 0,
        step: float = 0.5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ticks = 10**decimals  # a slider counts whole ticks
        self.number = self._number(whole_range, decimals, step)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(slider_range[0] * self._ticks), round(slider_range[1] * self._ticks))
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 10))
        label = QLabel(name)
        label.setBuddy(self.number)
        for control in (self.number, self.slider):
            control.setToolTip(tool_tip)
            control.setAccessibleName(name)
            control.setAccessibleDescription(tool_tip)
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.number, 0, 1)
        layout.addWidget(self.slider, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self.number.valueChanged.connect(self._on_number)
        self.slider.valueChanged.connect(self._on_slider)

    def value(self) -> float:
        return self.number.value()

    def set_value(self, value: float) -> None:
        self.number.setValue(value if self._ticks > 1 else round(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the panel; it changes a value only where the keyboard is, not wherever it passes."""
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _number(self, whole_range: tuple[float, float], decimals: int, step: float) -> QSpinBox | QDoubleSpinBox:
        if decimals:
            number: QSpinBox | QDoubleSpinBox = QDoubleSpinBox(decimals=decimals, singleStep=step)
            number.setRange(*whole_range)
        else:
            number = QSpinBox()
            number.setRange(round(whole_range[0]), round(whole_range[1]))
        number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        number.setFixedWidth(64)
        return number

    def _on_number(self, value: float) -> None:
        self.slider.blockSignals(True)  # the slider may be too short for the number: it must not answer back
        self.slider.setValue(round(value * self._ticks))
        self.slider.blockSignals(False)
        self.changed.emit()

    def _on_slider(self, ticks: int) -> None:
        self.set_value(ticks / self._ticks)
