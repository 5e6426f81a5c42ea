"""QueueHeader: what is going on now, how much is left and how long it takes; and what stops it or lets it go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from sana_desktop.jobs.job import JobState
from sana_desktop.queue_words import left_words, number_words
from sana_desktop.run_status import Phase, RunStatus
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S
from sana_desktop.widgets.progress_panel import ElidedLabel

_TICKS = 1000
_WAITING = (JobState.WAITING, JobState.RENDERING, JobState.SAVING)


class QueueHeader(QFrame):
    """Signals:
    pause_clicked()       after this picture
    pause_now_clicked(), resume_clicked()
    """

    pause_clicked = Signal()
    pause_now_clicked = Signal()
    resume_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._status = RunStatus(Phase.STARTING)
        self._counts: dict[JobState, int] = {}
        self._held = ""
        self._headline, self._detail = QLabel(), ElidedLabel()
        self._headline.setProperty("role", "headline")
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setProperty("role", "muted")
        self._bar = QProgressBar(minimum=0, maximum=_TICKS, textVisible=False)
        self._bar.setAccessibleName(self.tr("How much of the queue is done"))
        self.pause = self._button(
            self.tr("Pause after this"), self.tr("What is being drawn ends; nothing is begun after it (Ctrl+P)")
        )
        self.pause_now = self._button(
            self.tr("Pause now"), self.tr("What is being drawn stops, and goes on from there later (Ctrl+Shift+P)")
        )
        self.resume = self._button(self.tr("Resume"), self.tr("Go on with the pictures that wait (Ctrl+R)"))
        self.pause.clicked.connect(self.pause_clicked)
        self.pause_now.clicked.connect(self.pause_now_clicked)
        self.resume.clicked.connect(self.resume_clicked)
        self._lay_out()
        self._show()

    def show_status(self, status: RunStatus, held: str) -> None:
        """
        Args:
            held: why nothing is begun, in a sentence; "": it is not held, or by the user.
        """
        self._status, self._held = status, held
        self._show()

    def show_counts(self, counts: dict[JobState, int]) -> None:
        self._counts = counts
        self._show()

    def headline(self) -> str:
        return self._headline.text()

    def detail(self) -> str:
        return self._detail.whole_text()

    # ---- inside

    def _show(self) -> None:
        status = self._status
        self._headline.setText(self._headline_words(status))
        self._detail.set_whole_text("  ·  ".join(filter(None, [self._held, *self._detail_words(status)])))
        self._bar.setValue(round(_TICKS * self._done()))
        self.pause.setEnabled(not status.is_held and (status.phase is Phase.RUNNING or status.waiting > 0))
        self.pause_now.setEnabled(status.phase is Phase.RUNNING)
        self.resume.setEnabled(status.is_held)

    def _headline_words(self, status: RunStatus) -> str:
        if status.phase is Phase.PARKING:
            return self.tr("Pausing at the end of this step…")
        if status.phase is Phase.CANCELLING:
            return self.tr("Cancelling at the end of this step…")
        if status.phase is Phase.RUNNING:
            if status.is_held:
                return self.tr("Pausing after this picture")
            words = self.tr("Drawing picture {image} of {images}")
            return words.format(image=number_words(status.image), images=number_words(status.images))
        if status.waiting and status.is_held:
            return self.tr("The queue is paused")
        if status.waiting and status.is_followed:
            return self.tr("Another program makes these pictures")
        return self.tr("Getting ready") if status.waiting else self.tr("Nothing is waiting")

    def _detail_words(self, status: RunStatus) -> list[str]:
        waiting, finished = status.waiting, self._counts.get(JobState.FINISHED, 0)
        failed = self._counts.get(JobState.FAILED, 0)
        words = [self.tr("{count} waiting").format(count=number_words(waiting))]
        if status.seconds_left is not None and status.phase is Phase.RUNNING:
            words.append(left_words(status.seconds_left))
        words.append(self.tr("{count} finished").format(count=number_words(finished)))
        if failed:
            words.append(self.tr("{count} failed").format(count=number_words(failed)))
        return words

    def _done(self) -> float:
        """Of what waits and what is finished, together with what is being made."""
        finished = self._counts.get(JobState.FINISHED, 0)
        total = finished + sum(self._counts.get(state, 0) for state in _WAITING)
        current = self._status.image_fraction if self._status.is_busy else 0.0
        return (finished + current) / total if total else 0.0

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tool_tip)
        button.setAccessibleDescription(tool_tip)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.pause, self.pause_now, self.resume):
            buttons.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setHorizontalSpacing(SPACE_L)
        layout.setVerticalSpacing(SPACE_S)
        layout.addWidget(self._headline, 0, 0)
        layout.addWidget(self._detail, 1, 0)
        layout.addLayout(buttons, 0, 1, 2, 1)
        layout.addWidget(self._bar, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)
