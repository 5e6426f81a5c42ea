"""Fetches one file into a part file, and believes it only after its hash.

Bytes go to the disk as they come, without a buffer of the program's own: a killed program loses none that it has
written, and the next one hashes what is there and goes on behind it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Generator
from pathlib import Path
from typing import IO

from engine.errors import ModelStoreError
from engine.model_store import connection
from engine.model_store.connection import CHUNK, ConnectionFailed, Opened
from engine.model_store.hub import Listing, RemoteFile, explain, token
from engine.model_store.staging import cannot_write

WAITS = (1.0, 2.0, 4.0, 8.0, 16.0)  # seconds before each further try that brought nothing
MAX_RESTARTS = 4  # from the first byte, of one file
MAX_WRONG = 2  # whole files of the wrong content
_POLL = 0.25  # seconds
_NO_SUCH_PLACE = 416  # the server's file ends before the place that was asked for


class _Hashes:
    """Of a file while it goes by: SHA-256 always, git's own as well where the hub gives only that."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self._sha256 = hashlib.sha256()
        self._git = None if file.sha256 else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)

    def update(self, data: bytes) -> None:
        self._sha256.update(data)
        if self._git:
            self._git.update(data)

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    def fit(self) -> bool:
        if self._git:
            return self._git.hexdigest() == self._file.git_sha1
        return self.sha256 == self._file.sha256


class Transfer:
    """One file of a listing on its way to `part`."""

    def __init__(self, listing: Listing, file: RemoteFile, part: Path) -> None:
        self._listing, self._file, self._part = listing, file, part
        self._etag_file = part.with_name(part.name + ".etag")
        self._hashes = _Hashes(file)
        self._restarts = self._wrong = self._failures = 0
        self.arrived = 0  # bytes in the part, of which the hash is known

    def run(self) -> Generator[None, None, None]:
        """Yields after each chunk and while it waits; when it ends, the part is whole and right. May be closed.

        Raises:
            ModelStoreError: the connection fails, the content is wrong twice, the disk is full. The part is kept, but
                for wrong content.
        """
        try:
            with self._open_part() as part:
                yield from self._read_part(part)
                while not self._is_right(part):
                    try:
                        yield from self._receive(part)
                    except ConnectionFailed as failure:
                        if failure.status == _NO_SUCH_PLACE and self.arrived:
                            self._empty(part)
                        else:
                            yield from self._wait(failure)
                os.fsync(part.fileno())
            self._etag_file.unlink(missing_ok=True)
        except OSError as error:  # of the disk: the connection's are ConnectionFailed
            raise cannot_write(self._part.parent, error) from None

    @property
    def sha256(self) -> str:
        return self._hashes.sha256

    def _open_part(self) -> IO[bytes]:
        descriptor = os.open(self._part, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        return open(descriptor, "r+b", buffering=0)

    def _read_part(self, part: IO[bytes]) -> Generator[None, None, None]:
        """Hashes what an earlier run left."""
        while data := part.read(CHUNK):
            self._hashes.update(data)
            self.arrived += len(data)
            if self.arrived > self._file.size:
                self._empty(part)
                return
            yield

    def _is_right(self, part: IO[bytes]) -> bool:
        """
        Raises:
            ModelStoreError: all bytes are here, and wrong for the second time.
        """
        if self.arrived < self._file.size:
            return False
        if self._hashes.fit():
            return True
        self._throw_away(part)
        return False

    def _receive(self, part: IO[bytes]) -> Generator[None, None, None]:
        """One connection. Ends when it ends, whether or not all is here."""
        url = self._listing.url(self._file)
        with contextlib.closing(connection.stream(url, token(), self.arrived, self._etag())) as items:
            for item in items:
                if isinstance(item, Opened):
                    self._begin(part, item)
                elif item is not None:
                    if self.arrived + len(item) > self._file.size:
                        self._throw_away(part)
                        return
                    _write(part, item)
                    self._hashes.update(item)
                    self.arrived += len(item)
                    self._failures = 0
                yield
        if self.arrived < self._file.size:
            raise ConnectionFailed("the connection was cut")

    def _begin(self, part: IO[bytes], opened: Opened) -> None:
        """Compares what the server announces with what was asked for."""
        wrong_length = opened.total is not None and opened.total != self._file.size
        if opened.start != self.arrived or (opened.start and self._etag() not in ("", opened.etag)) or wrong_length:
            self._empty(part)  # the server cannot, or will not, go on where we are
            if wrong_length:
                self._throw_away(part)
            if opened.start or wrong_length:
                raise ConnectionFailed("the file has changed")
        if opened.etag and not self.arrived:
            self._etag_file.write_text(opened.etag, encoding="latin-1", errors="replace")

    def _etag(self) -> str:
        """Of the file that the bytes in the part came from."""
        try:
            with self._etag_file.open(encoding="latin-1") as opened:
                etag = opened.read(300)
        except OSError:
            return ""
        return etag if etag.startswith('"') and etag.isprintable() else ""

    def _empty(self, part: IO[bytes]) -> None:
        """
        Raises:
            ModelStoreError: this file was begun too often.
        """
        self._etag_file.unlink(missing_ok=True)
        part.seek(0)
        part.truncate()
        self._hashes = _Hashes(self._file)
        if self.arrived:
            self._restarts += 1
        self.arrived = 0
        if self._restarts > MAX_RESTARTS:
            raise ModelStoreError(
                f"{self._file.path} of {self._listing.repository} had to be begun {self._restarts} times and never "
                "came through: try another network, or later."
            )

    def _throw_away(self, part: IO[bytes]) -> None:
        """
        Raises:
            ModelStoreError: for the second time.
        """
        self._empty(part)
        self._wrong += 1
        if self._wrong >= MAX_WRONG:
            raise ModelStoreError(
                f"{self._file.path} of {self._listing.repository} came {MAX_WRONG} times with other content than the "
                "hub promises, so it was thrown away: try another network, or later."
            )

    def _wait(self, failure: ConnectionFailed) -> Generator[None, None, None]:
        """Before the next try.

        Raises:
            ModelStoreError: another try makes no sense.
        """
        if not failure.passing or self._failures >= len(WAITS):
            kept = " What has arrived is kept." if self.arrived else ""
            raise ModelStoreError(explain(failure, self._listing.repository) + kept)
        until = time.monotonic() + max(WAITS[self._failures], failure.wait)
        self._failures += 1
        while (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _POLL))
            yield


def _write(part: IO[bytes], data: bytes) -> None:
    """All of it: a raw file may take less than it is given."""
    view = memoryview(data)
    while view:
        view = view[part.write(view) :]
