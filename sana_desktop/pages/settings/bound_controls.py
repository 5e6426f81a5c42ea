"""Controls that show a field of the settings and change it: what is chosen holds at once, in both directions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from sana_desktop.settings import Settings
from sana_desktop.settings_store import SettingsStore

TYPING_MS = 400


class BoundTick(QCheckBox):
    def __init__(self, store: SettingsStore, field: str, text: str) -> None:
        super().__init__(text)
        self._store, self._field = store, field
        self.setChecked(getattr(store.value, field))
        self.toggled.connect(self._change)
        store.changed.connect(self._on_changed)

    def _change(self, is_on: bool) -> None:
        self._store.change(**{self._field: is_on})

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if self._field in names:
            with QSignalBlocker(self):
                self.setChecked(getattr(settings, self._field))


class BoundChoice(QComboBox):
    """A value that is none of the choices shows as the first."""

    def __init__(self, store: SettingsStore, field: str, choices: Mapping[str, str]) -> None:
        super().__init__(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._store, self._field = store, field
        self.set_choices(choices)
        self.currentIndexChanged.connect(self._change)
        store.changed.connect(self._on_changed)

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """Value → what it is called."""
        with QSignalBlocker(self):
            self.clear()
            for value, text in choices.items():
                self.addItem(text, value)
            self._show(self._store.value)

    def _show(self, settings: Settings) -> None:
        self.setCurrentIndex(max(0, self.findData(getattr(settings, self._field))))

    def _change(self) -> None:
        self._store.change(**{self._field: self.currentData()})

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if self._field in names:
            with QSignalBlocker(self):
                self._show(settings)


class BoundNumber(QSpinBox):
    def __init__(self, store: SettingsStore, field: str, least: int, most: int, suffix: str = "") -> None:
        super().__init__(minimum=least, maximum=most, suffix=suffix)
        self._store, self._field = store, field
        self._show(store.value)
        self.valueChanged.connect(self._change)
        store.changed.connect(self._on_changed)

    def _change(self, value: int) -> None:
        self._store.change(**{self._field: value})

    def _on_changed(self, settings: Settings, names: frozenset[str]) -> None:
        if self._field in names:
            with QSignalBlocker(self):
                self._show(settings)

    def _show(self, settings: Settings) -> None:
        """A settings file may hold numbers that no field takes."""
        self.setValue(min(max(getattr(settings, self._field), self.minimum()), self.maximum()))


class TypedText(QLineEdit):
    """A text that is looked at once the typing rests, or ends.

    Signals (of QLineEdit):
        returnPressed(), editingFinished()
    """

    def __init__(self, text: str, most: int) -> None:
        super().__init__(text, maxLength=most)
        self.rest = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.textEdited.connect(self._wait)
        self.editingFinished.connect(self.rest.stop)

    def _wait(self) -> None:
        self.rest.start()

    def show_text(self, text: str) -> None:
        """Not while somebody types."""
        if not self.hasFocus() and self.text() != text:
            self.setText(text)


def bound_tick(store: SettingsStore, field: str, text: str) -> BoundTick:
    return BoundTick(store, field, text)


def bound_choice(store: SettingsStore, field: str, choices: Mapping[str, str]) -> BoundChoice:
    return BoundChoice(store, field, choices)
