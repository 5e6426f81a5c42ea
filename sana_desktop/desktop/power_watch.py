"""PowerWatch: pauses the pictures while the machine runs on its battery, or is too hot, where the settings ask for it.

What the user does counts more: a queue that they paused stays so, and one that they let go on is not paused again
before the cause has been over once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from sana_desktop.controller import GenerationController
from sana_desktop.desktop.power import PowerReading, read_power
from sana_desktop.jobs.hold_reasons import ON_BATTERY, PASSING, TOO_HOT
from sana_desktop.run_status import RunStatus
from sana_desktop.settings_store import SettingsStore
from sana_desktop.window_queue import LEFT_OVER

READ_MS = 5000
COOLER = 8
"""Degrees Celsius below the limit at which it goes on: else it would stop and go every few seconds."""

HOT_READINGS = 2
"""So many in a row: a processor's sensor jumps for a moment whenever a program starts."""

_CLOSE_MS = 1000


class PowerWatch(QObject):
    """Reads only while something runs, or waits for the cause to be over; in a thread of its own.

    Signals:
        _read(PowerReading)
    """

    _read = Signal(object)

    def __init__(
        self,
        controller: GenerationController,
        settings: SettingsStore,
        read: Callable[[], PowerReading] = read_power,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._queue, self._settings = controller, controller.queue, settings
        self._ask = read
        self._reason: str | None = None  # for which this object holds the queue
        self._was_left_over = False  # then, so that it is so again
        self._overruled: set[str] = set()
        self._hot = 0
        self._is_asked = False
        self._reader = QThreadPool(self, maxThreadCount=1)
        self._timer = QTimer(self, interval=READ_MS)
        self._timer.timeout.connect(self._start_reading)
        self._read.connect(self._on_read)
        controller.status_changed.connect(self._on_status)
        settings.changed.connect(self._update)

    def close(self) -> None:
        self._timer.stop()
        self._reader.clear()
        self._reader.waitForDone(_CLOSE_MS)

    # ---- when it reads

    def _on_status(self, status: RunStatus) -> None:
        self._notice_user()
        self._update()

    def _update(self) -> None:
        if self._reason is not None and not self._limits():
            self._go_on()
        is_wanted = self._limits() and (self._reason is not None or self._controller.status.is_busy)
        if is_wanted and not self._timer.isActive():
            self._hot = 0
            self._timer.start()
            self._start_reading()
        elif not is_wanted:
            self._timer.stop()

    def _limits(self) -> bool:
        value = self._settings.value
        return value.pause_on_battery or value.pause_above > 0

    def _start_reading(self) -> None:
        if not self._is_asked:  # a driver that takes its time is not asked twice
            self._is_asked = True
            self._reader.start(self._do_read)

    def _do_read(self) -> None:
        """In the reader's thread."""
        self._read.emit(self._ask())

    # ---- what follows from it

    def _on_read(self, reading: PowerReading) -> None:
        self._is_asked = False
        if not self._timer.isActive():
            return
        cause = self._cause(reading)
        self._overruled &= {cause}
        if cause is None:
            self._go_on()
        elif self._reason is None and cause not in self._overruled:
            self._hold(cause)

    def _cause(self, reading: PowerReading) -> str | None:
        value = self._settings.value
        if value.pause_on_battery and reading.on_battery:
            return ON_BATTERY
        if value.pause_above <= 0 or reading.celsius is None:
            return None
        is_cooling = self._reason == TOO_HOT or TOO_HOT in self._overruled
        limit = value.pause_above - COOLER if is_cooling else value.pause_above
        self._hot = self._hot + 1 if reading.celsius > limit else 0
        return TOO_HOT if self._hot and (is_cooling or self._hot >= HOT_READINGS) else None

    def _hold(self, cause: str) -> None:
        held = self._queue.held_because
        if not self._queue.is_ours or not self._controller.status.is_busy or held not in (None, LEFT_OVER):
            return
        self._reason, self._was_left_over = cause, held == LEFT_OVER
        self._queue.hold(cause, now=True)
        self._queue.changed.emit()  # the picture that is being made leaves its engine at the end of its step

    def _go_on(self) -> None:
        if self._reason is not None:
            self._queue.look()  # whether another program's user has paused it meanwhile
        if self._reason is None:
            return
        self._reason = None
        if self._was_left_over:
            self._queue.hold(LEFT_OVER)
            self._queue.changed.emit()
        else:
            self._controller.resume()

    def _notice_user(self) -> None:
        """Whoever releases the queue, or pauses it, knows better."""
        held = self._queue.held_because
        if self._reason is None or held in PASSING:
            return
        if held is None:
            self._overruled.add(self._reason)
        self._reason = None
