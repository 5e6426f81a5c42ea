"""What a picture says of its making, as rows of a name and a value that can be copied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from engine.request import Solver
from sana_desktop.gallery.picture import Picture
from sana_desktop.picture_facts import sides_words
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton

_MOST_CHARACTERS = 300
_ENDS = re.compile(r"[_/\\\\.-]|\w{24}")

if TYPE_CHECKING:
    from engine.picture_facts import PictureFacts

Row = tuple[str, str]


class RecipeRows(QWidget):
    """Signals:
    copy_wanted(str)
    """

    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel, IconButton]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_S)
        self._grid.setVerticalSpacing(SPACE_XS)
        self._grid.setColumnStretch(1, 1)

    def add_row(self) -> None:
        """Room for one more: rows are made once, and filled again and again."""
        name, value = QLabel(), QLabel()
        name.setProperty("role", "muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        copy = IconButton("copy", "", "")
        copy.setProperty("role", "plain")
        copy.clicked.connect(self._on_copy)
        for column, widget in enumerate((name, value, copy)):
            widget.hide()
            self._grid.addWidget(widget, len(self._rows), column, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, value, copy))

    def show_rows(self, rows: Sequence[Row]) -> None:
        for k, (name, value, copy) in enumerate(self._rows):
            is_used = k < len(rows)
            for widget in (name, value, copy):
                widget.setVisible(is_used)
            if is_used:
                name.setText(rows[k][0])
                value.setText(breakable(rows[k][1][:_MOST_CHARACTERS]))
                copy.setProperty("text", rows[k][1])
                words = self.tr("Copy: {name}").format(name=rows[k][0])
                copy.setAccessibleName(words)
                copy.setToolTip(words)

    def _on_copy(self) -> None:
        self.copy_wanted.emit(str(self.sender().property("text")))


def recipe_rows(picture: Picture, facts: PictureFacts | None) -> list[Row]:
    """What the index knows, then what the file itself adds."""
    translate = QCoreApplication.translate
    request = facts.recipe.request if facts is not None and facts.recipe is not None else None
    rows = [
        (translate("recipe_rows", "Size"), sides_words(picture.width, picture.height) if picture.width else ""),
        (translate("recipe_rows", "Seed"), "" if picture.seed is None else str(picture.seed)),
        (translate("recipe_rows", "Steps"), "" if picture.steps is None else str(picture.steps)),
        (
            translate("recipe_rows", "Guidance"),
            "" if picture.guidance_scale is None else f"{picture.guidance_scale:g}",
        ),
        (translate("recipe_rows", "Model"), _model(picture, facts)),
        (translate("recipe_rows", "Made"), _moment(picture.created)),
        (translate("recipe_rows", "Negative prompt"), picture.negative_prompt),
    ]
    if request is not None:
        if request.solver is not Solver.AUTO:
            rows.append((translate("recipe_rows", "Solver"), request.solver.value))
        if request.is_variation:
            rows.append((translate("recipe_rows", "Variation seed"), str(request.variation_seed)))
            rows.append((translate("recipe_rows", "Variation strength"), f"{request.variation_strength:g}"))
        if request.source:
            rows.append((translate("recipe_rows", "Began from"), request.source))
            rows.append((translate("recipe_rows", "Strength"), f"{request.strength:g}"))
    if facts is not None and facts.recipe is not None:
        rows.append((translate("recipe_rows", "Program"), facts.recipe.program))
    rows.append((translate("recipe_rows", "Batch"), picture.batch))
    rows.append((translate("recipe_rows", "File"), str(picture.path)))
    return [(name, value) for name, value in rows if value]


MOST_ROWS = 13


def _model(picture: Picture, facts: PictureFacts | None) -> str:
    imported = None if facts is None else facts.imported
    return (imported.model if imported is not None else "") or picture.model


def _moment(created: str) -> str:
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return created[:40]
    day, clock = QDate(*moment.timetuple()[:3]), QTime(moment.hour, moment.minute, moment.second)
    return str(QLocale().toString(QDateTime(day, clock), QLocale.FormatType.ShortFormat))


def breakable(name: str) -> str:
    """With places where a line may end, which a file's name often has none of."""
    return _ENDS.sub("\\g<0>\u200b", name)
