"""Places in the queue: numbers, of which there is always another one between two. Inside a transaction."""

from __future__ import annotations

import json
import sqlite3

from sana_desktop.jobs.undo import remember

_SMALLEST_GAP = 1e-6
_LARGEST = 1e12


def places_at_end(connection: sqlite3.Connection, count: int, first: bool) -> list[float]:
    """For `count` new jobs, before or behind all others."""
    low, high = connection.execute("SELECT min(place), max(place) FROM jobs").fetchone()
    if first:
        return [(low or 0.0) - count + k for k in range(count)]
    return [(high or 0.0) + 1 + k for k in range(count)]


def move(connection: sqlite3.Connection, action: int, keys: list[str], before: str | None) -> None:
    """Put the jobs, in the order given, before another one (None: behind all); the action remembers what it changes."""
    remember(connection, action, keys, place=True)
    places = _places_between(connection, keys, before)
    if places is None:
        _number_anew(connection, action)
        places = _places_between(connection, keys, before)
        assert places is not None
    connection.executemany("UPDATE jobs SET place = ? WHERE key = ?", zip(places, keys, strict=True))


def _places_between(connection: sqlite3.Connection, keys: list[str], before: str | None) -> list[float] | None:
    """None: the numbers there are too close together."""
    others = "FROM jobs WHERE key NOT IN (SELECT value FROM json_each(?))"
    moved, count = json.dumps(keys), len(keys)
    high: float | None = None
    if before is not None:
        (high,) = connection.execute(
            f"SELECT min(place) {others} AND place >= (SELECT place FROM jobs WHERE key = ?)", (moved, before)
        ).fetchone()
    if high is None:
        (low,) = connection.execute(f"SELECT max(place) {others}", (moved,)).fetchone()
        low = low or 0.0
        return [low + 1 + k for k in range(count)] if abs(low) < _LARGEST else None
    (low,) = connection.execute(f"SELECT max(place) {others} AND place < ?", (moved, high)).fetchone()
    if low is None:
        low = high - count - 1
    gap = (high - low) / (count + 1)
    is_wide = gap > _SMALLEST_GAP and max(abs(low), abs(high)) < _LARGEST
    return [low + gap * (k + 1) for k in range(count)] if is_wide else None


def _number_anew(connection: sqlite3.Connection, action: int) -> None:
    """1, 2, 3, … in the same order. All of it belongs to the action, so that older ones find their numbers again."""
    keys = [key for (key,) in connection.execute("SELECT key FROM jobs ORDER BY place, id")]
    remember(connection, action, keys, place=True)
    connection.executemany("UPDATE jobs SET place = ? WHERE key = ?", [(k, key) for k, key in enumerate(keys, 1)])
