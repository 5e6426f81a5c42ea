"""PairView: two pictures, one over the other with a line between them to be moved, or side by side, moving together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sana_desktop.theme import SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.image_view import ImageView
from sana_desktop.widgets.progress_panel import ElidedLabel

_SAME_SHAPE = 0.01  # pictures whose sides are in the same proportion, but for so much, can lie over each other


@dataclass(frozen=True, slots=True, eq=False)
class PairSide:
    """One of the two."""

    name: str  # short, and not the other's
    size: QSize
    levels: tuple[QImage, ...]  # of detail, from large to small
    description: str = ""


class PairView(QWidget):
    """Zooming and panning one of them does the same to the other. C changes how they lie, Esc ends it. What is first
    lies left, also where reading begins at the right: it is a place in the picture, not in a sentence.

    Signals:
        closed()   the user has seen enough
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = ImageView(), ImageView()
        self._sides: tuple[PairSide, PairSide] | None = None
        self._is_beside = False
        self._first_name, self._second_name = ElidedLabel(), ElidedLabel()
        self._mode = IconButton("side-by-side", self.tr("Side by side"), self.tr("Side by side (C)"))
        self._mode.setCheckable(True)
        self._close = IconButton("close", self.tr("End comparing"), self.tr("End comparing (Esc)"))
        self._lay_out()
        self._mode.clicked.connect(self.change_mode)
        self._close.clicked.connect(self.closed)
        self.first.moved.connect(self._on_first_moved)
        self.second.moved.connect(self._on_second_moved)
        self.setVisible(False)

    def show_pair(self, first: PairSide, second: PairSide) -> None:
        """Where their shapes differ they are always side by side: over each other one would be stretched."""
        self._sides = (first, second)
        self._first_name.set_whole_text(first.name)
        self._second_name.set_whole_text(second.name)
        self._mode.setEnabled(_have_same_shape(first.size, second.size))
        self._arrange()
        self.setVisible(True)
        self.first.fit()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_mode(self) -> None:
        """Over each other, or side by side."""
        if self._mode.isEnabled():
            self._is_beside = not self._is_beside
            self._arrange()

    @property
    def is_beside(self) -> bool:
        """Whether they are side by side now."""
        return self._is_beside or not self._mode.isEnabled()

    def clear(self) -> None:
        """Let go of the pictures."""
        self._sides = None
        self.setVisible(False)
        for view in (self.first, self.second):
            view.clear()

    def event(self, event: QEvent) -> bool:
        """Esc is this one's before it is the window's, which would stop what is being drawn."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- inside

    def _arrange(self) -> None:
        if self._sides is None:
            return
        first, second = self._sides
        beside = self.is_beside
        for widget in (self.second, self._first_name, self._second_name):
            widget.setVisible(beside)
        self._mode.setChecked(beside)
        # Over each other the second is the one below the line, as an enlargement is: the line uncovers it.
        shown = first if beside else second
        self.first.show_levels(shown.size, shown.levels, shown.description)
        self.first.compare_with(None if beside else first.levels[0], (first.name, second.name), first.levels)
        self.second.show_levels(second.size, second.levels, second.description)
        self._on_first_moved()

    def _on_first_moved(self) -> None:
        if self.is_beside:
            self.second.show_like(self.first)

    def _on_second_moved(self) -> None:
        if self.is_beside:
            self.first.show_like(self.second)

    def _lay_out(self) -> None:
        for label in (self._first_name, self._second_name):
            label.setProperty("role", "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_XS)
        buttons.addStretch(1)
        for button in (self._mode, self._close):
            button.setProperty("role", "plain")
            buttons.addWidget(button)
        pictures = QWidget()
        pictures.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QGridLayout(pictures)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self._first_name, 0, 0)
        layout.addWidget(self._second_name, 0, 1)
        layout.addWidget(self.first, 1, 0)
        layout.addWidget(self.second, 1, 1)
        layout.setRowStretch(1, 1)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(buttons, 0, 0)
        whole.addWidget(pictures, 1, 0)
        whole.setRowStretch(1, 1)
        self.setAutoFillBackground(True)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _have_same_shape(first: QSize, second: QSize) -> bool:
    if first.isEmpty() or second.isEmpty():
        return False
    across, down = first.width() / second.width(), first.height() / second.height()
    return abs(across / down - 1) <= _SAME_SHAPE
