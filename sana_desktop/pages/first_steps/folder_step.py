"""FolderStep: where pictures are saved, and how much room there is."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QWidget

from engine.paths import PICTURES_VARIABLE, pictures_folder
from sana_desktop.machine_facts import MachineFacts
from sana_desktop.pages.first_steps.step import Step
from sana_desktop.saving_place import chosen_folder
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore
from sana_desktop.widgets.folder_field import FolderField
from sana_desktop.widgets.forecast_words import memory_words


class FolderStep(Step):
    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.headline.setText(self.tr("Your pictures are saved here, one folder a day."))
        self.about.setText(
            self.tr("Each file holds its prompt and settings, so that it can be made again. Nothing is overwritten.")
        )
        self.folder = FolderField(self.tr("The folder of your pictures"))
        self.told = self._label("muted")
        self.column.addWidget(self.folder)
        self.column.addWidget(self.told)
        self.column.addStretch(1)
        self.folder.chosen.connect(self._choose)
        self.folder.reset.connect(self._reset)
        store.changed.connect(self._on_changed)
        self._show(store.value)

    def show_facts(self, facts: MachineFacts) -> None:
        if facts.free is not None:
            self.told.setText(self.tr("{size} free on its disk").format(size=memory_words(facts.free)))

    def _choose(self, folder: Path) -> None:
        if os.access(folder, os.W_OK):
            self._store.change(folder=str(folder.absolute()))
        else:
            told = self.tr("{folder} cannot be written to: choose another one; nothing was changed.")
            self.told.setText(told.format(folder=folder))

    def _reset(self) -> None:
        self._store.change(folder="")

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "folder" in names:
            self._show(settings)

    def _show(self, settings: Settings) -> None:
        can_change = not os.environ.get(PICTURES_VARIABLE)
        self.folder.show_folder(pictures_folder(), chosen_folder(settings) is None, can_change)
