"""ModelsPage: getting models and looking after those that are here. Work goes on while other pages are open.

Three lists in tabs; the licences to accept and the questions about an import take the place of all of them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from engine.model_store import InstalledModel, Licence, PublishedModel
from sana_desktop.model_jobs import Inventory, ModelJob, ModelJobs
from sana_desktop.model_words import download_words, end_words
from sana_desktop.pages.models.installed_models import InstalledModels
from sana_desktop.pages.models.model_folders import ModelFolders
from sana_desktop.pages.models.published_models import PublishedModels
from sana_desktop.pages.page import Page
from sana_desktop.studio import Studio
from sana_desktop.theme import SPACE_L, SPACE_M
from sana_desktop.widgets.file_chooser import FileChooser
from sana_desktop.widgets.forecast_words import memory_words
from sana_desktop.widgets.import_page import ImportPage
from sana_desktop.widgets.licence_page import LicencePage

CLOSE_SECONDS = 1.5
_WIDEST = 1040


class ModelsPage(Page):
    name = "models"

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.jobs = ModelJobs(self)
        self._to_accept: list[tuple[PublishedModel, tuple[Licence, ...]]] = []  # the first is shown
        self._to_remove: InstalledModel | None = None
        self._to_discard: PublishedModel | None = None
        self.pages, self.tabs = QStackedWidget(), QTabWidget()
        self._lay_out()
        self.pages.addWidget(self.tabs)
        self.installed = InstalledModels(self.jobs, self.tabs)
        self.published = PublishedModels(self.jobs, self.tabs)
        self.folders = ModelFolders(self.jobs, self.tabs)
        self.licence_page = LicencePage(self.pages)
        self.import_page = ImportPage(self.pages)
        for part, title in (
            (self.installed, self.tr("On this computer")),
            (self.published, self.tr("To download")),
            (self.folders, self.tr("Folders")),
        ):
            self.tabs.addTab(part, title)
        for bar in (self.tabs, self.tabs.tabBar()):
            bar.setAccessibleName(self.tr("Lists of models"))
        for whole in (self.licence_page, self.import_page):
            self.pages.addWidget(whole)
        self._connect()
        self.published.begin_filling()

    @property
    def is_making_parts(self) -> bool:
        return self.published.is_filling

    def entered(self) -> None:
        self.jobs.look()

    def close_page(self) -> None:
        """Cancels everything; what has arrived is kept."""
        self.jobs.close(CLOSE_SECONDS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from a question."""
        is_question = self.pages.currentWidget() is not self.tabs
        if event.key() != Qt.Key.Key_Escape or not is_question:
            super().keyPressEvent(event)
        elif self.pages.currentWidget() is self.licence_page:
            self._refuse()
        else:
            self._show_tabs()

    # ---- licences

    def _on_licences_shown(self, entry: PublishedModel, licences: tuple[Licence, ...]) -> None:
        self._to_accept.append((entry, licences))
        if len(self._to_accept) == 1:
            self._show_licences()

    def _show_licences(self) -> None:
        entry, licences = self._to_accept[0]
        self.pages.setCurrentWidget(self.licence_page)
        self.licence_page.show_licences(entry.title, licences)

    def _accept(self) -> None:
        entry, licences = self._to_accept.pop(0)
        self._show_tabs()
        self.published.start(entry, licences)
        # What was accepted just now need not be accepted for the next model again.
        known = {(licence.identifier, licence.sha256) for licence in licences}
        waiting, self._to_accept = self._to_accept, []
        for other, needed in waiting:
            left = tuple(licence for licence in needed if (licence.identifier, licence.sha256) not in known)
            if left:
                self._on_licences_shown(other, left)
            else:
                self.published.start(other, ())

    def _refuse(self) -> None:
        self._to_accept.pop(0)
        if self._to_accept:
            self._show_licences()
        else:
            self._show_tabs()

    # ---- bringing in, folders

    def _choose_import(self) -> None:
        chooser = FileChooser.of_folder(self, self.tr("The folder of a model, with model_index.json in it"))
        chooser.chosen.connect(self._ask_import)
        chooser.ask()

    def _ask_import(self, folder: Path) -> None:
        location = self.published.chosen_location()
        if location is not None:
            self.pages.setCurrentWidget(self.import_page)
            self.import_page.ask(folder, location)

    def _import(self) -> None:
        page, location = self.import_page, self.published.chosen_location()
        assert location is not None, "the page is shown with one"
        self._show_tabs()
        self.installed.import_folder(page.folder, page.chosen_name(), page.link.isChecked(), location)

    def _choose_location(self) -> None:
        chooser = FileChooser.of_folder(self, self.tr("A folder that holds folders of models"))
        chooser.chosen.connect(self.folders.add)
        chooser.ask()

    # ---- questions

    def _ask_removal(self, model: InstalledModel) -> None:
        self._to_remove = model
        if model.origin == "linked":
            question = self.tr("Forget {title}?").format(title=model.info.title)
            about = self.tr("Its folder stays as it is: {folder}").format(folder=model.info.folder)
            self._ask(question, about, self.tr("Forget")).accepted.connect(self._remove)
            return
        question = self.tr("Delete {title}?").format(title=model.info.title)
        about = self.tr("{folder} and everything in it, {size}, is deleted from the disk.").format(
            folder=model.info.folder, size=memory_words(model.size)
        )
        self._ask(question, about, self.tr("Delete")).accepted.connect(self._remove)

    def _remove(self) -> None:
        if self._to_remove is not None:
            self.installed.remove(self._to_remove)
        self._to_remove = None

    def _ask_discard(self, entry: PublishedModel, size: int) -> None:
        self._to_discard = entry
        question = self.tr("Delete what has arrived of {title}?").format(title=entry.title)
        about = self.tr("{size} would have to be fetched again.").format(size=memory_words(size))
        self._ask(question, about, self.tr("Delete")).accepted.connect(self._discard)

    def _discard(self) -> None:
        if self._to_discard is not None:
            self.published.discard(self._to_discard)
        self._to_discard = None

    def _ask(self, question: str, about: str, yes: str) -> QMessageBox:
        """Not a question that blocks: progress is shown while it stands. Enter and Escape keep everything."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(about)
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.open()
        return box

    # ---- inside

    def _show_tabs(self) -> None:
        self.pages.setCurrentWidget(self.tabs)
        self.tabs.currentWidget().setFocus()

    def _on_looked(self, inventory: Inventory) -> None:
        title = self.tr("On this computer ({count})").format(count=len(inventory.models))
        self.tabs.setTabText(self.tabs.indexOf(self.installed), title)
        self.studio.set_models([model.info for model in inventory.models])

    def _on_changed(self, job: ModelJob) -> None:
        current = self.jobs.current_download()
        words = end_words(job) if current is None else download_words(current, self.jobs.waiting_downloads())
        self.studio.noted.emit(words, "models")

    def _forget_end(self) -> None:
        """How a download ended is old news once a picture is drawn."""
        if self.jobs.current_download() is None:
            self.studio.noted.emit("", "models")

    def _connect(self) -> None:
        self.published.licences_shown.connect(self._on_licences_shown)
        self.published.discard_wanted.connect(self._ask_discard)
        self.installed.import_wanted.connect(self._choose_import)
        self.installed.import_again.connect(self._ask_import)
        self.installed.removal_wanted.connect(self._ask_removal)
        self.folders.folder_wanted.connect(self._choose_location)
        self.licence_page.accepted.connect(self._accept)
        self.licence_page.left.connect(self._refuse)
        self.import_page.accepted.connect(self._import)
        self.import_page.left.connect(self._show_tabs)
        self.jobs.looked.connect(self._on_looked)
        self.jobs.changed.connect(self._on_changed)
        self.studio.controller.started.connect(self._forget_end)

    def _lay_out(self) -> None:
        """From the outside in, as a style sheet is applied anew to all that is in a widget when that gets a parent."""
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, 0)
        frame = QWidget(maximumWidth=_WIDEST)
        outer.addWidget(frame, 1)
        outer.addStretch(0)
        whole = QVBoxLayout(frame)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        whole.addLayout(head)
        title = QLabel(self.tr("Models"))
        title.setProperty("role", "title")
        promise = QLabel(self.tr("This program connects to the internet only for what you start here."), wordWrap=True)
        promise.setProperty("role", "muted")
        head.addWidget(title)
        head.addWidget(promise, 1)
        whole.addWidget(self.pages, 1)
