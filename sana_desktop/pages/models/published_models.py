"""PublishedModels: the page of models that can be downloaded, and how far each download is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine import model_store
from engine.errors import EngineError
from engine.model_store import Licence, PublishedModel
from sana_desktop import model_words
from sana_desktop.engine_words import good_for_words, in_our_language
from sana_desktop.model_jobs import Inventory, JobKind, JobState, ModelJob, ModelJobs, Place
from sana_desktop.theme import SPACE_S
from sana_desktop.widgets.forecast_words import memory_words
from sana_desktop.widgets.model_row import ModelRow, Offer
from sana_desktop.widgets.row_list import RowList


class PublishedModels(QWidget):
    """Signals:
    licences_shown(PublishedModel, tuple)   these licences must be accepted first: call `start` then
    discard_wanted(PublishedModel, int)     delete what has arrived of it, so many bytes: call `discard` then
    """

    licences_shown = Signal(object, object)
    discard_wanted = Signal(object, int)

    def __init__(self, jobs: ModelJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._entries = {entry.name: entry for entry in model_store.catalogue()}
        self._to_show = list(self._entries.values())  # that have no row yet
        self._filler = QTimer(self, interval=0)
        self._filler.timeout.connect(self._show_next)
        self._inventory: Inventory | None = None
        self._last_jobs: dict[str, ModelJob] = {}
        self._asking: set[str] = set()
        self._failures: dict[str, str] = {}  # sentences about what failed outside of a job
        self.location = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.location.setAccessibleName(self.tr("Where new models go"))
        self.location.setToolTip(self.tr("Folders for models; more can be added on the next page"))
        self.rows = RowList(self.tr("Models that can be downloaded"))
        self._lay_out()
        self.location.currentIndexChanged.connect(self._show_all)
        jobs.changed.connect(self._on_changed)
        jobs.looked.connect(self._on_looked)
        jobs.licences_read.connect(self._on_licences_read)
        jobs.licences_unread.connect(self._on_licences_unread)

    def begin_filling(self) -> None:
        """Show what is published, a row a turn of the loop: nobody waits for all of them."""
        self._filler.start()

    @property
    def is_filling(self) -> bool:
        return self._filler.isActive()

    def fill(self) -> None:
        """Show all of it now."""
        while self._to_show:
            self._show_next()

    def _show_next(self) -> None:
        if not self._to_show:
            self._filler.stop()
            return
        entry = self._to_show.pop(0)
        row = ModelRow(entry.name, entry.title, self.rows)
        about = good_for_words(entry.good_for)
        row.describe(model_words.published_facts(entry), about, model_words.licence_names(entry))
        row.chosen.connect(self._on_chosen)
        self.rows.insert(row)
        self._show(entry)

    def chosen_location(self) -> Path | None:
        """Where new models go; None until the first look."""
        folder = self.location.currentData()
        return None if folder is None else Path(folder)

    def start(self, entry: PublishedModel, licences: tuple[Licence, ...]) -> None:
        """The user accepts these licences and wants the model."""
        location = self.chosen_location()
        assert location is not None, "nothing is offered before the first look"
        try:
            model_store.accept(licences)
        except EngineError as error:
            self._fail(entry, in_our_language(str(error)))
        else:
            self._failures.pop(entry.name, None)
            self._jobs.download(entry, location)

    def discard(self, entry: PublishedModel) -> None:
        location = self.chosen_location()
        if location is not None:
            self._jobs.discard(entry, location)

    # ---- what the user does

    def _on_chosen(self, name: str, key: str) -> None:
        entry = self._entries[name]
        if key == "download":
            self._failures.pop(name, None)
            self._last_jobs.pop(name, None)
            self._asking.add(name)
            self._jobs.ask_licences(entry)
            self._show(entry)
        elif key == "cancel":
            self._asking.discard(name)
            if name in self._last_jobs:
                self._jobs.cancel(self._last_jobs[name])
            self._show(entry)
        elif key == "discard":
            self.discard_wanted.emit(entry, self._begun(entry))

    # ---- what the jobs tell

    def _on_changed(self, job: ModelJob) -> None:
        if job.kind in (JobKind.DOWNLOAD, JobKind.DISCARD) and job.name in self._entries:
            self._last_jobs[job.name] = job
            if not job.has_ended:  # else a look follows, which knows what it has left
                self._show(self._entries[job.name])

    def _on_looked(self, inventory: Inventory) -> None:
        self._inventory = inventory
        here = {model.name for model in inventory.models}
        self._failures = {name: text for name, text in self._failures.items() if name not in here}
        self._last_jobs = {
            name: job
            for name, job in self._last_jobs.items()
            if not job.has_ended or (job.state is not JobState.DONE and name not in here)
        }
        self._fill_locations(inventory.places)
        self._show_all()

    def _on_licences_read(self, entry: PublishedModel, licences: tuple[Licence, ...]) -> None:
        if entry.name not in self._asking:  # cancelled in the meantime
            return
        self._asking.discard(entry.name)
        if missing := tuple(licence for licence in licences if not licence.accepted):
            self.licences_shown.emit(entry, missing)
        else:
            self.start(entry, ())
        self._show(entry)

    def _on_licences_unread(self, entry: PublishedModel, reason: str) -> None:
        if entry.name in self._asking:
            self._asking.discard(entry.name)
            self._fail(entry, reason)

    # ---- inside

    def _fail(self, entry: PublishedModel, reason: str) -> None:
        self._failures[entry.name] = reason
        self._show(entry)

    def _show_all(self) -> None:
        for entry in self._entries.values():
            if self.rows.has(entry.name):
                self._show(entry)

    def _show(self, entry: PublishedModel) -> None:
        row, job = self.rows.row(entry.name), self._last_jobs.get(entry.name)
        if entry.name in self._asking:
            self._show_busy(row, self.tr("Asking for its licences…"), 0.0, can_cancel=True)
        elif job is not None and not job.has_ended:
            self._show_job(row, job)
        elif self._is_here(entry):
            row.show_quiet()
            row.offer(Offer("", self.tr("Installed"), self.tr("It is on the first page"), False), None)
        else:
            self._show_possible(row, entry, job)

    def _show_job(self, row: ModelRow, job: ModelJob) -> None:
        words = model_words.progress_words(job.progress)
        if job.state is JobState.WAITING:
            words = self.tr("Waits for the download before it")
        elif job.state is JobState.CANCELLING:
            words = self.tr("Cancelling…")
        elif job.kind is JobKind.DISCARD:
            words = self.tr("Deleting what has arrived…")
        # Cancel stays as it is while it takes effect: a button that goes would throw the keyboard to another row.
        self._show_busy(row, words, model_words.fraction(job.progress), can_cancel=job.kind is JobKind.DOWNLOAD)

    def _show_busy(self, row: ModelRow, words: str, fraction: float, can_cancel: bool) -> None:
        row.show_busy(words, fraction)
        tool_tip = self.tr("Stop; what has arrived is kept, and the download can go on later")
        row.offer(self._download_offer(is_enabled=False), Offer("cancel", self.tr("Cancel"), tool_tip, can_cancel))

    def _show_possible(self, row: ModelRow, entry: PublishedModel, job: ModelJob | None) -> None:
        begun = self._begun(entry)
        failure = self._failures.get(entry.name) or (job.message if job is not None else "")
        arrived = memory_words(begun)
        discard = Offer("discard", self.tr("Discard"), self.tr("Delete what has arrived: {size}").format(size=arrived))
        if failure:
            row.show_message(failure, is_error=True)
            again = Offer("download", self.tr("Retry"), self.tr("Try again; what has arrived is used"))
            row.offer(again, discard if begun else None)
        elif begun:
            words = self.tr("{size} of about {whole} have arrived and are kept: Continue goes on from there.")
            row.show_message(words.format(size=arrived, whole=memory_words(entry.approximate_bytes)), is_error=False)
            row.offer(Offer("download", self.tr("Continue"), self.tr("Go on with the download")), discard)
        else:
            row.show_quiet()
            row.offer(self._download_offer(is_enabled=self.chosen_location() is not None), None)

    def _download_offer(self, is_enabled: bool) -> Offer:
        tool_tip = self.tr("Shows its licences first, then fetches it")
        return Offer("download", self.tr("Download"), tool_tip, is_enabled)

    def _begun(self, entry: PublishedModel) -> int:
        location = self.chosen_location()
        if self._inventory is None or location is None:
            return 0
        return self._inventory.begun.get((location, entry.name), 0)

    def _is_here(self, entry: PublishedModel) -> bool:
        return self._inventory is not None and any(model.name == entry.name for model in self._inventory.models)

    def _fill_locations(self, places: tuple[Place, ...]) -> None:
        usable = [place for place in places if place.is_here or place.location.origin == "own"]
        chosen = self.location.currentData()
        self.location.blockSignals(True)  # what follows is one change
        self.location.clear()
        for place in usable:
            words = "  ·  ".join(filter(None, [str(place.location.folder), model_words.free_words(place.free)]))
            self.location.addItem(words, str(place.location.folder))
        self.location.setCurrentIndex(max(0, self.location.findData(chosen)))
        self.location.blockSignals(False)

    def _lay_out(self) -> None:
        caption = QLabel(self.tr("Download to"))
        caption.setBuddy(self.location)
        place = QHBoxLayout()
        place.setSpacing(SPACE_S)
        place.addWidget(caption)
        place.addWidget(self.location, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_S, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(place)
        layout.addWidget(self.rows, 1)
