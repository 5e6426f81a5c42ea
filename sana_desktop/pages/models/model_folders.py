"""ModelFolders: the page of folders in which models are looked for; some of them the user's own choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine import model_store
from engine.errors import EngineError
from sana_desktop import model_words
from sana_desktop.engine_words import in_our_language
from sana_desktop.model_jobs import Inventory, ModelJobs, Place
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.model_row import ModelRow, Offer
from sana_desktop.widgets.row_list import RowList


class ModelFolders(QWidget):
    """Signals:
    folder_wanted()   the user wants to choose a folder: call `add` then
    """

    folder_wanted = Signal()

    def __init__(self, jobs: ModelJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.rows = RowList(self.tr("Folders in which models are looked for"))
        self.add_button = QPushButton(self.tr("Add a folder…"))
        self.add_button.setToolTip(self.tr("Look for models in another folder as well"))
        self.add_button.clicked.connect(self.folder_wanted)
        self.message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setProperty("role", "danger")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.add_button)
        foot.addWidget(self.message, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.rows, 1)
        layout.addLayout(foot)
        jobs.looked.connect(self._on_looked)

    def add(self, folder: Path) -> None:
        self.message.clear()
        try:
            model_store.add_location(folder)
        except EngineError as error:
            self.message.setText(in_our_language(str(error)))
        self._jobs.look()

    def _on_chosen(self, name: str, key: str) -> None:
        self.message.clear()
        try:
            model_store.remove_location(Path(name))
        except EngineError as error:
            self.message.setText(in_our_language(str(error)))
        self._jobs.look()

    def _on_looked(self, inventory: Inventory) -> None:
        places = {str(place.location.folder): place for place in inventory.places}
        for name in self.rows.names():
            if name not in places:
                self.rows.remove(name)
        for position, (name, place) in enumerate(places.items()):
            if not self.rows.has(name):
                row = ModelRow(name, name)
                row.chosen.connect(self._on_chosen)
                self.rows.insert(row, position)
            self.rows.row(name).describe("", self._origin(place), self._state(place))
            forget = Offer("forget", self.tr("Remove"), self.tr("No longer look there; nothing in it is deleted"))
            self.rows.row(name).offer(forget if place.location.origin == "added" else None, None)

    def _origin(self, place: Place) -> str:
        return {
            "own": self.tr("The program's own folder"),
            "environment": self.tr("Named by the environment variable {name}").format(name="SANA_DESKTOP_MODELS"),
        }.get(place.location.origin, self.tr("Added here"))

    def _state(self, place: Place) -> str:
        if place.is_here or place.location.origin == "own":
            return model_words.free_words(place.free)
        return self.tr("Not there now: plug the disk in, or wait for the network")
