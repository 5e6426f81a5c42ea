"""Awake: the machine does not fall asleep while pictures are made, and may the moment none is."""

from __future__ import annotations

import ctypes
import logging
import os
import subprocess
import sys
from typing import Any

from PySide6.QtCore import QObject

from engine.version import PROGRAM_NAME
from sana_desktop.desktop.bus import Bus

log = logging.getLogger(__name__)

LOGIN_SERVICE = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
LOGIN_INTERFACE = "org.freedesktop.login1.Manager"


class Awake(QObject):
    """Where the system offers no way, it sleeps as it always does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_kept = False

    def keep(self, wanted: bool) -> None:
        if wanted != self._is_kept:
            self._is_kept = wanted
            self._change(wanted)

    def close(self, milliseconds: int) -> None:
        self.keep(False)

    def _change(self, wanted: bool) -> None:
        """It is another wish than before."""


class LoginAwake(Awake):
    """Linux: logind hands out a file; as long as that is open, the machine stays awake, and no longer than we live."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._reason = self.tr("Pictures are being made")
        self._file: int | None = None

    def close(self, milliseconds: int) -> None:
        super().close(milliseconds)
        self._bus.close(milliseconds)

    def _change(self, wanted: bool) -> None:
        if not wanted:
            self._let_go()
            return
        from PySide6.QtDBus import QDBusMessage

        call = QDBusMessage.createMethodCall(LOGIN_SERVICE, LOGIN_PATH, LOGIN_INTERFACE, "Inhibit")
        call.setArguments(["sleep:idle", PROGRAM_NAME, self._reason, "block"])
        self._bus.ask(call, self._on_answer)

    def _on_answer(self, answer: list[Any] | None) -> None:
        if not answer:
            log.info("the machine may fall asleep while pictures are made")
            return
        self._let_go()
        if self._is_kept:  # it may have ended meanwhile
            self._file = os.dup(answer[0].fileDescriptor())

    def _let_go(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


class WindowsAwake(Awake):
    """Windows: a state of this thread; the window's lives as long as the program."""

    _CONTINUOUS, _SYSTEM_REQUIRED = 0x8000_0000, 0x0000_0001

    def _change(self, wanted: bool) -> None:
        if sys.platform == "win32":
            state = self._CONTINUOUS | (self._SYSTEM_REQUIRED if wanted else 0)
            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))


class MacAwake(Awake):
    """macOS: its own tool, which ends with this process (`-w`) or before."""

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] = ("caffeinate", "-i")) -> None:
        super().__init__(parent)
        self._command = command
        self._tool: subprocess.Popen[bytes] | None = None

    def _change(self, wanted: bool) -> None:
        if self._tool is not None:
            self._tool.terminate()
            self._tool.wait()
            self._tool = None
        if wanted:
            try:
                self._tool = subprocess.Popen([*self._command, "-w", str(os.getpid())])
            except OSError as error:
                log.info("the machine may fall asleep: %s", error)
