"""ModelsDialog: getting models and looking after those that are here. Stays beside the window; work goes on without it.

Three pages in tabs; the licences to accept and the questions about an import take the place of all of them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from engine.model_store import InstalledModel, Licence, PublishedModel
from engine.planning.forecast import memory_words
from sana_desktop.model_jobs import Inventory, ModelJobs
from sana_desktop.pages.models.installed_models import InstalledModels
from sana_desktop.pages.models.model_folders import ModelFolders
from sana_desktop.pages.models.published_models import PublishedModels
from sana_desktop.theme import SPACE_L, SPACE_M
from sana_desktop.widgets.import_page import ImportPage
from sana_desktop.widgets.licence_page import LicencePage

_SIZE = QSize(880, 620)
_FRAME = QSize(0, 36)  # what the system puts around it
_SMALLEST = QSize(560, 320)  # half of a screen of 1280 x 720, which is what a scale of 200 % leaves of it


class ModelsDialog(QDialog):
    def __init__(self, jobs: ModelJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._to_accept: list[tuple[PublishedModel, tuple[Licence, ...]]] = []  # the first is shown
        self._to_remove: InstalledModel | None = None
        self._to_discard: PublishedModel | None = None
        self.setWindowTitle(self.tr("Models"))
        self.installed = InstalledModels(jobs)
        self.published = PublishedModels(jobs)
        self.folders = ModelFolders(jobs)
        self.licence_page = LicencePage()
        self.import_page = ImportPage()
        self.tabs = QTabWidget()
        for page, title in (
            (self.installed, self.tr("On this computer")),
            (self.published, self.tr("To download")),
            (self.folders, self.tr("Folders")),
        ):
            self.tabs.addTab(page, title)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Pages"))
        self.pages = QStackedWidget()
        for whole in (self.tabs, self.licence_page, self.import_page):
            self.pages.addWidget(whole)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Downloads go on (Esc)"))
        self._lay_out()
        self._connect()

    def reject(self) -> None:
        """Escape goes back from a question first."""
        if self.pages.currentWidget() is self.licence_page:
            self._refuse()
        elif self.pages.currentWidget() is self.import_page:
            self._show_tabs()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Not by way of `reject`: who closes the dialog does not want to go back in it."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and none that has not."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._jobs.look()

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
        self._choose_folder(self.tr("The folder of a model, with model_index.json in it")).fileSelected.connect(
            self._on_import_chosen
        )

    def _on_import_chosen(self, folder: str) -> None:
        self._ask_import(Path(folder))

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
        self._choose_folder(self.tr("A folder that holds folders of models")).fileSelected.connect(
            self._on_location_chosen
        )

    def _on_location_chosen(self, folder: str) -> None:
        self.folders.add(Path(folder))

    def _choose_folder(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()
        return dialog

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

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.close)
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
        self._jobs.looked.connect(self._on_looked)

    def _lay_out(self) -> None:
        promise = QLabel(self.tr("This program connects to the internet only for what you start here."), wordWrap=True)
        promise.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_M)
        foot.addWidget(promise, 1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self.pages, 1)
        layout.addLayout(foot)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
