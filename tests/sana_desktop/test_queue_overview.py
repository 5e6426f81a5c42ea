"""sana_desktop.jobs.overview: what a list of the queue shows, in its order, and what it reads again."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from engine import GenerationRequest
from sana_desktop.jobs.job import Job, JobState, new_key
from sana_desktop.jobs.overview import Overview, QueueRow
from sana_desktop.jobs.store import JobStore

WAITING, RENDERING, FINISHED, FAILED = JobState.WAITING, JobState.RENDERING, JobState.FINISHED, JobState.FAILED


@pytest.fixture
def store(tmp_path: Path):
    with JobStore(tmp_path / "queue.sqlite") as store:
        yield store


def some(count: int, **values: object) -> list[Job]:
    return [Job(new_key(), GenerationRequest(f"a fox, {k}", seed=k), number=k + 1, **values) for k in range(count)]


def prompts(rows: list[QueueRow]) -> list[str]:
    return [row.prompt for row in rows]


def test_what_is_made_stands_first_then_what_waits_then_what_is_over_the_newest_first(store):
    jobs = some(5)
    store.add(jobs)
    for job in jobs[:2]:
        store.begin(job.key)
        store.finish(job.key, Path(f"/pictures/{job.request.seed}.png"))
    store.begin(jobs[3].key)

    listing = Overview(store).read()

    assert prompts(listing.rows) == ["a fox, 3", "a fox, 2", "a fox, 4", "a fox, 1", "a fox, 0"]
    assert [row.state for row in listing.rows] == [RENDERING, WAITING, WAITING, FINISHED, FINISHED]
    assert listing.counts == {RENDERING: 1, WAITING: 2, FINISHED: 2}
    assert listing.rows[3].path == Path("/pictures/1.png")


def test_a_row_tells_what_is_shown_and_large_seeds_to_the_last_digit(store):
    request = GenerationRequest("a fox\nin snow", width=768, height=512, steps=7, seed=2**64 - 1)
    store.add([Job(new_key(), request)])
    (row,) = Overview(store).read().rows
    assert (row.prompt, row.width, row.height, row.steps, row.seed) == ("a fox\nin snow", 768, 512, 7, str(2**64 - 1))
    assert row.work == 768 * 512 * 7


def test_what_has_changed_is_read_again_and_what_is_gone_is_forgotten(store):
    jobs = some(3)
    store.add(jobs)
    overview = Overview(store)
    before = overview.read().rows
    store.edit(jobs[1].key, GenerationRequest("a cat", steps=3))
    store.cancel([jobs[2].key])
    store.clear()

    after = overview.read().rows

    assert prompts(after) == ["a fox, 0", "a cat"] and after[0] is before[0]
    store.undo()
    store.undo()
    store.undo()
    assert prompts(overview.read().rows) == ["a fox, 0", "a fox, 1", "a fox, 2"]


def test_a_batch_is_told_with_the_name_of_its_file(store):
    batch, other = new_key(), new_key()
    jobs = some(3, batch=batch)
    store.add(jobs, title="prompts.txt")
    store.add(some(2, batch=other))
    store.begin(jobs[0].key)
    store.finish(jobs[0].key, Path("/a.png"))
    store.cancel([jobs[1].key])

    newest, first = Overview(store).read().batches

    assert (newest.key, newest.title, newest.total) == (other, "", 2)
    assert (first.title, first.finished, first.failed, first.left) == ("prompts.txt", 1, 1, 1)
    assert prompts(Overview(store).read(batch=batch, states=[FINISHED]).rows) == ["a fox, 0"]


def test_a_damaged_row_is_one_that_failed(store):
    jobs = some(4)
    store.add(jobs)
    connection = sqlite3.connect(store.path)
    with connection:
        values = ["{", '{"prompt": 7, "width": "x", "steps": -1}', '{"prompt": "a", "width": [1], "seed": null}', "[]"]
        for job, text in zip(jobs, values, strict=True):
            connection.execute("UPDATE jobs SET request = ?, state = 'odd' WHERE key = ?", (text, job.key))
    connection.close()
    rows = Overview(store).read().rows
    assert [row.state for row in rows] == [FAILED] * 4
    assert {(row.width, row.steps) for row in rows} == {(0, 0)}


def test_an_old_file_learns_how_much_work_its_jobs_are(tmp_path):
    """One that was written before the queue knew it."""
    from sana_desktop.database import Schema, open_database
    from sana_desktop.jobs.rows import SCHEMA

    path = tmp_path / "old.sqlite"
    connection = open_database(path, Schema(SCHEMA.application_id, SCHEMA.scripts[:1])).connection
    values = ("k" * 32, '{"prompt": "a", "width": 64, "height": 32, "steps": 5}', "waiting", 1.0)
    rest = "'', 1, '', '[null, \"\", \"png\", 95]', '', '', 0, 0, 0"
    connection.execute(
        "INSERT INTO jobs (key, request, state, place, batch, number, template, target, path, error, attempts, created,"
        f" changed) VALUES (?, ?, ?, ?, {rest})",
        values,
    )
    connection.close()
    with JobStore(path) as store:
        assert store.work(WAITING) == 64 * 32 * 5


def test_very_many_are_one_action_and_a_full_queue_adds_none(store, monkeypatch):
    jobs = some(1203, batch=new_key())
    assert store.add(jobs, title="many.txt") == 1203
    assert [row.number for row in Overview(store).read().rows] == list(range(1, 1204))
    assert store.last_action() == "adding 1,203 pictures" and store.last_action_size() == 1203
    first = some(600)
    store.add(first, first=True)
    assert [job.key for job in store.jobs()[:600]] == [job.key for job in first], "in their order, before all others"
    assert store.undo() == "Undone: adding 600 pictures."
    assert store.undo() == "Undone: adding 1,203 pictures." and not store.counts()
    monkeypatch.setattr("sana_desktop.jobs.store.MAX_JOBS", 1000)
    with pytest.raises(Exception, match="at most"):
        store.add(jobs)
    assert not store.counts() and store.last_action() is None


def test_what_was_added_before_a_failure_is_taken_back(store, monkeypatch):
    insert = store._insert
    calls = []

    def failing(rows, first):
        calls.append(len(rows))
        if len(calls) == 2:
            raise KeyboardInterrupt
        return insert(rows, first)

    monkeypatch.setattr(store, "_insert", failing)
    with pytest.raises(KeyboardInterrupt):
        store.add(some(900))
    assert calls == [500, 400] and not store.counts() and store.last_action() is None


def test_only_a_beginning_does_not_wait_for_the_disk(store):
    """What was asked for survives a power cut."""
    (job,) = some(1)
    asked: list[str] = []
    store.add([job])
    store._connection.set_trace_callback(asked.append)
    store.begin(job.key)
    store.finish(job.key, Path("/a.png"))
    store._connection.set_trace_callback(None)
    told = [text for text in asked if text.startswith(("PRAGMA", "COMMIT"))]
    assert told == ["PRAGMA synchronous = NORMAL", "COMMIT", "PRAGMA synchronous = FULL", "COMMIT"]
    assert store._connection.execute("PRAGMA synchronous").fetchone() == (2,)
