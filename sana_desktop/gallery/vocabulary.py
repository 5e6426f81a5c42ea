"""Vocabulary: the names that a gallery's pictures have, and how many have each: what filters and completion offer."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Names as they were first written, with how many pictures have them; the most frequent first."""

    tags: tuple[tuple[str, int], ...] = ()
    collections: tuple[tuple[str, int], ...] = ()
    models: tuple[tuple[str, int], ...] = ()


def read_vocabulary(connection: sqlite3.Connection) -> Vocabulary:
    """Of the pictures that are where they were."""
    from sana_desktop.gallery.rows import Has, State  # loads the readers of files: widgets need the names alone

    named = Has.TAGS | Has.COLLECTIONS
    rows = connection.execute(
        f"SELECT tags, collections FROM picture NOT INDEXED JOIN told USING (id) "
        f"WHERE state = {State.HERE:d} AND (has & {named:d}) <> 0"
    ).fetchall()
    models = connection.execute(
        "SELECT told.model, number FROM (SELECT min(id) AS id, count(*) AS number FROM picture NOT INDEXED "
        f"WHERE state = {State.HERE:d} AND model <> '' GROUP BY model ORDER BY number DESC) JOIN told USING (id)"
    ).fetchall()
    return Vocabulary(
        _counted(name for row in rows for name in json.loads(row[0])),
        _counted(name for row in rows for name in json.loads(row[1])),
        tuple((PurePath(model).name or model, number) for model, number in models),
    )


def _counted(names: Iterable[str]) -> tuple[tuple[str, int], ...]:
    from sana_desktop.gallery.words import folded  # as above

    spelling: dict[str, str] = {}
    numbers: Counter[str] = Counter()
    for name in names:
        key = folded(name)
        spelling.setdefault(key, name)
        numbers[key] += 1
    return tuple((spelling[key], number) for key, number in numbers.most_common())
