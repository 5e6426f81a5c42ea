"""What the program says to a Linux desktop, over a bus of the test's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from desktop_services import LoginService, Notifications, offer, private_bus
from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QColor, QImage

from sana_desktop.desktop.awake import LOGIN_PATH, LOGIN_SERVICE, LoginAwake
from sana_desktop.desktop.bus import Bus, session_address
from sana_desktop.desktop.notifications import BusNotifier
from sana_desktop.desktop.taskbar import LAUNCHER_INTERFACE, LAUNCHER_PATH, LAUNCHER_URI, LauncherEntry

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin") or shutil.which("dbus-daemon") is None, reason="there is no D-Bus here"
)


@pytest.fixture
def address(qapp, tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as address:
        yield address


@pytest.fixture
def notifications(address: str) -> Iterator[Notifications]:
    service = Notifications(address)
    yield service
    service.close()


@pytest.fixture
def login(address: str) -> Iterator[LoginService]:
    service = LoginService()
    offer(address, LOGIN_SERVICE, LOGIN_PATH, service)
    yield service
    QDBusConnection.disconnectFromBus(f"test-{LOGIN_SERVICE}")
    service.close()


@pytest.fixture
def notifier(address: str, tmp_path: Path) -> Iterator[BusNotifier]:
    notifier = BusNotifier(Bus(address), tmp_path / "cache")
    yield notifier
    notifier.close(2000)


@pytest.fixture
def awake(address: str) -> Iterator[LoginAwake]:
    awake = LoginAwake(Bus(address))
    yield awake
    awake.close(2000)


def picture(color: str) -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def test_a_notification_comes_with_its_picture_and_brings_the_window_back(qtbot, notifier, notifications, tmp_path):
    notifier.tell("3 pictures are ready", "", picture("red"))
    qtbot.waitUntil(lambda: len(notifications.shown()) == 1)

    (told,) = notifications.shown()
    assert told["headline"] == "3 pictures are ready" and told["replaced"] == 0
    assert told["actions"] == ["default", "Show", "show", "Show"]
    shown = QImage(told["hints"]["image-path"].removeprefix("file://"))
    assert shown.size() == picture("red").size() and shown.pixelColor(3, 3) == QColor("red")
    qtbot.waitUntil(lambda: notifier._last == 41)

    notifier.tell("1 picture is ready", "", picture("blue"))
    qtbot.waitUntil(lambda: len(notifications.shown()) == 2)
    assert notifications.shown()[1]["replaced"] == 41, "one of ours at a time"
    assert len(list((tmp_path / "cache").iterdir())) == 1
    qtbot.waitUntil(lambda: notifier._last == 42)

    with qtbot.assertNotEmitted(notifier.activated, wait=100):
        notifications.click(7)  # another program's
    with qtbot.waitSignal(notifier.activated):
        notifications.click(42)


def test_a_desktop_without_notifications_costs_nothing(qtbot, address, tmp_path):
    notifier = BusNotifier(Bus(address), tmp_path)
    notifier.tell("1 picture is ready", "")
    began = time.monotonic()
    notifier.close(3000)
    assert time.monotonic() - began < 1.0


def test_without_a_bus_nothing_is_done_and_nothing_waits(qtbot, tmp_path, caplog):
    caplog.set_level("INFO")
    for address in (None, f"unix:path={tmp_path / 'nobody'}"):
        bus = Bus(address)
        done = []
        for _ in range(3):
            bus.start(done.append)
        bus.close(2000)
        assert done == []
    assert len([record for record in caplog.records if "no D-Bus" in record.message]) == 1


HANGING = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
app = QCoreApplication([])
connection = QDBusConnection.connectToBus(sys.argv[1], "hanging")
assert connection.registerService("org.freedesktop.Notifications")
print("here", flush=True)
os.kill(os.getpid(), signal.SIGSTOP)
"""


def test_a_service_that_hangs_does_not_hold_the_window_up(qtbot, address, notifier):
    process = subprocess.Popen([sys.executable, "-c", HANGING, address], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "here\n"
        beats = [time.monotonic()]
        timer = QTimer(interval=5)
        timer.timeout.connect(lambda: beats.append(time.monotonic()))
        timer.start()
        notifier.tell("1 picture is ready", "", picture("red"))
        qtbot.wait(400)
        timer.stop()
        assert len(beats) > 20
        assert max(after - before for before, after in pairwise(beats)) < 0.05
    finally:
        process.kill()
        process.communicate()


def test_the_machine_stays_awake_while_it_is_asked_to_and_not_a_moment_longer(qtbot, awake, login):
    awake.keep(True)
    qtbot.waitUntil(lambda: awake._file is not None)
    qtbot.wait(20)  # the answer itself holds the file, too
    assert login.is_awake()
    assert login.asked[0][0] == "sleep:idle" and login.asked[0][3] == "block"

    awake.keep(True)
    awake.keep(False)
    assert not login.is_awake(), "at once"
    qtbot.wait(50)
    assert len(login.asked) == 1

    awake.keep(True)
    awake.keep(False)  # before the desktop has answered
    qtbot.waitUntil(lambda: len(login.asked) == 2)
    qtbot.waitUntil(lambda: not login.is_awake())


def test_closing_lets_it_sleep(qtbot, awake, login):
    awake.keep(True)
    qtbot.waitUntil(lambda: awake._file is not None)
    qtbot.wait(20)
    assert login.is_awake()
    awake.close(2000)
    assert not login.is_awake()


class Dock(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, dict]] = []

    @Slot(str, "QVariantMap")
    def on_update(self, uri: str, shown: dict) -> None:
        self.told.append((uri, shown))


def test_the_taskbar_is_told_each_percent_once(qtbot, address):
    dock = Dock()
    connection = QDBusConnection.connectToBus(address, "test-dock")
    slot = SLOT("on_update(QString,QVariantMap)")
    assert connection.connect("", LAUNCHER_PATH, LAUNCHER_INTERFACE, "Update", dock, slot)
    taskbar = LauncherEntry(Bus(address))
    for fraction in (0.101, 0.102, 0.5, None, None):
        taskbar.show_fraction(fraction)
    taskbar.close(2000)

    qtbot.waitUntil(lambda: len(dock.told) == 3)
    assert {uri for uri, _ in dock.told} == {LAUNCHER_URI}
    assert [(shown["progress"], shown["progress-visible"]) for _, shown in dock.told] == [
        (0.1, True),
        (0.5, True),
        (0.0, False),
    ]
    QDBusConnection.disconnectFromBus("test-dock")


def test_a_bus_is_looked_for_and_never_started(monkeypatch, tmp_path):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_address() is None
    with private_bus(tmp_path):
        assert session_address() == f"unix:path={tmp_path / 'bus'}"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/elsewhere")
    assert session_address() == "unix:path=/elsewhere"
