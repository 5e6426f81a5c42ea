"""The list of keyboard shortcuts (F1): every page's, and what hands do to a picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.theme import SPACE_L, SPACE_S
from sana_desktop.windows.actions import ActionSpec
from sana_desktop.windows.command_palette import matches

_WIDTH, _HEIGHT = 620, 560


class ShortcutsDialog(QDialog):
    def __init__(self, groups: list[tuple[str, list[ActionSpec]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._rows: list[tuple[str, QLabel, QLabel]] = []
        self._titles: list[tuple[QLabel, range]] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the shortcuts"))
        self.field.setAccessibleName(self.tr("Search the shortcuts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show_matching)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(SPACE_L)
        self._table.setVerticalSpacing(SPACE_S)
        self._table.setColumnStretch(1, 1)
        for title, specs in groups:
            self._add_group(title, [(spec.keys, spec.words) for spec in specs])
        self._add_group(self.tr("A picture"), self._hand_rows())
        self._table.setRowStretch(self._table.rowCount(), 1)
        inside = QWidget()
        inside.setLayout(self._table)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        self._area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_L)
        layout.addWidget(self.field)
        layout.addWidget(self._area, 1)
        layout.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def rows(self) -> list[tuple[str, str]]:
        """(keys, what they do), as it is shown."""
        return [(keys.text(), what.text()) for _, keys, what in self._rows]

    def _add_group(self, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        at = self._table.rowCount()
        heading = QLabel(title)
        heading.setProperty("role", "headline")
        self._table.addWidget(heading, at, 0, 1, 2)
        first = len(self._rows)
        for row, (keys, what) in enumerate(rows, start=at + 1):
            keys_label, what_label = QLabel(keys), QLabel(what)
            keys_label.setProperty("role", "caption")
            keys_label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            what_label.setWordWrap(True)
            self._table.addWidget(keys_label, row, 0)
            self._table.addWidget(what_label, row, 1)
            self._rows.append((f"{title} {what} {keys}", keys_label, what_label))
        self._titles.append((heading, range(first, len(self._rows))))

    def _show_matching(self, query: str) -> None:
        shown = [matches(query, text) not in (None, 3) for text, _, _ in self._rows]
        for is_shown, (_, keys, what) in zip(shown, self._rows, strict=True):
            keys.setVisible(is_shown)
            what.setVisible(is_shown)
        for heading, rows in self._titles:
            heading.setVisible(any(shown[row] for row in rows))

    def _hand_rows(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter"), self.tr("New line in the prompt")),
            ("+  −", self.tr("Zoom the picture (or the mouse wheel)")),
            (self.tr("Arrows"), self.tr("Move the picture (or drag it)")),
            ("[  ]", self.tr("Move the line between before and after")),
            (self.tr("Double click"), self.tr("Fit the picture, or actual size")),
        ]
