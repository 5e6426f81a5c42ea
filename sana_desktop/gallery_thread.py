"""GalleryThread: a thread with a gallery index of its own, which is opened when there is first something to do."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError

if TYPE_CHECKING:
    from sana_desktop.gallery.index import GalleryIndex

log = logging.getLogger(__name__)

POLL_SECONDS = 0.5
"""How often it is looked whether somebody else has written into the index: a question of microseconds."""

Task = Callable[["GalleryIndex"], object]
Failed = Callable[[str], object]


class GalleryThread:
    """Does one task after the other; what a task raises is told to its own `failed`, in a sentence."""

    def __init__(
        self,
        name: str,
        open_index: Callable[[], GalleryIndex],
        set_aside: Callable[[Path], object],
        changed: Callable[[], object] | None = None,
    ) -> None:
        """
        Args:
            open_index: called in the thread.
            set_aside: called there, when a damaged index was put out of the way.
            changed: called there, within a second of somebody else's writing; None: nobody asks.
        """
        self._name, self._open, self._set_aside, self._changed = name, open_index, set_aside, changed
        self._tasks: queue.SimpleQueue[tuple[Task, Failed] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = self._is_stale = False
        self._seen, self._looked = -1, 0.0

    def do(self, task: Task, failed: Failed) -> None:
        if self._is_closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._tasks.put((task, failed))

    def look(self) -> None:
        """Now, whether somebody else has written. From any thread."""
        if self._thread is not None and not self._is_closed:
            self._looked = 0.0
            self._tasks.put((_nothing, _nothing))

    def reopen(self) -> None:
        """Before the next task, because what `open_index` opens is another one now."""
        self._is_stale = True

    def close(self) -> None:
        """After what it is at; what waits is left."""
        self._is_closed = True
        self._tasks.put(None)

    def join(self, seconds: float) -> bool:
        """Whether it has ended."""
        if self._thread is not None:
            self._thread.join(max(0.0, seconds))
        return self._thread is None or not self._thread.is_alive()

    # ---- in the thread

    def _run(self) -> None:
        index: GalleryIndex | None = None
        try:
            while not self._is_closed:
                try:
                    task = self._tasks.get(timeout=None if self._changed is None or index is None else POLL_SECONDS)
                except queue.Empty:
                    task = None
                if self._is_closed:
                    return
                if self._is_stale and index is not None:
                    self._is_stale = False
                    index.close()
                    index = None
                index = self._work(index, *task) if task is not None else index
                self._look(index)
        finally:
            if index is not None:
                index.close()

    def _work(self, index: GalleryIndex | None, task: Task, failed: Failed) -> GalleryIndex | None:
        try:
            if index is None:
                index = self._opened()
            task(index)
        except (EngineError, OSError) as error:
            failed(str(error))
        except Exception as error:  # a fault of ours: the gallery goes on with the next question
            log.exception("the gallery could not do what was asked")
            failed(str(error))
        return index

    def _opened(self) -> GalleryIndex:
        index = self._open()
        self._is_stale = False
        if index.set_aside is not None:
            self._set_aside(index.set_aside)
        if self._changed is not None:
            self._seen = index.changes()
        return index

    def _look(self, index: GalleryIndex | None) -> None:
        if self._changed is None or index is None or time.monotonic() - self._looked < POLL_SECONDS:
            return
        self._looked = time.monotonic()
        try:
            changes = index.changes()
        except EngineError as error:
            log.warning("the gallery's index cannot be asked: %s", error)
            return
        if changes != self._seen:
            self._seen = changes
            self._changed()


def _nothing(_: object) -> None:
    """A task after which it is looked for changes."""
