"""The folder of a run that makes a starter model.

`sprites/` and `tokenizer/` and `solved/` come from the preparation; `autoencoder/` and `transformer/` are the states
of the two trainings, `judge.safetensors` tells how well the prompts are drawn.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.autoencoder import Autoencoder
from engine.errors import EngineError
from engine.tokenizer import load_tokenizer
from engine.training.closed_form_encoder import starter_autoencoder_config
from engine.training.run_state import load_facts, load_run, save_run
from engine.training.sana import TrainedSana, new_starter


def save_solved(folder: Path, autoencoder: Autoencoder, scaling_factor: float) -> None:
    save_run(folder / "solved", {"average": dict(autoencoder.state_dict())}, {"scaling_factor": scaling_factor})


def load_autoencoder(folder: Path, trained: bool = True) -> Autoencoder:
    """The averaged weights of the training, or the solved ones before there was any."""
    state = folder / "autoencoder"
    if not (trained and (state / "run.json").exists()):
        state = folder / "solved"
    if not (state / "run.json").exists():
        raise EngineError(f"{folder} is not prepared: run `sana-desktop train prepare {folder}` first.")
    tensors, facts = load_run(state)
    autoencoder = Autoencoder(starter_autoencoder_config(round(facts["scaling_factor"], 5)))
    autoencoder.load_state_dict(tensors["average"])
    return autoencoder.eval()


def load_trained(folder: Path) -> TrainedSana:
    """The averaged weights of the transformer's training."""
    if not (folder / "transformer" / "run.json").exists():
        raise EngineError(f"{folder} has no trained transformer: run `sana-desktop train transformer {folder}` first.")
    model = new_starter(load_tokenizer(folder / "tokenizer"))
    tensors, _ = load_run(folder / "transformer")
    model.load_state_dict(tensors["average"])
    return model.eval()


def training_facts(folder: Path) -> dict[str, Any]:
    """Steps, samples, seconds and settings of both trainings, for the model folder's `training.json`."""
    states = {name: folder / name for name in ("autoencoder", "transformer")}
    return {name: load_facts(state) for name, state in states.items() if (state / "run.json").exists()}
