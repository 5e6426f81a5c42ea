"""The models that are here: listing them with what a user wants to know, checking and removing them."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from engine import locations, paths
from engine.errors import ModelDamaged, ModelStoreError
from engine.model_store.connection import CHUNK
from engine.model_store.file_names import is_licence
from engine.model_store.inspection import check_model, file_names
from engine.model_store.manifest import Manifest, ManifestFile, read_manifest
from engine.model_store.progress import DownloadProgress, Rate
from engine.model_store.selection import PICKLE_SUFFIXES, select_files
from engine.model_store.staging import cannot_write, delete_folder
from engine.models import STARTER, ModelInfo, available_models


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model that is here."""

    info: ModelInfo
    size: int  # bytes
    origin: str  # "starter", "own", "environment", "added" or "linked"
    location: Path  # the folder that holds its folder
    repository: str  # on the hub, or ""
    licence: str  # the name of its licence file, or ""

    @property
    def name(self) -> str:
        return self.info.name


@dataclass(frozen=True, slots=True)
class Problem:
    """What `verify` found."""

    model: str
    text: str  # one sentence


def installed() -> list[InstalledModel]:
    """Every model that can be used now, the starter model first."""
    return [_described(info) for info in available_models()]


def find_installed(name: str) -> InstalledModel:
    """
    Raises:
        ModelStoreError: no model of this name is in a known location.
    """
    models = installed()
    found = next((model for model in models if model.name == name), None)
    if found is None:
        known = ", ".join(model.name for model in models) or "none"
        raise ModelStoreError(
            f"There is no model called {name[:200]!r} in the known locations: models here are {known}."
        )
    return found


def verify(names: list[str] | None = None) -> Generator[DownloadProgress | Problem, None, None]:
    """Reads models again, all or those named, and compares every file with its manifest.

    A model without a manifest (put there by hand) is checked as far as its headers and configurations tell.

    Raises:
        ModelStoreError: no model of such a name.
    """
    models = installed() if names is None else [find_installed(name) for name in names]
    for model in models:
        try:
            manifest = read_manifest(model.info.folder)
        except ModelStoreError as error:
            yield Problem(model.name, str(error))
            continue
        if manifest is None:
            yield from _verify_by_inspection(model)
        else:
            yield from _verify_by_manifest(model, manifest)


def remove(name: str) -> InstalledModel:
    """Deletes a model's folder, or forgets it where it is only linked; what was removed.

    Raises:
        ModelStoreError: no such model, the starter model, or the folder cannot be deleted.
    """
    model = next((model for model in installed() if model.name == name), None)
    linked = locations.linked_models()
    if model is None and name in linked:  # its disk is away
        model = InstalledModel(ModelInfo(name, name, linked[name], 0, 0, 1.0), 0, "linked", linked[name].parent, "", "")
    model = model or find_installed(name)
    if model.origin == "starter":
        raise ModelStoreError("The starter model belongs to the program, so it was not removed.")
    if model.origin == "linked":
        for link, folder in linked.items():
            if folder == model.info.folder:
                locations.unlink_model(link)
        return model
    try:
        delete_folder(model.info.folder)
    except OSError as error:
        raise cannot_write(model.location, error) from None
    return model


def _described(info: ModelInfo) -> InstalledModel:
    try:
        manifest = read_manifest(info.folder)
    except ModelStoreError:  # `verify` says so
        manifest = None
    return InstalledModel(
        info,
        size=_size(info.folder),
        origin=_origin(info),
        location=info.folder.parent,
        repository=manifest.repository if manifest else "",
        licence=_licence_file(info.folder),
    )


def _origin(info: ModelInfo) -> str:
    if info.folder == paths.resource("models", STARTER):
        return "starter"
    for location in locations.model_locations():
        if info.folder.parent == location.folder:
            return location.origin
    return "linked"


def _size(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    except OSError:  # a disk that is pulled this moment
        return 0


def _licence_file(folder: Path) -> str:
    try:
        return next((entry.name for entry in sorted(folder.iterdir()) if is_licence(entry.name)), "")
    except OSError:
        return ""


def _verify_by_inspection(model: InstalledModel) -> Generator[DownloadProgress | Problem, None, None]:
    folder = model.info.folder
    yield DownloadProgress(0, model.size, "", None)
    try:
        check_model(folder, select_files(file_names(folder), "bf16", str(folder)))
    except ModelDamaged as error:
        yield Problem(model.name, str(error))
    except OSError as error:
        yield Problem(model.name, f"{folder} cannot be read ({error.strerror}): check the disk.")
    yield DownloadProgress(model.size, model.size, "", 0.0)


def _verify_by_manifest(model: InstalledModel, manifest: Manifest) -> Generator[DownloadProgress | Problem, None, None]:
    total, done, rate = sum(file.size for file in manifest.files), 0, Rate(0)
    remedy = "remove the model and get it again" if model.origin != "starter" else "get the whole project again"
    for file in manifest.files:
        read = 0
        try:
            digest = hashlib.sha256()
            with (model.info.folder / file.path).open("rb") as opened:
                while data := opened.read(CHUNK):
                    digest.update(data)
                    read += len(data)
                    now = min(done + read, total)
                    yield DownloadProgress(now, total, file.path, rate.seconds_left(now, total))
            if wrong := _compared(file, read, digest.hexdigest()):
                yield Problem(model.name, f"{model.info.folder / file.path} {wrong}: {remedy}.")
        except OSError as error:
            yield Problem(model.name, f"{model.info.folder / file.path} cannot be read ({error.strerror}): {remedy}.")
        done += file.size
    known = {file.path for file in manifest.files}
    for path in sorted(model.info.folder.rglob("*")):
        relative = path.relative_to(model.info.folder).as_posix()
        if path.suffix in (".safetensors", *PICKLE_SUFFIXES) and path.is_file() and relative not in known:
            yield Problem(
                model.name, f"{path} does not belong to the model, and may be loaded in its place: delete it."
            )


def _compared(file: ManifestFile, size: int, sha256: str) -> str:
    if size != file.size:
        return f"has {size} bytes and should have {file.size}"
    return "" if sha256 == file.sha256 else "has other content than it had when it was fetched"
