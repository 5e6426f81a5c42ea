"""GrowingPictures: the pictures that are being made, as they grow. Each is worked once, whichever pages show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from engine import GenerationRequest, PictureRows
from sana_desktop.controller import GenerationController
from sana_desktop.viewer.growing import GrowingPicture
from sana_desktop.worker import GenerationJob


class GrowingPictures(QObject):
    """Takes the rows that the engine tells; pages only show what they find here."""

    def __init__(self, controller: GenerationController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_request: dict[GenerationRequest, GrowingPicture] = {}
        controller.rows_made.connect(self._on_rows_made)
        for ended in (controller.finished, controller.cancelled, controller.failed, controller.put_back):
            ended.connect(self._forget)

    def of(self, request: GenerationRequest, before: QImage) -> GrowingPicture:
        """That of a request that waits or is worked. `before` fills what is not finished, where nothing does yet."""
        growing = self._by_request.get(request)
        if growing is None:
            growing = GrowingPicture(QSize(request.width, request.height), before)
            self._by_request[request] = growing
        elif not growing.has_before and not before.isNull():
            growing.change_before(before)
        return growing

    def _on_rows_made(self, job: GenerationJob, rows: PictureRows) -> None:
        self.of(job.request, QImage()).add_rows(rows.top, rows.pixels)

    def _forget(self, job: GenerationJob) -> None:
        """It has ended, or will be begun anew. Who shows it keeps it."""
        self._by_request.pop(job.request, None)
