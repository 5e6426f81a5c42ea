"""The order in which Tab walks through widgets: as one reads them, also where some are made later than others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def keep_reading_order(*parts: QWidget) -> None:
    """Let Tab go through these one after the other, and inside of each in the order of its layouts."""
    for before, after in pairwise(found for part in parts for found in _stops(part)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard in a widget, itself perhaps; what is hidden has its place, too."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        yield from _stops(inside)
    elif (layout := widget.layout()) is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_in(inner)
