"""The list of keyboard shortcuts (F1)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from sana_desktop.windows.actions import action_specs


class ShortcutsDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(8)
        for row, (keys, what) in enumerate(self._rows()):
            keys_label = QLabel(keys)
            keys_label.setProperty("role", "caption")
            keys_label.setAlignment(Qt.AlignmentFlag.AlignRight)
            table.addWidget(keys_label, row, 0)
            table.addWidget(QLabel(what), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # Fusion's is black in both themes
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(table)
        layout.addWidget(buttons)

    def _rows(self) -> list[tuple[str, str]]:
        rows = [
            (QKeySequence(spec.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText), spec.text)
            for spec in action_specs()
            if spec.shortcuts
        ]
        rows = [(keys, text.replace("&", "").rstrip("…")) for keys, text in rows]
        return [
            *rows,
            (self.tr("Enter"), self.tr("New line in the prompt")),
            ("+  −", self.tr("Zoom the picture (or the mouse wheel)")),
            (self.tr("Arrows"), self.tr("Move the picture (or drag it)")),
            ("[  ]", self.tr("Move the line between before and after")),
            (self.tr("Double click"), self.tr("Fit the picture, or actual size")),
        ]
