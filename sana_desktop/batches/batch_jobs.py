"""From a plan to jobs: random seeds are decided, templates drawn, every request checked before anything is rendered."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import EngineError, GenerationRequest, ImageFileError, InvalidRequest, ModelInfo, find_model
from engine.models import STARTER
from engine.recipe_model import is_on_another_machine
from engine.source_picture import SourcePicture
from sana_desktop.batches.plan import Draft, Plan
from sana_desktop.batches.prompt_files import WrongLine
from sana_desktop.jobs.job import Job

_ODD = 0x9E3779B1  # the golden ratio in 32 bits: neighbours lie far apart


@dataclass(frozen=True, slots=True)
class Batch:
    key: str
    jobs: list[Job]  # in order; a job's number is that of its draft, counted from 1
    wrong: list[WrongLine]  # by line, one each; none of their pictures is among the jobs


class JobMaker:
    """
    Args:
        folder: that a line's `source` is looked for in.
        lasting_model: a model's name or folder → one that means the same from any working folder.
    """

    def __init__(self, folder: Path, lasting_model: Callable[[str, Path], str]) -> None:
        self._folder, self._lasting_model = folder, lasting_model
        self._models: dict[str, tuple[ModelInfo, str] | EngineError] = {}
        self._sources: dict[str, str | EngineError] = {}

    def batch(self, plan: Plan, repetition: int = 1) -> Batch:
        """
        Args:
            repetition: each has its own key, its own random seeds and draws.
        """
        key = batch_key(plan, repetition)
        jobs: list[Job] = []
        wrong: dict[int, WrongLine] = {line.line: line for line in plan.wrong}
        for number, draft in enumerate(plan.drafts, start=1):
            if draft.line in wrong:
                continue
            try:
                jobs.append(self._job(plan, key, number, draft))
            except EngineError as error:
                wrong[draft.line] = WrongLine(draft.line, str(error))
        lines = {draft.line for draft in plan.drafts if draft.line in wrong}
        if lines:
            jobs = [job for job in jobs if plan.drafts[job.number - 1].line not in lines]
        return Batch(key, jobs, [wrong[line] for line in sorted(wrong)])

    def _job(self, plan: Plan, key: str, number: int, draft: Draft) -> Job:
        """
        Raises:
            EngineError: the draft asks for what cannot work.
        """
        seed = _random_seed(key, draft.chance) if draft.seed is None else draft.seed
        drawn_by = seed if type(seed) is int else 0  # what is no number is refused below
        template = draft.template
        prompt = template.draw(drawn_by) if draft.combination is None else template.combination(draft.combination)
        for what, by in draft.replaced:
            prompt = _replaced(prompt, what, by)
        request = self._request(draft.settings, prompt, seed)
        return Job(
            key=_digest(key, number)[:32],
            request=request,
            batch=key,
            number=number,
            template="" if prompt == template.text else template.text,
            target=plan.target,
        )

    def _request(self, settings: Mapping[str, Any], prompt: str, seed: Any) -> GenerationRequest:
        values = dict(settings)
        name = values.get("model", STARTER)
        if isinstance(name, str):
            model, values["model"] = self._model(name)
            defaults = {"width": model.native_size, "height": model.native_size}
            values = {**defaults, "steps": model.steps, "guidance_scale": model.guidance_scale, **values}
        if isinstance(source := values.get("source"), str) and source:
            values["source"] = self._source(source)
        return GenerationRequest.from_dict({**values, "prompt": prompt, "seed": seed})

    def _model(self, name: str) -> tuple[ModelInfo, str]:
        if name not in self._models:
            self._models[name] = self._found_model(name)
        found = self._models[name]
        if isinstance(found, EngineError):
            raise found
        return found

    def _found_model(self, name: str) -> tuple[ModelInfo, str] | EngineError:
        if is_on_another_machine(name):
            return InvalidRequest("model", "A model on another machine is not opened: copy it to this one.")
        try:
            model = find_model(name)
            return model, self._lasting_model(name, model.folder)
        except EngineError as error:
            return error

    def _source(self, given: str) -> str:
        if given not in self._sources:
            self._sources[given] = self._found_source(given)
        found = self._sources[given]
        if isinstance(found, EngineError):
            raise found
        return found

    def _found_source(self, given: str) -> str | EngineError:
        if is_on_another_machine(given):
            return InvalidRequest("source", "A picture on another machine is not opened: copy it to this one.")
        try:
            path = self._folder / Path(given).expanduser()
            SourcePicture.open(path)  # better refused now than after hours of others
            return str(path)
        except ImageFileError as error:
            return error
        except (OSError, ValueError, RuntimeError):
            return ImageFileError(f"The source {given[:100]!r} cannot be a file's name: correct it.")


def batch_key(plan: Plan, repetition: int) -> str:
    """Of the first rendering of a plan, of the second, …"""
    return plan.key if repetition == 1 else _digest(plan.key, "again", repetition)[:32]


def _random_seed(key: str, number: int) -> int:
    """Decided by the batch, so that the same command means the same pictures; another one for every number."""
    return (int(_digest(key, "seed")[:8], 16) + number * _ODD) % 2**32


def _replaced(prompt: str, what: str, by: str) -> str:
    """As a word of its own where it is one somewhere: "red" is not in "hundred". Else wherever it stands."""
    if what not in prompt:
        raise InvalidRequest(
            "prompt",
            f"The grid replaces {what[:40]!r}, which is not in {prompt[:60]!r}: begin it with a word that is.",
        )
    words, count = re.subn(rf"(?<!\w){re.escape(what)}(?!\w)", lambda _: by, prompt)
    return words if count else prompt.replace(what, by)


def _digest(*parts: object) -> str:
    return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()
