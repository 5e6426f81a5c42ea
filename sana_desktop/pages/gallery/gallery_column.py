"""GalleryColumn: a column beside the grid, made part by part, so that no turn of the window's thread is long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class GalleryColumn(QScrollArea):
    """Subclasses make their parts in `make`; the column is seen when the last of them is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.body.setUpdatesEnabled(False)  # nobody is to see the parts come
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def make(self) -> Iterator[None]:
        """Between two parts others may have their turn. To be run to its end, before anything else is asked of it."""
        yield from self._make_parts()
        hidden = [child for child in self.body.findChildren(QWidget) if not child.isVisible()]
        for place in range(0, len(hidden), _POLISHED):  # else all of them would be, the moment they are to be seen
            yield
            for child in hidden[place : place + _POLISHED]:
                child.ensurePolished()
        yield
        self.body.setUpdatesEnabled(True)

    @contextmanager
    def laid_out_once(self) -> Iterator[None]:
        """Whatever is shown and hidden meanwhile is laid out afterwards: Qt would do it anew for each."""
        layouts = [layout for child in (self.body, *self.body.findChildren(QWidget)) if (layout := child.layout())]
        for layout in layouts:
            layout.setEnabled(False)
        try:
            yield
        finally:
            for layout in layouts:
                layout.setEnabled(True)

    def _make_parts(self) -> Iterator[None]:
        raise NotImplementedError


_POLISHED = 20  # at once: some milliseconds
