"""WindowSaver: the queue's own way of saving (`jobs/saving.py`), in the engine's thread of the window."""

from __future__ import annotations

import logging
from pathlib import Path

from engine import GeneratedImage, ImageFileError
from sana_desktop.jobs.disk_space import is_disk_full, missing_room
from sana_desktop.jobs.job import Job
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
        self._saver = PictureSaver(JobStore(queue), _announce)

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
        return self._saver.save(job, image)


def _announce(path: Path) -> None:
    """To the gallery's index, as far as that works: the picture is safe, and the index can be made again from it."""
    try:
        tell_index(path)
    except Exception:  # whatever is wrong there, this picture is not to count as unsaved
        log.exception("%s is saved, and not in the gallery's index", path)
