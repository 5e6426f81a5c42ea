"""How far a download, a copy or a check is: the one shape in which all of them report."""

from __future__ import annotations

import time
from dataclasses import dataclass

_MEMORY = 20.0  # seconds that the rate looks back


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    bytes_done: int  # of all files, those of earlier runs included
    total: int  # 0 while the hub is asked what there is
    file: str  # that is worked on
    seconds_left: float | None  # None as long as nobody can say


class Rate:
    """Bytes a second of the last twenty seconds, which follows a changing connection without jumping."""

    def __init__(self, done: int) -> None:
        self._marks = [(time.monotonic(), done)]

    def seconds_left(self, done: int, total: int) -> float | None:
        now = time.monotonic()
        if now - self._marks[-1][0] >= 0.5:
            self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] > _MEMORY:
            del self._marks[0]
        seconds, came = now - self._marks[0][0], done - self._marks[0][1]
        return (total - done) * seconds / came if seconds >= 1.0 and came > 0 else None
