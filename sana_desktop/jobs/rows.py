"""Jobs as rows of the queue's file, and back. A row that cannot be read is a job that failed, never an exception."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

from engine import GenerationRequest, InvalidRequest
from engine.image_formats import ImageFormat
from sana_desktop.database import Schema
from sana_desktop.jobs.job import Job, JobError, JobState, Target

MAX_REQUEST_CHARACTERS = 4 << 20
_MAX_TEXT_CHARACTERS = 1 << 20
_MAX_NAME_CHARACTERS = 100
_MAX_ERROR_CHARACTERS = 1000

SCHEMA = Schema(
    0x53414E51,  # "SANQ"
    [
        """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL,
    state TEXT NOT NULL,
    place REAL NOT NULL,
    batch TEXT NOT NULL,
    number INTEGER NOT NULL,
    template TEXT NOT NULL,
    target TEXT NOT NULL,
    path TEXT NOT NULL,
    error TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    created REAL NOT NULL,
    changed REAL NOT NULL,
    cleared INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX jobs_in_order ON jobs (place, id);
CREATE INDEX jobs_by_state ON jobs (state, place, id);
CREATE INDEX jobs_by_batch ON jobs (batch, place, id);
CREATE INDEX jobs_cleared ON jobs (cleared) WHERE cleared > 0;
CREATE TABLE hold (is_held INTEGER NOT NULL, reason TEXT NOT NULL) STRICT;
INSERT INTO hold VALUES (0, '');
CREATE TABLE actions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT NOT NULL,
    held_before INTEGER,
    reason_before TEXT
) STRICT;
CREATE TABLE befores (
    action INTEGER NOT NULL REFERENCES actions (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    request TEXT,
    state TEXT,
    state_after TEXT,
    place REAL,
    error TEXT,
    PRIMARY KEY (action, key)
) WITHOUT ROWID, STRICT;
""",
        """
ALTER TABLE jobs ADD COLUMN work REAL NOT NULL DEFAULT 0;
UPDATE jobs SET work = coalesce(CASE WHEN json_valid(request) THEN
    CAST(json_extract(request, '$.width') AS REAL) * CAST(json_extract(request, '$.height') AS REAL)
        * CAST(json_extract(request, '$.steps') AS REAL) END, 0);
CREATE INDEX jobs_counted ON jobs (cleared, state, batch, work);
CREATE TABLE batches (
    key TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    created REAL NOT NULL
) WITHOUT ROWID, STRICT;
""",
    ],
)
"""`work`: pixels times steps, for the time it will take. `batches`: the names of those that came from a file.
`cleared`: the action that took a job out of the list; its row goes when that action can no longer be undone.
`befores`: what an action changed, as it was. Without a state the job is the action's own; without a request or a
place that is as it was."""

SELECT = f"""
SELECT id, key, substr(request, 1, {MAX_REQUEST_CHARACTERS + 1}), state, place,
    substr(batch, 1, {_MAX_NAME_CHARACTERS}), number, substr(template, 1, {_MAX_TEXT_CHARACTERS}),
    substr(target, 1, {_MAX_TEXT_CHARACTERS}), substr(path, 1, {_MAX_TEXT_CHARACTERS}),
    substr(error, 1, {_MAX_ERROR_CHARACTERS}), attempts, created, changed
FROM jobs WHERE cleared = 0
"""
INSERT = (
    "INSERT OR IGNORE INTO jobs (key, request, state, place, batch, number, template, target, path, error, attempts,"
    " created, changed, work) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)

UNREADABLE = GenerationRequest("(unreadable)")
"""Stands where a row's request cannot be read; never rendered."""


def request_text(request: GenerationRequest) -> str:
    """
    Raises:
        JobError: it is too long for the queue.
    """
    text = json.dumps(request.to_dict())
    if len(text) > MAX_REQUEST_CHARACTERS:
        raise JobError("The prompts of this picture are too long for the queue: shorten those of its tiles.")
    return text


def values_of(job: Job, place: float) -> tuple[object, ...]:
    """For `INSERT`: a waiting job.

    Raises:
        JobError: its request is too long for the queue.
    """
    now = time.time()
    return (
        *(job.key, request_text(job.request), job.state.value, place, job.batch, job.number, storable(job.template)),
        *(_target_text(job.target), path_text(job.path), storable(job.error), job.attempts, job.created or now, now),
        work_of(job.request),
    )


def work_of(request: GenerationRequest) -> float:
    """Pixels times steps: what the time goes by that a picture takes."""
    return float(request.width * request.height * request.steps)


def path_text(path: Path | None) -> str:
    """In JSON, because a name may hold what is no Unicode."""
    return "" if path is None else json.dumps(str(path))


def storable(text: str) -> str:
    """Without half characters, which a message about a strange file may hold and a database may not."""
    return text.encode("utf-8", errors="backslashreplace").decode("utf-8")


def job_of(row: tuple[Any, ...]) -> Job:
    """From a row of `SELECT`. What is damaged in it makes it a job that failed."""
    number, key, request, state, place, batch, in_batch, template, target, path, error, attempts, created, changed = row
    rest = {
        "key": key,
        "batch": batch,
        "number": in_batch,
        "template": template,
        "attempts": attempts,
        "id": number,
        "place": place,
        "created": _moment(created),
        "changed": _moment(changed),
    }
    try:
        return Job(
            request=_request(request),
            state=JobState(state),
            target=_target(target),
            path=_path(path),
            error=error,
            **rest,
        )
    except InvalidRequest as problem:
        sentence = f"It cannot be rendered: {problem}"
    except (ValueError, TypeError, KeyError, RecursionError):
        sentence = "It cannot be read, its line in the queue's file is damaged: ask for the picture again."
    return Job(request=UNREADABLE, state=JobState.FAILED, error=sentence, **rest)


def _request(text: str) -> GenerationRequest:
    if len(text) > MAX_REQUEST_CHARACTERS:
        raise ValueError("too long")
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("no object")
    return GenerationRequest.from_dict(values)


def _target_text(target: Target) -> str:
    folder = None if target.folder is None else str(target.folder)
    return json.dumps([folder, target.name, target.format.value, target.quality])


def _target(text: str) -> Target:
    folder, name, kind, quality = json.loads(text)
    if not (folder is None or isinstance(folder, str)) or not isinstance(name, str) or type(quality) is not int:
        raise ValueError("no target")
    format_ = ImageFormat(kind)
    if not 1 <= quality <= 100 or format_.bits != 8:
        raise ValueError("no target")
    return Target(None if folder is None else Path(folder), name, format_, quality)


def _path(text: str) -> Path | None:
    if not text:
        return None
    path = json.loads(text)
    if not isinstance(path, str) or "\0" in path:
        raise ValueError("no path")
    return Path(path)


def _moment(seconds: float) -> float:
    """One that a calendar has."""
    return seconds if math.isfinite(seconds) and 0 <= seconds < 253_402_300_799 else 0.0
