"""ForecastBox: what an enlargement will take, before it is started: time, memory, disk. Its place is reserved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.planning.forecast import Forecast
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.forecast_words import forecast_details, forecast_sentences, memory_words, time_words


class ForecastBox(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Forecast"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_S)
        layout.setVerticalSpacing(SPACE_XS)
        layout.setColumnStretch(1, 1)
        self._values = [QLabel() for _ in range(3)]
        for row, name in enumerate((self.tr("Time"), self.tr("Memory"), self.tr("Disk"))):
            caption = QLabel(name)
            caption.setProperty("role", "muted")
            value = self._values[row]
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleName(name)
            layout.addWidget(caption, row, 0)
            layout.addWidget(value, row, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._show(("–", "–", "–"), "")

    def show_forecast(self, forecast: Forecast) -> None:
        """The tool tip says what is done in order to fit."""
        fits = self.tr("{memory}, fits") if forecast.fits else self.tr("{memory}, may not fit")
        values = (
            self.tr("about {time}").format(time=time_words(forecast.total_seconds)),
            fits.format(memory=memory_words(forecast.peak_bytes)),
            self.tr("about {size}").format(size=memory_words(forecast.disk_bytes)),
        )
        self._show(values, "\n".join([*forecast_sentences(forecast), *forecast_details(forecast)]))

    def words(self) -> str:
        return "  ·  ".join(value.text() for value in self._values)

    def _show(self, values: tuple[str, str, str], tool_tip: str) -> None:
        for label, text in zip(self._values, values, strict=True):
            label.setText(text)
        self.setToolTip(tool_tip)
        self.setAccessibleDescription(tool_tip)
