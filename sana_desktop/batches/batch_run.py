"""BatchRun: a batch through the queue, from where an earlier run of the same command was ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from sana_desktop.batches.batch_jobs import Batch, JobMaker, batch_key
from sana_desktop.batches.batch_reporter import BatchReporter
from sana_desktop.batches.plan import Plan
from sana_desktop.jobs.following import work_off
from sana_desktop.jobs.job import Job, JobError, JobState
from sana_desktop.jobs.runner import Outcome, Runner
from sana_desktop.jobs.saving import PictureSaver
from sana_desktop.jobs.store import JobStore
from sana_desktop.rendering import Engine
from sana_desktop.reporter import Reporter

_FAILED = (JobState.FAILED, JobState.CANCELLED)
_LEFT = (JobState.WAITING, JobState.PAUSED, JobState.RENDERING, JobState.SAVING)


class BatchRun:
    """
    Args:
        open_engine: called when the first picture is due.
        saver: of the pictures.
        title: the name of the batch's file, for the lists of others; "": it has none.
    """

    def __init__(
        self,
        store: JobStore,
        reporter: Reporter,
        open_engine: Callable[[], Engine],
        saver: PictureSaver,
        title: str = "",
    ) -> None:
        self._store, self._reporter, self._open_engine, self._saver = store, reporter, open_engine, saver
        self._title = title
        self._is_ours = False  # this program works the queue off
        self.batch: Batch | None = None

    def run(
        self, plan: Plan, maker: JobMaker, first: Batch, retries_failed: bool = False, again: bool = False
    ) -> Sequence[Job]:
        """What became of the batch's pictures, in its order.

        Args:
            first: what `maker` makes of the plan.
            again: render everything anew, unless something of it is not finished yet.
        Raises:
            KeyboardInterrupt: what is not finished is paused, or another program's now.
            EngineError: the engine cannot be opened, the queue cannot be used, or is paused.
        """
        batch = self.batch = self._begun(plan, maker, first, again, retries_failed)
        left = self._store.jobs(*_LEFT, batch=batch.key)
        if left:
            total = len(self._store.jobs(batch=batch.key))
            self._work_off(batch.key, BatchReporter(self._reporter, total - len(left), total))
        return sorted(self._store.jobs(batch=batch.key), key=lambda job: job.number)

    def way_on(self) -> str:
        """After Ctrl+C: what is saved, and how to go on."""
        if self.batch is None:
            return "nothing was started."
        counts = self._store.counts(self.batch.key)
        done = f"{counts.get(JobState.FINISHED, 0)} of {sum(counts.values())} pictures are saved."
        if not self._is_ours:
            return f"{done} The program that works the queue off goes on with the others."
        return f"{done} The same command again goes on with the others."

    def _begun(self, plan: Plan, maker: JobMaker, first: Batch, again: bool, retries_failed: bool) -> Batch:
        """The batch with all its jobs in the queue, none of them paused."""
        repetition = 1
        while self._store.counts(batch_key(plan, repetition + 1)):
            repetition += 1
        key = batch_key(plan, repetition)
        known = self._store.jobs(batch=key)
        if known and again and not any(job.state in _LEFT for job in known):
            repetition, known = repetition + 1, []
        batch = first if repetition == 1 else maker.batch(plan, repetition)
        if known:
            self._take_up(batch, known, retries_failed, again)
        else:
            self._store.add(batch.jobs, title=self._title)
        return batch

    def _take_up(self, batch: Batch, known: Sequence[Job], retries_failed: bool, again: bool) -> None:
        """An earlier run's. What is missing was cleared from the list by the user, and is not rendered twice."""
        if retries_failed:
            self._store.retry([job.key for job in known if job.state in _FAILED])
        self._store.resume([job.key for job in known if job.state is JobState.PAUSED])
        for words in _taken_up(batch, self._store.counts(batch.key), again):
            self._reporter.notice(words)

    def _work_off(self, key: str, reporter: Reporter) -> None:
        if self._store.held_because():  # for want of room; there may be some now, and the runner looks
            self._store.go_on()

        def run() -> Outcome:
            self._is_ours = True
            return Runner(self._store, self._open_engine, self._saver, reporter).run(batch=key)

        try:
            outcome = work_off(self._store, run, reporter, key)
        except KeyboardInterrupt:
            if self._is_ours:  # nobody else shall begin with what was just stopped
                self._store.pause(job.key for job in self._store.jobs(JobState.WAITING, batch=key))
            raise
        if outcome.held is not None:
            raise JobError(outcome.held or "The queue is paused: `sana-desktop queue resume` lets it go on.")


def _taken_up(batch: Batch, counts: dict[JobState, int], again: bool) -> list[str]:
    """What an earlier run of the same command left."""
    total, states = len(batch.jobs), Counter(counts)
    finished, left = states[JobState.FINISHED], sum(states[state] for state in _LEFT)
    missing = total - sum(states.values())
    failed = sum(states[state] for state in _FAILED)
    told = []
    if finished == total:
        told.append(f"All {total} are finished already: add --again to render them anew.")
    elif left:
        told.append(f"{finished} of {total} are finished already: {left} are left.")
        if again:
            told.append("What is left is rendered first: --again acts when all is finished.")
    if failed:
        told.append(f"{failed} failed or were cancelled: add --retry-failed to try them once more.")
    if missing > 0:
        told.append(f"{missing} were cleared from the queue's list, and are not rendered again.")
    return told
