"""sana_desktop.database: commits, updates, damage, and what a user is told."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from sana_desktop.database import DatabaseError, Schema, changes_of_others, open_database, transaction

FIRST = "CREATE TABLE thing (name TEXT NOT NULL);\nCREATE INDEX by_name ON thing (name);\n"
SCHEMA = Schema(0x53414E41, [FIRST])
NEXT = Schema(0x53414E41, [FIRST, "ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7;\n"])


def names(path: Path, schema: Schema = SCHEMA) -> list[str]:
    connection = open_database(path, schema).connection
    found = [row[0] for row in connection.execute("SELECT name FROM thing ORDER BY rowid")]
    connection.close()
    return found


def filled(path: Path, count: int = 1) -> None:
    connection = open_database(path, SCHEMA).connection
    with transaction(connection):
        connection.executemany("INSERT INTO thing VALUES (?)", [(f"thing {k}",) for k in range(count)])
    connection.close()


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "a.sqlite"
    filled(path)
    connection = open_database(path, SCHEMA).connection
    with pytest.raises(ValueError, match="half way"), transaction(connection):
        connection.execute("INSERT INTO thing VALUES ('lost')")
        raise ValueError("half way")
    connection.close()
    assert names(path) == ["thing 0"]


def test_commits_are_on_the_disk_when_they_return(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "a.sqlite", SCHEMA).connection
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    connection.close()


def test_an_older_file_is_brought_up_to_date_and_a_newer_one_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    filled(path)
    connection = open_database(path, NEXT).connection
    assert connection.execute("SELECT name, size FROM thing").fetchone() == ("thing 0", 7)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="newer program"):
        open_database(path, SCHEMA)
    assert path.read_bytes() == before
    assert names(path, NEXT) == ["thing 0"]


def test_an_update_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    filled(path)
    broken = Schema(SCHEMA.application_id, [FIRST, "ALTER TABLE thing ADD COLUMN a;\nSELECT nothing FROM nowhere;\n"])
    with pytest.raises(DatabaseError):
        open_database(path, broken)
    connection = open_database(path, SCHEMA).connection
    assert [row[1] for row in connection.execute("PRAGMA table_info(thing)")] == ["name"]
    connection.close()


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_database_is_set_aside_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.sqlite"
    for number in ("", "-2"):
        path.write_bytes(content)
        opened = open_database(path, SCHEMA)
        opened.connection.close()
        assert opened.set_aside == tmp_path / f"a.sqlite.damaged{number}"
        assert opened.set_aside.read_bytes() == content
        assert names(path) == []


def test_another_programs_database_is_set_aside_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA application_id = 7; CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1);")
    connection.close()
    opened = open_database(path, SCHEMA)
    opened.connection.close()
    assert opened.set_aside is not None
    theirs = sqlite3.connect(opened.set_aside)
    assert theirs.execute("SELECT a FROM theirs").fetchone() == (1,)
    theirs.close()


def test_random_damage_never_ends_in_anything_but_a_usable_file_or_a_sentence(tmp_path: Path) -> None:
    chance = random.Random(0)
    filled(tmp_path / "whole.sqlite", 2000)
    whole = (tmp_path / "whole.sqlite").read_bytes()
    for number in range(40):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(data) - 512)
            data[place : place + 512] = chance.randbytes(512)
        path = tmp_path / str(number) / "a.sqlite"
        path.parent.mkdir()
        path.write_bytes(data)
        try:
            opened = open_database(path, SCHEMA)
        except DatabaseError as error:
            assert "\n" not in str(error)
            continue
        with transaction(opened.connection):
            opened.connection.execute("INSERT INTO thing VALUES ('new')")
        opened.connection.close()


def test_a_file_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseError, match="cannot be used"):
        open_database(tmp_path / "file" / "a.sqlite", SCHEMA)


def test_what_another_connection_writes_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    one, other = (open_database(path, SCHEMA).connection for _ in range(2))
    before = changes_of_others(one)
    one.execute("INSERT INTO thing VALUES ('own')")
    assert changes_of_others(one) == before
    other.execute("INSERT INTO thing VALUES ('theirs')")
    now = changes_of_others(one)
    assert now != before
    open_database(path, SCHEMA).connection.close()
    assert changes_of_others(one) == now, "opening is no change"
    one.close()
    other.close()
