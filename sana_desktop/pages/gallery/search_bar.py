"""SearchBar: the field that is searched with, the order, the size of the tiles, and how many were found."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from sana_desktop.gallery.vocabulary import Vocabulary
from sana_desktop.pages.gallery.search_field import SearchField
from sana_desktop.pages.gallery.tile_grid import MAX_SIDE, MIN_SIDE, USUAL_SIDE
from sana_desktop.theme import SPACE_S, SPACE_XS, set_look
from sana_desktop.widgets.icon_button import IconButton

_MAX_CHARACTERS = 1000
_QUIET_MS = 180
_TROUBLE_MS = 500


class SearchBar(QWidget):
    """Signals:
    search_changed(str)      what is searched for, once the hands rest
    order_changed(str)       one of `gallery.index.ORDERS`
    side_changed(int)        of the tiles
    filters_toggled(bool)    the column of filters is to be seen
    inspector_toggled(bool)  the column of the chosen picture is to be seen
    """

    search_changed = Signal(str)
    order_changed = Signal(str)
    side_changed = Signal(int)
    filters_toggled = Signal(bool)
    inspector_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField()
        self.field.setMaxLength(_MAX_CHARACTERS)
        self.order, self.side = QComboBox(), QSlider(Qt.Orientation.Horizontal)
        self.filters = IconButton("filter", self.tr("Filters"), self.tr("Filters (F)"))
        self.inspector = IconButton("info", self.tr("About the picture"), self.tr("About the picture (I)"))
        self.told = QLabel()
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._trouble = QTimer(self, singleShot=True, interval=_TROUBLE_MS)
        self._sentence = self._searched = ""
        self._fill()
        self._lay_out()
        self._connect()

    def text(self) -> str:
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Searched for at once."""
        self.field.setText(text)
        self._search()

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """What completion offers."""
        self.field.set_vocabulary(vocabulary)

    def show_found(self, count: int, chosen: int = 0) -> None:
        """How many were found, and of how many more than one is chosen."""
        self._trouble.stop()
        all_words, chosen_words = QLocale().toString(count), QLocale().toString(chosen)
        words = self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=all_words)
        if chosen > 1:
            words = self.tr("{chosen} of {count} pictures are chosen").format(chosen=chosen_words, count=all_words)
        self._show("muted", words)
        self._mark(False)

    def show_trouble(self, sentence: str) -> None:
        """The search cannot be understood: said when the hands rest, because half a word seldom can."""
        self._sentence = sentence
        self._trouble.start()

    # ---- inside

    def _fill(self) -> None:
        for words, order in (
            (self.tr("Newest first"), "newest"),
            (self.tr("Oldest first"), "oldest"),
            (self.tr("Best rated first"), "rating"),
            (self.tr("By name"), "name"),
            (self.tr("Largest first"), "size"),
            (self.tr("By seed"), "seed"),
        ):
            self.order.addItem(words, order)
        self.side.setRange(MIN_SIDE, MAX_SIDE)
        self.side.setSingleStep(16)
        self.side.setPageStep(32)
        self.side.setValue(USUAL_SIDE)

    def _lay_out(self) -> None:
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.tr("The order of the pictures"))
        self.side.setAccessibleName(self.tr("Size of the tiles"))
        self.side.setToolTip(self.tr("How large the pictures are shown"))
        self.side.setFixedWidth(110)
        for button in (self.filters, self.inspector):
            button.setCheckable(True)
            button.setChecked(True)
            button.setProperty("role", "plain")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.filters)
        line.addWidget(self.field, 1)
        line.addWidget(self.order)
        line.addWidget(self.side)
        line.addWidget(self.inspector)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(line)
        layout.addWidget(self.told)
        self._show("muted", " ")

    def _connect(self) -> None:
        self.field.textChanged.connect(self._quiet.start)
        self.field.returnPressed.connect(self._search)
        self._quiet.timeout.connect(self._search)
        self._trouble.timeout.connect(self._on_trouble)
        self.order.currentIndexChanged.connect(self._on_order)
        self.side.valueChanged.connect(self.side_changed)
        self.filters.toggled.connect(self.filters_toggled)
        self.inspector.toggled.connect(self.inspector_toggled)

    def _search(self) -> None:
        self._quiet.stop()
        if self.text() != self._searched:
            self._searched = self.text()
            self.search_changed.emit(self._searched)

    def _on_order(self) -> None:
        self.order_changed.emit(self.order.currentData())

    def _on_trouble(self) -> None:
        self._show("danger", self._sentence)
        self._mark(True)

    def _show(self, role: str, words: str) -> None:
        self.told.setText(words)
        self.told.setToolTip("")
        set_look(self.told, "role", role)

    def _mark(self, is_wrong: bool) -> None:
        self.field.setAccessibleDescription(self._sentence if is_wrong else "")
        set_look(self.field, "invalid", is_wrong)
