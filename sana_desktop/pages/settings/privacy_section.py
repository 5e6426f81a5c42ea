"""PrivacySection: what leaves the machine (nothing), where everything lies, and under which licences."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from engine import paths
from sana_desktop.legal_texts import LICENCE, NOTICES, legal_text
from sana_desktop.pages.settings.setting_row import SettingRow, SettingsSection
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.folder_field import FolderField
from sana_desktop.widgets.network_chip import NetworkChip
from sana_desktop.windows.text_dialog import TextDialog


class PrivacySection(SettingsSection):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Privacy"))
        self.network = NetworkChip()
        self.add(
            SettingRow(
                self.tr("Network"),
                self.tr("Prompts and pictures stay on this computer. Only downloads on the Models page connect."),
                self.network,
            )
        )
        for name, about, folder in (
            (self.tr("Queue and models"), self.tr("With the index of the gallery."), paths.data_folder()),
            (self.tr("Settings"), "", paths.config_folder()),
            (self.tr("Cache"), self.tr("May be deleted at any time."), paths.cache_folder()),
            (self.tr("Logs"), self.tr("Written when something fails."), paths.log_folder()),
        ):
            field = FolderField(name, can_choose=False)
            field.show_folder(folder)
            self.add(SettingRow(name, about, field))
        self.add(SettingRow(self.tr("Licences"), self.tr("Those of models: Models page."), self._licences()))

    def stop(self) -> None:
        self.network.stop_listening()

    def _licences(self) -> QWidget:
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        self.licence = QPushButton(self.tr("Licence"))
        self.licence.setToolTip(self.tr("Read the licence of this program"))
        self.licence.clicked.connect(self._show_licence)
        self.notices = QPushButton(self.tr("Notices"))
        self.notices.setToolTip(self.tr("Read what this program is built on"))
        self.notices.clicked.connect(self._show_notices)
        for button in (self.licence, self.notices):
            layout.addWidget(button)
        layout.addStretch(1)
        return both

    def _show_licence(self) -> None:
        self._show(self.tr("Licence"), LICENCE)

    def _show_notices(self) -> None:
        self._show(self.tr("Notices"), NOTICES)

    def _show(self, title: str, name: str) -> None:
        text = legal_text(name) or self.tr("{name} did not come with this copy of the program.").format(name=name)
        TextDialog(title, text, self).open()
