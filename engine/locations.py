"""Where models are looked for: the program's own folder, the environment's, and those the user has added.

Also the register of linked models, single folders that stay where they are. All of it is one small JSON file, which
whoever edits it may have made anything of: what does not fit is passed over.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine import paths
from engine.errors import ModelStoreError

MODELS_VARIABLE = "SANA_DESKTOP_MODELS"
"""Environment variable with further model folders, separated as in PATH."""

_MAX_REGISTER_BYTES = 1 << 20
_MAX_ENTRIES = 200


@dataclass(frozen=True, slots=True)
class Location:
    """A folder that holds model folders."""

    folder: Path
    origin: str  # "own", "environment" or "added"

    @property
    def is_here(self) -> bool:
        """False for a disk that is not plugged in. The program's own folder may not be made yet, too."""
        try:
            return self.folder.is_dir()
        except OSError:  # a network share that is gone
            return False


def model_locations() -> list[Location]:
    """All locations in the order in which they are searched, each once, whether or not they are here."""
    found = [Location(paths.models_folder(), "own")]
    for entry in os.environ.get(MODELS_VARIABLE, "").split(os.pathsep):
        if entry.strip() and "\0" not in entry:
            found.append(Location(_absolute(Path(entry)), "environment"))
    found += [Location(Path(entry), "added") for entry in _read().locations]
    once: dict[Path, Location] = {}
    for location in found:
        once.setdefault(location.folder, location)
    return list(once.values())


def linked_models() -> dict[str, Path]:
    """Model folders that are known by a name and lie anywhere, whether or not they are here."""
    return {name: Path(folder) for name, folder in _read().linked.items()}


def add_location(folder: Path) -> Path:
    """Models are looked for in `folder` as well from now on; its absolute path.

    Raises:
        ModelStoreError: no such folder, or the register cannot be written.
    """
    folder = _absolute(folder)
    if not folder.is_dir():
        raise ModelStoreError(f"{folder} is not a folder, so it was not added: give a folder that holds model folders.")
    register = _read()
    if str(folder) not in register.locations:
        if len(register.locations) >= _MAX_ENTRIES:
            raise ModelStoreError(f"There are {_MAX_ENTRIES} locations already, so {folder} was not added: remove one.")
        register.locations.append(str(folder))
        _write(register)
    return folder


def remove_location(folder: Path) -> None:
    """Models are no longer looked for there; nothing in the folder is touched.

    Raises:
        ModelStoreError: it was never added, or the register cannot be written.
    """
    folder, register = _absolute(folder), _read()
    if str(folder) not in register.locations:
        added = ", ".join(register.locations) or "none"
        raise ModelStoreError(f"{folder} is not among the added locations ({added}), so nothing was removed.")
    register.locations.remove(str(folder))
    _write(register)


def link_model(name: str, folder: Path) -> None:
    """Registers a model folder under a name.

    Raises:
        ModelStoreError: the register is full or cannot be written.
    """
    register = _read()
    if len(register.linked) >= _MAX_ENTRIES:
        raise ModelStoreError(f"There are {_MAX_ENTRIES} linked models already, so {name} was not added: remove one.")
    register.linked[name] = str(_absolute(folder))
    _write(register)


def unlink_model(name: str) -> None:
    """Forgets a linked model; its folder stays as it is.

    Raises:
        ModelStoreError: the register cannot be written.
    """
    register = _read()
    if register.linked.pop(name, None) is not None:
        _write(register)


def register_file() -> Path:
    return paths.config_folder() / "model_locations.json"


def write_json(file: Path, values: Any) -> None:
    """Writes all or nothing: a crash in the middle leaves the old file.

    Raises:
        OSError: the folder cannot be written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.", suffix=".part")
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as opened:
            json.dump(values, opened, indent=2)  # ASCII: a path that is no Unicode still arrives
            opened.flush()
            os.fsync(opened.fileno())
        os.replace(name, file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _absolute(folder: Path) -> Path:
    try:
        return folder.expanduser().absolute()
    except RuntimeError:  # "~" of a user who is not there
        return folder.absolute()


@dataclass
class _Register:
    locations: list[str]
    linked: dict[str, str]  # name → folder


def _read() -> _Register:
    try:
        with register_file().open("rb") as opened:
            values = json.loads(opened.read(_MAX_REGISTER_BYTES))
    except (OSError, ValueError, RecursionError):
        values = {}
    listed, linked = (values.get(key) if isinstance(values, dict) else None for key in ("locations", "linked"))
    folders = [entry for entry in listed if _is_absolute(entry)] if isinstance(listed, list) else []
    named = linked.items() if isinstance(linked, dict) else ()
    links = {name: entry for name, entry in named if name and _is_absolute(entry)}
    return _Register(folders[:_MAX_ENTRIES], dict(list(links.items())[:_MAX_ENTRIES]))


def _is_absolute(entry: Any) -> bool:
    return isinstance(entry, str) and "\0" not in entry and Path(entry).is_absolute()


def _write(register: _Register) -> None:
    try:
        write_json(register_file(), asdict(register))
    except OSError as error:
        raise ModelStoreError(
            f"{register_file()} cannot be written ({error.strerror}), so nothing was changed: check its permissions."
        ) from None
