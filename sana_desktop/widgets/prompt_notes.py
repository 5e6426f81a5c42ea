"""PromptNotes: the line below the prompt: how many tokens it has, and what there is to know about it.

Its place is reserved: nothing moves when it has something to say.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from engine.prompt_tokens import MAX_PROMPT_TOKENS
from sana_desktop.batches.prompt_plan import PromptPlan
from sana_desktop.engine_words import in_our_language
from sana_desktop.prompt_reader import PromptReading
from sana_desktop.theme import SPACE_S, set_look
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel


class PromptNotes(QWidget):
    """Signals:
    history_clicked()   the list of earlier prompts is wanted
    plain_clicked()     the weights are to be taken out
    """

    history_clicked = Signal()
    plain_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = IconButton(
            "history",
            self.tr("Earlier prompts"),
            self.tr("Earlier prompts (Ctrl+H); Alt+Up and Alt+Down go through them in the field"),
        )
        self.history.setProperty("role", "plain")
        self.told = ElidedLabel()
        self.told.setProperty("role", "muted")
        self.plain = QPushButton(self.tr("Take weights out"))
        self.plain.setToolTip(self.tr("Leave the words, without brackets and numbers; Ctrl+Z in the field undoes it"))
        self.plain.setProperty("role", "small")
        self.plain.hide()
        self.tokens = QLabel()
        self.tokens.setProperty("role", "muted")
        self.tokens.setAccessibleName(self.tr("Tokens"))
        self._tools = QHBoxLayout()
        self._tools.setSpacing(SPACE_S)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.history)
        layout.addLayout(self._tools)
        layout.addWidget(self.told, 1)
        layout.addWidget(self.plain)
        layout.addWidget(self.tokens)
        self.setFixedHeight(self.history.sizeHint().height())
        self.history.clicked.connect(self.history_clicked)
        self.plain.clicked.connect(self.plain_clicked)
        self._was_cut = False

    def add_tool(self, tool: QWidget) -> None:
        """Beside the history: what concerns the prompt."""
        self._tools.addWidget(tool)

    def show_nothing(self) -> None:
        self.told.set_whole_text("")
        self.tokens.setText("")
        self._was_cut = False

    def show_reading(self, reading: PromptReading, has_weights: bool) -> None:
        wrong, is_cut = reading.wrong, reading.cut is not None or reading.style_is_cut
        notes = [in_our_language(wrong)] if wrong else [*self._cut_words(reading), *self._plan_words(reading.plan)]
        if has_weights:
            notes.append(self.tr("This model does not read weights like (fox:1.3)."))
        self.plain.setVisible(has_weights)
        set_look(self.told, "role", "danger" if wrong or is_cut else "muted")
        words = "  ·  ".join(notes)
        self.told.set_whole_text(words)
        self.told.setAccessibleName(words)
        self._show_tokens(reading.tokens)
        if is_cut and not self._was_cut:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, words))
        self._was_cut = is_cut

    def _show_tokens(self, tokens: int | None) -> None:
        if tokens is None:
            self.tokens.setText("")
            return
        self.tokens.setText(self.tr("{count} / {most} tokens").format(count=tokens, most=MAX_PROMPT_TOKENS))
        told = self.tr("The model reads {most} tokens of the prompt with its style: some {words} English words.")
        self.tokens.setToolTip(told.format(most=MAX_PROMPT_TOKENS, words=200))

    def _cut_words(self, reading: PromptReading) -> list[str]:
        told = []
        if reading.cut is not None:
            left = " ".join(reading.question.prompt[reading.cut :].split())
            shown = left if len(left) <= 24 else left[:24].rstrip() + "…"
            told.append(self.tr("The model does not read from “{words}” on.").format(words=shown))
        elif reading.style_is_cut:
            told.append(self.tr("The model does not read the end of the prompt with its style."))
        if reading.negative_is_cut:
            told.append(self.tr("The model does not read the end of what to leave out."))
        return told

    def _plan_words(self, plan: PromptPlan | None) -> list[str]:
        if plan is None or plan.combinations == 1:
            return []
        if plan.is_drawn:
            one = self.tr("1 picture, drawn from {combinations} combinations")
            many = self.tr("{pictures} pictures, drawn from {combinations} combinations")
            text = one if plan.pictures == 1 else many
        elif plan.each == 1:
            text = self.tr("{pictures} pictures, one of each combination")
        else:
            text = self.tr("{pictures} pictures: {combinations} combinations × {each}")
        combinations = self.locale().toString(plan.combinations)
        return [text.format(pictures=plan.pictures, combinations=combinations, each=plan.each)]
