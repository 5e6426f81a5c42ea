"""A model folder of the published shapes with random weights, for measurements where no model is at hand.

Time and memory do not depend on what the weights are. None is left at the value it starts with: norms at one and
biases at zero would hide a norm or bias that is missing or doubled.
"""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, models, pre_tokenizers, processors, trainers
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.checkpoint import published_shapes
from engine.config import AutoencoderConfig, TransformerConfig, published_values
from engine.gemma import Gemma
from engine.gemma_config import GemmaConfig, published_fields
from engine.prompt_tokens import complex_human_instruction
from engine.transformer import SanaTransformer

SHARD_BYTES = 1 << 30
FULL_TEXT_LAYERS = 26
FULL_VOCABULARY = 256_000
SHORT_VOCABULARY = 8192  # what is looked up in a table costs the same whatever the table's length
_TOKENS_LEARNT = 618  # with that many the instruction has 225 tokens, about as many as by Gemma's own tokenizer

_MODEL_INDEX = {
    "_class_name": "SanaPipeline",
    "scheduler": ["diffusers", "DPMSolverMultistepScheduler"],
    "text_encoder": ["transformers", "Gemma2Model"],
    "tokenizer": ["transformers", "PreTrainedTokenizerFast"],
    "transformer": ["diffusers", "SanaTransformer2DModel"],
    "vae": ["diffusers", "AutoencoderDC"],
}
_SCHEDULER = {
    "_class_name": "DPMSolverMultistepScheduler",
    "algorithm_type": "dpmsolver++",
    "flow_shift": 3.0,
    "prediction_type": "flow_prediction",
    "solver_order": 2,
    "use_flow_sigmas": True,
}
_TOKENIZER = {
    "tokenizer_class": "PreTrainedTokenizerFast",
    "bos_token": "<bos>",
    "eos_token": "<eos>",
    "pad_token": "<pad>",
    "unk_token": "<unk>",
    "padding_side": "right",
}


@dataclass(frozen=True)
class Shapes:
    """The dimensions of the three networks of a model."""

    transformer: TransformerConfig
    autoencoder: AutoencoderConfig
    text_encoder: GemmaConfig


PUBLISHED = {
    "0.6B": Shapes(
        TransformerConfig(
            num_attention_heads=36, num_layers=28, num_cross_attention_heads=16, cross_attention_head_dim=72
        ),
        AutoencoderConfig(),
        GemmaConfig(),
    ),
    "1.6B": Shapes(TransformerConfig(), AutoencoderConfig(), GemmaConfig()),
    "tiny": Shapes(
        TransformerConfig(
            in_channels=4,
            out_channels=4,
            num_attention_heads=4,
            attention_head_dim=8,
            num_layers=2,
            num_cross_attention_heads=2,
            cross_attention_head_dim=16,
            caption_channels=16,
            sample_size=8,
        ),
        AutoencoderConfig(
            latent_channels=4,
            attention_head_dim=8,
            encoder_block_out_channels=(8,) * 5 + (16,),
            decoder_block_out_channels=(8,) * 5 + (16,),
            encoder_layers_per_block=(1,) * 6,
            decoder_layers_per_block=(1,) * 6,
        ),
        GemmaConfig(
            hidden_size=16,
            intermediate_size=32,
            num_attention_heads=2,
            num_key_value_heads=1,
            head_dim=8,
            query_pre_attn_scalar=8,
        ),
    ),
}


def write_random_model(
    folder: Path, name: str, text_layers: int = FULL_TEXT_LAYERS, vocabulary: int = FULL_VOCABULARY
) -> None:
    """Writes a whole model folder in bfloat16, which our program and diffusers open like any other.

    Args:
        folder: empty, or not there yet.
        name: of `PUBLISHED`.
        text_layers, vocabulary: of the text encoder; fewer than Gemma-2's own save disk and memory.
    Raises:
        OSError: the disk is full, or the folder cannot be written.
    """
    shapes = PUBLISHED[name]
    for part in ("scheduler", "tokenizer", "text_encoder", "transformer", "vae"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    gemma = dataclasses.replace(
        shapes.text_encoder, num_hidden_layers=text_layers, vocab_size=vocabulary, layer_types=()
    )
    with torch.device("meta"):
        transformer, autoencoder = SanaTransformer(shapes.transformer), Autoencoder(shapes.autoencoder)
        text_encoder = Gemma(gemma)
    for part, network in (("transformer", transformer), ("vae", autoencoder)):
        _write_json(folder / part / "config.json", published_values(network.config))
        _write_weights(folder / part, "diffusion_pytorch_model", published_shapes(network))
    facts = {"architectures": ["Gemma2Model"], "dtype": "bfloat16", "pad_token_id": 0}
    _write_json(folder / "text_encoder" / "config.json", published_fields(gemma) | facts)
    _write_weights(folder / "text_encoder", "model", published_shapes(text_encoder), norms_about=0.0)
    _tokenizer().save(str(folder / "tokenizer" / "tokenizer.json"))
    _write_json(folder / "tokenizer" / "tokenizer_config.json", _TOKENIZER)
    _write_json(folder / "scheduler" / "scheduler_config.json", _SCHEDULER)
    _write_json(folder / "sana_desktop.json", {"name": f"Random weights, {name}"})
    _write_json(folder / "model_index.json", _MODEL_INDEX)  # last: with it the folder is a model


def _tokenizer() -> Tokenizer:
    """Pieces learnt from the instruction alone; as in Gemma's own, a space belongs to the word after it."""
    tokens = Tokenizer(models.BPE(unk_token="<unk>"))
    tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=_TOKENS_LEARNT,
        special_tokens=["<pad>", "<eos>", "<bos>", "<unk>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokens.train_from_iterator([complex_human_instruction()], trainer)
    tokens.post_processor = processors.TemplateProcessing(single="<bos> $A", special_tokens=[("<bos>", 2)])
    return tokens


def _write_weights(folder: Path, base: str, shapes: Mapping[str, tuple[int, ...]], norms_about: float = 1.0) -> None:
    """In files of a gigabyte, so that this needs little more memory than one of them.

    Args:
        norms_about: what stands for "unchanged" in a norm's weight; Gemma keeps the difference from one.
    """
    generator = torch.Generator().manual_seed(0)
    shards = list(_shards(shapes))
    places: dict[str, str] = {}
    for number, names in enumerate(shards, 1):
        file = f"{base}-{number:05}-of-{len(shards):05}.safetensors" if len(shards) > 1 else f"{base}.safetensors"
        places |= dict.fromkeys(names, file)
        save_file(
            {name: _random(name, shapes[name], generator, norms_about) for name in names},
            folder / file,
            metadata={"format": "pt"},
        )
        (folder / file).chmod(0o644)  # safetensors writes for the owner alone
    if len(shards) > 1:
        size = 2 * sum(map(math.prod, shapes.values()))
        _write_json(folder / f"{base}.safetensors.index.json", {"metadata": {"total_size": size}, "weight_map": places})


def _shards(shapes: Mapping[str, tuple[int, ...]]) -> Iterator[list[str]]:
    names: list[str] = []
    size = 0
    for name, shape in shapes.items():
        size += 2 * math.prod(shape)
        if names and size > SHARD_BYTES:
            yield names
            names, size = [], 2 * math.prod(shape)
        names.append(name)
    yield names


def _random(name: str, shape: tuple[int, ...], generator: torch.Generator, norms_about: float) -> Tensor:
    """Matrices keep the size of what goes through them; norm weights lie near their start, biases and tables off 0.

    Norms that doubled their input would make attention choose single tokens by a hair, and magnify every rounding.
    """
    noise = torch.empty(shape, dtype=torch.bfloat16).normal_(generator=generator)
    if name.endswith(("scale_shift_table", "bias")):
        return noise.mul_(0.3)
    if len(shape) == 1:
        return noise.mul_(0.1).add_(norms_about)
    return noise.div_(math.sqrt(math.prod(shape[1:])))


def _write_json(file: Path, values: Mapping[str, Any]) -> None:
    file.write_text(json.dumps(values, indent=2, sort_keys=True, allow_nan=False) + "\n", encoding="utf-8")
