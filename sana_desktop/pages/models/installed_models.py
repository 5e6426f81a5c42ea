"""InstalledModels: the page of models that are here: checking and removing them, and bringing in others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.model_store import InstalledModel
from sana_desktop import model_words
from sana_desktop.model_jobs import Inventory, JobKind, JobState, ModelJob, ModelJobs
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.model_row import ModelRow, Offer
from sana_desktop.widgets.row_list import RowList


class InstalledModels(QWidget):
    """Signals:
    import_wanted()                  the user wants to choose a folder: call `import_folder` then
    import_again(Path)               the same, with a folder that is chosen already
    removal_wanted(InstalledModel)   call `remove` if the user means it
    """

    import_wanted = Signal()
    import_again = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, jobs: ModelJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._models: dict[str, InstalledModel] = {}
        self._last_jobs: dict[str, ModelJob] = {}  # by the name of the row
        self._imports: dict[str, Path] = {}  # row → folder
        self.rows = RowList(self.tr("Models on this computer"))
        self.import_button = QPushButton(self.tr("Import from folder…"))
        self.import_button.setToolTip(self.tr("Bring in a model from a disk or a memory stick"))
        self.import_button.clicked.connect(self.import_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.import_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.rows, 1)
        layout.addLayout(buttons)
        jobs.changed.connect(self._on_changed)
        jobs.looked.connect(self._on_looked)

    def import_folder(self, folder: Path, name: str | None, link: bool, location: Path) -> None:
        row = f"import {folder}"
        if row in self._last_jobs and not self._last_jobs[row].has_ended:
            return
        self._imports[row] = folder
        if not self.rows.has(row):
            made = ModelRow(row, name or folder.name)
            made.chosen.connect(self._on_chosen)
            self.rows.insert(made)
        self._jobs.import_folder(folder, name, link, location)

    def remove(self, model: InstalledModel) -> None:
        self._jobs.remove(model)

    # ---- what the user does

    def _on_chosen(self, name: str, key: str) -> None:
        if key == "verify":
            self._jobs.verify(self._models[name])
        elif key == "remove":
            self.removal_wanted.emit(self._models[name])
        elif key == "cancel" and name in self._last_jobs:
            self._jobs.cancel(self._last_jobs[name])
        elif key == "retry":
            self.import_again.emit(self._imports[name])
        elif key == "dismiss":
            self._forget_import(name)

    # ---- what the jobs tell

    def _on_changed(self, job: ModelJob) -> None:
        row = f"import {job.name}" if job.kind is JobKind.IMPORT else job.name
        if job.kind not in (JobKind.IMPORT, JobKind.VERIFY, JobKind.REMOVE) or not self.rows.has(row):
            return
        self._last_jobs[row] = job
        if not job.has_ended or job.kind is JobKind.VERIFY:  # after the others a look follows, which knows what is left
            self._show(row)

    def _on_looked(self, inventory: Inventory) -> None:
        self._models = {model.name: model for model in inventory.models}
        for row in self.rows.names():
            job = self._last_jobs.get(row)
            if row in self._imports:
                if job is not None and job.state in (JobState.DONE, JobState.CANCELLED):
                    self._forget_import(row)
            elif row not in self._models:
                self._last_jobs.pop(row, None)
                self.rows.remove(row)
        for position, model in enumerate(inventory.models):
            if not self.rows.has(model.name):
                made = ModelRow(model.name, model.info.title)
                made.chosen.connect(self._on_chosen)
                self.rows.insert(made, position)
            self.rows.row(model.name).describe(
                model_words.installed_facts(model), model_words.where(model), model_words.licence_of(model)
            )
        for row in self.rows.names():
            self._show(row)

    # ---- inside

    def _show(self, name: str) -> None:
        row, job = self.rows.row(name), self._last_jobs.get(name)
        if job is not None and not job.has_ended:
            self._show_job(row, job)
        elif name in self._imports:
            row.show_message(job.message if job is not None else "", is_error=True)
            again = Offer("retry", self.tr("Retry…"), self.tr("Try again, under another name if need be"))
            row.offer(again, Offer("dismiss", self.tr("Dismiss"), self.tr("Take this message away")))
        else:
            self._show_result(row, job)
            check = Offer("verify", self.tr("Verify"), self.tr("Read it again, and compare every file"))
            remove = Offer("remove", self.tr("Remove…"), self.tr("Delete it from the disk, after a question"))
            row.offer(check, None if self._models[name].origin == "starter" else remove)

    def _show_result(self, row: ModelRow, job: ModelJob | None) -> None:
        if job is not None and job.state is JobState.FAILED:
            row.show_message(job.message, is_error=True)
        elif job is not None and job.kind is JobKind.VERIFY and job.state is JobState.DONE:
            row.show_message(model_words.problem_words(job.problems), is_error=bool(job.problems))
        else:
            row.show_quiet()

    def _show_job(self, row: ModelRow, job: ModelJob) -> None:
        doing = {
            JobKind.VERIFY: self.tr("Checking"),
            JobKind.IMPORT: self.tr("Bringing in"),
            JobKind.REMOVE: self.tr("Removing"),
        }
        words = f"{doing[job.kind]}: {model_words.progress_words(job.progress)}"
        if job.state is JobState.WAITING:
            words = self.tr("Waits for what is done before it")
        elif job.state is JobState.CANCELLING:
            words = self.tr("Cancelling…")
        row.show_busy(words, model_words.fraction(job.progress))
        first = Offer("verify", self.tr("Verify"), self.tr("Read it again, and compare every file"), False)
        row.offer(
            first if job.kind is JobKind.VERIFY else None,
            Offer(
                "cancel", self.tr("Cancel"), self.tr("Stop this; nothing is changed"), job.kind is not JobKind.REMOVE
            ),
        )

    def _forget_import(self, row: str) -> None:
        self._imports.pop(row)
        self._last_jobs.pop(row, None)
        self.rows.remove(row)
