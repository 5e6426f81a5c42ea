"""ForecastLine: one line beside Generate that says what the next click will take: time, memory, disk, and if it fits.

Its place is reserved: nothing moves when it has something to say.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from engine.planning.forecast import Forecast
from sana_desktop.widgets.forecast_words import forecast_details, forecast_line, forecast_sentences


class ForecastLine(QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(self.fontMetrics().height())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # words never widen the window
        self.setAccessibleName(self.tr("Forecast"))
        self.show_nothing()

    def show_nothing(self) -> None:
        self.setText("")
        self.setToolTip("")
        self.setAccessibleDescription("")

    def show_forecast(self, forecast: Forecast, count: int) -> None:
        """What `count` pictures will take; the tooltip says what is done in order to fit."""
        text, sentences = forecast_line(forecast, count), forecast_sentences(forecast)
        self.setText(text)
        self.setToolTip("\n".join([*sentences, *forecast_details(forecast)]))
        self.setAccessibleDescription("; ".join([text, *sentences]))
