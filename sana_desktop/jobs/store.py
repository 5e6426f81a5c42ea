"""JobStore: the queue in a file, which is true at every moment: what was asked for survives a kill and a power cut.

Each change is one transaction, on the disk when it returns (`begin` excepted). The user's changes can be undone
(`undo.py`); those of the one who works the queue off (`begin`, `reserve`, `finish`, `fail`, `release`) cannot. Several
processes and threads may hold one each; one at a time works the queue off (`ownership.py`). Knows no torch and no Qt.
"""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from engine import GenerationRequest
from sana_desktop.database import DatabaseError, transaction
from sana_desktop.jobs import places, undo
from sana_desktop.jobs.job import Job, JobError, JobState, JobWithdrawn, new_key
from sana_desktop.jobs.reader import IN, JobReader, condition, names
from sana_desktop.jobs.rows import INSERT, SELECT, job_of, path_text, request_text, storable, values_of, work_of
from sana_desktop.jobs.saved_picture import is_picture_of

MAX_JOBS = 100_000
KEPT_OVER = 20_000
"""Jobs that are over and not cleared; the oldest are forgotten, their pictures stay."""

_PORTION = 500
_BREATH_SECONDS = 0.003
"""Others that want to write ask again and again, and must find nobody writing."""

_AT_A_STRETCH, _PAUSE_SECONDS = 50, 0.0005

_KEY = re.compile(r"[0-9a-f]{32}")
_WAITING, _PAUSED, _RENDERING = JobState.WAITING, JobState.PAUSED, JobState.RENDERING
_SAVING, _FINISHED, _FAILED, _CANCELLED = JobState.SAVING, JobState.FINISHED, JobState.FAILED, JobState.CANCELLED
_OVER = (_FINISHED, _FAILED, _CANCELLED)


class JobStore(JobReader):
    """Belongs to the thread that made it. Every method may raise DatabaseError, and then nothing has changed."""

    # What the user does

    def add(self, jobs: Sequence[Job], first: bool = False, title: str = "") -> int:
        """Behind all others, or before them, in this order; the keys they have are kept. How many were added.

        A job whose key is there already is passed over, so that adding again what may have been added is safe. Very
        many are written in portions, between which others may write: one action all the same.

        Args:
            title: of the batch that all of them belong to, where it came from a file: the file's name.
        Raises:
            JobError: the queue is full, or a request too long for it.
        """
        assert all(_KEY.fullmatch(job.key) for job in jobs), "a key has 32 hexadecimal digits"
        portions = [jobs[start : start + _PORTION] for start in range(0, len(jobs), _PORTION)]
        if first:
            portions.reverse()  # each goes before the one written last
        action: int | None = None
        added = 0
        try:
            for number, portion in enumerate(portions):
                if number:
                    time.sleep(_BREATH_SECONDS)
                rows = _rows_of(portion)  # before others are kept waiting
                with self._changing():
                    if not number:
                        self._check_room(len(jobs))
                        self._name_batch(jobs, title)
                    new = self._insert(rows, first)
                    added += len(new)
                    action = self._remember_new("adding", new, action, added)
        except BaseException:
            self._take_back(action)
            raise
        return added

    def duplicate(self, keys: Iterable[str]) -> list[str]:
        """The keys of as many new jobs behind all others: the same requests, of no batch."""
        with self._changing() as connection:
            chosen = self._in_given_order(keys)
            self._check_room(len(chosen))
            numbers = places.places_at_end(connection, len(chosen), first=False)
            new, now = [new_key() for _ in chosen], time.time()
            connection.executemany(
                "INSERT INTO jobs (key, request, state, place, batch, number, template, target, path, error, attempts,"
                " created, changed, work) SELECT ?, request, 'waiting', ?, '', 1, template, target, '', '', 0, ?, ?,"
                " work FROM jobs WHERE key = ?",
                [(key, place, now, now, of) for key, place, of in zip(new, numbers, chosen, strict=True)],
            )
            self._remember_new("duplicating", new)
        return new

    def move(self, keys: Iterable[str], before: str | None) -> None:
        """Put the jobs, in the order given, before another one; None: behind all others.

        Raises:
            JobError: the other one is not there.
        """
        with self._changing() as connection:
            chosen = self._in_given_order(keys)
            if before is not None and not self._in_given_order([before]):
                raise JobError("The job to move them before is no longer in the queue: choose another place.")
            if chosen:
                action = undo.begin_action(connection, f"moving {_pictures(len(chosen))}")
                places.move(connection, action, chosen, before)

    def edit(self, key: str, request: GenerationRequest) -> None:
        """
        Raises:
            JobError: it is gone, is being rendered or is finished; or the request is too long for the queue.
        """
        with self._changing() as connection:
            if not self._chosen([key], (_WAITING, _PAUSED, _FAILED, _CANCELLED)):
                raise JobError("This picture is being rendered, finished or gone: duplicate it, and edit the copy.")
            undo.remember(connection, undo.begin_action(connection, "editing 1 picture"), [key], request=True)
            connection.execute(
                "UPDATE jobs SET request = ?, work = ?, changed = ? WHERE key = ?",
                (request_text(request), work_of(request), time.time(), key),
            )

    def cancel(self, keys: Iterable[str] | None = None) -> int:
        """Those that are not over yet (None: all such); what is being rendered stops, what is being saved does not.

        How many were cancelled; so for the next three.
        """
        return self._change(keys, (_WAITING, _PAUSED, _RENDERING), _CANCELLED, "cancelling")

    def pause(self, keys: Iterable[str]) -> int:
        """They are passed over until `resume`; one that is being rendered stops, and goes on from there later."""
        return self._change(keys, (_WAITING, _RENDERING), _PAUSED, "pausing")

    def resume(self, keys: Iterable[str] | None = None) -> int:
        return self._change(keys, (_PAUSED,), _WAITING, "resuming")

    def retry(self, keys: Iterable[str] | None = None) -> int:
        """Those that failed or were cancelled wait again, where they were (None: all that failed)."""
        return self._change(keys, (_FAILED,) if keys is None else (_FAILED, _CANCELLED), _WAITING, "retrying")

    def clear(self, *states: JobState, batch: str | None = None) -> int:
        """Take jobs that are over out of the list (none given: all such). Their pictures stay."""
        with self._changing() as connection:
            assert all(state.is_over for state in states), "only what is over is cleared"
            chosen = self._chosen(None, states or _OVER, batch)
            if chosen:
                action = undo.begin_action(connection, f"clearing {_pictures(len(chosen))} from the list")
                connection.execute(f"UPDATE jobs SET cleared = ? WHERE {IN}", (action, json.dumps(chosen)))
        return len(chosen)

    def hold(self, reason: str = "", now: bool = False) -> None:
        """Nothing is begun until `go_on`.

        Args:
            reason: a sentence, if it was not the user: such a hold is no action of theirs that can be undone.
            now: what is being rendered stops as well, and waits as the first.
        """
        with self._changing() as connection:
            if not reason and not self.is_held:
                undo.remember_hold(connection, undo.begin_action(connection, "pausing the queue"))
            connection.execute("UPDATE hold SET is_held = 1, reason = ?", (storable(reason),))
            if now:
                self._let_wait(self._chosen(None, [_RENDERING]))

    def go_on(self) -> None:
        with self._changing() as connection:
            connection.execute("UPDATE hold SET is_held = 0, reason = ''")
            connection.execute("DELETE FROM actions WHERE held_before IS NOT NULL")

    def undo(self) -> str | None:
        """Take back what the user did last: "Undone: cancelling 3 pictures."; None: there is nothing.

        What was finished, saved or has failed meanwhile stays so.
        """
        with self._changing() as connection:
            undone = undo.undo_last(connection)
        if undone is None:
            return None
        words, has_changed = undone
        return f"Undone: {words}." if has_changed else f"It is too late to undo {words}."

    # What the one does who works the queue off

    def next_waiting(self, batch: str | None = None) -> Job | None:
        """The one to begin; None: none waits, or the queue is held. One that cannot be read has failed."""
        where, values = condition((_WAITING,), batch)
        while not self.is_held:
            rows = self._rows(f"{SELECT}{where} ORDER BY place, id LIMIT 1", *values)
            if not rows:
                return None
            job = job_of(rows[0])
            if job.state is _WAITING:
                return job
            self._set(job.key, (_WAITING,), _FAILED, error=job.error)
        return None

    def begin(self, key: str) -> bool:
        """It is being rendered from now on; False: it no longer waits.

        This alone need not survive a power cut, so nobody waits for the disk: it would wait again, as after `recover`.
        """
        with self._explained():
            self._connection.execute("PRAGMA synchronous = NORMAL")
        try:
            return self._set(key, (_WAITING,), _RENDERING, attempts=1)
        finally:
            with self._explained():
                self._connection.execute("PRAGMA synchronous = FULL")

    def reserve(self, key: str, path: Path) -> None:
        """Just before the picture gets this name: whoever finds the job so looks there.

        Raises:
            JobWithdrawn: it was cancelled, paused or put back meanwhile, and no picture is to appear now.
        """
        if not self._set(key, (_RENDERING, _SAVING), _SAVING, path):
            raise JobWithdrawn("The picture was cancelled or paused before it was saved.")

    def finish(self, key: str, path: Path) -> None:
        """The picture is there."""
        self._set(key, (_RENDERING, _SAVING), _FINISHED, path)

    def fail(self, key: str, error: str) -> bool:
        """It could not be made, in a sentence; False: what the user did with it meanwhile counts more."""
        return self._set(key, (_RENDERING, _SAVING), _FAILED, error=error)

    def release(self, key: str) -> None:
        """It waits again, as the first; what the user did with it meanwhile counts more."""
        with self._changing():
            self._let_wait(self._chosen([key], (_RENDERING, _SAVING)))

    def recover(self, is_picture: Callable[[Path, str], bool] = is_picture_of) -> None:
        """For whoever begins to work the queue off: what the one before left in the midst is put right.

        A render waits again, as the first, and goes on from its last kept step. A picture that was being saved is
        finished if its file is there and says so itself; else it is rendered again.

        Args:
            is_picture: whether the file at a path is the picture of the job with this key.
        """
        saved = {job.key for job in self.jobs(_SAVING) if job.path is not None and is_picture(job.path, job.key)}
        with self._changing() as connection:
            connection.execute(
                f"UPDATE jobs SET state = 'finished', changed = ? WHERE state = 'saving' AND {IN}",
                (time.time(), json.dumps(sorted(saved))),
            )
            self._let_wait(self._chosen(None, (_RENDERING, _SAVING)))
            known = json.dumps([state.value for state in JobState])
            connection.execute(
                "UPDATE jobs SET state = 'failed' WHERE state NOT IN (SELECT value FROM json_each(?))", (known,)
            )
            connection.execute(
                "DELETE FROM jobs WHERE cleared = 0 AND id IN (SELECT id FROM jobs WHERE cleared = 0 AND state IN"
                " ('finished', 'failed', 'cancelled') ORDER BY changed DESC, id DESC LIMIT -1 OFFSET ?)",
                (KEPT_OVER,),
            )

    # Below: inside a transaction, but for `_rows`, `_set` and the two contexts

    def _change(
        self,
        keys: Iterable[str] | None,
        states: Sequence[JobState],
        state: JobState,
        words: str,
    ) -> int:
        with self._changing() as connection:
            chosen = self._chosen(keys, states)
            if chosen:
                action = undo.begin_action(connection, f"{words} {_pictures(len(chosen))}")
                undo.remember(connection, action, chosen, state.value)
                connection.execute(
                    f"UPDATE jobs SET state = ?, error = '', changed = ? WHERE {IN}",
                    (state.value, time.time(), json.dumps(chosen)),
                )
        return len(chosen)

    def _set(
        self,
        key: str,
        states: Sequence[JobState],
        state: JobState,
        path: Path | None = None,
        error: str = "",
        attempts: int = 0,
    ) -> bool:
        """If it is in one of `states`: whether it was."""
        with self._changing() as connection:
            changed = connection.execute(
                "UPDATE jobs SET state = ?, path = ?, error = ?, attempts = attempts + ?, changed = ?"
                " WHERE cleared = 0 AND key = ? AND state IN (SELECT value FROM json_each(?))",
                (state.value, path_text(path), storable(error), attempts, time.time(), key, names(states)),
            )
            return changed.rowcount == 1

    def _let_wait(self, keys: list[str]) -> None:
        numbers = places.places_at_end(self._connection, len(keys), first=True)
        self._connection.executemany(
            "UPDATE jobs SET state = 'waiting', path = '', place = ?, changed = ? WHERE key = ?",
            [(place, time.time(), key) for place, key in zip(numbers, keys, strict=True)],
        )

    def _insert(self, rows: list[tuple[object, ...]], first: bool) -> list[str]:
        """The keys of those that were not there yet; `rows` are of `values_of`, their places are still to be had."""
        connection = self._connection
        keys = json.dumps([row[0] for row in rows])
        known = {key for (key,) in connection.execute(f"SELECT key FROM jobs WHERE cleared = 0 AND {IN}", (keys,))}
        new = [row for row in rows if row[0] not in known]
        connection.execute(f"DELETE FROM jobs WHERE cleared > 0 AND {IN}", (keys,))
        numbers = places.places_at_end(connection, len(new), first)
        placed = [(*row[:3], place, *row[4:]) for row, place in zip(new, numbers, strict=True)]
        connection.executemany(INSERT, placed)
        return [str(row[0]) for row in new]

    def _name_batch(self, jobs: Sequence[Job], title: str) -> None:
        """And forget the names of batches of which nothing is in the list."""
        self._connection.execute("DELETE FROM batches WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE batch = batches.key)")
        if title and jobs:
            self._connection.execute(
                "INSERT OR REPLACE INTO batches VALUES (?, ?, ?)", (jobs[0].batch, storable(title), time.time())
            )

    def _remember_new(self, words: str, keys: list[str], action: int | None = None, count: int = 0) -> int | None:
        """Of an action that goes on: its number, and how many it is about by now."""
        if not keys:
            return action
        told = f"{words} {_pictures(count or len(keys))}"
        if action is None:
            action = undo.begin_action(self._connection, told)
        else:
            self._connection.execute("UPDATE actions SET words = ? WHERE id = ?", (told, action))
        undo.remember_new(self._connection, action, keys)
        return action

    def _take_back(self, action: int | None) -> None:
        """What was added of it before it failed, as far as that can still be written."""
        if action is not None:
            with contextlib.suppress(DatabaseError), self._changing() as connection:
                undo.undo_action(connection, action)

    def _check_room(self, count: int) -> None:
        if (self._rows("SELECT count(*) FROM jobs WHERE cleared = 0")[0][0]) + count > MAX_JOBS:
            raise JobError(f"The queue holds at most {MAX_JOBS:,} pictures: clear what is finished, or add fewer.")

    @contextlib.contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._explained(), transaction(self._connection):
            yield self._connection


def _rows_of(jobs: Sequence[Job]) -> list[tuple[object, ...]]:
    """With pauses, in which other threads go on: this is work for the interpreter alone."""
    rows = []
    for number, job in enumerate(jobs, start=1):
        rows.append(values_of(job, 0.0))
        if number % _AT_A_STRETCH == 0:
            time.sleep(_PAUSE_SECONDS)
    return rows


def _pictures(count: int) -> str:
    return "1 picture" if count == 1 else f"{count:,} pictures"
