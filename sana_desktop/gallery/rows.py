"""A picture as rows of the index, and back: the one place that knows which column holds what."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from dataclasses import replace
from datetime import datetime
from enum import IntEnum, IntFlag
from pathlib import Path, PurePath

from engine.annotations import Annotations
from engine.recipe import Recipe
from sana_desktop.gallery.facts import Facts
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery.words import folded, searchable

SEED_ZERO = 1 << 63
"""Subtracted from a seed, so that all 64 bits fit into an integer with a sign, in the same order."""

_DISPLACED = b"\0"
"""Between a path that another file has taken and the number of the row that had it: no name can hold it."""

TAG, COLLECTION = "tag", "collection"

PICTURES = """
SELECT picture.id, told.path, bytes, modified, width, height, created, prompt, negative_prompt, told.model, seed, steps,
    guidance, batch, rating, label, tags, collections, problem, state, kept_here
FROM picture JOIN told USING (id)
"""


class State(IntEnum):
    HERE = 0
    MISSING = 1
    IN_BIN = 2


class Has(IntFlag):
    RECIPE = 1
    SOURCE = 2
    NEGATIVE = 4
    PROBLEM = 8
    TAGS = 16
    COLLECTIONS = 32


class PictureRows:
    """Writes and reads them on one connection; transactions are the caller's."""

    def __init__(self, connection: sqlite3.Connection, root: Path) -> None:
        self._sql, self._root = connection, root

    # ---- reading

    def picture(self, row: tuple) -> Picture:
        """A row of `PICTURES`."""
        annotations = Annotations(row[14], row[15], tuple(json.loads(row[16])), tuple(json.loads(row[17])))
        seed = None if row[10] is None else row[10] + SEED_ZERO
        told = (*row[2:10], seed, *row[11:14], annotations, row[18], row[19] != State.HERE, bool(row[20]))
        return Picture(row[0], self.path(row[1]), *told)

    def by_ids(self, ids: list[int]) -> list[Picture]:
        """In the order of `ids`; those that are not known are left out."""
        marks = ",".join("?" * len(ids))
        found = {row[0]: row for row in self._sql.execute(f"{PICTURES} WHERE picture.id IN ({marks})", ids)}
        return [self.picture(found[id]) for id in ids if id in found]

    def id_of(self, path: Path) -> int | None:
        row = self._sql.execute("SELECT id FROM told WHERE path = ?", [self.key(path)]).fetchone()
        return None if row is None else int(row[0])

    def key(self, path: Path) -> bytes:
        """A path below the root as the index spells it: with "/", and byte for byte what the file system has."""
        return os.fsencode(path.relative_to(self._root).as_posix())

    def path(self, key: bytes) -> Path:
        return self._root / os.fsdecode(key.partition(_DISPLACED)[0])

    # ---- writing

    def store(self, path: Path, facts: Facts) -> int:
        """Insert or update what is known of `path`; the row's number. A file that was moved keeps its row."""
        id = self._still_there(path, facts)
        if id is None:
            id = self._moved_here(facts)
        if id is not None:
            self._forget_words(id)
            facts = self._with_what_stands_here_alone(id, facts)
        id = self._write(id, self.key(path), facts)
        self._write_names(id, facts.annotations)
        self._learn_words(id)
        self._expect_folder(self.key(path).rpartition(b"/")[0])
        return id

    def annotate(self, id: int, annotations: Annotations, kept_here: bool) -> None:
        self._forget_words(id)
        self._sql.execute(
            "UPDATE told SET tags = ?, collections = ?, kept_here = ? WHERE id = ?",
            [json.dumps(annotations.tags), json.dumps(annotations.collections), kept_here, id],
        )
        both = Has.TAGS | Has.COLLECTIONS
        self._sql.execute(
            "UPDATE picture SET rating = ?, label = ?, has = (has & ~?) | ? WHERE id = ?",
            [annotations.rating, annotations.label, both, _has_names(annotations), id],
        )
        self._write_names(id, annotations)
        self._learn_words(id)

    def set_file(self, id: int, facts: Facts) -> None:
        """The file was written anew by ourselves, its pixels as they were."""
        self._sql.execute("UPDATE picture SET bytes = ? WHERE id = ?", [facts.size, id])
        values = [facts.modified, facts.identity, id]
        self._sql.execute("UPDATE told SET modified = ?, identity = ? WHERE id = ?", values)

    def place(self, id: int, path: Path) -> None:
        """The file lies there now; `store` has to follow."""
        self._forget_words(id)
        self._sql.execute("UPDATE told SET path = ? WHERE id = ?", [self.key(path), id])
        self._learn_words(id)

    def set_state(self, id: int, state: State) -> None:
        self._sql.execute("UPDATE picture SET state = ? WHERE id = ?", [state, id])

    def index_words(self) -> None:
        """Make the table of words anew from all rows."""
        self._sql.execute("INSERT INTO words (words) VALUES ('delete-all')")
        rows = self._sql.execute(f"SELECT id, {_TEXTS} FROM told")
        self._sql.executemany(
            "INSERT INTO words (rowid, prompt, negative, names, file) VALUES (?, ?, ?, ?, ?)",
            ((row[0], *_searchable(row[1:])) for row in rows),
        )
        self._sql.execute("INSERT INTO words (words) VALUES ('optimize')")

    def _expect_folder(self, folder: bytes) -> None:
        """A scan that finds it gone knows that it had pictures; one that never saw it looks into it."""
        self._sql.execute("INSERT OR IGNORE INTO folder VALUES (?, 0)", [folder])

    def _still_there(self, path: Path, facts: Facts) -> int | None:
        """The row of that path; but where its file had gone and this is another one, it makes room and stays gone."""
        row = self._sql.execute(
            "SELECT id, state, identity FROM told JOIN picture USING (id) WHERE path = ?", [self.key(path)]
        ).fetchone()
        if row is None or row[1] == State.HERE or row[2] == facts.identity:
            return None if row is None else int(row[0])
        self._forget_words(row[0])
        key = self.key(path) + _DISPLACED + b"%d" % row[0]
        self._sql.execute("UPDATE told SET path = ? WHERE id = ?", [key, row[0]])
        self._learn_words(row[0])
        return None

    def _moved_here(self, facts: Facts) -> int | None:
        row = self._sql.execute(
            "SELECT id FROM told JOIN picture USING (id) WHERE identity = ? AND state <> 0 ORDER BY state, id LIMIT 1",
            [facts.identity],
        ).fetchone()
        return None if row is None or not facts.identity else int(row[0])

    def _with_what_stands_here_alone(self, id: int, facts: Facts) -> Facts:
        """The file could not be written when it was rated: what it says is older than what the index says."""
        row = self._sql.execute(f"{PICTURES} WHERE picture.id = ? AND kept_here", [id]).fetchone()
        if row is None:
            return facts
        return replace(facts, annotations=self.picture(row).annotations)

    def _write(self, id: int | None, key: bytes, facts: Facts) -> int:
        narrow, wide = _narrow(key, facts), _wide(key, facts)
        if id is None:
            marks = ",".join("?" * len(narrow))
            statement = f"INSERT INTO picture ({','.join(narrow)}) VALUES ({marks})"
            id = int(self._sql.execute(statement, [*narrow.values()]).lastrowid or 0)
            marks = ",".join("?" * len(wide))
            self._sql.execute(
                f"INSERT INTO told (id, {','.join(wide)}, kept_here) VALUES (?, {marks}, 0)", [id, *wide.values()]
            )
            return id
        self._sql.execute(f"UPDATE picture SET {'=?,'.join(narrow)}=? WHERE id = ?", [*narrow.values(), id])
        self._sql.execute(f"UPDATE told SET {'=?,'.join(wide)}=? WHERE id = ?", [*wide.values(), id])
        return id

    def _write_names(self, id: int, annotations: Annotations) -> None:
        self._sql.execute("DELETE FROM named WHERE picture = ?", [id])
        for kind, names in ((TAG, annotations.tags), (COLLECTION, annotations.collections)):
            self._sql.executemany(
                "INSERT OR IGNORE INTO named VALUES (?, ?, ?)", [(kind, folded(n), id) for n in names]
            )

    def _forget_words(self, id: int) -> None:
        """A table without content must be told what it held: nothing may be changed of a row before."""
        self._sql.execute(
            "INSERT INTO words (words, rowid, prompt, negative, names, file) VALUES ('delete', ?, ?, ?, ?, ?)",
            [id, *self._searchable(id)],
        )

    def _learn_words(self, id: int) -> None:
        self._sql.execute(
            "INSERT INTO words (rowid, prompt, negative, names, file) VALUES (?, ?, ?, ?, ?)",
            [id, *self._searchable(id)],
        )

    def _searchable(self, id: int) -> list[str]:
        return _searchable(self._sql.execute(f"SELECT {_TEXTS} FROM told WHERE id = ?", [id]).fetchone())


_TEXTS = "prompt, negative_prompt, tags, collections, path"


def _searchable(row: tuple) -> list[str]:
    """The columns of `words`. Whoever changes them adds a script to the schema that marks the words as stale."""
    prompt, negative, tags, collections, path = row
    names = " ".join([*json.loads(tags), *json.loads(collections)])
    return [*map(searchable, (prompt, negative, names, PurePath(os.fsdecode(path.partition(_DISPLACED)[0])).stem))]


def _narrow(key: bytes, facts: Facts) -> dict[str, object]:
    recipe, path = facts.recipe, PurePath(os.fsdecode(key))
    created = _created(facts)
    request = recipe.request if recipe else None
    return {
        "state": State.HERE,
        "moment": _microseconds(created),
        "day": created.isoformat(timespec="seconds")[:19],
        "name": folded(_text(path.name)),
        "width": facts.width,
        "height": facts.height,
        "pixels": facts.width * facts.height,
        "bytes": facts.size,
        "seed": request.seed - SEED_ZERO if request else None,
        "steps": request.steps if request else None,
        "guidance": request.guidance_scale if request else None,
        "model": folded(PurePath(request.model).name or request.model) if request else "",
        "batch": _batch(recipe),
        "format": path.suffix[1:].lower().replace("jpg", "jpeg").replace("tif", "tiff").replace("tifff", "tiff"),
        "tiles": recipe.tiles if recipe else 1,
        "has": _has(facts),
        "rating": facts.annotations.rating,
        "label": facts.annotations.label,
        "request": _request_hash(recipe) if recipe else None,
        "content_bytes": None,
        "content": None,
    }


def _wide(key: bytes, facts: Facts) -> dict[str, object]:
    request = facts.recipe.request if facts.recipe else None
    return {
        "path": key,
        "modified": facts.modified,
        "identity": facts.identity,
        "created": _created(facts).isoformat(timespec="seconds"),
        "prompt": _text(request.prompt) if request else "",
        "negative_prompt": _text(request.negative_prompt) if request else "",
        "model": request.model if request else "",
        "tags": json.dumps(facts.annotations.tags),
        "collections": json.dumps(facts.annotations.collections),
        "problem": facts.problem,
    }


def _created(facts: Facts) -> datetime:
    """When it was rendered; where the file does not say, or says nonsense, when it was written."""
    try:
        created = datetime.fromisoformat(facts.created)
        created = created if created.tzinfo else created.astimezone()
        created.timestamp()
        return created
    except (ValueError, OverflowError, OSError):
        return _local(facts.modified)


def _local(nanoseconds: int) -> datetime:
    try:
        return datetime.fromtimestamp(nanoseconds / 1e9).astimezone()
    except (ValueError, OverflowError, OSError):  # a file system that claims the year 30000
        return datetime.fromtimestamp(0).astimezone()


def _microseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1e6)


def _batch(recipe: Recipe | None) -> str:
    batch = recipe.provenance.get("batch", "") if recipe else ""
    return batch[:64] if isinstance(batch, str) and batch.isascii() and batch.isprintable() else ""


def _has(facts: Facts) -> Has:
    recipe, has = facts.recipe, _has_names(facts.annotations)
    if facts.problem:
        has |= Has.PROBLEM
    if recipe:
        has |= Has.RECIPE
        has |= Has.SOURCE if recipe.source_size else Has(0)
        has |= Has.NEGATIVE if recipe.request.negative_prompt.strip() else Has(0)
    return has


def _has_names(annotations: Annotations) -> Has:
    tags = Has.TAGS if annotations.tags else Has(0)
    return tags | (Has.COLLECTIONS if annotations.collections else Has(0))


def _request_hash(recipe: Recipe) -> int:
    text = json.dumps(recipe.request.to_dict(), sort_keys=True)
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), signed=True)


def _text(text: str) -> str:
    """What SQLite can hold: file names on Linux may be no Unicode."""
    return text.encode("utf-8", "replace").decode()
