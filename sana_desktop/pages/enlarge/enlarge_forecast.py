"""EnlargeForecast: asks what an enlargement would take once the settings rest for a moment, and shows the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from engine import GenerationRequest
from engine.planning.forecast import Forecast
from sana_desktop.controller import GenerationController
from sana_desktop.pages.enlarge.forecast_box import ForecastBox

QUIET_MS = 300


class EnlargeForecast(QObject):
    def __init__(self, controller: GenerationController, box: ForecastBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller, self._box = controller, box
        self._wanted: GenerationRequest | None = None
        self._asked: GenerationRequest | None = None
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._ask)
        controller.forecast_made.connect(self._show)
        # While pictures are made, nothing is reckoned; and each run teaches the forecast.
        for free_again in (controller.engine_ready, controller.finished, controller.cancelled, controller.failed):
            free_again.connect(self._timer.start)

    def ask_soon(self, request: GenerationRequest | None) -> None:
        """None: nothing can be started as it is."""
        if request == self._wanted and request is not None:
            return
        self._wanted = request
        self._box.show_nothing()
        if request is not None:
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def _ask(self) -> None:
        self._asked = self._wanted
        if self._asked is not None:
            self._controller.ask_forecast(self._asked, asker="enlarging")

    def _show(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if self._asked is None or request != self._asked or request != self._wanted:  # changed since
            return
        if forecast is None:
            self._box.show_nothing()
        else:
            self._box.show_forecast(forecast)
