"""ExportChooser: asks for a format and a name, and hands the export to the engine's thread.

How it goes is told once for the whole window, whichever page asked.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.image_formats import ImageFormat
from engine.latent_files import is_kept
from sana_desktop.controller import GenerationController
from sana_desktop.export_job import ExportJob
from sana_desktop.widgets.file_chooser import FileChooser


class ExportChooser(QObject):
    def __init__(self, controller: GenerationController, parent: QWidget) -> None:
        super().__init__(parent)
        self._controller, self._window = controller, parent
        self._source = Path()
        self._chooser: FileChooser | None = None

    def open(self, path: Path, latent: str | None) -> None:
        """16 bits are offered where the latent is kept that they are decoded from."""
        self._source = path
        kinds = [kind for kind in ImageFormat if kind.bits == 8 or is_kept(latent)]
        filters = [f"{kind.title} (*{kind.suffix})" for kind in kinds]
        self._chooser = FileChooser.of_new_file(self._window, self.tr("Export as"), path.with_suffix(""), filters)
        self._chooser.setOption(FileChooser.Option.DontConfirmOverwrite)  # nothing is ever overwritten
        self._chooser.chosen.connect(self._on_chosen)
        self._chooser.ask()

    def export(self, source: Path, target: Path, kind: ImageFormat) -> None:
        """The name gets the format's suffix, whatever was typed."""
        if target.suffix.lower() != kind.suffix:
            target = target.with_name(target.name + kind.suffix)
        self._controller.export(ExportJob(source, target, kind))

    def _on_chosen(self, path: Path) -> None:
        assert self._chooser is not None, "it is asking"
        chosen = self._chooser.selectedNameFilter()
        kind = next(kind for kind in ImageFormat if f"{kind.title} (*{kind.suffix})" == chosen)
        self.export(self._source, path, kind)
