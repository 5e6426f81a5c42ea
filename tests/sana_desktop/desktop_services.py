"""A private D-Bus with what a desktop offers there: notifications and a lock against sleep."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from sana_desktop.desktop.awake import LOGIN_SERVICE


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Its address."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={folder / 'bus'}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class NotificationService(QObject):
    """In a process of its own, as desktops have it: prints what it is asked to show, and tells of the clicks it reads.

    Qt holds the interpreter while it asks a service what it offers, so that one in the same process cannot answer.
    """

    ActionInvoked = Signal("uint", "QString")

    def __init__(self) -> None:
        super().__init__()
        self._shown = 0
        self._clicks = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._clicks.activated.connect(self._on_click)

    @Slot(result=str)
    def GetServerInformation(self):
        return "a test's"

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, name, replaced, icon, headline, text, actions, hints, timeout):
        self._shown += 1
        told = {"replaced": replaced, "headline": headline, "text": text, "actions": actions, "hints": hints}
        print(json.dumps(told), flush=True)
        return 40 + self._shown

    def _on_click(self) -> None:
        self.ActionInvoked.emit(int(os.read(sys.stdin.fileno(), 100)), "default")


class Notifications:
    """The other side of that process."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        )
        assert self._process.stdout is not None and self._process.stdin is not None
        self._told, self._asked = self._process.stdout, self._process.stdin
        assert self._told.readline() == b"here\n"
        os.set_blocking(self._told.fileno(), False)
        self._text = b""

    def shown(self) -> list[dict[str, Any]]:
        """Everything so far."""
        self._text += self._told.read() or b""
        return [json.loads(line) for line in self._text.splitlines()]

    def click(self, number: int) -> None:
        self._asked.write(b"%d" % number)
        self._asked.flush()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class LoginService(QObject):
    """Hands out the writing end of a pipe: the machine may sleep when nobody holds one any more."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str, str, str]] = []
        self._readers: list[int] = []

    @Slot(str, str, str, str, QDBusMessage)
    def Inhibit(self, what, who, why, mode, message):
        self.asked.append((what, who, why, mode))
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        self._readers.append(reader)
        message.setDelayedReply(True)
        answer = message.createReply()
        answer.setArguments([QDBusUnixFileDescriptor(writer)])  # a copy of its own
        QDBusConnection(f"test-{LOGIN_SERVICE}").send(answer)
        os.close(writer)

    def is_awake(self) -> bool:
        """Whether anybody holds one."""
        return any(self._is_held(reader) for reader in self._readers)

    def close(self) -> None:
        for reader in self._readers:
            os.close(reader)

    def _is_held(self, reader: int) -> bool:
        try:
            return os.read(reader, 1) != b""
        except BlockingIOError:
            return True


def offer(address: str, service: str, path: str, part: QObject) -> QDBusConnection:
    """`part` answers at that address."""
    connection = QDBusConnection.connectToBus(address, f"test-{service}")
    assert connection.registerObject(path, part, QDBusConnection.RegisterOption.ExportAllContents)
    assert connection.registerService(service)
    return connection


if __name__ == "__main__":
    app = QCoreApplication([])
    service = NotificationService()
    offered = offer(sys.argv[1], "org.freedesktop.Notifications", "/org/freedesktop/Notifications", service)
    print("here", flush=True)
    app.exec()
