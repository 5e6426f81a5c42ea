"""Desktop: what this desktop offers to a program, each part by the way of its system. Tests give their own parts."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.paths import cache_folder
from sana_desktop.desktop.awake import Awake, LoginAwake, MacAwake, WindowsAwake
from sana_desktop.desktop.bus import Bus, session_address, system_address
from sana_desktop.desktop.notifications import BusNotifier, Notifier, TrayNotifier
from sana_desktop.desktop.power import PowerReading, read_power
from sana_desktop.desktop.taskbar import DockBadge, LauncherEntry, Taskbar, WindowsTaskbar
from sana_desktop.desktop.tray import Tray


@dataclass
class Desktop:
    """Without arguments: one that offers nothing but a tray, if it has one."""

    notifier: Notifier = field(default_factory=Notifier)
    taskbar: Taskbar = field(default_factory=Taskbar)
    awake: Awake = field(default_factory=Awake)
    tray: Tray = field(default_factory=Tray)
    read_power: Callable[[], PowerReading] = PowerReading

    def close(self, milliseconds: int) -> None:
        """What was told last still goes out, if it takes no longer than this each."""
        self.tray.close()
        for part in (self.notifier, self.taskbar, self.awake):
            part.close(milliseconds)


def open_desktop(window: QWidget, parent: QObject) -> Desktop:
    """This machine's. Opens no connection yet."""
    tray = Tray(parent)
    if sys.platform == "win32":
        taskbar = WindowsTaskbar(window, parent)
        return Desktop(TrayNotifier(tray, parent), taskbar, WindowsAwake(parent), tray, read_power)
    if sys.platform == "darwin":
        return Desktop(TrayNotifier(tray, parent), DockBadge(parent), MacAwake(parent), tray, read_power)
    session, system = session_address(), system_address()
    notifier = BusNotifier(Bus(session, parent), cache_folder(), parent)
    taskbar = LauncherEntry(Bus(session, parent), parent)
    return Desktop(notifier, taskbar, LoginAwake(Bus(system, parent), parent), tray, read_power)
