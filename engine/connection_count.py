"""How many connections the program has opened since it began, by host, so that the window can show it.

`model_store/connection.py`, the one place that opens any, counts here. Any thread may count and ask.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable


class ConnectionCount:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hosts: Counter[str] = Counter()
        self._listeners: list[Callable[[], None]] = []

    def note(self, host: str) -> None:
        """One is about to be opened; those that a redirect leads to count as well."""
        with self._lock:
            self._hosts[host] += 1
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

    def by_host(self) -> dict[str, int]:
        with self._lock:
            return dict(self._hosts)

    def listen(self, listener: Callable[[], None]) -> None:
        """It is called whenever one is noted, in the thread that opens it."""
        with self._lock:
            self._listeners.append(listener)

    def forget(self, listener: Callable[[], None]) -> None:
        """Nothing, if it does not listen."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)


opened_connections = ConnectionCount()
"""Of this process."""
