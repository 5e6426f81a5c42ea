"""Observer: sits in the window's thread, looks and never touches. Its heartbeat tells where the window stood still.

It answers questions of `window_driver.py` over a local socket, one JSON object a line. The time that an answer takes is
the observer's own, and is not counted as a gap.
"""

from __future__ import annotations

import faulthandler
import json
import os
import resource
import tempfile
import threading
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

BEAT_MS = 5
TOLD_MS = 20.0
"""Gaps that are remembered one by one; shorter ones are counted only."""


class Heartbeat(QObject):
    """Beats every 5 ms in the thread that made it. Times are those of time.monotonic(), the same in every process."""

    def __init__(self, parent: QObject | None = None, stacks_after_ms: float = 0.0) -> None:
        super().__init__(parent)
        self.beats, self.longest_ms = 0, 0.0
        self.gaps: list[dict[str, Any]] = []  # {"at": seconds, "ms": length, "stack": where the thread was, …}
        self._last, self._thread, self._stack = time.monotonic(), threading.get_ident(), ""
        self._used = _used()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        if stacks_after_ms:
            threading.Thread(target=self._watch, args=(stacks_after_ms / 1000,), daemon=True).start()

    def beat(self) -> None:
        now = time.monotonic()
        gap, self._last = 1000 * (now - self._last), now
        before, self._used = self._used, _used()
        self.beats += 1
        self.longest_ms = max(self.longest_ms, gap)
        if gap > TOLD_MS:
            own = {name: round(self._used[name] - before[name], 1) for name in before}
            self.gaps.append({"at": now, "ms": round(gap, 1), "stack": self._stack} | own)
        self._stack = ""

    def forgive(self) -> None:
        """What has passed since the last beat was the observer's."""
        self._last = time.monotonic()

    def begin_anew(self) -> None:
        self.beats, self.longest_ms, self.gaps = 0, 0.0, []

    def _watch(self, seconds: float) -> None:
        """In a thread: where the window's thread is while it does not beat.

        Written by the interpreter itself, which holds on to no frame: one that is looked at lives longer, and with it a
        painter that should have ended.
        """
        with tempfile.TemporaryFile() as file:
            while True:
                time.sleep(seconds / 4)
                if not self._stack and time.monotonic() - self._last > seconds:
                    file.seek(0)
                    file.truncate()
                    faulthandler.dump_traceback(file, all_threads=True)
                    file.seek(0)
                    self._stack = _of_thread(file.read().decode(errors="replace"), self._thread)


def _used() -> dict[str, float]:
    """By the window's thread until now: its own work, how often it waited for others, and gave way to them."""
    used = resource.getrusage(resource.RUSAGE_THREAD)
    return {"cpu_ms": 1000 * (used.ru_utime + used.ru_stime), "waits": used.ru_nvcsw, "preempted": used.ru_nivcsw}


def _of_thread(dump: str, thread: int) -> str:
    """The first lines of one thread's part: the innermost call first."""
    parts = dump.split("\n\n")
    own = next((part for part in parts if f"{thread:#018x}" in part), "")
    return "\n".join(own.splitlines()[1:10])


class Frames(QObject):
    """How long each repainting of a window takes, everything in it included: from the request to what is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.milliseconds: list[float] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.UpdateRequest or not isinstance(watched, QWidget):
            return False
        began = time.perf_counter()
        watched.event(event)  # here and not by Qt, so that its end is seen
        self.milliseconds.append(round(1000 * (time.perf_counter() - began), 2))
        return True


class Observer(QObject):
    """`program` is the `sana_desktop.app.Program`, once it is shown."""

    def __init__(self, socket: str, stacks_after_ms: float = 0.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.program: Any = None
        self.heart = Heartbeat(self, stacks_after_ms)
        self.times: dict[str, float] = {"observed": time.monotonic()}
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_connected)
        QLocalServer.removeServer(socket)
        if not self._server.listen(socket):
            raise OSError(f"{socket}: {self._server.errorString()}")
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes when the window was painted first, and when the first key reached a field of it."""
        if event.type() is QEvent.Type.Paint and "painted" not in self.times and self._is_main(watched):
            self.times["painted"] = time.monotonic()
        elif isinstance(event, QKeyEvent) and "key" not in self.times and isinstance(watched, QWidget):
            self.times["key"] = time.monotonic()
            QTimer.singleShot(0, self._note_key_answered)
        if "key_answered" in self.times:
            self.watch_no_longer()
        return False

    def watch_no_longer(self) -> None:
        """A filter of every event costs time: it is there for the start alone."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)

    def _note_key_answered(self) -> None:
        self.times["key_answered"] = time.monotonic()

    def _is_main(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and type(watched.window()).__name__ == "MainWindow"

    # ---- questions

    def state(self) -> dict[str, Any]:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        active, focus = app.activeWindow(), app.focusWidget()
        return {
            "time": time.monotonic(),
            "times": self.times,
            "windows": [_window_facts(widget) for widget in app.topLevelWidgets() if _is_window(widget)],
            "active": active and int(active.winId()),
            "modal": type(app.activeModalWidget()).__name__ if app.activeModalWidget() else "",
            "popup": type(app.activePopupWidget()).__name__ if app.activePopupWidget() else "",
            "focus": focus and _control_facts(focus),
            "longest_ms": self.heart.longest_ms,
            **self._program_facts(),
        }

    def controls(self, name: str = "", kind: str = "") -> list[dict[str, Any]]:
        """Visible ones with this accessible name (all for ""), and of a class or base class named `kind`."""
        found = []
        for widget in _visible_widgets():
            if kind and kind not in (base.__name__ for base in type(widget).__mro__):
                continue
            if not name or _plain(_name_of(widget)) == name:
                found.append(_control_facts(widget))
        return found

    def rows(self, name: str) -> list[dict[str, Any]]:
        """Of the item view with this accessible name: what its first 300 rows say, and where they lie."""
        for widget in _visible_widgets():
            if isinstance(widget, QAbstractItemView) and _name_of(widget) == name:
                return [*_row_facts(widget)]
        return []

    def texts(self) -> list[str]:
        return [widget.text() for widget in _visible_widgets() if isinstance(widget, QLabel) and widget.text()]

    def gaps(self) -> dict[str, Any]:
        return {"beats": self.heart.beats, "longest_ms": self.heart.longest_ms, "gaps": self.heart.gaps}

    def begin_gaps(self) -> bool:
        self.watch_no_longer()  # thousands of events come when a page is opened: the filter would be the gap
        self.heart.begin_anew()
        return True

    def begin_frames(self) -> bool:
        """Measure them from now on."""
        self._frames = Frames(self)
        self.program.window.installEventFilter(self._frames)
        return True

    def end_frames(self) -> list[float]:
        """Of each frame since, in milliseconds."""
        self.program.window.removeEventFilter(self._frames)
        return self._frames.milliseconds

    # ---- inside

    def _program_facts(self) -> dict[str, Any]:
        if self.program is None:
            return {"page": "", "phase": "", "memory": _memory()}
        window, status = self.program.window, self.program.controller.status
        session = getattr(window.create, "session", None)
        return {
            "page": window.current_page().name,
            "phase": status.phase.name,
            "waiting": status.waiting,
            "held": status.is_held,
            "stage": status.stage.name if status.stage else "",
            "step": status.step,
            "tile": status.tile,
            "is_exporting": status.is_exporting,
            "session": session.rowCount() if isinstance(session, QAbstractItemModel) else 0,
            "memory": _memory(),
        }

    def _on_connected(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.readyRead.connect(self._on_asked)

    def _on_asked(self) -> None:
        self.heart.beat()
        connection = self.sender()
        assert isinstance(connection, QLocalSocket)
        while connection.canReadLine():
            question = json.loads(bytes(connection.readLine().data()))
            answer = getattr(self, question.pop("ask"))(**question)
            connection.write(json.dumps(answer).encode() + b"\n")
        connection.flush()
        self.heart.forgive()


def _memory() -> dict[str, int]:
    """MiB of this process, resident: all of it, and what no file stands behind."""
    with open("/proc/self/status", encoding="ascii") as file:
        lines = dict(line.split(":", 1) for line in file if line.startswith(("VmRSS", "RssAnon", "VmHWM")))
    return {name: int(value.split()[0]) // 1024 for name, value in lines.items()} | {"pid": os.getpid()}


def _is_window(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() is not Qt.WindowType.ToolTip


def _window_facts(widget: QWidget) -> dict[str, Any]:
    return {
        "id": int(widget.winId()),
        "kind": type(widget).__name__,
        "title": widget.windowTitle(),
        "is_popup": widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip),
        "is_modal": widget.isModal(),
        "rect": _on_screen(widget, widget.rect()),
    }


def _visible_widgets() -> list[QWidget]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return [widget for widget in app.allWidgets() if widget.isVisible() and not widget.visibleRegion().isEmpty()]


def _name_of(widget: QWidget) -> str:
    """What a screen reader says it is called."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def _plain(name: str) -> str:
    return name.replace("&", "").strip()


def _control_facts(widget: QWidget) -> dict[str, Any]:
    text = getattr(widget, "text", None) or getattr(widget, "toPlainText", None)
    return {
        "name": _plain(_name_of(widget)),
        "kind": type(widget).__name__,
        "text": str(text()) if callable(text) and not isinstance(widget, QAbstractItemView) else "",
        "rect": _on_screen(widget, widget.visibleRegion().boundingRect()),
        "is_enabled": widget.isEnabled(),
        "has_focus": widget.hasFocus(),
        "is_checked": bool(getattr(widget, "isChecked", bool)()),
        "window": int(widget.window().winId()),
    }


def _row_facts(view: QAbstractItemView) -> Iterator[dict[str, Any]]:
    model = view.model()
    for row in range(min(300, model.rowCount())):
        index = model.index(row, 0)
        said = model.data(index, Qt.ItemDataRole.AccessibleTextRole) or model.data(index, Qt.ItemDataRole.DisplayRole)
        yield {"text": str(said or ""), "rect": _on_screen(view.viewport(), view.visualRect(index))}


def _on_screen(widget: QWidget, rect: QRect) -> list[int]:
    """[x, y, width, height] in the screen's own pixels, as the X server and screenshots count them."""
    corner: QPoint = widget.mapToGlobal(rect.topLeft())
    ratio = widget.devicePixelRatioF()
    return [round(ratio * value) for value in (corner.x(), corner.y(), rect.width(), rect.height())]
