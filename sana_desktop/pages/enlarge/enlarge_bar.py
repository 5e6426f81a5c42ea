"""EnlargeBar: two lines under the picture: what it is or how far it is, and what can be done with it.

Its place is reserved, and so is each button's: nothing moves when another state comes.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel


class EnlargeBar(QWidget):
    """Signals:
    tiles_toggled(bool), compare_toggled(bool)
    cancel_clicked(), resume_clicked(), change_clicked(), export_clicked(), gallery_clicked(), unfinished_clicked()
    """

    tiles_toggled = Signal(bool)
    compare_toggled = Signal(bool)
    cancel_clicked = Signal()
    resume_clicked = Signal()
    change_clicked = Signal()
    export_clicked = Signal()
    gallery_clicked = Signal()
    unfinished_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel()
        self._words.setAccessibleName(self.tr("State of this picture"))
        self.tiles = self._toggle("grid", self.tr("Tiles"), self.tr("Show the tiles over the picture (T)"))
        self.compare = self._toggle(
            "compare", self.tr("Compare"), self.tr("See it beside the one it was made from (B)")
        )
        self.unfinished = self._button("", self.tr("Enlargements that were cut short (Ctrl+U)"))
        self.change = self._button(
            self.tr("Make again…"), self.tr("Change the settings and draw the same picture once more")
        )
        self.gallery = self._button(self.tr("Show in gallery"), self.tr("Open this picture in the gallery"))
        self.export = self._button(self.tr("Export…"), self.tr("Write it in another format (Ctrl+Shift+S)"))
        self.cancel = self._button(self.tr("Cancel"), self.tr("Stop; what is done is kept (Esc)"))
        self.resume = self._button(self.tr("Resume"), self.tr("Go on where it stopped: the same picture comes out"))
        self._lay_out()
        for button, signal in (
            (self.cancel, self.cancel_clicked),
            (self.resume, self.resume_clicked),
            (self.change, self.change_clicked),
            (self.export, self.export_clicked),
            (self.gallery, self.gallery_clicked),
            (self.unfinished, self.unfinished_clicked),
        ):
            button.clicked.connect(signal)
        self.tiles.toggled.connect(self.tiles_toggled)
        self.compare.toggled.connect(self.compare_toggled)
        self.show_unfinished(0)

    def show_words(self, words: str) -> None:
        if words != self.words():
            self._words.set_whole_text(words)
            self._words.setAccessibleDescription(words)

    def words(self) -> str:
        return self._words.accessibleDescription()

    def show_unfinished(self, count: int) -> None:
        """How many there are to be resumed; with none the button cannot be pressed."""
        text = self.tr("Unfinished: {count}").format(count=count) if count else self.tr("Unfinished")
        self.unfinished.setText(text)
        self.unfinished.setAccessibleName(text)
        self.unfinished.setEnabled(count > 0)

    def controls(self) -> list[QWidget]:
        """In the order in which they are read."""
        some = [self.tiles, self.compare, self.change, self.gallery, self.export, self.unfinished]
        return [*some, self.resume, self.cancel]

    def show_way(self, can_cancel: bool, can_go_on: bool) -> None:
        """One of the two buttons at the end, or neither. Who had the keyboard on one has it on the other."""
        had_focus = self.cancel.hasFocus() or self.resume.hasFocus()
        self.cancel.setVisible(can_cancel)
        self.resume.setVisible(can_go_on and not can_cancel)
        if had_focus and (can_cancel or can_go_on):
            (self.cancel if can_cancel else self.resume).setFocus()

    # ---- inside

    def _toggle(self, icon: str, name: str, tool_tip: str) -> IconButton:
        button = IconButton(icon, name, tool_tip)
        button.setCheckable(True)
        return button

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tool_tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tool_tip)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for control in self.controls():
            if control is self.resume:
                buttons.addStretch(1)
            buttons.addWidget(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        self._words.setMinimumHeight(self.fontMetrics().lineSpacing())
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(buttons)
