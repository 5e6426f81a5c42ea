"""Networks with small weights, opened from a model folder: the same from its own files as from the kept one."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_model import relative_error
from torch import Tensor, nn

from engine import loading, weight_cache
from engine.errors import ModelDamaged
from engine.loading import open_text_encoder, open_transformer
from engine.quantization import KEPT, Int8Linear, Product, fastest_product, quantize_network
from engine.request import Precision, TextPrecision

CPU = torch.device("cpu")
TEXT_WEIGHTS = Path("text_encoder", "model.safetensors")


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch) -> Path:
    """Small networks are kept, too, and elsewhere than the user's."""
    monkeypatch.setattr(weight_cache, "cache_folder", lambda: tmp_path / "weights")
    monkeypatch.setattr(weight_cache, "MIN_BYTES", 0)
    return tmp_path / "weights"


@pytest.fixture
def no_published_file_is_read(monkeypatch):
    def begin() -> None:
        def read(network: nn.Module, shapes: dict, weights: object):
            assert len(shapes) == 1, "one, to see its type"
            return parameters(network, shapes, weights)

        parameters = loading.parameters_one_by_one
        monkeypatch.setattr(loading, "parameters_one_by_one", read)

    return begin


def test_the_transformer_is_what_its_own_layers_quantize_to(model: Path, kept: Path, no_published_file_is_read) -> None:
    wanted = open_transformer(model, CPU, Precision.FLOAT32)
    quantize_network(wanted, KEPT, product=fastest_product(CPU))
    first = open_transformer(model, CPU, Precision.INT8)
    assert len([*kept.iterdir()]) == 1
    no_published_file_is_read()
    second = open_transformer(model, CPU, Precision.INT8)
    for network in (first, second):
        same(network, wanted)
        assert not network.training
        layers = [layer for layer in network.modules() if isinstance(layer, Int8Linear)]
        assert layers
        assert {layer.product for layer in layers} == {fastest_product(CPU)}


@pytest.mark.parametrize("precision", [TextPrecision.INT8, TextPrecision.NF4])
def test_the_text_encoder_is_close_to_itself(
    model: Path, kept: Path, precision: TextPrecision, no_published_file_is_read
) -> None:
    wanted = open_text_encoder(model, CPU, Precision.FLOAT32, TextPrecision.FULL).encode("a red apple").embedding
    first = open_text_encoder(model, CPU, Precision.FLOAT32, precision)
    assert len([*kept.iterdir()]) == 1
    no_published_file_is_read()
    second = open_text_encoder(model, CPU, Precision.FLOAT32, precision)
    same(second.network, first.network)
    assert 0 < relative_error(second.encode("a red apple").embedding, wanted) < 0.05
    assert {layer.product for layer in first.network.modules() if isinstance(layer, Int8Linear)} == {Product.WIDENED}


def test_automatic_text_precision_follows_the_transformers(model: Path) -> None:
    def has_small_weights(precision: Precision) -> bool:
        encoder = open_text_encoder(model, CPU, precision, TextPrecision.AUTO)
        return any(isinstance(layer, Int8Linear) for layer in encoder.network.modules())

    assert has_small_weights(Precision.INT8)
    assert not has_small_weights(Precision.FLOAT32)


def test_the_token_table_stays_in_the_type_of_its_file(own_model: Path) -> None:
    file = own_model / TEXT_WEIGHTS
    save_file({name: tensor.bfloat16() for name, tensor in load_file(file).items()}, file)
    wanted = open_text_encoder(own_model, CPU, Precision.FLOAT32, TextPrecision.FULL)
    for _ in range(2):
        encoder = open_text_encoder(own_model, CPU, Precision.FLOAT32, TextPrecision.INT8)
        assert encoder.network.embedding.weight.dtype is torch.bfloat16
        assert encoder.network.norm.weight.dtype is torch.float32
        embedding = encoder.encode("a red apple").embedding
        assert embedding.dtype is torch.float32
        assert relative_error(embedding, wanted.encode("a red apple").embedding) < 0.05
        ids = torch.tensor([[1, 2, 3]])
        assert torch.equal(encoder.network.embedding(ids, torch.float32), wanted.network.embedding(ids, torch.float32))


def test_other_weights_under_the_same_name_are_noticed(own_model: Path, kept: Path) -> None:
    before = open_text_encoder(own_model, CPU, Precision.INT8, TextPrecision.AUTO)
    file = own_model / TEXT_WEIGHTS
    tensors = load_file(file)
    save_file({name: tensor * 2 for name, tensor in tensors.items()}, file)
    after = open_text_encoder(own_model, CPU, Precision.INT8, TextPrecision.AUTO)
    scale = "layers.0.mlp.down.scale"
    assert torch.allclose(after.network.state_dict()[scale], 2 * before.network.state_dict()[scale])
    assert len([*kept.iterdir()]) == 1


def test_weights_that_do_not_fit_are_told_though_a_file_is_kept(own_model: Path) -> None:
    open_text_encoder(own_model, CPU, Precision.INT8, TextPrecision.AUTO)
    file = own_model / TEXT_WEIGHTS
    tensors = load_file(file)
    save_file({name: tensor for name, tensor in tensors.items() if "layers.1.mlp.up" not in name}, file)
    with pytest.raises(ModelDamaged, match=r"missing: layers\.1\.mlp\.up_proj"):
        open_text_encoder(own_model, CPU, Precision.INT8, TextPrecision.AUTO)


def same(network: nn.Module, wanted: nn.Module) -> None:
    found: dict[str, Tensor] = network.state_dict()
    assert list(found) == list(wanted.state_dict())
    for name, tensor in wanted.state_dict().items():
        assert found[name].dtype is tensor.dtype
        assert torch.equal(found[name], tensor), name
