"""What taking over the settings of a file would change: one line for each part of a request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from engine import GenerationRequest, ModelInfo
from engine.version import PROGRAM_NAME
from sana_desktop.parameters import PRECISIONS, SHORTCUTS, Parameters, taken_over
from sana_desktop.picture_facts import sides_words
from sana_desktop.settings import Settings

if TYPE_CHECKING:
    from engine.other_programs.imported import Imported

_PLAIN = GenerationRequest("plain")


@dataclass(frozen=True, slots=True)
class Change:
    part: str  # of ALL_PARTS
    name: str  # as the user reads it
    now: str
    then: str
    is_ticked: bool = True
    problem: str = ""  # why it cannot be taken over


@dataclass(frozen=True, slots=True)
class Restorable:
    """A file's settings beside the present ones."""

    request: GenerationRequest
    program: str  # that wrote them
    changes: tuple[Change, ...]  # what differs
    same: int  # parts that do not
    ignored: tuple[str, ...]  # sentences: what of another program's settings cannot be used


def restorable(imported: Imported, now: Settings, models: Sequence[ModelInfo], source_is_here: bool) -> Restorable:
    """
    Args:
        source_is_here: whether the picture that it began from can be found.
    """
    request, is_ours = imported.recipe.request, imported.program == PROGRAM_NAME
    lines = [_text_line("prompt", request.prompt, now.prompt), _negative(request, now, is_ours)]
    lines += _numbers(request, now, is_ours)
    if is_ours:
        lines.append(_model(request, now, models))
    lines += [_source(request, now, is_ours, source_is_here), _others(request, now, is_ours)]
    changes = tuple(line for line in lines if line.then != line.now)
    return Restorable(request, imported.program, changes, len(lines) - len(changes), imported.ignored)


def _text_line(part: str, then: str, now: str) -> Change:
    return Change(part, QCoreApplication.translate("restoring", "Prompt"), now.strip(), then.strip())


def _negative(request: GenerationRequest, now: Settings, is_ours: bool) -> Change:
    name = QCoreApplication.translate("restoring", "Negative prompt")
    then, before = request.negative_prompt.strip(), now.negative_prompt.strip()
    return Change("negative_prompt", name, before, then, is_ticked=is_ours or bool(then))


def _numbers(request: GenerationRequest, now: Settings, is_ours: bool) -> list[Change]:
    """Another program's file may say nothing of one of them: then the usual value stands there, and is not ticked."""

    def ticked(*fields: str) -> bool:
        return is_ours or any(getattr(request, field) != getattr(_PLAIN, field) for field in fields)

    here, translate = now.parameters, QCoreApplication.translate
    size_now, size_then = sides_words(here.width, here.height), sides_words(request.width, request.height)
    guidance_now, guidance_then = f"{here.guidance_scale:g}", f"{request.guidance_scale:g}"
    return [
        Change("size", translate("restoring", "Size"), size_now, size_then, ticked("width", "height")),
        Change("steps", translate("restoring", "Steps"), str(here.steps), str(request.steps), ticked("steps")),
        Change("guidance", translate("restoring", "Guidance"), guidance_now, guidance_then, ticked("guidance_scale")),
        Change("seed", translate("restoring", "Seed"), str(here.seed), str(request.seed), ticked("seed")),
    ]


def _model(request: GenerationRequest, now: Settings, models: Sequence[ModelInfo]) -> Change:
    titles = {model.name: model.title for model in models}
    before, then = now.parameters.model, request.model
    is_here = then in titles
    problem = QCoreApplication.translate("restoring", "This model is not here: the chosen one stays.")
    name = QCoreApplication.translate("restoring", "Model")
    told = titles.get(before, before), titles.get(then, then)
    return Change("model", name, *told, is_ticked=is_here, problem="" if is_here else problem)


def _source(request: GenerationRequest, now: Settings, is_ours: bool, is_here: bool) -> Change:
    """Taken over, a picture that was made from noise alone puts the present source away."""
    name = QCoreApplication.translate("restoring", "Begin from")
    problem = QCoreApplication.translate("restoring", "The picture that it began from is not here.")
    before = _source_words(now.parameters.source, now.parameters.strength)
    then = _source_words(request.source, request.strength)
    is_missing = bool(request.source) and not is_here
    return Change("source", name, before, then, is_ours and not is_missing, problem if is_missing else "")


def _source_words(source: str, strength: float) -> str:
    if not source:
        return ""
    words = QCoreApplication.translate("restoring", "{name}, strength {strength}")
    return words.format(name=Path(source).name, strength=f"{strength:g}")


def _others(request: GenerationRequest, now: Settings, is_ours: bool) -> Change:
    after = taken_over(now.parameters, request, frozenset({"other"}))
    name, then = QCoreApplication.translate("restoring", "Other settings"), _others_words(after)
    return Change("other", name, _others_words(now.parameters), then, is_ours or bool(then))


def _others_words(parameters: Parameters) -> str:
    """Those that are not as usual, as recipes name them."""
    chosen = {**PRECISIONS.get(parameters.precision, {}), **SHORTCUTS.get(parameters.shortcut, {}), **parameters.others}
    words = []
    for name, value in sorted(chosen.items()):
        plain = getattr(value, "value", value)
        words.append(f"{name.replace('_', ' ')} {plain if isinstance(plain, str | int | float) else '…'}")
    return ", ".join(words)
