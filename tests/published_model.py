"""The files of a published model at toy size: the real layout with its variants, shards, pickles and papers."""

from __future__ import annotations

import json
import random
import struct
from typing import Any

TRANSFORMER = {
    "_class_name": "SanaTransformer2DModel",
    "in_channels": 4,
    "out_channels": 4,
    "num_attention_heads": 4,
    "attention_head_dim": 8,
    "num_layers": 2,
    "num_cross_attention_heads": 2,
    "cross_attention_head_dim": 16,
    "cross_attention_dim": 32,
    "caption_channels": 16,
    "sample_size": 32,
}
AUTOENCODER = {
    "_class_name": "AutoencoderDC",
    "latent_channels": 4,
    "attention_head_dim": 8,
    "scaling_factor": 0.41407,
    **{f"{side}_block_types": ["ResBlock"] * 6 for side in ("encoder", "decoder")},
    **{f"{side}_block_out_channels": [8] * 5 + [16] for side in ("encoder", "decoder")},
    **{f"{side}_layers_per_block": [1] * 6 for side in ("encoder", "decoder")},
    **{f"{side}_qkv_multiscales": [[]] * 6 for side in ("encoder", "decoder")},
    "downsample_block_type": "Conv",
    "upsample_block_type": "interpolate",
}
LICENCE = "NVIDIA licence of the toy.\nNo commercial use.\n"

INDEX = "text_encoder/model.safetensors.index.bf16.json"
SHARDS = ("text_encoder/model.bf16-00001-of-00002.safetensors", "text_encoder/model.bf16-00002-of-00002.safetensors")
WEIGHTS = "transformer/diffusion_pytorch_model.bf16.safetensors"
VAE = "vae/diffusion_pytorch_model.safetensors"
WANTED = {
    *("model_index.json", "README.md", "LICENSE.txt", "scheduler/scheduler_config.json", "tokenizer/tokenizer.json"),
    *("tokenizer/tokenizer_config.json", "text_encoder/config.json", INDEX, *SHARDS, "transformer/config.json"),
    *(WEIGHTS, "vae/config.json", VAE),
}


def safetensors(tensors: dict[str, list[int]], dtype: str = "BF16", seed: int = 0) -> bytes:
    """A weight file with random bytes for numbers."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name, shape in tensors.items():
        start, size = end, {"BF16": 2, "F16": 2, "F32": 4, "I8": 1}[dtype]
        for side in shape:
            size *= side
        end = start + size
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + random.Random(seed).randbytes(end)


def published_model(kilobytes: int = 100, sprint: bool = False) -> dict[str, bytes]:
    """Path → content. Args: kilobytes: about the size of the transformer's bfloat16 file."""
    blocks = {f"transformer_blocks.{number}.weight": [kilobytes * 256] for number in range(2)}
    transformer = {"patch_embed.proj.weight": [32, 4, 1, 1], **blocks}
    text_encoder = [{"embed_tokens.weight": [64, 16]}, {"norm.weight": [16], "layers.0.weight": [2000]}]
    map_ = {key: name.split("/")[1] for name, keys in zip(SHARDS, text_encoder, strict=True) for key in keys}
    vae = {"encoder.conv_in.weight": [8, 3, 3, 3], "decoder.conv_in.weight": [16, 4, 3, 3]}
    plain = {name.replace(".bf16", ""): content for name, content in zip(SHARDS, text_encoder, strict=True)}
    return {
        "model_index.json": _json({"_class_name": "SanaSprintPipeline" if sprint else "SanaPipeline"}),
        "README.md": b"# A toy\n",
        "LICENSE.txt": LICENCE.encode(),
        ".gitattributes": b"*.safetensors filter=lfs\n",
        "asset/picture.png": b"\x89PNG",
        "scheduler/scheduler_config.json": b'{"flow_shift": 3.0, "lambda_min_clipped": -Infinity}',
        "tokenizer/tokenizer.json": _json({"model": {"vocab": {"a": 0}}}),
        "tokenizer/tokenizer_config.json": _json({}),
        "tokenizer/tokenizer.model": b"sentencepiece",
        "text_encoder/config.json": _json({"hidden_size": 16}),
        INDEX: _json({"metadata": {}, "weight_map": map_}),
        **{name: safetensors(keys, seed=1) for name, keys in zip(SHARDS, text_encoder, strict=True)},
        "text_encoder/model.safetensors.index.json": _json({"weight_map": {}}),
        **{name: safetensors(keys, "F32", seed=1) for name, keys in plain.items()},
        "text_encoder/pytorch_model.bin": b"pickle",
        "transformer/config.json": _json(TRANSFORMER),
        WEIGHTS: safetensors(transformer, seed=2),
        "transformer/diffusion_pytorch_model.safetensors": safetensors({"a": [8]}, "F32", seed=2),
        "vae/config.json": _json(AUTOENCODER),
        VAE: safetensors(vae, "F32", seed=3),
        "vae/diffusion_pytorch_model.bf16.safetensors": safetensors(vae, "F32", seed=3),
    }


def _json(values: dict[str, Any]) -> bytes:
    return json.dumps(values, indent=2).encode()
