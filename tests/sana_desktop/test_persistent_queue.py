"""The window's queue is a file: nothing that waits is lost, and nothing is drawn before the user says so."""

from __future__ import annotations

import signal
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from fakes import FakeEngine, FakeGallery, FakeJournal, ordinary_run, unfinished
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from engine import GenerationRequest, OutOfMemory
from engine.image_file import read_recipe
from sana_desktop import app
from sana_desktop.database import DatabaseError
from sana_desktop.jobs.job import Job, JobState, new_key
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.store import JobStore
from sana_desktop.run_status import Phase
from sana_desktop.window_queue import LEFT_OVER, WindowQueue
from sana_desktop.window_saver import WindowSaver
from sana_desktop.windows.main_window import MainWindow

REQUEST = GenerationRequest("a fox", width=64, height=64, steps=4)
EVENTS_PER_IMAGE = 8  # of an ordinary run with four steps


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    """What another program sees of the queue."""
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as opened:
        yield opened


def add(store: JobStore, count: int, batch: str = "", seed: int = 0, first: bool = False) -> list[str]:
    jobs = [Job(new_key(), REQUEST.with_seed(seed + k), batch=batch, number=k + 1) for k in range(count)]
    store.add(jobs, first)
    return [job.key for job in jobs]


def generate(window: MainWindow, prompt: str = "a whale", count: int = 1) -> None:
    window.create.prompt_panel.set_texts(prompt, "")
    window.create.parameters.size_field.set_sides(64, 64)
    window.create.parameters.steps.set_value(4)
    window.create.parameters.count.set_value(count)
    window.create.generate()


def states(store: JobStore) -> list[str]:
    return [job.state.value for job in store.jobs()]


def action(window: MainWindow, name: str) -> QAction:
    return window.actions_by_slot.get(name) or window.create.action(name)


def saved(window: MainWindow) -> int:
    items = [window.create.session.item(row) for row in range(window.create.session.rowCount())]
    return sum(item.path is not None for item in items)


# ---- nothing is lost


def test_what_is_asked_for_is_in_the_file_before_anything_is_drawn(qtbot, make_program, store):
    engine = FakeEngine(gate=threading.Semaphore(0))
    program = make_program(engine)

    generate(program.window, count=4)

    assert states(store) in (["waiting"] * 4, ["rendering", "waiting", "waiting", "waiting"])
    jobs = store.jobs()
    assert len({job.batch for job in jobs}) == 1 and [job.number for job in jobs] == [1, 2, 3, 4]
    engine._gate.release(100)


def test_what_is_made_is_finished_in_the_file_with_its_path(qtbot, make_program, store):
    window = make_program().window
    generate(window, count=2)

    qtbot.waitUntil(lambda: saved(window) == 2)
    assert states(store) == ["finished"] * 2
    assert [job.path for job in store.jobs()] == [window.create.session.item(row).path for row in (1, 0)]


def test_closing_keeps_what_waits_and_what_is_drawn(qtbot, make_program, store):
    engine = FakeEngine(pace=0.02)
    program = make_program(engine)
    generate(program.window, count=5)
    qtbot.waitUntil(lambda: not program.window.create.view.image().isNull())
    assert "kept" in action(program.window, "close").text()

    program.window.close()

    left = [job.state for job in store.jobs() if job.state is not JobState.FINISHED]
    assert set(left) == {JobState.WAITING} and len(left) >= 4
    assert store.held_because() is None, "another program may go on"


KILLED = """
def act(window):
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.parameters.steps.set_value(4)
    window.create.parameters.count.set_value(20)
    window.create.generate()
    session = window.create.session
    made = lambda: sum(session.item(row).path is not None for row in range(session.rowCount()))
    session.dataChanged.connect(lambda: made() == 3 and print("three", flush=True))
"""
SEEN = """
def act(window):
    page = window.create
    QTimer.singleShot(700, lambda: print(page.queue_panel.headline(), page.session.rowCount(), flush=True))
"""


@pytest.mark.timeout(120)
def test_a_kill_loses_nothing_and_the_next_start_asks(start, tmp_path):
    """That there is a next start at all shows, too, that the killed one's lock and socket are in nobody's way."""
    process = start(KILLED)
    assert process.stdout.readline() == "three\n"
    process.send_signal(signal.SIGKILL)
    process.wait()

    told = start(SEEN).stdout.readline()

    with closing(JobStore(tmp_path / "data" / "sana-desktop" / "queue.sqlite")) as store:
        counts = store.counts()
    finished, waiting = counts.pop(JobState.FINISHED), counts.pop(JobState.WAITING)
    assert counts == {} and finished >= 3 and finished + waiting == 20
    assert len(list((tmp_path / "pictures").rglob("*.png"))) == finished, "what was saved counts as that"
    assert told == f"{finished} of 20 pictures are finished. {waiting} are waiting. 0\n"


# ---- what is left from an earlier start


@pytest.fixture
def left_over(make_program, store):
    """A program that finds 13 of 20 pictures waiting."""
    keys = add(store, 20, batch=new_key())
    for key in keys[:7]:
        store.begin(key)
        store.finish(key, Path("/pictures/made.png"))
    engine = FakeEngine()
    return make_program(engine), engine


def test_what_is_left_waits_until_the_user_says_so(qtbot, left_over, store):
    program, engine = left_over
    panel = program.window.create.queue_panel
    qtbot.waitUntil(lambda: panel.headline() == "7 of 20 pictures are finished. 13 are waiting.")
    assert panel.isVisible() and engine.requests == []

    qtbot.mouseClick(panel.resume, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: states(store) == ["finished"] * 20, timeout=10_000)
    assert not panel.isVisible()


def test_what_is_asked_for_now_is_drawn_and_the_rest_waits_on(qtbot, left_over, store):
    program, engine = left_over
    window = program.window
    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())

    generate(window, count=2)

    qtbot.waitUntil(lambda: saved(window) == 2)
    assert not window.create.queue_panel.isVisible(), "it would cover what was asked for"
    assert window.progress.text() == "Paused  ·  13 waiting" and action(window, "resume").isEnabled()
    assert [request.prompt for request in engine.requests] == ["a whale"] * 2
    assert states(store).count("waiting") == 13


def test_what_is_discarded_comes_back_by_undo_and_waits_on(qtbot, left_over, store):
    program, engine = left_over
    window = program.window
    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())
    qtbot.mouseClick(window.create.queue_panel.discard, Qt.MouseButton.LeftButton)
    assert states(store).count("cancelled") == 13
    assert not window.create.queue_panel.isVisible()
    assert "13 pictures discarded" in window.progress.text()
    assert not store.is_held, "what others add is drawn"

    window.create.view.setFocus()
    qtbot.keyClick(window.create.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert "Undone: cancelling 13 pictures" in window.progress.text(), "in place of the other"
    assert "discarded" not in window.progress.text()
    assert states(store).count("waiting") == 13
    assert window.create.queue_panel.isVisible() and engine.requests == []
    action(window, "resume").trigger()
    qtbot.waitUntil(lambda: len(engine.requests) == 13)


def test_a_question_that_a_kill_left_open_is_over_with_its_pictures(qtbot, make_program, store):
    store.hold(LEFT_OVER)
    window = make_program().window
    qtbot.waitUntil(lambda: not store.is_held)

    add(store, 1)

    qtbot.waitUntil(lambda: saved(window) == 1)


def test_another_program_may_say_so(qtbot, left_over, store):
    program, engine = left_over
    qtbot.waitUntil(lambda: program.window.create.queue_panel.isVisible())
    assert store.held_because() == LEFT_OVER

    store.go_on()

    qtbot.waitUntil(lambda: len(engine.requests) == 13, timeout=10_000)


def test_what_belongs_to_the_queue_is_not_offered_twice(store, monkeypatch):
    add(store, 1, seed=7)
    alone = unfinished(REQUEST.with_seed(8))
    monkeypatch.setattr(app, "unfinished_renders", lambda: [unfinished(REQUEST.with_seed(7)), alone])

    assert app._left_unfinished(store.path) == [alone]


def test_a_job_cut_short_by_a_kill_is_the_first_to_go_on(qtbot, make_program, store):
    keys = add(store, 3)
    store.begin(keys[2])
    engine = FakeEngine()
    window = make_program(engine).window
    qtbot.waitUntil(
        lambda: window.create.queue_panel.isVisible() and "3 pictures" in window.create.queue_panel.headline()
    )

    window.resume()

    qtbot.waitUntil(lambda: len(engine.requests) == 3)
    assert [request.seed for request in engine.requests] == [2, 0, 1]


# ---- pause


def test_a_pause_lets_the_picture_end_and_begins_no_other(qtbot, make_program, store):
    gate = threading.Semaphore(3)
    engine = FakeEngine(gate=gate)
    window = make_program(engine).window
    generate(window, count=3)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)

    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "pausing after this picture" in window.progress.text()
    gate.release(100)

    qtbot.waitUntil(lambda: saved(window) == 1)
    assert window.progress.text() == "Paused  ·  2 waiting"
    assert states(store) == ["finished", "waiting", "waiting"]
    generate(window)
    assert window.create.queue_panel.headline() == "The queue is paused." and window.create.queue_panel.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: saved(window) == 4)


def test_pause_now_parks_the_picture_which_is_the_first_to_go_on(qtbot, make_program, store):
    gate = threading.Semaphore(4)
    engine = FakeEngine(gate=gate)
    program = make_program(engine)
    window = program.window
    generate(window, count=2)
    qtbot.waitUntil(lambda: program.controller.status.step == 2)

    window.pause_now()
    assert program.controller.status.phase is Phase.PARKING
    gate.release(1)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)

    first = engine.requests[0]
    assert engine.left_early == [first], "the engine was left at a step, which its journal keeps"
    assert states(store) == ["waiting", "waiting"] and store.jobs()[0].request == first
    assert window.progress.text() == "Paused  ·  2 waiting"
    gate.release(100)
    window.resume()
    qtbot.waitUntil(lambda: saved(window) == 2)
    assert engine.requests[:2] == [first, first]


def test_a_pause_is_kept_over_a_start(qtbot, make_program, store):
    add(store, 2)
    store.hold()
    engine = FakeEngine()
    window = make_program(engine).window

    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())
    assert (window.create.queue_panel.headline(), window.create.queue_panel.text()) == (
        "The queue is paused.",
        "2 pictures are waiting.",
    )
    qtbot.mouseClick(window.create.queue_panel.resume, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(engine.requests) == 2)


# ---- no room


def test_a_full_disk_holds_the_queue_once_and_a_click_goes_on(qtbot, make_program, store):
    gallery = FakeGallery(error=OSError(28, "No space left on device"))
    engine = FakeEngine()
    window = make_program(engine, gallery).window
    generate(window, count=3)

    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())
    assert "No space left" in window.create.queue_panel.headline()
    assert window.create.queue_panel.text().startswith("3 pictures are waiting.")
    assert states(store) == ["waiting"] * 3 and len(engine.requests) == 1, "no other is drawn in vain"
    assert window.create.session.rowCount() == 1

    gallery.error = None
    qtbot.mouseClick(window.create.queue_panel.resume, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: saved(window) == 3)
    assert window.create.session.rowCount() == 3, "the one that was shown unsaved is among them"
    assert states(store) == ["finished"] * 3


def test_nothing_is_drawn_that_could_not_be_saved(qtbot, make_program, store):
    gallery = FakeGallery()
    gallery.refused = "The disk is nearly full."
    engine = FakeEngine()
    window = make_program(engine, gallery).window
    generate(window, count=2)

    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())
    assert window.create.queue_panel.headline() == "The disk is nearly full."
    assert engine.requests == [] and states(store) == ["waiting"] * 2
    assert window.create.session.rowCount() == 0
    gallery.refused = None
    window.resume()
    qtbot.waitUntil(lambda: saved(window) == 2)


def test_the_program_s_own_saver_meets_a_full_disk(qtbot, make_program, store, small_disk, monkeypatch):
    """With the files and the recipes that the program writes, on a disk that is really full."""
    monkeypatch.setenv("SANA_DESKTOP_PICTURES", str(small_disk / "pictures"))
    (small_disk / "filler").write_bytes(bytes(990_000))
    engine = FakeEngine()
    program = make_program(engine)
    program.controller._thread._open_saver = lambda: WindowSaver(store.path)
    generate(program.window, count=2)
    qtbot.waitUntil(lambda: program.window.create.queue_panel.isVisible())
    assert "full" in program.window.create.queue_panel.headline() and states(store) == ["waiting"] * 2

    (small_disk / "filler").unlink()
    program.window.resume()

    qtbot.waitUntil(lambda: states(store) == ["finished"] * 2)
    assert [read_recipe(job.path).provenance["job"] for job in store.jobs()] == [job.key for job in store.jobs()]
    program.window.close()


def test_a_queue_that_cannot_be_written_says_so(qtbot, make_program, monkeypatch):
    program = make_program()

    def full(*arguments: object) -> None:
        raise DatabaseError("The disk is full: the queue could not be written. Free some space.")

    monkeypatch.setattr(program.controller.queue.store, "add", full)
    generate(program.window)

    assert program.window.error_panel.headline().startswith("The disk is full")
    assert program.window.create.session.rowCount() == 0


def test_without_a_folder_for_the_queue_the_window_works_and_says_so(qtbot, make_program, tmp_path):
    (tmp_path / "data").write_text("a file, not a folder")
    window = make_program().window

    assert "lost when the window closes" in window.notice_panel.headline()
    generate(window)
    qtbot.waitUntil(lambda: saved(window) == 1)


# ---- undo, cancel, retry


def test_a_cleared_queue_comes_back_and_is_drawn(qtbot, make_program, store):
    gate = threading.Semaphore(0)
    engine = FakeEngine(gate=gate)
    window = make_program(engine).window
    generate(window, count=3)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    window.clear_queue()
    assert states(store) == ["rendering", "cancelled", "cancelled"]
    action(window, "undo").associatedObjects()[0].aboutToShow.emit()
    assert action(window, "undo").text() == "&Undo cancelling 2 pictures"

    action(window, "undo").trigger()
    gate.release(100)

    qtbot.waitUntil(lambda: saved(window) == 3)


def test_undo_brings_back_a_cancelled_picture_from_its_last_step(qtbot, make_program, store):
    gate = threading.Semaphore(3)
    engine = FakeEngine(gate=gate)
    window = make_program(engine).window
    generate(window)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    window.create.cancel()
    gate.release(1)
    qtbot.waitUntil(lambda: window.progress.text() == "Cancelled")
    assert states(store) == ["cancelled"]

    window.undo()
    gate.release(100)

    qtbot.waitUntil(lambda: saved(window) == 1)
    assert engine.requests[0] == engine.requests[1]


def test_a_cancelled_picture_that_is_resumed_is_the_same_job(qtbot, make_program, store):
    gate, journal = threading.Semaphore(3), FakeJournal()
    engine = FakeEngine(gate=gate)
    window = make_program(engine, unfinished=journal).window
    generate(window)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    journal.items.append(unfinished(engine.requests[0]))
    window.create.cancel()
    gate.release(1)
    qtbot.waitUntil(lambda: window.create.unfinished_panel.isVisible())

    qtbot.mouseClick(window.create.unfinished_panel.rows()[0].resume, Qt.MouseButton.LeftButton)
    gate.release(100)

    qtbot.waitUntil(lambda: saved(window) == 1)
    assert states(store) == ["finished"], "an undo of the cancelling would not make it once more"


def test_an_undone_generate_takes_its_pictures_out(qtbot, make_program, store):
    gate = threading.Semaphore(3)
    engine = FakeEngine(gate=gate)
    window = make_program(engine).window
    generate(window, count=3)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)

    window.undo()
    gate.release(100)

    qtbot.waitUntil(lambda: window.create.empty_state.isVisible())
    assert saved(window) == 0 and len(engine.requests) == 1


def test_a_failed_picture_is_failed_in_the_file_and_tried_again_there(qtbot, make_program, store):
    answers: list[Exception | None] = [OutOfMemory("Not enough memory."), None]

    def script(request: GenerationRequest):
        if (error := answers.pop(0)) is not None:
            raise error
        yield from ordinary_run(request)

    window = make_program(FakeEngine(script)).window
    generate(window)
    qtbot.waitUntil(lambda: window.error_panel.isVisible())
    (job,) = store.jobs()
    assert (job.state, job.error) == (JobState.FAILED, "Not enough memory.")

    window.error_panel.retry_clicked.emit()

    qtbot.waitUntil(lambda: saved(window) == 1)
    assert [done.key for done in store.jobs()] == [job.key], "it is the same one"


# ---- other programs


def test_what_another_program_adds_is_drawn(qtbot, make_program, store):
    engine = FakeEngine()
    window = make_program(engine).window
    qtbot.waitUntil(lambda: window.progress.text() == "Ready")

    add(store, 2)

    qtbot.waitUntil(lambda: saved(window) == 2)
    assert states(store) == ["finished"] * 2


@pytest.mark.parametrize(
    ("act", "phase"), [(JobStore.cancel, Phase.CANCELLING), (JobStore.pause, Phase.PARKING)], ids=["cancel", "pause"]
)
def test_what_another_program_stops_is_left(qtbot, make_program, store, act: Callable, phase: Phase):
    gate = threading.Semaphore(3)
    engine = FakeEngine(gate=gate)
    program = make_program(engine)
    generate(program.window)
    qtbot.waitUntil(lambda: len(engine.requests) == 1)

    act(store, [store.jobs()[0].key])

    qtbot.waitUntil(lambda: program.controller.status.phase is phase)
    gate.release(100)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    assert engine.left_early == engine.requests and saved(program.window) == 0


def test_while_another_program_draws_this_one_follows_and_then_takes_over(qtbot, make_program, store, tmp_path):
    other = Ownership(tmp_path / "data" / "queue.lock")
    assert other.take()
    engine = FakeEngine()
    window = make_program(engine).window
    generate(window, count=3)
    qtbot.waitUntil(lambda: window.progress.text() == "Another program makes these pictures  ·  3 waiting")
    job = store.next_waiting()
    store.begin(job.key)
    store.finish(job.key, tmp_path / "made there.png")

    qtbot.waitUntil(lambda: window.create.session.rowCount() == 1)
    assert window.create.session.item(0).path == tmp_path / "made there.png"
    assert engine.requests == []
    window.pause()
    assert store.is_held, "the other one sees it"
    assert window.progress.text() == "Paused  ·  2 waiting"
    window.resume()
    other.release()

    qtbot.waitUntil(lambda: states(store) == ["finished"] * 3)
    assert len(engine.requests) == 2, "what was made there is not made again"


def test_what_another_program_leaves_is_not_drawn_unasked(qtbot, make_program, store, tmp_path):
    other = Ownership(tmp_path / "data" / "queue.lock")
    assert other.take()
    add(store, 2)
    engine = FakeEngine()
    window = make_program(engine).window
    generate(window)
    other.release()

    qtbot.waitUntil(lambda: saved(window) == 1)
    qtbot.waitUntil(lambda: window.create.queue_panel.isVisible())
    assert [request.prompt for request in engine.requests] == ["a whale"]


# ---- the window stays alive


def test_nothing_takes_the_window_s_thread_long_with_a_thousand_waiting(qtbot, make_program, store, record_property):
    """The best of a few counts: another program on the machine can hold any of them up."""
    add(store, 1000)
    gate = threading.Semaphore(0)
    program = make_program(FakeEngine(gate=gate))
    controller, queue = program.controller, program.controller.queue
    qtbot.waitUntil(lambda: program.window.create.queue_panel.isVisible())
    controller.enqueue([REQUEST])  # is begun, and stays at the gate

    def milliseconds(act: Callable[[], object]) -> float:
        took = []
        for _ in range(7):
            began = time.perf_counter()
            act()
            took.append(1000 * (time.perf_counter() - began))
        record_property(getattr(act, "__name__", "act"), round(statistics.median(took), 2))
        return min(took)

    def add_one() -> None:
        controller.enqueue([REQUEST])

    def look() -> None:
        queue._seen = -1
        queue.look()

    figures = [milliseconds(act) for act in (add_one, look, controller.pause, controller.resume, controller._announce)]
    controller.pause()
    gate.release(100)
    assert max(figures) <= 10, figures


def test_looking_for_changes_costs_next_to_nothing(tmp_path, qtbot):
    queue = WindowQueue(tmp_path / "queue.sqlite")
    queue.start()
    began = time.perf_counter()
    for _ in range(100):
        queue.look()
    assert (time.perf_counter() - began) / 100 < 0.002
    queue.close()
