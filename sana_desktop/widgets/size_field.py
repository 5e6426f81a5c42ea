"""SizeField: the picture's width and height, by shape or in pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSpinBox, QToolButton, QWidget

from engine import GenerationRequest, InvalidRequest, ModelInfo
from engine.request import MAX_SIDE, MIN_SIDE
from engine.size_bins import bin_size, denoised_size
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel

SHAPES = {"1:1": (512, 512), "4:3": (576, 448), "3:2": (608, 416), "16:9": (672, 384)}
"""Width and height of each shape for a model of 512 px: sizes the models were trained on. Others scale with it."""

_SHAPES_NATIVE_SIZE = 512
_ICON_SIDE = 22


class SizeField(QWidget):
    """Signals:
    changed()   the sides, or what can be chosen
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._native_size = _SHAPES_NATIVE_SIZE
        self._model: ModelInfo | None = None
        self._has_source = False
        self._shapes = QButtonGroup(self)
        self._buttons = {name: self._shape_button(name) for name in SHAPES}
        self.width_number = self._side_number(self.tr("Width in pixels"))
        self.height_number = self._side_number(self.tr("Height in pixels"))
        self._swap = IconButton("swap", self.tr("Swap width and height"), self.tr("Swap width and height"))
        self._swap.clicked.connect(self._swap_sides)
        self.drawn = ElidedLabel()  # its place is reserved
        self.drawn.setProperty("role", "muted")
        self._lay_out()
        self.set_sides(512, 512)

    def sides(self) -> tuple[int, int]:
        """(width, height)."""
        return self.width_number.value(), self.height_number.value()

    def set_sides(self, width: int, height: int) -> None:
        self.width_number.setValue(width)
        self.height_number.setValue(height)

    def set_native_size(self, native_size: int) -> None:
        """The shapes are those of a model of this size; a chosen shape stays chosen."""
        shape = self._current_shape()
        self._native_size = native_size
        if shape is not None:
            self._choose_shape(shape)
        self._on_sides_changed()

    def set_model(self, model: ModelInfo) -> None:
        """Whose pictures they are: its shapes, and the sizes that it really draws."""
        self._model = model
        self.set_native_size(model.native_size)

    def set_has_source(self, has_source: bool) -> None:
        """Whether the picture begins from another one: then it is drawn at its own size."""
        self._has_source = has_source
        self._tell_drawn()

    def fit_shape(self, width: int, height: int) -> None:
        """The size of this model whose shape is nearest to that of a picture."""
        shape = next((name for name in SHAPES if _is_shape(name, width, height)), None)
        if shape is not None:
            long, short = self.shape_sides(shape)
            self.set_sides(*((long, short) if width >= height else (short, long)))
            return
        cells = self._model.sample_size if self._model is not None else 0
        fitted_height, fitted_width = bin_size(height, width, cells)
        if (fitted_height, fitted_width) == (height, width):  # the model has no table of sizes
            scale = self._native_size / (width * height) ** 0.5
            fitted_width, fitted_height = (max(MIN_SIDE, round(s * scale / 32) * 32) for s in (width, height))
        self.set_sides(min(fitted_width, MAX_SIDE), min(fitted_height, MAX_SIDE))

    def drawn_sides(self) -> tuple[int, int] | None:
        """(width, height) that the model will really draw; None: not known."""
        if self._model is None or not self._model.sample_size:
            return None
        width, height = self.sides()
        try:
            request = GenerationRequest("a", width=width, height=height, source="a" if self._has_source else "")
        except InvalidRequest:
            return None
        drawn_height, drawn_width = denoised_size(
            request, self._model.sample_size, self._model.cell, self._model.trained_sizes
        )
        return drawn_width, drawn_height

    def shape_sides(self, shape: str) -> tuple[int, int]:
        """Landscape; the longer side first."""
        width, height = SHAPES[shape]
        return width * self._native_size // _SHAPES_NATIVE_SIZE, height * self._native_size // _SHAPES_NATIVE_SIZE

    def _lay_out(self) -> None:
        shapes = QHBoxLayout()
        for button in self._buttons.values():
            shapes.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(shapes, 0, 0, 1, 3)
        layout.addWidget(self.width_number, 1, 0)
        layout.addWidget(self._swap, 1, 1)
        layout.addWidget(self.height_number, 1, 2)
        layout.addWidget(self.drawn, 2, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)

    def _shape_button(self, name: str) -> QToolButton:
        button = QToolButton(checkable=True, toolButtonStyle=Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
        button.setProperty("shape", name)
        button.clicked.connect(self._on_shape_clicked)
        self._shapes.addButton(button)
        return button

    def _side_number(self, name: str) -> QSpinBox:
        number = QSpinBox(minimum=MIN_SIDE, maximum=MAX_SIDE, singleStep=32, suffix=" px")
        number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        number.setAccessibleName(name)
        number.setToolTip(name)
        number.setKeyboardTracking(False)
        number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number.valueChanged.connect(self._on_sides_changed)
        return number

    def _on_shape_clicked(self) -> None:
        self._choose_shape(self.sender().property("shape"))

    def _choose_shape(self, shape: str) -> None:
        long, short = self.shape_sides(shape)
        self.set_sides(*((short, long) if self._is_portrait() else (long, short)))

    def _swap_sides(self) -> None:
        width, height = self.sides()
        self.set_sides(height, width)

    def _is_portrait(self) -> bool:
        width, height = self.sides()
        return height > width

    def _current_shape(self) -> str | None:
        sides = tuple(sorted(self.sides(), reverse=True))
        return next((name for name in SHAPES if self.shape_sides(name) == sides), None)

    def _on_sides_changed(self) -> None:
        self._shapes.setExclusive(False)  # an exclusive group cannot have nothing checked
        current = self._current_shape()
        for name, button in self._buttons.items():
            button.setChecked(name == current)
            self._label_shape(button, name)
        self._shapes.setExclusive(current is not None)
        self._tell_drawn()
        self.changed.emit()

    def _tell_drawn(self) -> None:
        """The size that is really drawn, where it is another."""
        drawn, asked = self.drawn_sides(), self.sides()
        words = in_full = ""
        if drawn is not None and drawn != asked:
            words = self.tr("Drawn at {width} × {height}, then scaled").format(width=drawn[0], height=drawn[1])
            in_full = self.tr("Drawn at {drawn_width} × {drawn_height}, then brought to {width} × {height}").format(
                drawn_width=drawn[0], drawn_height=drawn[1], width=asked[0], height=asked[1]
            )
        self.drawn.set_whole_text(words, in_full)
        self.drawn.setAccessibleName(in_full)

    def _label_shape(self, button: QToolButton, name: str) -> None:
        sides = self.shape_sides(name)
        if self._is_portrait():
            name, sides = ":".join(reversed(name.split(":"))), (sides[1], sides[0])
        button.setText(name)
        button.setIcon(self._shape_icon(QSize(*sides)))
        description = self.tr("{shape}, {width} × {height} pixels").format(shape=name, width=sides[0], height=sides[1])
        button.setAccessibleName(description)
        button.setToolTip(description)

    def _shape_icon(self, sides: QSize) -> QIcon:
        scale = 3  # drawn large, so that it is sharp on any screen
        pixmap = QPixmap(QSize(_ICON_SIDE, _ICON_SIDE) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().windowText().color(), 1.6 * scale))
        box = sides.scaled(pixmap.size() * 0.82, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (pixmap.width() - box.width()) / 2, (pixmap.height() - box.height()) / 2
        painter.drawRoundedRect(int(left), int(top), box.width(), box.height(), 2 * scale, 2 * scale)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return QIcon(pixmap)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            for name, button in self._buttons.items():
                self._label_shape(button, name)


def _is_shape(name: str, width: int, height: int) -> bool:
    """Whether a picture has this shape, give or take a hundredth."""
    long, short = map(int, name.split(":"))
    return abs(max(width, height) / min(width, height) * short / long - 1) < 0.01
