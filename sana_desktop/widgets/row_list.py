"""RowList: rows under each other, which scroll. Who has the keyboard is always in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.model_row import ModelRow


class RowList(QScrollArea):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: what a screen reader calls it."""
        super().__init__(parent)
        self._rows: dict[str, ModelRow] = {}
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, SPACE_S, 0)
        self._layout.setSpacing(SPACE_S)
        self._layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the rows' buttons have it
        self.setAccessibleName(name)

    def names(self) -> list[str]:
        """Of the rows, from the top."""
        rows = map(self._row_at, range(self._layout.count()))
        return [row.name for row in rows if row is not None]

    def row(self, name: str) -> ModelRow:
        return self._rows[name]

    def has(self, name: str) -> bool:
        return name in self._rows

    def insert(self, row: ModelRow, position: int | None = None) -> None:
        """At the end, where no position is given. Tab goes through the rows from the top."""
        self._rows[row.name] = row
        end = self._layout.count() - 1
        position = end if position is None else min(position, end)
        self._layout.insertWidget(position, row)
        row.show()  # now: the layout would do it a turn of the loop later
        before, after = self._row_at(position - 1), self._row_at(position + 1)
        if before is not None:
            QWidget.setTabOrder(before.second, row.first)
        QWidget.setTabOrder(row.first, row.second)
        if after is not None:
            QWidget.setTabOrder(row.second, after.first)

    def remove(self, name: str) -> None:
        row = self._rows.pop(name)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _row_at(self, position: int) -> ModelRow | None:
        item = self._layout.itemAt(position)
        widget = item.widget() if item is not None else None
        return widget if isinstance(widget, ModelRow) else None
