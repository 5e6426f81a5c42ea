"""Small weights: which layers get them, the numbers themselves, and each way to multiply with them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from tiny_model import SPRINT, our_transformer, relative_error, transformer
from torch import Tensor, nn

from engine import int8_product, quantization
from engine.int8_product import has_integer_product, integer_product, pack, product_on_card
from engine.linear import Linear
from engine.planning.memory_count import counting
from engine.quantization import (
    KEPT,
    NF4_VALUES,
    OUTLIER,
    Int8Linear,
    Kind,
    Nf4Linear,
    Product,
    nf4_on_card,
    quantize_network,
)
from engine.transformer import SanaTransformer
from engine.without_data import without_data

CPU = torch.device("cpu")
needs_integers = pytest.mark.skipif(not has_integer_product(CPU), reason="this processor has no integer products")


@pytest.fixture
def network(tmp_path: Path) -> SanaTransformer:
    wide = {"num_attention_heads": 8, "attention_head_dim": 16, "num_cross_attention_heads": 4}
    wide |= {"cross_attention_head_dim": 32, "cross_attention_dim": 128}
    return our_transformer(transformer(**SPRINT | wide), tmp_path)


@pytest.fixture
def layer() -> Linear:
    torch.manual_seed(1)
    return Linear(128, 96).requires_grad_(False)


def tokens(rows: int = 40, width: int = 128) -> Tensor:
    """Rows of very different sizes, so that a scale that they share would show."""
    generator = torch.Generator().manual_seed(2)
    return torch.randn(rows, width, generator=generator) * torch.logspace(-2, 2, rows)[:, None]


def run(network: SanaTransformer) -> Tensor:
    generator = torch.Generator().manual_seed(0)
    latent, prompt = torch.randn(2, 4, 6, 4, generator=generator), torch.randn(2, 5, 16, generator=generator)
    with torch.inference_mode():
        return network(latent, torch.full((2,), 0.5), network.read_prompt(prompt), torch.full((2,), 0.45))


def bitsandbytes():
    return int8_product.bitsandbytes() or pytest.skip("bitsandbytes does not work here")


def test_the_blocks_large_layers_become_eight_bit_and_the_rest_stays(network: SanaTransformer) -> None:
    before = {name: module for name, module in network.named_modules() if isinstance(module, nn.Linear)}
    replaced = quantize_network(network, KEPT)
    layers = ("self_attention.qkv", "self_attention.out", "cross_attention.query", "cross_attention.out")
    inside = {
        f"blocks.{block}.{layer}" for block in range(2) for layer in (*layers, "mix_ffn.expand", "mix_ffn.contract")
    }
    assert set(replaced) == inside
    for name, layer in before.items():
        if name in inside:
            assert network.get_submodule(name) is replaced[name]
            assert replaced[name].weight.dtype is torch.int8
        else:
            assert network.get_submodule(name) is layer
            assert any(kept in name for kept in KEPT)


@pytest.mark.parametrize("product", Product)
def test_the_quantized_network_stays_close(network: SanaTransformer, product: Product) -> None:
    """Eight bits of absolute maximum a row: half a step is 1/254 of the largest weight; six such layers a block."""
    wanted = run(network)
    quantize_network(network, KEPT, product=product)
    assert 0 < relative_error(run(network), wanted) < 0.1


def test_the_eight_bit_numbers_are_those_of_llm_int8(layer: Linear) -> None:
    bitsandbytes()
    layer.weight.copy_(layer.weight.half())  # LLM.int8 starts from float16
    quantized = Int8Linear(layer)
    codes, largest, _ = torch.ops.bitsandbytes.int8_vectorwise_quant(layer.weight.half())
    assert torch.equal(quantized.weight, codes)
    assert torch.equal(quantized.scale, largest / 127)


def test_the_four_bit_numbers_are_those_of_bitsandbytes(layer: Linear) -> None:
    bitsandbytes()
    quantized = Nf4Linear(layer)
    codes, largest = torch.ops.bitsandbytes.quantize_4bit(layer.weight, 64, "nf4", torch.uint8)
    assert torch.equal(quantized.weight.flatten(), codes.flatten())
    assert torch.equal(quantized.scale, largest)
    wanted = torch.ops.bitsandbytes.dequantize_4bit(codes, largest, 64, "nf4", layer.weight.shape, torch.float32)
    assert torch.equal(quantized.widened(slice(None), torch.float32), wanted)
    rows = slice(3, 7)
    assert torch.equal(quantized.widened(rows, torch.float32), wanted[rows])
    scale = quantized.scale.view(96, -1)[rows]
    assert torch.equal(nf4_on_card(quantized.weight[rows], scale, torch.float32), wanted[rows])


@pytest.mark.parametrize("kind", Kind)
def test_a_row_of_zeros_stays_one(layer: Linear, kind: Kind) -> None:
    layer.weight[5] = 0
    holder = nn.ModuleDict({"inner": layer})
    quantize_network(holder, (), kind)
    out = holder["inner"](tokens())
    assert torch.equal(out[:, 5], layer.bias[5].expand(40))
    assert torch.isfinite(out).all()


@pytest.mark.parametrize("values", [1 << 12, 1 << 30], ids=["in blocks", "at once"])
@pytest.mark.parametrize("kind", [Int8Linear, Nf4Linear])
def test_widened_weights_multiply_exactly(layer: Linear, kind: type, values: int, monkeypatch) -> None:
    monkeypatch.setattr("engine.quantization._BLOCK_VALUES", values)
    quantized = kind(layer)
    scale = quantized.scale[:, None] if kind is Int8Linear else 1
    weight = quantized.widened(slice(None), torch.float64) * scale
    wanted = torch.nn.functional.silu(tokens().double() @ weight.T + layer.bias.double())
    x = tokens().unflatten(0, (2, 20))
    assert relative_error(quantized(x, "silu"), wanted.unflatten(0, (2, 20))) < 1e-6
    assert quantized(x.bfloat16()).dtype is torch.bfloat16


def in_whole_numbers(x: Tensor, layer: Int8Linear, largest: int) -> Tensor:
    """What an integer product ought to give, in float64."""
    x = x.double()
    scale = x.abs().amax(1, keepdim=True) / largest
    return ((x / scale).round() @ layer.weight.double().T) * scale * layer.scale.double()


def kernels() -> list:
    """(name, the largest whole number that x is rounded to)"""
    return [
        pytest.param("_has_vnni", 127, marks=pytest.mark.skipif(not int8_product._has_vnni(), reason="no VNNI")),
        pytest.param("_has_avx2", 63, marks=pytest.mark.skipif(not int8_product._has_avx2(), reason="no AVX2")),
    ]


@pytest.mark.parametrize(("kernel", "largest"), kernels())
@pytest.mark.parametrize("activation", ["none", "silu", "gelu_tanh"])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("blocks", [1, 7])
def test_the_processors_integer_products(
    layer: Linear, kernel: str, largest: int, activation: str, bias: bool, blocks: int, monkeypatch
) -> None:
    monkeypatch.setattr(int8_product, "_has_vnni", lambda: kernel == "_has_vnni")
    monkeypatch.setattr(int8_product, "_BLOCK_VALUES", 40 * 96 // blocks)
    layer.bias = layer.bias if bias else None
    quantized = Int8Linear(layer, Product.INTEGER)
    wanted = in_whole_numbers(tokens(), quantized, largest) + (layer.bias.double() if bias else 0)
    wanted = {"silu": nn.functional.silu, "gelu_tanh": lambda y: nn.functional.gelu(y, approximate="tanh")}.get(
        activation, lambda y: y
    )(wanted)
    for x in (tokens(), tokens().T.contiguous().T):  # whatever the strides
        assert relative_error(quantized(x, activation), wanted) < 1e-6
    assert relative_error(quantized(tokens().view(2, 20, 128), activation), wanted.view(2, 20, 96)) < 1e-6


@needs_integers
@pytest.mark.parametrize("rows", [0, 1, 2])
def test_few_rows(layer: Linear, rows: int) -> None:
    quantized = Int8Linear(layer, Product.INTEGER)
    out = quantized(tokens()[:rows], "gelu_tanh")
    assert out.shape == (rows, 96)
    assert torch.allclose(out, quantized(tokens(), "gelu_tanh")[:rows], rtol=1e-5, atol=1e-6)


@needs_integers
def test_rows_of_zeros_and_without_number(layer: Linear) -> None:
    x = tokens()
    x[3], x[4, 7] = 0, torch.nan
    out = Int8Linear(layer, Product.INTEGER)(x)
    assert torch.equal(out[3], layer.bias)
    assert torch.isnan(out[4]).all(), "what went wrong before must not look like a picture"
    assert torch.isfinite(out[5:]).all()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("bias", [True, False])
def test_the_cards_integer_product(layer: Linear, dtype: torch.dtype, bias: bool) -> None:
    """bitsandbytes does on the processor, too, what its kernels do on a card; sums are rounded to float16 there."""
    bitsandbytes()
    quantized = Int8Linear(layer)
    x = tokens().to(dtype)
    wanted = in_whole_numbers(x, quantized, 127)
    out = product_on_card(x.T.contiguous().T, quantized.weight, quantized.scale, layer.bias.to(dtype) if bias else None)
    assert out.dtype is dtype
    assert relative_error(out.double() - (layer.bias.double() if bias else 0), wanted) < 1e-2


def test_the_cards_integer_product_reaches_beyond_float16(layer: Linear) -> None:
    """Its kernels calculate in float16, which ends at 65504; states in bfloat16 do not."""
    bitsandbytes()
    quantized = Int8Linear(layer)
    x = tokens().bfloat16() * 1000  # up to some 300000
    assert x.abs().max() > 2 * 65504
    wanted = in_whole_numbers(x, quantized, 127)
    for bias in (None, layer.bias.bfloat16()):
        assert relative_error(product_on_card(x, quantized.weight, quantized.scale, bias), wanted) < 1e-2


@pytest.mark.parametrize("bias", [True, False])
def test_a_split_keeps_what_an_outlier_would_cost(layer: Linear, bias: bool) -> None:
    """A channel that is 300 times larger leaves hardly any steps to the others."""
    if not has_integer_product(CPU):
        pytest.skip("this processor has no integer products")
    layer.bias = layer.bias if bias else None
    x = torch.randn(40, 128, generator=torch.Generator().manual_seed(3)).clamp(-OUTLIER / 2, OUTLIER / 2)
    x[:, 17] *= 300
    wanted = layer(x, "silu")
    error = {product: relative_error(Int8Linear(layer, product)(x, "silu"), wanted) for product in Product}
    assert error[Product.SPLIT] < 0.02
    assert error[Product.INTEGER] > 2 * error[Product.SPLIT]


def test_without_a_fast_kernel_all_products_are_widened(layer: Linear, monkeypatch) -> None:
    monkeypatch.setattr(int8_product, "_has_vnni", lambda: False)
    monkeypatch.setattr(int8_product, "_has_avx2", lambda: False)
    wanted = Int8Linear(layer)(tokens())
    for product in Product:
        assert torch.equal(Int8Linear(layer, product)(tokens()), wanted)


def test_what_a_card_cannot_multiply_fast_is_not_given_to_it(monkeypatch) -> None:
    card = torch.device("cuda")
    monkeypatch.setattr(int8_product, "bitsandbytes", lambda: torch)
    assert has_integer_product(card, 1152, 3456)
    assert not has_integer_product(card, 1150, 3456)
    monkeypatch.setattr(int8_product, "bitsandbytes", lambda: None)
    assert not has_integer_product(card, 1152, 3456)


@needs_integers
def test_a_layer_that_moved_multiplies_with_its_own_weights(layer: Linear) -> None:
    """What is kept for the kernel may be a copy of the weights."""
    quantized = Int8Linear(layer, Product.INTEGER)
    quantized(tokens())
    quantized.to("meta").to_empty(device="cpu").load_state_dict(Int8Linear(Linear(128, 96)).state_dict())
    fresh = Int8Linear(layer, Product.INTEGER)
    fresh.load_state_dict(quantized.state_dict())
    assert torch.equal(quantized(tokens()), fresh(tokens()))


@needs_integers
def test_a_kernel_that_saturates_is_found_out() -> None:
    """Without VNNI an instruction adds in 16 bits; there, x gets seven bits. oneDNN can be told to believe in AVX2."""
    code = (
        "import torch; from engine import int8_product as i;"
        "x = torch.full((4, 64), 127, dtype=torch.int8); exact = int(torch._int_mm(x, x.T)[0, 0]) == 64 * 127**2;"
        "assert i._has_vnni() == (exact and torch.cpu._is_vnni_supported()), 'a wrong kernel was believed';"
        "assert i._has_avx2()"
    )
    environment = os.environ | {"ONEDNN_MAX_CPU_ISA": "AVX2"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_a_direct_call_takes_packed_weights(layer: Linear) -> None:
    if not has_integer_product(CPU):
        pytest.skip("this processor has no integer products")
    quantized = Int8Linear(layer, Product.INTEGER)
    out = integer_product(tokens(), pack(quantized.weight), quantized.scale, layer.bias)
    assert torch.equal(out, quantized(tokens()))


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("product", [Product.WIDENED, Product.INTEGER])
def test_a_network_that_was_only_counted_first_does_no_harm(layer: Linear, kind: Kind, product: Product) -> None:
    """Counting runs a network without data that says it lay on the processor; what it keeps must not be kept for one
    that does."""
    for cached in (quantization._pairs, int8_product._has_vnni, int8_product._has_avx2):
        cached.cache_clear()
    holder = nn.ModuleDict({"inner": layer})
    with without_data():
        empty = nn.ModuleDict({"inner": Linear(128, 96).requires_grad_(False)})
    for network in (holder, empty):
        quantize_network(network, (), kind, product)
    with counting(CPU) as count:
        assert empty["inner"](torch.empty(40, 128, device="meta"), "silu").is_meta
    assert count.work().peak_bytes >= 40 * 96 * 4
    out = holder["inner"](tokens(), "silu")
    assert relative_error(out, layer(tokens(), "silu")) < 0.1


def test_the_cards_kernels_get_memory_in_order(layer: Linear, monkeypatch) -> None:
    """They ignore strides on a card. Here they do not, so that the numbers would tell nothing."""
    library, given = bitsandbytes(), []
    quantize = library.functional.int8_vectorwise_quant

    def noted(x: Tensor):
        given.append(x.is_contiguous())
        return quantize(x)

    monkeypatch.setattr(library.functional, "int8_vectorwise_quant", noted)
    quantized = Int8Linear(layer)
    for dtype in (torch.float16, torch.bfloat16):
        product_on_card(tokens().to(dtype).T.contiguous().T, quantized.weight, quantized.scale, None)
    assert given == [True, True]


def test_normal_float_is_sorted_and_has_a_zero() -> None:
    assert list(NF4_VALUES) == sorted(NF4_VALUES)
    assert len(NF4_VALUES) == 16
    assert {-1.0, 0.0, 1.0} <= set(NF4_VALUES)


def test_layers_that_no_block_of_four_bits_fits_get_eight() -> None:
    holder = nn.ModuleDict({"narrow": Linear(48, 64), "wide": Linear(128, 64), "kept_out": Linear(128, 64)})
    quantize_network(holder, ("kept",), Kind.NF4)
    assert [type(module) for module in holder.values()] == [Int8Linear, Nf4Linear, Linear]
