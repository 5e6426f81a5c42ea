"""Which models are here and where they lie. Imports no torch: the window lists them before the engine is loaded."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import paths
from engine.config import read_json
from engine.errors import ModelDamaged, ModelMissing

STARTER = "starter"
_INDEX = "model_index.json"
_SAMPLE_BYTES = 1 << 16
_NOTES = "sana_desktop.json"  # optional, ours: what the published layout has no place for


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


def available_models() -> list[ModelInfo]:
    """The starter model and every model folder under the user's models folder; damaged ones are left out."""
    folders = [paths.resource("models", STARTER)]
    if paths.models_folder().is_dir():
        folders += sorted(entry for entry in paths.models_folder().iterdir() if (entry / _INDEX).is_file())
    models = []
    for folder in folders:
        try:
            models.append(_describe(folder, folder.name))
        except ModelDamaged:
            continue
    return models


def find_model(name: str) -> ModelInfo:
    """A model by its name or its folder.

    Raises:
        ModelMissing: no such name and no such folder.
        ModelDamaged: the folder is not a Sana model.
    """
    for folder in (paths.resource("models", STARTER), paths.models_folder() / name):
        if folder.name == name and os.path.isfile(folder / _INDEX):  # False, too, for a name that cannot be
            return _describe(folder, name)
    try:
        folder = Path(name).expanduser()
        found = folder.is_dir()
    except (OSError, ValueError, RuntimeError):
        found = False
    if not found:
        known = ", ".join(model.name for model in available_models()) or "none"
        raise ModelMissing(
            f"There is no model and no folder called {name[:200]!r}: models here are {known}. "
            "Give one of these names, or the folder of a Sana model in the diffusers layout."
        )
    return _describe(folder, str(folder))


def fingerprint(folder: Path) -> str:
    """Tells models apart without reading gigabytes: sizes, and samples of the start, middle and end of each file."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.suffix not in (".safetensors", ".json") or not file.is_file():
            continue
        size = file.stat().st_size
        digest.update(f"{file.relative_to(folder).as_posix()} {size}\n".encode())
        with file.open("rb") as opened:
            for place in (0, size // 2, max(size - _SAMPLE_BYTES, 0)):
                opened.seek(place)
                digest.update(opened.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def _describe(folder: Path, name: str) -> ModelInfo:
    kind = read_json(folder / _INDEX).get("_class_name")
    if not isinstance(kind, str) or not kind.startswith("Sana") or "ControlNet" in kind:
        raise ModelDamaged(
            f"{folder / _INDEX} describes a {str(kind)[:60]}, not a SanaPipeline: choose the folder of a Sana model."
        )
    notes = read_json(folder / _NOTES) if (folder / _NOTES).is_file() else {}
    sprint = kind.startswith("SanaSprint")
    return ModelInfo(
        name=name,
        title=_text(notes.get("name"), folder.name),
        folder=folder,
        native_size=int(_number(notes.get("native_size"), _native_size(folder), 32, 8192)),
        steps=int(_number(notes.get("steps"), 2 if sprint else 20, 1, 1000)),
        guidance_scale=_number(notes.get("guidance_scale"), 4.5, 1.0, 100.0),
        instruction=notes.get("instruction") if isinstance(notes.get("instruction"), str) else None,
        trained_sizes=_sides(notes.get("trained_sizes")),
    )


def _native_size(folder: Path) -> int:
    config = folder / "transformer" / "config.json"
    sample_size = read_json(config).get("sample_size") if config.is_file() else None
    stages = read_json(folder / "vae" / "config.json").get("encoder_block_out_channels")
    compression = 2 ** (len(stages) - 1) if isinstance(stages, list) and 2 <= len(stages) <= 8 else 32
    return int(_number(sample_size, 32, 1, 256)) * compression


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
