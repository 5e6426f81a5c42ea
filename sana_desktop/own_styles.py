"""OwnStyles: the styles that the user has made, in one JSON file; and all styles together, the shipped ones first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine import EngineError
from engine.paths import config_folder
from engine.request import MAX_PROMPT_CHARACTERS
from sana_desktop.kept_json import KeptJson
from sana_desktop.styles import PROMPT_SLOT, StylePreset

MOST = 500
MAX_NAME_CHARACTERS = 80


class StyleRefused(EngineError):
    """A style that cannot be kept; the sentence says why and what to do."""


def own_styles_file() -> Path:
    return config_folder() / "styles.json"


class OwnStyles(QObject):
    """Signals:
    changed()   there are others now
    """

    changed = Signal()

    def __init__(self, path: Path, shipped: Sequence[StylePreset], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shipped = list(shipped)
        self._own: list[StylePreset] = []
        self.is_read = False
        self._file = KeptJson(path, self)
        self._file.loaded.connect(self._on_loaded)
        self._file.load()

    def all(self) -> list[StylePreset]:
        return [*self._shipped, *self._own]

    def own(self) -> list[StylePreset]:
        return list(self._own)

    def put(self, style: StylePreset, instead_of: str = "") -> None:
        """Keep a style; `instead_of` names the one of the user's own that it replaces.

        Raises:
            StyleRefused: it has no name or no words, or another has the name.
        """
        _check(style)
        others = [other for other in self._own if other.name != instead_of]
        if any(other.name.casefold() == style.name.casefold() for other in [*self._shipped, *others]):
            raise StyleRefused(
                QCoreApplication.translate("OwnStyles", "There is a style of this name already: choose another name.")
            )
        if len(others) >= MOST:
            raise StyleRefused(
                QCoreApplication.translate("OwnStyles", "There are {count} styles already: delete one first.").format(
                    count=MOST
                )
            )
        places = [number for number, other in enumerate(self._own) if other.name == instead_of]
        self._set([*others[: places[0]], style, *others[places[0] :]] if places else [*others, style])

    def delete(self, name: str) -> None:
        self._set([other for other in self._own if other.name != name])

    def restore(self, own: Sequence[StylePreset]) -> None:
        """The user's own as they were before."""
        self._set(list(own))

    def close(self) -> None:
        self._file.close()

    def _set(self, own: list[StylePreset]) -> None:
        self._own, self.is_read = own, True
        texts = [{"name": s.name, "prompt": s.prompt, "negative_prompt": s.negative_prompt} for s in own]
        self._file.save(texts)
        self.changed.emit()

    def _on_loaded(self, value: Any) -> None:
        if self.is_read:
            return
        self.is_read = True
        taken = {style.name.casefold() for style in self._shipped}
        for entry in value[:MOST] if isinstance(value, list) else []:
            style = _read(entry)
            if style is not None and style.name.casefold() not in taken:
                taken.add(style.name.casefold())
                self._own.append(style)
        self.changed.emit()


def _check(style: StylePreset) -> None:
    """
    Raises:
        StyleRefused: see `OwnStyles.put`.
    """
    translate = QCoreApplication.translate
    if not style.name.strip():
        raise StyleRefused(translate("OwnStyles", "The style has no name: give it one."))
    if len(style.name) > MAX_NAME_CHARACTERS:
        raise StyleRefused(translate("OwnStyles", "The name is too long: shorten it."))
    if style.prompt.count(PROMPT_SLOT) != 1:
        raise StyleRefused(
            translate("OwnStyles", "The words need {slot} once, where the prompt goes.").format(slot=PROMPT_SLOT)
        )
    if not style.prompt.replace(PROMPT_SLOT, "").strip() and not style.negative_prompt.strip():
        raise StyleRefused(translate("OwnStyles", "The style has no words: write some."))
    if max(len(style.prompt), len(style.negative_prompt)) > MAX_PROMPT_CHARACTERS // 2:
        raise StyleRefused(translate("OwnStyles", "The words are too long: shorten them."))


def _read(entry: Any) -> StylePreset | None:
    """A style of a file that may hold anything; None: it is none."""
    if not isinstance(entry, dict):
        return None
    texts = [entry.get("name"), entry.get("prompt"), entry.get("negative_prompt", "")]
    if not all(isinstance(text, str) for text in texts):
        return None
    name, prompt, negative_prompt = map(str, texts)
    style = StylePreset(name, prompt, negative_prompt, is_own=True)
    try:
        _check(style)
    except StyleRefused:
        return None
    return style
