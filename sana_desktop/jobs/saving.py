"""PictureSaver: a job's finished picture becomes its file, exactly once, whatever ends the program in between."""

from __future__ import annotations

import contextlib
import dataclasses
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

from engine import EngineError, GeneratedImage, paths
from engine.image_file import prepare_folder, prepare_gallery, save_named
from engine.image_name import FOLDER_TEMPLATE, GALLERY_TEMPLATE
from engine.name_template import NameTemplate
from sana_desktop.database import DatabaseError
from sana_desktop.jobs.job import Job, JobState, JobWithdrawn
from sana_desktop.jobs.saved_picture import BATCH, JOB, TEMPLATE, is_picture_of
from sana_desktop.jobs.store import JobStore

log = logging.getLogger(__name__)

_MAX_TEMPLATE_CHARACTERS = 10_000
"""With more, a recipe of the longest prompts would not be read back."""


def tell_index(path: Path) -> None:
    """Enter a picture into the gallery's index, if it lies in the gallery.

    Raises:
        EngineError: the index cannot be opened or written.
    """
    if not path.is_relative_to(paths.pictures_folder()):
        return
    from sana_desktop.gallery.index import GalleryIndex  # not at the top: whoever saves nothing needs none

    with contextlib.closing(GalleryIndex(check=False)) as index:  # checking a large one takes longer than all the rest
        index.add(path)


class PictureSaver:
    """Belongs to the thread of its store."""

    def __init__(self, store: JobStore, announce: Callable[[Path], object] = tell_index) -> None:
        """
        Args:
            announce: is told the path of every picture that is safe; what it raises costs nobody anything.
        """
        self._store, self._announce = store, announce
        self._prepared: set[Path] = set()

    def prepare(self, job: Job) -> None:
        """Better known before an hour of rendering than after.

        Raises:
            ImageFileError: nothing can be saved where the job's picture goes, or the disk is full.
            InvalidRequest: its name's template cannot be used.
        """
        NameTemplate.parse(template_of(job))
        folder = root_of(job)
        if folder not in self._prepared:
            (prepare_gallery if job.target.folder is None else prepare_folder)(folder)
            self._prepared.add(folder)

    def save(self, job: Job, image: GeneratedImage) -> Path:
        """The job is finished when this returns.

        Raises:
            ImageFileError: it could not be written; no part of it is left.
            JobWithdrawn: it was cancelled, paused or put back; there is no file.
            DatabaseError: the queue could not be written.
        """
        try:
            path = save_named(
                with_origin(image, job),
                root_of(job),
                template_of(job),
                job.target.format,
                job.target.quality,
                lambda path: self._store.reserve(job.key, path),
                job.number,
            )
        except (JobWithdrawn, DatabaseError):
            raise
        except EngineError:
            if (there := self._reserved_path(job)) is None:
                raise
            path = there
        self._store.finish(job.key, path)
        self._tell(path)
        return path

    def _reserved_path(self, job: Job) -> Path | None:
        """Of a picture that had its name already when its folder failed."""
        now = self._store.get(job.key)
        if now is None or now.state is not JobState.SAVING or now.path is None or not is_picture_of(now.path, job.key):
            return None
        return now.path

    def _tell(self, path: Path) -> None:
        try:
            self._announce(path)
        except (EngineError, OSError, sqlite3.Error) as error:  # it can be made again from the files
            log.warning("%s is saved, and not in the index: %s", path, error)


def root_of(job: Job) -> Path:
    return paths.pictures_folder() if job.target.folder is None else job.target.folder


def with_origin(image: GeneratedImage, job: Job) -> GeneratedImage:
    """With what the recipe says of the queue: the job, so that the file is known again, its batch and template."""
    named = {JOB: job.key, BATCH: job.batch, TEMPLATE: job.template[:_MAX_TEMPLATE_CHARACTERS]}
    told = {name: text for name, text in named.items() if text}
    return dataclasses.replace(image, provenance={**image.provenance, **told})


def template_of(job: Job) -> str:
    return job.target.name or (GALLERY_TEMPLATE if job.target.folder is None else FOLDER_TEMPLATE)
