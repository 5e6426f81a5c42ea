"""MachineStep: whether this machine will do, in plain words, and what a picture will take on it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from engine import GenerationRequest, InvalidRequest
from engine.planning.forecast import Forecast
from sana_desktop.engine_words import in_our_language
from sana_desktop.machine_facts import MachineFacts, machine_words, verdict
from sana_desktop.pages.first_steps.step import Step
from sana_desktop.parameters import build_requests
from sana_desktop.studio import Studio
from sana_desktop.widgets.forecast_words import forecast_sentences, memory_words, time_words
from sana_desktop.worker import Failure

_ASKER = "first steps"
_ANY_PROMPT = "a picture"


class MachineStep(Step):
    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._asked: GenerationRequest | None = None
        self.headline.setText(self.tr("Welcome. Pictures from words, made on this computer."))
        self.about.setText(self.tr("Nothing that you type or draw leaves it. First, a look at the machine:"))
        self.verdict = self._label("headline")
        self.advice = self._label("body")
        self.facts = self._label("muted")
        self.forecast = self._label("body")
        for label in (self.verdict, self.advice, self.facts, self.forecast):
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.verdict.setText(self.tr("Looking…"))
        self.forecast.setText(self.tr("The engine is starting: it will say what a picture takes."))
        controller = studio.controller
        controller.engine_ready.connect(self._ask)
        controller.engine_unavailable.connect(self._on_unavailable)
        controller.forecast_made.connect(self._on_forecast)

    def entered(self) -> None:
        self._ask()

    def show_facts(self, facts: MachineFacts) -> None:
        headline, advice = verdict(facts)
        self.verdict.setText(headline)
        self.advice.setText(advice)
        self.facts.setText(machine_words(facts))

    def _ask(self) -> None:
        try:
            self._asked = build_requests(_ANY_PROMPT, "", self._studio.settings.value.parameters)[0]
        except InvalidRequest:  # settings that were edited by hand
            return
        self._studio.controller.ask_forecast(self._asked, _ASKER)

    def _on_unavailable(self, failure: Failure) -> None:
        self.forecast.setText(in_our_language(failure.message))

    def _on_forecast(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if request != self._asked or forecast is None:
            return
        told = self.tr("A picture of {width} × {height} pixels will take about {time} and {memory} of memory.")
        words = told.format(
            width=request.width,
            height=request.height,
            time=time_words(forecast.total_seconds),
            memory=memory_words(forecast.peak_bytes),
        )
        self.forecast.setText("\n".join([words, *forecast_sentences(forecast)]))
