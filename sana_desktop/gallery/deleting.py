"""Deleting pictures, and bringing them back: the file by the system's bin, the rest by the index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from sana_desktop.database import transaction
from sana_desktop.gallery.bin import Bin, BinError, Binned
from sana_desktop.gallery.history import Action, History
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery.rows import PictureRows, State


class Deleting:
    def __init__(
        self,
        connection: sqlite3.Connection,
        rows: PictureRows,
        history: History,
        bin: Bin,
        add: Callable[[Path], Picture | None],
    ) -> None:
        self._sql, self._rows, self._history, self._bin, self._add = connection, rows, history, bin, add

    def delete(self, pictures: Sequence[Picture], told: str) -> None:
        """
        Raises:
            BinError: one could not be moved; those before it are in the bin, those after it where they were.
        """
        if not pictures:
            return
        with transaction(self._sql):
            action = self._history.begin("delete", told)
        moved = 0
        try:
            for picture in pictures:
                binned = self._bin.put(picture.path)
                with transaction(self._sql):
                    self._history.remember(action, picture.id, binned.to_dict())
                    self._rows.set_state(picture.id, State.IN_BIN)
                moved += 1
        finally:
            if not moved:
                with transaction(self._sql):
                    self._history.forget(action)

    def restore(self, action: Action) -> list[Path]:
        """
        Raises:
            BinError: some are no longer there; all others are back.
        """
        back, problems = [], []
        for id, values in action.before.items():
            try:
                path = self._bin.take_back(Binned.from_dict(values))
            except BinError as error:
                problems.append(str(error))
            else:
                self._take_up(id, path)
                back.append(path)
            with transaction(self._sql):
                self._history.forget_step(action.id, id)
        with transaction(self._sql):
            self._history.forget(action.id)
        if problems:
            more = f" So it is with {len(problems) - 1} more." if len(problems) > 1 else ""
            raise BinError(problems[0] + more)
        return back

    def _take_up(self, id: int, path: Path) -> None:
        with transaction(self._sql):
            if self._rows.id_of(path) is None:
                self._rows.place(id, path)
        self._add(path)
