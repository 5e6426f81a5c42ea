"""WindowSaver: the queue's own way of saving (`jobs/saving.py`), in the engine's thread of the window."""

from __future__ import annotations

import logging
from pathlib import Path

from engine import EngineError, GeneratedImage, ImageFileError
from sana_desktop.database import DatabaseError
from sana_desktop.jobs.disk_space import is_disk_full, missing_room
from sana_desktop.jobs.job import Job, JobState, JobWithdrawn
from sana_desktop.jobs.saved_picture import is_picture_of
from sana_desktop.jobs.saving import PictureSaver, root_of, tell_index
from sana_desktop.jobs.store import JobStore

log = logging.getLogger(__name__)


class WindowSaver:
    """Belongs to the thread that made it."""

    def __init__(self, queue: Path | None, usual: Path | None = None) -> None:
        """
        Args:
            queue: the queue's file; None: the usual one.
            usual: the folder that the window's own pictures go to; None: the gallery.
        Raises:
            DatabaseError: the queue's file cannot be opened.
        """
        self._usual = usual
        self._store = JobStore(queue)
        self._saver = PictureSaver(self._store, _announce)

    def refusal(self, job: Job) -> str | None:
        """Why nothing can be saved now, in a sentence: every other job would have to wait for the same.

        Raises:
            ImageFileError: this job's own folder cannot be used.
        """
        if reason := missing_room(root_of(job), job.request):
            return reason
        try:
            self._saver.prepare(job)
        except ImageFileError as error:
            if job.target.folder in (None, self._usual) or is_disk_full(error):
                return str(error)
            raise
        return None

    def save(self, job: Job, image: GeneratedImage) -> Path:
        """The job is finished when this returns. What is raised is `PictureSaver.save`'s."""
        try:
            return self._saver.save(job, image)
        except (JobWithdrawn, DatabaseError):
            raise
        except EngineError:
            if (path := self._path_all_the_same(job)) is None:
                raise
            return path

    def _path_all_the_same(self, job: Job) -> Path | None:
        """Of a picture that had its name already when its folder failed."""
        now = self._store.get(job.key)
        if now is None or now.state is not JobState.SAVING or now.path is None or not is_picture_of(now.path, job.key):
            return None
        self._store.finish(job.key, now.path)
        return now.path


def _announce(path: Path) -> None:
    """To the gallery's index, as far as that works: the picture is safe, and the index can be made again from it."""
    try:
        tell_index(path)
    except Exception:  # whatever is wrong there, this picture is not to count as unsaved
        log.exception("%s is saved, and not in the gallery's index", path)
