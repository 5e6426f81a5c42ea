"""The convolutions' fast ways against torch's own, which they must equal to the rounding of float32."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F

from engine import convolution
from engine.convolution import PHASES, Convolution

WINOGRAD_TOLERANCE = 1e-5  # relative; one convolution measures 3e-6, direct ones 3e-7


@pytest.fixture(params=["NNPACK", "no NNPACK"])
def _machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "NNPACK":
        if not convolution._nnpack_is_there():
            pytest.skip("this build of torch has no NNPACK")
    else:
        monkeypatch.setattr(convolution, "_nnpack_is_there", lambda: False)


def relative(ours: torch.Tensor, wanted: torch.Tensor) -> float:
    return float((ours - wanted).norm() / wanted.norm())


def layer(channels_in: int, channels_out: int, bias: bool = True) -> Convolution:
    torch.manual_seed(0)
    return Convolution(channels_in, channels_out, bias).requires_grad_(False)


SHAPES = [(1, 32, 32, 40, 33), (3, 32, 48, 32, 32), (1, 48, 32, 1, 1200), (1, 3, 400, 37, 31), (1, 8, 8, 5, 7)]


@pytest.mark.usefixtures("_machine")
@pytest.mark.parametrize("bias", [True, False], ids=["bias", "no bias"])
@pytest.mark.parametrize(("batch", "channels_in", "channels_out", "height", "width"), SHAPES)
@torch.inference_mode()
def test_equals_torch(batch: int, channels_in: int, channels_out: int, height: int, width: int, bias: bool) -> None:
    conv, x = layer(channels_in, channels_out, bias), torch.randn(batch, channels_in, height + 2, width)[:, :, 1:-1]
    wanted = F.conv2d(x, conv.weight, conv.bias, padding=1)
    assert relative(conv(x), wanted) <= WINOGRAD_TOLERANCE
    channels_innermost = x.contiguous(memory_format=torch.channels_last)
    assert relative(conv(channels_innermost), wanted) <= WINOGRAD_TOLERANCE


@pytest.mark.usefixtures("_machine")
@pytest.mark.parametrize(("batch", "channels_in", "channels_out", "height", "width"), SHAPES)
@torch.inference_mode()
def test_phases_are_the_convolution_of_the_doubled_map(
    batch: int, channels_in: int, channels_out: int, height: int, width: int
) -> None:
    conv, x = layer(channels_in, channels_out), torch.randn(batch, channels_in, height, width)
    wanted = F.conv2d(F.interpolate(x, scale_factor=2, mode="nearest"), conv.weight, conv.bias, padding=1)
    for (row, column), phase in zip(PHASES, conv.phases_of_doubled(x), strict=True):
        assert relative(phase, wanted[:, :, row::2, column::2]) <= WINOGRAD_TOLERANCE, (row, column)


@torch.inference_mode()
def test_nnpack_is_asked_for_large_maps_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, ...]] = []
    monkeypatch.setattr(convolution, "_nnpack_is_there", lambda: True)
    monkeypatch.setattr(convolution, "_winograd", lambda x, *_: asked.append(tuple(x.shape)) or x)
    conv = layer(32, 32)
    conv(torch.randn(1, 32, 64, 64))
    conv(torch.randn(1, 32, 8, 8))
    conv.bfloat16()(torch.randn(1, 32, 64, 64, dtype=torch.bfloat16))
    assert asked == [(1, 32, 64, 64)]


def test_training_gets_derivatives() -> None:
    conv, x = Convolution(32, 32), torch.randn(1, 32, 40, 40)
    conv(x).sum().backward()
    assert conv.weight.grad is not None and conv.weight.grad.abs().sum() > 0
    x.requires_grad_()
    conv.requires_grad_(False)(x).sum().backward()
    assert x.grad is not None


def test_a_checkpoint_sees_an_ordinary_convolution() -> None:
    plain = torch.nn.Conv2d(4, 6, 3, padding=1)
    Convolution(4, 6).load_state_dict(plain.state_dict())
