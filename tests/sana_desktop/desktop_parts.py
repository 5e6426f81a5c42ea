"""A desktop that remembers what it was asked to do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from sana_desktop.desktop.awake import Awake
from sana_desktop.desktop.notifications import Notifier
from sana_desktop.desktop.parts import Desktop
from sana_desktop.desktop.power import PowerReading
from sana_desktop.desktop.taskbar import Taskbar
from sana_desktop.desktop.tray import Tray
from sana_desktop.run_status import RunStatus


class FakeNotifier(Notifier):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self.pictures: list[QImage | None] = []

    def tell(self, headline: str, text: str, picture: QImage | None = None) -> None:
        self.told.append((headline, text))
        self.pictures.append(picture)


class FakeTaskbar(Taskbar):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[int | None] = []

    def _show(self, percent: int | None) -> None:
        self.shown.append(percent)


class FakeAwake(Awake):
    def __init__(self) -> None:
        super().__init__()
        self.wishes: list[bool] = []

    def _change(self, wanted: bool) -> None:
        self.wishes.append(wanted)


class FakeTray(Tray):
    """Stands there or, where the desktop has no place for it, does not."""

    def __init__(self, is_there: bool = True) -> None:
        super().__init__()
        self._is_there = is_there
        self.is_shown = False

    def open(self) -> bool:
        self.is_shown = self._is_there
        return self._is_there

    def close(self) -> None:
        self.is_shown = False

    def show_status(self, status: RunStatus) -> None:
        pass


class FakeDesktop:
    """`FakeDesktop()` is what a program asks for a desktop; its parts are the test's to look at."""

    def __init__(self, has_tray: bool = True) -> None:
        self.notifier, self.taskbar, self.awake = FakeNotifier(), FakeTaskbar(), FakeAwake()
        self.tray = FakeTray(has_tray)
        self.reading = PowerReading()
        self.asked = 0

    def __call__(self, window: QWidget, parent: QObject) -> Desktop:
        return Desktop(self.notifier, self.taskbar, self.awake, self.tray, self.read)

    def read(self) -> PowerReading:
        self.asked += 1
        return self.reading
