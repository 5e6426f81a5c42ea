"""Rating, tagging and labelling: into the files, where other programs see it, and from there into the index."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.annotations import Annotations
from engine.errors import ImageFileError
from sana_desktop.database import transaction
from sana_desktop.gallery.facts import Facts
from sana_desktop.gallery.history import Action, History
from sana_desktop.gallery.picture import Picture
from sana_desktop.gallery.rows import PictureRows

Write = Callable[[Path, Annotations], None]
"""Into the file, its pixels and other texts as they were; ImageFileError: it cannot be written."""

Read = Callable[[Path], Facts | None]
Change = Callable[[Annotations], Annotations]

_AT_ONCE = 50  # files written between two transactions


@dataclass(frozen=True, slots=True)
class Annotated:
    changed: list[Picture] = field(default_factory=list)
    kept_here: dict[Path, str] = field(default_factory=dict)  # why a file could not be written: the index has it alone


class Annotating:
    def __init__(
        self, connection: sqlite3.Connection, rows: PictureRows, history: History, write: Write, read: Read
    ) -> None:
        self._sql, self._rows, self._history, self._write, self._read = connection, rows, history, write, read

    def annotate(self, pictures: Sequence[Picture], change: Change, told: str) -> Annotated:
        after = {picture.id: change(picture.annotations) for picture in pictures}
        before = {p.id: p.annotations for p in pictures if after[p.id] != p.annotations}
        if not before:
            return Annotated()
        with transaction(self._sql):  # before any file is written: whatever happens then can be taken back
            action = self._history.begin("annotate", told)
            for id, annotations in before.items():
                self._history.remember(action, id, dataclasses.asdict(annotations))
        return self._bring({id: after[id] for id in before})

    def restore(self, action: Action) -> Annotated:
        done = self._bring({id: _read(values) for id, values in action.before.items()})
        with transaction(self._sql):
            self._history.forget(action.id)
        return done

    def _bring(self, wanted: Mapping[int, Annotations]) -> Annotated:
        done, ids = Annotated(), [*wanted]
        for first in range(0, len(ids), _AT_ONCE):
            part = self._rows.by_ids(ids[first : first + _AT_ONCE])
            for picture in part:
                if problem := self._written(picture, wanted[picture.id]):
                    done.kept_here[picture.path] = problem
            with transaction(self._sql):
                for picture in part:
                    self._follow(picture, wanted[picture.id], picture.path in done.kept_here)
            done.changed.extend(self._rows.by_ids([picture.id for picture in part]))
        return done

    def _written(self, picture: Picture, annotations: Annotations) -> str:
        """Empty, or the sentence that says why it could not be."""
        try:
            self._write(picture.path, annotations)
        except ImageFileError as error:
            return str(error)
        return ""

    def _follow(self, picture: Picture, annotations: Annotations, kept_here: bool) -> None:
        self._rows.annotate(picture.id, annotations, kept_here)
        if not kept_here and (facts := self._read(picture.path)) is not None:
            self._rows.set_file(picture.id, facts)


def _read(values: dict[str, Any]) -> Annotations:
    names = {name: tuple(values[name]) for name in ("tags", "collections")}
    return Annotations(values["rating"], values["label"], **names)
