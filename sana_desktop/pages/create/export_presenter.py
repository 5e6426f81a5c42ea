"""ExportPresenter: asks for a format and a name, and tells how the export goes; the engine's thread writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from engine.image_formats import ImageFormat
from engine.latent_files import is_kept
from sana_desktop.controller import GenerationController
from sana_desktop.export_job import ExportJob
from sana_desktop.session_model import SessionItem
from sana_desktop.worker import Failure

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


class ExportPresenter(QObject):
    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page, self._controller = page, controller
        self._source = Path()
        self._chooser: QFileDialog | None = None
        controller.export_progressed.connect(self._on_progressed)
        controller.exported.connect(self._on_exported)
        controller.export_cancelled.connect(self._on_cancelled)
        controller.export_failed.connect(self._on_failed)

    def open(self, item: SessionItem | None) -> None:
        """16 bits are offered where the latent is kept that they are decoded from."""
        if item is None or item.path is None:
            return
        self._source = item.path
        kinds = [kind for kind in ImageFormat if kind.bits == 8 or is_kept(item.latent)]
        chooser = QFileDialog(self._page, self.tr("Export as"), str(item.path.with_suffix("")))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        chooser.setNameFilters([f"{kind.title} (*{kind.suffix})" for kind in kinds])
        chooser.fileSelected.connect(self._on_chosen)
        chooser.finished.connect(chooser.deleteLater)
        self._chooser = chooser
        chooser.open()

    def export(self, source: Path, target: Path, kind: ImageFormat) -> None:
        """The name gets the format's suffix, whatever was typed."""
        if target.suffix.lower() != kind.suffix:
            target = target.with_name(target.name + kind.suffix)
        self._controller.export(ExportJob(source, target, kind))

    def _on_chosen(self, name: str) -> None:
        assert self._chooser is not None, "it is asking"
        chosen = self._chooser.selectedNameFilter()
        kind = next(kind for kind in ImageFormat if f"{kind.title} (*{kind.suffix})" == chosen)
        self.export(self._source, Path(name), kind)

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
