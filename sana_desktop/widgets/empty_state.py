"""EmptyState: what stands in the view before the first picture. It says what to do, and does it on a click."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """Signals:
    example_chosen(str)   a prompt
    """

    example_chosen = Signal(str)

    def __init__(self, examples: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("What would you like to see?"))
        title.setProperty("role", "title")
        hint = QLabel(self.tr("Describe it below and press Ctrl+Enter, or start with one of these:"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self._covered = 0
        self._content = QWidget()
        layout = QVBoxLayout(self._content)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        for prompt in examples:
            layout.addWidget(self._example(prompt), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content)

    def leave_free(self, height: int) -> None:
        """At the top, where something else covers it. What has no room beneath it waits until that has gone."""
        self._covered = height
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.setContentsMargins(0, self._covered, 0, 0)
        self._content.setVisible(self.height() - self._covered >= self._content.minimumSizeHint().height())

    def _example(self, prompt: str) -> QPushButton:
        button = QPushButton(prompt)
        button.setProperty("role", "example")
        button.setProperty("prompt", prompt)  # the text gets an ampersand where the platform marks a key
        button.setAccessibleName(self.tr("Example: {prompt}").format(prompt=prompt))
        button.setToolTip(self.tr("Draw this"))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.example_chosen.emit(self.sender().property("prompt"))
