"""GalleryService: the one door of the window to the gallery. Every call returns at once; signals bring the answers.

Three threads have an index each: one finds, one changes, one follows the folder. So nobody who scrolls waits for a
thousand files that are being rated.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QImage

from sana_desktop.gallery_thread import GalleryThread
from sana_desktop.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from sana_desktop.gallery.annotating import Change
    from sana_desktop.gallery.bin import Bin
    from sana_desktop.gallery.index import GalleryIndex

log = logging.getLogger(__name__)

Which = Iterable[Path | int]
"""Pictures: files, or numbers in the index."""


class GalleryService(QObject):
    """Signals:
    found(int, list[int], str)      number of the question; numbers of the pictures; or why it cannot be understood
    loaded(list[Picture])           what `load` asked for, as far as the index knows it
    asked(Path, Picture | None)     what the index has of a file
    paths_told(int, list[Path])     number of the question, and the files
    annotated(list[Picture])        those that are other now
    deleted(list[Path])             moved to the bin
    undone(str)                     what was taken back, in words; "": there was nothing
    taken_in(Path)                  the copy in the gallery
    vocabulary_told(Vocabulary)     names that can be asked for
    waiting_told(int)               so many changes are asked for and not done yet
    read()                          the folder has been looked through, see `is_read`
    changed()                       something in the gallery is other than before, whoever did it
    failed(str)                     why something could not be done, and what was done instead, in a sentence
    thumbnail_loaded(Path, int, QImage)   a null image: it cannot be made
    """

    found = Signal(int, object, str)
    loaded = Signal(object)
    asked = Signal(object, object)
    paths_told = Signal(int, object)
    annotated = Signal(object)
    deleted = Signal(object)
    undone = Signal(str)
    taken_in = Signal(object)
    vocabulary_told = Signal(object)
    waiting_told = Signal(int)
    read = Signal()
    changed = Signal()
    failed = Signal(str)
    thumbnail_loaded = Signal(object, int, QImage)
    _was_damaged = Signal(object)
    _change_ended = Signal()

    def __init__(
        self,
        root: Path | None = None,
        file: Path | None = None,
        thumbnails: Path | None = None,
        bin: Bin | None = None,
        parent: QObject | None = None,
    ) -> None:
        """
        Args:
            root: the gallery's folder; None: the user's.
            file: of the index; None: the usual one.
            thumbnails: where they are kept; None: in the cache folder.
            bin: None: the system's.
        """
        super().__init__(parent)
        self._root, self._file, self._bin = root, file, bin
        self.thumbnails = ThumbnailLoader(thumbnails, parent=self)
        self.thumbnails.loaded.connect(self._on_thumbnail)
        self.last_done: str | None = None
        """What `undo` would take back, in words, as far as is known."""
        self.changes_waiting = 0
        """What was asked for by `annotate`, `delete`, `undo` and `take_in`, and is not done yet."""
        self.is_read = False
        """Whether the whole folder was looked through since the start: before that, no pictures may be none *yet*."""
        self._opening = threading.Lock()
        self._questions = self._path_questions = 0
        self._is_refreshing = self._is_closed = False
        self._finder = self._thread("gallery-finder", lambda: self._tell(self.changed))
        self._changer = self._thread("gallery-changer")
        self._follower = self._thread("gallery-follower")
        self._was_damaged.connect(self._on_damaged)
        self._change_ended.connect(self._on_change_ended)

    # ---- finding

    def search(self, text: str = "", order: str = "newest") -> int:
        """The number of this question; `found` answers. One that waits is dropped for a newer one."""
        self._questions += 1
        number = self._questions
        self._finder.do(
            lambda index: self._search(index, number, text, order),
            lambda why: self._tell(self.found, number, [], why),
        )
        return number

    def load(self, ids: Sequence[int]) -> None:
        """`loaded` brings what the index has of these."""
        wanted = list(ids)
        self._finder.do(lambda index: self._tell(self.loaded, index.pictures(wanted)), self._fail)

    def ask(self, path: Path) -> None:
        """`asked` tells what the index has of this file."""
        self._finder.do(lambda index: self._tell(self.asked, path, index.get(path)), self._fail)

    def ask_paths(self, ids: Sequence[int]) -> int:
        """The number of this question; `paths_told` answers with the files, in the order of `ids`."""
        self._path_questions += 1
        number, wanted = self._path_questions, list(ids)
        self._finder.do(
            lambda index: self._tell(self.paths_told, number, [p.path for p in index.pictures(wanted)]), self._fail
        )
        return number

    def ask_vocabulary(self) -> None:
        self._finder.do(lambda index: self._tell(self.vocabulary_told, index.vocabulary()), self._fail)

    def thumbnail(self, path: Path, side: int = 256, modified: int = 0) -> QImage | None:
        """From memory; None: `thumbnail_loaded` will tell.

        Args:
            side: of the square that it fits into, in pixels; at most 512.
            modified: `Picture.modified`, where it is known: a changed file gets a new one.
        """
        return self.thumbnails.get(path, side, modified)

    # ---- changing

    def annotate(self, which: Which, change: Change, told: str = "") -> None:
        """Change what is said of pictures, in their files.

        Args:
            told: what it is called when it can be taken back.
        """
        pictures = list(which)
        self._change(lambda index: self._annotate(index, pictures, change, told))

    def delete(self, which: Which) -> None:
        """Move pictures to the system's bin."""
        pictures = list(which)
        self._change(lambda index: self._delete(index, pictures))

    def undo(self) -> None:
        """Take back the last deletion or annotation that was not taken back yet."""
        self._change(lambda index: self._tell(self.undone, index.undo() or ""))

    def take_in(self, path: Path) -> None:
        """Copy a picture file from elsewhere into the gallery, under a name that is free there."""
        self._change(lambda index: self._take_in(index, path))

    # ---- following

    def refresh(self) -> None:
        """Take up what others did to the folder; `changed` tells whether they did."""
        if not self._is_refreshing:
            self._is_refreshing = True
            self._follower.do(self._refresh, self._on_refresh_failed)

    def set_root(self, root: Path | None) -> None:
        """Another folder is the gallery now; None: the user's."""
        if root is not None and root == self._root:
            return
        self._root, self.is_read = root, False
        for thread in (self._finder, self._changer, self._follower):
            thread.reopen()
        self.refresh()
        self.changed.emit()

    def close(self, seconds: float = 2.0) -> bool:
        """End the threads; whether all have ended within that time."""
        self._is_closed = True
        until = time.monotonic() + seconds
        threads = (self._finder, self._changer, self._follower)
        for thread in threads:
            thread.close()
        self.thumbnails.close()
        return all([thread.join(until - time.monotonic()) for thread in threads])

    # ---- in the threads

    def _search(self, index: GalleryIndex, number: int, text: str, order: str) -> None:
        if number == self._questions:
            self.last_done = index.last_done()
            self._tell(self.found, number, index.ids(text, order), "")

    def _annotate(self, index: GalleryIndex, which: list[Path | int], change: Change, told: str) -> None:
        done = index.annotate(_paths(index, which), change, told)
        self._tell(self.annotated, done.changed)
        if done.kept_here:
            self._tell(self.failed, next(iter(done.kept_here.values())))

    def _delete(self, index: GalleryIndex, which: list[Path | int]) -> None:
        self._tell(self.deleted, [picture.path for picture in index.delete(_paths(index, which))])

    def _take_in(self, index: GalleryIndex, path: Path) -> None:
        from sana_desktop.gallery.taking_in import take_in  # loads Pillow: not before the first paint

        self._tell(self.taken_in, take_in(index, path))

    def _refresh(self, index: GalleryIndex) -> None:
        try:
            index.refresh(self._on_progress)
        finally:
            self._is_refreshing = False
            self._finder.look()
            self._end_reading()

    def _on_progress(self, done: int, total: int) -> None:
        """Between two parts of a long refresh."""
        if self._is_closed:
            raise _Closed

    def _end_reading(self) -> None:
        """Also where it failed: what is known then is all that will be."""
        if not self.is_read:
            self.is_read = True
            self._tell(self.read)

    def _on_refresh_failed(self, why: str) -> None:
        self._is_refreshing = False
        self._end_reading()
        if not self._is_closed:
            log.warning("the gallery's folder cannot be followed: %s", why)

    def _index(self, check: bool) -> GalleryIndex:
        from sana_desktop.gallery.index import GalleryIndex  # as above

        with self._opening:  # two that find it damaged would both set it aside
            return GalleryIndex(self._file, self._root, bin=self._bin, check=check)

    def _tell(self, signal: SignalInstance, *values: Any) -> None:
        if not self._is_closed:
            with contextlib.suppress(RuntimeError):  # the object has gone with its window
                signal.emit(*values)

    def _fail(self, why: str) -> None:
        self._tell(self.failed, why)

    # ----

    def _thread(self, name: str, changed: Callable[[], object] | None = None) -> GalleryThread:
        is_finder = changed is not None
        set_aside: Callable[[Path], object] = lambda path: self._tell(self._was_damaged, path)  # noqa: E731
        return GalleryThread(name, lambda: self._index(check=is_finder), set_aside, changed)

    def _change(self, act: Callable[[GalleryIndex], object]) -> None:
        def task(index: GalleryIndex) -> None:
            try:
                act(index)
            finally:
                self.last_done = index.last_done()
            self._end_change()

        self.changes_waiting += 1
        self.waiting_told.emit(self.changes_waiting)
        self._changer.do(task, self._fail_change)

    def _fail_change(self, why: str) -> None:
        self._fail(why)
        self._end_change()

    def _end_change(self) -> None:
        self._finder.look()
        self._tell(self._change_ended)

    def _on_change_ended(self) -> None:
        self.changes_waiting -= 1
        self.waiting_told.emit(self.changes_waiting)

    def _on_damaged(self, aside: Path) -> None:
        self.failed.emit(
            self.tr(
                "The gallery's index was damaged. It is kept as {file}; a new one is being made from the pictures."
            ).format(file=aside.name)
        )
        self.refresh()

    def _on_thumbnail(self, path: Path, side: int, image: QImage, problem: str) -> None:
        self.thumbnail_loaded.emit(path, side, image)


class _Closed(OSError):
    """The window ends: what is left of a scan is left for the next time."""


def _paths(index: GalleryIndex, which: list[Path | int]) -> list[Path]:
    known = {p.id: p.path for p in index.pictures([item for item in which if isinstance(item, int)])}
    found = (known.get(item) if isinstance(item, int) else item for item in which)
    return [path for path in found if path is not None]
