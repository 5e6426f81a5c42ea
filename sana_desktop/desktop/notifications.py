"""Notifications: the desktop tells that pictures are ready, with one of them, and its button brings the window back.

What is shown may stand on a locked screen: it holds no prompt, only counts.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    Q_ARG,
    Q_RETURN_ARG,
    SLOT,
    QBuffer,
    QByteArray,
    QMetaObject,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QIcon, QImage, QImageWriter, QPixmap

from engine.atomic_file import replaced_file
from engine.version import PROGRAM_NAME
from sana_desktop.desktop.bus import ANSWER_MS, Bus
from sana_desktop.desktop.tray import Tray

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_SIGNALS = {"ActionInvoked": "on_action(uint,QString)", "ActivationToken": "on_token(uint,QString)"}
_USUAL_TIME = -1  # as long as the desktop shows such things


class Notifier(QObject):
    """Where the desktop has none, nothing is told.

    Signals:
        activated()   the user clicked on what was told
    """

    activated = Signal()
    linger_ms = 0
    """How long the program must stay for what it has told to be seen."""

    def tell(self, headline: str, text: str, picture: QImage | None = None) -> None:
        """In place of what was told before."""

    def close(self, milliseconds: int) -> None:
        """What was told last still goes out."""


class BusNotifier(Notifier):
    """Linux: the desktop's notification service."""

    linger_ms = 1500

    def __init__(self, bus: Bus, folder: Path, parent: QObject | None = None) -> None:
        """
        Args:
            folder: the picture that is shown is written there, one file for all.
        """
        super().__init__(parent)
        self._bus, self._picture = bus, folder / "notification.png"
        self._show_words = self.tr("Show")
        self._last = 0  # the number of the last one; it is replaced
        self._is_listening = False

    def tell(self, headline: str, text: str, picture: QImage | None = None) -> None:
        """Asked first whether it is there at all, so that nothing waits for a service that hangs."""
        from PySide6.QtDBus import QDBusMessage

        def on_answer(answer: list[Any] | None) -> None:
            if answer is None:
                log.info("this desktop shows no notifications")
                return
            self._bus.start(lambda connection: self._tell(connection, headline, text, picture))

        self._bus.ask(QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "GetServerInformation"), on_answer)

    def close(self, milliseconds: int) -> None:
        self._bus.close(milliseconds)

    @Slot("uint", str)
    def on_action(self, number: int, action: str) -> None:
        """The desktop tells every program of every click."""
        if number == self._last:
            self.activated.emit()

    @Slot("uint", str)
    def on_token(self, number: int, token: str) -> None:
        """Comes before the click: with it Wayland lets the window come to the front."""
        if number == self._last:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    # ---- in the bus's thread

    def _tell(self, connection: QDBusConnection, headline: str, text: str, picture: QImage | None) -> None:
        from PySide6.QtDBus import QDBusInterface

        service = QDBusInterface(SERVICE, PATH, SERVICE, connection)
        service.setTimeout(ANSWER_MS)
        self._listen(connection)
        hints = {"desktop-entry": "sana-desktop", "category": "transfer.complete"}
        if picture is not None and self._write(picture):
            hints["image-path"] = self._picture.as_uri()
        # By Qt's own meta-object: a plain call would send the numbers as signed, which services refuse.
        answer = QMetaObject.invokeMethod(
            service,
            "Notify",
            Qt.ConnectionType.DirectConnection,
            Q_RETURN_ARG("uint"),
            *(Q_ARG("QString", PROGRAM_NAME), Q_ARG("uint", self._last), Q_ARG("QString", "sana-desktop")),
            *(Q_ARG("QString", headline), Q_ARG("QString", text)),
            Q_ARG("QStringList", ["default", self._show_words, "show", self._show_words]),
            *(Q_ARG("QVariantMap", hints), Q_ARG("int", _USUAL_TIME)),
        )
        self._last = answer if isinstance(answer, int) else 0

    def _listen(self, connection: QDBusConnection) -> None:
        if not self._is_listening:
            self._is_listening = True
            for name, slot in (
                ("ActionInvoked", "on_action(uint,QString)"),
                ("ActivationToken", "on_token(uint,QString)"),
            ):
                connection.connect(SERVICE, PATH, SERVICE, name, self, SLOT(slot))  # type: ignore[call-overload]

    def _write(self, picture: QImage) -> bool:
        buffer = QBuffer()
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        try:
            self._picture.parent.mkdir(parents=True, exist_ok=True)
            with replaced_file(self._picture) as file:
                file.write(buffer.data().data())
        except OSError as error:
            log.info("a notification goes without its picture: %s", error)
            return False
        return True


class TrayNotifier(Notifier):
    """Windows and macOS: from the icon beside the clock, which stands there for that long."""

    linger_ms = 10_000

    def __init__(self, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        tray.message_clicked.connect(self.activated)

    def tell(self, headline: str, text: str, picture: QImage | None = None) -> None:
        icon = None if picture is None else QIcon(QPixmap.fromImage(picture))
        self._tray.show_message(headline, text, icon, self.linger_ms)
