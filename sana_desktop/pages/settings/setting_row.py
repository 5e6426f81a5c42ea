"""SettingRow and SettingsSection: one setting with its name, what it does and its control; and a card of such rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sana_desktop.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, set_look

_CONTROL_WIDTH = 320
_NUMBER_WIDTH = 120
_TICK_INDENT = 24  # to below its words
_NAME_WIDTH = 200  # at least


class SettingRow(QWidget):
    """Name and explanation lead, the control follows. A line below, whose place is kept, tells what comes of it."""

    def __init__(
        self, name: str, about: str, control: QWidget, tells: bool = False, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            control: a tick carries its name itself.
            tells: whether there is a line below for `tell`.
        """
        super().__init__(parent)
        self.control = control
        self._words = f"{name} {about}".casefold()
        self._told = plain_label("muted") if tells else None
        self._lay_out(name, about)
        self._name_control(name, about)

    def tell(self, text: str, is_error: bool = False) -> None:
        assert self._told is not None, "made without a line to tell something in"
        self._told.setText(text)
        set_look(self._told, "role", "danger" if is_error else "muted")
        self.control.setAccessibleDescription(text)

    def told(self) -> str:
        return "" if self._told is None else self._told.text()

    def fits(self, words: list[str]) -> bool:
        """Whether all of `words`, in small letters, occur in what is said here."""
        return all(word in self._words for word in words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page; it changes a value only where the keyboard is, not wherever it passes."""
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _name_control(self, name: str, about: str) -> None:
        if self.control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
            self.control.setAccessibleName(self.control.accessibleName() or name)
            self.control.setToolTip(self.control.toolTip() or about or name)
        self.control.installEventFilter(self)

    def _alignment(self) -> Qt.AlignmentFlag:
        """A number is narrow, all else fills its column."""
        if isinstance(self.control, QAbstractSpinBox):
            self.control.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.control.setMinimumWidth(_NUMBER_WIDTH)
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self.control.setMinimumWidth(_CONTROL_WIDTH)
        self.control.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return Qt.AlignmentFlag.AlignTop

    def _lay_out(self, name: str, about: str) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        layout.setHorizontalSpacing(SPACE_L)
        layout.setVerticalSpacing(SPACE_XS)
        layout.setColumnStretch(0, 1)
        layout.setColumnMinimumWidth(0, _NAME_WIDTH)
        is_tick = isinstance(self.control, QCheckBox)
        if is_tick:
            layout.addWidget(self.control, 0, 0, 1, 2)
        else:
            label = plain_label("")
            label.setText(name)
            label.setBuddy(self.control)
            layout.addWidget(label, 0, 0)
            layout.setColumnMinimumWidth(1, _CONTROL_WIDTH)
            layout.addWidget(self.control, 0, 1, 2, 1, self._alignment())
        if about:
            explanation = plain_label("muted")
            explanation.setText(about)
            if is_tick:
                explanation.setIndent(_TICK_INDENT)
            layout.addWidget(explanation, 1, 0, 1, 2 if is_tick else 1, Qt.AlignmentFlag.AlignTop)
        if self._told is not None:
            self._told.setIndent(_TICK_INDENT if is_tick else 0)
            self._told.setMinimumHeight(self._told.fontMetrics().height())
            layout.addWidget(self._told, 2, 0, 1, 2)


class SettingsSection(QFrame):
    """Rows that belong together, below a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.rows: list[SettingRow] = []
        self.title = plain_label("headline")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.title)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def add(self, row: SettingRow) -> SettingRow:
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def show_what_fits(self, words: list[str]) -> bool:
        """Hide rows in which `words` do not occur; a title that holds them shows all its rows. Whether any is left."""
        whole = all(word in self.title.text().casefold() for word in words)
        for row in self.rows:
            row.setVisible(whole or row.fits(words))
        is_left = any(not row.isHidden() for row in self.rows)
        self.setVisible(is_left)
        return is_left

    def entered(self) -> None:
        """The page is in front: look again at what may have changed elsewhere."""


def plain_label(role: str) -> QLabel:
    """Its text may come from a file or from the system: it is never taken for markup."""
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
