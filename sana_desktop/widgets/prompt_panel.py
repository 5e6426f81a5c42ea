"""PromptPanel: what the picture should show, what it should not, and the button that starts it. Never locked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from sana_desktop.prompt_reader import PromptReading
from sana_desktop.prompt_weights import find_weights
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.prompt_edit import PromptEdit as PromptEdit
from sana_desktop.widgets.prompt_notes import PromptNotes


class PromptPanel(QWidget):
    """Signals:
    generate_clicked()
    history_clicked()    the list of earlier prompts is wanted
    changed()            one of the texts was changed
    """

    generate_clicked = Signal()
    history_clicked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = PromptEdit()
        self.prompt.setPlaceholderText(self.tr("Describe the picture"))
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setToolTip(self.tr("What the picture should show (Ctrl+L)"))
        self.notes = PromptNotes()
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
        self._lay_out()
        self.generate.clicked.connect(self.generate_clicked)
        self.notes.history_clicked.connect(self.history_clicked)
        self.notes.plain_clicked.connect(self.take_weights_out)
        self.prompt.textChanged.connect(self.changed)
        self.negative_prompt.textChanged.connect(self.changed)

    def texts(self) -> tuple[str, str]:
        """(prompt, negative prompt) as typed."""
        return self.prompt.toPlainText(), self.negative_prompt.text()

    def set_texts(self, prompt: str, negative_prompt: str) -> None:
        self.prompt.setPlainText(prompt)
        self.negative_prompt.setText(negative_prompt)

    def take_weights_out(self) -> None:
        """(fox:1.3) becomes fox, as one step that the field undoes."""
        found = find_weights(self.prompt.toPlainText())
        self.prompt.replace_parts([(weighted.begin, weighted.end, weighted.words) for weighted in found])
        self.prompt.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, reading: PromptReading) -> None:
        """What is known of the texts: nothing is shown of what has been changed since."""
        if reading.question.prompt != self.prompt.toPlainText():
            return
        if not reading.question.prompt.strip():
            self.prompt.show_cut(None)
            self.notes.plain.hide()
            self.notes.show_nothing()
            return
        self.prompt.show_cut(reading.cut)
        self.prompt.set_wildcards(reading.names)
        self.notes.show_reading(reading, bool(find_weights(reading.question.prompt)))

    def add_tool(self, action: QAction, icon: str) -> None:
        """A small button below the prompt, for what concerns it: on or off, as the action is."""
        button = IconButton(icon, action.iconText(), action.toolTip())
        button.setText(action.iconText())
        button.setProperty("role", "switch")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setChecked(action.isChecked())
        button.clicked.connect(action.trigger)
        action.toggled.connect(button.setChecked)
        self.notes.add_tool(button)
        QWidget.setTabOrder(self.notes.history, button)

    def focus_prompt(self) -> None:
        self.prompt.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.prompt.selectAll()

    def control(self, field: str) -> QWidget | None:
        """The control of a request's field, where an error about it is shown."""
        return {"prompt": self.prompt, "negative_prompt": self.negative_prompt}.get(field)

    def _lay_out(self) -> None:
        hint = QLabel(QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText))
        hint.setProperty("role", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.prompt, 0, 0)
        layout.addWidget(self.notes, 1, 0)
        layout.addWidget(self.negative_prompt, 2, 0)
        layout.addWidget(self.generate, 0, 1)
        layout.addWidget(hint, 1, 1)
        layout.setColumnStretch(0, 1)
        layout.setVerticalSpacing(SPACE_S // 2)
        self.setSizePolicy(self.sizePolicy().Policy.Preferred, self.sizePolicy().Policy.Fixed)
