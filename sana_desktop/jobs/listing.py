"""Jobs as people and programs read them: a line of a table each, or a JSON object."""

from __future__ import annotations

from typing import Any

from sana_desktop.jobs.job import Job, JobState

_PROMPT_CHARACTERS = 60
_ORDER = (
    *(JobState.RENDERING, JobState.SAVING, JobState.WAITING, JobState.PAUSED),
    *(JobState.FINISHED, JobState.FAILED, JobState.CANCELLED),
)


def job_line(job: Job) -> str:
    """For example "   12  waiting    512x512    20 steps  seed 7           a red fox"."""
    request = job.request
    size = f"{request.width}x{request.height}"
    line = f"{job.id:5}  {job.state.value:9}  {size:9}  {request.steps:3} steps  seed {request.seed:<10}  "
    if job.error:
        return f"{line}{_visible(request.prompt)}: {_visible(job.error, 300)}"
    return line + (str(job.path) if job.state is JobState.FINISHED else _visible(request.prompt))


def job_values(job: Job) -> dict[str, Any]:
    """For JSON."""
    return {
        "type": "job",
        "number": job.id,
        "key": job.key,
        "state": job.state.value,
        "batch": job.batch,
        "number_in_batch": job.number,
        "template": job.template,
        "path": None if job.path is None else str(job.path),
        "error": job.error,
        "attempts": job.attempts,
        "created": job.created,
        "changed": job.changed,
        "request": job.request.to_dict(),
    }


def count_words(counts: dict[JobState, int]) -> str:
    """For example "1 rendering, 5 waiting, 2 failed"; "nothing"."""
    return ", ".join(f"{counts[state]} {state.value}" for state in _ORDER if counts.get(state)) or "nothing"


def pictures(count: int) -> str:
    return "1 picture" if count == 1 else f"{count:,} pictures"


def _visible(text: str, characters: int = _PROMPT_CHARACTERS) -> str:
    """One line without what a terminal would obey."""
    plain = "".join(character if character.isprintable() else " " for character in text[: 4 * characters])
    words = " ".join(plain.split())
    return words if len(words) <= characters else f"{words[:characters]}…"
