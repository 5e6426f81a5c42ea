"""ForecastPresenter: asks for a forecast once the settings rest for a moment, and shows the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from engine import GenerationRequest, InvalidRequest
from engine.planning.forecast import Forecast
from sana_desktop.controller import GenerationController
from sana_desktop.parameters import build_requests

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

QUIET_MS = 300
_ANY_PROMPT = "a picture"  # before one is typed: what a picture takes hardly depends on it


class ForecastPresenter(QObject):
    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page, self._controller = page, controller
        self._asked: GenerationRequest | None = None
        self._is_open = False  # the engine; earlier nothing is asked, or it would be asked twice
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._ask)
        page.prompt_panel.changed.connect(self._ask_soon)
        page.parameters.changed.connect(self._ask_soon)
        controller.engine_ready.connect(self._on_ready)
        controller.finished.connect(self._ask_soon)  # the run has taught the forecast
        controller.forecast_made.connect(self._show)

    def _ask_soon(self) -> None:
        self._timer.start()

    def _on_ready(self) -> None:
        self._is_open = True
        self._ask()

    def _ask(self) -> None:
        self._timer.stop()
        if not self._is_open:
            return
        try:
            self._asked = self._request()
        except InvalidRequest:
            self._asked = None
            self._page.forecast_line.show_nothing()
            return
        self._controller.ask_forecast(self._asked)

    def _request(self) -> GenerationRequest:
        prompt, negative_prompt = self._page.prompt_panel.texts()
        panel = self._page.parameters
        return build_requests(
            prompt if prompt.strip() else _ANY_PROMPT, negative_prompt, panel.parameters(), panel.chosen_style()
        )[0]

    def _show(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if request != self._asked:  # the settings have been changed since
            return
        if forecast is None:
            self._page.forecast_line.show_nothing()
        else:
            self._page.forecast_line.show_forecast(forecast, self._page.typing.pictures())
