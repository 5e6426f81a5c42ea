"""The product by oneDNN equals torch's own, for any shape and stride, and gives way where it cannot be used."""

import pytest
import torch
import torch.nn.functional as F

from engine import linear as linear_module
from engine.linear import Linear, activate, linear


@pytest.mark.parametrize("activation", ["none", "silu", "gelu_tanh"])
@pytest.mark.parametrize("shape", [(1, 1, 24), (2, 37, 24), (24,), (3, 2, 5, 24)])
@torch.inference_mode()
def test_equals_torch(shape: tuple[int, ...], activation: str) -> None:
    x, layer = torch.randn(shape), Linear(24, 40)
    expected = activate(F.linear(x, layer.weight, layer.bias), activation)
    torch.testing.assert_close(layer(x, activation), expected, rtol=1e-5, atol=1e-5)


@torch.inference_mode()
def test_strides_do_not_matter() -> None:
    x, weight = torch.randn(2, 24, 37).transpose(1, 2), torch.randn(24, 40).t()
    torch.testing.assert_close(linear(x, weight), x @ weight.t(), rtol=1e-5, atol=1e-5)


def test_training_gets_derivatives() -> None:
    layer = Linear(8, 4)
    layer(torch.randn(3, 8), "silu").sum().backward()
    assert layer.weight.grad is not None and layer.weight.grad.abs().sum() > 0


@torch.inference_mode()
def test_without_onednn_torch_computes(monkeypatch: pytest.MonkeyPatch) -> None:
    x, layer = torch.randn(3, 8), Linear(8, 4)
    with_onednn = layer(x, "silu")
    monkeypatch.setattr(linear_module, "_onednn_is_there", lambda: False)
    torch.testing.assert_close(layer(x, "silu"), with_onednn, rtol=1e-5, atol=1e-6)


@torch.inference_mode()
def test_no_token_gives_no_token() -> None:
    assert Linear(8, 4)(torch.empty(1, 0, 8)).shape == (1, 0, 4)
