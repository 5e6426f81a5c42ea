"""Opens the networks of a model folder, each from its own subfolder and in the arithmetic that a precision asks for."""

from __future__ import annotations

from pathlib import Path

import torch

from engine import device as devices
from engine.autoencoder import Autoencoder
from engine.checkpoint import load_autoencoder, load_transformer
from engine.config import autoencoder_config, read_json, transformer_config
from engine.original_layout import original_config, original_to_published
from engine.quantization import quantize_linear_layers
from engine.request import Precision, TextPrecision
from engine.text_encoder import TextEncoder
from engine.transformer import SanaTransformer
from engine.weight_files import open_weights

_WEIGHTS = "diffusion_pytorch_model"


def open_text_encoder(
    folder: Path, device: torch.device, precision: Precision, text_precision: TextPrecision
) -> TextEncoder:
    """From `tokenizer/` and `text_encoder/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    return TextEncoder.load(folder, device, devices.wide_dtype(precision, device))


def open_transformer(folder: Path, device: torch.device, precision: Precision) -> SanaTransformer:
    """From `transformer/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    folder = folder / "transformer"
    dtype = devices.transformer_dtype(precision, device)
    variant = {torch.bfloat16: "bf16", torch.float16: "fp16"}.get(dtype)
    weights = original_to_published(open_weights(folder, _WEIGHTS, variant))
    file = folder / "config.json"
    config = transformer_config(read_json(file) if file.is_file() else original_config(weights), str(file))
    network = load_transformer(config, weights, device, dtype)
    if precision is Precision.INT8:
        quantize_linear_layers(network)
    return network


def open_autoencoder(folder: Path, device: torch.device, precision: Precision) -> Autoencoder:
    """From `vae/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    folder = folder / "vae"
    file = folder / "config.json"
    config = autoencoder_config(read_json(file), str(file))
    weights = open_weights(folder, _WEIGHTS)
    return load_autoencoder(config, weights, device, devices.wide_dtype(precision, device))
