"""Bus: calls over D-Bus that never hold the window up, also where a service does not answer.

Where there is no bus, nothing is done; that is logged once. QtDBus is loaded by the first call.
"""

from __future__ import annotations

import itertools
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

log = logging.getLogger(__name__)
Answered = Callable[[list[Any] | None], None]

ANSWER_MS = 3000
"""How long a service is waited for."""

_numbers = itertools.count(1)


class Bus(QObject):
    """One connection, opened when it is first needed.

    Signals:
        _opened(bool)   whether there is a connection now
    """

    _opened = Signal(bool)

    def __init__(self, address: str | None, parent: QObject | None = None) -> None:
        """
        Args:
            address: as `session_address` or `system_address` tells it; None: there is no bus.
        """
        super().__init__(parent)
        self._address = address
        self._name = f"sana-desktop-{os.getpid()}-{next(_numbers)}"
        self._connection: QDBusConnection | None = None
        self._is_missing = address is None
        self._questions: list[tuple[QDBusMessage, Answered]] = []  # for when it is open
        self._waiting: dict[QDBusPendingCallWatcher, Answered] = {}
        self._thread = QThreadPool(self, maxThreadCount=1)
        self._opened.connect(self._on_opened)

    def ask(self, message: QDBusMessage, answered: Answered) -> None:
        """`answered` gets what the service says, in this thread; None: nothing, or an error, which is logged.

        PySide holds the interpreter while a call waits for its answer, in whichever thread; this one does not wait.
        """
        if not self._is_missing:
            self._questions.append((message, answered))
            self.start(self._tell_opened)

    def start(self, work: Callable[[QDBusConnection], None]) -> None:
        """`work` is called in the bus's thread, one after the other; never where there is no bus."""
        if not self._is_missing:
            self._thread.start(lambda: self._run(work))

    def close(self, milliseconds: int) -> None:
        """What was begun last is still done, if it takes no longer than this. Nobody is answered any more."""
        self._thread.waitForDone(milliseconds)
        self._thread.clear()
        self._questions.clear()
        self._waiting.clear()
        if self._connection is not None:
            from PySide6.QtDBus import QDBusConnection

            QDBusConnection.disconnectFromBus(self._name)
            self._connection, self._is_missing = None, True

    # ---- in the bus's thread

    def _run(self, work: Callable[[QDBusConnection], None]) -> None:
        connection = self._connected()
        if connection is None:
            return
        try:
            work(connection)
        except Exception:  # a desktop's service may answer anything; no picture depends on it
            log.exception("a call to the desktop failed")

    def _tell_opened(self, connection: QDBusConnection) -> None:
        self._opened.emit(True)

    def _connected(self) -> QDBusConnection | None:
        if self._connection is None and not self._is_missing:
            from PySide6.QtDBus import QDBusConnection

            connection = QDBusConnection.connectToBus(self._address or "", self._name)
            if connection.isConnected():
                self._connection = connection
            else:
                self._is_missing = True
                log.info("there is no D-Bus at %s: %s", self._address, connection.lastError().message())
        return self._connection

    # ---- in the window's

    def _on_opened(self) -> None:
        from PySide6.QtDBus import QDBusPendingCallWatcher

        questions, self._questions = self._questions, []
        if self._connection is None:
            return
        for message, answered in questions:
            watcher = QDBusPendingCallWatcher(self._connection.asyncCall(message, ANSWER_MS), self)
            self._waiting[watcher] = answered
            watcher.finished.connect(self._on_answered)

    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        answered = self._waiting.pop(watcher, None)
        watcher.deleteLater()
        if answered is None:
            return
        if watcher.isError():
            log.info("the desktop says: %s", watcher.error().message())
        answered(None if watcher.isError() else watcher.reply().arguments())


def session_address() -> str | None:
    """Where the user's bus listens. Asked for here, because Qt would start a bus where there is none."""
    if address := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    return _socket(Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent") / "bus")


def system_address() -> str | None:
    """Where the machine's bus listens."""
    if address := os.environ.get("DBUS_SYSTEM_BUS_ADDRESS"):
        return address
    return _socket(Path("/run/dbus/system_bus_socket")) or _socket(Path("/var/run/dbus/system_bus_socket"))


def _socket(path: Path) -> str | None:
    return f"unix:path={path}" if path.is_socket() else None
