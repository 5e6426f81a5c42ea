"""Closing the window while pictures are made: three ways, and none of them loses anything."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from desktop_parts import FakeDesktop
from fakes import FakeEngine
from PySide6.QtCore import Qt

from engine import GenerationRequest
from sana_desktop.app import Program
from sana_desktop.jobs.job import Job, JobState, new_key
from sana_desktop.jobs.store import JobStore
from sana_desktop.single_instance import Wish

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as opened:
        yield opened


@pytest.fixture
def gate() -> Iterator[threading.Semaphore]:
    gate = threading.Semaphore(0)
    yield gate
    gate.release(10_000)


def drawing(qtbot, make_program, gate, desktop=None, count: int = 3) -> Program:
    """A program that draws the first of some pictures, step by step as the gate lets it."""
    program = make_program(FakeEngine(gate=gate), desktop=desktop or FakeDesktop())
    create = program.window.create
    create.prompt_panel.set_texts("a fox", "")
    create.parameters.size_field.set_sides(64, 64)
    create.parameters.steps.set_value(4)
    create.parameters.count.set_value(count)
    create.generate()
    gate.release(3)
    qtbot.waitUntil(lambda: program.controller.status.step > 0)
    return program


def states(store: JobStore) -> list[str]:
    return [job.state.value for job in store.jobs()]


def ask(qtbot, program: Program):
    program.window.close()
    assert program.window.isVisible()
    dialog = program.closing.dialog()
    assert dialog is not None and dialog.isVisible()
    return dialog


def test_nothing_is_asked_where_nothing_is_made(qtbot, make_program):
    program = make_program(desktop=FakeDesktop())
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    with qtbot.waitSignal(program.ended):
        program.window.close()
    assert not program.window.isVisible()


def test_escape_stays(qtbot, make_program, gate):
    program = drawing(qtbot, make_program, gate)
    dialog = ask(qtbot, program)
    assert dialog._words.text() == "3 pictures are not finished."
    assert dialog.button("background").hasFocus() or dialog.button("background").isDefault()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert program.closing.dialog() is None and program.window.isVisible()
    assert program.controller.status.is_busy
    assert ask(qtbot, program) is not dialog, "it is asked again"


def test_asked_twice_it_is_one_question(qtbot, make_program, gate):
    program = drawing(qtbot, make_program, gate)
    assert ask(qtbot, program) is ask(qtbot, program)


def test_in_the_background_all_is_made_and_the_program_ends_with_a_notification(qtbot, make_program, gate, store):
    desktop = FakeDesktop()
    program = drawing(qtbot, make_program, gate, desktop)
    dialog = ask(qtbot, program)
    qtbot.keyClick(dialog.button("background"), Qt.Key.Key_Space)

    assert not program.window.isVisible() and desktop.tray.is_shown
    assert program.controller.status.is_busy
    with qtbot.waitSignal(program.ended, timeout=10_000):
        gate.release(1000)
    assert states(store) == ["finished"] * 3
    assert desktop.notifier.told == [("3 pictures are ready", "")]
    assert desktop.notifier.pictures[0] is not None and desktop.notifier.pictures[0].width() == 64
    assert not desktop.tray.is_shown and desktop.awake.wishes[-1] is False


def test_what_is_asked_for_while_the_notification_is_seen_is_made_too(qtbot, make_program, gate, store):
    desktop = FakeDesktop()
    desktop.notifier.linger_ms = 150
    program = drawing(qtbot, make_program, gate, desktop, count=1)
    ask(qtbot, program).button("background").click()
    gate.release(8)
    qtbot.waitUntil(lambda: len(desktop.notifier.told) == 1)

    ended = []
    program.ended.connect(lambda: ended.append(True))
    store.add([Job(new_key(), GenerationRequest("a whale", width=64, height=64, steps=4))])  # in a terminal
    program.controller.queue.look()
    qtbot.wait(250)
    assert not ended and program.controller.status.is_busy
    gate.release(100)
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert states(store) == ["finished"] * 2


def test_a_second_start_brings_the_window_back_and_nothing_ends(qtbot, make_program, gate):
    desktop = FakeDesktop(has_tray=False)
    program = drawing(qtbot, make_program, gate, desktop)
    ask(qtbot, program).button("background").click()
    assert not program.window.isVisible()

    program.fulfil(Wish())
    assert program.window.isVisible()
    ended = []
    program.ended.connect(lambda: ended.append(True))
    gate.release(1000)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy, timeout=10_000)
    qtbot.wait(50)
    assert not ended and program.window.isVisible()


def test_pausing_stops_at_the_step_and_the_queue_is_paused_at_the_next_start(qtbot, make_program, gate, store):
    program = drawing(qtbot, make_program, gate)
    ask(qtbot, program).button("pause").click()
    assert program.window.isVisible(), "until the step is over"

    with qtbot.waitSignal(program.ended, timeout=10_000):
        gate.release(1)
    assert states(store) == ["waiting"] * 3
    assert store.is_held and store.held_because() == ""
    assert program.engine_has_ended


def test_who_resumes_while_it_pauses_keeps_the_window(qtbot, make_program, gate):
    program = drawing(qtbot, make_program, gate)
    ask(qtbot, program).button("pause").click()
    program.controller.resume()
    gate.release(1000)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy, timeout=10_000)
    qtbot.wait(20)
    assert program.window.isVisible()


def test_quitting_now_keeps_everything(qtbot, make_program, gate, store):
    program = drawing(qtbot, make_program, gate)
    dialog = ask(qtbot, program)
    threading.Timer(0.05, gate.release, [1]).start()  # the end of the step
    with qtbot.waitSignal(program.ended, timeout=10_000):
        dialog.button("now").click()
    assert set(states(store)) <= {"waiting", "rendering"} and len(states(store)) == 3
    store.recover()
    assert states(store) == ["waiting"] * 3
    assert store.held_because() is None, "another program may go on"


@pytest.mark.parametrize("way", ["quit_now", "end_with_session"])
def test_signals_and_the_end_of_the_session_never_ask(qtbot, make_program, gate, way):
    program = drawing(qtbot, make_program, gate)
    threading.Timer(0.05, gate.release, [1]).start()
    with qtbot.waitSignal(program.ended, timeout=10_000):
        getattr(program, way)()
        program.window.close()
    assert program.closing.dialog() is None


def test_the_answer_can_be_kept(qtbot, make_program, gate):
    program = drawing(qtbot, make_program, gate)
    dialog = ask(qtbot, program)
    dialog._remember.setChecked(True)
    dialog.button("background").click()
    assert program.settings.value.confirm_close == "background"

    program.fulfil(Wish())
    program.window.close()
    assert program.closing.dialog() is None and not program.window.isVisible()


def test_the_question_goes_when_there_is_nothing_to_ask_any_more(qtbot, make_program, gate):
    program = drawing(qtbot, make_program, gate)
    ask(qtbot, program)
    gate.release(1000)
    qtbot.waitUntil(lambda: program.closing.dialog() is None, timeout=10_000)
    assert program.window.isVisible()


def test_a_queue_that_stops_for_want_of_room_brings_the_window_back(qtbot, make_program, gate, store):
    desktop = FakeDesktop(has_tray=False)
    program = drawing(qtbot, make_program, gate, desktop)
    ask(qtbot, program).button("background").click()
    program.controller.queue.hold("The disk is full.", now=True)
    program.controller.queue.changed.emit()
    gate.release(2)

    qtbot.waitUntil(program.window.isVisible, timeout=10_000)
    assert ("The queue is paused", "The disk is full.") in desktop.notifier.told
    assert [job.state for job in store.jobs()] == [JobState.WAITING] * 3
