"""Tray: the icon beside the clock. It stands there only while a queue runs with the window closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from engine.version import PROGRAM_NAME
from sana_desktop.run_status import RunStatus


class Tray(QObject):
    """Signals:
    show_wanted(), quit_wanted()
    pause_wanted(), resume_wanted()
    message_clicked()   on what `show_message` told
    """

    show_wanted = Signal()
    quit_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._is_open = False
        self._message_timer = QTimer(self, singleShot=True)
        self._message_timer.timeout.connect(self._leave_if_unused)

    @staticmethod
    def is_available() -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def open(self) -> bool:
        """Whether it stands there now: not every desktop has a place for it."""
        self._is_open = self.is_available()
        if self._is_open:
            self._made().show()
        return self._is_open

    def close(self) -> None:
        self._is_open = False
        self._leave_if_unused()

    def show_status(self, status: RunStatus) -> None:
        if self._icon is None or not self._is_open:
            return
        self._icon.setToolTip(f"{PROGRAM_NAME}: {self._words(status)}")
        self._pause.setVisible(not status.is_held)
        self._resume.setVisible(status.is_held)

    def show_message(self, headline: str, text: str, icon: QIcon | None, milliseconds: int) -> None:
        if not self.is_available():
            return
        tray = self._made()
        tray.show()
        tray.showMessage(headline, text, icon or QApplication.windowIcon(), milliseconds)
        self._message_timer.start(milliseconds)

    # ---- inside

    def _words(self, status: RunStatus) -> str:
        if not status.is_busy:
            return self.tr("paused") if status.is_held else self.tr("ready")
        words = self.tr("picture {image} of {images}, {percent} %")
        return words.format(image=status.image, images=status.images, percent=int(100 * status.fraction))

    def _leave_if_unused(self) -> None:
        if self._icon is not None and not self._is_open and not self._message_timer.isActive():
            self._icon.hide()

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._menu = QMenu()  # with the icon, it lives as long as this object
            self._menu.addAction(self.tr("Show the window"), self.show_wanted.emit)
            self._pause = self._menu.addAction(self.tr("Pause after this picture"), self.pause_wanted.emit)
            self._resume = self._menu.addAction(self.tr("Resume"), self.resume_wanted.emit)
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Quit; the queue is kept"), self.quit_wanted.emit)
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.message_clicked)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()
