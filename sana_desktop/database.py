"""The program's SQLite files: a commit survives a power cut, an old file is updated, a damaged one set aside.

One connection belongs to one thread. Statements commit by themselves; what belongs together stands in `transaction`.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import EngineError

log = logging.getLogger(__name__)

BUSY_SECONDS = 10.0
"""How long a writer waits for another program's; no transaction of ours takes a tenth of it."""

_WITH = ("", "-wal", "-shm")


class DatabaseError(EngineError):
    """The file cannot be opened, read or written; one sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What a file holds. A shape that was once released is never edited: a script is added that changes it."""

    application_id: int  # SQLite's mark of whose file it is, 32 bits
    scripts: Sequence[str]  # the first makes version 1 out of an empty file, each further one the next version


@dataclass(frozen=True, slots=True, eq=False)
class Database:
    connection: sqlite3.Connection
    set_aside: Path | None  # where a damaged file was moved, in whose place there is an empty one now


def open_database(path: Path, schema: Schema, durable: bool = True, check: bool = True) -> Database:
    """
    Args:
        durable: a commit is on the disk when it returns; else a power cut, though no kill, may cost the last ones.
        check: read all of it for damage, a second for a gigabyte; else damage shows where it is met.
    Raises:
        DatabaseError: a newer program's, on a full or read-only disk, or not to be had in time.
    """
    with _explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return Database(_opened(path, schema, durable, check), None)
        except _Damaged as damage:
            aside = _set_aside(path)
            log.warning("%s is damaged (%s): it is kept as %s", path, damage, aside)
            return Database(_opened(path, schema, durable, check), aside)


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; no other program writes in between.

    Raises:
        DatabaseError: it could not be written; nothing of it is.
    """
    with _explained(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def changes_of_others(connection: sqlite3.Connection) -> int:
    """A number that is another one when some other connection has written since it was asked for last."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


class _Damaged(Exception):
    pass


def _opened(path: Path, schema: Schema, durable: bool, check: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        if check and (answer := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise _Damaged(answer)
        _bring_up_to_date(connection, path, schema)
    except BaseException as error:
        connection.close()
        if _is_damage(error):
            raise _Damaged(str(error)) from None
        raise
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    if _marks(connection) == (schema.application_id, len(schema.scripts)):
        return  # without a write, which every other program would take for news
    with transaction(connection):
        owner, version = _marks(connection)
        if version > len(schema.scripts) and owner == schema.application_id:
            raise DatabaseError(f"{path.name} was written by a newer program: update this one to use it.")
        if (owner, version) != (0, 0) and owner != schema.application_id:
            raise _Damaged("it is another program's")
        for script in schema.scripts[version:]:
            for statement in _statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {schema.application_id}")
        connection.execute(f"PRAGMA user_version = {len(schema.scripts)}")


def _marks(connection: sqlite3.Connection) -> tuple[int, int]:
    """Whose file it is, and its version; zeros in an empty one."""
    owner, version = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    return int(owner), int(version)


def _statements(script: str) -> Iterator[str]:
    """One by one, because `executescript` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    assert not statement.strip(), f"the script ends inside a statement: {statement.strip()}"


def _is_damage(error: BaseException) -> bool:
    if isinstance(error, sqlite3.DatabaseError):
        return error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, _Damaged)


def _set_aside(path: Path) -> Path:
    """Moved, with what belongs to it, to the first free name "….damaged", "….damaged-2", …"""
    number, aside = 1, path.with_name(f"{path.name}.damaged")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{number}")
    for suffix in _WITH:
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{path}{suffix}", f"{aside}{suffix}")
    return aside


def _file_of(connection: sqlite3.Connection) -> Path:
    with contextlib.suppress(sqlite3.Error):
        return Path(connection.execute("PRAGMA database_list").fetchone()[2])
    return Path("The database")


@contextlib.contextmanager
def _explained(place: Path | sqlite3.Connection) -> Iterator[None]:
    """
    Args:
        place: the file, or the connection to it.
    """
    try:
        yield
    except (sqlite3.DatabaseError, OSError) as error:
        path = place if isinstance(place, Path) else _file_of(place)
        if isinstance(error, sqlite3.DatabaseError):
            raise DatabaseError(_sentence(path, error)) from None
        raise DatabaseError(f"{path} cannot be used ({error.strerror or error}): free it, then try again.") from None


def _sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return f"The disk is full: {path} could not be written. Free some space."
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return f"Another program has {path} open for long: close it, then try again."
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return f"{path} cannot be written: change the permissions of its folder."
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return f"{path} is damaged: start the program again, which sets it aside."
    return f"{path} could not be used ({error}): start the program again."
