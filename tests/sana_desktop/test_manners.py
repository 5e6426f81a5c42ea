"""What the desktop is told of a run."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

import pytest
from desktop_parts import FakeDesktop
from fakes import FakeEngine, ordinary_run
from PySide6.QtWidgets import QApplication

from engine import Event, GenerationRequest, OutOfMemory
from sana_desktop.app import Program

pytestmark = pytest.mark.qt_log_ignore("does not support")


def requests(count: int, prompt: str = "a fox") -> list[GenerationRequest]:
    return [GenerationRequest(prompt, width=64, height=64, steps=4, seed=seed) for seed in range(count)]


def fails_on_odd_seeds(request: GenerationRequest) -> Iterable[Event]:
    if request.seed % 2:
        raise OutOfMemory("too much was asked for")
    yield from ordinary_run(request)


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def gate() -> Iterator[threading.Semaphore]:
    gate = threading.Semaphore(0)
    yield gate
    gate.release(10_000)


def run(qtbot, program: Program, count: int) -> None:
    program.controller.enqueue(requests(count))
    qtbot.waitUntil(lambda: program.controller.queue.waiting == 0 and not program.controller.status.is_busy)


@pytest.fixture
def behind(monkeypatch):
    """Another program's window is in front."""
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)


def test_a_run_that_ends_behind_other_windows_is_told_with_its_last_picture(qtbot, make_program, desktop, behind):
    program = make_program(desktop=desktop)
    run(qtbot, program, 3)
    assert desktop.notifier.told == [("3 pictures are ready", "")]
    assert desktop.notifier.pictures[0].width() == 64

    run(qtbot, program, 1)
    assert desktop.notifier.told[1:] == [("1 picture is ready", "")], "each run by itself"


def test_failures_are_counted(qtbot, make_program, desktop, behind):
    program = make_program(FakeEngine(fails_on_odd_seeds), desktop=desktop)
    run(qtbot, program, 3)
    assert desktop.notifier.told == [("2 pictures are ready", "1 picture could not be made")]
    assert "fox" not in str(desktop.notifier.told), "it may stand on a locked screen"


def test_nothing_is_told_of_what_the_user_sees_or_does_not_want_to_know(qtbot, make_program, desktop, monkeypatch):
    program = make_program(desktop=desktop)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: program.window)
    run(qtbot, program, 1)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)
    program.settings.change(notifications=False)
    run(qtbot, program, 1)
    assert desktop.notifier.told == []


def test_nothing_is_told_of_what_was_cancelled(qtbot, make_program, desktop, behind, gate):
    program = make_program(FakeEngine(gate=gate), desktop=desktop)
    program.controller.enqueue(requests(2))
    program.controller.clear_queue()
    program.controller.cancel_current()
    gate.release(100)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    assert desktop.notifier.told == []


def test_a_click_brings_the_window_to_the_front_with_the_picture(qtbot, make_program, desktop, behind):
    program = make_program(desktop=desktop)
    shown = []
    program.studio.picture_wanted.connect(shown.append)
    run(qtbot, program, 1)
    program.window.showMinimized()

    desktop.notifier.activated.emit()

    assert not program.window.isMinimized() and program.window.isVisible()
    (item,) = [program.window.create.session.item(0)]
    assert shown == [item.path]


def test_progress_is_shown_while_something_runs_and_the_machine_stays_awake_as_long(qtbot, make_program, desktop):
    program = make_program(desktop=desktop)
    run(qtbot, program, 2)
    assert desktop.taskbar.shown[0] is not None and desktop.taskbar.shown[-1] is None
    assert [percent for percent in desktop.taskbar.shown if percent] == sorted(filter(None, desktop.taskbar.shown))
    assert desktop.awake.wishes == [True, False]


def test_keeping_awake_can_be_left_off_also_in_the_midst(qtbot, make_program, desktop, gate):
    program = make_program(FakeEngine(gate=gate), desktop=desktop)
    program.controller.enqueue(requests(1))
    qtbot.waitUntil(lambda: desktop.awake.wishes == [True])
    program.settings.change(keep_awake=False)
    assert desktop.awake.wishes == [True, False]
    gate.release(100)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    assert desktop.awake.wishes == [True, False]
