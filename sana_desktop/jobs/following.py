"""Working the queue off, or following whoever does: what commands call that want their jobs done."""

from __future__ import annotations

import time
from collections.abc import Callable

from sana_desktop.jobs.job import Job, JobState
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.runner import Outcome
from sana_desktop.jobs.store import JobStore
from sana_desktop.reporter import Reporter

POLL_SECONDS = 0.25
_AT_WORK = (JobState.RENDERING, JobState.SAVING)
_NOT_OVER = (JobState.WAITING, *_AT_WORK)


def work_off(
    store: JobStore,
    run: Callable[[], Outcome],
    reporter: Reporter,
    batch: str | None = None,
    owner: Ownership | None = None,
) -> Outcome:
    """Until the jobs are over or the queue is held, by this program or by the one that works the queue off already.

    Args:
        run: works it off; called when the queue is ours, which it may become when the other program ends.
        batch: only the jobs of the batch with this key.
    Raises:
        EngineError: as `run` does.
    """
    owner = owner or Ownership()
    try:
        if owner.take():
            return run()
        reporter.notice("Another Sana Desktop works the queue off: this one tells what becomes of the pictures.")
        return _follow(store, run, reporter, batch, owner)
    finally:
        owner.release()


def _follow(
    store: JobStore, run: Callable[[], Outcome], reporter: Reporter, batch: str | None, owner: Ownership
) -> Outcome:
    followed = {job.key: job.id for job in store.jobs(*_NOT_OVER, batch=batch)}
    finished, failed, seen = 0, 0, -1
    while followed:
        if owner.take():
            ours = run()
            return Outcome(finished + ours.finished, failed + ours.failed, ours.held)
        if (changes := store.changes()) != seen:
            seen = changes
            for key in [key for key in followed if _is_over(store, key)]:
                job, number = store.get(key), followed.pop(key)
                finished += job is not None and job.state is JobState.FINISHED
                failed += job is not None and job.state is JobState.FAILED
                reporter.notice(_words(number, job))
            reason = store.held_because()
            if reason is not None and not any(state in store.counts(batch) for state in _AT_WORK):
                return Outcome(finished, failed, reason)
        time.sleep(POLL_SECONDS)
    return Outcome(finished, failed)


def _is_over(store: JobStore, key: str) -> bool:
    """Paused counts: nothing will become of it here."""
    return store.state_of(key) not in _NOT_OVER


def _words(number: int, job: Job | None) -> str:
    if job is None:
        return f"Picture {number} was taken out of the queue."
    match job.state:
        case JobState.FINISHED:
            return f"Picture {number} is saved: {job.path}"
        case JobState.FAILED:
            return f"Picture {number} failed: {job.error}"
        case state:
            return f"Picture {number} is {state.value}."
