"""Writes a run as a model folder in the published layout, which our program and diffusers' SanaPipeline both read."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import nn

from engine.autoencoder import Autoencoder
from engine.checkpoint import to_published
from engine.config import read_json
from engine.gemma_config import published_fields
from engine.prompt_tokens import MAX_PROMPT_TOKENS
from engine.training.sampling import GUIDANCE, SHIFT, STEPS
from engine.training.sana import TrainedSana

DIFFUSERS_VERSION = "0.42.1"
NATIVE_SIZE = 512
HALF = torch.float16  # on disk; the program widens to what it computes in

MODEL_INDEX = {
    "_class_name": "SanaPipeline",
    "_diffusers_version": DIFFUSERS_VERSION,
    "scheduler": ["diffusers", "DPMSolverMultistepScheduler"],
    "text_encoder": ["transformers", "Gemma2Model"],
    "tokenizer": ["transformers", "PreTrainedTokenizerFast"],
    "transformer": ["diffusers", "SanaTransformer2DModel"],
    "vae": ["diffusers", "AutoencoderDC"],
}
SCHEDULER = {
    "_class_name": "DPMSolverMultistepScheduler",
    "_diffusers_version": DIFFUSERS_VERSION,
    "algorithm_type": "dpmsolver++",
    "beta_end": 0.02,
    "beta_schedule": "linear",
    "beta_start": 0.0001,
    "final_sigmas_type": "zero",
    "flow_shift": SHIFT,
    "lower_order_final": True,
    "num_train_timesteps": 1000,
    "prediction_type": "flow_prediction",
    "solver_order": 2,
    "solver_type": "midpoint",
    "use_flow_sigmas": True,
}
TOKENIZER = {
    "tokenizer_class": "PreTrainedTokenizerFast",
    "bos_token": "<bos>",
    "eos_token": "<eos>",
    "pad_token": "<pad>",
    "padding_side": "right",
    "model_max_length": MAX_PROMPT_TOKENS,
}
TEXT_ENCODER = {
    "architectures": ["Gemma2Model"],
    "dtype": "float16",
    "attention_bias": False,
    "pad_token_id": 0,
    "eos_token_id": 1,
    "bos_token_id": 2,
}
NOTES = {
    "name": "Sana Starter",
    "description": "A tiny Sana, trained from nothing: one to three things in four styles on a plain background.",
    "native_size": NATIVE_SIZE,
    "trained_sizes": [NATIVE_SIZE // 2, NATIVE_SIZE],
    "instruction": "none",
    "steps": STEPS,
    "guidance_scale": GUIDANCE,
}


def export_starter(
    folder: Path, model: TrainedSana, autoencoder: Autoencoder, training: dict[str, Any], card: str
) -> None:
    """Writes the whole model folder, weights in half precision.

    Args:
        training: how long and with which settings, for `training.json`; later runs count on from there.
        card: the text of README.md.
    """
    with _swapped_in(folder) as fresh:
        for part in ("scheduler", "tokenizer", "text_encoder", "transformer", "vae"):
            (fresh / part).mkdir()
        _write_json(fresh / "model_index.json", MODEL_INDEX)
        _write_json(fresh / "sana_desktop.json", NOTES)
        _write_json(fresh / "training.json", training)
        (fresh / "README.md").write_text(card, encoding="utf-8")
        _write_json(fresh / "scheduler" / "scheduler_config.json", SCHEDULER)
        model.tokenizer.save(str(fresh / "tokenizer" / "tokenizer.json"))
        _write_json(fresh / "tokenizer" / "tokenizer_config.json", TOKENIZER)
        _write_text_encoder(fresh / "text_encoder", model)
        _write_transformer(fresh / "transformer", model)
        _write_network(fresh / "vae", "AutoencoderDC", autoencoder)


def export_continued(
    folder: Path, base: Path, model: TrainedSana, name: str, side: int, training: dict[str, Any]
) -> None:
    """Writes a copy of the model folder `base` with what was trained on in place of the old weights.

    Args:
        side: pixels of the training pictures; the new model's native size.
    """
    with _swapped_in(folder) as fresh:
        for part in sorted(base.iterdir()):
            replaced = part.name == "transformer" or (part.name == "text_encoder" and model.text_trained)
            if part.is_dir() and not replaced:
                shutil.copytree(part, fresh / part.name)
            elif part.is_file():
                shutil.copyfile(part, fresh / part.name)
        (fresh / "transformer").mkdir()
        _write_transformer(fresh / "transformer", model)
        if model.text_trained:
            (fresh / "text_encoder").mkdir()
            _write_text_encoder(fresh / "text_encoder", model)
        notes = fresh / "sana_desktop.json"
        facts = read_json(notes) if notes.exists() else {}
        news = {"name": name, "description": f"{base.name}, trained on with {name}'s pictures.", "native_size": side}
        _write_json(notes, {**facts, **news, "trained_sizes": sorted({side, *facts.get("trained_sizes", [])})})
        _write_json(fresh / "training.json", training)


@contextlib.contextmanager
def _swapped_in(folder: Path) -> Iterator[Path]:
    """A folder beside the place, swapped in when it is whole: readers never meet half a model."""
    fresh, old = folder.with_name(f".{folder.name}.new"), folder.with_name(f".{folder.name}.old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    fresh.mkdir(parents=True)
    yield fresh
    for file in fresh.rglob("*.safetensors"):
        file.chmod(0o644)  # safetensors writes for the owner alone
    if folder.exists():
        os.replace(folder, old)
    os.replace(fresh, folder)
    shutil.rmtree(old, ignore_errors=True)


def _write_transformer(folder: Path, model: TrainedSana) -> None:
    width = model.transformer.config.width
    _write_network(folder, "SanaTransformer2DModel", model.transformer, cross_attention_dim=width)


def _write_text_encoder(folder: Path, model: TrainedSana) -> None:
    _write_json(folder / "config.json", TEXT_ENCODER | published_fields(model.text_encoder.config))
    _write_weights(folder / "model.safetensors", model.text_encoder)


def _write_network(folder: Path, kind: str, network: Any, **more: int) -> None:
    facts = dataclasses.asdict(network.config) | more
    values = {"_class_name": kind, "_diffusers_version": DIFFUSERS_VERSION, **facts}
    _write_json(folder / "config.json", values)
    _write_weights(folder / "diffusion_pytorch_model.safetensors", network)


def _write_weights(file: Path, network: nn.Module) -> None:
    weights = {name: tensor.to(HALF) for name, tensor in to_published(network).items()}
    save_file(weights, file, metadata={"format": "pt"})


def _write_json(file: Path, values: dict[str, Any]) -> None:
    file.write_text(json.dumps(values, indent=2, sort_keys=True, allow_nan=False) + "\n", encoding="utf-8")
