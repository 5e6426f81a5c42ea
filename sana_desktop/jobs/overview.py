"""Overview: the queue as a list shows it: what is made, what waits in its order, then what is over, the newest first.

Reading a job in full takes 50 µs, and the queue may hold a hundred thousand: so a row tells only what is shown, and is
read again only when the job has changed.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.reader import JobReader, condition
from sana_desktop.jobs.rows import MAX_REQUEST_CHARACTERS

PROMPT_CHARACTERS = 300
_AT_A_STRETCH, _PAUSE_SECONDS = 100, 0.0005
"""Rows that are read without a pause, in which the window's thread goes on."""

_AT_WORK = (JobState.RENDERING, JobState.SAVING)
_STATES = {state.value: state for state in JobState}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """What is shown of a job. Of a damaged one the numbers are 0."""

    id: int
    key: str
    state: JobState
    batch: str = ""
    number: int = 1  # in its batch
    prompt: str = ""  # its beginning
    width: int = 0
    height: int = 0
    steps: int = 0
    seed: str = ""  # digits
    path: Path | None = None
    error: str = ""
    work: float = 0.0  # pixels times steps
    changed: float = 0.0  # seconds since the epoch


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """A batch of which something is in the list."""

    key: str
    title: str  # the name of the file that it came from; "": it came from none
    finished: int
    failed: int  # or cancelled
    left: int

    @property
    def total(self) -> int:
        return self.finished + self.failed + self.left


@dataclass(frozen=True, slots=True)
class Listing:
    rows: Sequence[QueueRow]  # those asked for
    counts: dict[JobState, int]  # of all, or of the batch asked for
    batches: Sequence[BatchFacts]  # the newest first


class Overview:
    """
    Args:
        reader: of the thread that asks.
    """

    def __init__(self, reader: JobReader) -> None:
        self._reader = reader
        self._rows: dict[int, QueueRow] = {}

    def read(self, states: Sequence[JobState] = (), batch: str | None = None) -> Listing:
        """
        Args:
            states: only jobs in these; none: all.
            batch: only those of the batch with this key.
        Raises:
            DatabaseError: it could not be read.
        """
        where, values = condition(states, batch)
        query = f"SELECT id, state, changed FROM jobs WHERE cleared = 0{where} ORDER BY place, id"
        found = self._reader.rows(query, *values)
        self._learn(found, is_all=not where)
        rows = [self._rows[number] for number, _, _ in found if number in self._rows]
        return Listing(_in_order(rows), self._reader.counts(batch), self._batches())

    def _learn(self, found: Sequence[tuple[Any, ...]], is_all: bool) -> None:
        """Read what is new or has changed, and forget what is gone."""
        if is_all and len(self._rows) > len(found):
            there = {number for number, _, _ in found}
            self._rows = {number: row for number, row in self._rows.items() if number in there}
        old = [number for number, state, changed in found if not self._is_known(number, state, changed)]
        for start in range(0, len(old), _AT_A_STRETCH):
            if start:
                time.sleep(_PAUSE_SECONDS)
            self._rows |= {row.id: row for row in self._read(old[start : start + _AT_A_STRETCH])}

    def _is_known(self, number: int, state: str, changed: float) -> bool:
        row = self._rows.get(number)
        return row is not None and row.changed == changed and row.state is _STATES.get(state, JobState.FAILED)

    def _read(self, numbers: Iterable[int]) -> list[QueueRow]:
        return [_row(values) for values in self._reader.rows(_SELECT, json.dumps(list(numbers)))]

    def _batches(self) -> list[BatchFacts]:
        counts: dict[str, dict[str, int]] = {}
        grouped = "SELECT batch, state, count(*) FROM jobs WHERE cleared = 0 AND batch <> '' GROUP BY batch, state"
        for batch, state, count in self._reader.rows(grouped):
            counts.setdefault(batch, {})[state] = count
        titles = dict(self._reader.rows("SELECT key, substr(title, 1, 200) FROM batches"))
        newest = "SELECT batch, max(id) AS newest FROM jobs WHERE cleared = 0 AND batch <> '' GROUP BY batch"
        order = [batch for batch, _ in self._reader.rows(f"{newest} ORDER BY newest DESC")]
        return [_facts(batch, titles.get(batch, ""), counts[batch]) for batch in order if batch in counts]


_SELECT = f"""
SELECT id, key, state, batch, number,
    CASE WHEN is_good THEN substr(json_extract(request, '$.prompt'), 1, {PROMPT_CHARACTERS}) END,
    CASE WHEN is_good THEN json_extract(request, '$.width', '$.height', '$.steps', '$.seed') END,
    substr(path, 1, 20000), substr(error, 1, 1000), work, changed
FROM (SELECT *, length(request) <= {MAX_REQUEST_CHARACTERS} AND json_valid(request) AS is_good FROM jobs
    WHERE cleared = 0 AND id IN (SELECT value FROM json_each(?)))
"""


def _row(values: tuple[Any, ...]) -> QueueRow:
    number, key, state, batch, in_batch, prompt, numbers, path, error, work, changed = values
    width, height, steps, seed = _numbers(numbers)
    return QueueRow(
        *(number, key, _STATES.get(state, JobState.FAILED), batch, in_batch, prompt if type(prompt) is str else ""),
        *(_whole(width), _whole(height), _whole(steps), str(seed)[:24] if type(seed) is int else ""),
        *(_path(path), error, work, changed),
    )


def _numbers(text: str | None) -> list[Any]:
    """As a JSON list, which keeps numbers that are larger than SQLite's."""
    try:
        return json.loads(text) if text else [None] * 4
    except (ValueError, RecursionError):
        return [None] * 4


def _in_order(rows: Sequence[QueueRow]) -> list[QueueRow]:
    at_work = [row for row in rows if row.state in _AT_WORK]
    waiting = [row for row in rows if row.state in (JobState.WAITING, JobState.PAUSED)]
    over = sorted((row for row in rows if row.state.is_over), key=lambda row: (-row.changed, -row.id))
    return [*at_work, *waiting, *over]


def _facts(key: str, title: str, counts: dict[str, int]) -> BatchFacts:
    finished = counts.get("finished", 0)
    left = sum(counts.get(state, 0) for state in ("waiting", "paused", "rendering", "saving"))
    return BatchFacts(key, title, finished, sum(counts.values()) - finished - left, left)


def _whole(value: object) -> int:
    return value if type(value) is int and 0 <= value < 1 << 31 else 0


def _path(text: str) -> Path | None:
    try:
        path = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return Path(path) if isinstance(path, str) and "\0" not in path else None
