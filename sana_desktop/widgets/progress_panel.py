"""ProgressPanel: one line that says what is going on and how long it takes, and the buttons that stop it.

Its place is reserved: nothing around it moves when a run begins or ends.
"""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from engine import Stage
from sana_desktop.run_status import Phase, RunStatus

_BAR_TICKS = 1000


class ElidedLabel(QLabel):
    """A line of text that gives way to the width there is, and tells the rest in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = self._in_full = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_whole_text(self, text: str, in_full: str = "") -> None:
        """`in_full`: what the tooltip always says, where that is more than `text`."""
        self._whole, self._in_full = text, in_full
        self._elide()

    def whole_text(self) -> str:
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setText(shown)
        told = self._in_full or (self._whole if shown != self._whole else "")
        self.setToolTip(f"<p>{html.escape(told)}</p>" if "<" in told else told)  # it is text, not HTML


class ProgressPanel(QWidget):
    """Signals:
    pause_clicked()      after this picture
    resume_clicked(), cancel_clicked(), clear_clicked()
    """

    pause_clicked = Signal()
    resume_clicked = Signal()
    cancel_clicked = Signal()
    clear_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle_text = self.tr("Ready")
        self._status = RunStatus(Phase.STARTING)
        self._notes: dict[str, str] = {}
        self._bar = QProgressBar(minimum=0, maximum=_BAR_TICKS, textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the whole queue"))
        self._text = ElidedLabel()
        self._pause = self._button(*self._pause_words(False))
        self._pause.setMinimumWidth(max(self._pause.sizeHint().width(), self._width_of(self._pause_words(True)[0])))
        self._clear = self._button(
            self.tr("Clear queue"), self.tr("Drop what waits; the current picture goes on (Ctrl+Shift+X)")
        )
        self._cancel = self._button(
            self.tr("Cancel"), self.tr("Stop the current picture; what is done of it is kept (Esc)")
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._bar, 0, 0, 1, 4)
        layout.addWidget(self._text, 1, 0)
        layout.addWidget(self._pause, 1, 1)
        layout.addWidget(self._clear, 1, 2)
        layout.addWidget(self._cancel, 1, 3)
        layout.setColumnStretch(0, 1)
        self._pause.clicked.connect(self._on_pause)
        self._clear.clicked.connect(self.clear_clicked)
        self._cancel.clicked.connect(self.cancel_clicked)
        self.show_status(self._status)

    def set_idle_text(self, text: str) -> None:
        """What the line says when nothing runs: how the last run ended."""
        self._idle_text = text

    def set_note(self, text: str, about: str = "models") -> None:
        """What goes on beside the pictures, or has ended: it follows what is said about them. One for each `about`."""
        self._notes[about] = text
        self.show_status(self._status)

    def show_status(self, status: RunStatus) -> None:
        self._status = status
        self._text.set_whole_text("  ·  ".join(filter(None, [self._words(status), *self._notes.values()])))
        self._bar.setValue(round(status.fraction * _BAR_TICKS))
        self._cancel.setEnabled(status.phase is Phase.RUNNING or (status.is_exporting and not status.is_busy))
        self._clear.setEnabled(status.waiting > 0)
        self._describe(self._pause, *self._pause_words(status.is_held))
        self._pause.setEnabled(status.is_held or status.phase is Phase.RUNNING or status.waiting > 0)

    def text(self) -> str:
        return self._text.text()

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = QPushButton(focusPolicy=Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it was
        self._describe(button, text, tool_tip)
        return button

    def _describe(self, button: QPushButton, text: str, tool_tip: str) -> None:
        button.setText(text)
        button.setToolTip(tool_tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tool_tip)

    def _width_of(self, text: str) -> int:
        return self._button(text, "").sizeHint().width()

    def _pause_words(self, is_held: bool) -> tuple[str, str]:
        if is_held:
            return self.tr("Resume"), self.tr("Go on with the pictures that wait (Ctrl+R)")
        return self.tr("Pause"), self.tr("Pause after the current picture; what waits is kept (Ctrl+P)")

    def _on_pause(self) -> None:
        (self.resume_clicked if self._status.is_held else self.pause_clicked).emit()

    def _words(self, status: RunStatus) -> str:
        if status.phase is Phase.STARTING:
            return self.tr("Getting the engine ready. You can type already.")
        if status.phase is Phase.IDLE:
            return self._idle_words(status)
        parts = [self._stage_words(status)]
        if status.images > 1:
            parts.append(self.tr("picture {image} of {images}").format(image=status.image, images=status.images))
        if status.seconds_left is not None and status.phase is Phase.RUNNING:
            parts.append(self.tr("{time} left").format(time=self._time_words(status.seconds_left)))
        if status.is_held and status.phase is Phase.RUNNING:
            parts.append(self.tr("pausing after this picture"))
        return "  ·  ".join(parts)

    def _idle_words(self, status: RunStatus) -> str:
        if not status.waiting:
            return self._idle_text
        waiting = self.tr("{count} waiting").format(count=status.waiting)
        if status.is_held:
            return self.tr("Paused") + f"  ·  {waiting}"
        return self.tr("Another program makes these pictures") + f"  ·  {waiting}" if status.is_followed else waiting

    def _stage_words(self, status: RunStatus) -> str:
        if status.phase is Phase.PARKING:
            return self.tr("Pausing at the end of this step…")
        if status.phase is Phase.CANCELLING:
            if status.tiles > 1:
                return self.tr("Cancelling at the end of this tile…")
            return self.tr("Cancelling at the end of this step…")
        match status.stage:
            case Stage.LOADING:
                return self.tr("Loading the model")
            case Stage.ENCODING:
                return self.tr("Reading the prompt")
            case Stage.READING:
                return self.tr("Reading the picture")
            case Stage.DENOISING:
                return self._step_words(status)
            case Stage.DECODING:
                if status.total_steps > 1:
                    words = self.tr("Developing the picture, part {part} of {parts}")
                    return words.format(part=min(status.step + 1, status.total_steps), parts=status.total_steps)
                return self.tr("Developing the picture")
        return self.tr("Starting")

    def _step_words(self, status: RunStatus) -> str:
        if status.tiles > 1:
            words = self.tr("Drawing, step {step} of {steps}  ·  tile {tile} of {tiles}")
            return words.format(
                step=min(status.step + 1, status.total_steps),
                steps=status.total_steps,
                tile=min(status.tile + 1, status.tiles),
                tiles=status.tiles,
            )
        words = self.tr("Drawing, step {step} of {steps}")
        return words.format(step=status.step, steps=status.total_steps)

    def _time_words(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("less than a second")
        if seconds < 60:
            return self.tr("about {seconds} s").format(seconds=round(seconds))
        minutes = round(seconds / 60)
        if minutes < 60:
            return self.tr("about {minutes} min").format(minutes=minutes)
        return self.tr("about {hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
