"""The engine's thread: one job after another, cancelled one by one, and no error ends it."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from fakes import FakeEngine, FakeGallery, ordinary_run
from PySide6.QtCore import QObject, QThread

from engine import DeviceUnsupported, GenerationRequest, InvalidRequest, OutOfMemory
from sana_desktop.jobs.job import Job, new_key
from sana_desktop.worker import EngineThread, Failure, GenerationJob

REQUEST = GenerationRequest("a fox", width=64, height=64, steps=4)


class Recorder(QObject):
    """Writes down what the thread tells, and in which thread it heard it."""

    def __init__(self, thread: EngineThread) -> None:
        super().__init__()
        self.ends: list[tuple[str, GenerationJob, object]] = []
        self.progress: list[object] = []
        self.unavailable: list[Failure] = []
        self.forecasts: list[int] = []  # by their seeds
        self.heard_in: set[QThread] = set()
        thread.progressed.connect(self._on_progressed)
        thread.finished.connect(self._on_finished)
        thread.cancelled.connect(self._on_cancelled)
        thread.failed.connect(self._on_failed)
        thread.put_back.connect(self._on_put_back)
        thread.unavailable.connect(self._on_unavailable)
        thread.forecast_made.connect(self._on_forecast)

    def names(self) -> list[str]:
        return [name for name, _, _ in self.ends]

    def _on_progressed(self, job, progress):
        self.heard_in.add(QThread.currentThread())
        self.progress.append(progress)

    def _on_finished(self, job, image):
        self.ends.append(("finished", job, image))

    def _on_cancelled(self, job):
        self.ends.append(("cancelled", job, None))

    def _on_failed(self, job, failure):
        self.ends.append(("failed", job, failure))

    def _on_put_back(self, job, failure):
        self.ends.append(("put back", job, failure))

    def _on_forecast(self, request, forecast):
        self.forecasts.append(request.seed)

    def _on_unavailable(self, failure):
        self.unavailable.append(failure)


@pytest.fixture
def started(qtbot):
    """`started(engine, gallery)` → (thread, recorder)"""
    threads = []

    def start(engine=None, gallery=None, open_engine=None):
        saver = gallery or FakeGallery()
        thread = EngineThread(open_engine or (lambda: engine), lambda: saver)
        recorder = Recorder(thread)
        thread.start()
        threads.append(thread)
        return thread, recorder

    yield start
    for thread in threads:
        assert thread.stop(5.0)


def submit(thread: EngineThread, count: int = 1) -> list[GenerationJob]:
    jobs = [GenerationJob(Job(new_key(), REQUEST.with_seed(seed))) for seed in range(count)]
    for job in jobs:
        thread.submit(job)
    return jobs


def test_a_job_ends_with_its_image_saved_and_scaled_for_the_screen(qtbot, started):
    gallery = FakeGallery()
    thread, recorder = started(FakeEngine(), gallery)
    (job,) = submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"])

    _, ended, finished = recorder.ends[0]
    assert ended is job
    assert finished.path.name == "0.png"
    assert gallery.saved == [finished.image]
    assert [(level.width(), level.height()) for level in finished.levels] == [(64, 64)]


def test_what_the_thread_tells_is_heard_in_the_window_s_thread(qtbot, started):
    thread, recorder = started(FakeEngine())
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"])

    assert recorder.heard_in == {QThread.currentThread()}


def test_cancelling_one_job_leaves_its_neighbours_alone(qtbot, started):
    gate = threading.Semaphore(0)
    engine = FakeEngine(gate=gate)
    thread, recorder = started(engine)
    jobs = submit(thread, 3)
    gate.release(3)
    qtbot.waitUntil(lambda: len(recorder.progress) == 3)

    jobs[0].cancel()
    jobs[2].cancel()
    gate.release(100)

    qtbot.waitUntil(lambda: len(recorder.ends) == 3)
    assert recorder.names() == ["cancelled", "finished", "cancelled"]
    assert engine.left_early == [jobs[0].request], "the generator was closed"
    assert jobs[2].request not in engine.requests, "a job cancelled in the queue is never begun"


def test_an_error_fails_its_job_and_the_next_one_is_run(qtbot, started):
    def script(request):
        if request.seed == 0:
            raise OutOfMemory("Not enough memory: choose a smaller size.")
        yield from ordinary_run(request)

    thread, recorder = started(FakeEngine(script))
    submit(thread, 2)

    qtbot.waitUntil(lambda: recorder.names() == ["failed", "finished"])

    failure = recorder.ends[0][2]
    assert failure.message == "Not enough memory: choose a smaller size."
    assert failure.is_expected
    assert "OutOfMemory" in failure.details


def test_a_fault_of_the_program_is_told_apart(qtbot, started):
    def script(request):
        raise KeyError("pos_embed")
        yield

    thread, recorder = started(FakeEngine(script))
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["failed"])

    failure = recorder.ends[0][2]
    assert (failure.message, failure.is_expected) == ("KeyError: 'pos_embed'", False)


def test_an_engine_that_ends_without_an_image_has_failed(qtbot, started):
    thread, recorder = started(FakeEngine(lambda request: []))
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["failed"])


def test_an_image_that_cannot_be_saved_is_not_lost(qtbot, started):
    thread, recorder = started(FakeEngine(), FakeGallery(error=OSError(28, "No space left on device")))
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"])

    finished = recorder.ends[0][2]
    assert finished.path is None
    assert "No space left" in finished.save_failure.message
    assert finished.image.pixels.shape == (64, 64, 3)


def test_an_engine_that_does_not_open_is_tried_again_with_the_next_job(qtbot, started):
    answers = [ImportError("no torch"), FakeEngine()]

    def open_engine():
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    thread, recorder = started(open_engine=open_engine)
    qtbot.waitUntil(lambda: len(recorder.unavailable) == 1)
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"])


def test_stopping_waits_for_an_image_that_is_being_written(qtbot, started):
    writing, may_end = threading.Event(), threading.Event()

    class SlowGallery(FakeGallery):
        def save(self, job, image):
            writing.set()
            may_end.wait(10)
            return super().save(job, image)

    gallery = SlowGallery()
    thread, _ = started(FakeEngine(), gallery)
    submit(thread)
    assert writing.wait(10)
    threading.Timer(0.3, may_end.set).start()

    assert thread.stop(timeout=0.05)
    assert len(gallery.saved) == 1


def test_stopping_does_not_wait_for_a_step_without_end(qtbot):
    gate = threading.Semaphore(0)
    thread = EngineThread(lambda: FakeEngine(gate=gate), FakeGallery)
    thread.start()
    thread.submit(GenerationJob(Job(new_key(), REQUEST)))  # waits at the gate: a step that takes for ever

    assert not thread.stop(timeout=0.2)
    gate.release(100)
    assert thread.stop(timeout=5.0)


def test_a_failure_is_text_and_names_the_field():
    try:
        raise InvalidRequest("steps", "Steps 0 cannot work.")
    except InvalidRequest as error:
        failure = Failure.of(error)

    assert (failure.message, failure.field) == ("Steps 0 cannot work.", "steps")
    assert "Traceback" in failure.details


def test_the_binding_keeps_its_references():
    """PySide6 6.12.0 on Python 3.11 loses one reference to True with every signal, and aborts after some hundreds.

    In a process of its own, which a broken binding would take down.
    """
    program = """
import sys
from PySide6.QtCore import QObject, QSize, Signal

class Sender(QObject):
    sent = Signal(int)

sender = Sender()
sender.sent.emit(0)
before = sys.getrefcount(True), sys.getrefcount(None)
for _ in range(100):
    sender.sent.emit(1)
    QSize(1, 1).setWidth(2)
after = sys.getrefcount(True), sys.getrefcount(None)
assert before[0] - after[0] < 20 and before[1] - after[1] < 20, (before, after)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


@pytest.mark.parametrize("error", [None, OSError(28, "No space left on device")], ids=["saved", "not saved"])
def test_the_engine_goes_on_after_its_image_only_when_that_is_on_the_disk(qtbot, started, error):
    """What it does then is to forget how far the run had come."""
    gallery, asked_for_more = FakeGallery(error=error), []

    def script(request):
        yield from ordinary_run(request)
        asked_for_more.append(len(gallery.saved))
        yield from ()

    thread, recorder = started(FakeEngine(script), gallery)
    submit(thread)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"])
    assert asked_for_more == ([1] if error is None else [])


def test_each_asker_gets_an_answer_to_its_newest_question(qtbot, started):
    gate = threading.Semaphore(0)
    thread, recorder = started(FakeEngine(gate=gate))
    submit(thread)  # waits at the gate, so that the questions do, too
    for seed, asker in ((1, "window"), (2, "dialog"), (3, "window")):
        thread.ask_forecast(REQUEST.with_seed(seed), asker)
    gate.release(100)

    qtbot.waitUntil(lambda: recorder.names() == ["finished"] and len(recorder.forecasts) == 2)
    assert recorder.forecasts == [2, 3]


def test_the_engine_is_opened_anew_between_two_jobs(qtbot, started):
    gate = threading.Semaphore(0)
    engines = [FakeEngine(gate=gate), FakeEngine()]
    opening = iter(engines)
    thread, recorder = started(open_engine=lambda: next(opening))
    thread.submit(GenerationJob(Job(new_key(), REQUEST)))
    qtbot.waitUntil(lambda: bool(engines[0].requests))

    thread.reopen()
    thread.submit(GenerationJob(Job(new_key(), REQUEST)))
    assert not engines[0].is_closed, "what runs is not disturbed"
    with qtbot.waitSignal(thread.ready):
        gate.release(100)
    qtbot.waitUntil(lambda: len(recorder.ends) == 2)

    assert recorder.names() == ["finished", "finished"] and engines[0].is_closed
    assert [len(engine.requests) for engine in engines] == [1, 1]


def test_an_engine_that_cannot_be_opened_anew_is_told_and_tried_again(qtbot, started):
    opening = iter([FakeEngine(), None, FakeEngine()])

    def open_engine():
        if (engine := next(opening)) is None:
            raise DeviceUnsupported("no card here")
        return engine

    thread, recorder = started(open_engine=open_engine)
    with qtbot.waitSignal(thread.unavailable):
        thread.reopen()
    thread.submit(GenerationJob(Job(new_key(), REQUEST)))
    qtbot.waitUntil(lambda: bool(recorder.ends))

    assert recorder.unavailable[0].message == "no card here" and recorder.names() == ["finished"]
