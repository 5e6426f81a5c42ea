"""PictureStep: the first picture, really drawn. From it the forecast learns how fast this machine is."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from engine import InvalidRequest, Stage
from sana_desktop.engine_words import in_our_language
from sana_desktop.pages.first_steps.step import Step
from sana_desktop.parameters import build_requests, draw_seed
from sana_desktop.qt_image import soft_preview
from sana_desktop.run_status import RunStatus
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_S
from sana_desktop.viewer.canvas import Canvas
from sana_desktop.widgets.forecast_words import stage_words, time_words
from sana_desktop.worker import Failure, FinishedImage, GenerationJob

if TYPE_CHECKING:
    import numpy as np

EXAMPLE = "a red apple on a blue background"  # of what the starter model was taught
_MOST_CHARACTERS = 2000


class PictureStep(Step):
    """Signals:
    drawn()   the picture is there
    """

    drawn = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._key: str | None = None  # of the job that is drawn for this page
        self.headline.setText(self.tr("Draw a first picture."))
        self.about.setText(self.tr("Say what you would like to see. From now on, forecasts know this machine."))
        self.prompt = QLineEdit(EXAMPLE, maxLength=_MOST_CHARACTERS)
        self.prompt.setAccessibleName(self.tr("Prompt"))
        self.prompt.setToolTip(self.tr("What the picture should show; Enter draws it"))
        self.draw = QPushButton(self.tr("Draw"))
        self.draw.setToolTip(self.tr("Draw this picture (Enter)"))
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.prompt, 1)
        line.addWidget(self.draw)
        self.view = Canvas()
        self.told = self._label("muted")
        self.told.setMinimumHeight(self.told.fontMetrics().height())
        self.column.addLayout(line)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.told)
        self.draw.clicked.connect(self.begin)
        self.prompt.returnPressed.connect(self.begin)
        self._connect()

    def entered(self) -> None:
        self.prompt.setFocus()
        self.prompt.selectAll()

    def begin(self) -> None:
        """Draw what is typed, before everything that waits."""
        if self._key is not None:
            return
        parameters = dataclasses.replace(self._studio.settings.value.parameters, count=1, seed=draw_seed())
        try:
            requests = build_requests(self.prompt.text(), "", parameters)
        except InvalidRequest as error:
            self.told.setText(in_our_language(str(error)))
            return
        jobs = self._studio.controller.enqueue(requests, first=True)
        if not jobs:  # the window says why
            return
        self._key = jobs[0].key
        self.draw.setEnabled(False)
        self.view.show_levels(QSize(requests[0].width, requests[0].height), (), requests[0].prompt)
        self.told.setText(self.tr("The engine is starting…"))

    # ---- what the run tells

    def _connect(self) -> None:
        controller = self._studio.controller
        controller.status_changed.connect(self._on_status)
        controller.preview_changed.connect(self._on_preview)
        controller.finished.connect(self._on_finished)
        controller.failed.connect(self._on_failed)
        controller.cancelled.connect(self._on_cancelled)

    def _on_status(self, status: RunStatus) -> None:
        if self._key is None or not status.is_busy or status.stage is None:
            return
        words = self.tr("Step {step} of {steps}").format(step=status.step, steps=status.total_steps)
        self.told.setText(words if status.stage is Stage.DENOISING else stage_words(status.stage))

    def _on_preview(self, job: GenerationJob, preview: np.ndarray) -> None:
        if job.key == self._key:
            size = QSize(job.request.width, job.request.height)
            self.view.show_levels(size, (soft_preview(preview),), job.request.prompt)

    def _on_finished(self, job: GenerationJob, finished: FinishedImage) -> None:
        if job.key != self._key:
            return
        size = QSize(job.request.width, job.request.height)
        self.view.show_levels(size, finished.levels, job.request.prompt)
        told = self.tr("Made in {time} and saved. The next one is quicker: the model is loaded now.")
        self._end(told.format(time=time_words(finished.image.seconds)))
        self.drawn.emit()

    def _on_failed(self, job: GenerationJob, failure: Failure) -> None:
        if job.key == self._key:
            self._end(in_our_language(failure.message))

    def _on_cancelled(self, job: GenerationJob) -> None:
        if job.key == self._key:
            self._end(self.tr("Cancelled"))

    def _end(self, told: str) -> None:
        self._key = None
        self.draw.setEnabled(True)
        self.told.setText(told)
