"""ShowWindow: the chosen picture alone on a whole screen, a second one where there is one; it follows the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.version import PROGRAM_NAME
from sana_desktop.pages.gallery.walking_view import WalkingView


class ShowWindow(QWidget):
    """Signals:
    walked(int)   so many pictures on, or back
    closed()
    """

    walked = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Picture — {program}").format(program=PROGRAM_NAME))
        self.view = WalkingView()
        self.view.walked.connect(self.walked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        for keys in ("Esc", "F11", "Space", "Return"):
            QShortcut(QKeySequence(keys), self, self.close)

    def open_beside(self, window: QWidget) -> None:
        """On a screen that `window` is not on; where there is one screen only, over it."""
        screen = other_screen(window.screen())
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        if screen is window.screen():
            self.activateWindow()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.view.forget()
        self.closed.emit()


def other_screen(taken: QScreen) -> QScreen:
    return next((screen for screen in QGuiApplication.screens() if screen is not taken), taken)
