"""GalleryIndex: finds the pictures of the gallery's folder again. The files are what counts; this can be made anew.

One object belongs to one thread; several programs may have the file open.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from engine.errors import EngineError
from engine.path_words import shown
from engine.paths import data_folder, pictures_folder
from engine.picture_rewriting import write_annotations
from sana_desktop.database import DatabaseError, changes_of_others, open_database, transaction
from sana_desktop.gallery.annotating import Annotated, Annotating, Change, Read, Write
from sana_desktop.gallery.bin import Bin, system_bin
from sana_desktop.gallery.deleting import Deleting
from sana_desktop.gallery.duplicates import Kind, find_duplicates
from sana_desktop.gallery.facts import is_picture, read_facts
from sana_desktop.gallery.history import History
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery.query import EVERYTHING, InvalidQuery, Query, parse_query
from sana_desktop.gallery.rows import PICTURES, PictureRows
from sana_desktop.gallery.scan import Comparison, Progress, Scan, Scanned
from sana_desktop.gallery.schema import SCHEMA
from sana_desktop.gallery.vocabulary import Vocabulary, read_vocabulary

FILE_NAME = "gallery.sqlite"
MAX_PAGE = 10_000

ORDERS = {
    "newest": ("moment DESC, id DESC", "by_moment"),
    "oldest": ("moment, id", "by_moment"),
    "rating": ("rating DESC, moment DESC, id DESC", "by_rating"),
    "name": ("name, id", "by_name"),
    "size": ("pixels DESC, moment DESC, id DESC", "by_pixels"),
    "seed": ("seed, id", "by_seed"),
}
"""What each sorts by, and the index of the table `picture` that has it sorted."""

_FIRST_PAGES = 1000
_AT_ONCE = 500  # numbers in one question


def unseen(done: int, total: int) -> None:
    """Progress that nobody follows."""


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    """Damage that shows only while the file is used is a sentence, too."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise DatabaseError(
            f"The gallery's index could not be read ({error}): `sana-desktop gallery rebuild` makes it anew."
        ) from None


class GalleryError(EngineError):
    """Something cannot be done with a picture of the gallery; one sentence."""


class GalleryIndex:
    def __init__(
        self,
        path: Path | None = None,
        root: Path | None = None,
        read: Read = read_facts,
        write: Write = write_annotations,
        bin: Bin | None = None,
        check: bool = True,
    ) -> None:
        """
        Args:
            path: of the index's file; None: in the data folder.
            root: the gallery's folder; None: the user's.
            check: see `open_database`.

        Raises:
            DatabaseError: it cannot be opened.
        """
        self.root = Path(os.path.abspath(pictures_folder() if root is None else root))
        opened = open_database(data_folder() / FILE_NAME if path is None else path, SCHEMA, check=check)
        self._sql, self.set_aside = opened.connection, opened.set_aside
        self._read, self._write, self._bin = read, write, system_bin() if bin is None else bin
        self._rows = PictureRows(self._sql, self.root)
        self._scan = Scan(self._sql, self.root, read)
        self._history = History(self._sql)
        self._remember_root()

    def close(self) -> None:
        self._sql.close()

    def __enter__(self) -> GalleryIndex:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    # ---- finding

    @_explained()
    def search(self, text: str = "", order: str = "newest", offset: int = 0, limit: int = 100) -> list[Picture]:
        """A page of what `text` finds (`query.py`); "" finds everything.

        Args:
            order: one of ORDERS.
            limit: at most MAX_PAGE.

        Raises:
            InvalidQuery: it cannot be understood.
        """
        if order not in ORDERS:
            raise InvalidQuery(f"There is no order {order[:40]!r}: {', '.join(ORDERS)}.")
        query, limit = parse_query(text), max(0, min(limit, MAX_PAGE))
        columns, sorted_by = ORDERS[order]
        table = _table(query, sorted_by, offset)
        statement = f"SELECT id FROM {table} WHERE {query.sql} ORDER BY {columns} LIMIT ? OFFSET ?"
        return self._rows.by_ids(
            [row[0] for row in self._sql.execute(statement, [*query.values, limit, max(0, offset)])]
        )

    @_explained()
    def count(self, text: str = "") -> int:
        """
        Raises:
            InvalidQuery
        """
        query = parse_query(text)
        is_all_but = query.has_words and query.is_here and not query.begins_with_words
        table = "picture INDEXED BY by_moment" if is_all_but else "picture NOT INDEXED"
        statement = f"SELECT count(*) FROM {table} WHERE {query.sql}"
        return int(self._sql.execute(statement, query.values).fetchone()[0])

    @_explained()
    def get(self, path: Path) -> Picture | None:
        """What the index has of `path`, also where the file is missing; None: nothing."""
        if (inside := self._inside(path)) is None:
            return None
        row = self._sql.execute(f"{PICTURES} WHERE told.path = ?", [self._rows.key(inside)]).fetchone()
        return None if row is None else self._rows.picture(row)

    @_explained()
    def ids(self, text: str = "", order: str = "newest") -> list[int]:
        """The numbers of all that `text` finds, in order: a list that is longer than anybody reads is cheap.

        Raises:
            InvalidQuery: it cannot be understood.
        """
        if order not in ORDERS:
            raise InvalidQuery(f"There is no order {order[:40]!r}: {', '.join(ORDERS)}.")
        query, (columns, sorted_by) = parse_query(text), ORDERS[order]
        table = _table(query, sorted_by, 0)
        statement = f"SELECT id FROM {table} WHERE {query.sql} ORDER BY {columns}"
        return [row[0] for row in self._sql.execute(statement, query.values)]

    @_explained()
    def pictures(self, ids: Sequence[int]) -> list[Picture]:
        """In the order of `ids`, as `ids()` finds them; those that are not known are left out."""
        parts = (list(ids[first : first + _AT_ONCE]) for first in range(0, len(ids), _AT_ONCE))
        return [picture for part in parts for picture in self._rows.by_ids(part)]

    @_explained()
    def vocabulary(self) -> Vocabulary:
        """What can be asked for."""
        return read_vocabulary(self._sql)

    # ---- following the folder

    @_explained()
    def changes(self) -> int:
        """A number that is another one when another program, or another object, has written since."""
        return changes_of_others(self._sql)

    @_explained()
    def add(self, path: Path) -> Picture | None:
        """Read the file and take it up, or what changed about it; None: no picture, or not below the root."""
        inside = self._inside(path)
        if inside is None or not is_picture(inside.name):
            return None
        if (facts := self._read(inside)) is None:
            return None
        with transaction(self._sql):
            id = self._rows.store(inside, facts)
            return self._rows.by_ids([id])[0]

    @_explained()
    def refresh(self, progress: Progress = unseen) -> Scanned:
        """Take up what others did to the folder. Milliseconds where they did nothing."""
        return self._scan.refresh(progress)

    @_explained()
    def rebuild(self, progress: Progress = unseen) -> Scanned:
        """Read every picture again. What stands in the index alone stays: what is missing, and how to undo."""
        return self._scan.rebuild(progress)

    @_explained()
    def check(self) -> Comparison:
        """What of the folder and the index disagrees; nothing is changed."""
        return self._scan.compare(everything=True)

    def path_of(self, key: bytes) -> Path:
        """Of what `check` found."""
        return self._rows.path(key)

    # ---- changing

    @_explained()
    def annotate(self, paths: Iterable[Path], change: Change, told: str = "") -> Annotated:
        """Change what is said of pictures: in their files, and so in the index. `undo` takes it back.

        Raises:
            GalleryError: one of them is no picture of the gallery; nothing is changed.
            InvalidRequest: `change` makes something that cannot be said; nothing is changed.
        """
        pictures = [self._known(path) for path in paths]
        return self._annotating.annotate(pictures, change, told or f"{counted(len(pictures))} annotated")

    @_explained()
    def delete(self, paths: Iterable[Path]) -> list[Picture]:
        """Move pictures to the system's bin. `undo` brings them back.

        Raises:
            GalleryError: one of them is no picture of the gallery; nothing is deleted.
            BinError: there is no bin for one of them; it and those after it stay.
        """
        pictures = [self._known(path) for path in paths]
        self._deleting.delete(pictures, f"{counted(len(pictures))} moved to the bin")
        return pictures

    @_explained()
    def last_done(self) -> str | None:
        """What `undo` would take back, in words."""
        action = self._history.last()
        return None if action is None else action.told

    @_explained()
    def undo(self) -> str | None:
        """Take back the last deletion or annotation that was not taken back yet: what it was; None: there is none.

        Raises:
            BinError: a deleted picture is no longer in the bin.
        """
        action = self._history.last()
        if action is None:
            return None
        if action.kind == "delete":
            self._deleting.restore(action)
        else:
            self._annotating.restore(action)
        return action.told

    @_explained()
    def duplicates(self, kind: Kind = Kind.PIXELS, progress: Progress = unseen) -> list[list[Picture]]:
        """Groups of two or more pictures that are the same, the oldest first in each."""
        groups = find_duplicates(self._sql, self._rows, kind, progress)
        return [self._rows.by_ids(group) for group in groups]

    # ----

    @property
    def _annotating(self) -> Annotating:
        return Annotating(self._sql, self._rows, self._history, self._write, self._read)

    @property
    def _deleting(self) -> Deleting:
        return Deleting(self._sql, self._rows, self._history, self._bin, self.add)

    def _known(self, path: Path) -> Picture:
        """As the file is now, which may be another than when it was looked at last."""
        picture = self.get(path)
        if picture is None or picture.is_missing or _differs(picture):
            picture = self.add(path)
        if picture is None:
            raise GalleryError(f"{shown(path)} is no picture in {shown(self.root)}: give the name of one that is.")
        return picture

    def _inside(self, path: Path) -> Path | None:
        """The path below the root, however it was spelled; None: it is elsewhere, be it through a link."""
        path = Path(os.path.abspath(path))
        real, root = Path(os.path.realpath(path.parent), path.name), Path(os.path.realpath(self.root))
        return self.root / real.relative_to(root) if real.is_relative_to(root) else None

    def _remember_root(self) -> None:
        """Paths are kept below the root. Another one may hold the same pictures, or others: look at all of it."""
        root = os.fsencode(self.root).hex()
        with _explained():
            known = self._sql.execute("SELECT value FROM note WHERE name = 'root'").fetchone()
        if known != (root,):
            with transaction(self._sql):
                self._sql.execute("UPDATE folder SET modified = 0")
                self._sql.execute("INSERT OR REPLACE INTO note VALUES ('root', ?)", [root])


def _table(query: Query, sorted_by: str, offset: int) -> str:
    """The quickest way to a page where it is slowest, on 100,000 pictures; SQLite knows too little to choose.

    Among what has frequent words a walk in the asked-for order soon has a page full, and ends. A filter that fits few
    pictures would make that walk look up every one: reading the narrow table from end to end takes half as long.
    """
    if query.has_words and query.is_here:
        return f"picture INDEXED BY {sorted_by}"
    is_filter = query.sql != EVERYTHING
    return "picture NOT INDEXED" if is_filter and offset < _FIRST_PAGES else "picture"


def counted(number: int) -> str:
    return "1 picture" if number == 1 else f"{number:,} pictures"


def _differs(picture: Picture) -> bool:
    try:
        found = os.stat(picture.path, follow_symlinks=False)
    except OSError:
        return True
    return (found.st_size, found.st_mtime_ns) != (picture.bytes, picture.modified)
