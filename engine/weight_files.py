"""Weight files: names, shapes and tensors of a component folder; safetensors only.

Knows the published folder layout (one file, shards with an index, fp16/bf16 variants), and nothing of networks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from safetensors import SafetensorError, safe_open
from torch import Tensor

from engine.config import read_json
from engine.errors import ModelDamaged, ModelMissing

PICKLE_SUFFIXES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
MAX_FILE_NAME = 128  # characters; an index may name anything, and systems refuse names beyond 255 bytes
FLOAT_TYPES = ("F64", "F32", "F16", "BF16")


@dataclass(frozen=True)
class Part:
    """One published tensor: rows `index` of `count` equal parts of the tensor `key` in `file`."""

    file: Path
    key: str
    shape: tuple[int, ...]
    index: int = 0
    count: int = 1


Weights = Mapping[str, Part]


class Reader:
    """Opens each weight file once while a network is filled."""

    def __enter__(self) -> Reader:
        self._files: dict[Path, safe_open] = {}
        return self

    def __exit__(self, *_: object) -> None:
        self._files.clear()

    def read(self, part: Part) -> Tensor:
        try:
            if part.file not in self._files:
                self._files[part.file] = safe_open(part.file, framework="pt")
            if part.count == 1:
                return self._files[part.file].get_tensor(part.key)
            rows = part.shape[0]
            return self._files[part.file].get_slice(part.key)[part.index * rows : (part.index + 1) * rows]
        except (SafetensorError, OSError) as error:
            raise ModelDamaged(f"{part.file} cannot be read ({error}): get the model again.") from None


def open_weights(folder: Path, base: str, prefer: str | None = None) -> Weights:
    """The tensors of a component folder, by name; reads the files' headers only.

    Args:
        base: "diffusion_pytorch_model", or "model" for the text encoder.
        prefer: the variant to take where there are several: "fp16", "bf16", or None for the full files.
    Raises:
        ModelMissing: no weights there, or only pickled ones.
        ModelDamaged: a file is truncated or not safetensors.
    """
    if not folder.is_dir():
        raise ModelMissing(f"{folder} is missing: the model is incomplete. Get the model again.")
    files = _weight_files(folder, base, prefer)
    weights: dict[str, Part] = {}
    for file in files:
        weights |= read_header(file)
    return weights


def _weight_files(folder: Path, base: str, prefer: str | None) -> list[Path]:
    variants = [prefer, *(variant for variant in (None, "fp16", "bf16") if variant != prefer)]
    for variant in variants:
        middle = f".{variant}" if variant else ""
        single = folder / f"{base}{middle}.safetensors"
        if single.is_file():
            return [single]
        for index in {f"{base}.safetensors.index{middle}.json", f"{base}{middle}.safetensors.index.json"}:
            if (folder / index).is_file():
                return _shards(folder, folder / index)
    loose = sorted(folder.glob("*.safetensors"))
    if len(loose) == 1:
        return loose
    if pickles := sorted(path for path in folder.iterdir() if path.suffix.lower() in PICKLE_SUFFIXES):
        raise ModelMissing(
            f"{pickles[0]} is a pickle, which can run code when it is opened, so it was not read: "
            "get the safetensors edition of this model, or convert the file to safetensors on a machine you trust."
        )
    raise ModelMissing(f"{folder} holds no weights ({base}.safetensors): the model is incomplete. Get the model again.")


def _shards(folder: Path, index: Path) -> list[Path]:
    names = read_json(index).get("weight_map")
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise ModelDamaged(f"{index} names no weight files: the file is damaged. Get the model again.")
    shards = []
    for name in sorted(set(names.values())):
        if Path(name).name != name or not name.endswith(".safetensors"):
            raise ModelDamaged(f"{index} names {name[:80]!r}, which is no file of its own folder: it was not opened.")
        if len(name) > MAX_FILE_NAME or not (folder / name).is_file():
            raise ModelDamaged(f"{folder / name[:MAX_FILE_NAME]} is missing: the model is incomplete. Get it again.")
        shards.append(folder / name)
    return shards


def read_header(file: Path) -> dict[str, Part]:
    """Names and shapes of a safetensors file."""
    try:
        with safe_open(file, framework="pt") as opened:
            parts = {}
            for key in opened.keys():  # noqa: SIM118 - not a mapping
                tensor = opened.get_slice(key)
                if tensor.get_dtype() not in FLOAT_TYPES:
                    raise ModelDamaged(
                        f"{file}: {key} is stored as {tensor.get_dtype()}, which is no floating-point type: "
                        "get the model in float32, bfloat16 or float16."
                    )
                parts[key] = Part(file, key, tuple(tensor.get_shape()))
            return parts
    except (SafetensorError, OSError) as error:
        raise ModelDamaged(f"{file} is damaged or incomplete ({error}): get the model again.") from None
