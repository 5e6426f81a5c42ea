"""The two optimizers of a training run, and their state as plain tensors."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Muon, Optimizer

TEXT_RATE = 0.05  # of the transformer's rate: a faster text encoder collapses, and the prompt is then ignored


def new_optimizers(transformer: nn.Module, text_encoder: nn.Module, rate: float, muon: bool) -> list[Optimizer]:
    """AdamW for everything, or Muon for the blocks' matrices and AdamW for the rest.

    Muon orthogonalises each update in bfloat16; "match_rms_adamw" makes its rate comparable with AdamW's.
    """
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, weight in transformer.named_parameters():
        is_block_matrix = name.startswith("blocks.") and weight.ndim == 2 and "table" not in name
        (matrices if muon and is_block_matrix else others).append(weight)
    groups = [
        {"params": others, "lr": rate},
        {"params": list(text_encoder.parameters()), "lr": rate * TEXT_RATE},
    ]
    optimizers: list[Optimizer] = [AdamW(groups, betas=(0.9, 0.99), eps=1e-8, weight_decay=0.01)]
    if matrices:
        optimizers.append(Muon(matrices, lr=rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["full_lr"] = group["lr"]
    return optimizers


def set_rate(optimizers: list[Optimizer], factor: float) -> None:
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = group["full_lr"] * factor


def optimizer_tensors(optimizers: list[Optimizer]) -> dict[str, Tensor]:
    """All moments, named `<optimizer>.<weight>.<moment>`."""
    return {
        f"{number}.{weight}.{moment}": torch.as_tensor(value)
        for number, optimizer in enumerate(optimizers)
        for weight, state in optimizer.state_dict()["state"].items()
        for moment, value in state.items()
    }


def restore_optimizers(optimizers: list[Optimizer], tensors: dict[str, Tensor]) -> None:
    for number, optimizer in enumerate(optimizers):
        state: dict[int, dict[str, Tensor]] = {}
        for name, value in tensors.items():
            owner, weight, moment = name.split(".")
            if int(owner) == number:
                state.setdefault(int(weight), {})[moment] = value
        groups = optimizer.state_dict()["param_groups"]
        optimizer.load_state_dict({"state": state, "param_groups": groups})
