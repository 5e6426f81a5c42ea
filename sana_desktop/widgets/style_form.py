"""StyleForm: name and words of a style of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sana_desktop.own_styles import MAX_NAME_CHARACTERS
from sana_desktop.styles import PROMPT_SLOT, StylePreset
from sana_desktop.theme import SPACE_S


class StyleForm(QWidget):
    """Signals:
    kept(StylePreset, str)   keep it, instead of the one of that name ("": as a new one)
    left()                   back, without keeping it
    """

    kept = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instead_of = ""
        self.name = QLineEdit(maxLength=MAX_NAME_CHARACTERS)
        self.words = QPlainTextEdit(tabChangesFocus=True)
        self.negative = QLineEdit()
        self.wrong = QLabel()
        self.wrong.setProperty("role", "danger")
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setProperty("role", "primary")
        self.keep.setToolTip(self.tr("Keep this style, and show it among the others"))
        back = QPushButton(self.tr("Back"))
        back.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        words_caption = self.tr("Words, with {slot} where the prompt goes").format(slot=PROMPT_SLOT)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (words_caption, self.words),
            (self.tr("Words to leave out (optional)"), self.negative),
        ]
        for caption, field in fields:
            label = QLabel(caption)
            label.setBuddy(field)
            field.setAccessibleName(caption)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(self.wrong)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(self.keep)
        layout.addLayout(buttons)
        self.keep.clicked.connect(self._on_keep)
        back.clicked.connect(self.left)

    def show_style(self, style: StylePreset, instead_of: str) -> None:
        self._instead_of = instead_of
        self.name.setText(style.name)
        self.words.setPlainText(style.prompt)
        self.negative.setText(style.negative_prompt)
        self.wrong.clear()

    def show_wrong(self, why: str) -> None:
        self.wrong.setText(why)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        words = " ".join(self.words.toPlainText().split())
        style = StylePreset(self.name.text().strip(), words, self.negative.text().strip(), is_own=True)
        self.kept.emit(style, self._instead_of)
