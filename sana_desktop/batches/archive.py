"""Pictures as one ZIP: the files as they are, `manifest.json` and `SHA256SUMS`; or copies that tell no prompt.

Written piece by piece, and only whole: the archive has no name before it is on the disk.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from engine.errors import ImageFileError
from engine.image_file import explained_failure, new_picture_file
from engine.name_template import folded, plain_name
from engine.path_words import shown
from engine.picture_rewriting import share_copy
from engine.recipe import PROGRAM
from engine.strange_file import check_ordinary
from sana_desktop.batches.album import AlbumPicture

MANIFEST, CHECKSUMS = "manifest.json", "SHA256SUMS"
_FOLDER = "pictures"
_AT_ONCE = 1 << 20
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the same pictures make the same archive, and no clock is told


@dataclass(frozen=True, slots=True)
class _Written:
    name: str
    bytes: int
    sha256: str


def write_archive(path: Path, pictures: Iterable[AlbumPicture], without_prompts: bool = False) -> Path:
    """Write the archive to `path`, or beside it as "name-2"; the path that it got.

    Args:
        without_prompts: copies are put in that say that a model made them, and nothing else; their names are numbers.
    Raises:
        ImageFileError: it could not be written, or a picture could not be read; there is no archive then.
    """
    with new_picture_file(path) as part, zipfile.ZipFile(part.file, "w", zipfile.ZIP_STORED) as archive:
        names = _Names()
        listed: list[dict[str, Any]] = []
        for number, picture in enumerate(pictures, start=1):
            suffix = picture.path.suffix.lower()
            stem = f"{number:05d}" if without_prompts else picture.path.stem
            name = f"{_FOLDER}/{names.free(stem, suffix)}"
            written = _add_copy(archive, name, picture.path) if without_prompts else _add(archive, name, picture.path)
            listed.append(_entry(written, picture, without_prompts))
        manifest = json.dumps(
            {"schema": 1, "program": PROGRAM, "pictures": listed}, ensure_ascii=False, indent=1
        ).encode("utf-8", errors="replace")
        archive.writestr(_info(MANIFEST), manifest)
        sums = [(hashlib.sha256(manifest).hexdigest(), MANIFEST)]
        sums += [(str(entry["sha256"]), str(entry["file"])) for entry in listed]
        archive.writestr(_info(CHECKSUMS), "".join(f"{digest}  {name}\n" for digest, name in sums).encode())
    return part.path


class _Names:
    """Names that no other system takes for one another."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}  # so that a thousand of one name are not counted anew each time

    def free(self, stem: str, suffix: str) -> str:
        name = plain_name(stem, suffix)
        base = name.removesuffix(suffix)
        while folded(name) in self._taken:
            number = self._next[base] = self._next.get(base, 1) + 1
            name = f"{base}-{number}{suffix}"
        self._taken.add(folded(name))
        return name


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> _Written:
    try:
        check_ordinary(path)
        source = path.open("rb")
    except (OSError, ValueError):
        raise ImageFileError(f"{shown(path)} cannot be read: no archive was made.") from None
    with source, archive.open(_info(name), "w", force_zip64=True) as target:
        digest, total = hashlib.sha256(), 0
        while data := _read(source, path):
            digest.update(data)
            total += len(data)
            target.write(data)
    return _Written(name, total, digest.hexdigest())


def _read(source: BinaryIO, path: Path) -> bytes:
    try:
        return source.read(_AT_ONCE)
    except OSError:  # of the picture's disk, not of the archive's
        raise ImageFileError(f"{shown(path)} cannot be read: no archive was made.") from None


def _add_copy(archive: zipfile.ZipFile, name: str, path: Path) -> _Written:
    try:
        with tempfile.TemporaryDirectory() as folder:
            return _add(archive, name, share_copy(path, Path(folder) / f"copy{path.suffix.lower()}"))
    except OSError as error:
        raise explained_failure(error, path) from None


def _entry(written: _Written, picture: AlbumPicture, without_prompts: bool) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "file": written.name,
        "bytes": written.bytes,
        "sha256": written.sha256,
        "width": picture.width,
        "height": picture.height,
    }
    if without_prompts:
        return entry
    # The file's own recipe holds the rest: paths of this machine need not travel twice.
    request = {} if picture.recipe is None else picture.recipe.request.to_dict()
    told = {"created": picture.created, "request": {name: value for name, value in request.items() if name != "source"}}
    return entry | {name: value for name, value in told.items() if value}


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _FIRST_DAY)
    info.external_attr = 0o644 << 16
    return info
