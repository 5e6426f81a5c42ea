"""MachineSection: which device makes pictures, how exactly, how much memory that may take, and what one will take."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from engine import GenerationRequest, InvalidRequest
from engine.planning.forecast import Forecast
from sana_desktop.controller import GenerationController
from sana_desktop.engine_choice import LEAST_LIMIT_GB, limit_bytes
from sana_desktop.engine_words import in_our_language
from sana_desktop.machine_facts import MachineFacts, machine_words
from sana_desktop.pages.settings.bound_controls import BoundChoice, bound_choice
from sana_desktop.pages.settings.setting_row import SettingRow, SettingsSection
from sana_desktop.parameters import build_requests
from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore
from sana_desktop.widgets.forecast_line import ForecastLine
from sana_desktop.widgets.forecast_words import memory_words
from sana_desktop.worker import Failure

_ASKER = "settings"
_ANY_PROMPT = "a picture"


class LimitField(QDoubleSpinBox):
    """Gigabytes; 0 is shown as having no limit, and nothing between it and the least one can be set."""

    def __init__(self, no_limit: str) -> None:
        super().__init__(minimum=0.0, maximum=9999.0, decimals=1, singleStep=0.5, suffix=" GB")
        self.setSpecialValueText(no_limit)
        self.setKeyboardTracking(False)

    def stepBy(self, steps: int) -> None:
        value = self.value() + steps * self.singleStep()
        if 0 < value < LEAST_LIMIT_GB:
            value = LEAST_LIMIT_GB if steps > 0 else 0.0
        self.setValue(value)

    def show_limit(self, gigabytes: float) -> None:
        """What makes no sense is no limit, as for the engine."""
        self.setValue((limit_bytes(gigabytes) or 0) / 1e9)

    def gigabytes(self) -> float:
        value = self.value()
        return max(value, LEAST_LIMIT_GB) if value else 0.0


class MachineSection(SettingsSection):
    def __init__(self, store: SettingsStore, controller: GenerationController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("This machine"))
        self._store, self._controller = store, controller
        self._asked: GenerationRequest | None = None
        self._facts = MachineFacts()
        self.device = bound_choice(store, "device", self._devices(()))
        self._device_row = self.add(
            SettingRow(
                self.tr("Pictures are made on"), self.tr("Changed between two pictures, at once."), self.device, True
            )
        )
        self.precision = self._precisions()
        self.add(
            SettingRow(
                self.tr("Precision"),
                self.tr("Fewer bits take less memory; the pictures are nearly the same."),
                self.precision,
            )
        )
        self.limit = LimitField(self.tr("No limit"))
        self.limit.show_limit(store.value.memory_limit_gb)
        self._limit_row = self.add(
            SettingRow(
                self.tr("Memory limit"),
                self.tr("With less, networks wait on the disk and pictures take longer; they stay the same."),
                self.limit,
                True,
            )
        )
        self.forecast = ForecastLine()
        self.forecast.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.add(SettingRow(self.tr("A picture will take"), self.tr("With the settings of Create."), self.forecast))
        self.limit.valueChanged.connect(self._take_limit)
        self.precision.currentIndexChanged.connect(self._take_precision)
        store.changed.connect(self._on_changed)
        controller.engine_ready.connect(self._on_ready)
        controller.engine_unavailable.connect(self._on_unavailable)
        controller.forecast_made.connect(self._on_forecast)

    def entered(self) -> None:
        self._ask()

    def show_facts(self, facts: MachineFacts) -> None:
        self._facts = facts
        if facts.devices is not None:
            cards = tuple((device.name, device.title) for device in facts.devices)
            self.device.set_choices(self._devices(cards))
        self._device_row.tell(machine_words(facts))
        if facts.largest_memory:
            told = self.tr("There are {size} in all.").format(size=memory_words(facts.largest_memory))
            self._limit_row.tell(told)
            with QSignalBlocker(self.limit):
                self.limit.setMaximum(max(facts.largest_memory / 1e9, self.limit.value(), LEAST_LIMIT_GB))

    # ---- inside

    def _devices(self, cards: tuple[tuple[str, str], ...]) -> dict[str, str]:
        best = self.tr("What is fastest here ({name})").format(name=cards[0][1] if cards else self.tr("processor"))
        choices = {"auto": best, "cpu": self.tr("Processor"), **dict(cards)}
        chosen = self._store.value.device
        if chosen not in choices:  # of another machine, or a card that is not there now
            choices[chosen] = self.tr("{name} (not here)").format(name=chosen)
        return choices

    def _precisions(self) -> BoundChoice:
        return PrecisionChoice(
            self._store,
            {
                "auto": self.tr("Best for this machine"),
                "float32": self.tr("32 bits"),
                "int8": self.tr("8 bits"),
                "int8+nf4": self.tr("8 bits, text in 4 bits"),
            },
        )

    def _take_limit(self) -> None:
        self._store.change(memory_limit_gb=self.limit.gigabytes())
        with QSignalBlocker(self.limit):
            self.limit.show_limit(self._store.value.memory_limit_gb)

    def _take_precision(self) -> None:
        self._ask()

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if "memory_limit_gb" in names:
            with QSignalBlocker(self.limit):
                self.limit.show_limit(settings.memory_limit_gb)
        if names & {"device", "memory_limit_gb"}:
            self.forecast.show_nothing()

    def _on_ready(self) -> None:
        self._device_row.tell(machine_words(self._facts))
        self._ask()

    def _on_unavailable(self, failure: Failure) -> None:
        self._device_row.tell(in_our_language(failure.message), is_error=True)

    def _ask(self) -> None:
        if not self.isVisible():
            return
        try:
            self._asked = build_requests(_ANY_PROMPT, "", self._store.value.parameters)[0]
        except InvalidRequest:
            self._asked = None
            self.forecast.show_nothing()
        else:
            self._controller.ask_forecast(self._asked, _ASKER)

    def _on_forecast(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if request == self._asked and forecast is not None:
            self.forecast.show_forecast(forecast, 1)


class PrecisionChoice(BoundChoice):
    """Bound to the parameters' precision, which Create shows as well."""

    def __init__(self, store: SettingsStore, choices: dict[str, str]) -> None:
        super().__init__(store, "parameters", choices)

    def _show(self, settings: Settings) -> None:
        self.setCurrentIndex(max(0, self.findData(settings.parameters.precision)))

    def _change(self) -> None:
        parameters = dataclasses.replace(self._store.value.parameters, precision=self.currentData())
        self._store.change(parameters=parameters)
