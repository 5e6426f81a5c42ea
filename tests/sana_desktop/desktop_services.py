"""A private D-Bus with what a desktop offers there: notifications and a lock against sleep."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
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
    """Remembers what it was asked to show."""

    ActionInvoked = Signal("uint", "QString")
    ActivationToken = Signal("uint", "QString")

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[dict[str, Any]] = []

    @Slot(result=str)
    def GetServerInformation(self):
        return "a test's"

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, name, replaced, icon, headline, text, actions, hints, timeout):
        told = {"replaced": replaced, "headline": headline, "text": text, "actions": actions, "hints": hints}
        self.shown.append(told)
        return 40 + len(self.shown)


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
