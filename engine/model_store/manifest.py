"""The manifest beside a model: its files with sizes and SHA-256, and where they came from."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.config import read_json
from engine.errors import ModelDamaged, ModelStoreError
from engine.locations import write_json
from engine.model_store.file_names import is_safe_path
from engine.models import MANIFEST

_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MAX_FILES = 500


@dataclass(frozen=True, slots=True)
class ManifestFile:
    path: str  # relative, with "/"
    size: int  # bytes
    sha256: str  # hexadecimal


@dataclass(frozen=True, slots=True)
class Manifest:
    title: str
    repository: str  # "" if it came from a folder
    revision: str
    licences: tuple[str, ...]
    files: tuple[ManifestFile, ...]


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """
    Raises:
        OSError: the folder cannot be written.
    """
    write_json(folder / MANIFEST, {"format": 1, **asdict(manifest)})


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a model folder; None if it has none.

    Raises:
        ModelStoreError: there is one, and it cannot be used.
    """
    if not (folder / MANIFEST).is_file():
        return None
    try:
        values = read_json(folder / MANIFEST)
    except ModelDamaged as error:
        raise ModelStoreError(str(error)) from None
    listed = values.get("files")
    files = [_file(entry) for entry in listed] if isinstance(listed, list) and len(listed) <= _MAX_FILES else [None]
    if None in files:
        raise ModelStoreError(f"{folder / MANIFEST} lists no files that can be checked: get the model again.")
    licences = values.get("licences")
    return Manifest(
        title=_text(values.get("title")),
        repository=_text(values.get("repository")),
        revision=_text(values.get("revision")),
        licences=tuple(_text(entry) for entry in licences[:16]) if isinstance(licences, list) else (),
        files=tuple(file for file in files if file is not None),
    )


def _file(entry: object) -> ManifestFile | None:
    if not isinstance(entry, dict):
        return None
    path, size, sha256 = entry.get("path"), entry.get("size"), entry.get("sha256")
    if not isinstance(path, str) or not is_safe_path(path) or type(size) is not int or size < 0:
        return None
    return ManifestFile(path, size, sha256) if isinstance(sha256, str) and _SHA256.fullmatch(sha256) else None


def _text(value: object) -> str:
    return " ".join(value.split())[:200] if isinstance(value, str) else ""
