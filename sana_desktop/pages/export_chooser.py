"""ExportChooser: asks for a format and a name, and hands the export to the engine's thread.

How it goes is told once for the whole window, whichever page asked.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from engine.image_formats import ImageFormat
from engine.latent_files import is_kept
from sana_desktop.controller import GenerationController
from sana_desktop.export_job import ExportJob


class ExportChooser(QObject):
    def __init__(self, controller: GenerationController, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller, self._window = controller, parent
        self._source = Path()
        self._chooser: QFileDialog | None = None

    def open(self, path: Path, latent: str | None) -> None:
        """16 bits are offered where the latent is kept that they are decoded from."""
        self._source = path
        kinds = [kind for kind in ImageFormat if kind.bits == 8 or is_kept(latent)]
        chooser = QFileDialog(self._window, self.tr("Export as"), str(path.with_suffix("")))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        chooser.setNameFilters([f"{kind.title} (*{kind.suffix})" for kind in kinds])
        chooser.fileSelected.connect(self._on_chosen)
        chooser.finished.connect(chooser.deleteLater)
        self._chooser = chooser
        QTimer.singleShot(0, chooser.open)  # in a turn of its own: Qt's dialog takes long to make, and to show

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
