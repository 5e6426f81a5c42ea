"""PromptFileDialog: what a file of prompts would make, what is odd in it and what it takes, before it is queued."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QStandardPaths, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine import GenerationRequest
from sana_desktop.batches.file_wishes import MOST, FileWishes
from sana_desktop.pages.queue.batch_forecaster import BatchForecaster
from sana_desktop.pages.queue.prompt_file_reader import PromptFileReader
from sana_desktop.queue_words import action_words, duration_words, number_words, pictures_words
from sana_desktop.studio import Studio
from sana_desktop.styles import StylePreset
from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, set_look
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.forecast_words import memory_words
from sana_desktop.widgets.progress_panel import ElidedLabel

if TYPE_CHECKING:
    from sana_desktop.batches.dry_run import BatchForecast
    from sana_desktop.batches.file_batch import FileBatch

SUFFIXES = (".txt", ".csv", ".tsv", ".jsonl", ".ndjson")
_SHOWN = 200
_SHOWN_CHARACTERS = 300
_SIZE, _SMALLEST, _FRAME = QSize(680, 620), QSize(480, 420), QSize(40, 80)
_WRONG_LINES_HIGH = 4


def choose_prompt_file(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """
    Args:
        chosen: a method of an object of the window's thread; not called where the user leaves.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    words = QCoreApplication.translate("PromptFileDialog", "Prompts from a file")
    patterns = QCoreApplication.translate("PromptFileDialog", "Files of prompts ({patterns})")
    filters = [patterns.format(patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES))]
    chooser = FileChooser(parent, words, Path(documents), filters)
    chooser.chosen.connect(chosen)
    chooser.ask()


class PromptFileDialog(QDialog):
    """Signals:
    queued(str, int)   a batch's key, and how many pictures were added
    """

    queued = Signal(str, int)

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._path = studio, path
        self._batch: FileBatch | None = None
        self._number = 0
        self._reader = PromptFileReader(studio.controller.queue.path, self)
        self._forecaster = BatchForecaster(studio.controller, self)
        self.setWindowTitle(self.tr("Prompts from a file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name, self._about, self._settings = ElidedLabel(), self._label("body"), self._label("muted")
        self._name.setProperty("role", "headline")
        self._name.set_whole_text(path.name)
        self._prompts, self._prompt_list = self._lines(self.tr("The first prompts, as they will be drawn"))
        self._wrong, self._wrong_list = self._lines(self.tr("Lines that cannot be used"))
        self._wrong_caption = self._label("danger")
        self.combinations = QCheckBox(self.tr("Every combination of {a|b} and __wildcards__, not one at random"))
        self.plain = QCheckBox(self.tr("Take { | } and __ as they stand"))
        self._forecast = self._label("muted")
        self.other = QPushButton(self.tr("Another file…"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self.add = QPushButton(self.tr("Add to queue"))
        self.add.setProperty("role", "primary")
        self.add.setDefault(True)
        self.add.setToolTip(self.tr("Add these pictures to the end of the queue (Ctrl+Enter)"))
        self._lay_out()
        self._connect()
        self._read()

    def batch(self) -> FileBatch | None:
        """What was read; None: nothing yet, or nothing can be used."""
        return self._batch

    def about(self) -> str:
        return self._about.text()

    def forecast(self) -> str:
        return self._forecast.text()

    def wrong_lines(self) -> list[str]:
        return self._wrong.stringList()

    def prompts(self) -> list[str]:
        return self._prompts.stringList()

    def done(self, result: int) -> None:
        self._reader.close()
        super().done(result)

    # ---- reading

    def _read(self) -> None:
        self._batch = None
        self._name.set_whole_text(self._path.name)
        set_look(self._about, "role", "body")
        self._about.setText(self.tr("Reading…"))
        self._forecast.setText("")
        self.add.setEnabled(False)
        wishes = self._wishes()
        self._settings.setText(self._settings_words(wishes))
        self._number = self._reader.ask(self._path, wishes)

    def _wishes(self) -> FileWishes:
        settings = self._studio.settings.value
        return FileWishes(
            settings.parameters,
            settings.negative_prompt,
            self._style(settings.parameters.style),
            self.combinations.isChecked(),
            self.plain.isChecked(),
            self._studio.controller.queue.target,
        )

    def _style(self, name: str) -> StylePreset | None:
        return next((style for style in self._studio.styles if style.name == name), None)

    def _on_read(self, number: int, batch: FileBatch, kinds: dict[GenerationRequest, int]) -> None:
        if number != self._number:
            return
        self._batch = batch
        self._about.setText(self._about_words(batch))
        prompts = [" ".join(job.request.prompt[:_SHOWN_CHARACTERS].split()) for job in batch.jobs[:_SHOWN]]
        self._prompts.setStringList([f"{number}.  {prompt}" for number, prompt in enumerate(prompts, start=1)])
        self._show_wrong(batch)
        self.combinations.setEnabled((batch.varies or self.combinations.isChecked()) and not self.plain.isChecked())
        self.add.setEnabled(bool(batch.jobs))
        self._show_forecast(batch, kinds)

    def _on_refused(self, number: int, sentence: str) -> None:
        if number != self._number:
            return
        set_look(self._about, "role", "danger")
        self._about.setText(sentence)
        self._prompts.setStringList([])
        self._show_wrong(None)

    def _show_wrong(self, batch: FileBatch | None) -> None:
        wrong = batch.wrong if batch is not None else ()
        words = self.tr("1 line is left out:") if len(wrong) == 1 else self.tr("{count} lines are left out:")
        self._wrong_caption.setText(words.format(count=number_words(len(wrong))))
        told = self.tr("Line {line}: {sentence}")
        self._wrong.setStringList([told.format(line=line.line, sentence=line.sentence) for line in wrong[:_SHOWN]])
        lines = min(max(len(wrong), 1), _WRONG_LINES_HIGH)
        self._wrong_list.setFixedHeight(lines * self.fontMetrics().height() + SPACE_S)
        for widget in (self._wrong_caption, self._wrong_list):
            widget.setVisible(bool(wrong))

    def _show_forecast(self, batch: FileBatch, kinds: dict[GenerationRequest, int]) -> None:
        """From the pictures that are made now; while none is, by the engine's own reckoning."""
        controller = self._studio.controller
        rate = controller.seconds_per_work
        if not batch.jobs:
            return
        if rate is not None:
            self._forecast.setText(self.tr("All of it takes {time}.").format(time=duration_words(rate * batch.work)))
        if not controller.status.is_busy:
            self._forecaster.ask(kinds, len(batch.jobs))

    def _on_forecast(self, forecast: BatchForecast) -> None:
        words = self.tr("All of it takes {time}, {memory} of memory at most and {disk} on the disk.")
        if not forecast.fits:
            words = self.tr("All of it takes {time} and {disk} on the disk. {memory} of memory may not be free.")
        memory, disk = memory_words(forecast.peak_bytes), memory_words(forecast.disk_bytes)
        self._forecast.setText(words.format(time=duration_words(forecast.seconds), memory=memory, disk=disk))

    # ---- in words

    def _about_words(self, batch: FileBatch) -> str:
        if not batch.jobs and batch.known:
            return self.tr("All of its pictures are in the queue already.")
        if not batch.jobs:
            return self.tr("Nothing of this file can be drawn.")
        words = [pictures_words(len(batch.jobs))]
        if batch.known:
            others = self.tr("{count} others are in the queue already")
            if batch.known == 1:
                others = self.tr("1 other is in the queue already")
            words.append(others.format(count=number_words(batch.known)))
        if batch.repetition > 1:
            words.append(self.tr("they were made before: these get other seeds"))
        if batch.total > len(batch.jobs) + batch.known and batch.total > MOST:
            words.append(self.tr("the first of {total}").format(total=number_words(batch.total)))
        return "  ·  ".join(words)

    def _settings_words(self, wishes: FileWishes) -> str:
        parameters = wishes.parameters
        words = self.tr("Where the file says nothing: {model}, {width} × {height}, {steps} steps, guidance {guidance}")
        model = next((m.title for m in self._studio.models if m.name == parameters.model), parameters.model)
        told = [
            words.format(
                model=model,
                width=parameters.width,
                height=parameters.height,
                steps=parameters.steps,
                guidance=f"{parameters.guidance_scale:g}",
            )
        ]
        if parameters.seed_locked:
            told.append(self.tr("seed {seed}").format(seed=parameters.seed))
        if parameters.count > 1:
            told.append(self.tr("{count} pictures of each").format(count=parameters.count))
        if wishes.style is not None:
            told.append(self.tr("style {style}").format(style=wishes.style.name))
        return "  ·  ".join(told)

    # ---- what the user does

    def _on_add(self) -> None:
        batch = self._batch
        if batch is None or not batch.jobs:
            return
        controller = self._studio.controller
        controller.enqueue_jobs(batch.jobs, batch.name)
        words = f"adding {len(batch.jobs):,} pictures" if len(batch.jobs) > 1 else "adding 1 picture"
        self._studio.undo.note(action_words(words), controller.undo)
        self.queued.emit(batch.key, len(batch.jobs))
        self.accept()

    def _on_other(self) -> None:
        choose_prompt_file(self, self._on_chosen)

    def _on_chosen(self, path: Path) -> None:
        self._path = path
        self._read()

    # ---- inside

    def _connect(self) -> None:
        self._reader.read.connect(self._on_read)
        self._reader.refused.connect(self._on_refused)
        self._forecaster.told.connect(self._on_forecast)
        self.combinations.toggled.connect(self._read)
        self.plain.toggled.connect(self._read)
        self.other.clicked.connect(self._on_other)
        self.close_button.clicked.connect(self.reject)
        self.add.clicked.connect(self._on_add)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_add)

    def _label(self, role: str) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _lines(self, name: str) -> tuple[QStringListModel, QListView]:
        model, view = QStringListModel(self), QListView()
        view.setModel(model)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(name)
        return model, view

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        inside.addWidget(self._prompt_list)
        caption = QLabel(self.tr("As they will be drawn"))
        caption.setProperty("role", "caption")
        caption.setBuddy(self._prompt_list)
        self._forecast.setMinimumHeight(self._forecast.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        for widget in (self._name, self._about, self._settings, caption):
            layout.addWidget(widget)
        layout.addWidget(frame, 1)
        below: list[QWidget] = [self._wrong_caption, self._wrong_list, self.combinations, self.plain, self._forecast]
        for part in below:
            layout.addWidget(part)
        layout.addLayout(self._foot())
        self._show_wrong(None)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        order = [self._prompt_list, self._wrong_list, self.combinations, self.plain]
        for before, after in pairwise([*order, self.other, self.close_button, self.add]):
            self.setTabOrder(before, after)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.add)
        return foot
