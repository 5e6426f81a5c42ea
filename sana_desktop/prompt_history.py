"""PromptHistory: every prompt that was queued, the newest last and none twice; and a walk through it, as in a shell."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.paths import data_folder
from engine.request import MAX_PROMPT_CHARACTERS
from sana_desktop.kept_json import KeptJson

MOST = 1000


def history_file() -> Path:
    return data_folder() / "prompts.json"


class PromptHistory(QObject):
    """Signals:
    changed()   there are other prompts in it
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts: list[str] = []
        self._is_read = False
        self._file = KeptJson(path, self)
        self._file.loaded.connect(self._on_loaded)
        self._file.load()

    def prompts(self) -> list[str]:
        """The newest last."""
        return list(self._prompts)

    def add(self, prompt: str) -> None:
        """It was queued: it is the newest, wherever it stood before."""
        if not prompt.strip():
            return
        self._prompts = [*(other for other in self._prompts if other != prompt), prompt][-MOST:]
        self._keep()

    def clear(self) -> None:
        self._prompts, self._is_read = [], True  # what is still being read is not wanted any more
        self._keep()

    def restore(self, prompts: list[str]) -> None:
        """What `clear` has cleared; what was queued since stays the newest."""
        self._prompts = _merged(prompts, self._prompts)
        self._keep()

    def close(self) -> None:
        self._file.close()

    def _keep(self) -> None:
        if self._is_read:  # else the file still holds what is not known yet
            self._file.save(list(self._prompts))
        self.changed.emit()

    def _on_loaded(self, value: Any) -> None:
        if self._is_read:
            return
        self._is_read = True
        queued, self._prompts = self._prompts, _merged(_known(value), self._prompts)
        if queued:
            self._file.save(list(self._prompts))
        self.changed.emit()


class HistoryWalk:
    """Where in the history the prompt field is. What was being typed stands after the newest."""

    def __init__(self, history: PromptHistory) -> None:
        self._history = history
        self._prompts: list[str] = []
        self._place: int | None = None  # None: at what is being typed
        self._typed = ""

    def older(self, shown: str) -> str | None:
        """The prompt before the one that is shown; None: there is none."""
        if self._place is None or shown != self._prompts[self._place]:  # the walk begins, or a found one was changed
            self._prompts, self._typed = self._history.prompts(), shown
            if self._prompts and self._prompts[-1] == shown:
                self._prompts.pop()
            self._place = len(self._prompts)
        if self._place == 0:
            self._place = 0 if self._prompts else None
            return None
        self._place -= 1
        return self._prompts[self._place]

    def newer(self, shown: str) -> str | None:
        """The prompt after it, at last what was being typed; None: that is where the field is."""
        if self._place is None or shown != self._prompts[self._place]:
            return None
        if self._place + 1 < len(self._prompts):
            self._place += 1
            return self._prompts[self._place]
        self._place = None
        return self._typed


def _known(value: Any) -> list[str]:
    """The prompts of a file that may hold anything."""
    found = [text for text in value if _is_prompt(text)] if isinstance(value, list) else []
    return _merged(found[-MOST:], [])


def _is_prompt(text: Any) -> bool:
    return isinstance(text, str) and bool(text.strip()) and len(text) <= MAX_PROMPT_CHARACTERS


def _merged(older: list[str], newer: list[str]) -> list[str]:
    """Both, each prompt at its last place."""
    return list(reversed(dict.fromkeys(reversed([*older, *newer]))))[-MOST:]
