"""The folder of a run: `tokenizer/` and `solved.safetensors`, and the states `decoder/` and `transformer/`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from transformers import Gemma2Model, PreTrainedTokenizerFast

from engine import checkpoint
from engine.autoencoder import Autoencoder
from engine.config import autoencoder_config, read_json, transformer_config
from engine.training.closed_form_encoder import starter_autoencoder_config
from engine.training.run_state import load_run, save_run
from engine.training.starter import PromptedTransformer
from engine.weight_files import open_weights


def load_solved(path: Path) -> Autoencoder:
    """The autoencoder that `prepare` wrote."""
    tensors = load_file(path)
    factor = round(float(tensors.pop("scaling_factor")), 5)
    autoencoder = Autoencoder(starter_autoencoder_config(factor))
    autoencoder.load_state_dict(tensors)
    return autoencoder.eval()


def load_trained(folder: Path) -> tuple[PromptedTransformer, Autoencoder]:
    """The averaged weights of a run; the decoder as solved where it was not trained yet."""
    autoencoder = load_solved(folder / "solved.safetensors")
    if (folder / "decoder" / "run.json").exists():
        tensors, _ = load_run(folder / "decoder")
        autoencoder.decoder.load_state_dict(tensors["average"])
    model = PromptedTransformer(PreTrainedTokenizerFast.from_pretrained(folder / "tokenizer"))
    tensors, _ = load_run(folder / "transformer")
    model.load_state_dict(tensors["average"])
    return model.eval(), autoencoder


def training_facts(folder: Path) -> dict[str, Any]:
    """Steps, samples, seconds and settings of both trainings, for the model folder's `training.json`."""
    states = {name: folder / name for name in ("transformer", "decoder")}
    return {name: load_run(state)[1] for name, state in states.items() if (state / "run.json").exists()}


def save_solved(folder: Path, autoencoder: Autoencoder, scaling_factor: float) -> None:
    tensors = {name: weight.contiguous() for name, weight in autoencoder.state_dict().items()}
    save_file({**tensors, "scaling_factor": torch.tensor(scaling_factor)}, folder / "solved.safetensors")


def start_from_model(folder: Path, model: Path) -> None:
    """A run's folder from an exported model, so that training goes on from its weights; only the moments are lost."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = read_json(model / "training.json")
    cpu, weights_name = torch.device("cpu"), "diffusion_pytorch_model"

    tokenizer = PreTrainedTokenizerFast.from_pretrained(model / "tokenizer")
    tokenizer.save_pretrained(folder / "tokenizer")
    config = autoencoder_config(read_json(model / "vae" / "config.json"), "vae/config.json")
    autoencoder = checkpoint.load_autoencoder(config, open_weights(model / "vae", weights_name), cpu, torch.float32)
    save_solved(folder, autoencoder, config.scaling_factor)
    decoder = autoencoder.decoder.state_dict()
    save_run(folder / "decoder", {"weights": decoder, "average": decoder}, facts["decoder"])

    prompted = PromptedTransformer(tokenizer)
    config = transformer_config(read_json(model / "transformer" / "config.json"), "transformer/config.json")
    weights = open_weights(model / "transformer", weights_name)
    prompted.transformer = checkpoint.load_transformer(config, weights, cpu, torch.float32)
    prompted.text_encoder = Gemma2Model.from_pretrained(model / "text_encoder")
    learnt = prompted.state_dict()
    save_run(folder / "transformer", {"weights": learnt, "average": learnt}, facts["transformer"])
