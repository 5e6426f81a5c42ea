"""EnlargeBar: two lines under the picture: what it is or how far it is, and what can be done with it.

Its place is reserved, and so is each button's: nothing moves when another state comes.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_S, SPACE_XS
from sana_desktop.widgets.icon_button import IconButton
from sana_desktop.widgets.progress_panel import ElidedLabel

_TOGGLE = 30  # what a button takes with its icon alone,
_BUTTON = 50  # and with words, beside these


class EnlargeBar(QWidget):
    """Signals:
    tiles_toggled(bool), compare_toggled(bool), beside_toggled(bool)
    cancel_clicked(), resume_clicked(), change_clicked(), export_clicked(), gallery_clicked(), unfinished_clicked()
    """

    tiles_toggled = Signal(bool)
    compare_toggled = Signal(bool)
    beside_toggled = Signal(bool)
    cancel_clicked = Signal()
    resume_clicked = Signal()
    change_clicked = Signal()
    export_clicked = Signal()
    gallery_clicked = Signal()
    unfinished_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worded: list[IconButton] = []
        self._words = ElidedLabel(self)
        self._words.setAccessibleName(self.tr("State of this picture"))
        self.tiles = self._toggle("grid", self.tr("Tiles"), self.tr("Show the tiles over the picture (T)"))
        self.compare = self._toggle(
            "compare", self.tr("Compare"), self.tr("See it beside the one it was made from (B)")
        )
        self.beside = self._toggle(
            "side-by-side", self.tr("Side by side"), self.tr("Before and after side by side (C)")
        )
        self.change = self._icon_button(
            "retry", self.tr("Make again…"), self.tr("Change the settings and draw the same picture once more")
        )
        self.gallery = self._icon_button("gallery", self.tr("Gallery"), self.tr("Open this picture in the gallery"))
        self.export = self._icon_button(
            "file", self.tr("Export…"), self.tr("Write it in another format (Ctrl+Shift+S)")
        )
        self.unfinished = self._icon_button(
            "history", self.tr("Unfinished"), self.tr("Enlargements that were cut short (Ctrl+U)")
        )
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
        self.beside.toggled.connect(self.beside_toggled)
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
        self._give_room()

    def controls(self) -> list[QWidget]:
        """In the order in which they are read."""
        return [self.resume, self.cancel, self.tiles, self.compare, self.beside, *self._worded]

    def linked(self) -> dict[str, QAbstractButton]:
        """Those that do what an action of the page does, by its name."""
        return {
            "show_tiles": self.tiles,
            "compare": self.compare,
            "compare_beside": self.beside,
            "change": self.change,
            "show_in_gallery": self.gallery,
            "export_as": self.export,
        }

    def show_way(self, can_cancel: bool, can_go_on: bool) -> None:
        """One of the two buttons at the end, or neither. Who had the keyboard on one has it on the other."""
        had_focus = self.cancel.hasFocus() or self.resume.hasFocus()
        self.cancel.setVisible(can_cancel)
        self.resume.setVisible(can_go_on and not can_cancel)
        if had_focus and (can_cancel or can_go_on):
            (self.cancel if can_cancel else self.resume).setFocus()

    def minimumSizeHint(self) -> QSize:
        """With icons alone."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    # ---- inside

    def _give_room(self) -> None:
        """Words beside the icons, as long as there is room for them."""
        words = sum(button.fontMetrics().horizontalAdvance(button.text()) for button in self._worded)
        needed = words + len(self._worded) * (_BUTTON + SPACE_S) + 3 * (_TOGGLE + SPACE_S)
        has_room = needed <= self.width()
        self._tools.setSpacing(SPACE_S if has_room else SPACE_XS)
        for button in self._worded:
            button.setToolButtonStyle(
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly
            )

    def _toggle(self, icon: str, name: str, tool_tip: str) -> IconButton:
        button = IconButton(icon, name, tool_tip, self)
        button.setCheckable(True)
        return button

    def _icon_button(self, icon: str, text: str, tool_tip: str) -> IconButton:
        """Shows its words as well, where there is room."""
        button = IconButton(icon, text, tool_tip, self)
        button.setText(text)
        button.setProperty("role", "action")
        button.setAccessibleDescription(tool_tip)
        self._worded.append(button)
        return button

    def _button(self, text: str, tool_tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tool_tip)
        button.setAccessibleName(text)
        button.setAccessibleDescription(tool_tip)
        return button

    def _lay_out(self) -> None:
        self._tools = QHBoxLayout()
        for tool in (self.tiles, self.compare, self.beside, *self._worded):
            self._tools.addWidget(tool)
        self._tools.addStretch(1)
        state = QHBoxLayout()
        state.setSpacing(SPACE_S)
        state.addWidget(self._words, 1)
        state.addWidget(self.resume)
        state.addWidget(self.cancel)
        self._words.setMinimumHeight(self.cancel.sizeHint().height())  # the buttons come and go
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(state)
        layout.addLayout(self._tools)
