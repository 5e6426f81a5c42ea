"""Eight-bit layers: which are replaced, and how close the network stays."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from tiny_model import SPRINT, our_transformer, relative_error, transformer
from torch import nn

from engine.errors import DeviceUnsupported
from engine.linear import Linear
from engine.quantization import KEPT, quantize_linear_layers
from engine.transformer import SanaTransformer

bitsandbytes = pytest.importorskip("bitsandbytes")


@pytest.fixture
def network(tmp_path: Path) -> SanaTransformer:
    wide = {"num_attention_heads": 8, "attention_head_dim": 16, "num_cross_attention_heads": 4}
    wide |= {"cross_attention_head_dim": 32, "cross_attention_dim": 128}
    return our_transformer(transformer(**SPRINT | wide), tmp_path)


def run(network: SanaTransformer, batch: int = 1) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    latent, prompt = torch.randn(batch, 4, 6, 4, generator=generator), torch.randn(batch, 5, 16, generator=generator)
    time, guidance = torch.full((batch,), 0.5), torch.full((batch,), 0.45)
    with torch.inference_mode():
        return network(latent, time, network.read_prompt(prompt), guidance)


def test_the_blocks_large_layers_become_eight_bit_and_the_rest_stays(network: SanaTransformer) -> None:
    kinds = {name: type(module) for name, module in network.named_modules() if isinstance(module, nn.Linear)}
    quantize_linear_layers(network)
    replaced = {name for name, module in network.named_modules() if isinstance(module, bitsandbytes.nn.Linear8bitLt)}
    layers = ("self_attention.qkv", "self_attention.out", "cross_attention.query", "cross_attention.out")
    inside = {
        f"blocks.{block}.{layer}" for block in range(2) for layer in (*layers, "mix_ffn.expand", "mix_ffn.contract")
    }
    assert replaced == inside
    for name in kinds.keys() - inside:
        assert type(network.get_submodule(name)) is Linear
        assert any(kept in name for kept in KEPT)
    for name in inside:
        assert network.get_submodule(name).weight.dtype is torch.int8


def test_the_quantized_network_stays_close(network: SanaTransformer) -> None:
    """Eight bits of absolute maximum a row: half a step is 1/254 of the largest weight; six such layers a block."""
    wanted = run(network)
    quantize_linear_layers(network)
    error = relative_error(run(network), wanted)
    assert 0 < error < 0.1


@pytest.mark.parametrize("batch", [1, 2])
def test_the_kernels_get_their_inputs_in_order(network: SanaTransformer, monkeypatch, batch: int) -> None:
    """They ignore strides on a card. The processor's do not, so the picture would tell nothing here."""
    quantize_linear_layers(network)
    given, matmul = [], bitsandbytes.matmul

    def noted(inputs: torch.Tensor, *others, **more) -> torch.Tensor:
        given.append((tuple(inputs.shape), inputs.stride(), inputs.is_contiguous()))
        return matmul(inputs, *others, **more)

    monkeypatch.setattr(bitsandbytes, "matmul", noted)
    run(network, batch)
    assert len(given) == 2 * 6, "each layer once"
    assert [layer for layer in given if not layer[-1]] == []


def test_a_machine_without_bitsandbytes_is_told_in_one_line(network: SanaTransformer, monkeypatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "bitsandbytes", None)
    with pytest.raises(DeviceUnsupported, match="choose another precision") as caught:
        quantize_linear_layers(network)
    assert "\n" not in str(caught.value)
