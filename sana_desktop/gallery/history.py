"""History: what was done to pictures and can be taken back, newest first; it outlives the program."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MAX_ACTIONS = 500
"""What is older can no longer be taken back."""


@dataclass(frozen=True, slots=True)
class Action:
    id: int
    kind: str  # annotate, delete
    told: str  # for people: "3 pictures moved to the bin"
    before: Mapping[int, Any]  # picture's number → how it was, as plain values


class History:
    """Transactions are the caller's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def begin(self, kind: str, told: str) -> int:
        """The action's number."""
        self._sql.execute("DELETE FROM action WHERE id <= (SELECT max(id) FROM action) - ?", [MAX_ACTIONS - 1])
        return int(self._sql.execute("INSERT INTO action (kind, told) VALUES (?, ?)", [kind, told]).lastrowid or 0)

    def remember(self, action: int, picture: int, before: object) -> None:
        self._sql.execute("INSERT OR IGNORE INTO step VALUES (?, ?, ?)", [action, picture, json.dumps(before)])

    def last(self) -> Action | None:
        row = self._sql.execute("SELECT id, kind, told FROM action ORDER BY id DESC LIMIT 1").fetchone()
        if row is None:
            return None
        steps = self._sql.execute("SELECT picture, before FROM step WHERE action = ?", [row[0]])
        id, kind, told = row
        return Action(id, kind, told, {picture: json.loads(before) for picture, before in steps})

    def forget(self, action: int) -> None:
        """It was taken back, or came to nothing."""
        self._sql.execute("DELETE FROM action WHERE id = ?", [action])

    def forget_step(self, action: int, picture: int) -> None:
        self._sql.execute("DELETE FROM step WHERE action = ? AND picture = ?", [action, picture])
