"""Drafts in the window: when they are drawn, what they stand for, and that nothing waits for them."""

from __future__ import annotations

import threading

import pytest
from fakes import FakeEngine
from PySide6.QtCore import Qt

from engine import EngineError, GenerationRequest
from sana_desktop.pages.create import draft_presenter
from sana_desktop.pages.create.draft_presenter import is_draft_of


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def create(make_program, engine, qtbot, monkeypatch):
    monkeypatch.setattr(draft_presenter, "PAUSE_MS", 20)
    program = make_program(engine)
    page = program.window.create
    page.action("toggle_drafts").setChecked(True)
    return page


def drafted(qtbot, page, prompt: str) -> GenerationRequest:
    with qtbot.waitSignal(page.studio.controller.draft_made, timeout=5000):
        page.prompt_panel.set_texts(prompt, "")
    request = page.presenter.drafted()
    assert request is not None
    return request


def test_typing_that_rests_is_drafted_and_nothing_of_it_is_queued_or_listed(create, engine, qtbot):
    request = drafted(qtbot, create, "a red fox")

    assert request.prompt == "a red fox" and [draft.prompt for draft in engine.drafts] == ["a red fox"]
    assert engine.requests == [] and create.session.rowCount() == 0
    assert create.studio.controller.queue.waiting == 0
    assert create.view.accessibleName().startswith("Draft")
    assert create.presenter.shown_item() is None
    assert not create.empty_state.isVisible()
    assert not any(create.action(f"rate_{stars}").isEnabled() for stars in range(6))


def test_generate_finishes_the_draft_with_its_seed_and_keeps_it_in_the_view_until_then(create, engine, qtbot):
    request = drafted(qtbot, create, "a red fox")
    again = drafted(qtbot, create, "a red fox asleep")
    assert again.seed == request.seed

    gate = engine._gate = threading.Semaphore(0)
    create.generate()
    qtbot.waitUntil(lambda: create.session.rowCount() == 1, timeout=5000)
    live = create.session.item(0)
    assert live.is_live and live.request == again
    assert live.levels and create.view.image() == live.levels[0]
    assert create.view.accessibleName().startswith("Draft")

    with qtbot.waitSignal(create.studio.controller.finished, timeout=5000):
        for _ in range(100):
            gate.release()
    assert create.session.item(0).request == again
    assert not create.view.accessibleName().startswith("Draft")
    assert drafted(qtbot, create, "another fox").seed != again.seed


def test_a_newer_draft_and_a_real_picture_both_stop_an_older_one(make_program, qtbot, monkeypatch):
    monkeypatch.setattr(draft_presenter, "PAUSE_MS", 20)
    gate = threading.Semaphore(0)
    engine = FakeEngine(gate=gate)
    program = make_program(engine)
    create = program.window.create
    create.action("toggle_drafts").setChecked(True)
    made = []
    program.controller.draft_made.connect(made.append)
    create.prompt_panel.set_texts("a fox", "")
    qtbot.waitUntil(lambda: len(engine.drafts) == 1, timeout=5000)

    create.prompt_panel.set_texts("a red fox", "")
    gate.release()  # the step that was being made
    qtbot.waitUntil(lambda: len(engine.drafts) == 2, timeout=5000)
    assert [request.prompt for request in engine.left_early] == ["a fox"]

    create.generate()
    gate.release()
    qtbot.waitUntil(lambda: len(engine.requests) == 1, timeout=5000)
    assert [request.prompt for request in engine.left_early] == ["a fox", "a red fox"]
    with qtbot.waitSignal(program.controller.finished, timeout=5000):
        for _ in range(200):
            gate.release()
    assert made == []


def test_no_draft_is_drawn_while_a_picture_is_made(make_program, qtbot, monkeypatch):
    monkeypatch.setattr(draft_presenter, "PAUSE_MS", 20)
    gate = threading.Semaphore(0)
    engine = FakeEngine(gate=gate)
    program = make_program(engine)
    create = program.window.create
    create.prompt_panel.set_texts("a fox", "")
    create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 1, timeout=5000)
    create.action("toggle_drafts").setChecked(True)
    create.prompt_panel.set_texts("a red fox", "")
    qtbot.wait(100)
    assert not program.controller.draft(GenerationRequest("a fox"))
    with qtbot.waitSignal(program.controller.finished, timeout=5000):
        for _ in range(200):
            gate.release()
    assert engine.drafts == []


def test_turning_them_off_takes_the_draft_away(create, engine, qtbot):
    drafted(qtbot, create, "a red fox")
    create.action("toggle_drafts").setChecked(False)

    assert create.presenter.drafted() is None and create.view.image().isNull()
    assert create.empty_state.isVisible()
    assert not create.studio.settings.value.drafts
    create.prompt_panel.set_texts("a blue fox", "")
    qtbot.wait(100)
    assert len(engine.drafts) == 1


def test_a_draft_that_cannot_be_drawn_is_told_in_the_line_below(make_program, qtbot, monkeypatch):
    monkeypatch.setattr(draft_presenter, "PAUSE_MS", 20)

    def script(request):
        raise EngineError("The model is gone.")

    program = make_program(FakeEngine(script))
    create = program.window.create
    create.action("toggle_drafts").setChecked(True)
    with qtbot.waitSignal(program.controller.draft_failed, timeout=5000):
        create.prompt_panel.set_texts("a fox", "")
    assert "The model is gone." in program.window.progress.text()
    assert not program.window.error_panel.isVisible()


def test_looking_at_a_picture_leaves_the_draft(create, engine, qtbot):
    create.prompt_panel.set_texts("a fox", "")
    with qtbot.waitSignal(create.studio.controller.finished, timeout=5000):
        create.generate()
    drafted(qtbot, create, "a blue fox")
    assert create.strip.current_row() == -1

    create.strip.list.setFocus()
    qtbot.keyClick(create.strip.list, Qt.Key.Key_Down)
    assert create.strip.current_row() == 0
    assert create.presenter.drafted() is None and create.presenter.shown_item() is not None


def test_drafts_are_of_the_same_request_whatever_its_steps():
    request = GenerationRequest("a fox", seed=3, steps=20)
    assert is_draft_of(request, GenerationRequest("a fox", seed=3, steps=12))
    assert not is_draft_of(request, GenerationRequest("a fox", seed=4))
