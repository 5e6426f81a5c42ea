"""The forecast beside Generate: asked for once settings rest, shown when the engine answers, gone when it cannot."""

from __future__ import annotations

import dataclasses
import threading

import pytest
from fakes import FakeEngine, denoising_steps, forecast_of, image_of
from PySide6.QtCore import QThread

from engine import GenerationRequest, ModelDamaged
from engine.planning.forecast import Forecast, memory_words, time_words
from engine.planning.memory_plan import Footprint, plan_memory
from sana_desktop.pages.create.forecast_presenter import QUIET_MS
from sana_desktop.widgets import forecast_words
from sana_desktop.widgets.forecast_line import ForecastLine


class Asked(FakeEngine):
    """Notes what it was asked, and in which thread."""

    def __init__(self, error: Exception | None = None, **options) -> None:
        super().__init__(**options)
        self.questions: list[GenerationRequest] = []
        self.threads: set[int] = set()
        self.error = error

    def forecast(self, request: GenerationRequest) -> Forecast:
        self.questions.append(request)
        self.threads.add(threading.get_ident())
        if self.error is not None:
            raise self.error
        return super().forecast(request)


def test_it_says_time_memory_and_whether_it_fits(qtbot):
    line = ForecastLine()
    qtbot.addWidget(line)
    line.show_forecast(forecast_of(GenerationRequest("a fox", steps=20)), 1)
    assert line.text() == "about 10 s  ·  262 MB of memory  ·  0.1 MB on the disk  ·  fits"
    assert "Drawing: 10 s" in line.toolTip() and line.accessibleDescription() == line.text()

    line.show_forecast(forecast_of(GenerationRequest("a fox", steps=20), fits=False), 3)
    assert line.text() == "about 32 s for 3 pictures  ·  262 MB of memory  ·  0.3 MB on the disk  ·  may not fit"
    assert "close other programs" in line.toolTip() and "close other programs" in line.accessibleDescription()


@pytest.mark.parametrize("seconds", [0.01, 0.44, 2.96, 7, 9.6, 45, 59.7, 95, 130, 599, 605, 3500, 3700, 90_000])
def test_it_rounds_times_as_the_command_line_does(seconds):
    assert forecast_words.time_words(seconds) == time_words(seconds)


@pytest.mark.parametrize("size", [0, 3e5, 9.9e5, 6.4e8, 9.96e8, 3.4e9, 2e12])
def test_it_rounds_sizes_as_the_command_line_does(size):
    assert forecast_words.memory_words(size) == memory_words(int(size))


def test_it_has_words_for_everything_that_is_done_in_order_to_fit():
    """The engine's own sentences are English; these are the same in the user's language."""
    footprint = Footprint(*[10**9] * 7, banded_decoding=((16, 10**8), (4, 10**7)), overhead=10**8)
    seen = set()
    for on_gpu, host in ((True, None), (True, 0), (False, None)):
        for free in range(10**8, 8 * 10**9, 10**8):
            plan = plan_memory(footprint, free, on_gpu, host)
            forecast = forecast_of(GenerationRequest("a fox"))
            forecast = dataclasses.replace(forecast, plan=plan, is_limited=free % 3 == 0)
            told = forecast_words.forecast_sentences(forecast)
            assert told == list(forecast.sentences())
            seen |= set(plan.sentences())
    assert len(seen) >= 7


def test_it_keeps_its_place_when_it_has_nothing_to_say(qtbot):
    line = ForecastLine()
    qtbot.addWidget(line)
    height = line.sizeHint().height()
    line.show_forecast(forecast_of(GenerationRequest("a fox")), 1)
    assert line.maximumHeight() == line.minimumHeight() and line.sizeHint().height() <= max(height, line.height())


def test_once_the_engine_is_open_the_window_shows_a_forecast_even_without_a_prompt(qtbot, make_program):
    engine = Asked()
    window = make_program(engine).window
    assert window.create.forecast_line.text() == ""
    qtbot.waitUntil(lambda: window.create.forecast_line.text().startswith("about 10 s"))
    assert engine.threads.isdisjoint({threading.get_ident()})
    assert QThread.currentThread() is window.thread()


def test_settings_are_asked_about_once_they_rest(qtbot, make_program):
    engine = Asked()
    window = make_program(engine).window
    qtbot.waitUntil(lambda: len(engine.questions) == 1)
    for steps in (5, 6, 7, 8):
        window.create.parameters.steps.set_value(steps)
    qtbot.waitUntil(lambda: window.create.forecast_line.text().startswith("about 4 s"))
    qtbot.wait(QUIET_MS + 100)
    assert [request.steps for request in engine.questions] == [20, 8]


def test_an_answer_that_is_no_longer_asked_for_is_not_shown(qtbot, make_program):
    window = make_program(Asked()).window
    qtbot.waitUntil(lambda: window.create.forecast_line.text() != "")
    before = window.create.forecast_line.text()
    other = GenerationRequest("another", steps=900)
    window._controller.forecast_made.emit(other, forecast_of(other))
    assert window.create.forecast_line.text() == before


def test_where_there_is_no_forecast_nothing_is_shown(qtbot, make_program):
    engine = Asked()
    window = make_program(engine).window
    qtbot.waitUntil(lambda: window.create.forecast_line.text() != "")
    engine.error = ModelDamaged("The model is damaged.")
    window.create.parameters.steps.set_value(9)
    qtbot.waitUntil(lambda: window.create.forecast_line.text() == "")
    assert window.create.forecast_line.toolTip() == "" and not window.error_panel.isVisible()


def test_while_a_picture_is_made_nothing_is_asked_and_afterwards_it_is(qtbot, make_program):
    gate = threading.Semaphore(0)

    def script(request):
        yield from denoising_steps(request)
        yield image_of(request)

    engine = Asked(script=script, gate=gate)
    window = make_program(engine).window
    qtbot.waitUntil(lambda: len(engine.questions) == 1)
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.parameters.steps.set_value(3)
    window.create.generate()
    qtbot.wait(QUIET_MS + 100)
    assert len(engine.questions) == 1
    for _ in range(8):
        gate.release()
    qtbot.waitUntil(lambda: len(engine.questions) == 2)
    assert engine.questions[1].prompt == "a fox"
