"""EnlargePresenter: opens the Enlarge dialog on a picture, tells what it would take, and puts it into the queue."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from engine import GenerationRequest, InvalidRequest
from engine.planning.forecast import Forecast
from sana_desktop.controller import GenerationController
from sana_desktop.enlarging import LONG_SIDES, Enlargement, enlarged_sides, enlargement_request, tile_count
from sana_desktop.pages.create.forecast_presenter import QUIET_MS
from sana_desktop.pages.enlarge.enlarge_dialog import EnlargeDialog
from sana_desktop.parameters import build_requests, draw_seed
from sana_desktop.session_model import SessionItem
from sana_desktop.source_reader import SourceFile, SourceReader

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage

_UNTYPED = "a picture"  # before a prompt is there


@dataclass(frozen=True, slots=True)
class _Source:
    path: Path
    sides: tuple[int, int]  # width, height
    base: GenerationRequest  # how it was made, or would be


class EnlargePresenter(QObject):
    def __init__(self, page: CreatePage, controller: GenerationController) -> None:
        super().__init__(page)
        self._page, self._controller = page, controller
        self.dialog: EnlargeDialog | None = None
        self._source: _Source | None = None
        self._asked: GenerationRequest | None = None
        self._reader = SourceReader(self)
        self._reader.read.connect(self._on_read)
        self._reader.failed.connect(self._on_unreadable)
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._ask)
        controller.forecast_made.connect(self._show_forecast)
        for ended in (controller.engine_ready, controller.finished, controller.cancelled, controller.failed):
            ended.connect(self._ask_soon)

    def open_item(self, item: SessionItem, long_side: int) -> None:
        if item.path is None:
            text = self.tr(
                "It has no file to begin from: choose File, Save a copy, then Picture, Enlarge a picture file."
            )
            self._page.error_panel.show_message(self.tr("This picture is not saved"), text)
            return
        sides = (item.size.width(), item.size.height())
        self._open(_Source(item.path, sides, item.request), item.thumbnail, item.request.prompt, long_side)

    def choose_file(self) -> None:
        chooser = QFileDialog(self._page, self.tr("Enlarge a picture file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.webp)"))
        chooser.fileSelected.connect(self._on_file_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def open_file(self, path: Path) -> None:
        """Read it first; the dialog opens when that is done."""
        self._reader.ask(path)

    def close(self) -> None:
        self._timer.stop()
        if self.dialog is not None:
            self.dialog.hide()
        self._reader.close()

    # ---- what is read and what is chosen

    def _on_file_chosen(self, name: str) -> None:
        self.open_file(Path(name))

    def _on_read(self, file: SourceFile) -> None:
        sides = (file.image.width(), file.image.height())
        panel = self._page.parameters
        # Of what is set for new pictures, the size and the seed may be wrong, and neither is this picture's.
        usual = dataclasses.replace(panel.parameters(), count=1, width=512, height=512, seed=draw_seed())
        base = build_requests(_UNTYPED, "", usual)[0]
        if file.request is not None:
            known = panel.model_info(file.request.model) is not None
            base = file.request if known else dataclasses.replace(file.request, model=base.model)
        prompt = file.request.prompt if file.request is not None else ""
        self._open(_Source(file.path, sides, base), file.thumbnail, prompt, LONG_SIDES[-1])

    def _on_unreadable(self, path: Path, why: str) -> None:
        self._page.error_panel.show_message(why, "")

    def _on_changed(self) -> None:
        assert self.dialog is not None and self._source is not None, "something is shown"
        self.dialog.show_about(self._about())
        self.dialog.forecast_line.show_nothing()
        try:
            self._request()
            self.dialog.show_message("")
        except InvalidRequest as error:
            self.dialog.show_message(str(error))
        self._ask_soon()

    def _start(self) -> None:
        assert self.dialog is not None
        request = self._request()
        self.dialog.hide()
        self._page.notice_panel.hide()
        self._page.error_panel.hide()
        self._page.presenter.follow()
        self._controller.enqueue([request])

    # ---- the forecast

    def _ask_soon(self) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self._timer.start()

    def _ask(self) -> None:
        try:
            self._asked = self._request()
        except InvalidRequest:
            self._asked = None
            return
        self._controller.ask_forecast(self._asked, asker="enlarging")

    def _show_forecast(self, request: GenerationRequest, forecast: Forecast | None) -> None:
        if self.dialog is None or request != self._asked:  # changed since, or asked by another
            return
        if forecast is None:
            self.dialog.forecast_line.show_nothing()
        else:
            self.dialog.forecast_line.show_forecast(forecast, 1)

    # ---- inside

    def _dialog(self) -> EnlargeDialog:
        if self.dialog is None:
            self.dialog = EnlargeDialog(self._page)
            self.dialog.changed.connect(self._on_changed)
            self.dialog.start_wanted.connect(self._start)
        return self.dialog

    def _open(self, source: _Source, thumbnail: QImage, prompt: str, long_side: int) -> None:
        dialog = self._dialog()
        self._source = source
        dialog.show_source(source.path, thumbnail, source.sides)
        dialog.set_values(prompt, Enlargement(long_side))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        (dialog.start if dialog.start.isEnabled() else dialog.prompt).setFocus()
        self._ask_soon()

    def _request(self) -> GenerationRequest:
        """
        Raises:
            InvalidRequest: with what is wrong, in a sentence.
        """
        assert self.dialog is not None and self._source is not None
        chosen = self.dialog.chosen()
        if not chosen.long_side:
            raise InvalidRequest("width", self.tr("The picture is as large already."))
        source = self._source
        return enlargement_request(source.base, source.path, source.sides, self.dialog.prompt.toPlainText(), chosen)

    def _about(self) -> str:
        assert self.dialog is not None and self._source is not None
        chosen = self.dialog.chosen()
        if not chosen.long_side:
            return ""
        if chosen.strength == 0:
            return self.tr("The picture is enlarged, and nothing is drawn anew. The picture you have stays as it is.")
        told = self.tr("The picture is enlarged, then drawn over in one piece, so that it gains detail.")
        model = self._page.parameters.model_info(self._source.base.model)
        if model is not None:
            sides = enlarged_sides(*self._source.sides, chosen.long_side)
            tiles = tile_count(*sides, model.native_size, chosen.overlap)
            if tiles > 1:
                told = self.tr(
                    "The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended "
                    "at every step, so that it gains detail and shows no seams."
                ).format(tiles=tiles, side=model.native_size)
        return told + " " + self.tr("The picture you have stays as it is.")
