"""PromptReader: reads what is typed as the model will read it, off the window's thread.

How many tokens it has and where it is cut, and which prompts it stands for where it is a template.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine import EngineError, ModelInfo
from engine.prompt_tokens import resolve_instruction
from engine.request import DEFAULT_INSTRUCTION, MAX_PROMPT_CHARACTERS
from sana_desktop.batches.prompt_plan import PromptPlan, plan_prompts
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.styles import PROMPT_SLOT, StylePreset
from sana_desktop.token_counting import CountingFailed, TokenCount, TokenCounter

_CLOSE_MS = 2000
_MOST_COUNTED = 32  # prompts of one template


@dataclass(frozen=True, slots=True)
class PromptQuestion:
    prompt: str
    negative_prompt: str = ""
    style: StylePreset | None = None
    model: ModelInfo | None = None  # None: none is chosen
    instruction: str = DEFAULT_INSTRUCTION
    count: int = 1
    seed: int = 0


@dataclass(frozen=True, slots=True)
class PromptReading:
    question: PromptQuestion
    plan: PromptPlan | None = None  # None: it is a template that cannot be read
    wrong: str = ""  # why, in a sentence
    tokens: int | None = None  # of the longest prompt, with its style; None: they cannot be counted
    cut: int | None = None  # the first character of `question.prompt` that is not read
    style_is_cut: bool = False  # of the style's words behind the prompt some are not read
    negative_is_cut: bool = False
    names: tuple[str, ...] = field(default=())  # of the wildcard files, where one is being typed


class PromptReader(QObject):
    """Signals:
    told(PromptReading)      to `ask`; a question that waits is dropped for a newer one
    planned(PromptReading, bool)   to `plan`, always; with its `first`
    """

    told = Signal(object)
    planned = Signal(object, bool)

    def __init__(self, wildcards: Callable[[], WildcardFolder] = WildcardFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wildcards = wildcards
        self._counter = TokenCounter()
        self._reading = QThreadPool(self, maxThreadCount=1)
        self._planning = QThreadPool(self, maxThreadCount=1)  # never waits for a large tokenizer

    def ask(self, question: PromptQuestion) -> None:
        self._reading.clear()
        self._reading.start(lambda: self.told.emit(self._read(question)))

    def plan(self, question: PromptQuestion, first: bool) -> None:
        """Without tokens: what Generate needs of a template."""
        self._planning.start(lambda: self.planned.emit(self._planned(question), first))

    def close(self) -> None:
        self._reading.clear()
        self._planning.clear()
        self._counter.kill()
        if self._reading.waitForDone(_CLOSE_MS):
            self._counter.close()
        self._planning.waitForDone(_CLOSE_MS)

    # ---- in a thread of its own

    def _planned(self, question: PromptQuestion) -> PromptReading:
        try:
            plan = plan_prompts(question.prompt, question.count, question.seed, self._wildcards())
        except EngineError as error:
            return PromptReading(question, wrong=str(error))
        return PromptReading(question, plan)

    def _read(self, question: PromptQuestion) -> PromptReading:
        planned = self._planned(question)
        names = tuple(self._wildcards().names()) if "__" in question.prompt else ()
        prompts = planned.plan.prompts[:_MOST_COUNTED] if planned.plan else (question.prompt,)
        prompts = tuple(prompt[:MAX_PROMPT_CHARACTERS] for prompt in prompts)
        counts = self._counted(question, prompts)
        if not counts:
            return PromptReading(question, planned.plan, planned.wrong, names=names)
        *found, negative = counts
        cut, style_is_cut = None, False
        if prompts == (question.prompt,):
            cut, style_is_cut = _without_style(found[0].cut, question)
        else:
            style_is_cut = any(count.cut is not None for count in found)
        return PromptReading(
            question,
            planned.plan,
            planned.wrong,
            max(count.tokens for count in found),
            cut,
            style_is_cut,
            negative.cut is not None,
            names,
        )

    def _counted(self, question: PromptQuestion, prompts: tuple[str, ...]) -> list[TokenCount]:
        """Of each prompt, and of what is to be left out; none where they cannot be counted."""
        model, style = question.model, question.style
        if model is None or not question.prompt.strip():
            return []
        folder = model.folder / "tokenizer"
        if not (folder / "tokenizer.json").is_file():
            return []
        instruction = resolve_instruction(question.instruction, model.instruction)
        styled = [style.applied_to(prompt, "")[0] if style else prompt for prompt in prompts]
        negative = style.applied_to("", question.negative_prompt)[1] if style else question.negative_prompt
        texts = [*((instruction, prompt) for prompt in styled), ("", negative[:MAX_PROMPT_CHARACTERS])]
        try:
            return self._counter.count(folder, texts)
        except CountingFailed:
            return []


def _without_style(cut: int | None, question: PromptQuestion) -> tuple[int | None, bool]:
    """Where in what was typed the cut lies; and whether it lies behind it, in the style's own words."""
    if cut is None or question.style is None:
        return cut, False
    typed = question.prompt.strip()
    place = cut - question.style.prompt.index(PROMPT_SLOT)
    if place >= len(typed):
        return None, True
    return max(place, 0) + len(question.prompt) - len(question.prompt.lstrip()), True
