"""FolderField: a folder with buttons to choose another, to go back to the usual one, and to open it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.icon_button import IconButton


class FolderField(QWidget):
    """The path is shown, never typed: what is typed half is a folder as well.

    Signals:
    chosen(Path)   the user has chosen it
    reset()        the usual one is wanted
    """

    chosen = Signal(object)
    reset = Signal()

    def __init__(self, name: str, can_choose: bool = True, parent: QWidget | None = None) -> None:
        """
        Args:
            name: what is in the folder, for who cannot see it.
            can_choose: else it can be opened alone.
        """
        super().__init__(parent)
        self._name, self._folder = name, Path()
        self.path = QLineEdit(readOnly=True)
        self.path.setAccessibleName(name)
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        self.browse.setToolTip(self.tr("Choose another folder"))
        self.back = IconButton("undo", self.tr("Back to the usual folder"), self.tr("Back to the usual folder"))
        self.open = IconButton("folder", self.tr("Open: {name}").format(name=name), self.tr("Open this folder"))
        self.browse.clicked.connect(self._choose)
        self.back.clicked.connect(self.reset)
        self.open.clicked.connect(self._open)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.path, 1)
        for button in (self.browse, self.back, self.open):
            layout.addWidget(button)
        self.browse.setVisible(can_choose)
        self.back.setVisible(can_choose)
        self.setFocusProxy(self.path)  # the first of them: with a later one Tab would skip those before it

    def show_folder(self, folder: Path, is_usual: bool = True, can_change: bool = True) -> None:
        self._folder = folder
        self.path.setText(str(folder))
        self.path.setToolTip(str(folder))
        self.path.setCursorPosition(0)
        self.browse.setEnabled(can_change)
        self.back.setEnabled(can_change and not is_usual)

    def _choose(self) -> None:
        chooser = FileChooser.of_folder(self, self._name, self._folder)
        chooser.chosen.connect(self.chosen)
        chooser.ask()

    def _open(self) -> None:
        """The nearest folder that is there: nothing is made for being looked at."""
        there = next((folder for folder in (self._folder, *self._folder.parents) if folder.is_dir()), None)
        if there is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
