"""The optimizers of a training run, and their state as plain tensors."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import AdamW, Optimizer

TEXT_RATE = 0.05  # of the transformer's rate: a faster text encoder collapses, and the prompt is then ignored
NEWTON_SCHULZ = (3.4445, -4.7750, 2.0315)  # of the polynomial that drives all singular values towards 1
NEWTON_SCHULZ_STEPS = 5
MATCH_ADAM = 0.2  # an orthogonal update of this root mean square moves weights as far as AdamW's would


class Muon(Optimizer):
    """Momentum whose update is orthogonalised (Jordan et al., 2024), for the matrices of the blocks.

    PyTorch's own goes through the matrices one by one, some thousand small kernels a step. Here all matrices of one
    shape are orthogonalised together.
    """

    def __init__(
        self, matrices: Iterable[Tensor], lr: float, momentum: float = 0.95, weight_decay: float = 0.01
    ) -> None:
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            shapes: dict[torch.Size, list[Tensor]] = {}
            for weight in group["params"]:
                if weight.grad is not None:
                    shapes.setdefault(weight.shape, []).append(weight)
            for weights in shapes.values():
                self._update(weights, group)

    def _update(self, weights: list[Tensor], group: dict[str, Any]) -> None:
        moments = []
        for weight in weights:
            state = self.state[weight]
            if not state:
                state["momentum"] = torch.zeros_like(weight)
            moments.append(state["momentum"])
        gradients = [weight.grad for weight in weights]
        torch._foreach_lerp_(moments, gradients, 1 - group["momentum"])
        ahead = torch._foreach_lerp(gradients, moments, group["momentum"])  # Nesterov
        rate = group["lr"] * MATCH_ADAM * math.sqrt(max(weights[0].shape))
        updates = orthogonalised(torch.stack(ahead)).to(weights[0].dtype)
        torch._foreach_mul_(weights, 1 - group["lr"] * group["weight_decay"])
        torch._foreach_add_(weights, list(updates.unbind()), alpha=-rate)


def orthogonalised(matrices: Tensor) -> Tensor:
    """(K, m, n) → bfloat16 of the same shape: about U·Vᵀ of each one's singular value decomposition."""
    a, b, c = NEWTON_SCHULZ
    x = matrices.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    x = x.mT if tall else x
    x = x / x.norm(dim=(-2, -1), keepdim=True).clamp(min=1e-7)
    for _ in range(NEWTON_SCHULZ_STEPS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x


def new_optimizers(transformer: nn.Module, text_encoder: nn.Module | None, rate: float, muon: bool) -> list[Optimizer]:
    """AdamW for everything, or Muon for the blocks' matrices and AdamW for the rest.

    Args:
        text_encoder: None when it is frozen.
    """
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for name, weight in transformer.named_parameters():
        is_block_matrix = name.startswith("blocks.") and weight.ndim == 2 and "table" not in name
        (matrices if muon and is_block_matrix else others).append(weight)
    groups: list[dict[str, Any]] = [{"params": others, "lr": rate}]
    if text_encoder is not None:
        groups.append({"params": list(text_encoder.parameters()), "lr": rate * TEXT_RATE})
    fused = others[0].is_cuda
    optimizers: list[Optimizer] = [AdamW(groups, betas=(0.9, 0.99), eps=1e-8, weight_decay=0.01, fused=fused)]
    if matrices:
        optimizers.append(Muon(matrices, lr=rate))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["full_lr"] = group["lr"]
    return optimizers


def set_rate(optimizers: Sequence[Optimizer], factor: float) -> None:
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
