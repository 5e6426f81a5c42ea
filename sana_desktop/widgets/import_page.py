"""ImportPage: how a model in a chosen folder is brought in: copied or left where it is, and under which name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from engine.model_store.file_names import MAX_NAME
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.widgets.progress_panel import ElidedLabel


class ImportPage(QWidget):
    """Signals:
    accepted()   the user wants it so
    left()       the user goes back
    """

    accepted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = Path()
        self._headline = QLabel(self.tr("Import a model from a folder"))
        self._headline.setProperty("role", "headline")
        self._place, self._target = ElidedLabel(), ElidedLabel()
        for label in (self._place, self._target):
            label.setProperty("role", "muted")
        self._target.setContentsMargins(SPACE_L + SPACE_S, 0, 0, 0)  # under the words of its choice
        self.copy = QRadioButton(self.tr("Copy it into the folder for new models"), checked=True)
        self.copy.setToolTip(self.tr("The folder can be taken away afterwards, a memory stick for example"))
        self.link = QRadioButton(self.tr("Leave it where it is, and remember the place"))
        self.link.setToolTip(self.tr("Takes no space, and works as long as the folder stays"))
        self.model_name = QLineEdit(maxLength=MAX_NAME, placeholderText=self.tr("as the folder is called"))
        self.model_name.setAccessibleName(self.tr("Name of the model"))
        self.model_name.setToolTip(self.tr("What to call it: letters, digits, dots, hyphens and underscores"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(self.tr("Nothing is brought in (Esc)"))
        self.bring_in = QPushButton(self.tr("Import"))
        self.bring_in.setProperty("role", "primary")
        self.bring_in.setToolTip(self.tr("Looks at the folder first: it must hold a complete Sana model"))
        self.back.clicked.connect(self.left)
        self.bring_in.clicked.connect(self.accepted)
        self.model_name.returnPressed.connect(self.accepted)
        self._lay_out()

    def ask(self, folder: Path, location: Path) -> None:
        """
        Args:
            location: where a copy would go.
        """
        self.folder = folder
        self._place.set_whole_text(str(folder))
        self._target.set_whole_text(str(location))
        self.model_name.clear()
        (self.copy if self.copy.isChecked() else self.link).setFocus()

    def chosen_name(self) -> str | None:
        return self.model_name.text().strip() or None

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.bring_in)
        name = QLabel(self.tr("Name"))
        name.setBuddy(self.model_name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        for widget in (self._headline, self._place, self.copy, self._target, self.link):
            layout.addWidget(widget)
        layout.addWidget(name)
        layout.addWidget(self.model_name)
        layout.addStretch(1)
        layout.addLayout(buttons)
