"""sana_desktop.jobs.runner: every job becomes one file, whatever fails, is asked for or ends the program in between."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import shutil
import threading
from collections.abc import Callable, Generator, Iterable
from pathlib import Path

import pytest
from fakes import FakeEngine, denoising_steps, image_of, ordinary_run

from engine import EngineError, Event, GenerationRequest, OutOfMemory, Stage, StepProgress
from engine.image_file import read_recipe
from engine.image_formats import ImageFormat
from sana_desktop.jobs.disk_space import missing_room
from sana_desktop.jobs.following import work_off
from sana_desktop.jobs.job import Job, JobState, Target, new_key
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.runner import Outcome, Runner
from sana_desktop.jobs.saving import PictureSaver, root_of
from sana_desktop.jobs.store import JobStore


class Listener:
    """A reporter that remembers."""

    def __init__(self) -> None:
        self.notices: list[str] = []
        self.saved_paths: list[Path] = []
        self.begun: list[tuple[int, int]] = []

    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        self.begun.append((number, count))

    def notice(self, text: str) -> None:
        self.notices.append(text)

    def saved(self, path: Path, image: object) -> None:
        self.saved_paths.append(path)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *values, **named: None


@pytest.fixture
def store(tmp_path: Path) -> Generator[JobStore, None, None]:
    with JobStore(tmp_path / "queue.sqlite") as store:
        yield store


def jobs_in(folder: Path, count: int = 3, **values: object) -> list[Job]:
    requests = [GenerationRequest(f"a fox, {k}", width=64, height=64, steps=3, seed=k) for k in range(count)]
    return [Job(new_key(), request, target=Target(folder), **values) for request in requests]


def runner_of(
    store: JobStore, script: Callable[[GenerationRequest], Iterable[Event]] = ordinary_run, **values: object
) -> tuple[Runner, Listener]:
    listener = Listener()
    return Runner(store, lambda: FakeEngine(script), PictureSaver(store, **values), listener), listener


def states(store: JobStore) -> list[JobState]:
    return [job.state for job in store.jobs()]


def test_the_queue_is_worked_off_in_order_into_files_that_name_their_job(store: JobStore, tmp_path: Path) -> None:
    batch = new_key()
    jobs = [dataclasses.replace(job, batch=batch, template="a fox, {0|1|2}") for job in jobs_in(tmp_path / "out")]
    store.add(jobs)
    store.move([jobs[2].key], jobs[0].key)
    told: list[Path] = []
    runner, listener = runner_of(store, announce=told.append)
    assert runner.run() == Outcome(finished=3)
    assert [read_recipe(path).request.seed for path in listener.saved_paths] == [2, 0, 1]
    assert listener.begun == [(1, 3), (2, 3), (3, 3)]
    assert told == listener.saved_paths
    for job in store.jobs(JobState.FINISHED):
        assert job.path is not None
        recipe = read_recipe(job.path)
        assert recipe.request == job.request
        assert recipe.provenance["job"] == job.key
        assert recipe.provenance["batch"] == batch and recipe.provenance["template"] == "a fox, {0|1|2}"
    assert len(store.jobs(JobState.FINISHED)) == 3


def test_a_picture_of_no_batch_says_nothing_of_one(store: JobStore, tmp_path: Path) -> None:
    store.add(jobs_in(tmp_path / "out", 1))
    runner, listener = runner_of(store)
    runner.run()
    assert not {"batch", "template"} & set(read_recipe(listener.saved_paths[0]).provenance)


def test_the_longest_texts_are_read_back(store: JobStore, tmp_path: Path) -> None:
    long = "\x01" * 20_000
    request = GenerationRequest("a" + long[1:], long, instruction=long, width=64, height=64, steps=1)
    store.add([Job(new_key(), request, template=long * 5, target=Target(tmp_path / "out"))])
    runner, listener = runner_of(store)
    assert runner.run() == Outcome(finished=1)
    assert read_recipe(listener.saved_paths[0]).request == request


def test_pictures_of_the_same_name_stand_beside_each_other(store: JobStore, tmp_path: Path) -> None:
    (job,) = jobs_in(tmp_path / "out", 1)
    store.add([job, *(dataclasses.replace(job, key=new_key()) for _ in range(3))])
    runner, listener = runner_of(store)
    assert runner.run().finished == 4
    assert len(set(listener.saved_paths)) == len(list((tmp_path / "out").iterdir())) == 4


@pytest.mark.parametrize(
    "error", [OutOfMemory("Too little memory."), RuntimeError("a fault"), MemoryError(), KeyError("x\udcff")]
)
def test_a_job_that_cannot_be_rendered_fails_and_the_next_one_begins(
    store: JobStore, tmp_path: Path, error: Exception
) -> None:
    def script(request: GenerationRequest) -> Iterable[Event]:
        yield from denoising_steps(request)
        if request.seed == 1:
            raise error
        yield image_of(request)

    store.add(jobs_in(tmp_path / "out"))
    runner, listener = runner_of(store, script)
    assert runner.run() == Outcome(finished=2, failed=1)
    assert states(store) == [JobState.FINISHED, JobState.FAILED, JobState.FINISHED]
    assert (failed := store.jobs(JobState.FAILED)[0]).error and "\n" not in failed.error
    assert len(listener.notices) == 1


def test_an_engine_without_an_image_fails_and_one_that_fails_after_it_has_finished(
    store: JobStore, tmp_path: Path
) -> None:
    def script(request: GenerationRequest) -> Iterable[Event]:
        if request.seed == 1:
            yield image_of(request)
            raise EngineError("Too late to matter.")

    store.add(jobs_in(tmp_path / "out", 2))
    runner, listener = runner_of(store, script)
    assert runner.run() == Outcome(finished=1, failed=1)
    assert states(store) == [JobState.FAILED, JobState.FINISHED]
    assert len(listener.notices) == 1


def test_a_folder_that_cannot_be_written_fails_its_jobs_before_they_are_rendered(
    store: JobStore, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    store.add([*jobs_in(tmp_path / "file" / "out", 1), *jobs_in(tmp_path / "out", 1)])
    assert runner_of(store)[0].run() == Outcome(finished=1, failed=1)
    assert states(store) == [JobState.FAILED, JobState.FINISHED]


def test_names_follow_the_jobs_template_and_one_that_cannot_be_used_fails_its_job(
    store: JobStore, tmp_path: Path
) -> None:
    names = ["{batch}/{number:2}_{seed}", "../{seed}", "{seed", "a{prompt.__class__}"]
    targets = [Target(tmp_path / "out", name, ImageFormat.WEBP) for name in names]
    jobs = jobs_in(tmp_path / "out", 4, batch="5" * 32, number=7)
    store.add([dataclasses.replace(job, target=target) for job, target in zip(jobs, targets, strict=True)])
    assert runner_of(store)[0].run() == Outcome(finished=1, failed=3)
    assert [path.relative_to(tmp_path) for path in tmp_path.rglob("*.webp")] == [Path("out/55555555/07_0.webp")]


def test_the_engine_is_opened_only_when_a_job_is_due(store: JobStore) -> None:
    def none() -> FakeEngine:
        raise EngineError("It cannot be opened.")

    assert Runner(store, none, PictureSaver(store), Listener()).run() == Outcome()
    store.add([Job(new_key(), GenerationRequest("a fox"))])
    with pytest.raises(EngineError, match="cannot be opened"):
        Runner(store, none, PictureSaver(store), Listener()).run()
    assert states(store) == [JobState.WAITING]


CHANGES: dict[str, tuple[Callable[[JobStore, str], object], JobState]] = {
    "cancel": (lambda store, key: store.cancel([key]), JobState.CANCELLED),
    "cancel all": (lambda store, key: store.cancel(), JobState.CANCELLED),
    "pause": (lambda store, key: store.pause([key]), JobState.PAUSED),
    "hold": (lambda store, key: store.hold(now=True), JobState.WAITING),
    "undo": (lambda store, key: store.undo(), JobState.CANCELLED),
}


@pytest.mark.parametrize("what", CHANGES)
def test_another_programs_wish_stops_the_render_at_the_next_event(store: JobStore, tmp_path: Path, what: str) -> None:
    change, expected = CHANGES[what]
    (job,) = jobs_in(tmp_path / "out", 1)
    store.add([job])
    steps: list[int] = []

    def script(request: GenerationRequest) -> Iterable[Event]:
        for progress in denoising_steps(request):
            steps.append(progress.step)
            if progress.step == 2:
                with JobStore(store.path) as other:
                    change(other, job.key)
            yield progress
        yield image_of(request)

    runner, listener = runner_of(store, script)
    outcome = runner.run()
    assert outcome.finished == outcome.failed == 0
    assert steps == [1, 2]
    assert states(store) == [expected]
    assert outcome.held == ("" if what == "hold" else None)
    assert len(listener.notices) == 1
    assert not list((tmp_path / "out").iterdir())


def test_a_wish_at_the_very_end_still_leaves_no_picture(store: JobStore, tmp_path: Path) -> None:
    """Between the last event and the saving, where only `reserve` can see it."""
    (job,) = jobs_in(tmp_path / "out", 1)
    store.add([job])

    def script(request: GenerationRequest) -> Iterable[Event]:
        yield from denoising_steps(request)
        with JobStore(store.path) as other:
            other.pause([job.key])
        yield image_of(request)

    runner, _ = runner_of(store, script)
    assert runner.run() == Outcome()
    assert states(store) == [JobState.PAUSED]
    assert not list((tmp_path / "out").iterdir())
    store.resume()
    assert runner_of(store)[0].run() == Outcome(finished=1)


def test_others_are_not_disturbed_by_what_is_changed_in_the_queue(store: JobStore, tmp_path: Path) -> None:
    jobs = jobs_in(tmp_path / "out")
    store.add(jobs)

    def script(request: GenerationRequest) -> Iterable[Event]:
        for progress in denoising_steps(request):
            if request.seed == 0 and progress.step == 1:
                with JobStore(store.path) as other:
                    other.cancel([jobs[1].key])
                    other.add(jobs_in(tmp_path / "out", 2)[1:])
            yield progress
        yield image_of(request)

    runner, _ = runner_of(store, script)
    assert runner.run() == Outcome(finished=3)
    assert store.state_of(jobs[1].key) is JobState.CANCELLED


def test_ctrl_c_puts_the_job_back_as_the_first(store: JobStore, tmp_path: Path) -> None:
    jobs = jobs_in(tmp_path / "out")
    store.add(jobs)

    def script(request: GenerationRequest) -> Iterable[Event]:
        yield StepProgress(Stage.DENOISING, 1, 3)
        raise KeyboardInterrupt

    runner, _ = runner_of(store, script)
    with pytest.raises(KeyboardInterrupt):
        runner.run()
    assert [job.key for job in store.jobs(JobState.WAITING)] == [job.key for job in jobs]


def test_a_batch_is_worked_off_alone(store: JobStore, tmp_path: Path) -> None:
    batch = new_key()
    store.add([*jobs_in(tmp_path / "out", 2), *jobs_in(tmp_path / "out", 2, batch=batch)])
    runner, _ = runner_of(store)
    assert runner.run(batch) == Outcome(finished=2)
    assert states(store) == [JobState.WAITING] * 2 + [JobState.FINISHED] * 2


def test_an_index_that_fails_costs_no_picture(store: JobStore, tmp_path: Path) -> None:
    def announce(path: Path) -> None:
        raise EngineError("The index is damaged.")

    store.add(jobs_in(tmp_path / "out"))
    assert runner_of(store, announce=announce)[0].run() == Outcome(finished=3)


def test_an_error_after_the_file_has_its_name_finishes_the_job(
    store: JobStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder's own synchronisation fails, the picture is there: rendered again there would be two."""
    store.add(jobs_in(tmp_path / "out", 1))

    def fail(folder: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("engine.atomic_file._sync_folder", fail)
    assert runner_of(store)[0].run() == Outcome(finished=1)
    assert len(list((tmp_path / "out").iterdir())) == 1


# Who works it off


def test_one_program_at_a_time_owns_the_queue(tmp_path: Path) -> None:
    first, second = (Ownership(tmp_path / "queue.lock") for _ in range(2))
    assert first.take() and first.take() and not second.take()
    first.release()
    assert second.take()
    second.release()


def test_who_does_not_own_the_queue_follows_and_takes_over_when_the_owner_ends(store: JobStore, tmp_path: Path) -> None:
    store.add(jobs_in(tmp_path / "out"))
    other, mine = (Ownership(tmp_path / "queue.lock") for _ in range(2))
    assert other.take()

    def owner() -> None:
        with JobStore(store.path) as its_own:
            job = its_own.next_waiting()
            assert job is not None
            its_own.begin(job.key)
            its_own.finish(job.key, tmp_path / "of the other.png")
            other.release()

    thread = threading.Thread(target=owner)
    runner, listener = runner_of(store)
    thread.start()
    outcome = work_off(store, runner.run, listener, owner=mine)
    thread.join()
    assert outcome == Outcome(finished=3) or outcome == Outcome(finished=2)  # 2: it had ended before it was looked at
    assert states(store) == [JobState.FINISHED] * 3


def test_a_follower_ends_when_the_queue_is_held_or_its_jobs_are_paused(store: JobStore, tmp_path: Path) -> None:
    other, mine = (Ownership(tmp_path / "queue.lock") for _ in range(2))
    assert other.take()
    jobs = jobs_in(tmp_path / "out", 2)
    store.add(jobs)
    runner, listener = runner_of(store)
    store.hold("The disk is full.")
    assert work_off(store, runner.run, listener, owner=mine) == Outcome(held="The disk is full.")
    store.go_on()

    def pause() -> None:
        with JobStore(store.path) as its_own:
            its_own.pause([job.key for job in jobs])

    timer = threading.Timer(0.3, pause)
    timer.start()
    assert work_off(store, runner.run, listener, owner=mine) == Outcome()
    timer.join()
    assert f"Picture {store.jobs()[0].id} is paused." in listener.notices
    other.release()


# The disk is full


def test_room_is_looked_for_where_the_folder_will_be(tmp_path: Path) -> None:
    request = GenerationRequest("a fox")
    assert missing_room(tmp_path / "not" / "there" / "yet", request) is None


def test_a_full_disk_holds_the_queue_once_and_it_goes_on_when_there_is_room(
    store: JobStore, tmp_path: Path, small_disk: Path
) -> None:
    """Pictures of 192 x 192 px on a disk of 1 MiB, which a large file fills meanwhile."""
    requests = [GenerationRequest("a fox", width=192, height=192, steps=1, seed=k) for k in range(4)]
    store.add([Job(new_key(), request, target=Target(small_disk / "out")) for request in requests])
    filler = small_disk / "filler"

    def script(request: GenerationRequest) -> Iterable[Event]:
        if request.seed == 2:
            with contextlib.suppress(OSError):
                filler.write_bytes(bytes(1 << 20))
        yield from ordinary_run(request)

    outcome = runner_of(store, script)[0].run()
    assert outcome.finished == 2 and outcome.failed == 0
    assert outcome.held is not None and "disk is full" in outcome.held.lower() and "\n" not in outcome.held
    assert [job.request.seed for job in store.jobs(JobState.WAITING)] == [2, 3]
    assert sorted(small_disk.rglob("*.p*")) == sorted(job.path for job in store.jobs(JobState.FINISHED))
    again = runner_of(store)[0].run()
    assert (again.finished, again.held) == (0, outcome.held)
    filler.unlink()
    store.go_on()
    assert runner_of(store)[0].run() == Outcome(finished=2)
    assert len({read_recipe(path).request.seed for path in small_disk.rglob("*.png")}) == 4


@pytest.mark.parametrize("is_foreseen", [False, True], ids=["unforeseen", "foreseen"])
@pytest.mark.parametrize("queue_is_there_too", [False, True], ids=["pictures", "pictures and queue"])
def test_however_little_room_is_left_nothing_is_half_written_and_nothing_lost(
    tmp_path: Path, small_disk: Path, queue_is_there_too: bool, is_foreseen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk of 1 MiB with 0, 8, 16, … kB left, for three pictures of some kB and the queue's own file."""
    held = 0
    if not is_foreseen:
        monkeypatch.setattr("sana_desktop.jobs.runner.missing_room", lambda folder, request: None)
        monkeypatch.setattr(PictureSaver, "prepare", lambda self, job: root_of(job).mkdir(exist_ok=True))
    for left in range(0, 250_000, 60_000) if is_foreseen else range(0, 80_000, 8_000):
        root = small_disk / "batch"
        root.mkdir()
        path = (root if queue_is_there_too else tmp_path / str(left)) / "queue.sqlite"
        with JobStore(path) as store:
            jobs = jobs_in(root / "out")
            store.add([*jobs[:2], dataclasses.replace(jobs[2], target=Target(root / "out", format=ImageFormat.JPEG))])
            filler = small_disk / "filler"
            fill(filler, left)
            outcome = runner_of(store)[0].run()
            assert outcome.failed == 0
            if outcome.finished < 3:
                held += 1
                assert outcome.held and "full" in outcome.held and "\n" not in outcome.held
            saved = [file for file in (root / "out").rglob("*")] if (root / "out").exists() else []
            assert len({read_recipe(file).provenance["job"] for file in saved}) == len(saved)
            assert len(saved) - outcome.finished in (0, 1)  # 1: the queue's file had no room left to say so
            filler.unlink()
            store.go_on()
            assert runner_of(store)[0].run() == Outcome(finished=3 - len(saved))
            saved = list((root / "out").iterdir())
            assert {read_recipe(file).provenance["job"] for file in saved} == {job.key for job in jobs}
            assert {job.path for job in store.jobs(JobState.FINISHED)} == set(saved) and len(saved) == 3
        shutil.rmtree(root)
    assert held >= 2


def fill(file: Path, left: int) -> None:
    """The disk, but for so many bytes."""
    free = shutil.disk_usage(file.parent).free
    with contextlib.suppress(OSError):
        file.write_bytes(bytes(max(0, free - left)))
