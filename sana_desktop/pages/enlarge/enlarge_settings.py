"""EnlargeSettings: how large a picture is to become, and how freely it may be drawn anew: the workspace's first column.

Knows nothing of requests: the page fills it, and reads it when the user wants to start.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QButtonGroup,
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

from engine import ModelInfo
from engine.request import MAX_STEPS
from sana_desktop.enlarging import LONG_SIDES, Enlargement, enlarged_sides
from sana_desktop.pages.enlarge.advanced_fields import AdvancedFields
from sana_desktop.pages.enlarge.forecast_box import ForecastBox
from sana_desktop.picture_facts import sides_words
from sana_desktop.qt_image import thumbnail
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, set_look
from sana_desktop.widgets.progress_panel import ElidedLabel
from sana_desktop.widgets.prompt_panel import PromptEdit
from sana_desktop.widgets.seed_field import SeedField
from sana_desktop.widgets.slider_field import SliderField

_WIDTH = 304
_THUMBNAIL = 48


class EnlargeSettings(QWidget):
    """Signals:
    changed()        some value was changed
    choose_clicked() another picture is wanted
    start_clicked()
    """

    changed = Signal()
    choose_clicked = Signal()
    start_clicked = Signal()

    def __init__(
        self, models: Sequence[ModelInfo], parent: QWidget | None = None, advanced: AdvancedFields | None = None
    ) -> None:
        """`advanced`: its part that is made already; else it is made here."""
        super().__init__(parent)
        self._sides = (0, 0)
        self._more = advanced or AdvancedFields(self)
        self.models, self.guidance, self.overlap = self._more.models, self._more.guidance, self._more.overlap
        self._make_source()
        self._make_targets()
        self._make_fields()
        self.set_models(models)
        self.forecast = ForecastBox()
        self.message = self._text("danger")
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("role", "primary")
        self.start.setToolTip(self.tr("Add to the queue (Ctrl+Enter)"))
        self._lay_out()
        self._connect()
        self.show_no_source()
        self.set_values("", Enlargement(LONG_SIDES[-1]), 0)

    # ---- what the page puts in

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        """The chosen one stays, where it is there still."""
        chosen = self.model()
        with QSignalBlocker(self.models):
            self.models.clear()
            for model in models:
                self.models.addItem(model.title, model.name)
        self.set_model(chosen)

    def set_model(self, name: str) -> None:
        with QSignalBlocker(self.models):
            self.models.setCurrentIndex(max(0, self.models.findData(name)))

    def show_no_source(self) -> None:
        self._sides = (0, 0)
        self._thumbnail.clear()
        self._name.set_whole_text(self.tr("No picture yet"))
        self._size.set_whole_text("")
        for side, button in self._buttons.items():
            button.setText(str(side))
            button.setEnabled(False)
        self.start.setEnabled(False)

    def show_source(self, path: Path, image: QImage, sides: tuple[int, int]) -> None:
        """The picture to enlarge; `image` may be smaller than `sides`, width and height in pixels."""
        self._sides = sides
        self._name.set_whole_text(path.name)
        self._size.set_whole_text(self.tr("{sides} pixels").format(sides=sides_words(*sides)))
        self._thumbnail.setPixmap(thumbnail(image, _THUMBNAIL, self.devicePixelRatioF()))
        for side, button in self._buttons.items():
            button.setText(sides_words(*enlarged_sides(*sides, side)))
            button.setEnabled(side > max(sides))

    def set_values(self, prompt: str, usual: Enlargement, seed: int) -> None:
        """All of them, and one `changed`."""
        with QSignalBlocker(self):
            self.prompt.setPlainText(prompt)
            self.steps.set_value(usual.steps)
            self.strength.set_value(usual.strength)
            self.guidance.set_value(usual.guidance_scale)
            self.overlap.set_value(usual.overlap)
            self.seed.set_seed(seed)
            self._choose(usual.long_side)
        self.changed.emit()

    def choose(self, long_side: int) -> None:
        """Where the picture is as large already, the next larger side is chosen; none, if there is none."""
        self._choose(long_side)
        self.changed.emit()

    def show_about(self, text: str) -> None:
        self._about.setText(text)

    def about(self) -> str:
        return self._about.text()

    def show_message(self, text: str, is_fault: bool = True) -> None:
        """Why it cannot be started as it is; "" if it can."""
        self.message.setText(text)
        set_look(self.message, "role", "danger" if is_fault else "muted")
        self.start.setEnabled(not text and self._sides != (0, 0))

    # ---- what the page reads

    def long_side(self) -> int:
        """0 if none can be chosen."""
        return max(0, self._targets.checkedId())

    def model(self) -> str:
        return self.models.currentData() or ""

    def chosen(self) -> Enlargement:
        """Without the tiles' prompts."""
        return Enlargement(
            long_side=self.long_side(),
            steps=round(self.steps.value()),
            strength=round(self.strength.value(), 2),
            overlap=round(self.overlap.value(), 2),
            guidance_scale=round(self.guidance.value(), 2),
        )

    # ---- inside

    def _choose(self, long_side: int) -> None:
        possible = [side for side, button in self._buttons.items() if button.isEnabled()]
        wanted = next((side for side in possible if side >= long_side), possible[-1] if possible else 0)
        self._targets.setExclusive(False)
        for side, button in self._buttons.items():
            button.setChecked(side == wanted)
        self._targets.setExclusive(True)

    def _on_strength(self) -> None:
        strength = self.strength.value()
        words = [
            (0.0, self.tr("Only enlarged, nothing is drawn")),
            (0.15, self.tr("Keeps nearly everything")),
            (0.3, self.tr("Keeps the picture, adds detail")),
            (0.5, self.tr("Draws the details anew")),
            (0.75, self.tr("Changes much")),
        ]
        told = next((text for most, text in words if strength <= most), self.tr("Keeps hardly anything"))
        self._strength_words.setText(told)
        self.strength.slider.setAccessibleDescription(told)
        self.changed.emit()

    def _text(self, role: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label

    def _make_source(self) -> None:
        self._thumbnail = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._thumbnail.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._name, self._size = ElidedLabel(), ElidedLabel()
        self._name.setProperty("role", "headline")
        self._size.setProperty("role", "muted")
        self.choose_button = QPushButton(self.tr("Choose a picture…"))
        self.choose_button.setToolTip(self.tr("Open a picture file; or drop one here (Ctrl+E)"))

    def _make_targets(self) -> None:
        self._targets = QButtonGroup(self)
        self._buttons = {side: QRadioButton() for side in LONG_SIDES}
        for side, button in self._buttons.items():
            button.setToolTip(self.tr("The longer side has {side} pixels").format(side=side))
            self._targets.addButton(button, side)
        self._about = self._text("muted")
        self._about.setMinimumHeight(5 * self.fontMetrics().lineSpacing())  # nothing moves when it says less

    def _make_fields(self) -> None:
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
        self._strength_words = self._text("muted")
        self.steps = SliderField(self.tr("Steps"), self.tr("More steps: finer, and slower"), (1, MAX_STEPS), (1, 50))
        self.seed = SeedField()
        self.advanced = QToolButton()
        self.advanced.setText(self.tr("Advanced"))
        self.advanced.setCheckable(True)
        self.advanced.setToolTip(self.tr("Show what seldom needs to be changed"))
        self.advanced.setProperty("role", "action")

    def _connect(self) -> None:
        self._targets.idClicked.connect(self.changed)
        self.prompt.textChanged.connect(self.changed)
        self.strength.changed.connect(self._on_strength)
        for field in (self.steps, self.guidance, self.overlap, self.seed):
            field.changed.connect(self.changed)
        self.models.currentIndexChanged.connect(self.changed)
        self.advanced.toggled.connect(self._more.setVisible)
        self.choose_button.clicked.connect(self.choose_clicked)
        self.start.clicked.connect(self.start_clicked)

    def _lay_out(self) -> None:
        scroll = QScrollArea(self, widgetResizable=True)
        content = QWidget(scroll.viewport())  # where it stays: the style sheet is applied to all of it at each move
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._source_row())
        layout.addWidget(self.choose_button)
        layout.addLayout(self._target_row())
        layout.addWidget(self._about)
        layout.addWidget(self._caption(self.tr("Prompt"), self.prompt))
        layout.addWidget(self.prompt)
        layout.addWidget(self.strength)
        layout.addWidget(self._strength_words)
        layout.addWidget(self.steps)
        layout.addWidget(self._caption(self.tr("Seed"), self.seed.number))
        layout.addWidget(self.seed)
        layout.addWidget(self.advanced, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._more)
        layout.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, SPACE_M)
        whole.setSpacing(SPACE_S)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._foot())
        self.setFixedWidth(_WIDTH)

    def _caption(self, text: str, buddy: QWidget) -> QLabel:
        caption = QLabel(text)
        caption.setBuddy(buddy)
        return caption

    def _source_row(self) -> QGridLayout:
        row = QGridLayout()
        row.setHorizontalSpacing(SPACE_M)
        row.setVerticalSpacing(SPACE_XS)
        row.addWidget(self._thumbnail, 0, 0, 2, 1)
        row.addWidget(self._name, 0, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._size, 1, 1, Qt.AlignmentFlag.AlignTop)
        row.setColumnStretch(1, 1)
        return row

    def _target_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_L, 0, SPACE_S, 0)
        foot.setSpacing(SPACE_S)
        self.message.setMinimumHeight(self.fontMetrics().lineSpacing())
        foot.addWidget(self.message)
        foot.addWidget(self.forecast)
        foot.addWidget(self.start)
        return foot
