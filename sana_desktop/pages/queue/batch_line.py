"""BatchLine: how far a batch is, and what can be made of its pictures. Its place is kept where there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from sana_desktop.jobs.overview import BatchFacts
from sana_desktop.queue_words import number_words
from sana_desktop.theme import SPACE_M
from sana_desktop.widgets.progress_panel import ElidedLabel

_BAR_WIDTH = 160


class BatchLine(QWidget):
    """Signals:
    sheet_clicked(str, str)   a batch's key and title: the user wants a contact sheet, a page or an archive of it
    """

    sheet_clicked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: BatchFacts | None = None
        self._text = ElidedLabel()
        self._bar = QProgressBar(minimum=0, maximum=1, textVisible=False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("How much of this batch is done"))
        self.sheet = QPushButton(self.tr("Contact sheet…"))
        self.sheet.setToolTip(self.tr("Make a sheet, a page or an archive of these pictures (Ctrl+Shift+E)"))
        self.sheet.clicked.connect(self._on_sheet)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self.sheet)
        self.hide()

    def show_batch(self, facts: BatchFacts | None) -> None:
        """None: none is to be told of."""
        self._facts = facts
        self.setVisible(facts is not None)
        if facts is None:
            return
        self._text.set_whole_text(self._words(facts))
        self._bar.setMaximum(max(1, facts.total))
        self._bar.setValue(facts.finished)
        self.sheet.setEnabled(facts.finished > 0)

    def facts(self) -> BatchFacts | None:
        return self._facts

    def text(self) -> str:
        return self._text.whole_text()

    def _words(self, facts: BatchFacts) -> str:
        if facts.total == 1:
            words = self.tr("{name}: its picture is finished.")
            if not facts.finished:
                words = self.tr("{name}: its picture is not finished.")
        elif facts.left == 0 and facts.failed == 0:
            words = self.tr("{name}: all {total} pictures are finished.")
        elif facts.left == 0:
            words = self.tr("{name}: {finished} of {total} pictures are finished, {failed} failed or were cancelled.")
        else:
            words = self.tr("{name}: {finished} of {total} pictures are finished.")
        name = facts.title or self.tr("This batch")
        counts = {"finished": facts.finished, "total": facts.total, "failed": facts.failed}
        return words.format(name=name, **{which: number_words(count) for which, count in counts.items()})

    def _on_sheet(self) -> None:
        if self._facts is not None:
            self.sheet_clicked.emit(self._facts.key, self._facts.title)
