"""ModelRow: one model, download or folder as a card: what it is, how far something with it is, and what can be done.

All its states have the same height, so that nothing below moves; only a long message may need a line more.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.progress_panel import ElidedLabel

_BAR_TICKS = 1000
_BUTTON_WIDTH = 104


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a row."""

    key: str  # what `chosen` says
    text: str
    tool_tip: str
    is_enabled: bool = True


class ModelRow(QFrame):
    """Signals:
    chosen(str, str)   the row's name, and the key of the offer whose button was pressed
    """

    chosen = Signal(str, str)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._title = self._line(title, "headline")
        self._facts = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._facts.setProperty("role", "muted")
        self._about, self._small = self._line(), self._line(role="muted")
        self._status, self._bar = self._line(), QProgressBar(maximum=_BAR_TICKS, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of {title}").format(title=title))
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._states = QStackedLayout()
        self.first, self.second = self._button(), self._button()
        self._offers: dict[QPushButton, Offer] = {}
        self._lay_out()
        self.offer(None, None)

    def describe(self, facts: str, about: str, small: str) -> None:
        """The facts beside the title, and the two lines of the quiet row."""
        self._facts.setText(facts)
        self._about.set_whole_text(about)
        self._small.set_whole_text(small)
        self.setToolTip(f"{about}\n{small}")  # also where a message takes their place
        self.setAccessibleDescription(". ".join(filter(None, [facts, about, small])))

    def show_quiet(self) -> None:
        self._show(0, "")

    def show_busy(self, status: str, fraction: float | None) -> None:
        """`fraction`: from 0 to 1, or None while nobody can say."""
        self._status.set_whole_text(status)
        self._bar.setValue(round((fraction or 0.0) * _BAR_TICKS))
        self._show(1, "")

    def show_message(self, text: str, is_error: bool) -> None:
        role = "danger" if is_error else "body"
        if self._message.property("role") != role:
            self._message.setProperty("role", role)
            self._message.style().polish(self._message)
        self._show(2, text)

    def offer(self, first: Offer | None, second: Offer | None) -> None:
        """What the two buttons do. One that has the keyboard and goes away leaves it to the other."""
        had_focus = next((button for button in (self.first, self.second) if button.hasFocus()), None)
        for button, offer in ((self.first, first), (self.second, second)):
            if offer is None:
                self._offers.pop(button, None)
                button.setVisible(False)
                continue
            self._offers[button] = offer
            button.setText(offer.text)
            button.setToolTip(offer.tool_tip)
            button.setAccessibleName(f"{offer.text}: {self.accessibleName()}")
            button.setEnabled(offer.is_enabled)
            button.setVisible(True)
        if had_focus is not None and not (had_focus.isVisibleTo(self) and had_focus.isEnabled()):
            other = self.second if had_focus is self.first else self.first
            other.setFocus()

    def text(self) -> str:
        """What is shown beneath the title now."""
        shown = {0: [self._about, self._small], 1: [self._status], 2: [self._message]}[self._states.currentIndex()]
        return "\n".join(label.toolTip() or label.text() for label in shown)

    def _show(self, state: int, message: str) -> None:
        if self._message.text() != message:
            self._message.setText(message)  # emptied where another state is shown: it would keep its height
            self._message.setAccessibleName(message)
        self._states.setCurrentIndex(state)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setHorizontalSpacing(SPACE_M)
        layout.setVerticalSpacing(SPACE_XS)
        layout.addWidget(self._title, 0, 0)
        layout.addWidget(self._facts, 0, 1)
        layout.addLayout(self._states, 1, 0, 1, 2)  # before its pages: it shows the first as soon as it has it
        for widgets in ((self._about, self._small), (self._status, self._bar), (self._message,)):
            page = QWidget()
            lines = QVBoxLayout(page)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(SPACE_XS)
            for widget in widgets:
                lines.addWidget(widget)
            lines.addStretch(1)
            self._states.addWidget(page)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.first, self.second):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons, 0, 2, 2, 1)
        layout.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setMinimumWidth(_BUTTON_WIDTH)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        self.chosen.emit(self.name, self._offers[self.sender()].key)

    def _line(self, text: str = "", role: str = "body") -> ElidedLabel:
        label = ElidedLabel()
        label.setProperty("role", role)
        label.set_whole_text(text)
        return label
