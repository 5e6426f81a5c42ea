"""The controller with a fake engine, through real threads."""

from __future__ import annotations

import dataclasses
import threading

import pytest
from fakes import FakeEngine, FakeGallery, enlarging_run, image_of, notice_run, ordinary_run
from PySide6.QtCore import QObject

from engine import GenerationRequest, OutOfMemory, Stage, StepProgress
from sana_desktop.controller import GenerationController
from sana_desktop.run_clock import RunClock
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.window_queue import WindowQueue
from sana_desktop.worker import EngineThread

REQUEST = GenerationRequest("a fox", width=64, height=64, steps=4)
EVENTS_PER_IMAGE = 8  # of an ordinary run with four steps


class Listener(QObject):
    """Writes down everything that the controller tells."""

    def __init__(self, controller: GenerationController) -> None:
        super().__init__()
        self.statuses: list[RunStatus] = []
        self.started: list[int] = []  # seeds
        self.ends: list[tuple[str, int]] = []
        self.notices: list[str] = []
        self.previews: list[object] = []
        self.failures: list[object] = []
        self.rows: list[object] = []
        controller.status_changed.connect(self._on_status)
        controller.started.connect(self._on_started)
        controller.finished.connect(self._on_finished)
        controller.cancelled.connect(self._on_cancelled)
        controller.failed.connect(self._on_failed)
        controller.noticed.connect(self._on_noticed)
        controller.preview_changed.connect(self._on_preview)
        controller.rows_made.connect(self._on_rows_made)

    def _on_status(self, status):
        self.statuses.append(status)

    def _on_started(self, job):
        self.started.append(job.request.seed)

    def _on_finished(self, job, image):
        self.ends.append(("finished", job.request.seed))

    def _on_cancelled(self, job):
        self.ends.append(("cancelled", job.request.seed))

    def _on_failed(self, job, failure):
        self.ends.append(("failed", job.request.seed))
        self.failures.append(failure)

    def _on_noticed(self, job, text):
        self.notices.append(text)

    def _on_preview(self, job, preview):
        self.previews.append(preview)

    def _on_rows_made(self, job, rows):
        self.rows.append(rows)


@pytest.fixture
def run(qtbot, tmp_path):
    """`run(engine)` → (controller, listener), the engine opening."""
    controllers = []

    def start(engine):
        queue = WindowQueue(tmp_path / "queue.sqlite")
        gallery = FakeGallery(queue=queue.path)
        controller = GenerationController(EngineThread(lambda: engine, lambda: gallery), queue)
        listener = Listener(controller)
        controller.start()
        controller.open_engine()
        controllers.append(controller)
        return controller, listener

    yield start
    for controller in controllers:
        assert controller.close(5.0)


def test_a_batch_is_drawn_in_order(qtbot, run):
    controller, listener = run(FakeEngine())

    controller.enqueue(REQUEST.batch(3))

    qtbot.waitUntil(lambda: len(listener.ends) == 3)
    assert listener.ends == [("finished", 0), ("finished", 1), ("finished", 2)]
    assert controller.status.phase is Phase.IDLE


def test_cancelling_the_third_of_four_leaves_three(qtbot, run):
    gate = threading.Semaphore(2 * EVENTS_PER_IMAGE + 3)  # the third picture is at its third event
    controller, listener = run(FakeEngine(gate=gate))
    controller.enqueue(REQUEST.batch(4))
    qtbot.waitUntil(lambda: listener.started == [0, 1, 2])

    controller.cancel_current()
    assert controller.status.phase is Phase.CANCELLING
    gate.release(100)

    qtbot.waitUntil(lambda: len(listener.ends) == 4)
    assert listener.ends == [("finished", 0), ("finished", 1), ("cancelled", 2), ("finished", 3)]


def test_a_waiting_job_leaves_at_once(qtbot, run):
    gate = threading.Semaphore(0)
    controller, listener = run(FakeEngine(gate=gate))
    jobs = controller.enqueue(REQUEST.batch(3))

    controller.cancel(jobs[1])

    assert listener.ends == [("cancelled", 1)]
    assert (controller.status.image, controller.status.images) == (1, 2)
    gate.release(100)
    qtbot.waitUntil(lambda: len(listener.ends) == 3)


def test_put_first_overtakes_what_waits_but_not_what_runs(qtbot, run):
    gate = threading.Semaphore(0)
    controller, listener = run(FakeEngine(gate=gate))
    controller.enqueue(REQUEST.batch(2))

    controller.enqueue(REQUEST.with_seed(10).batch(2), first=True)
    gate.release(100)

    qtbot.waitUntil(lambda: len(listener.ends) == 4)
    assert listener.started == [0, 10, 11, 1]


def test_clearing_the_queue_lets_the_running_picture_end(qtbot, run):
    gate = threading.Semaphore(0)
    controller, listener = run(FakeEngine(gate=gate))
    controller.enqueue(REQUEST.batch(3))

    controller.clear_queue()
    gate.release(100)

    qtbot.waitUntil(lambda: ("finished", 0) in listener.ends)
    assert listener.ends == [("cancelled", 1), ("cancelled", 2), ("finished", 0)]


def test_an_error_does_not_stop_the_queue(qtbot, run):
    def script(request):
        if request.seed == 1:
            raise OutOfMemory("Not enough memory.")
        yield from ordinary_run(request)

    controller, listener = run(FakeEngine(script))

    controller.enqueue(REQUEST.batch(3))

    qtbot.waitUntil(lambda: len(listener.ends) == 3)
    assert listener.ends == [("finished", 0), ("failed", 1), ("finished", 2)]
    assert listener.failures[0].message == "Not enough memory."


def test_notices_are_passed_on(qtbot, run):
    controller, listener = run(FakeEngine(notice_run("The end of the prompt is not read.")))

    controller.enqueue([REQUEST])

    qtbot.waitUntil(lambda: len(listener.ends) == 1)
    assert listener.notices == ["The end of the prompt is not read."]


def test_of_many_previews_only_the_newest_are_passed_on(qtbot, run):
    steps = 200
    controller, listener = run(FakeEngine())

    controller.enqueue([GenerationRequest("a fox", width=64, height=64, steps=steps)])

    qtbot.waitUntil(lambda: len(listener.ends) == 1, timeout=10_000)
    assert len(listener.previews) < steps / 2


def test_the_status_counts_pictures_and_steps(qtbot, run):
    gate = threading.Semaphore(EVENTS_PER_IMAGE + 4)  # loading, encoding and two steps of the second picture
    controller, listener = run(FakeEngine(gate=gate))
    controller.enqueue(REQUEST.batch(2))

    def is_at_second_step() -> bool:
        status = controller.status
        return (status.image, status.stage, status.step) == (2, Stage.DENOISING, 2)

    qtbot.waitUntil(is_at_second_step)
    status = controller.status
    assert (status.images, status.total_steps, status.waiting) == (2, 4, 0)
    assert 0.5 < status.fraction < 1.0
    assert status.seconds_left is not None
    gate.release(100)
    qtbot.waitUntil(lambda: len(listener.ends) == 2)


def test_the_whole_run_s_bar_never_goes_back(qtbot, run):
    controller, listener = run(FakeEngine(pace=0.005))

    controller.enqueue(REQUEST.batch(3))

    qtbot.waitUntil(lambda: len(listener.ends) == 3)
    fractions = [status.fraction for status in listener.statuses if status.is_busy]
    assert fractions == sorted(fractions)


def test_a_new_run_counts_from_one(qtbot, run):
    controller, listener = run(FakeEngine())
    controller.enqueue(REQUEST.batch(2))
    qtbot.waitUntil(lambda: len(listener.ends) == 2)

    controller.enqueue(REQUEST.batch(2))

    assert (controller.status.image, controller.status.images) == (1, 2)
    qtbot.waitUntil(lambda: len(listener.ends) == 4)


def test_closing_during_a_run_says_nothing_more(qtbot, run):
    controller, listener = run(FakeEngine(pace=0.01))
    controller.enqueue(REQUEST.batch(50))
    qtbot.waitUntil(lambda: len(listener.previews) > 0)

    assert controller.close(2.0)

    told = len(listener.statuses)
    qtbot.wait(100)
    assert len(listener.statuses) == told


def test_the_clock_takes_the_waiting_pictures_sizes_into_account(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("sana_desktop.run_clock.time.monotonic", lambda: now[0])
    clock = RunClock()
    clock.start()
    clock.note(StepProgress(Stage.LOADING, 0, 1))
    now[0] += 60  # loading takes long, once
    clock.note(StepProgress(Stage.ENCODING, 0, 1))
    now[0] += 2
    large = GenerationRequest("a fox", width=128, height=64, steps=8)  # twice the pixels, twice the steps

    assert clock.seconds_for(1, [large], REQUEST, seconds_left=2.0) == pytest.approx(4 * 4.0)
    now[0] += 3
    clock.finish(REQUEST)
    assert clock.seconds_for(2, [REQUEST, REQUEST], REQUEST, seconds_left=0.0) == pytest.approx(2 * 5.0)
    assert clock.seconds_for(3, [large], REQUEST, seconds_left=0.0) == pytest.approx((4 + 1 + 1) * 5.0), "as this one"
    assert clock.seconds_for(1, [large, large], REQUEST, seconds_left=0.0) == pytest.approx(4 * 5.0), "one is over"


def test_an_image_passed_through_is_the_one_that_was_made(qtbot, run):
    made = image_of(REQUEST)
    controller, _ = run(FakeEngine(lambda request: [made]))
    received = []

    class Receiver(QObject):
        def take(self, job, finished):
            received.append(finished.image)

    receiver = Receiver()
    controller.finished.connect(receiver.take)
    controller.enqueue([REQUEST])

    qtbot.waitUntil(lambda: received == [made])


def test_an_enlargement_tells_its_tiles_and_its_rows(qtbot, run):
    request = dataclasses.replace(REQUEST, source="fox.png", width=64, height=64, steps=2)
    controller, listener = run(FakeEngine(lambda request: enlarging_run(request, tiles=3, rows=16), pace=0.06))
    controller.enqueue([request])

    qtbot.waitUntil(lambda: bool(listener.ends), timeout=10_000)
    told = [(s.stage, s.step, s.tile, s.tiles) for s in listener.statuses]
    assert (Stage.DENOISING, 1, 2, 3) in told
    assert [rows.top for rows in listener.rows] == [0, 16, 32, 48]
    fractions = [status.fraction for status in listener.statuses if status.stage is not None]
    assert fractions == sorted(fractions), "it never goes back"
    between = next(s.fraction for s in listener.statuses if (s.step, s.tile) == (1, 2))
    assert between == pytest.approx(0.9 * (1 + 2 / 3) / 2)
