"""ModelsPresenter: opens the Models dialog, and tells the window what comes of it.

That is: which models there are now, and how far a download is that goes on after the dialog was closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sana_desktop.controller import GenerationController

if TYPE_CHECKING:
    from sana_desktop.model_jobs import Inventory, ModelJob, ModelJobs
    from sana_desktop.pages.models.models_dialog import ModelsDialog
    from sana_desktop.windows.main_window import MainWindow


class ModelsPresenter(QObject):
    def __init__(self, window: MainWindow, controller: GenerationController) -> None:
        super().__init__(window)
        self._window = window
        self.jobs: ModelJobs | None = None
        self.dialog: ModelsDialog | None = None
        controller.started.connect(self._forget_end)

    def open(self) -> None:
        if self.dialog is None:
            # With it comes what opens connections, which a start of the program does without.
            from sana_desktop.model_jobs import ModelJobs
            from sana_desktop.pages.models.models_dialog import ModelsDialog

            self.jobs = ModelJobs(self)
            self.jobs.changed.connect(self._on_changed)
            self.jobs.looked.connect(self._on_looked)
            self.dialog = ModelsDialog(self.jobs, self._window)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def stop(self) -> None:
        """The program ends: cancel everything and come back at once. What has arrived is kept."""
        if self.jobs is not None and self.dialog is not None:
            self.dialog.hide()
            self.jobs.cancel_all()

    def close(self, timeout: float) -> bool:
        """Wait for the end of all work; False if some goes on after `timeout` seconds."""
        return self.jobs is None or self.jobs.close(timeout)

    def _on_looked(self, inventory: Inventory) -> None:
        self._window.studio.set_models([model.info for model in inventory.models])

    def _on_changed(self, job: ModelJob) -> None:
        assert self.jobs is not None, "it speaks"
        current = self.jobs.current_download()
        if current is None:
            self._window.progress.set_note(self._end_words(job))
            return
        percent = 0
        if current.progress is not None and current.progress.total:
            percent = 100 * current.progress.bytes_done // current.progress.total
        words = self.tr("Downloading {title}: {percent} %").format(title=current.title, percent=percent)
        if waiting := self.jobs.waiting_downloads():
            words += " · " + self.tr("{count} waiting").format(count=waiting)
        self._window.progress.set_note(words)

    def _end_words(self, job: ModelJob) -> str:
        from sana_desktop.model_jobs import JobKind, JobState

        if job.state is JobState.DONE and job.kind in (JobKind.DOWNLOAD, JobKind.IMPORT):
            return self.tr("{title} is here: choose it under Model").format(title=job.title)
        if job.kind is not JobKind.DOWNLOAD:
            return ""
        if job.state is JobState.FAILED:
            return self.tr("The download of {title} stopped: File, Models says why").format(title=job.title)
        return self.tr("Download cancelled; what has arrived is kept")

    def _forget_end(self) -> None:
        """How a download ended is old news once a picture is drawn."""
        if self.jobs is not None and self.jobs.current_download() is None:
            self._window.progress.set_note("")
