"""Scan: brings the index to what the folder holds. It may be cut off anywhere; the next one goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sana_desktop.database import transaction
from sana_desktop.gallery.facts import Facts
from sana_desktop.gallery.rows import PictureRows, State
from sana_desktop.gallery.walking import Folder, is_gone, walk

Progress = Callable[[int, int], None]
"""Pictures read, and how many there are to read."""

_AT_ONCE = 250  # pictures in a transaction: a tenth of a second, in which other programs wait


@dataclass(frozen=True, slots=True)
class Scanned:
    """How many pictures a scan found …"""

    read: int  # new or changed, and so read
    returned: int  # that had been missing
    missing: int  # no longer there
    problems: int  # of which nothing could be read


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of the folder and the index disagrees; paths below the root."""

    new: tuple[bytes, ...]
    changed: tuple[bytes, ...]
    returned: tuple[bytes, ...]  # that the index has as missing
    gone: tuple[bytes, ...]
    folders: tuple[Folder, ...]  # that were looked at, and lost ones with `pictures` empty

    @property
    def agrees(self) -> bool:
        return not (self.new or self.changed or self.returned or self.gone)


class Scan:
    def __init__(self, connection: sqlite3.Connection, root: Path, read: Callable[[Path], Facts | None]) -> None:
        self._sql, self._root, self._read = connection, root, read

    def compare(self, everything: bool = False) -> Comparison:
        """Changes nothing.

        Args:
            everything: also look into folders that were not touched since the last scan.
        """
        known = {
            bytes(path): int(modified) for path, modified in self._sql.execute("SELECT path, modified FROM folder")
        }
        folders = [*walk(self._root, {} if everything else known)]
        here = {folder.path for folder in folders}
        lost = [Folder(path, 0, {}) for path in known if path not in here and is_gone(self._root, path)]
        looked_at = [folder for folder in (*folders, *lost) if folder.pictures is not None]
        differences = [self._differences(folder) for folder in looked_at]
        new, changed, returned, gone = (tuple(path for d in differences for path in d[k]) for k in range(4))
        return Comparison(new, changed, returned, gone, tuple(looked_at))

    def refresh(self, progress: Progress, everything: bool = False) -> Scanned:
        comparison = self.compare(everything)
        return self._bring(comparison, [*comparison.new, *comparison.changed], progress)

    def rebuild(self, progress: Progress) -> Scanned:
        """Make the table of words anew, then read every file again."""
        with transaction(self._sql):
            PictureRows(self._sql, self._root).index_words()
        comparison = self.compare(everything=True)
        everything = [path for folder in comparison.folders for path in folder.pictures or ()]
        return self._bring(comparison, everything, progress)

    def _differences(self, folder: Folder) -> tuple[list[bytes], list[bytes], list[bytes], list[bytes]]:
        """New, changed, returned and gone."""
        assert folder.pictures is not None
        rows = {bytes(row[0]): row[1:] for row in self._rows_in(folder.path)}
        new, changed, returned = [], [], []
        for path, (size, modified) in folder.pictures.items():
            if path not in rows:
                new.append(path)
            elif rows[path][:2] != (size, modified):
                changed.append(path)
            elif rows[path][2] != State.HERE:
                returned.append(path)
        gone = [path for path, row in rows.items() if row[2] == State.HERE and path not in folder.pictures]
        return new, changed, returned, gone

    def _rows_in(self, folder: bytes) -> Iterator[tuple]:
        """(path, bytes, modified, state) of what lies in it, not of what lies in folders below."""
        low, high = (folder + b"/", folder + b"0") if folder else (b"", b"\xff" * 8)  # "0" comes after "/"
        statement = (
            "SELECT told.path, bytes, modified, state FROM told JOIN picture USING (id) "
            "WHERE told.path >= ? AND told.path < ?"
        )
        for row in self._sql.execute(statement, [low, high]):
            if row[0].rpartition(b"/")[0] == folder:
                yield row

    def _bring(self, found: Comparison, due: list[bytes], progress: Progress) -> Scanned:
        rows = PictureRows(self._sql, self._root)
        with transaction(self._sql):  # first: what was moved is known by what is missing
            self._set_states(rows, found.gone, State.MISSING)
            self._set_states(rows, found.returned, State.HERE)
        problems, done = 0, 0
        progress(done, len(due))
        for paths in _in_parts(map(rows.path, due)):
            facts = [(path, known) for path in paths if (known := self._read(path)) is not None]
            with transaction(self._sql):
                for path, known in facts:
                    rows.store(path, known)
            problems += sum(bool(known.problem) for _, known in facts)
            done += len(paths)
            progress(done, len(due))
        with transaction(self._sql):
            self._remember(found.folders)
        return Scanned(len(due), len(found.returned), len(found.gone), problems)

    def _set_states(self, rows: PictureRows, paths: Iterable[bytes], state: State) -> None:
        for path in paths:
            if (id := rows.id_of(rows.path(path))) is not None:
                rows.set_state(id, state)

    def _remember(self, folders: Iterable[Folder]) -> None:
        for folder in folders:
            if is_gone(self._root, folder.path):
                self._sql.execute("DELETE FROM folder WHERE path = ?", [folder.path])
            else:
                self._sql.execute("INSERT OR REPLACE INTO folder VALUES (?, ?)", [folder.path, folder.modified])


def _in_parts(paths: Iterable[Path]) -> Iterator[list[Path]]:
    remaining = iter(paths)
    while part := [*islice(remaining, _AT_ONCE)]:
        yield part
