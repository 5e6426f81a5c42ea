"""Which models are here and where they lie. Imports no torch: the window lists them before the engine is loaded."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import locations, paths
from engine.config import read_json
from engine.errors import ModelDamaged, ModelMissing
from engine.request import PIXEL_STEP

STARTER = "starter"
INDEX = "model_index.json"
MANIFEST = "sana_desktop_files.json"  # ours: what was fetched, from where, and the hashes
_SAMPLE_BYTES = 1 << 16
NOTES = "sana_desktop.json"  # optional, ours: what the published layout has no place for


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as a user chooses it."""

    name: str
    title: str
    folder: Path
    native_size: int  # pixels of a side
    steps: int
    guidance_scale: float
    instruction: str | None = None  # what "default" means for this model: None = the complex human instruction
    trained_sizes: tuple[int, ...] = ()  # sides of squares that are denoised as they are, not in the table of bins
    sample_size: int = 0  # side of its native latent; 0: not known
    cell: int = PIXEL_STEP  # pixels of a side that its transformer takes at once


def available_models() -> list[ModelInfo]:
    """The starter model, every model folder in a location that is here, and linked ones; damaged ones are left out.

    A model whose name an earlier one has already is listed under its folder, which `find_model` takes as well.
    """
    models: dict[str, ModelInfo] = {}
    for name, folder in _model_folders():
        try:
            info = _describe(folder, name if name not in models else str(folder))
        except ModelDamaged:
            continue
        models.setdefault(info.name, info)
    return list(models.values())


def find_model(name: str) -> ModelInfo:
    """A model by its name or its folder.

    Raises:
        ModelMissing: no such name and no such folder.
        ModelDamaged: the folder is not a Sana model.
    """
    linked = locations.linked_models()
    places = [paths.resource("models", STARTER), *(place.folder / name for place in locations.model_locations())]
    for folder in [*places, *([linked[name]] if name in linked else [])]:
        # False, too, for a name that cannot be.
        if (folder.name == name or folder == linked.get(name)) and os.path.isfile(folder / INDEX):
            return _describe(folder, name)
    if name in linked:
        raise ModelMissing(
            f"The model {name!r} lies in {linked[name]}, which is not there now: plug the disk in, "
            f"or forget the model with `sana-desktop models remove {name}`."
        )
    try:
        folder = Path(name).expanduser()
        found = folder.is_dir()
    except (OSError, ValueError, RuntimeError):
        found = False
    if not found:
        known = ", ".join(model.name for model in available_models()) or "none"
        away = [
            str(place.folder) for place in locations.model_locations() if place.origin != "own" and not place.is_here
        ]
        also = f" {', '.join(away)} cannot be searched: not there now." if away else ""
        raise ModelMissing(
            f"There is no model and no folder called {name[:200]!r}: models here are {known}.{also} {_remedy(name)}"
        )
    return _describe(folder, str(folder))


def _remedy(name: str) -> str:
    from engine.model_store.published import find_published  # not at the top: it knows this module

    if published := find_published(name):
        return f"`sana-desktop models download {published.name}` fetches it."
    return "Give one of these names, or the folder of a Sana model in the diffusers layout."


def _model_folders() -> Iterator[tuple[str, Path]]:
    """Name and folder of everything that may be a model, in the order in which a name is looked up."""
    yield STARTER, paths.resource("models", STARTER)
    for location in locations.model_locations():
        try:
            entries = sorted(location.folder.iterdir())
        except OSError:  # not made yet, or a disk that is not plugged in
            continue
        for folder in entries:
            if not folder.name.startswith(".") and os.path.isfile(folder / INDEX):
                yield folder.name, folder
    yield from locations.linked_models().items()


def fingerprint(folder: Path) -> str:
    """Tells models apart without reading gigabytes: sizes, and samples of the start, middle and end of each file."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.suffix not in (".safetensors", ".json") or file.name == MANIFEST or not file.is_file():
            continue
        size = file.stat().st_size
        digest.update(f"{file.relative_to(folder).as_posix()} {size}\n".encode())
        with file.open("rb") as opened:
            for place in (0, size // 2, max(size - _SAMPLE_BYTES, 0)):
                opened.seek(place)
                digest.update(opened.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _describe(folder: Path, name: str) -> ModelInfo:
    kind = read_json(folder / INDEX).get("_class_name")
    if not isinstance(kind, str) or not kind.startswith("Sana") or "ControlNet" in kind:
        raise ModelDamaged(
            f"{folder / INDEX} describes a {str(kind)[:60]}, not a SanaPipeline: choose the folder of a Sana model."
        )
    notes = read_json(folder / NOTES) if (folder / NOTES).is_file() else {}
    sprint = kind.startswith("SanaSprint")
    sample_size, compression, patch = _latent(folder)
    return ModelInfo(
        name=name,
        title=_text(notes.get("name"), _published_title(folder) or folder.name),
        folder=folder,
        native_size=int(_number(notes.get("native_size"), sample_size * compression, 32, 8192)),
        steps=int(_number(notes.get("steps"), 2 if sprint else 20, 1, 1000)),
        guidance_scale=_number(notes.get("guidance_scale"), 4.5, 1.0, 100.0),
        instruction=notes.get("instruction") if isinstance(notes.get("instruction"), str) else None,
        trained_sizes=_sides(notes.get("trained_sizes")),
        sample_size=sample_size,
        cell=compression * patch,
    )


def _published_title(folder: Path) -> str:
    """The title that the model had in the catalogue when it was fetched."""
    if not (folder / MANIFEST).is_file():
        return ""
    try:
        return _text(read_json(folder / MANIFEST).get("title"), "")
    except ModelDamaged:  # `models verify` says so; the model itself may be whole
        return ""


def _latent(folder: Path) -> tuple[int, int, int]:
    """Of its networks: the side of the native latent, pixels of a side in a cell of it, cells of a side in a patch."""
    file = folder / "transformer" / "config.json"
    config = read_json(file) if file.is_file() else {}
    stages = read_json(folder / "vae" / "config.json").get("encoder_block_out_channels")
    compression = 2 ** (len(stages) - 1) if isinstance(stages, list) and 2 <= len(stages) <= 8 else 32
    side, patch = _number(config.get("sample_size"), 32, 1, 256), _number(config.get("patch_size"), 1, 1, 8)
    return int(side), compression, int(patch)


def _sides(values: Any) -> tuple[int, ...]:
    """Multiples of 32 up to 8192, at most 16 of them; others are left out."""
    listed = values[:16] if isinstance(values, list) else []
    return tuple(side for side in listed if type(side) is int and 32 <= side <= 8192 and side % 32 == 0)


def _text(value: Any, default: str) -> str:
    return value[:100] if isinstance(value, str) and value.strip() else default


def _number(value: Any, default: float, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e18:  # so NaN is refused too
        return default
    return min(max(value, low), high)
