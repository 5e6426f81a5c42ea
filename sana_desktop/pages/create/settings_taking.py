"""SettingsTaking: takes what a picture was made with over into Create, as one step that can be undone."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine import GenerationRequest
from engine.recipe_model import is_on_another_machine
from sana_desktop.batches.prompt_plan import literal_prompt
from sana_desktop.parameters import Parameters, taken_over

if TYPE_CHECKING:
    from sana_desktop.pages.create.create_page import CreatePage


@dataclass(frozen=True, slots=True)
class CreateSettings:
    """Everything that Create holds at one time."""

    prompt: str
    negative_prompt: str
    parameters: Parameters


class SettingsTaking(QObject):
    def __init__(self, page: CreatePage) -> None:
        super().__init__(page)
        self._page = page

    def current(self) -> CreateSettings:
        return CreateSettings(*self._page.prompt_panel.texts(), self._page.parameters.parameters())

    def take_over(self, request: GenerationRequest, parts: frozenset[str]) -> CreateSettings:
        """Set what `parts` (of `studio.ALL_PARTS`) says; what was there before, which can be undone.

        A model that is not here, and a source that is gone, are left as they were, and told.
        """
        before = self.current()
        known, left_out = self._known_parts(request, parts)
        prompt = literal_prompt(request.prompt) if "prompt" in known else before.prompt
        negative = request.negative_prompt if "negative_prompt" in known else before.negative_prompt
        self.restore(CreateSettings(prompt, negative, taken_over(before.parameters, request, known)))
        self._page.studio.undo.note(self.tr("Take over settings"), functools.partial(self.restore, before))
        self._page.show_note(" ".join([self.tr("Settings taken over; Ctrl+Z undoes it."), *left_out]))
        return before

    def restore(self, settings: CreateSettings) -> None:
        """Set everything; the prompt field's own undo goes on from there."""
        panel = self._page.prompt_panel
        if settings.prompt != panel.texts()[0]:
            panel.prompt.replace_text(settings.prompt)
        panel.negative_prompt.setText(settings.negative_prompt)
        self._page.parameters.set_parameters(settings.parameters)

    def _known_parts(self, request: GenerationRequest, parts: frozenset[str]) -> tuple[frozenset[str], list[str]]:
        """Those that can be taken over here, and a sentence for each that cannot."""
        left_out = []
        if "model" in parts and self._page.parameters.model_info(request.model) is None:
            parts -= {"model"}
            left_out.append(self.tr("Its model is not here: yours stays."))
        if "source" in parts and request.source and not _is_here(request.source):
            parts -= {"source"}
            left_out.append(self.tr("The picture it began from is not there any more."))
        if "seed" in parts and "other" not in parts and request.is_variation:
            left_out.append(self.tr("It is a variation: its seed alone draws the picture that it is like."))
        return parts, left_out


def _is_here(source: str) -> bool:
    """A stranger's recipe may name anything: other machines are not asked."""
    try:
        return not is_on_another_machine(source) and Path(source).is_file()
    except (OSError, ValueError):
        return False
