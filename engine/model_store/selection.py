"""Which files of a repository or folder make the model: one variant of each network, and never a pickle.

Works on names alone, so that a hub's list and a folder's are judged by the same rule.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from engine.errors import ModelDamaged
from engine.model_store.file_names import is_licence, is_safe_path, is_wanted_kind
from engine.models import INDEX, NOTES

PICKLE_SUFFIXES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
MAX_SHARDS = 64

_TRANSFORMER, _TEXT_ENCODER, _AUTOENCODER = "transformer", "text_encoder", "vae"
_BASES = {_TRANSFORMER: "diffusion_pytorch_model", _TEXT_ENCODER: "model", _AUTOENCODER: "diffusion_pytorch_model"}
_NEEDED = (
    INDEX,
    "scheduler/scheduler_config.json",
    "tokenizer/tokenizer.json",
    "text_encoder/config.json",
    "vae/config.json",
)
_WELCOME = (
    "transformer/config.json",  # left out where the weights are of the original layout, and say it all
    "tokenizer/tokenizer_config.json",
    "tokenizer/special_tokens_map.json",
    "README.md",
    NOTES,
)


@dataclass(frozen=True, slots=True)
class Selection:
    """Names relative to the model's folder."""

    files: tuple[str, ...]
    weights: dict[str, tuple[str, ...]]  # component → its safetensors files
    indexes: dict[str, str]  # component → the index of its shards, where there are several


def select_files(names: Collection[str], precision: str, source: str) -> Selection:
    """Chooses among `names` of a repository or folder.

    Args:
        precision: "bf16" or "fp16": the variant of the transformer and the text encoder to take if there are several.
        source: what to call the place in an error.
    Raises:
        ModelDamaged: something is missing, or there are only pickles.
    """
    names = {name for name in names if is_safe_path(name) and is_wanted_kind(name)} | _pickles(names)
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise ModelDamaged(
            f"{source} has no {missing[0]}, so it is not a complete Sana model in the diffusers layout: "
            "choose the folder that holds model_index.json and everything beside it."
        )
    weights, indexes = {}, {}
    files = [*_NEEDED, *(name for name in _WELCOME if name in names), *sorted(filter(is_licence, names))]
    for component in (_TRANSFORMER, _TEXT_ENCODER, _AUTOENCODER):
        # The autoencoder's variants are float32 as well: the plain name will do.
        order = ("", precision) if component == _AUTOENCODER else (precision, "bf16", "fp16", "")
        weights[component], index = _weights(component, names, order, source)
        files += weights[component]
        if index:
            indexes[component] = index
            files.append(index)
    return Selection(tuple(files), weights, indexes)


def _weights(component: str, names: set[str], order: tuple[str, ...], source: str) -> tuple[tuple[str, ...], str]:
    base = _BASES[component]
    for variant in dict.fromkeys((*order, "fp16", "bf16")):
        middle = f".{variant}" if variant else ""
        if (single := f"{component}/{base}{middle}.safetensors") in names:
            return (single,), ""
        shards = _shards(component, base, middle, names)
        for index in (f"{base}.safetensors.index{middle}.json", f"{base}{middle}.safetensors.index.json"):
            if shards and f"{component}/{index}" in names:
                return shards, f"{component}/{index}"
    files = [name for name in names if re.fullmatch(rf"{component}/[^/]+\.safetensors", name)]
    loose = [name for name in files if not re.search(r"-\d{5}-of-\d{5}", name)]
    if len(loose) == 1:
        return (loose[0],), ""
    pickle = next((name for name in sorted(names) if name.startswith(component) and _is_pickle(name)), None)
    if pickle:
        raise ModelDamaged(
            f"{source} has {component} only as a pickle ({pickle}), which can run code when it is opened, so it was "
            "not taken: get the safetensors edition of this model."
        )
    raise ModelDamaged(f"{source} lacks weights for {component}, or some of its parts: get the model again, complete.")


def _shards(component: str, base: str, middle: str, names: set[str]) -> tuple[str, ...]:
    """All shards of one variant; none if one is missing. Both ways of naming a variant are in use."""
    middle = re.escape(middle)
    form = rf"{component}/{base}({middle}-(\d{{5}})-of-(\d{{5}})|-(\d{{5}})-of-(\d{{5}}){middle})\.safetensors"
    found: dict[tuple[int, int], str] = {}
    for name in names:
        if match := re.fullmatch(form, name):
            number, count = int(match[2] or match[4]), int(match[3] or match[5])
            found[number, count] = name
    counts = {count for _, count in found}
    if len(counts) != 1 or not 1 <= (count := counts.pop()) <= MAX_SHARDS:
        return ()
    wanted = [(number, count) for number in range(1, count + 1)]
    return tuple(found[place] for place in wanted) if all(place in found for place in wanted) else ()


def _pickles(names: Collection[str]) -> set[str]:
    return {name for name in names if is_safe_path(name) and _is_pickle(name)}


def _is_pickle(name: str) -> bool:
    return name.lower().endswith(PICKLE_SUFFIXES)
