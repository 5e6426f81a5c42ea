"""Brings a model in from a folder or a memory stick: looked at first, then copied whole, or linked where it lies."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Generator
from pathlib import Path

from engine import locations, paths
from engine.errors import ModelDamaged, ModelStoreError
from engine.model_store.connection import CHUNK
from engine.model_store.file_names import MAX_NAME, is_model_name
from engine.model_store.inspection import check_model, file_names
from engine.model_store.manifest import Manifest, ManifestFile, read_manifest, write_manifest
from engine.model_store.progress import DownloadProgress, Rate
from engine.model_store.selection import Selection, select_files
from engine.model_store.staging import Staging, cannot_write
from engine.models import STARTER, available_models

_PREFERRED = "bf16"  # of several variants of the same weights


def import_folder(
    source: Path, name: str | None = None, link: bool = False, destination: Path | None = None
) -> Generator[DownloadProgress, None, Path]:
    """Makes the model in `source` known by a name; returns the folder it lies in.

    Closing the generator leaves nothing behind.

    Args:
        name: default: the folder's own, as far as it can be one.
        link: leave it where it is, and remember the place.
        destination: the location to copy to; default: the user's models folder.
    Raises:
        ModelDamaged: it is not a complete Sana model, holds only pickles, or links lead out of it.
        ModelStoreError: the name is taken or cannot be one, there is no space, or the copy is not what the source's
            own manifest says.
    """
    source = source.expanduser().absolute()
    name = _free_name(name or _name_from(source.name))
    selection = select_files(file_names(source), _PREFERRED, str(source))
    _check_links(source, selection)
    check_model(source, selection)
    if link:
        _link(name, source)
        return source
    staging = Staging(paths.models_folder() if destination is None else destination, name)
    with staging.locked():
        try:
            yield from _copy(source, selection, staging)
            check_model(staging.model, selection)
            return staging.publish()
        finally:
            shutil.rmtree(staging.model, ignore_errors=True)  # unless it was published, which moved it


def _free_name(name: str) -> str:
    if not is_model_name(name):
        raise ModelStoreError(
            f"{name[:100]!r} cannot be a model's name: take at most {MAX_NAME} letters, digits, dots, hyphens and "
            "underscores, the first of them a letter or digit."
        )
    if name == STARTER or any(model.name == name for model in available_models()) or name in locations.linked_models():
        raise ModelStoreError(
            f"There is a model called {name} already, so nothing was brought in: choose another name."
        )
    return name


def _name_from(folder: str) -> str:
    return re.sub(r"[^A-Za-z0-9._-]+", "-", folder).strip("-._")[:MAX_NAME] or "model"


def _check_links(source: Path, selection: Selection) -> None:
    root = source.resolve()
    for file in selection.files:
        if not (source / file).resolve().is_relative_to(root):
            raise ModelDamaged(
                f"{source / file} is a link that leads out of the folder, so it was not followed: "
                "copy the folder with the files themselves (`cp -rL`) and bring that in."
            )


def _link(name: str, source: Path) -> None:
    known = next((model for model in available_models() if model.folder == source), None)
    if known is not None:
        raise ModelStoreError(f"{source} is known already, as {known.name}: nothing needed to be done.")
    locations.link_model(name, source)


def _copy(source: Path, selection: Selection, staging: Staging) -> Generator[DownloadProgress, None, None]:
    """Until `staging.model` holds the files and their manifest."""
    origin = read_manifest(source) or Manifest("", "", "", (), ())
    promised = {file.path: file for file in origin.files}
    shutil.rmtree(staging.model, ignore_errors=True)  # what a killed run left
    files, done = [], 0
    try:
        sizes = {file: (source / file).stat().st_size for file in selection.files}
        total, rate = sum(sizes.values()), Rate(0)
        staging.check_space(total)
        for file in sorted(selection.files, key=lambda file: sizes[file]):
            digest, size = hashlib.sha256(), 0
            place = staging.model / file
            place.parent.mkdir(parents=True, exist_ok=True)
            with (source / file).open("rb") as old, place.open("xb") as new:
                while data := old.read(CHUNK):
                    new.write(data)
                    digest.update(data)
                    size += len(data)
                    now = min(done + size, total)
                    yield DownloadProgress(now, total, file, rate.seconds_left(now, total))
                new.flush()
                os.fsync(new.fileno())
            files.append(ManifestFile(file, size, digest.hexdigest()))
            if promised.get(file, files[-1]) != files[-1]:
                raise ModelStoreError(
                    f"{source / file} is not what it was when its model was fetched, so nothing was brought in: "
                    "copy the model anew from where it came from."
                )
            done += size
        manifest = Manifest(origin.title, origin.repository, origin.revision, origin.licences, tuple(files))
        write_manifest(staging.model, manifest)
    except OSError as error:
        raise cannot_write(Path(error.filename) if error.filename else staging.location, error) from None
