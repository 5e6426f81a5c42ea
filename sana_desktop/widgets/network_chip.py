"""NetworkChip: whether the program has spoken to the network since it began, and with whom. Nothing of it is guessed:
the one place that can open a connection counts each (`engine/connection_count.py`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.connection_count import ConnectionCount, opened_connections
from sana_desktop.theme import SPACE_M, SPACE_S
from sana_desktop.widgets.icon_button import ICON_SIDE, tinted_icon

_MOST_HOSTS = 8
_MOST_CHARACTERS = 60  # of a host's name


class NetworkChip(QToolButton):
    """Connections are noted in whichever thread opens them: `_noted` brings that into the window's.

    Signals:
        _noted()
    """

    _noted = Signal()

    def __init__(self, parent: QWidget | None = None, count: ConnectionCount = opened_connections) -> None:
        super().__init__(parent)
        self._count = count
        self._details: NetworkDetails | None = None
        self.setProperty("role", "plain")
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("Which connections the program has opened since it began"))
        self.clicked.connect(self.show_details)
        self._noted.connect(self._show)
        count.listen(self._note)
        self._show()

    def stop_listening(self) -> None:
        """The window closes."""
        self._count.forget(self._note)

    def show_details(self) -> None:
        self._details = NetworkDetails(self._count.by_host(), self)
        self._details.show_above(self)

    def details(self) -> NetworkDetails | None:
        return self._details

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icon()

    def _note(self) -> None:
        """In any thread."""
        self._noted.emit()

    def _show(self) -> None:
        text = self._words(self._count.by_host())
        self.setText(text)
        self.setAccessibleName(text)
        self._draw_icon()

    def _words(self, hosts: dict[str, int]) -> str:
        total = sum(hosts.values())
        if not total:
            return self.tr("Offline: 0 connections")
        if len(hosts) > 1:
            return self.tr("{count} connections ({hosts} hosts)").format(count=total, hosts=len(hosts))
        words = self.tr("1 connection ({host})") if total == 1 else self.tr("{count} connections ({host})")
        return words.format(count=total, host=_short(next(iter(hosts))))

    def _draw_icon(self) -> None:
        name = "online" if self._count.by_host() else "offline"
        self.setIcon(tinted_icon(name, self.palette().windowText().color().name()))


class NetworkDetails(QFrame):
    """A list of the hosts, until a click elsewhere or Escape."""

    def __init__(self, hosts: dict[str, int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Connections since the start"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        for text, role in ((self.tr("Connections since the start"), "headline"), (self._list(hosts), "body")):
            layout.addWidget(self._label(text, role))
        about = self.tr("Only the Models page opens any, when you ask it to. Pictures and prompts never leave.")
        layout.addWidget(self._label(about, "muted"))
        self.setFixedWidth(360)

    def show_above(self, anchor: QWidget) -> None:
        """Over its trailing end, inside its window."""
        self.adjustSize()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else anchor.width() - self.width()
        self.move(anchor.mapToGlobal(QPoint(left, -self.height() - SPACE_S)))
        self.show()
        self.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if (anchor := self.parentWidget()) is not None:
            anchor.setFocus()

    def _list(self, hosts: dict[str, int]) -> str:
        if not hosts:
            return self.tr("None was opened.")
        most = sorted(hosts.items(), key=lambda item: (-item[1], item[0]))
        lines = [self.tr("{host}: {count}").format(host=_short(host), count=count) for host, count in most]
        if len(lines) > _MOST_HOSTS:
            lines[_MOST_HOSTS:] = [self.tr("and {count} more hosts").format(count=len(lines) - _MOST_HOSTS)]
        return "\n".join(lines)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label


def _short(host: str) -> str:
    """Names come from servers that redirect."""
    shown = "".join(character if character.isprintable() else "?" for character in host)
    return shown if len(shown) <= _MOST_CHARACTERS else f"{shown[: _MOST_CHARACTERS - 1]}…"
