"""HistoryDialog: the prompts that were used, to be searched and taken up again."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_M, SPACE_S

_SHOWN_CHARACTERS = 300
_AnyIndex = QModelIndex | QPersistentModelIndex


class _Prompts(QAbstractListModel):
    """The newest first; those that hold all words of the search."""

    def __init__(self, prompts: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = prompts[::-1]
        self._found = self._all

    def search(self, text: str) -> None:
        words = text.casefold().split()
        self.beginResetModel()
        self._found = [prompt for prompt in self._all if all(word in prompt.casefold() for word in words)]
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        prompt = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(prompt[:_SHOWN_CHARACTERS].split())
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(200, 28)
        return prompt if role == Qt.ItemDataRole.UserRole else None


class HistoryDialog(QDialog):
    """Signals:
    chosen(str)       take this prompt up
    clear_clicked()   forget all of them
    """

    chosen = Signal(str)
    clear_clicked = Signal()

    def __init__(self, prompts: list[str], parent: QWidget | None = None) -> None:
        """`prompts`: the newest last."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier prompts"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the prompts"))
        self.search.installEventFilter(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Prompts, the newest first"))
        self.list.setProperty("data", True)  # the user's own words
        self.list.setUniformItemSizes(True)
        self._model = _Prompts(prompts, self)
        self.list.setModel(self._model)
        self._none = QLabel(self.tr("No prompt here yet: each that is added to the queue is kept."))
        self._none.setProperty("role", "muted")
        self._none.setWordWrap(True)
        self._use = QPushButton(self.tr("Use"))
        self._use.setToolTip(self.tr("Put the chosen prompt into the field (Enter)"))
        self._use.setDefault(True)
        self._use.setProperty("role", "primary")
        self._clear = QPushButton(self.tr("Forget all"))
        self._clear.setToolTip(self.tr("Empty this list; it can be undone until the program ends"))
        self._clear.setEnabled(bool(prompts))
        close = QPushButton(self.tr("Cancel"))
        self._lay_out(close)
        self.search.textChanged.connect(self._search)
        self.list.activated.connect(self._choose)
        self._use.clicked.connect(self._choose)
        self._clear.clicked.connect(self._on_clear)
        close.clicked.connect(self.reject)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the search has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = max(0, min(self.list.currentIndex().row() + step, self._model.rowCount() - 1))
                self.list.setCurrentIndex(self._model.index(row))
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        self._model.search(text)
        is_found = self._model.rowCount() > 0
        self._use.setEnabled(is_found)
        self._none.setVisible(not is_found and not text)
        if is_found:
            self.list.setCurrentIndex(self._model.index(0))

    def _choose(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))
            self.accept()

    def _on_clear(self) -> None:
        self.clear_clicked.emit()
        self.accept()

    def _lay_out(self, close: QPushButton) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.search)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.resize(560, 420)
        for button in (self._clear, close):
            button.setAutoDefault(False)
