"""ChipsField: a few names, each a chip that can be taken away, and a field to add one, which knows those in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from engine.annotations import MAX_NAME_CHARACTERS, MAX_NAMES, tidy_names
from sana_desktop.theme import SPACE_XS
from sana_desktop.widgets.flow_layout import FlowLayout
from sana_desktop.widgets.icon_button import tinted_icon

_ICON = 12
_SHOWN = 28  # characters of a name


class ChipsField(QWidget):
    """Signals:
    added(str)     a name was typed or chosen that is not there yet
    removed(str)   the chip of this name was pressed
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """
        Args:
            name: of the field, for those who cannot see it.
            hint: stands in the empty field.
        """
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.setToolTip(hint)
        self.field.setMaxLength(MAX_NAME_CHARACTERS)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._on_typed)
        self._chips = QWidget()
        self._flow = FlowLayout(SPACE_XS, self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addWidget(self.field)
        layout.addWidget(self._chips)
        self._chips.hide()

    def names(self) -> tuple[str, ...]:
        return self._names

    def set_names(self, names: Sequence[str]) -> None:
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        for name in self._names:
            self._flow.addWidget(self._chip(name))
        self._chips.setVisible(bool(self._names))

    def set_known(self, names: Sequence[str]) -> None:
        """What completion offers."""
        self._known.setStringList(list(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return adds what was typed; it is nobody else's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _chip(self, name: str) -> QToolButton:
        chip = QToolButton()
        shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
        chip.setText(shown.replace("&", "&&"))
        chip.setProperty("name", name)
        chip.setProperty("role", "chip")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setIconSize(QSize(_ICON, _ICON))
        chip.setIcon(tinted_icon("close", self.palette().windowText().color().name()))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setAccessibleName(self.tr("Take away {name}").format(name=name))
        chip.setToolTip(self.tr("Take this name away"))
        chip.clicked.connect(self._on_chip)
        return chip

    def _on_chip(self) -> None:
        self.removed.emit(str(self.sender().property("name")))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        names = [name for name in tidy_names(self.field.text().split(",")) if name not in self._names]
        self.field.clear()
        for name in names[: MAX_NAMES - len(self._names)]:
            self.added.emit(name)
