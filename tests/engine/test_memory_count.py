"""Counting: against sums made by hand, against torch itself, and against networks that really run."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import nn
from torch.multiprocessing.reductions import StorageWeakRef
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig, autoencoder_config, read_json
from engine.gemma_config import GemmaConfig
from engine.guidance import GuidedVelocity
from engine.paths import resource
from engine.planning.footprint import (
    BANDS,
    AutoencoderKind,
    TextEncoderKind,
    TransformerKind,
    count_decoding,
    count_encoding,
    count_step,
)
from engine.planning.memory_count import counting, weight_bytes
from engine.planning.shape_rules import rule
from engine.transformer import SanaTransformer
from engine.without_data import META, without_data

CPU, CUDA = torch.device("cpu"), torch.device("cuda")
MIB = 1 << 20
SMALL = TransformerConfig(
    in_channels=4,
    out_channels=4,
    num_attention_heads=4,
    attention_head_dim=8,
    num_layers=6,
    num_cross_attention_heads=2,
    cross_attention_head_dim=16,
    caption_channels=24,
)


def mebibyte(*_: object) -> torch.Tensor:
    return torch.empty(MIB // 4, device=META)


def test_the_peak_is_the_highest_sum_of_what_lives_together() -> None:
    with counting(CPU) as count:
        a = mebibyte()
        b = a + 1  # two
        del a
        c = b * 2  # two again
        del b
        assert (count.work().peak_bytes, count.work().kept_bytes) == (2 * MIB, MIB)
        d = torch.cat([c, c])  # three
        assert count.work().peak_bytes == 3 * MIB
        del d
        count.restart()
        assert (count.work().peak_bytes, count.work().operations) == (MIB, 0)


def test_views_and_what_was_there_before_cost_nothing() -> None:
    weight = torch.empty(256, 256, device=META)
    with counting(CPU) as count:
        x = torch.empty(4, 256, device=META)
        y = x @ weight.t()
        z = y.view(2, 512)[:, :3].add_(1)
        assert count.work().kept_bytes == 2 * 4 * 256 * 4
        assert count.work().operations == 2 * 4 * 256 * 256
        del z


def test_inside_inference_mode_the_count_is_the_same() -> None:
    kind = TransformerKind(SMALL, torch.float32, None, "cpu")
    outside = count_step(kind, (8, 8), 8, 8)
    count_step.cache_clear()
    with torch.inference_mode(), torch.inference_mode(False):
        assert count_step(kind, (8, 8), 8, 8) == outside


def test_code_that_asks_for_the_device_takes_its_way() -> None:
    from engine.linear import linear

    weight = torch.empty(64, 64, device=META)
    peaks = []
    for device in (CPU, CUDA):
        with counting(device) as count:
            x = torch.empty(1024, 64, device=META)
            assert x.device == device
            linear(x, weight, None, "silu")
            peaks.append(count.work().peak_bytes)
    row = 1024 * 64 * 4
    assert peaks == [2 * row, 3 * row]  # oneDNN applies the activation on the way


CASES = {
    "add": lambda x, y: x + y,
    "add a number": lambda x, y: x + 1,
    "divide whole numbers": lambda x, y: x.long() / 2,
    "mixed types": lambda x, y: x.half() * y,
    "compare": lambda x, y: x > y,
    "where": lambda x, y: torch.where(x > y, x, y),
    "mask": lambda x, y: x.masked_fill(x > 0, -1.0),
    "broadcast": lambda x, y: x[:, :1] * y[:1],
    "a permuted map": lambda x, y: x.transpose(1, 2) * 2,
    "in place": lambda x, y: x.mul_(y),
    "mean": lambda x, y: x.mean(-1, keepdim=True),
    "mean of all": lambda x, y: x.mean(),
    "sum": lambda x, y: x.sum(-2),
    "largest": lambda x, y: x.abs().amax(-1),
    "layer norm": lambda x, y: F.layer_norm(x, (8,)),
    "softmax": lambda x, y: x.softmax(-1, dtype=torch.float32),
    "cat": lambda x, y: torch.cat([x, y], dim=1),
    "copy of some": lambda x, y: x.transpose(0, 1)[:, 2:4].clone(),
    "room for some": lambda x, y: torch.empty_like(x[:, 1:3]),
    "copy in order": lambda x, y: x.transpose(0, 1).contiguous(),
    "stack": lambda x, y: torch.stack([x, y], dim=1),
    "product": lambda x, y: x[0] @ y[0].t(),
    "product with a bias": lambda x, y: F.linear(x[0], y[0], y[0, :, 0]),
    "batched product": lambda x, y: x @ y.transpose(1, 2),
    "convolution": lambda x, y: F.conv2d(x[None], y[:, :, :3].repeat(3, 1, 1)[None, :6, :, :3], padding=1, stride=2),
    "embedding": lambda x, y: F.embedding(x[0].long().abs() % 2, y[0]),
    "range": lambda x, y: torch.arange(3, 11, 2, device=x.device),
    "repeat": lambda x, y: x.repeat(2, 1, 1, 1),
    "smaller pixels": lambda x, y: F.pixel_unshuffle(x[None], 2),
    "larger pixels": lambda x, y: F.pixel_shuffle(x.reshape(1, 12, 4, 4), 2),
    "averaged": lambda x, y: F.avg_pool2d(x[None], 2),
    "averaged over thirds": lambda x, y: F.avg_pool2d(x[None], (2, 3), padding=1),
    "doubled": lambda x, y: F.interpolate(x[None], scale_factor=2, mode="nearest"),
    "root": lambda x, y: x.abs().rsqrt(),
    "round": lambda x, y: (x * 255).round().to(torch.uint8),
    "finite": lambda x, y: x.isfinite().all(),
}


@pytest.mark.parametrize("name", CASES)
def test_the_shape_rules_say_what_torch_does(name: str) -> None:
    """Against real tensors on the processor: shape, type and order in memory."""
    real = CASES[name](torch.randn(6, 4, 8), torch.randn(6, 4, 8))
    with counting(CPU):
        ours = CASES[name](torch.empty(6, 4, 8, device=META), torch.empty(6, 4, 8, device=META))
        assert (ours.shape, ours.dtype) == (real.shape, real.dtype)
        assert ours.is_contiguous() == real.is_contiguous()


def test_no_rule_for_what_is_not_known() -> None:
    assert rule(torch.ops.aten.sort.default) is None and rule(torch.ops.aten.add.Tensor) is not None


def test_counting_loads_neither_the_compiler_nor_computer_algebra() -> None:
    code = (
        "import sys, torch\n"
        "from tests.engine.test_memory_count import *\n"
        "from engine.planning.footprint import count_reading\n"
        "count_step(TransformerKind(SMALL, torch.float32, None, 'cpu'), (8, 8), 8, 8)\n"
        "count_encoding(TextEncoderKind(GEMMA, torch.float32, None, 'cpu'), 8, 8, 8)\n"
        "count_decoding(AutoencoderKind(AutoencoderConfig(), torch.float32, 'cpu'), (16, 16), 4)\n"
        "count_reading(AutoencoderKind(AutoencoderConfig(), torch.float32, 'cpu'), (16, 16))\n"
        "sys.exit(' and '.join({'torch._dynamo', 'sympy'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=120)
    assert not done.stderr.strip(), done.stderr


def test_a_network_without_data_has_its_shapes_and_types() -> None:
    with without_data():
        network = SanaTransformer(SMALL)
    real = SanaTransformer(SMALL)
    assert {name: tensor.shape for name, tensor in network.named_parameters()} == {
        name: tensor.shape for name, tensor in real.named_parameters()
    }
    assert all(tensor.is_meta for tensor in network.parameters()) and weight_bytes(network) == weight_bytes(real)


GEMMA = GemmaConfig(
    vocab_size=50,
    hidden_size=32,
    intermediate_size=64,
    num_hidden_layers=6,
    num_attention_heads=2,
    num_key_value_heads=1,
    head_dim=16,
)


@pytest.mark.parametrize("device", ["cpu", "cuda"])
@pytest.mark.parametrize("negative", [None, 8])
def test_few_layers_stand_for_many(device: str, negative: int | None) -> None:
    """Counted two and three deep, six are the same as counted six deep."""
    import engine.planning.footprint as footprint

    def both() -> list[object]:
        count_step.cache_clear()
        count_encoding.cache_clear()
        step = count_step(TransformerKind(SMALL, torch.float32, None, device), (8, 12), 16, negative)
        return [step, count_encoding(TextEncoderKind(GEMMA, torch.float32, None, device), 24, 16, negative)]

    few, counted = both(), footprint._COUNTED_LAYERS
    try:
        footprint._COUNTED_LAYERS = 10
        assert few == both()
    finally:
        footprint._COUNTED_LAYERS = counted
        count_step.cache_clear()
        count_encoding.cache_clear()


class RealCount(TorchDispatchMode):
    """Follows the storages of real tensors, operation by operation."""

    def __init__(self) -> None:
        super().__init__()
        self._alive: dict[int, tuple[StorageWeakRef, int]] = {}
        self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        for tensor in tree_leaves((args, kwargs)):
            if isinstance(tensor, torch.Tensor):
                storage = tensor.untyped_storage()
                self._alive.setdefault(storage._cdata, (StorageWeakRef(storage), 0))
        out = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(out):
            if isinstance(tensor, torch.Tensor):
                storage = tensor.untyped_storage()
                self._alive.setdefault(storage._cdata, (StorageWeakRef(storage), storage.nbytes()))
        self._alive = {key: entry for key, entry in self._alive.items() if not entry[0].expired()}
        self.peak = max(self.peak, sum(size for _, size in self._alive.values()))
        return out


@pytest.mark.parametrize("negative", [None, 3])
def test_the_count_of_a_step_is_that_of_a_step_which_runs(negative: int | None) -> None:
    counted = count_step(TransformerKind(SMALL, torch.float32, None, "cpu"), (16, 24), 8, negative)
    network = SanaTransformer(SMALL).requires_grad_(False)
    with torch.no_grad(), RealCount() as real:
        prompt, other = torch.randn(1, 9, 24), None if negative is None else torch.randn(1, 1 + negative, 24)
        velocity = GuidedVelocity(network, prompt, other, 4.5)
        velocity(torch.randn(1, 4, 16, 24), 500.0)
    assert real.peak == pytest.approx(counted.peak_bytes, rel=0.1)


@pytest.mark.parametrize("rows", [None, 2])
@pytest.mark.parametrize("name", ["starter", "attention"])
def test_the_count_of_a_decode_is_that_of_a_decode_which_runs(name: str, rows: int | None) -> None:
    config = autoencoder_config(read_json(resource("models", "starter", "vae", "config.json")))
    if name == "attention":
        kinds = ("ResBlock",) * 4 + ("EfficientViTBlock",) * 2
        config = replace(config, decoder_block_types=kinds, decoder_qkv_multiscales=((),) * 4 + ((5,),) * 2)
    counted = count_decoding(AutoencoderKind(config, torch.float32, "cpu"), (6, 4), rows)
    network = Autoencoder(config).requires_grad_(False)
    latent = torch.randn(1, 32, 6, 4)
    with torch.no_grad(), RealCount() as real:
        image = torch.empty(6 * 32, 4 * 32, 3, dtype=torch.uint8)
        top = 0
        for band in network.decode_rows(latent, rows):
            image[top : top + band.shape[2]] = ((band[0] / 2 + 0.5).clamp(0, 1) * 255).round().movedim(0, 2)
            top += band.shape[2]
    assert real.peak == pytest.approx(counted.peak_bytes, rel=0.1)


def test_operations_are_those_that_torch_counts() -> None:
    from torch.utils.flop_counter import FlopCounterMode

    layer = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 4, 1))
    with FlopCounterMode(display=False) as reference, torch.no_grad():
        layer(torch.randn(1, 3, 16, 16))
    with without_data():
        same = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 4, 1))
    with counting(CUDA) as count:
        same(torch.empty(1, 3, 16, 16, device=META))
    assert count.work().operations == reference.get_total_flops()


def test_counts_grow_with_the_picture_and_fall_with_bands_and_turns() -> None:
    dcae = AutoencoderKind(AutoencoderConfig(), torch.bfloat16, "cuda")
    small, large = (count_decoding(dcae, (side, side)) for side in (16, 32))
    assert 3.9 < large.peak_bytes / small.peak_bytes < 4.1 and 3.9 < large.operations / small.operations < 4.1
    assert (
        count_decoding(dcae, (32, 32), 4).peak_bytes < count_decoding(dcae, (32, 32), 16).peak_bytes < large.peak_bytes
    )
    sana = TransformerKind(replace(SMALL, num_layers=12), torch.bfloat16, None, "cuda")
    joint, turns = (count_step(sana, (64, 64), 16, 16, together=together) for together in (True, False))
    assert turns.peak_bytes < 0.6 * joint.peak_bytes and turns.operations >= joint.operations


@pytest.mark.parametrize(("dtype", "cells", "most"), [("float32", 32, 0.41), ("bfloat16", 128, 0.75)])
def test_the_fewest_rows_of_the_published_decoder_need_little(dtype: str, cells: int, most: float) -> None:
    """In GiB; whole maps need 2.3 at 1024 px, and 26 at 4096 px."""
    dcae = AutoencoderKind(AutoencoderConfig(), getattr(torch, dtype), "cpu")
    assert count_decoding(dcae, (cells, cells), BANDS[-1]).peak_bytes <= most * 2**30


@pytest.mark.slow
def test_and_4096_pixels_in_float32() -> None:
    dcae = AutoencoderKind(AutoencoderConfig(), torch.float32, "cpu")
    assert count_decoding(dcae, (128, 128), BANDS[-1]).peak_bytes <= 1.4 * 2**30
