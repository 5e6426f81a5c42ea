"""PromptPanel: what the picture should show, what it should not, and the button that starts it. Never locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

_PROMPT_LINES = 3


class PromptEdit(QPlainTextEdit):
    """Enter makes a new line, Tab leaves. Esc lets go of a selection first, and only then reaches the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(line * _PROMPT_LINES + 2 * int(self.document().documentMargin()) + 12)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._wants_escape(event):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return
        super().keyPressEvent(event)

    def _wants_escape(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.textCursor().hasSelection()


class PromptPanel(QWidget):
    """Signals:
    generate_clicked()
    changed()            one of the texts was changed
    """

    generate_clicked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = PromptEdit()
        self.prompt.setPlaceholderText(self.tr("Describe the picture"))
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setToolTip(self.tr("What the picture should show (Ctrl+L)"))
        self.negative_prompt = QLineEdit()
        self.negative_prompt.setPlaceholderText(self.tr("Leave out (optional)"))
        self.negative_prompt.setAccessibleName(self.tr("Negative prompt"))
        self.negative_prompt.setToolTip(self.tr("Negative prompt: what the picture should not show"))
        self.generate = QPushButton(self.tr("Generate"))
        self.generate.setProperty("role", "primary")
        self.generate.setToolTip(self.tr("Add to the queue (Ctrl+Enter)"))
        self.generate.setAccessibleName(self.tr("Generate"))
        self.generate.setAccessibleDescription(self.tr("Adds to the queue"))
        self.generate.setMinimumWidth(132)
        self.generate.setFixedHeight(self.prompt.height())
        hint = QLabel(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.prompt, 0, 0)
        layout.addWidget(self.negative_prompt, 1, 0)
        layout.addWidget(self.generate, 0, 1)
        layout.addWidget(hint, 1, 1)
        layout.setColumnStretch(0, 1)
        self.setSizePolicy(self.sizePolicy().Policy.Preferred, self.sizePolicy().Policy.Fixed)
        self.generate.clicked.connect(self.generate_clicked)
        self.prompt.textChanged.connect(self.changed)
        self.negative_prompt.textChanged.connect(self.changed)

    def texts(self) -> tuple[str, str]:
        """(prompt, negative prompt) as typed."""
        return self.prompt.toPlainText(), self.negative_prompt.text()

    def set_texts(self, prompt: str, negative_prompt: str) -> None:
        self.prompt.setPlainText(prompt)
        self.negative_prompt.setText(negative_prompt)

    def focus_prompt(self) -> None:
        self.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.prompt.selectAll()

    def control(self, field: str) -> QWidget | None:
        """The control of a request's field, where an error about it is shown."""
        return {"prompt": self.prompt, "negative_prompt": self.negative_prompt}.get(field)
