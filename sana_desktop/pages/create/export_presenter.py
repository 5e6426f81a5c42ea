"""ExportPresenter: tells how exports go, whichever page asked for them; and asks for those of Create's pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.image_formats import ImageFormat
from sana_desktop.controller import GenerationController
from sana_desktop.export_job import ExportJob
from sana_desktop.pages.export_chooser import ExportChooser
from sana_desktop.session_model import SessionItem
from sana_desktop.worker import Failure

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class ExportPresenter(QObject):
    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page = page
        self._chooser = ExportChooser(controller, page)
        controller.export_progressed.connect(self._on_progressed)
        controller.exported.connect(self._on_exported)
        controller.export_cancelled.connect(self._on_cancelled)
        controller.export_failed.connect(self._on_failed)

    def open(self, item: SessionItem | None) -> None:
        if item is not None and item.path is not None:
            self._chooser.open(item.path, item.latent)

    def export(self, source: Path, target: Path, kind: ImageFormat) -> None:
        self._chooser.export(source, target, kind)

    def _on_progressed(self, job: ExportJob, fraction: float) -> None:
        text = self.tr("Exporting {name}: {percent} %")
        self._page.show_exporting(text.format(name=job.target.name, percent=int(100 * fraction)))

    def _on_exported(self, job: ExportJob, path: Path) -> None:
        self._page.show_exporting("")
        self._page.show_note(self.tr("Exported as {name}").format(name=path.name))

    def _on_cancelled(self, job: ExportJob) -> None:
        self._page.show_exporting("")
        self._page.show_note(self.tr("Export cancelled"))

    def _on_failed(self, job: ExportJob, failure: Failure) -> None:
        self._page.show_exporting("")
        headline = self.tr("{name} was not exported: {message}").format(name=job.target.name, message=failure.message)
        self._page.error_panel.show_message(headline, "", failure.details)
