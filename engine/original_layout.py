"""The original single-file layouts (the code releases of Sana and DC-AE, as safetensors) under the published names."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable

from engine.errors import ModelDamaged
from engine.weight_files import Part, Weights

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
    if "decoder.stages.1.op_list.0.main.conv.conv.bias" in bare:
        return _autoencoder_to_published(bare)
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
        if (found := pattern.match(key)) and _divides(part, len(letters)):
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


def _divides(part: Part, count: int) -> bool:
    return bool(part.shape) and part.shape[0] % count == 0


# Substrings of DC-AE's original names, replaced one after another in this order.
_AUTOENCODER_RENAMES = (
    ("main.", ""),
    ("op_list.", ""),
    ("context_module", "attn"),
    ("local_module", "conv_out"),
    ("aggreg.0.0", "to_qkv_multiscale.0.proj_in"),
    ("aggreg.0.1", "to_qkv_multiscale.0.proj_out"),
    ("depth_conv.conv", "conv_depth"),
    ("inverted_conv.conv", "conv_inverted"),
    ("point_conv.conv", "conv_point"),
    ("point_conv.norm", "norm"),
    ("conv.conv.", "conv."),
    ("conv1.conv", "conv1"),
    ("conv2.conv", "conv2"),
    ("conv2.norm", "norm"),
    ("proj.norm", "norm_out"),
    ("encoder.project_in.conv", "encoder.conv_in"),
    ("encoder.project_out.0.conv", "encoder.conv_out"),
    ("encoder.stages", "encoder.down_blocks"),
    ("decoder.project_in.conv", "decoder.conv_in"),
    ("decoder.project_out.0", "decoder.norm_out"),
    ("decoder.project_out.2.conv", "decoder.conv_out"),
    ("decoder.stages", "decoder.up_blocks"),
)


def _autoencoder_to_published(weights: Weights) -> Weights:
    published: dict[str, Part] = {}
    for key, part in weights.items():
        for old, new in _AUTOENCODER_RENAMES:
            key = key.replace(old, new)
        pointwise = len(part.shape) == 4 and part.shape[2:] == (1, 1)  # matrices in the published layout
        if key.endswith(".qkv.conv.weight") and pointwise and _divides(part, 3):
            rows = (part.shape[0] // 3, part.shape[1])
            stem = key.removesuffix("qkv.conv.weight")
            published |= {
                f"{stem}to_{letter}.weight": Part(part.file, part.key, rows, index, 3)
                for index, letter in enumerate("qkv")
            }
        elif key.endswith(".proj.conv.weight") and pointwise:
            stem = key.removesuffix("proj.conv.weight")
            published[f"{stem}to_out.weight"] = dataclasses.replace(part, shape=part.shape[:2])
        else:
            published[key] = part
    return published


def original_config(weights: Weights) -> dict[str, object]:
    """The configuration of a transformer without `config.json`, as far as shapes tell it.

    Cross-attention heads and position tables cannot be seen in shapes: the published widths 1152 and 2240 are known.
    """
    try:
        width, channels = weights["patch_embed.proj.weight"].shape[:2]
        layers = 1 + max(int(key.split(".")[1]) for key in weights if key.startswith("transformer_blocks."))
        hidden = weights["transformer_blocks.0.ff.conv_inverted.weight"].shape[0] // 2
        caption_channels = weights["caption_projection.linear_1.weight"].shape[1]
    except (KeyError, IndexError, ValueError):
        raise ModelDamaged(
            "The transformer's weights are not a Sana model's, and without a config.json nothing tells what they are: "
            "get the model again."
        ) from None
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
        "caption_channels": caption_channels,
        "mlp_ratio": hidden / width,
        "guidance_embeds": "time_embed.guidance_embedder.linear_1.weight" in weights,
        "qk_norm": "rms_norm_across_heads" if "transformer_blocks.0.attn1.norm_q.weight" in weights else None,
    }
