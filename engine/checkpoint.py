"""Weights: from published names into our networks, and back. The one table that knows both sets of names.

Keys are strict: every missing and surplus name is told. Networks are built on the meta device, allocated once, and
filled tensor by tensor from memory-mapped files, so that loading never holds the weights twice.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

import torch
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig
from engine.errors import ModelDamaged
from engine.gemma import Gemma
from engine.gemma_config import GemmaConfig
from engine.original_layout import original_to_published
from engine.transformer import SanaTransformer
from engine.weight_files import Reader, Weights
from engine.without_data import without_data

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
_GEMMA_KEYS: dict[str, tuple[str, ...]] = {
    "embedding": ("embed_tokens",),
    "norm": ("norm",),
    "layers.*.attention.qkv": tuple(f"layers.*.self_attn.{part}_proj" for part in "qkv"),
    "layers.*.attention.out": ("layers.*.self_attn.o_proj",),
    "layers.*.attention_norm": ("layers.*.input_layernorm",),
    "layers.*.attention_out_norm": ("layers.*.post_attention_layernorm",),
    "layers.*.mlp.gate_up": ("layers.*.mlp.gate_proj", "layers.*.mlp.up_proj"),
    "layers.*.mlp.down": ("layers.*.mlp.down_proj",),
    "layers.*.mlp_norm": ("layers.*.pre_feedforward_layernorm",),
    "layers.*.mlp_out_norm": ("layers.*.post_feedforward_layernorm",),
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


def published_names(network: nn.Module, name: str) -> tuple[str, ...]:
    """The published names of our parameter `name`; several where we keep projections as one matrix."""
    table = _AUTOENCODER_KEYS
    if isinstance(network, SanaTransformer):
        table = _GUIDED_TRANSFORMER_KEYS if network.config.guidance_embeds else _TRANSFORMER_KEYS
    elif isinstance(network, Gemma):
        table = _GEMMA_KEYS
    pattern, numbers = _NUMBER.sub("*", name), _NUMBER.findall(name)
    whole = pattern in table
    module, _, leaf = pattern.rpartition(".")
    names = table[pattern] if whole else tuple(f"{published}.{leaf}" for published in table[module])
    return tuple(_fill_stars(published, numbers) for published in names)


def _fill_stars(pattern: str, numbers: list[str]) -> str:
    for number in numbers:
        pattern = pattern.replace("*", number, 1)
    return pattern


def _published_rows(network: nn.Module, name: str, shape: torch.Size) -> tuple[int, ...]:
    """How many rows of our parameter `name` each of its published tensors holds."""
    if isinstance(network, Gemma) and name.endswith("attention.qkv.weight"):
        config = network.config  # several query heads share a key head
        return tuple(
            heads * config.head_dim
            for heads in (config.num_attention_heads, config.num_key_value_heads, config.num_key_value_heads)
        )
    parts = len(published_names(network, name))
    return (shape[0] // parts,) * parts


def _published_shape(network: nn.Module, published: str, shape: torch.Size, count: int) -> tuple[int, ...]:
    """The shape of `count` of our rows under a published name."""
    rows = (count, *shape[1:])
    if _POINTWISE.search(published) and len(rows) == 2:
        return (*rows, 1, 1)
    if published == "patch_embed.proj.weight" and isinstance(network, SanaTransformer):
        patch = network.config.patch_size
        return (rows[0], network.config.in_channels, patch, patch)
    return rows


def published_shapes(network: nn.Module) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the tensors that a weight file for this network holds."""
    shapes = {}
    for name, parameter in network.named_parameters():
        rows = _published_rows(network, name, parameter.shape)
        for published, count in zip(published_names(network, name), rows, strict=True):
            shapes[published] = _published_shape(network, published, parameter.shape, count)
    return shapes


def to_published(network: nn.Module) -> dict[str, Tensor]:
    """The network's weights under the published names and shapes, ready for `safetensors.torch.save_file`."""
    tensors: dict[str, Tensor] = {}
    for name, parameter in network.state_dict().items():
        parts = parameter.detach().split(_published_rows(network, name, parameter.shape))
        for published, rows in zip(published_names(network, name), parts, strict=True):
            shape = _published_shape(network, published, parameter.shape, len(rows))
            tensors[published] = rows.reshape(shape).contiguous().cpu()
    return tensors


def load_transformer(
    config: TransformerConfig, weights: Weights, device: torch.device, dtype: torch.dtype
) -> SanaTransformer:
    """
    Raises:
        ModelDamaged: names or shapes do not fit the configuration.
    """
    with without_data():
        network = SanaTransformer(config)
    fill(network, weights, device, dtype, "transformer")
    return network.eval().requires_grad_(False)


def load_autoencoder(
    config: AutoencoderConfig, weights: Weights, device: torch.device, dtype: torch.dtype, decoder_only: bool = False
) -> Autoencoder:
    """
    Args:
        decoder_only: leaves the encoder out, half of the weights: for drawing.
    Raises:
        ModelDamaged: names or shapes do not fit the configuration.
    """
    with without_data():
        network = Autoencoder(config)
    if decoder_only:
        del network.encoder
        published = original_to_published(weights)
        weights = {name: part for name, part in published.items() if not name.startswith("encoder.")}
    fill(network, weights, device, dtype, "vae")
    return network.eval().requires_grad_(False)


def load_gemma(config: GemmaConfig, weights: Weights, device: torch.device, dtype: torch.dtype) -> Gemma:
    """The token table stays in the processor's memory: it is looked up, not multiplied (see `TokenEmbedding`).

    Raises:
        ModelDamaged: names or shapes do not fit the configuration.
    """
    with without_data():
        network = Gemma(config)
    fill(network, weights, device, dtype, "text_encoder", on_processor=("embedding.weight",))
    return network.eval().requires_grad_(False)


def fill(
    network: nn.Module,
    weights: Weights,
    device: torch.device,
    dtype: torch.dtype,
    component: str,
    on_processor: Collection[str] = (),
) -> None:
    """Allocates a network that was built on the meta device and copies every weight to its place.

    Names and shapes are compared before anything is allocated, so a hostile configuration costs no memory.

    Args:
        weights: under published or original names.
        on_processor: our names of parameters that do not go to the device.
    Raises:
        ModelDamaged: names or shapes do not fit the network.
    """
    weights = checked_weights(network, weights, component)
    for path, module in network.named_modules():
        for key, parameter in list(module.named_parameters(recurse=False)):
            place = torch.device("cpu") if f"{path}.{key}" in on_processor else device
            empty = torch.empty(parameter.shape, dtype=dtype, device=place)
            setattr(module, key, nn.Parameter(empty, requires_grad=False))
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            parts = parameter.split(_published_rows(network, name, parameter.shape))
            with Reader() as reader:  # a new one for each, see `parameters_one_by_one`
                for published, rows in zip(published_names(network, name), parts, strict=True):
                    rows.copy_(reader.read(weights[published]).reshape(rows.shape))


def checked_weights(network: nn.Module, weights: Weights, component: str) -> Weights:
    """The weights under their published names.

    Raises:
        ModelDamaged: names or shapes do not fit the network.
    """
    weights = original_to_published(weights)
    shapes = published_shapes(network)
    _check_names(component, set(shapes), set(weights))
    for published, shape in shapes.items():
        if weights[published].shape != shape:
            raise ModelDamaged(
                f"{component}: {published} has the shape {list(weights[published].shape)} where its config.json asks "
                f"for {list(shape)}: weights and configuration are not of the same model. Get the model again."
            )
    return weights


def parameters_one_by_one(
    network: nn.Module, shapes: Mapping[str, torch.Size], weights: Weights
) -> Iterator[tuple[str, Tensor]]:
    """The values of parameters, in the type of the file.

    At most one is in memory at a time, if the caller lets go of each: files are mapped anew for each, because the pages
    of a mapping that were read count as the program's memory as long as it lasts.

    Args:
        shapes: of the parameters that are wanted, by our names.
        weights: see `checked_weights`.
    """
    for name, shape in shapes.items():
        rows = _published_rows(network, name, shape)
        with Reader() as reader:
            parts = [
                reader.read(weights[published]).reshape(count, *shape[1:])
                for published, count in zip(published_names(network, name), rows, strict=True)
            ]
        yield name, parts[0] if len(parts) == 1 else torch.cat(parts)
        del parts


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
