"""What the user did to the queue, so that it can be undone, the last action first.

Only the user's own actions are here. What the engine did since stays done: a picture that is finished or is being
saved is left alone, a job that failed meanwhile stays failed. Every function belongs inside a transaction.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable

KEPT_ACTIONS = 50
WORK = (
    "coalesce(CASE WHEN json_valid({0}) THEN CAST(json_extract({0}, '$.width') AS REAL)"
    " * CAST(json_extract({0}, '$.height') AS REAL) * CAST(json_extract({0}, '$.steps') AS REAL) END, 0)"
)
"""`jobs.work` of a request's text."""


def begin_action(connection: sqlite3.Connection, words: str) -> int:
    """The number of a new action, which `words` tell: "cancelling 3 pictures"; one that is too old is forgotten."""
    number = connection.execute("INSERT INTO actions (words) VALUES (?)", (words,)).lastrowid
    assert number is not None
    connection.execute("DELETE FROM jobs WHERE cleared > 0 AND cleared <= ?", (number - KEPT_ACTIONS,))
    connection.execute("DELETE FROM actions WHERE id <= ?", (number - KEPT_ACTIONS,))
    return number


def remember_new(connection: sqlite3.Connection, action: int, keys: Iterable[str]) -> None:
    """The action brings these jobs: undone, they go."""
    connection.executemany("INSERT INTO befores (action, key) VALUES (?, ?)", [(action, key) for key in keys])


def remember(
    connection: sqlite3.Connection,
    action: int,
    keys: list[str],
    state_after: str | None = None,
    request: bool = False,
    place: bool = False,
) -> None:
    """The jobs as they are, before the action changes them.

    Args:
        state_after: the state that it gives them; None: it leaves that alone.
        request, place: it changes these.
    """
    connection.execute(
        f"INSERT OR IGNORE INTO befores SELECT ?, key, {'request' if request else 'NULL'}, state, ?,"
        f" {'place' if place else 'NULL'}, error FROM jobs WHERE key IN (SELECT value FROM json_each(?))",
        (action, state_after, json.dumps(keys)),
    )


def remember_hold(connection: sqlite3.Connection, action: int) -> None:
    connection.execute(
        "UPDATE actions SET (held_before, reason_before) = (SELECT is_held, reason FROM hold) WHERE id = ?", (action,)
    )


def last_action(connection: sqlite3.Connection) -> tuple[int, str] | None:
    """Number and words of what `undo` would take back."""
    found: tuple[int, str] | None = connection.execute(
        "SELECT id, words FROM actions ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return found


def size_of(connection: sqlite3.Connection, action: int) -> int:
    """How many jobs an action is about."""
    (changed,) = connection.execute("SELECT count(*) FROM befores WHERE action = ?", (action,)).fetchone()
    (cleared,) = connection.execute("SELECT count(*) FROM jobs WHERE cleared > 0 AND cleared = ?", (action,)).fetchone()
    return int(changed + cleared)


def undo_last(connection: sqlite3.Connection) -> tuple[str, bool] | None:
    """Takes the last action back and forgets it.

    Returns:
        Its words, and whether anything of it could still be taken back; None: there is no action.
    """
    if (found := last_action(connection)) is None:
        return None
    action, words = found
    return words, undo_action(connection, action)


def undo_action(connection: sqlite3.Connection, action: int) -> bool:
    """Takes it back and forgets it; whether anything of it could still be taken back."""
    before = connection.total_changes
    _take_out_new_jobs(connection, action)
    _restore(connection, action)
    connection.execute("UPDATE jobs SET cleared = 0 WHERE cleared = ?", (action,))
    connection.execute(
        "UPDATE hold SET is_held = held_before, reason = reason_before FROM actions"
        " WHERE actions.id = ? AND held_before IS NOT NULL",
        (action,),
    )
    has_changed = connection.total_changes > before
    connection.execute("DELETE FROM actions WHERE id = ?", (action,))
    return has_changed


def _take_out_new_jobs(connection: sqlite3.Connection, action: int) -> None:
    """Those that the engine has not begun go; one that it renders stops."""
    its_own = "key IN (SELECT key FROM befores WHERE action = ? AND state IS NULL)"
    connection.execute(
        f"UPDATE jobs SET state = 'cancelled', changed = ? WHERE state = 'rendering' AND {its_own}",
        (time.time(), action),
    )
    connection.execute(f"DELETE FROM jobs WHERE state IN ('waiting', 'paused') AND {its_own}", (action,))


def _restore(connection: sqlite3.Connection, action: int) -> None:
    from_befores = "FROM befores AS b WHERE b.action = ? AND b.key = jobs.key AND b.state IS NOT NULL"
    connection.execute(f"UPDATE jobs SET place = b.place {from_befores} AND b.place IS NOT NULL", (action,))
    connection.execute(
        f"UPDATE jobs SET request = b.request, work = {WORK.format('b.request')}, changed = ? {from_befores}"
        " AND b.request IS NOT NULL"
        " AND jobs.state IN ('waiting', 'paused', 'failed', 'cancelled')",
        (time.time(), action),
    )
    connection.execute(  # a render that the action let begin, or that it stopped, waits again
        "UPDATE jobs SET state = iif(b.state = 'rendering', 'waiting', b.state), error = b.error, changed = ?"
        f" {from_befores} AND (jobs.state = b.state_after OR (b.state_after = 'waiting' AND jobs.state = 'rendering'))",
        (time.time(), action),
    )
