"""Taskbar: how far the run is, on the program's button in the taskbar or dock."""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sana_desktop.desktop.bus import Bus

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

log = logging.getLogger(__name__)

LAUNCHER_INTERFACE = "com.canonical.Unity.LauncherEntry"
LAUNCHER_PATH = "/com/canonical/unity/launcherentry/1"
LAUNCHER_URI = "application://sana-desktop.desktop"


class Taskbar(QObject):
    """Where the desktop has none, nothing is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent: int | None = None

    def show_fraction(self, fraction: float | None) -> None:
        """From 0 to 1; None: nothing runs."""
        percent = None if fraction is None else round(100 * min(max(fraction, 0.0), 1.0))
        if percent != self._percent:
            self._percent = percent
            self._show(percent)

    def close(self, milliseconds: int) -> None:
        """It says nothing any more."""
        self.show_fraction(None)

    def _show(self, percent: int | None) -> None:
        """It is another one than before."""


class LauncherEntry(Taskbar):
    """Linux: the signal that KDE's taskbar, Ubuntu's dock, Dash to Dock and Plank listen for."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus

    def close(self, milliseconds: int) -> None:
        super().close(milliseconds)
        self._bus.close(milliseconds)

    def _show(self, percent: int | None) -> None:
        self._bus.start(lambda connection: _send(connection, percent))


def _send(connection: QDBusConnection, percent: int | None) -> None:
    from PySide6.QtDBus import QDBusMessage

    message = QDBusMessage.createSignal(LAUNCHER_PATH, LAUNCHER_INTERFACE, "Update")
    shown = {"progress": (percent or 0) / 100, "progress-visible": percent is not None}
    message.setArguments([LAUNCHER_URI, shown])
    connection.send(message)


class DockBadge(Taskbar):
    """macOS: the percent on the program's icon in the dock."""

    def _show(self, percent: int | None) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(percent or 0)  # 0: none


class WindowsTaskbar(Taskbar):
    """Windows: ITaskbarList3, by its place in the object's table of functions."""

    _CLASS = "{56FDF344-FD6D-11D0-958A-006097C9A090}"
    _INTERFACE = "{EA1AFB91-9E28-4B86-90E9-9E9F8A5EEFAF}"
    _INITIALIZE, _SET_VALUE, _SET_STATE = 3, 9, 10
    _NO_PROGRESS, _NORMAL = 0, 2

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._list: ctypes.c_void_p | None = None
        self._is_missing = False

    def _show(self, percent: int | None) -> None:
        if not self._opened():
            return
        handle = ctypes.c_void_p(int(self._window.winId()))
        state = self._NO_PROGRESS if percent is None else self._NORMAL
        self._call(self._SET_STATE, (ctypes.c_void_p, ctypes.c_int), handle, ctypes.c_int(state))
        if percent is not None:
            numbers = (ctypes.c_ulonglong(percent), ctypes.c_ulonglong(100))
            self._call(self._SET_VALUE, (ctypes.c_void_p, ctypes.c_ulonglong, ctypes.c_ulonglong), handle, *numbers)

    def _opened(self) -> bool:
        if self._list is None and not self._is_missing and sys.platform == "win32":
            made = ctypes.c_void_p()
            ids = [(ctypes.c_byte * 16)(*uuid.UUID(text).bytes_le) for text in (self._CLASS, self._INTERFACE)]
            ctypes.windll.ole32.CoInitialize(None)
            failed = ctypes.windll.ole32.CoCreateInstance(ids[0], None, 1, ids[1], ctypes.byref(made))
            if failed or not made:
                self._is_missing = True
                log.info("the taskbar shows no progress: error %#x", failed & 0xFFFFFFFF)
            else:
                self._list = made
                self._call(self._INITIALIZE, ())
        return self._list is not None

    def _call(self, place: int, types: tuple[type, ...], *arguments: object) -> None:
        if self._list is None or sys.platform != "win32":
            return
        table = ctypes.cast(self._list, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        function = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *types)(table[place] or 0)
        function(self._list, *arguments)
