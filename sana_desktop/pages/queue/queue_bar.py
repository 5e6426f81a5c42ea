"""QueueBar: which jobs the list shows, by state and by batch, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.overview import BatchFacts
from sana_desktop.queue_words import number_words
from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.flow_layout import FlowLayout

FILTERS: dict[str, tuple[JobState, ...]] = {
    "all": (),
    "waiting": (JobState.RENDERING, JobState.SAVING, JobState.WAITING, JobState.PAUSED),
    "failed": (JobState.FAILED, JobState.CANCELLED),
    "finished": (JobState.FINISHED,),
}


class QueueBar(QWidget):
    """Signals:
    filter_changed()
    file_clicked(), retry_clicked(), clear_clicked(), undo_clicked()
    """

    filter_changed = Signal()
    file_clicked = Signal()
    retry_clicked = Signal()
    clear_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._filters: dict[str, QToolButton] = {}
        for name in FILTERS:
            self._filters[name] = self._filter(name)
        self._filters["all"].setChecked(True)
        self._batches = QComboBox()
        self._batches.setAccessibleName(self.tr("Pictures that were asked for together"))
        self._batches.setToolTip(self.tr("Show only the pictures that were asked for together"))
        self._batches.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._batches.setMinimumContentsLength(20)
        self._batches.addItem(self.tr("All batches"), "")
        self.file = self._button(
            self.tr("Prompts from a file…"), self.tr("Make a picture of each line of a file (Ctrl+Shift+L)")
        )
        self.retry = self._button(self.tr("Retry failed"), self.tr("What failed waits again (Ctrl+Shift+R)"))
        self.clear = self._button(
            self.tr("Clear finished"), self.tr("Take what is over out of this list; the pictures stay (Ctrl+Shift+Del)")
        )
        self.undo = self._button(self.tr("Undo"), "")
        self._group.idClicked.connect(self.filter_changed)
        self._batches.activated.connect(self.filter_changed)
        self.file.clicked.connect(self.file_clicked)
        self.retry.clicked.connect(self.retry_clicked)
        self.clear.clicked.connect(self.clear_clicked)
        self.undo.clicked.connect(self.undo_clicked)
        self._lay_out()
        self.show_counts({})
        self.show_undo("")

    def states(self) -> tuple[JobState, ...]:
        """Those to show; none: all."""
        return FILTERS[next(name for name, button in self._filters.items() if button.isChecked())]

    def batch(self) -> str | None:
        """The key of the one to show; None: all."""
        return self._batches.currentData() or None

    def choose(self, states: str = "all", batch: str | None = None) -> None:
        """Without a signal. `states`: a name of FILTERS."""
        self._filters[states].setChecked(True)
        self._batches.setCurrentIndex(max(0, self._batches.findData(batch or "")))

    def show_counts(self, counts: dict[JobState, int]) -> None:
        """How many there are in each state, of all batches or of the chosen one."""
        for name, states in FILTERS.items():
            count = sum(counts.get(state, 0) for state in states or JobState)
            self._filters[name].setText(self._filter_words(name).format(count=number_words(count)))
        self.retry.setEnabled(counts.get(JobState.FAILED, 0) > 0)
        self.clear.setEnabled(any(counts.get(state, 0) for state in JobState if state.is_over))

    def show_undo(self, what: str) -> None:
        """What would be taken back, in words; "": there is nothing."""
        words = self.tr("Undo {what} (Ctrl+Z)").format(what=what) if what else self.tr("Nothing can be undone")
        self.undo.setToolTip(words)
        self.undo.setAccessibleDescription(words)
        self.undo.setEnabled(bool(what))

    def show_batches(self, batches: Sequence[BatchFacts]) -> None:
        """To choose from; the chosen one stays chosen, as long as it is there."""
        chosen = self.batch()
        entries = [(self.tr("All batches"), ""), *((batch_words(facts), facts.key) for facts in batches)]
        if entries == [(self._batches.itemText(k), self._batches.itemData(k)) for k in range(self._batches.count())]:
            return
        with QSignalBlocker(self._batches):
            self._batches.clear()
            for words, key in entries:
                self._batches.addItem(words, key)
            self._batches.setCurrentIndex(max(0, self._batches.findData(chosen or "")))
        self._batches.setEnabled(len(entries) > 1)
        if self.batch() != chosen:
            self.filter_changed.emit()

    # ---- inside

    def _filter(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("role", "action")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self._filter_tip(name))
        self._group.addButton(button)
        return button

    def _filter_words(self, name: str) -> str:
        match name:
            case "waiting":
                return self.tr("Waiting  {count}")
            case "failed":
                return self.tr("Failed  {count}")
            case "finished":
                return self.tr("Finished  {count}")
        return self.tr("All  {count}")

    def _filter_tip(self, name: str) -> str:
        match name:
            case "waiting":
                return self.tr("What is being drawn and what waits")
            case "failed":
                return self.tr("What failed or was cancelled")
            case "finished":
                return self.tr("What is finished")
        return self.tr("Everything in the queue")

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tool_tip)
        button.setAccessibleDescription(tool_tip)
        return button

    def _lay_out(self) -> None:
        layout = FlowLayout(SPACE_S, self)  # in two lines where there is no room for one
        layout.addWidget(_row([*self._filters.values()], SPACE_XS))
        layout.addWidget(self._batches)
        layout.addWidget(_row([self.file, self.retry, self.clear, self.undo], SPACE_S))
        order = [*self._filters.values(), self._batches, self.file, self.retry, self.clear, self.undo]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)


def _row(widgets: Sequence[QWidget], spacing: int) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def batch_words(facts: BatchFacts) -> str:
    """What a batch is called: its file's name, or how many were asked for."""
    if facts.title:
        words = QCoreApplication.translate("queue", "{name}: {finished} of {total}")
    else:
        words = QCoreApplication.translate("queue", "{total} pictures together: {finished} of {total}")
    counts = {"finished": number_words(facts.finished), "total": number_words(facts.total)}
    return words.format(name=facts.title[:60], **counts)
