"""RestoringDialog: the list of what a file's settings would change, with ticks. Enter takes over what is ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.engine_words import in_our_language
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.windows.restoring import Change, Restorable

_WIDTH, _HIGHEST = 640, 560
_MOST_CHARACTERS = 400  # of a value that are shown


class RestoringDialog(QDialog):
    """Signals:
    chosen(GenerationRequest, frozenset[str])   and the parts that are ticked
    """

    chosen = Signal(object, object)

    def __init__(self, name: str, found: Restorable, parent: QWidget | None = None) -> None:
        """
        Args:
            name: of the file.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore settings"))
        self._found = found
        self.ticks: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(_data_label(name, "headline"))
        layout.addWidget(_label(self._about(), "muted"))
        layout.addWidget(self._list(), 1)
        layout.addWidget(self._buttons())
        self.resize(_WIDTH, min(self.sizeHint().height(), _HIGHEST))
        self._show_ticked()

    def parts(self) -> frozenset[str]:
        return frozenset(part for part, tick in self.ticks.items() if tick.isChecked())

    def accept(self) -> None:
        parts = self.parts()
        super().accept()
        if parts:
            self.chosen.emit(self._found.request, parts)

    # ---- inside

    def _about(self) -> str:
        words = [self.tr("Made by {program}.").format(program=self._found.program)]
        if not self._found.changes:
            words.append(self.tr("All of its settings are so already."))
        elif self._found.same == 1:
            words.append(self.tr("1 setting is the same already."))
        elif self._found.same:
            words.append(self.tr("{count} settings are the same already.").format(count=self._found.same))
        return " ".join(words)

    def _list(self) -> QWidget:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE_S, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        if self._found.changes:
            for column, text in enumerate((self.tr("Setting"), self.tr("Now"), self.tr("Then"))):
                grid.addWidget(_label(text, "caption"), 0, column)
        for change in self._found.changes:
            self._add_row(grid, change)
        if self._found.ignored:
            self._add_ignored(grid)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the ticks have it
        scroll.setWidget(content)
        rows = grid.totalHeightForWidth(_WIDTH - 3 * SPACE_L)
        scroll.setMinimumHeight(min(max(rows, 0), _HIGHEST - 10 * SPACE_L))
        return scroll

    def _add_row(self, grid: QGridLayout, change: Change) -> None:
        row, top = grid.rowCount(), Qt.AlignmentFlag.AlignTop
        tick = QCheckBox(change.name)
        tick.setChecked(change.is_ticked and not change.problem)
        tick.setEnabled(not change.problem)
        words = self.tr("Now: {now}. Then: {then}.").format(now=_short(change.now), then=_short(change.then))
        tick.setAccessibleDescription(change.problem or words)
        tick.toggled.connect(self._show_ticked)
        self.ticks[change.part] = tick
        grid.addWidget(tick, row, 0, top)
        grid.addWidget(_data_label(_short(change.now) or "—", "muted"), row, 1, top)
        grid.addWidget(_data_label(_short(change.then) or "—", "body"), row, 2, top)
        if change.problem:
            grid.addWidget(_label(change.problem, "muted"), row + 1, 1, 1, 2)

    def _add_ignored(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        grid.addWidget(_label(self.tr("What cannot be used here"), "caption"), row, 0, 1, 3)
        for number, sentence in enumerate(self._found.ignored, start=1):
            grid.addWidget(_data_label(in_our_language(sentence), "muted"), row + number, 0, 1, 3)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.restore = box.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setProperty("role", "primary")
        self.restore.setToolTip(self.tr("Take over what is ticked (Enter); Undo brings the present settings back"))
        self.restore.setDefault(True)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setIcon(QIcon())
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _show_ticked(self) -> None:
        self.restore.setEnabled(bool(self.parts()))


def _short(text: str) -> str:
    """Prompts of others may be books."""
    return text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}…"


def _data_label(text: str, role: str) -> QLabel:
    """What the file or the user says, the same in every language."""
    label = _label(text, role)
    label.setProperty("data", True)
    return label


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
