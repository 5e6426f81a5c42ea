"""Unfinished pictures in words, and the question before one is deleted: for every page that offers them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox, QWidget

from engine.journal import Unfinished
from sana_desktop.picture_facts import sides_words
from sana_desktop.qt_image import to_qimage
from sana_desktop.unfinished_list import UnfinishedList
from sana_desktop.widgets.unfinished_panel import UnfinishedEntry


def entry_of(item: Unfinished) -> UnfinishedEntry:
    prompt = " ".join(item.request.prompt.split())
    preview = QImage() if item.preview is None else to_qimage(item.preview)
    return UnfinishedEntry(item.key, prompt, about(item), preview)


def about(item: Unfinished) -> str:
    """How large it is to be, how far it is, and since when."""
    progress = item.progress
    told = QCoreApplication.translate("unfinished", "step {step} of {steps} done")
    if progress.tile:
        told = QCoreApplication.translate("unfinished", "step {step} of {steps} done, and {tile} of {tiles} tiles")
    if progress.rows:
        told = QCoreApplication.translate("unfinished", "all steps and {rows} of {height} rows done")
    words = told.format(
        step=progress.step,
        steps=progress.steps,
        tile=progress.tile,
        tiles=progress.tiles,
        rows=progress.rows,
        height=progress.height,
    )
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(round(item.when)), QLocale.FormatType.ShortFormat)
    return "  ·  ".join([sides_words(item.request.width, item.request.height), words, when])


class DiscardQuestion(QObject):
    """Asks before what is kept of a picture is deleted: Enter and Escape keep it."""

    def __init__(self, unfinished: UnfinishedList, parent: QWidget) -> None:
        super().__init__(parent)
        self._list, self._window = unfinished, parent
        self._asked: Unfinished | None = None

    def ask(self, item: Unfinished) -> None:
        self._asked = item
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete what is done of this picture?"))
        box.setInformativeText(about(item))
        box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.accepted.connect(self._discard)
        box.open()

    def _discard(self) -> None:
        if self._asked is not None:
            self._list.discard(self._asked)
        self._asked = None
