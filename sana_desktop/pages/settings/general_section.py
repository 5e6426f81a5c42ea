"""GeneralSection: language, theme, drafts, notifications, and what closing does."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from sana_desktop.languages import LANGUAGES, language_of
from sana_desktop.pages.settings.bound_controls import bound_choice, bound_tick
from sana_desktop.pages.settings.setting_row import SettingRow, SettingsSection
from sana_desktop.settings_store import SettingsStore


class GeneralSection(SettingsSection):
    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("General"))
        self.language = self.add(
            SettingRow(
                self.tr("Language"), self.tr("Used from the next start of the program on."), self._languages(store)
            )
        )
        themes = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self.theme = self.add(SettingRow(self.tr("Theme"), "", bound_choice(store, "theme", themes)))
        self.drafts = self.add(
            SettingRow(
                self.tr("Drafts while typing"),
                self.tr("Draws a quick picture whenever you pause. It is not saved; Generate makes the real one."),
                bound_tick(store, "drafts", self.tr("Drafts while typing")),
            )
        )
        self.notifications = self.add(
            SettingRow(
                self.tr("Notifications"),
                self.tr("When all pictures are made and the window is not in front."),
                bound_tick(store, "notifications", self.tr("Notifications")),
            )
        )
        closing = {
            "ask": self.tr("Ask"),
            "background": self.tr("Finish in the background"),
            "pause": self.tr("Pause and quit"),
            "now": self.tr("Quit now"),
        }
        self.closing = self.add(
            SettingRow(
                self.tr("Closing while pictures are made"),
                self.tr("Nothing is lost, whichever you choose."),
                bound_choice(store, "confirm_close", closing),
            )
        )

    def _languages(self, store: SettingsStore) -> QComboBox:
        system = self.tr("As the system ({language})").format(language=language_of("").own_name)
        return bound_choice(store, "language", {"": system, **{one.code: one.own_name for one in LANGUAGES}})
