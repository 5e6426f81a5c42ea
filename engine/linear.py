"""The linear layer of all our networks, with its activation: on the processor by oneDNN, elsewhere by torch's own.

torch gives float32 products on the processor to MKL, which on many machines is slower than oneDNN, the library that
torch already carries for its convolutions: on an AMD EPYC with AVX-512 by 1.2 times at 512 tokens and more, by 2.4
times at 40. oneDNN applies the activation while the result is still in the cache.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_ACTIVATIONS = {"none": ("none", ""), "silu": ("swish", ""), "gelu_tanh": ("gelu", "tanh")}  # → oneDNN's names


class Linear(nn.Linear):
    """y = activation(x·Wᵀ + b); a quantized layer (`quantization.py`) takes the same arguments."""

    def forward(self, x: Tensor, activation: str = "none") -> Tensor:
        """(…, in) → (…, out).

        Args:
            activation: "none", "silu" or "gelu_tanh".
        """
        return linear(x, self.weight, self.bias, activation)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None, activation: str = "none") -> Tensor:
    """(…, in), (out, in), (out,) → (…, out); see `Linear`."""
    if computes_freely(x, weight) and _onednn_is_there():
        name, variant = _ACTIVATIONS[activation]
        return torch.ops.mkldnn._linear_pointwise(x.contiguous(), weight, bias, name, [], variant)
    return activate(F.linear(x, weight, bias), activation)


def activate(x: Tensor, activation: str) -> Tensor:
    if activation == "silu":
        return F.silu(x)
    return F.gelu(x, approximate="tanh") if activation == "gelu_tanh" else x


def computes_freely(x: Tensor, weight: Tensor) -> bool:
    """Whether a forward pass may go its own way: on the processor, in float32, with nobody to ask for derivatives."""
    return (
        x.device.type == "cpu"
        and x.dtype is weight.dtype is torch.float32
        and x.numel() > 0
        and not (torch.is_grad_enabled() and (x.requires_grad or weight.requires_grad))
        and not torch.compiler.is_compiling()
    )


def _onednn_is_there() -> bool:
    """The operation is torch's own, made for its compiler, and not part of every build."""
    return torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")
