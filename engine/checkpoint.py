"""Weights: from the published files into our networks, and back. The one place that knows the published names.

Reads the diffusers folder layout (one file, shards with an index, fp16/bf16 variants) and the original single-file
layout once it is safetensors. Keys are strict: every missing and surplus name is told. Networks are built on the
meta device, allocated once, and filled tensor by tensor from memory-mapped files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig, read_json
from engine.errors import ModelDamaged, ModelMissing
from engine.transformer import SanaTransformer

PICKLE_SUFFIXES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")
FLOAT_TYPES = ("F64", "F32", "F16", "BF16")

# Our name → the published names whose rows, one below the other, make it. `*` stands for a block or stage number.
_TRANSFORMER_KEYS: dict[str, tuple[str, ...]] = {
    "patch_embed": ("patch_embed.proj",),
    "time_embed.timestep_in": ("time_embed.emb.timestep_embedder.linear_1",),
    "time_embed.timestep_out": ("time_embed.emb.timestep_embedder.linear_2",),
    "time_embed.modulation": ("time_embed.linear",),
    "prompt_projection.expand": ("caption_projection.linear_1",),
    "prompt_projection.out": ("caption_projection.linear_2",),
    "prompt_projection.norm": ("caption_norm",),
    "output_table": ("scale_shift_table",),
    "output": ("proj_out",),
    "blocks.*.modulation_table": ("transformer_blocks.*.scale_shift_table",),
    "blocks.*.self_attention.qkv": tuple(f"transformer_blocks.*.attn1.to_{part}" for part in "qkv"),
    "blocks.*.self_attention.query_norm": ("transformer_blocks.*.attn1.norm_q",),
    "blocks.*.self_attention.key_norm": ("transformer_blocks.*.attn1.norm_k",),
    "blocks.*.self_attention.out": ("transformer_blocks.*.attn1.to_out.0",),
    "blocks.*.cross_attention.query": ("transformer_blocks.*.attn2.to_q",),
    "blocks.*.cross_attention.key_value": tuple(f"transformer_blocks.*.attn2.to_{part}" for part in "kv"),
    "blocks.*.cross_attention.query_norm": ("transformer_blocks.*.attn2.norm_q",),
    "blocks.*.cross_attention.key_norm": ("transformer_blocks.*.attn2.norm_k",),
    "blocks.*.cross_attention.out": ("transformer_blocks.*.attn2.to_out.0",),
    "blocks.*.mix_ffn.expand": ("transformer_blocks.*.ff.conv_inverted",),
    "blocks.*.mix_ffn.depthwise": ("transformer_blocks.*.ff.conv_depth",),
    "blocks.*.mix_ffn.contract": ("transformer_blocks.*.ff.conv_point",),
}
_GUIDED_TRANSFORMER_KEYS = _TRANSFORMER_KEYS | {
    "time_embed.timestep_in": ("time_embed.timestep_embedder.linear_1",),
    "time_embed.timestep_out": ("time_embed.timestep_embedder.linear_2",),
    "time_embed.guidance_in": ("time_embed.guidance_embedder.linear_1",),
    "time_embed.guidance_out": ("time_embed.guidance_embedder.linear_2",),
}


def _autoencoder_keys() -> dict[str, tuple[str, ...]]:
    keys: dict[str, tuple[str, ...]] = {"decoder.norm_out": ("decoder.norm_out",)}
    for side, stages in (("encoder", "encoder.down_blocks"), ("decoder", "decoder.up_blocks")):
        ours, theirs = f"{side}.stages.*.*", f"{stages}.*.*"
        for end in ("conv_in", "conv_out"):
            keys |= {f"{side}.{end}{inner}": (f"{side}.{end}{inner}",) for inner in ("", ".conv")}
        keys |= {f"{ours}.{name}": (f"{theirs}.{name}",) for name in ("conv", "conv1", "conv2", "norm")}
        keys |= {
            f"{ours}.attention.qkv": tuple(f"{theirs}.attn.to_{part}" for part in "qkv"),
            f"{ours}.attention.scales.*.depthwise": (f"{theirs}.attn.to_qkv_multiscale.*.proj_in",),
            f"{ours}.attention.scales.*.pointwise": (f"{theirs}.attn.to_qkv_multiscale.*.proj_out",),
            f"{ours}.attention.out": (f"{theirs}.attn.to_out",),
            f"{ours}.attention.norm": (f"{theirs}.attn.norm_out",),
            f"{ours}.mix_ffn.expand": (f"{theirs}.conv_out.conv_inverted",),
            f"{ours}.mix_ffn.depthwise": (f"{theirs}.conv_out.conv_depth",),
            f"{ours}.mix_ffn.contract": (f"{theirs}.conv_out.conv_point",),
            f"{ours}.ffn_norm": (f"{theirs}.conv_out.norm",),
        }
    return keys


_AUTOENCODER_KEYS = _autoencoder_keys()
_NUMBER = re.compile(r"(?<=\.)\d+(?=\.|$)")
_POINTWISE = re.compile(r"\.conv_(inverted|point)\.weight$")  # 1×1 convolutions there, linear layers here


@dataclass(frozen=True)
class Part:
    """One published tensor: rows `index` of `count` equal parts of the tensor `key` in `file`."""

    file: Path
    key: str
    shape: tuple[int, ...]
    index: int = 0
    count: int = 1


Weights = Mapping[str, Part]


def published_names(network: nn.Module, name: str) -> tuple[str, ...]:
    """The published names of our parameter `name`; several where we keep projections as one matrix."""
    table = _AUTOENCODER_KEYS
    if isinstance(network, SanaTransformer):
        table = _GUIDED_TRANSFORMER_KEYS if network.config.guidance_embeds else _TRANSFORMER_KEYS
    elif not isinstance(network, Autoencoder):
        return (name,)  # the text encoder is transformers' own class
    pattern, numbers = _NUMBER.sub("*", name), _NUMBER.findall(name)
    whole = pattern in table
    module, _, leaf = pattern.rpartition(".")
    names = table[pattern] if whole else tuple(f"{published}.{leaf}" for published in table[module])
    return tuple(_fill_stars(published, numbers) for published in names)


def _fill_stars(pattern: str, numbers: list[str]) -> str:
    for number in numbers:
        pattern = pattern.replace("*", number, 1)
    return pattern


def _published_shape(network: nn.Module, published: str, shape: torch.Size, parts: int) -> tuple[int, ...]:
    rows = (shape[0] // parts, *shape[1:])
    if _POINTWISE.search(published) and len(rows) == 2:
        return (*rows, 1, 1)
    if published == "patch_embed.proj.weight" and isinstance(network, SanaTransformer):
        patch = network.config.patch_size
        return (rows[0], network.config.in_channels, patch, patch)
    return rows


def to_published(network: nn.Module) -> dict[str, Tensor]:
    """The network's weights under the published names and shapes, ready for `safetensors.torch.save_file`."""
    tensors: dict[str, Tensor] = {}
    for name, parameter in network.state_dict().items():
        names = published_names(network, name)
        for published, rows in zip(names, parameter.detach().chunk(len(names)), strict=True):
            shape = _published_shape(network, published, parameter.shape, len(names))
            tensors[published] = rows.reshape(shape).contiguous().cpu()
    return tensors


def load_transformer(
    config: TransformerConfig, weights: Weights, device: torch.device, dtype: torch.dtype
) -> SanaTransformer:
    """
    Raises:
        ModelDamaged: names or shapes do not fit the configuration.
    """
    with torch.device("meta"):
        network = SanaTransformer(config)
    fill(network, weights, device, dtype, "transformer")
    return network.eval().requires_grad_(False)


def load_autoencoder(
    config: AutoencoderConfig, weights: Weights, device: torch.device, dtype: torch.dtype
) -> Autoencoder:
    """
    Raises:
        ModelDamaged: names or shapes do not fit the configuration.
    """
    with torch.device("meta"):
        network = Autoencoder(config)
    fill(network, weights, device, dtype, "vae")
    return network.eval().requires_grad_(False)


def fill(network: nn.Module, weights: Weights, device: torch.device, dtype: torch.dtype, component: str) -> None:
    """Allocates a network that was built on the meta device and copies every weight to its place.

    Names and shapes are compared before anything is allocated, so a hostile configuration costs no memory.
    """
    wanted: dict[str, tuple[str, ...]] = {
        name: published_names(network, name) for name, _ in network.named_parameters()
    }
    shapes = {
        published: _published_shape(network, published, parameter.shape, len(wanted[name]))
        for name, parameter in network.named_parameters()
        for published in wanted[name]
    }
    _check_names(component, set(shapes), set(weights))
    for published, shape in shapes.items():
        if weights[published].shape != shape:
            raise ModelDamaged(
                f"{component}: {published} has the shape {list(weights[published].shape)} where its config.json asks "
                f"for {list(shape)}: weights and configuration are not of the same model. Get the model again."
            )
    for module in network.modules():
        for key, parameter in list(module.named_parameters(recurse=False)):
            empty = torch.empty(parameter.shape, dtype=dtype, device=device)
            setattr(module, key, nn.Parameter(empty, requires_grad=False))
    with Reader() as reader, torch.no_grad():
        for name, parameter in network.named_parameters():
            for published, rows in zip(wanted[name], parameter.chunk(len(wanted[name])), strict=True):
                rows.copy_(reader.read(weights[published]).reshape(rows.shape))


def _check_names(component: str, wanted: set[str], found: set[str]) -> None:
    if wanted == found:
        return
    told = []
    if missing := sorted(wanted - found):
        told.append(f"missing: {', '.join(missing)}")
    if surplus := sorted(found - wanted):
        told.append(f"not part of this model: {', '.join(surplus)}")
    raise ModelDamaged(
        f"{component}: the weight files do not fit its config.json ({'; '.join(told)}). Get the model again."
    )


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
    return original_to_published(weights)


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
        if not (folder / name).is_file():
            raise ModelDamaged(f"{folder / name} is missing: the model is incomplete. Get the model again.")
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


# Original single-file names → published names, as (pattern, replacement) pairs tried in order.
_ORIGINAL_RENAMES = (
    (r"^x_embedder\.proj\.", "patch_embed.proj."),
    (r"^y_embedder\.y_proj\.fc([12])\.", r"caption_projection.linear_\1."),
    (r"^attention_y_norm\.", "caption_norm."),
    (r"^t_block\.1\.", "time_embed.linear."),
    (r"^final_layer\.scale_shift_table$", "scale_shift_table"),
    (r"^final_layer\.linear\.", "proj_out."),
    (r"^blocks\.(\d+)\.scale_shift_table$", r"transformer_blocks.\1.scale_shift_table"),
    (r"^blocks\.(\d+)\.attn\.proj\.", r"transformer_blocks.\1.attn1.to_out.0."),
    (r"^blocks\.(\d+)\.attn\.([qk])_norm\.", r"transformer_blocks.\1.attn1.norm_\2."),
    (r"^blocks\.(\d+)\.cross_attn\.q_linear\.", r"transformer_blocks.\1.attn2.to_q."),
    (r"^blocks\.(\d+)\.cross_attn\.([qk])_norm\.", r"transformer_blocks.\1.attn2.norm_\2."),
    (r"^blocks\.(\d+)\.cross_attn\.proj\.", r"transformer_blocks.\1.attn2.to_out.0."),
    (r"^blocks\.(\d+)\.mlp\.inverted_conv\.conv\.", r"transformer_blocks.\1.ff.conv_inverted."),
    (r"^blocks\.(\d+)\.mlp\.depth_conv\.conv\.", r"transformer_blocks.\1.ff.conv_depth."),
    (r"^blocks\.(\d+)\.mlp\.point_conv\.conv\.", r"transformer_blocks.\1.ff.conv_point."),
)
_ORIGINAL_SPLITS = (
    (re.compile(r"^blocks\.(\d+)\.attn\.qkv\.(weight|bias)$"), "attn1", "qkv"),
    (re.compile(r"^blocks\.(\d+)\.cross_attn\.kv_linear\.(weight|bias)$"), "attn2", "kv"),
)
_ORIGINAL_DROPPED = ("pos_embed", "y_embedder.y_embedding", "logvar_linear.weight", "logvar_linear.bias")
_ORIGINAL_PREFIX = "model.diffusion_model."


def original_to_published(weights: Weights) -> Weights:
    """Weights of the original single-file layout under the published names; others are returned as they are."""
    bare = {key.removeprefix(_ORIGINAL_PREFIX): part for key, part in weights.items()}
    if "blocks.0.cross_attn.q_linear.weight" not in bare:
        return weights
    sprint = "cfg_embedder.mlp.0.weight" in bare
    embedder = "time_embed." if sprint else "time_embed.emb."
    renames = (
        (r"^t_embedder\.mlp\.0\.", f"{embedder}timestep_embedder.linear_1."),
        (r"^t_embedder\.mlp\.2\.", f"{embedder}timestep_embedder.linear_2."),
        (r"^cfg_embedder\.mlp\.0\.", "time_embed.guidance_embedder.linear_1."),
        (r"^cfg_embedder\.mlp\.2\.", "time_embed.guidance_embedder.linear_2."),
        *_ORIGINAL_RENAMES,
    )
    published: dict[str, Part] = {}
    for key, part in bare.items():
        if key not in _ORIGINAL_DROPPED:
            published |= _original_entry(key, part, renames)
    return published


def _original_entry(key: str, part: Part, renames: Iterable[tuple[str, str]]) -> dict[str, Part]:
    for pattern, attention, letters in _ORIGINAL_SPLITS:
        if found := pattern.match(key):
            block, leaf = found.groups()
            shape = (part.shape[0] // len(letters), *part.shape[1:])
            return {
                f"transformer_blocks.{block}.{attention}.to_{letter}.{leaf}": Part(
                    part.file, part.key, shape, index, len(letters)
                )
                for index, letter in enumerate(letters)
            }
    for pattern_text, replacement in renames:
        renamed, changes = re.subn(pattern_text, replacement, key)
        if changes:
            return {renamed: part}
    return {key: part}  # unknown: named as surplus when the network is filled


def original_config(weights: Weights) -> dict[str, object]:
    """The configuration of a transformer without `config.json`, as far as shapes tell it.

    Cross-attention heads and position tables cannot be seen in shapes: the published widths 1152 and 2240 are known.
    """
    width, channels = weights["patch_embed.proj.weight"].shape[:2]
    layers = 1 + max(int(key.split(".")[1]) for key in weights if key.startswith("transformer_blocks."))
    hidden = weights["transformer_blocks.0.ff.conv_inverted.weight"].shape[0] // 2
    heads = {1152: 16, 2240: 20}.get(width)
    if heads is None:
        raise ModelDamaged(
            f"A transformer of width {width} needs a config.json beside its weights: the number of "
            "cross-attention heads cannot be seen in them."
        )
    return {
        "in_channels": channels,
        "num_layers": layers,
        "num_attention_heads": width // 32,
        "num_cross_attention_heads": heads,
        "cross_attention_head_dim": width // heads,
        "caption_channels": weights["caption_projection.linear_1.weight"].shape[1],
        "mlp_ratio": hidden / width,
        "guidance_embeds": "time_embed.guidance_embedder.linear_1.weight" in weights,
        "qk_norm": "rms_norm_across_heads" if "transformer_blocks.0.attn1.norm_q.weight" in weights else None,
    }
