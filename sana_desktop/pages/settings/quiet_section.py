"""QuietSection: when pictures wait for a better moment, and whether the machine stays awake for them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox, QWidget

from sana_desktop.machine_facts import MachineFacts
from sana_desktop.pages.settings.bound_controls import bound_tick
from sana_desktop.pages.settings.setting_row import SettingRow, SettingsSection
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore

LEAST_CELSIUS, MOST_CELSIUS = 40, 110
_NEVER = LEAST_CELSIUS - 1  # the field's value that is shown as having no limit


class QuietSection(SettingsSection):
    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Quiet hours"))
        self._store = store
        self.battery = bound_tick(store, "pause_on_battery", self.tr("Pause on battery"))
        self._battery_row = self.add(
            SettingRow(
                self.tr("Pause on battery"),
                self.tr("Pictures go on by themselves once the machine is plugged in."),
                self.battery,
                True,
            )
        )
        self.above = QSpinBox(minimum=_NEVER, maximum=MOST_CELSIUS, suffix=self.tr(" °C"), singleStep=1)
        self.above.setSpecialValueText(self.tr("Never"))
        self.above.setKeyboardTracking(False)
        self._above_row = self.add(
            SettingRow(
                self.tr("Pause above a temperature"),
                self.tr("Of the processor or the card; pictures go on once it has cooled down."),
                self.above,
                True,
            )
        )
        self.awake = self.add(
            SettingRow(
                self.tr("Keep the machine awake"),
                self.tr("Only while pictures are made."),
                bound_tick(store, "keep_awake", self.tr("Keep the machine awake")),
            )
        )
        self._show(store.value)
        self.above.valueChanged.connect(self._take)
        store.changed.connect(self._on_changed)

    def show_facts(self, facts: MachineFacts) -> None:
        battery = {
            None: self.tr("This machine has no battery, or does not tell."),
            True: self.tr("It runs on battery now."),
            False: self.tr("It is plugged in now."),
        }
        self._battery_row.tell(battery[facts.power.on_battery])
        celsius = facts.power.celsius
        told = self.tr("This machine's temperature cannot be read: nothing is paused by it.")
        if celsius is not None:
            told = self.tr("It is {celsius} °C now.").format(celsius=round(celsius))
        self._above_row.tell(told)

    def _take(self, value: int) -> None:
        self._store.change(pause_above=0 if value == _NEVER else value)

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "pause_above" in names:
            self._show(settings)

    def _show(self, settings: Settings) -> None:
        with QSignalBlocker(self.above):
            is_on = settings.pause_above > 0
            self.above.setValue(min(max(LEAST_CELSIUS, settings.pause_above), MOST_CELSIUS) if is_on else _NEVER)
