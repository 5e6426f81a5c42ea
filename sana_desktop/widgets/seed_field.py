"""SeedField: the number that a picture grows from, drawn anew for each Generate or kept."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from sana_desktop.widgets.icon_button import IconButton


class SeedField(QWidget):
    """A line of digits, because seeds have 64 bits and Qt's spin box 32. Typing a seed keeps it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QLineEdit("0")
        self.number.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{1,20}"), self))
        self.number.setAccessibleName(self.tr("Seed"))
        self.number.setToolTip(self.tr("The same seed and settings make the same picture again"))
        self._random = self._mode_button("dice", self.tr("New seed each time"))
        self._keep = self._mode_button("lock", self.tr("Keep this seed"))
        self._modes = QButtonGroup(self)
        self._modes.addButton(self._random)
        self._modes.addButton(self._keep)
        self._random.setChecked(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.number, 1)
        layout.addWidget(self._random)
        layout.addWidget(self._keep)
        self.number.textEdited.connect(self._on_typed)
        self.number.textChanged.connect(self.changed)
        self._keep.toggled.connect(self.changed)

    def seed(self) -> int:
        return int(self.number.text() or 0)

    def set_seed(self, seed: int) -> None:
        self.number.setText(str(seed))
        self.number.setCursorPosition(0)

    def is_locked(self) -> bool:
        return self._keep.isChecked()

    def set_locked(self, locked: bool) -> None:
        (self._keep if locked else self._random).setChecked(True)

    def _mode_button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, name, name)
        button.setCheckable(True)
        return button

    def _on_typed(self) -> None:
        self.set_locked(True)
