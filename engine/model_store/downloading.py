"""Fetches a published model: every file by its hash, the whole folder or nothing.

Each file grows as a part in `.incoming`, is believed after its hash, and waits there until all are right; then the
folder gets its name in one step. So whatever ends the program, what is listed as a model is whole, and the same command
goes on with what has arrived.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

from engine import paths
from engine.errors import ModelDamaged, ModelStoreError
from engine.model_store.hub import Listing, RemoteFile, list_repository
from engine.model_store.inspection import check_model
from engine.model_store.licences import check_accepted, read_licences
from engine.model_store.manifest import Manifest, ManifestFile, write_manifest
from engine.model_store.progress import DownloadProgress, Rate
from engine.model_store.published import PublishedModel
from engine.model_store.selection import Selection, select_files
from engine.model_store.staging import Staging, cannot_write
from engine.model_store.transfer import Transfer
from engine.models import available_models


def download(entry: PublishedModel, destination: Path | None = None) -> Generator[DownloadProgress, None, Path]:
    """Fetches `entry` into `destination`; returns the model's folder.

    Nothing is opened before the first `next`. Closing the generator cancels within one chunk and keeps what has
    arrived; a later call goes on there.

    Args:
        destination: the location; default: the user's models folder.
    Raises:
        LicenceNotAccepted: see `needed_licences` and `accept`.
        ModelStoreError: no connection, wrong content, no space, a name that is taken, another download of it.
    """
    location = paths.models_folder() if destination is None else destination
    staging = Staging(location, entry.name)
    _check_absence(staging)
    listing = yield from _reporting(_ask(entry))
    try:
        selection = select_files([file.path for file in listing.files], entry.precision, entry.repository)
    except ModelDamaged as error:
        raise ModelStoreError(str(error)) from None
    with staging.locked():
        _check_absence(staging)  # another program may have been quicker
        yield from _Download(entry, listing, selection, staging).run()
        return staging.publish()


def _check_absence(staging: Staging) -> None:
    known = next((model.folder for model in available_models() if model.name == staging.name), staging.final)
    if known.exists():
        raise ModelStoreError(
            f"{known} is here already: check it with `sana-desktop models verify {staging.name}`, "
            "or remove it to fetch it anew."
        )


def _ask(entry: PublishedModel) -> Generator[None, None, Listing]:
    """What the hub has, whose licences must be accepted already."""
    listing = yield from list_repository(entry.repository)
    check_accepted((yield from read_licences(entry, listing)))
    return listing


def _reporting(steps: Generator[None, None, Listing]) -> Generator[DownloadProgress, None, Listing]:
    with contextlib.closing(steps):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                listing: Listing = end.value
                return listing
            yield DownloadProgress(0, 0, "", None)


class _Download:
    def __init__(self, entry: PublishedModel, listing: Listing, selection: Selection, staging: Staging) -> None:
        self._entry, self._listing, self._selection, self._staging = entry, listing, selection, staging
        wanted = set(selection.files)
        # Small files first: what is wrong with a model shows early.
        self._files = sorted((file for file in listing.files if file.path in wanted), key=lambda file: file.size)
        self._total = sum(file.size for file in self._files)
        self._sha256: dict[str, str] = {}

    def run(self) -> Generator[DownloadProgress, None, None]:
        """Until `staging.model` holds the whole model and its manifest."""
        with _writing_to(self._staging.location):
            self._take_apart()
            self._forget_others()
        there = sum(map(self._arrived, self._files))
        self._staging.check_space(self._total - there)
        done, rate = 0, Rate(there)
        for file in self._files:
            there -= self._arrived(file)
            transfer = Transfer(self._listing, file, self._part(file))
            for _ in transfer.run():
                now = done + transfer.arrived + there  # so that what an earlier run left counts from the start
                yield DownloadProgress(now, self._total, file.path, rate.seconds_left(now, self._total))
            self._sha256[file.path] = transfer.sha256
            done += file.size
        with _writing_to(self._staging.location):
            self._assemble()
        check_model(self._staging.model, self._selection)
        yield DownloadProgress(self._total, self._total, "", 0.0)

    def _part(self, file: RemoteFile) -> Path:
        """Named by path and content: a part of another edition of the file is another part."""
        key = hashlib.sha256(f"{file.path}\0{file.size}\0{file.sha256 or file.git_sha1}".encode()).hexdigest()
        return self._staging.folder / f"{key[:32]}.part"

    def _arrived(self, file: RemoteFile) -> int:
        try:
            return min(self._part(file).stat().st_size, file.size)
        except OSError:
            return 0

    def _take_apart(self) -> None:
        """A run that was killed while it put the files in their places: they become parts again, to be hashed."""
        for file in self._files:
            placed = self._staging.model / file.path
            if placed.is_file():
                os.replace(placed, self._part(file))
        shutil.rmtree(self._staging.model, ignore_errors=True)

    def _forget_others(self) -> None:
        """Parts of an edition that the hub no longer has."""
        wanted = {self._part(file).stem for file in self._files}
        for entry in self._staging.folder.iterdir():
            if entry.name.split(".")[0] not in wanted and not entry.is_dir():
                entry.unlink()

    def _assemble(self) -> None:
        for file in self._files:
            place = self._staging.model / file.path
            place.parent.mkdir(parents=True, exist_ok=True)
            os.replace(self._part(file), place)
        files = tuple(ManifestFile(file.path, file.size, self._sha256[file.path]) for file in self._files)
        revision = self._listing.revision
        manifest = Manifest(self._entry.title, self._entry.repository, revision, self._entry.licences, files)
        write_manifest(self._staging.model, manifest)


@contextlib.contextmanager
def _writing_to(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise cannot_write(place, error) from None
