"""StyleDialog: all styles with their previews, to choose one; and the user's own, to make, change and delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.styles import PROMPT_SLOT, StylePreset
from sana_desktop.theme import SPACE_M, SPACE_S
from sana_desktop.widgets.progress_panel import ElidedLabel
from sana_desktop.widgets.style_form import StyleForm
from sana_desktop.widgets.style_tiles import TILE, StyleTilePainter, StyleTiles
from sana_desktop.widgets.style_words import style_text

_COLUMNS = 4


class StyleDialog(QDialog):
    """Signals:
    chosen(str)                      the style of that name; "": none
    put_wanted(StylePreset, str)     keep this one, instead of the one of that name ("": as a new one)
    delete_wanted(str)
    """

    chosen = Signal(str)
    put_wanted = Signal(object, str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Styles"))
        self._typed = ("", "")
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the styles"))
        self.search.installEventFilter(self)
        self.tiles = StyleTiles(self.tr("None"), self)
        self.list = self._list()
        self.words = ElidedLabel()
        self.words.setProperty("role", "muted")
        self._new = QPushButton(self.tr("New style…"))
        self._new.setToolTip(self.tr("Make a style of your own, from the words in the prompt field"))
        self._edit = QPushButton(self.tr("Change…"))
        self._edit.setToolTip(self.tr("Change the chosen style, if it is your own"))
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setToolTip(self.tr("Delete the chosen style, if it is your own; it can be undone"))
        self._use = QPushButton(self.tr("Use"))
        self._use.setToolTip(self.tr("Put these words around the prompt (Enter)"))
        self._use.setDefault(True)
        self._use.setProperty("role", "primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        self.form = StyleForm()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def open_with(self, styles: Sequence[StylePreset], chosen: str, prompt: str, negative_prompt: str) -> None:
        """`prompt` and `negative_prompt`: what is typed, to make a style of."""
        self._typed = (prompt, negative_prompt)
        self._pages.setCurrentIndex(0)
        self.search.clear()
        self.set_styles(styles, chosen)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.open()

    def set_styles(self, styles: Sequence[StylePreset], chosen: str) -> None:
        self.tiles.set_styles(styles)
        self._choose_row(self.tiles.row_of(chosen))

    def show_kept(self, styles: Sequence[StylePreset], name: str) -> None:
        """The style in the form is kept."""
        self._pages.setCurrentIndex(0)
        self.search.clear()
        self.set_styles(styles, name)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_refused(self, why: str) -> None:
        """It cannot be kept; `why` is a sentence."""
        self.form.show_wrong(why)

    def set_picture(self, name: str, picture: QPixmap) -> None:
        self.tiles.set_picture(name, picture)

    def current(self) -> StylePreset | None:
        style = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return style if isinstance(style, StylePreset) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows that a line of text has no use for go through the tiles."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: _COLUMNS, Qt.Key.Key_Up: -_COLUMNS}.get(Qt.Key(event.key()), 0)
            if step:
                self._choose_row(max(0, min(self.list.currentIndex().row() + step, self.tiles.rowCount() - 1)))
                return True
        return super().eventFilter(watched, event)

    def reject(self) -> None:
        """Esc leaves the form first."""
        if self._pages.currentIndex() == 1:
            self._leave_form()
        else:
            super().reject()

    # ---- inside

    def _choose_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.tiles.index(row))
        self._show_current()

    def _search(self, text: str) -> None:
        self.tiles.search(text)
        self._choose_row(0)

    def _show_current(self) -> None:
        style = self.current()
        self.words.set_whole_text("" if style is None else style_text(style).replace("\n", "  ·  "))
        is_own = style is not None and style.is_own
        self._edit.setEnabled(is_own)
        self._delete.setEnabled(is_own)
        self._use.setEnabled(self.list.currentIndex().isValid())

    def _use_current(self) -> None:
        if self.list.currentIndex().isValid():
            style = self.current()
            self.chosen.emit("" if style is None else style.name)
            self.accept()

    def _on_current(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()

    def _make_new(self) -> None:
        prompt, negative_prompt = self._typed
        words = prompt.replace(PROMPT_SLOT, "").strip()
        self._open_form(StylePreset("", f"{PROMPT_SLOT}, {words}" if words else PROMPT_SLOT, negative_prompt), "")

    def _change(self) -> None:
        style = self.current()
        if style is not None and style.is_own:
            self._open_form(style, style.name)

    def _open_form(self, style: StylePreset, instead_of: str) -> None:
        self.form.show_style(style, instead_of)
        self._pages.setCurrentIndex(1)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_form(self) -> None:
        self._pages.setCurrentIndex(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        style = self.current()
        if style is not None and style.is_own:
            self.delete_wanted.emit(style.name)

    def _list(self) -> QListView:
        tiles = QListView()
        tiles.setAccessibleName(self.tr("Styles"))
        tiles.setViewMode(QListView.ViewMode.IconMode)
        tiles.setMovement(QListView.Movement.Static)
        tiles.setResizeMode(QListView.ResizeMode.Adjust)
        tiles.setUniformItemSizes(True)
        tiles.setGridSize(TILE)
        tiles.setItemDelegate(StyleTilePainter(tiles))
        tiles.setModel(self.tiles)
        tiles.setMinimumSize(QSize(TILE.width() * _COLUMNS + 24, TILE.height() * 2 + 8))
        return tiles

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.list.activated.connect(self._use_current)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._use.clicked.connect(self._use_current)
        self._cancel.clicked.connect(self.reject)
        self._new.clicked.connect(self._make_new)
        self._edit.clicked.connect(self._change)
        self._delete.clicked.connect(self._on_delete)
        self.form.kept.connect(self.put_wanted)
        self.form.left.connect(self._leave_form)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self._new, self._edit, self._delete):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._cancel.setAutoDefault(False)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._use)
        choosing = QWidget()
        inner = QVBoxLayout(choosing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addWidget(self.search)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.words)
        inner.addLayout(buttons)
        self._pages.addWidget(choosing)
        self._pages.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.addWidget(self._pages)
