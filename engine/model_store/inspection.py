"""Whether a folder is a complete Sana model, as far as that is seen without torch: configurations and headers.

Reads the safetensors headers itself: names, types, shapes and places of tensors, a few kilobytes of gigabytes.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

from engine.config import autoencoder_config, read_json, transformer_config
from engine.errors import ModelDamaged
from engine.model_store.selection import Selection
from engine.models import INDEX

MAX_HEADER_BYTES = 8 << 20
_COMPONENTS = ("scheduler", "tokenizer", "text_encoder", "transformer", "vae")
_BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
_MAX_DIMENSIONS = 8
_TENSOR_KEYS = ("dtype", "shape", "data_offsets")


@dataclass(frozen=True, slots=True)
class Tensor:
    """What a header says of one tensor."""

    dtype: str
    shape: tuple[int, ...]


def file_names(folder: Path) -> set[str]:
    """Names of the files at the root and in the folders of the components, relative, with "/".

    Looks nowhere else: whoever names a whole disk by mistake does not wait for it.

    Raises:
        ModelDamaged: no such folder, or it cannot be read.
    """
    names = set()
    try:
        for entry in folder.iterdir():
            if entry.is_file():
                names.add(entry.name)
            elif entry.name in _COMPONENTS and entry.is_dir():
                names |= {f"{entry.name}/{inner.name}" for inner in entry.iterdir() if inner.is_file()}
    except OSError as error:
        raise ModelDamaged(f"{folder} cannot be read ({error.strerror}): check the folder and the disk.") from None
    return names


def check_model(folder: Path, selection: Selection) -> None:
    """Checks the selected files of `folder` and that its parts are of one model.

    Raises:
        ModelDamaged: a file is missing, damaged, or of another model than the rest.
    """
    kind = read_json(folder / INDEX).get("_class_name")
    if not isinstance(kind, str) or not kind.startswith("Sana") or "ControlNet" in kind:
        raise ModelDamaged(
            f"{folder / INDEX} describes a {str(kind)[:60]}, not a SanaPipeline: choose the folder of a Sana model."
        )
    tensors = {name: _read_component(folder, name, selection) for name in selection.weights}
    read_json(folder / "scheduler" / "scheduler_config.json")
    _check_parts(folder, tensors)


def read_header(file: Path) -> dict[str, Tensor]:
    """Names, types and shapes of a safetensors file, whose size must be exactly what the header promises.

    Raises:
        ModelDamaged: truncated, not safetensors, or with integers for weights.
    """
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            start = opened.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else -1
            if not 2 <= length <= min(MAX_HEADER_BYTES, size - 8):
                raise ModelDamaged(f"{file} is not a whole safetensors file: get the model again.")
            values = json.loads(opened.read(length))
    except OSError as error:
        raise ModelDamaged(f"{file} cannot be read ({error.strerror}): check the file and its permissions.") from None
    except (ValueError, RecursionError):
        raise ModelDamaged(f"{file} has a damaged header: get the model again.") from None
    if not isinstance(values, dict):
        raise ModelDamaged(f"{file} has a damaged header: get the model again.")
    tensors, end = {}, 0
    for name, entry in values.items():
        if name != "__metadata__":
            tensors[name], last = _tensor(file, name, entry)
            end = max(end, last)
    if size != 8 + length + end:
        raise ModelDamaged(f"{file} has {size} bytes and should have {8 + length + end}: get the model again.")
    return tensors


def _tensor(file: Path, name: str, entry: Any) -> tuple[Tensor, int]:
    """The tensor, and where its bytes end after the header."""
    dtype, shape, place = (entry.get(key) if isinstance(entry, dict) else None for key in _TENSOR_KEYS)
    if not isinstance(dtype, str) or dtype not in _BYTES:
        raise ModelDamaged(
            f"{file}: {name[:80]} is stored as {str(dtype)[:20]}, which is no floating-point type: "
            "get the model in float32, bfloat16 or float16."
        )
    if not _are_counts(shape, _MAX_DIMENSIONS) or not _are_counts(place, 2) or len(place) != 2:
        raise ModelDamaged(f"{file}: {name[:80]} has no sensible shape: get the model again.")
    count = 1
    for side in shape:
        count *= side
    if place[1] - place[0] != count * _BYTES[dtype]:
        raise ModelDamaged(f"{file}: {name[:80]} has not as many bytes as its shape needs: get the model again.")
    return Tensor(dtype, tuple(shape)), place[1]


def _are_counts(values: Any, at_most: int) -> TypeGuard[list[int]]:
    return (
        isinstance(values, list)
        and len(values) <= at_most
        and all(type(value) is int and 0 <= value < 1 << 48 for value in values)
    )


def _read_component(folder: Path, component: str, selection: Selection) -> dict[str, Tensor]:
    tensors: dict[str, Tensor] = {}
    for name in selection.weights[component]:
        header = read_header(folder / name)
        if twice := tensors.keys() & header.keys():
            raise ModelDamaged(f"{folder / name}: {min(twice)[:80]} is in two files: get the model again.")
        tensors |= header
    if component in selection.indexes:
        _check_index(folder / selection.indexes[component], tensors, selection.weights[component])
    return tensors


def _check_index(index: Path, tensors: dict[str, Tensor], files: tuple[str, ...]) -> None:
    listed = read_json(index).get("weight_map")
    names = {name.rsplit("/", 1)[-1] for name in files}
    if not isinstance(listed, dict) or any(not isinstance(file, str) or file not in names for file in listed.values()):
        raise ModelDamaged(f"{index} does not name the weight files beside it: get the model again.")
    if listed.keys() != tensors.keys():
        odd = min(listed.keys() ^ tensors.keys())
        raise ModelDamaged(f"{index} and the weight files disagree about {odd[:80]}: get the model again.")


def _check_parts(folder: Path, tensors: dict[str, dict[str, Tensor]]) -> None:
    """That the prompt embedding and the latent have the same width on both sides."""
    file = folder / "vae" / "config.json"
    autoencoder = autoencoder_config(read_json(file), str(file))
    file = folder / "text_encoder" / "config.json"
    embedding_width = read_json(file).get("hidden_size")
    if type(embedding_width) is not int:
        raise ModelDamaged(f"{file} does not say its hidden_size: get the model again.")
    if (size := (folder / "tokenizer" / "tokenizer.json").stat().st_size) < 2:
        raise ModelDamaged(f"{folder / 'tokenizer' / 'tokenizer.json'} has {size} bytes: get the model again.")
    file = folder / "transformer" / "config.json"
    if not file.is_file():  # the original layout: its weights say it all, and loading checks them
        return
    transformer = transformer_config(read_json(file), str(file))
    for what, needed, there in (
        ("prompt embedding", transformer.caption_channels, embedding_width),
        ("latent", transformer.in_channels, autoencoder.latent_channels),
    ):
        if needed != there:
            raise ModelDamaged(
                f"The parts in {folder} are of different models: the transformer wants {needed} numbers for the {what} "
                f"and gets {there}. Get the whole model again."
            )
    patches = tensors["transformer"].get("patch_embed.proj.weight")
    if patches is not None and patches.shape[:1] != (transformer.width,):
        raise ModelDamaged(f"{file} does not describe the weights beside it (its width): get the model again.")
    blocks = {name.split(".")[1] for name in tensors["transformer"] if name.startswith("transformer_blocks.")}
    if blocks and blocks != {str(number) for number in range(transformer.num_layers)}:
        raise ModelDamaged(
            f"{file} tells {transformer.num_layers} blocks and the weights beside it have {len(blocks)}: "
            "get the model again."
        )
