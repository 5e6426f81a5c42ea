"""FilterNames: tags or collections to choose from, the most frequent first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from sana_desktop.theme import SPACE_XS
from sana_desktop.widgets.flow_layout import FlowLayout
from sana_desktop.widgets.icon_button import tinted_icon

_MOST = 24
_SHOWN = 24  # characters of a name
_ICON = 12


class FilterNames(QWidget):
    """Signals:
    changed()   others are chosen, by hand
    """

    changed = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        """`hint` stands where there are no names yet."""
        super().__init__(parent)
        self._title = title
        self._names: list[tuple[str, int]] = []
        self._chosen: tuple[str, ...] = ()
        caption = QLabel(title)
        caption.setProperty("role", "caption")
        self._hint = QLabel(hint)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._more = QLabel()
        self._more.setProperty("role", "muted")
        self._more.setWordWrap(True)
        self._body = QWidget()
        self._flow = FlowLayout(SPACE_XS, self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for widget in (caption, self._hint, self._body, self._more):
            layout.addWidget(widget)
        self._show()

    def chosen(self) -> tuple[str, ...]:
        return self._chosen

    def choose(self, names: Sequence[str]) -> None:
        if tuple(names) != self._chosen:
            self._chosen = tuple(names)
            self._show()

    def set_names(self, names: Sequence[tuple[str, int]]) -> None:
        """Each with the number of pictures that have it."""
        if list(names) != self._names:
            self._names = list(names)
            self._show()

    def buttons(self) -> list[QToolButton]:
        return self._body.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _show(self) -> None:
        shown = self._shown()
        focus = next((b.property("name") for b in self.buttons() if b.hasFocus()), None)
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._flow.setEnabled(False)  # Qt would lay all of them out anew for each that is shown
        for name, count in shown:
            button = self._button(name, count)
            self._flow.addWidget(button)
            button.show()
            if name == focus:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.setEnabled(True)
        self._hint.setVisible(not shown)
        self._body.setVisible(bool(shown))
        left = len(self._names) - _MOST
        self._more.setText(self.tr("{count} more: type them into the search.").format(count=QLocale().toString(left)))
        self._more.setVisible(left > 0)

    def _shown(self) -> list[tuple[str, int]]:
        known = dict(self._names)
        first = self._names[:_MOST]
        return [*((name, known.get(name, 0)) for name in self._chosen if name not in dict(first)), *first]

    def _button(self, name: str, count: int) -> QToolButton:
        button = QToolButton(self._body)
        shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
        words = self.tr("{name} ({count})").format(name=shown, count=QLocale().toString(count))
        button.setText(words.replace("&", "&&"))
        button.setProperty("name", name)
        button.setProperty("role", "chip")
        button.setCheckable(True)
        button.setChecked(name in self._chosen)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_ICON, _ICON))
        if button.isChecked():
            button.setIcon(tinted_icon("check", self.palette().windowText().color().name()))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("{title}: {name}").format(title=self._title, name=shown))
        button.setToolTip(self.tr("Show pictures that have this name"))
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        name = str(self.sender().property("name"))
        chosen = [other for other in self._chosen if other != name]
        self._chosen = tuple(chosen if name in self._chosen else [*chosen, name])
        self._show()
        self.changed.emit()
