"""JobReader: what the queue's file says."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from engine import paths
from sana_desktop.database import DatabaseError, changes_of_others, open_database
from sana_desktop.jobs import undo
from sana_desktop.jobs.disk_space import is_disk_full
from sana_desktop.jobs.job import Job, JobError, JobState
from sana_desktop.jobs.rows import SCHEMA, SELECT, job_of


def queue_file() -> Path:
    return paths.data_folder() / "queue.sqlite"


class JobReader:
    """Belongs to the thread that made it. Every method may raise DatabaseError."""

    def __init__(self, path: Path | None = None) -> None:
        """
        Args:
            path: default: `queue_file()`.
        """
        self.path = queue_file() if path is None else path
        opened = open_database(self.path, SCHEMA)
        self._connection = opened.connection
        self.set_aside = opened.set_aside  # a damaged queue was moved there, and this one is empty

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def changes(self) -> int:
        """Another number than last time, if anybody has written since: costs microseconds."""
        with self._explained():
            return (changes_of_others(self._connection) << 32) + self._connection.total_changes

    def jobs(self, *states: JobState, batch: str | None = None) -> list[Job]:
        """In queue order, those that are over included.

        Args:
            states: only jobs in these; none: all.
            batch: only those of the batch with this key.
        """
        where, values = condition(states, batch)
        return [job_of(row) for row in self._rows(f"{SELECT}{where} ORDER BY place, id", *values)]

    def get(self, key: str) -> Job | None:
        rows = self._rows(f"{SELECT} AND key = ?", key)
        return job_of(rows[0]) if rows else None

    def find(self, text: str) -> Job:
        """The job that a person means by its number or by the first digits of its key.

        Raises:
            JobError: none, or several.
        """
        number = int(text) if re.fullmatch(r"\d{1,15}", text, re.ASCII) else 0
        rows = self._rows(f"{SELECT} AND id = ?", number)
        if not rows and re.fullmatch(r"[0-9a-f]{4,32}", text):
            rows = self._rows(f"{SELECT} AND key BETWEEN ? AND ? LIMIT 2", text, f"{text}g")
        if len(rows) != 1:
            which = "Several jobs begin with" if rows else "No job is called"
            raise JobError(f"{which} {text[:40]!r}: `sana-desktop queue list` shows them with their numbers.")
        return job_of(rows[0])

    def state_of(self, key: str) -> JobState | None:
        """None: it is no longer there."""
        rows = self._rows("SELECT state FROM jobs WHERE cleared = 0 AND key = ?", key)
        return _state(rows[0][0]) if rows else None

    def counts(self, batch: str | None = None) -> dict[JobState, int]:
        """How many jobs are in each state; states without any are left out."""
        where, values = condition((), batch)
        rows = self._rows(f"SELECT state, count(*) FROM jobs WHERE cleared = 0{where} GROUP BY state", *values)
        counted: dict[JobState, int] = {}
        for state, count in rows:
            counted[_state(state)] = counted.get(_state(state), 0) + count
        return counted

    def counts_and_work(self) -> tuple[dict[JobState, int], float]:
        """`counts` of all, and the pixels times steps of what waits, in one question."""
        rows = self._rows("SELECT state, count(*), total(work) FROM jobs WHERE cleared = 0 GROUP BY state")
        counted: dict[JobState, int] = {}
        waiting = 0.0
        for state, count, work in rows:
            counted[_state(state)] = counted.get(_state(state), 0) + count
            waiting += work if state == JobState.WAITING.value else 0.0
        return counted, waiting

    def states_of(self, keys: Iterable[str]) -> dict[str, JobState]:
        """Those of the jobs that are still there, in one question."""
        rows = self._rows(f"SELECT key, state FROM jobs WHERE cleared = 0 AND {IN}", json.dumps(list(keys)))
        return {key: _state(state) for key, state in rows}

    def keys(self, *states: JobState, batch: str | None = None) -> list[str]:
        """As `jobs`, without reading what they ask for."""
        return self._chosen(None, states, batch)

    def batches(self, *states: JobState) -> list[str]:
        """The keys of those that have jobs in these states."""
        where, values = condition(states, None)
        return [
            key for (key,) in self._rows(f"SELECT DISTINCT batch FROM jobs WHERE cleared = 0{where}", *values) if key
        ]

    def work(self, *states: JobState) -> float:
        """Pixels times steps of all jobs in these states: what their time goes by."""
        where, values = condition(states, None)
        return float(self._rows(f"SELECT total(work) FROM jobs WHERE cleared = 0{where}", *values)[0][0])

    @property
    def is_held(self) -> bool:
        return self.held_because() is not None

    def held_because(self) -> str | None:
        """None: the queue is not held; "": by the user; else a sentence."""
        (is_held, reason) = self._rows("SELECT is_held, substr(reason, 1, 1000) FROM hold")[0]
        return reason if is_held else None

    def last_action(self) -> str | None:
        """What `undo` would take back: "cancelling 3 pictures"; None: nothing."""
        with self._explained():
            found = undo.last_action(self._connection)
        return None if found is None else found[1]

    def last_action_number(self) -> int:
        """Another number than before, if something has been done that can be undone; 0: nothing can."""
        with self._explained():
            found = undo.last_action(self._connection)
        return 0 if found is None else found[0]

    def last_action_size(self) -> int:
        """How many jobs it is about; 0 where there is none, or where it is about the queue itself."""
        with self._explained():
            found = undo.last_action(self._connection)
            return 0 if found is None else undo.size_of(self._connection, found[0])

    def _chosen(self, keys: Iterable[str] | None, states: Iterable[JobState], batch: str | None = None) -> list[str]:
        """Those of the keys (None: of all) that are in one of the states, in queue order."""
        where, values = condition(tuple(states), batch)
        if keys is not None:
            where, values = f"{where} AND {IN}", [*values, json.dumps(list(keys))]
        return [
            row[0] for row in self._rows(f"SELECT key FROM jobs WHERE cleared = 0{where} ORDER BY place, id", *values)
        ]

    def _in_given_order(self, keys: Iterable[str]) -> list[str]:
        """Those of the keys that are there, each once."""
        given = list(dict.fromkeys(keys))
        there = {key for (key,) in self._rows(f"SELECT key FROM jobs WHERE cleared = 0 AND {IN}", json.dumps(given))}
        return [key for key in given if key in there]

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """What a question in SQL answers."""
        return self._rows(query, *values)

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._explained():
            return self._connection.execute(query, values).fetchall()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if is_disk_full(error):
                raise DatabaseError(f"The disk is full: {self.path} could not be used. Free some space.") from None
            raise DatabaseError(f"The queue could not be read from {self.path} ({error}): start again.") from None


IN = "key IN (SELECT value FROM json_each(?))"


def condition(states: Sequence[JobState], batch: str | None) -> tuple[str, list[object]]:
    """What follows "WHERE cleared = 0", and its values."""
    where, values = "", list[object]()
    if states:
        where += " AND state IN (SELECT value FROM json_each(?))"
        values.append(names(states))
    if batch is not None:
        where += " AND batch = ?"
        values.append(batch)
    return where, values


def names(states: Iterable[JobState]) -> str:
    return json.dumps([state.value for state in states])


def _state(text: str) -> JobState:
    """What stands in the file; nonsense has failed."""
    try:
        return JobState(text)
    except ValueError:
        return JobState.FAILED
