"""Writes a run as a model folder in the published layout, which our program and diffusers' SanaPipeline both read."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from pathlib import Path
from typing import Any

from safetensors.torch import save_file

from engine.autoencoder import Autoencoder
from engine.checkpoint import to_published
from engine.training.sampling import GUIDANCE, SHIFT, STEPS
from engine.training.starter import PromptedTransformer

DIFFUSERS_VERSION = "0.42.1"
NATIVE_SIZE = 512

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
NOTES = {
    "name": "Sana Starter",
    "description": "A tiny Sana, trained from nothing on a processor: one emoji-like object on a plain background.",
    "native_size": NATIVE_SIZE,
    "instruction": "none",
    "steps": STEPS,
    "guidance_scale": GUIDANCE,
}


def export(
    folder: Path, model: PromptedTransformer, autoencoder: Autoencoder, training: dict[str, Any], card: str
) -> None:
    """Writes the whole folder beside its place and swaps it in, so that readers never meet half a model.

    Args:
        training: how long and with which settings, for `training.json`; later runs count on from there.
        card: the text of README.md.
    """
    fresh, old = folder.with_name(f".{folder.name}.new"), folder.with_name(f".{folder.name}.old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    for part in ("scheduler", "tokenizer", "text_encoder", "transformer", "vae"):
        (fresh / part).mkdir(parents=True)
    _write_json(fresh / "model_index.json", MODEL_INDEX)
    _write_json(fresh / "sana_desktop.json", NOTES)
    _write_json(fresh / "training.json", training)
    (fresh / "README.md").write_text(card, encoding="utf-8")
    _write_json(fresh / "scheduler" / "scheduler_config.json", SCHEDULER)
    model.tokenizer.save_pretrained(fresh / "tokenizer")
    model.text_encoder.save_pretrained(fresh / "text_encoder")
    width = model.transformer.config.width
    _write_network(fresh / "transformer", "SanaTransformer2DModel", model.transformer, cross_attention_dim=width)
    _write_network(fresh / "vae", "AutoencoderDC", autoencoder)
    for file in fresh.rglob("*.safetensors"):
        file.chmod(0o644)  # safetensors writes for the owner alone
    if folder.exists():
        os.replace(folder, old)
    os.replace(fresh, folder)
    shutil.rmtree(old, ignore_errors=True)


def _write_network(folder: Path, kind: str, network: Any, **more: int) -> None:
    facts = dataclasses.asdict(network.config) | more
    values = {"_class_name": kind, "_diffusers_version": DIFFUSERS_VERSION, **facts}
    _write_json(folder / "config.json", values)
    weights = {name: tensor.contiguous() for name, tensor in to_published(network).items()}
    save_file(weights, folder / "diffusion_pytorch_model.safetensors", metadata={"format": "pt"})


def _write_json(file: Path, values: dict[str, Any]) -> None:
    file.write_text(json.dumps(values, indent=2, sort_keys=True, allow_nan=False) + "\n", encoding="utf-8")
