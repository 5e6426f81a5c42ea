"""FileBatch: what a file of prompts asks for, with the settings of the window where it says nothing. Without Qt.

With the window's settings at a model's own, it is the batch of `sana-desktop batch FILE`: each knows what the other
has made.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import InvalidRequest, ModelInfo, find_model
from sana_desktop.batches.batch_jobs import Batch, JobMaker, batch_key
from sana_desktop.batches.file_wishes import MOST, FileWishes
from sana_desktop.batches.plan import Plan, Wishes, make_plan
from sana_desktop.batches.prompt_files import PromptFile, PromptFormat, WrongLine, parse
from sana_desktop.batches.text_files import read_text
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.generate import lasting_name
from sana_desktop.jobs.job import Job, JobState
from sana_desktop.jobs.store import JobStore
from sana_desktop.parameters import PRECISIONS, SHORTCUTS, Parameters

_LEFT = (JobState.WAITING, JobState.PAUSED, JobState.RENDERING, JobState.SAVING)


@dataclass(frozen=True, slots=True)
class FileBatch:
    name: str  # the file's
    key: str
    jobs: Sequence[Job]  # to be added, in order
    wrong: Sequence[WrongLine]  # lines that are left out, and why
    total: int  # that it would make without the limit
    known: int  # of its pictures, that are in the queue's list already and not among `jobs`
    repetition: int  # 1: the first time; 2: they were all made before, and these are others
    varies: bool  # a prompt of it has several forms

    @property
    def work(self) -> float:
        """Pixels times steps."""
        requests = (job.request for job in self.jobs)
        return float(sum(request.width * request.height * request.steps for request in requests))


def read_file_batch(path: Path, wishes: FileWishes, queue: Path) -> FileBatch:
    """
    Args:
        queue: the queue's file, which may know these pictures.
    Raises:
        EngineError: the file cannot be read, or nothing of it can be used.
    """
    file = parse(read_text(path), PromptFormat.of(path), path.name[:100], wishes.is_plain)
    if not file.rows and not file.wrong:
        raise InvalidRequest("prompt", f"{path.name[:100]} has no prompts: write one a line.")
    file = _styled(file, wishes)
    plan = make_plan(file, _plan_wishes(wishes), WildcardFolder())
    maker = JobMaker(path.absolute().parent, lasting_name)
    with JobStore(queue) as store:
        batch, known, repetition = _begun(store, plan, maker)
    jobs = [job for job in batch.jobs if job.key not in known]
    varies = any(draft.template.varies for draft in plan.drafts)
    return FileBatch(path.name, batch.key, jobs, batch.wrong, plan.total, len(known), repetition, varies)


def window_settings(parameters: Parameters, negative_prompt: str, model: ModelInfo) -> dict[str, Any]:
    """Fields of a request: what is other than the model's own, so that a batch without wishes is one and the same."""
    settings: dict[str, Any] = {"model": lasting_name(parameters.model, model.folder)}
    if (parameters.width, parameters.height) != (model.native_size, model.native_size):
        settings |= {"width": parameters.width, "height": parameters.height}
    if parameters.steps != model.steps:
        settings["steps"] = parameters.steps
    if parameters.guidance_scale != model.guidance_scale:
        settings["guidance_scale"] = parameters.guidance_scale
    if negative_prompt.strip():
        settings["negative_prompt"] = negative_prompt
    chosen = {**PRECISIONS.get(parameters.precision, {}), **SHORTCUTS.get(parameters.shortcut, {})}
    return settings | {name: getattr(value, "value", value) for name, value in chosen.items()}


def _plan_wishes(wishes: FileWishes) -> Wishes:
    parameters = wishes.parameters
    negative_prompt = wishes.negative_prompt
    if wishes.style is not None:
        negative_prompt = wishes.style.applied_to("", negative_prompt)[1]
    return Wishes(
        window_settings(parameters, negative_prompt, find_model(parameters.model)),
        seeds=(parameters.seed,) if parameters.seed_locked else (),
        count=parameters.count,
        every_combination=wishes.every_combination,
        is_plain=wishes.is_plain,
        limit=MOST,
        target=wishes.target,
    )


def _styled(file: PromptFile, wishes: FileWishes) -> PromptFile:
    if wishes.style is None:
        return file
    rows = [dataclasses.replace(row, prompt=wishes.style.applied_to(row.prompt, "")[0]) for row in file.rows]
    return PromptFile(rows, file.wrong)


def _begun(store: JobStore, plan: Plan, maker: JobMaker) -> tuple[Batch, Mapping[str, JobState], int]:
    """The batch, which of its jobs the list has, and how often it was made: all over, it is made anew."""
    repetition = 1
    while store.counts(batch_key(plan, repetition + 1)):
        repetition += 1
    counts = Counter(store.counts(batch_key(plan, repetition)))
    if counts and not any(counts[state] for state in _LEFT):
        repetition += 1
    batch = maker.batch(plan, repetition)
    return batch, store.states_of([job.key for job in batch.jobs]), repetition
