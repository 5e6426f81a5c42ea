"""ForecastLine: one line beside Generate that says what the next click will take: time, memory, and whether it fits.

Its place is reserved: nothing moves when it has something to say.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from engine.planning.forecast import Forecast, forecast_lines, memory_words, seconds_for, time_words


class ForecastLine(QLabel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(self.fontMetrics().height())
        self.setAccessibleName(self.tr("Forecast"))
        self.show_nothing()

    def show_nothing(self) -> None:
        self.setText("")
        self.setToolTip("")
        self.setAccessibleDescription("")

    def show_forecast(self, forecast: Forecast, count: int) -> None:
        """What `count` pictures will take; the tooltip says what is done in order to fit."""
        words = self.tr("about {time}").format(time=time_words(seconds_for(forecast, count)))
        if count > 1:
            words = self.tr("about {time} for {count} pictures").format(
                time=time_words(seconds_for(forecast, count)), count=count
            )
        fits = self.tr("fits") if forecast.fits else self.tr("may not fit")
        text = "  ·  ".join([words, memory_words(forecast.peak_bytes), fits])
        self.setText(text)
        self.setToolTip("\n".join([*forecast.sentences(), *forecast_lines(forecast, count)]))
        self.setAccessibleDescription("; ".join([text, *forecast.sentences()]))
