"""Unfinished renders: one folder for each, which is written while it runs and deleted when its picture is handed over.

    data folder/unfinished/<key>/
        request.json        what is rendered
        state.safetensors   the solver's state (`render_state.py`)
        progress.json       how far it is, for whoever lists them, and how many finished rows count
        rows.raw            the picture's finished rows from the top, three bytes a pixel

Every file but the last takes the place of its predecessor as a whole; of the last, rows count from the moment on that
progress.json says so. Whatever is damaged counts as not there. Knows no torch: the window lists what can be resumed.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import logging
import math
import os
import re
import shutil
import stat
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import paths
from engine.atomic_file import replaced_file
from engine.errors import InvalidRequest
from engine.request import MAX_SIDE, MAX_STEPS, MAX_TILES, GenerationRequest

if TYPE_CHECKING:
    import numpy as np

log = logging.getLogger(__name__)

KEPT = 20  # unfinished renders; the oldest are forgotten
FIRST_SECONDS = 2.0  # a render that takes no longer is not worth a file
SHARE_OF_TIME = 0.05  # what writing may take of it
SCHEMA = 1
_REQUEST, _STATE, _PROGRESS, _ROWS = "request.json", "state.safetensors", "progress.json", "rows.raw"
_MAX_JSON_BYTES = 128 << 20  # thousands of tiles may each have a long prompt
_MAX_PREVIEW_SIDE = MAX_SIDE // 8
_KEY = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """How far a render is."""

    step: int  # steps that are done,
    steps: int  # of so many
    tile: int = 0  # tiles of the next step that are done,
    tiles: int = 1  # of so many
    rows: int = 0  # rows of the picture that are finished,
    height: int = 0  # of so many; 0: none yet
    band: int = 0  # latent rows of the bands in which they were decoded
    preview: np.ndarray | None = None  # uint8 (h, w, 3), RGB


@dataclass(frozen=True, slots=True, eq=False)
class Unfinished:
    """A render that can be gone on with: `generate(request)` does."""

    key: str
    request: GenerationRequest
    progress: Progress
    when: float  # it was last written: seconds since the epoch

    @property
    def step(self) -> int:
        return self.progress.step

    @property
    def steps(self) -> int:
        return self.progress.steps

    @property
    def preview(self) -> np.ndarray | None:
        return self.progress.preview


def unfinished_renders() -> list[Unfinished]:
    """The last one first. One that is running just now is among them."""
    found = []
    for folder in _folders():
        request, progress = _read_request(folder), _read_progress(folder)
        if request is not None and progress is not None and (folder / _STATE).is_file():
            found.append(Unfinished(folder.name, request, progress[0], _last_written(folder)))
    return sorted(found, key=lambda unfinished: unfinished.when, reverse=True)


def discard(unfinished: Unfinished) -> None:
    """Forget it; what can be gone on with no longer is no error."""
    if _KEY.fullmatch(unfinished.key):
        _remove(_root() / unfinished.key)


class Journal:
    """The files of one render. Where they cannot be written the render goes on without."""

    def __init__(
        self,
        request: GenerationRequest,
        made_by: str,
        source_sha256: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        Args:
            made_by: model and arithmetic, which the pixels depend on beside the request.
            source_sha256: of the file that the request begins from: its name may stand for other bytes tomorrow.
        """
        identity = request.to_dict() | ({"source": source_sha256} if request.source else {})
        text = json.dumps([SCHEMA, identity, made_by], sort_keys=True)
        self.folder = _root() / hashlib.sha256(text.encode()).hexdigest()[:32]
        self._request, self._clock = request, clock
        self._begun = clock()
        self._next = self._begun + FIRST_SECONDS
        self._usable, self._announced = True, False
        self._rows, self._checksum = 0, 0  # in the file of rows
        self.kept_step: int | None = None  # of the state in the file, if no tile of the next step is

    def resumed(self, step: int | None) -> None:
        """An earlier run's state was found: from now on everything is worth a file.

        Args:
            step: that state's; None: it is in the midst of one.
        """
        self.kept_step = step
        self._begun, self._next = -math.inf, self._clock()

    def do_without(self) -> None:
        """Nothing of this render is worth a file."""
        self._usable = False

    @property
    def state_file(self) -> Path:
        return self.folder / _STATE

    @property
    def is_due(self) -> bool:
        """Whether enough time has passed for what the next writing will cost."""
        return self._usable and self._clock() >= self._next

    @property
    def is_worthwhile(self) -> bool:
        """Whether there is more to lose than the user would notice."""
        return self._usable and self._clock() >= self._begun + FIRST_SECONDS

    def progress(self) -> Progress | None:
        """What was written last."""
        found = _read_progress(self.folder)
        return None if found is None else found[0]

    def keep(self, progress: Progress, state: Callable[[], bytes]) -> bool:
        """Write where the render is, whether it is due or not.

        Args:
            state: the bytes of state.safetensors.
        Returns:
            Whether it could be written.
        """

        def write() -> None:
            self._announce()
            with replaced_file(self.state_file) as opened:
                opened.write(state())
            self._write_progress(replace(progress, rows=0))

        self._rows = self._checksum = 0
        written = self._timed(write)
        self.kept_step = progress.step if written and progress.tile == 0 else None
        return written

    def keep_rows(self, progress: Progress, picture: np.ndarray) -> bool:
        """After `keep` with the finished latent: the picture's first `progress.rows` rows are finished.

        Args:
            picture: uint8 (height, width, 3).
        """

        import numpy as np  # not at the top: the window opens without it

        def write() -> None:
            fresh = np.ascontiguousarray(picture[self._rows : progress.rows])
            with open(self.folder / _ROWS, "r+b" if self._rows else "w+b") as opened:
                opened.seek(picture[: self._rows].nbytes)
                opened.write(fresh.data)
                opened.flush()
                os.fsync(opened.fileno())
            self._rows, self._checksum = progress.rows, zlib.crc32(fresh.data, self._checksum)
            self._write_progress(progress)

        return self._timed(write)

    def read_rows(self, picture: np.ndarray) -> Progress | None:
        """Fill in the rows that are finished; None, and the picture as it was: there are none that can be used.

        Args:
            picture: uint8 (height, width, 3), contiguous.
        """
        import numpy as np  # as above

        found = _read_progress(self.folder) if self._usable else None
        if found is None or not 0 < found[0].rows <= found[0].height == len(picture):
            return None
        progress, checksum = found
        wanted = picture[: progress.rows].nbytes
        try:
            data = _read_file(self.folder / _ROWS, wanted, exact=False)
        except OSError:
            return None
        if data is None or len(data) != wanted or zlib.crc32(data) != checksum:
            return None
        picture[: progress.rows] = np.frombuffer(data, np.uint8).reshape(picture[: progress.rows].shape)
        self._rows, self._checksum, self._announced = progress.rows, checksum, True
        return progress

    def delete(self) -> None:
        """Its picture is there."""
        _remove(self.folder)

    def _announce(self) -> None:
        """The request, once; older renders make place."""
        if self._announced and self.folder.is_dir():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with replaced_file(self.folder / _REQUEST) as opened:
            opened.write(json.dumps({"schema": SCHEMA, "request": self._request.to_dict()}).encode())
        self._announced = True
        others = sorted((folder for folder in _folders() if folder != self.folder), key=_last_written)
        for folder in others[: -KEPT + 1]:
            _remove(folder)

    def _write_progress(self, progress: Progress) -> None:
        values: dict[str, Any] = {name: getattr(progress, name) for name in _NUMBERS} | {"checksum": self._checksum}
        if progress.preview is not None:
            values["preview"] = base64.b64encode(progress.preview.tobytes()).decode()
            values["preview_size"] = progress.preview.shape[:2]
        with replaced_file(self.folder / _PROGRESS) as opened:
            opened.write(json.dumps(values).encode())

    def _timed(self, write: Callable[[], None]) -> bool:
        started = self._clock()
        try:
            write()
        except OSError as error:  # a full disk, or a folder that was discarded meanwhile
            log.warning("%s cannot be written: %s", self.folder, error)
            self._usable = False
            return False
        ended = self._clock()
        self._next = ended + (ended - started) / SHARE_OF_TIME
        return True


_NUMBERS = {
    "step": MAX_STEPS, "steps": MAX_STEPS, "tile": MAX_TILES**2, "tiles": MAX_TILES**2,
    "rows": MAX_SIDE, "height": MAX_SIDE, "band": MAX_SIDE,
}  # fmt: skip


def _root() -> Path:
    return paths.data_folder() / "unfinished"


def _folders() -> Iterator[Path]:
    try:
        entries = list(_root().iterdir())
    except OSError:  # none was ever written
        return
    yield from (entry for entry in entries if _KEY.fullmatch(entry.name) and entry.is_dir() and not entry.is_symlink())


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        log.warning("%s cannot be deleted", folder)


def _last_written(folder: Path) -> float:
    try:
        return (folder / _PROGRESS).stat().st_mtime
    except OSError:
        return 0.0


def _read_file(file: Path, limit: int, exact: bool = True) -> bytes | None:
    """At most `limit` bytes of a plain file; None: it is none, or (with `exact`) a larger one.

    Raises:
        OSError: it cannot be read.
    """
    if not stat.S_ISREG(os.lstat(file).st_mode):  # a link or a pipe, which nobody here has made
        return None
    with open(file, "rb") as opened:
        data = opened.read(limit + 1)
    return None if exact and len(data) > limit else data[:limit]


def _read_json(file: Path) -> dict[str, Any] | None:
    try:
        data = _read_file(file, _MAX_JSON_BYTES)
        values = None if data is None else json.loads(data)
    except (OSError, ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _read_request(folder: Path) -> GenerationRequest | None:
    values = _read_json(folder / _REQUEST)
    if values is None or values.get("schema") != SCHEMA or not isinstance(values.get("request"), dict):
        return None
    try:
        return GenerationRequest.from_dict(values["request"])
    except InvalidRequest:
        return None


def _read_progress(folder: Path) -> tuple[Progress, int] | None:
    """With the checksum of the finished rows."""
    values = _read_json(folder / _PROGRESS)
    if values is None:
        return None
    numbers = {}
    for name, most in (_NUMBERS | {"checksum": 2**32 - 1}).items():
        number = values.get(name)
        if type(number) is not int or not 0 <= number <= most:
            return None
        numbers[name] = number
    checksum = numbers.pop("checksum")
    return Progress(**numbers, preview=_read_preview(values)), checksum


def _read_preview(values: dict[str, Any]) -> np.ndarray | None:
    data, size = values.get("preview"), values.get("preview_size")
    if not isinstance(data, str) or not isinstance(size, list) or len(size) != 2:
        return None
    if not all(type(side) is int and 0 < side <= _MAX_PREVIEW_SIDE for side in size):
        return None
    import numpy as np  # as above

    try:
        pixels = np.frombuffer(base64.b64decode(data, validate=True), np.uint8)
    except (binascii.Error, ValueError):
        return None
    return pixels.reshape(*size, 3).copy() if pixels.size == size[0] * size[1] * 3 else None
