"""sana_desktop.jobs.store: what the queue's file promises, and what a user's undo brings back."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
import json
import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from engine import GenerationRequest
from engine.image_formats import ImageFormat
from sana_desktop.database import DatabaseError
from sana_desktop.jobs import places, undo
from sana_desktop.jobs.job import Job, JobError, JobState, JobWithdrawn, Target, new_key
from sana_desktop.jobs.store import JobStore

WAITING, PAUSED, RENDERING = JobState.WAITING, JobState.PAUSED, JobState.RENDERING
SAVING, FINISHED, FAILED, CANCELLED = JobState.SAVING, JobState.FINISHED, JobState.FAILED, JobState.CANCELLED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    with JobStore(tmp_path / "folder" / "queue.sqlite") as store:
        yield store


def some(count: int, **values: object) -> list[Job]:
    return [Job(new_key(), GenerationRequest(f"a fox, {k}", seed=k), **values) for k in range(count)]


def seeds(store: JobStore, *states: JobState) -> list[int]:
    return [job.request.seed for job in store.jobs(*states)]


def states(store: JobStore) -> list[JobState]:
    return [job.state for job in store.jobs()]


@contextlib.contextmanager
def raw(store: JobStore) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(store.path)
    with connection:
        yield connection
    connection.close()


def test_a_job_comes_back_from_the_file_as_it_went_in(store: JobStore) -> None:
    target = Target(Path("/pictures/\udcff é"), "{date}/{seed}", ImageFormat.JPEG, 80)
    request = GenerationRequest("ein Fuchs 🦊", seed=2**64 - 1, tile_prompts=("a", "b"), guidance_scale=1.5)
    batch = new_key()
    job = Job(new_key(), request, batch=batch, number=7, template="{a|b} fox\udcff", target=target)
    assert store.add([job]) == 1
    with JobStore(store.path) as other:
        (found,) = other.jobs()
    assert found.created == pytest.approx(time.time(), abs=60) and found.changed == found.created
    expected = {"place": 1.0, "created": found.created, "changed": found.changed, "id": 1}
    assert found == dataclasses.replace(job, **expected, template="{a|b} fox\\udcff")


def test_adding_what_may_have_been_added_adds_the_rest(store: JobStore) -> None:
    jobs = some(4)
    assert store.add(jobs[:2]) == 2
    assert store.add(jobs) == 2
    assert seeds(store) == [0, 1, 2, 3]
    store.cancel([jobs[0].key])
    store.clear()
    assert store.add(jobs) == 1
    assert seeds(store) == [1, 2, 3, 0]


def test_jobs_stand_in_the_order_asked_for(store: JobStore) -> None:
    jobs = some(6)
    store.add(jobs[:4])
    store.add(jobs[4:], first=True)
    assert seeds(store) == [4, 5, 0, 1, 2, 3]
    store.move([jobs[3].key, jobs[0].key], before=jobs[5].key)
    assert seeds(store) == [4, 3, 0, 5, 1, 2]
    store.move([jobs[4].key, new_key()], before=None)
    assert seeds(store) == [3, 0, 5, 1, 2, 4]
    store.move([jobs[0].key, jobs[5].key], before=jobs[0].key)  # onto themselves
    assert seeds(store) == [3, 0, 5, 1, 2, 4]
    with pytest.raises(JobError, match="no longer"):
        store.move([jobs[0].key], before=new_key())


def test_many_moves_to_one_place_keep_the_order_and_can_be_undone(store: JobStore) -> None:
    """Halving the gap again and again ends after some twenty times: the queue is numbered anew."""
    jobs = some(5)
    store.add(jobs)
    expected = [0, 1, 2, 3, 4]
    for k in range(90):
        moved = jobs[k % 4]
        store.move([moved.key], before=jobs[4].key)
        expected.remove(moved.request.seed)
        expected.insert(expected.index(4), moved.request.seed)
        assert seeds(store) == expected
    orders = []
    while store.last_action() == "moving 1 picture":
        orders.append(seeds(store))
        store.undo()
    assert len(orders) == undo.KEPT_ACTIONS and len({tuple(order) for order in orders}) == 4
    for after, before in itertools.pairwise(orders):
        assert before.index(4) == 4 and after[3] != before[3]


def test_a_job_is_found_by_its_number_and_by_the_first_digits_of_its_key(store: JobStore) -> None:
    jobs = [dataclasses.replace(job, key=f"{k:04x}".replace("0", "c") * 8) for k, job in enumerate(some(3), start=10)]
    store.add(jobs)
    assert store.find("2").key == jobs[1].key
    assert store.find(jobs[2].key[:5]).request.seed == 2
    for text in ("4", "ccc", "", "x", "9" * 100, "-1", "'; DROP TABLE jobs; --", "ccca" * 9):
        with pytest.raises(JobError, match=r"No job.*queue list"):
            store.find(text)
    store.add([dataclasses.replace(jobs[0], key=jobs[0].key[:31] + "f")])
    with pytest.raises(JobError, match="Several"):
        store.find(jobs[0].key[:5])


def test_who_works_it_off_takes_the_first_that_waits_and_nobody_elses(store: JobStore) -> None:
    batch = new_key()
    jobs = [*some(3), *some(1, batch=batch)]
    store.add(jobs)
    store.pause([jobs[0].key])
    job = store.next_waiting()
    assert job is not None and job.key == jobs[1].key
    assert store.begin(job.key) and not store.begin(job.key)
    assert (begun := store.get(job.key)) is not None and (begun.state, begun.attempts) == (RENDERING, 1)
    assert store.next_waiting() == store.get(jobs[2].key)
    assert store.next_waiting(batch) == store.get(jobs[3].key)
    store.hold("The disk is full.")
    assert store.next_waiting() is None and store.is_held and store.held_because() == "The disk is full."
    store.go_on()
    assert store.next_waiting() is not None and store.held_because() is None
    assert store.counts() == {PAUSED: 1, RENDERING: 1, WAITING: 2}
    assert store.counts(batch) == {WAITING: 1}


def test_a_picture_has_its_name_in_the_queue_before_it_has_it_on_the_disk(store: JobStore, tmp_path: Path) -> None:
    (job,) = some(1)
    store.add([job])
    store.begin(job.key)
    store.reserve(job.key, tmp_path / "a.png")
    store.reserve(job.key, tmp_path / "a-2.png")
    assert (saving := store.get(job.key)) and (saving.state, saving.path) == (SAVING, tmp_path / "a-2.png")
    assert store.cancel() == store.pause([job.key]) == store.clear() == 0
    store.finish(job.key, tmp_path / "a-2.png")
    assert (done := store.get(job.key)) and (done.state, done.path) == (FINISHED, tmp_path / "a-2.png")
    assert not store.fail(job.key, "too late")
    store.release(job.key)
    assert store.state_of(job.key) is FINISHED


@pytest.mark.parametrize("wish", [JobStore.cancel, lambda store: store.hold(now=True), JobStore.undo])
def test_no_name_is_reserved_for_what_is_no_longer_wanted(store: JobStore, wish: Callable[[JobStore], object]) -> None:
    (job,) = some(1)
    store.add([job])
    store.begin(job.key)
    wish(store)
    with pytest.raises(JobWithdrawn):
        store.reserve(job.key, Path("/a.png"))


def test_a_failure_is_one_sentence_and_can_be_tried_again(store: JobStore) -> None:
    jobs = some(3)
    store.add(jobs)
    store.begin(jobs[0].key)
    assert store.fail(jobs[0].key, "No memory\udcff.")
    assert store.jobs(FAILED)[0].error == "No memory\\udcff."
    store.cancel([jobs[1].key])
    assert store.retry() == 1  # what the user cancelled is not meant
    assert states(store) == [WAITING, CANCELLED, WAITING] and store.jobs()[0].error == ""
    assert store.retry([jobs[1].key]) == 1
    assert states(store) == [WAITING] * 3


# What the one before left in the midst


def test_whoever_begins_puts_right_what_was_left_in_the_midst(store: JobStore, tmp_path: Path) -> None:
    jobs = some(5)
    store.add(jobs)
    for job in jobs[1:]:
        store.begin(job.key)
    for job in jobs[2:]:
        store.reserve(job.key, tmp_path / f"{job.request.seed}.png")
    asked: list[Path] = []

    def is_picture(path: Path, key: str) -> bool:
        asked.append(path)
        return key == jobs[3].key

    store.recover(is_picture)
    assert asked == [tmp_path / f"{k}.png" for k in (2, 3, 4)]
    assert seeds(store, WAITING) == [1, 2, 4, 0]
    assert store.jobs(FINISHED)[0].path == tmp_path / "3.png"
    assert [job.path for job in store.jobs(WAITING)] == [None] * 4
    before = store.jobs()
    store.recover(is_picture)
    assert store.jobs() == before


def test_a_recovered_queue_forgets_the_oldest_that_are_over(store: JobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sana_desktop.jobs.store.KEPT_OVER", 2)
    jobs = some(5)
    store.add(jobs)
    for job in jobs[:4]:
        store.begin(job.key)
        store.finish(job.key, Path("/a.png"))
    store.recover()
    assert seeds(store) == [2, 3, 4]


# Undo

ACTIONS: dict[str, tuple[Callable[[JobStore, list[Job]], object], str]] = {
    "add": (lambda store, jobs: store.add(some(2)), "adding 2 pictures"),
    "duplicate": (lambda store, jobs: store.duplicate([jobs[3].key, jobs[0].key]), "duplicating 2 pictures"),
    "move": (lambda store, jobs: store.move([jobs[3].key, jobs[2].key], jobs[0].key), "moving 2 pictures"),
    "edit": (lambda store, jobs: store.edit(jobs[0].key, GenerationRequest("a cat")), "editing 1 picture"),
    "retry": (lambda store, jobs: store.retry(), "retrying 1 picture"),
    "cancel one": (lambda store, jobs: store.cancel([jobs[0].key]), "cancelling 1 picture"),
    "cancel all": (lambda store, jobs: store.cancel(), "cancelling 4 pictures"),
    "clear": (lambda store, jobs: store.clear(), "clearing 3 pictures from the list"),
    "clear some": (lambda store, jobs: store.clear(FAILED), "clearing 1 picture from the list"),
    "pause": (lambda store, jobs: store.pause([jobs[0].key]), "pausing 1 picture"),
    "resume": (lambda store, jobs: store.resume(), "resuming 1 picture"),
    "hold": (lambda store, jobs: store.hold(), "pausing the queue"),
}


def one_of_each(store: JobStore) -> list[Job]:
    """Waiting, waiting, paused, waiting, failed, cancelled, finished."""
    jobs = some(7)
    store.add(jobs)
    store.pause([jobs[2].key])
    for job in (jobs[4], jobs[6]):
        store.begin(job.key)
    store.fail(jobs[4].key, "No memory.")
    store.finish(jobs[6].key, Path("/a.png"))
    store.cancel([jobs[5].key])
    return jobs


@pytest.mark.parametrize("name", ACTIONS)
def test_undo_brings_back_what_was(store: JobStore, name: str) -> None:
    act, words = ACTIONS[name]
    jobs = one_of_each(store)
    before, was_held = [dataclasses.replace(job, changed=0) for job in store.jobs()], store.is_held
    act(store, jobs)
    after = [dataclasses.replace(job, changed=0) for job in store.jobs()]
    assert (after, store.is_held) != (before, was_held)
    assert store.last_action() == words
    assert store.undo() == f"Undone: {words}."
    assert [dataclasses.replace(job, changed=0) for job in store.jobs()] == before
    assert store.is_held == was_held


def test_undo_goes_back_step_by_step_over_a_restart(store: JobStore) -> None:
    jobs = one_of_each(store)
    for act, _ in ACTIONS.values():
        act(store, jobs)
    with JobStore(store.path) as later:
        while later.last_action() != "adding 7 pictures":
            assert later.undo()
        assert states(later) == [WAITING, WAITING, WAITING, WAITING, FAILED, WAITING, FINISHED]
        assert later.undo() == "Undone: adding 7 pictures."
        assert states(later) == [FAILED, FINISHED]
        assert later.undo() is None and later.last_action() is None


def test_undo_leaves_alone_what_the_engine_did_since(store: JobStore) -> None:
    jobs = some(4)
    store.add(jobs)
    for job in jobs:
        store.begin(job.key)
    store.finish(jobs[0].key, Path("/a.png"))
    store.fail(jobs[1].key, "No memory.")
    store.reserve(jobs[2].key, Path("/b.png"))
    assert store.undo() == "Undone: adding 4 pictures."
    assert states(store) == [FINISHED, FAILED, SAVING, CANCELLED]


def test_what_can_no_longer_be_taken_back_is_said_so(store: JobStore) -> None:
    (job,) = some(1)
    store.add([job])
    store.begin(job.key)
    store.finish(job.key, Path("/a.png"))
    assert store.undo() == "It is too late to undo adding 1 picture."
    assert states(store) == [FINISHED] and store.undo() is None


def test_undoing_leaves_alone_the_place_that_the_engine_gave(store: JobStore) -> None:
    jobs = some(2)
    store.add(jobs)
    store.begin(jobs[1].key)
    store.pause([jobs[0].key])
    store.release(jobs[1].key)
    store.undo()
    assert seeds(store) == [1, 0]


def test_undoing_a_cancel_of_what_was_rendered_lets_it_wait(store: JobStore) -> None:
    (job,) = some(1)
    store.add([job])
    store.begin(job.key)
    store.cancel()
    store.undo()
    assert states(store) == [WAITING]


def test_undoing_an_edit_changes_no_picture_that_is_being_rendered(store: JobStore) -> None:
    (job,) = some(1)
    store.add([job])
    store.edit(job.key, GenerationRequest("a cat"))
    store.begin(job.key)
    with pytest.raises(JobError, match="duplicate"):
        store.edit(job.key, GenerationRequest("a dog"))
    store.undo()
    assert store.jobs()[0].request.prompt == "a cat" and states(store) == [RENDERING]


def test_a_hold_of_the_programs_own_is_no_action_of_the_user(store: JobStore) -> None:
    store.add(some(1))
    store.hold("The disk is full.")
    store.hold()
    assert store.last_action() == "adding 1 picture"
    store.go_on()
    store.hold()
    store.go_on()
    assert store.last_action() == "adding 1 picture" and not store.is_held


def test_what_does_nothing_is_not_remembered(store: JobStore) -> None:
    assert store.add([]) == store.cancel() == store.retry() == store.resume() == store.pause([]) == store.clear() == 0
    assert store.duplicate([]) == []
    store.move([], None)
    assert store.last_action() is None and store.undo() is None


def test_what_can_no_longer_be_undone_is_forgotten(store: JobStore) -> None:
    jobs = some(2)
    store.add(jobs)
    store.cancel([jobs[0].key])
    store.clear()
    for _ in range(undo.KEPT_ACTIONS):
        store.move([jobs[1].key], None)
    with raw(store) as connection:
        assert connection.execute("SELECT count(*) FROM jobs").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM actions").fetchone() == (undo.KEPT_ACTIONS,)
        assert connection.execute("SELECT count(*) FROM befores").fetchone() == (undo.KEPT_ACTIONS,)


def newest(store: JobStore) -> object:
    with raw(store) as connection:
        return connection.execute("SELECT max(id) FROM actions").fetchone()


@hypothesis_settings(max_examples=12)
@given(st.lists(st.tuples(st.sampled_from([*ACTIONS, "undo"]), st.integers(0, 6)), max_size=12))
def test_any_sequence_can_be_undone_to_its_beginning(tmp_path_factory: pytest.TempPathFactory, plan: list) -> None:
    with JobStore(tmp_path_factory.mktemp("queue") / "queue.sqlite") as store:
        jobs = one_of_each(store)
        kept: list[list[Job]] = []
        beginning = store.last_action()
        for name, turn in plan:
            before = [dataclasses.replace(job, changed=0) for job in store.jobs()]
            if name == "undo":
                if kept:
                    store.undo()
                    assert [dataclasses.replace(job, changed=0) for job in store.jobs()] == kept.pop()
                continue
            number = newest(store)
            with contextlib.suppress(JobError):
                ACTIONS[name][0](store, jobs[turn:] + jobs[:turn])
            if newest(store) != number:
                kept.append(before)
        while kept:
            store.undo()
            assert [dataclasses.replace(job, changed=0) for job in store.jobs()] == kept.pop()
        assert store.last_action() == beginning


# Others, damage, size


def test_what_anybody_changes_is_noticed(store: JobStore) -> None:
    seen = store.changes()
    assert store.changes() == seen
    store.add(some(1))
    assert store.changes() != seen
    with JobStore(store.path) as other:
        seen = store.changes()
        assert store.changes() == seen
        other.cancel()
    assert store.changes() != seen


NESTED = "[" * 100_000
DAMAGES = [
    ("request", "no json"), ("request", NESTED), ("request", "[]"), ("request", "{}"), ("request", '{"prompt": 3}'),
    ("request", '{"prompt": "a", "width": 1e999}'), ("request", '{"prompt": "a", "steps": 0}'),
    ("request", "x" * (5 << 20)),
    ("target", ""), ("target", "[1, 2]"), ("target", '[null, "", "exe", 95]'), ("target", '[null, "", "png", 1e9]'),
    ("target", '[7, "", "png", 95]'), ("target", NESTED), ("target", '[null, "", "png16", 95]'),
    ("path", "no json"), ("path", "[]"), ("path", '"\\u0000"'),
]  # fmt: skip


@pytest.mark.parametrize(("column", "value"), DAMAGES)
def test_a_row_that_cannot_be_read_has_failed_and_the_others_go_on(store: JobStore, column: str, value: str) -> None:
    jobs = some(2)
    store.add(jobs)
    with raw(store) as connection:
        connection.execute(f"UPDATE jobs SET {column} = ? WHERE key = ?", (value, jobs[0].key))
    listed = store.jobs()[0]
    assert listed.state is FAILED and listed.error and "\n" not in listed.error and len(listed.error) < 300
    assert (job := store.next_waiting()) and job.key == jobs[1].key
    assert store.state_of(jobs[0].key) is FAILED
    store.retry()
    assert (job := store.next_waiting()) and (job.key == jobs[0].key) == (column == "path")  # a failed job has none
    store.recover()


def test_numbers_and_states_that_make_no_sense_hurt_nobody(store: JobStore) -> None:
    jobs = some(4)
    store.add(jobs)
    with raw(store) as connection:
        connection.execute("UPDATE jobs SET state = 'dancing' WHERE key = ?", (jobs[0].key,))
        connection.execute(
            "UPDATE jobs SET place = 9e999, created = 9e999, changed = -9e999, attempts = -1 WHERE key = ?",
            (jobs[1].key,),
        )
    assert store.state_of(jobs[0].key) is FAILED and store.counts()[FAILED] == 1
    assert store.jobs()[0].state is FAILED
    store.recover()
    assert store.jobs(FAILED)[0].key == jobs[0].key
    store.add(some(2))
    store.move([jobs[2].key], before=jobs[1].key)
    store.move([jobs[3].key], before=None)
    assert len(store.jobs()) == 6
    assert time.gmtime(store.jobs()[-1].created)
    while store.undo():
        pass


def test_a_damaged_queue_is_set_aside_and_a_foreign_one_as_well(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite"
    path.write_bytes(b"SQLite format 3\0" + bytes(4000))
    with JobStore(path) as store:
        assert store.set_aside is not None and store.set_aside.is_file()
        store.add(some(1))
        assert states(store) == [WAITING]


def test_a_queue_without_its_tables_is_told_in_a_sentence(store: JobStore) -> None:
    with raw(store) as connection:
        connection.execute("DROP TABLE hold")
        connection.execute("ALTER TABLE jobs DROP COLUMN template")
    for act in (store.jobs, store.next_waiting, store.changes, store.cancel, lambda: store.add(some(1))):
        with contextlib.suppress(DatabaseError):
            act()
    with pytest.raises(DatabaseError, match="queue") as caught:
        store.jobs()
    assert "\n" not in str(caught.value)


def test_random_damage_ends_in_a_usable_queue_or_in_a_sentence(tmp_path: Path) -> None:
    with JobStore(tmp_path / "whole.sqlite") as whole:
        whole.add(some(300))
        whole.cancel([job.key for job in whole.jobs()][:100])
        with raw(whole) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content, chance = (tmp_path / "whole.sqlite").read_bytes(), random.Random(0)
    for number in range(12):
        data = bytearray(content)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(data) - 512)
            data[place : place + 512] = chance.randbytes(512)
        path = tmp_path / str(number) / "queue.sqlite"
        path.parent.mkdir()
        path.write_bytes(data)
        try:
            with JobStore(path) as store:
                store.recover()
                store.jobs()
                store.add(some(3), first=True)
                assert (job := store.next_waiting()) and store.begin(job.key)
                store.undo()
        except DatabaseError as error:
            assert "\n" not in str(error)


def test_a_request_too_long_for_the_queue_is_refused_whole(store: JobStore) -> None:
    huge = GenerationRequest("a", tile_prompts=("\n" * 20_000,) * 200)
    with pytest.raises(JobError, match="too long"):
        store.add([*some(1), Job(new_key(), huge)])
    assert store.jobs() == []


def test_a_full_queue_takes_no_more(store: JobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sana_desktop.jobs.store.MAX_JOBS", 3)
    jobs = some(3)
    store.add(jobs)
    with pytest.raises(JobError, match="at most 3"):
        store.add(some(1))
    with pytest.raises(JobError, match="at most 3"):
        store.duplicate([jobs[0].key])
    assert seeds(store) == [0, 1, 2]


def test_a_full_disk_changes_nothing(small_disk: Path) -> None:
    with JobStore(small_disk / "queue.sqlite") as store:
        jobs = some(50)
        store.add(jobs)
        with contextlib.suppress(OSError):
            (small_disk / "filler").write_bytes(bytes(1 << 20))
        for act in (lambda: store.add(some(2000)), lambda: [store.move([jobs[0].key], None) for _ in range(2000)]):
            with pytest.raises(DatabaseError, match="disk is full"):
                act()
        assert len(store.jobs()) == 50 and store.counts() == {WAITING: 50}
        (small_disk / "filler").unlink()
        assert store.cancel() == 50


def test_five_thousand_jobs_are_no_burden(store: JobStore) -> None:
    """Each in a quarter of a second on the machine that README names; here with room for a busy one."""
    jobs, took = some(5000), {}

    def timed(name: str, act: Callable[[], object]) -> None:
        started = time.process_time()
        act()
        took[name] = time.process_time() - started

    timed("add", lambda: store.add(jobs))
    timed("list", store.jobs)
    timed("move half", lambda: store.move([job.key for job in jobs[2500:]], jobs[0].key))
    timed("cancel all", store.cancel)
    timed("undo", store.undo)
    print(json.dumps({name: round(1000 * seconds) for name, seconds in took.items()}))
    assert max(took.values()) < 1.0
    assert seeds(store)[:2] == [2500, 2501] and store.counts() == {WAITING: 5000}


def test_places_never_collide() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE jobs (place REAL, key TEXT)")
    assert places.places_at_end(connection, 2, first=True) == [-2.0, -1.0]
    assert places.places_at_end(connection, 2, first=False) == [1.0, 2.0]
    connection.close()
