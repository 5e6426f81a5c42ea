"""BatchForecaster: what all pictures of a batch will take together, asked of the engine kind by kind."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from engine import GenerationRequest
from engine.planning.forecast import Forecast
from sana_desktop.controller import GenerationController

_ASKER = "prompts from a file"


class BatchForecaster(QObject):
    """Signals:
    told(BatchForecast)   of all
    """

    told = Signal(object)

    def __init__(self, controller: GenerationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._kinds: dict[GenerationRequest, int] = {}
        self._found: list[tuple[Forecast, int]] = []
        self._count = 0
        controller.forecast_made.connect(self._on_made)

    def ask(self, kinds: Mapping[GenerationRequest, int], count: int) -> None:
        """
        Args:
            kinds: a request of each, and how many are like it.
            count: of all pictures.
        """
        self._kinds, self._found, self._count = dict(kinds), [], count
        self._ask_next()

    def _ask_next(self) -> None:
        if self._kinds:
            self._controller.ask_forecast(next(iter(self._kinds)), _ASKER)
        elif self._found:
            from sana_desktop.batches.dry_run import total_forecast  # the reader's thread has loaded it

            self.told.emit(total_forecast(self._found, self._count))

    def _on_made(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if request != next(iter(self._kinds), None):
            return  # another one's question
        number = self._kinds.pop(request)
        if forecast is None:
            self._kinds.clear()
            return
        self._found.append((forecast, number))
        self._ask_next()
