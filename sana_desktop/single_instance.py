"""One window at a time: a second start hands its wish to the window that is open, and ends.

Whoever holds the lock beside the queue listens at a local socket that no other user may open. What arrives there is
believed only as far as it is a small JSON object with known fields; it never starts a render.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from engine import EngineError
from engine.request import MAX_MODEL_CHARACTERS, MAX_PATH_CHARACTERS
from sana_desktop.jobs.job import JobError
from sana_desktop.jobs.ownership import Ownership

log = logging.getLogger(__name__)

MAX_MESSAGE_BYTES = 64 << 10
MAX_FILES = 10
RACE_SECONDS = 2.0
"""How long a start looks for whoever holds the lock: it may not listen yet, or be about to end."""

_ANSWER_MS = 10_000  # the window there may still be loading
_MESSAGE_MS = 2000
_PAUSE_SECONDS = 0.05
_LONGEST_SOCKET_NAME = 100  # bytes; Linux takes 107, macOS 103
_DONE, _REFUSED = b"ok\n", b"no\n"


class WindowSilent(EngineError):
    """A window is open and does not answer."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start asks of the window, beside to be seen."""

    model: str = ""  # a name, or a folder; "": the one that is chosen
    files: tuple[str, ...] = ()  # pictures to open

    def message(self) -> bytes:
        return json.dumps({"model": self.model, "files": list(self.files)}).encode("ascii") + b"\n"

    @classmethod
    def of(cls, message: bytes) -> Wish | None:
        """None: it is none. The message may be anybody's."""
        try:
            values = json.loads(message)
        except (ValueError, RecursionError):
            return None
        if not isinstance(values, dict):
            return None
        model, files = values.get("model"), values.get("files")
        if not _is_text(model, MAX_MODEL_CHARACTERS) or not isinstance(files, list) or len(files) > MAX_FILES:
            return None
        if not all(_is_text(file, MAX_PATH_CHARACTERS) for file in files):
            return None
        return cls(model, tuple(files))


class SingleInstance(QObject):
    """Signals:
    wanted(Wish)   another start hands this over
    """

    wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """
        Args:
            folder: the program's data; there is one window for each.
        """
        super().__init__(parent)
        self._lock = Ownership(folder / "window.lock")
        self._folder = folder
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, wish: Wish, seconds: float = RACE_SECONDS) -> bool:
        """True: this is the window. False: another one is open and has taken `wish`.

        Raises:
            WindowSilent: another one is open and does not answer.
        """
        deadline = time.monotonic() + seconds
        while True:
            try:
                if self._lock.take():
                    self._listen()
                    return True
            except JobError as error:  # a folder that cannot be written: then there may be two
                log.warning("other starts are not looked for: %s", error)
                return True
            if _hand_over(_address(self._folder), wish.message()):
                return False
            if time.monotonic() > deadline:
                raise WindowSilent(
                    "The window is open already but does not answer: nothing was started, close that one first."
                )
            time.sleep(_PAUSE_SECONDS)

    def close(self) -> None:
        """The window closes: from now on a start is one of its own."""
        self._server.close()
        self._lock.release()

    def _listen(self) -> None:
        address = _address(self._folder)  # not before the lock has made the folder: it decides where that is
        QLocalServer.removeServer(address)  # of a program that was killed; the lock says that it is gone
        if not self._server.listen(address):
            log.warning("other starts cannot be heard: %s", self._server.errorString())

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visitor = _Visitor(socket, self)
            visitor.asked.connect(self.wanted)


class _Visitor(QObject):
    """One connection: a line, an answer, and the end.

    Signals:
        asked(Wish)
    """

    asked = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket, self._message = socket, b""
        socket.setReadBufferSize(MAX_MESSAGE_BYTES + 1)
        socket.readyRead.connect(self._on_readable)
        socket.disconnected.connect(self._leave)
        self._patience = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._patience.timeout.connect(self._hang_up)
        self._patience.start()
        self._on_readable()

    def _on_readable(self) -> None:
        if not self._patience.isActive():  # it had its answer
            return
        self._message += self._socket.read(MAX_MESSAGE_BYTES + 1 - len(self._message)).data()
        line, end, _ = self._message.partition(b"\n")
        if not end and len(self._message) <= MAX_MESSAGE_BYTES:
            return
        self._patience.stop()
        wish = Wish.of(line) if end else None
        if wish is None:
            log.warning("another program sent what is no wish of a window")
        self._socket.write(_REFUSED if wish is None else _DONE)
        self._socket.flush()
        self._socket.disconnectFromServer()
        if wish is not None:
            self.asked.emit(wish)

    def _hang_up(self) -> None:
        self._socket.abort()

    def _leave(self) -> None:
        self._socket.deleteLater()
        self.deleteLater()


def _hand_over(address: str, message: bytes) -> bool:
    """Whether a window there has taken it."""
    if not _is_ours(address):
        return False
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_MESSAGE_MS):
        return False
    socket.write(message)
    answer = b""
    while b"\n" not in answer and socket.waitForReadyRead(_ANSWER_MS):
        answer += socket.readAll().data()
    socket.abort()
    return answer == _DONE


def _address(folder: Path) -> str:
    """Where the window of this folder listens."""
    name = f"sana-desktop-{hashlib.sha256(os.fsencode(folder.absolute())).hexdigest()[:24]}"
    if sys.platform == "win32":
        return name
    beside = Path(os.environ.get("XDG_RUNTIME_DIR") or folder)  # both are this user's alone
    path = beside / name
    if not beside.is_dir() or len(os.fsencode(path)) > _LONGEST_SOCKET_NAME:
        path = Path(tempfile.gettempdir()) / name
    return str(path)


def _is_ours(address: str) -> bool:
    """Whether the socket is this user's: others may put one of that name into a folder that all may write."""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(address).st_uid == os.getuid()
    except OSError:
        return False


def _is_text(value: object, longest: int) -> bool:
    return isinstance(value, str) and len(value) <= longest and "\0" not in value
