"""EnlargeDialog: how large a picture is to become, and how freely it may be drawn anew. Stays beside the window.

Knows nothing of requests: who opens it fills it, and reads it when the user wants to start.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.request import MAX_OVERLAP, MAX_STEPS, MIN_OVERLAP
from sana_desktop.enlarging import LONG_SIDES, Enlargement, enlarged_sides
from sana_desktop.picture_facts import sides_words
from sana_desktop.qt_image import thumbnail
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.widgets.forecast_line import ForecastLine
from sana_desktop.widgets.progress_panel import ElidedLabel
from sana_desktop.widgets.prompt_panel import PromptEdit
from sana_desktop.widgets.slider_field import SliderField

_SIZE = QSize(560, 580)
_FRAME = QSize(0, 36)  # what the system puts around it
_SMALLEST = QSize(440, 300)  # half of a screen of 1280 x 720, which is what a scale of 200 % leaves of it
_THUMBNAIL = 72


class EnlargeDialog(QDialog):
    """Signals:
    changed()        some value was changed
    start_wanted()
    """

    changed = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enlarge a picture"))
        self._sides = (0, 0)
        self._thumbnail = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._thumbnail.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._name, self._size = ElidedLabel(), ElidedLabel()
        self._name.setProperty("role", "headline")
        self._size.setProperty("role", "muted")
        self._targets = QButtonGroup(self)
        self._buttons = {side: QRadioButton() for side in LONG_SIDES}
        for side, button in self._buttons.items():
            button.setToolTip(self.tr("The longer side has {side} pixels").format(side=side))
            self._targets.addButton(button, side)
        self._about = self._text("muted")
        self._about.setMinimumHeight(3 * self.fontMetrics().lineSpacing())  # nothing moves when it says less
        self.prompt = PromptEdit()
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setToolTip(self.tr("What the picture shows: every tile is drawn with these words"))
        self.strength = SliderField(
            self.tr("Strength"),
            self.tr("How freely it is drawn anew: 0 only enlarges, 1 keeps hardly anything of the picture"),
            (0, 1),
            (0, 1),
            decimals=2,
            step=0.05,
        )
        self.steps = SliderField(self.tr("Steps"), self.tr("More steps: finer, and slower"), (1, MAX_STEPS), (1, 50))
        self.guidance = SliderField(
            self.tr("Guidance"),
            self.tr("How strictly each tile follows the prompt: above 1 it soon shows the whole of it again"),
            (1, 100),
            (1, 12),
            decimals=1,
        )
        self.overlap = SliderField(
            self.tr("Overlap of the tiles"),
            self.tr("What neighbours have in common, as a share of a tile's side: more is smoother, and slower"),
            (MIN_OVERLAP, MAX_OVERLAP),
            (MIN_OVERLAP, MAX_OVERLAP),
            decimals=2,
            step=0.05,
        )
        self.advanced = QToolButton(text=self.tr("Advanced"), checkable=True)
        self.advanced.setToolTip(self.tr("Show what seldom needs to be changed"))
        self.advanced.setProperty("role", "action")
        self.forecast_line = ForecastLine()
        self.message = self._text("danger")
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("role", "primary")
        self.start.setToolTip(self.tr("Add to the queue (Ctrl+Enter)"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Nothing is started (Esc)"))
        self._lay_out()
        self._connect()

    def show_source(self, path: Path, image: QImage, sides: tuple[int, int]) -> None:
        """The picture to enlarge; `image` may be smaller than `sides`, width and height in pixels."""
        self._sides = sides
        self._name.set_whole_text(path.name)
        self._size.set_whole_text(self.tr("{sides} pixels").format(sides=sides_words(*sides)))
        self._thumbnail.setPixmap(thumbnail(image, _THUMBNAIL, self.devicePixelRatioF()))
        for side, button in self._buttons.items():
            button.setText(sides_words(*enlarged_sides(*sides, side)))
            button.setEnabled(side > max(sides))

    def choose(self, long_side: int) -> None:
        """Where the picture is as large already, the next larger side is chosen; none, if there is none."""
        possible = [side for side, button in self._buttons.items() if button.isEnabled()]
        wanted = next((side for side in possible if side >= long_side), possible[-1] if possible else 0)
        self._targets.setExclusive(False)
        for side, button in self._buttons.items():
            button.setChecked(side == wanted)
        self._targets.setExclusive(True)
        self.changed.emit()

    def set_values(self, prompt: str, usual: Enlargement) -> None:
        self.prompt.setPlainText(prompt)
        self.steps.set_value(usual.steps)
        self.strength.set_value(usual.strength)
        self.guidance.set_value(usual.guidance_scale)
        self.overlap.set_value(usual.overlap)
        self.choose(usual.long_side)

    def long_side(self) -> int:
        """0 if none can be chosen."""
        return max(0, self._targets.checkedId())

    def chosen(self) -> Enlargement:
        return Enlargement(
            long_side=self.long_side(),
            steps=round(self.steps.value()),
            strength=round(self.strength.value(), 2),
            overlap=round(self.overlap.value(), 2),
            guidance_scale=round(self.guidance.value(), 2),
        )

    def show_about(self, text: str) -> None:
        self._about.setText(text)

    def about(self) -> str:
        return self._about.text()

    def show_message(self, text: str) -> None:
        """Why it cannot be started as it is; "" if it can."""
        self.message.setText(text)
        self.start.setEnabled(not text)

    # ---- inside

    def _on_start(self) -> None:
        if self.start.isEnabled():
            self.start_wanted.emit()

    def _text(self, role: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label

    def _connect(self) -> None:
        self._targets.idClicked.connect(self.changed)
        self.prompt.textChanged.connect(self.changed)
        for field in (self.strength, self.steps, self.guidance, self.overlap):
            field.changed.connect(self.changed)
        for field in (self.guidance, self.overlap):
            self.advanced.toggled.connect(field.setVisible)
        self.start.clicked.connect(self._on_start)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_start)

    def _lay_out(self) -> None:
        for field in (self.guidance, self.overlap):
            field.hide()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._source_row())
        layout.addLayout(self._target_row())
        layout.addWidget(self._about)
        caption = QLabel(self.tr("Prompt"))
        caption.setBuddy(self.prompt)
        layout.addWidget(caption)
        layout.addWidget(self.prompt)
        hint = self._text("muted")
        hint.setText(self.tr("One prompt for all tiles. A prompt for each tile: sana-desktop enlarge --tile-prompt."))
        layout.addWidget(hint)
        layout.addWidget(self.strength)
        layout.addWidget(self.steps)
        layout.addWidget(self.advanced, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.guidance)
        layout.addWidget(self.overlap)
        layout.addStretch(1)
        scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, SPACE_M)
        whole.setSpacing(SPACE_S)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._foot())
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))

    def _source_row(self) -> QGridLayout:
        row = QGridLayout()
        row.setHorizontalSpacing(SPACE_M)
        row.addWidget(self._thumbnail, 0, 0, 2, 1)
        row.addWidget(self._name, 0, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._size, 1, 1, Qt.AlignmentFlag.AlignTop)
        row.setColumnStretch(1, 1)
        return row

    def _target_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(QLabel(self.tr("Make it")))
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QGridLayout:
        foot = QGridLayout()
        foot.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.message, 0, 0, 1, 3)
        foot.addWidget(self.forecast_line, 1, 0, 1, 3)
        foot.addWidget(self.close_button, 2, 1)
        foot.addWidget(self.start, 2, 2)
        foot.setColumnStretch(0, 1)
        return foot
