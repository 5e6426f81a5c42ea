"""A configuration is a stranger's file: it is read in bounds, or refused in one line before anything is built."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.autoencoder import Autoencoder
from engine.checkpoint import published_shapes
from engine.config import (
    AutoencoderConfig,
    TransformerConfig,
    autoencoder_config,
    published_values,
    read_json,
    transformer_config,
)
from engine.errors import ModelDamaged
from engine.transformer import SanaTransformer

HUGE = 10**400
TRANSFORMER_FIELDS = [*list(published_values(TransformerConfig()))[1:], "attention_bias", "norm_elementwise_affine"]
AUTOENCODER_FIELDS = [*list(published_values(AutoencoderConfig()))[1:-2], "decoder_norm_types", "decoder_act_fns"]

# What JSON can hold, in sizes that hurt. Python's JSON reads NaN and Infinity as well.
HOSTILE: list[Any] = [
    *(None, True, False, 0, -1, 1, 3, 40, 2**31, HUGE, -HUGE, math.nan, math.inf, -math.inf, 1e-9, 0.5, 1e308),
    *("", "ResBlock", "EfficientViTBlock", "pixel_shuffle", "1", "x" * 1000),
    *([], {}, [[]], [None] * 6, [HUGE] * 6, [0] * 6, [1] * 6, [3] * 6, [8192] * 6, [[5]] * 6, [[HUGE]] * 6, [[0]] * 6),
    *(["ResBlock"] * 6, ["ResBlock"] * 10_000, [8] * 10_000, {"a": {"b": [1]}}),
]


def one_line(error: ModelDamaged) -> bool:
    return "\n" not in str(error) and len(str(error)) < 400


@pytest.mark.parametrize("field", TRANSFORMER_FIELDS)
def test_any_transformer_configuration_is_refused_or_can_be_built(field: str) -> None:
    for value in HOSTILE:
        try:
            config = transformer_config({"num_layers": 1, field: value})
        except ModelDamaged as error:
            assert one_line(error)
        else:
            with torch.device("meta"):
                SanaTransformer(config)


@pytest.mark.parametrize("field", AUTOENCODER_FIELDS)
def test_any_autoencoder_configuration_is_refused_or_can_be_built(field: str) -> None:
    for value in HOSTILE:
        try:
            config = autoencoder_config({field: value})
        except ModelDamaged as error:
            assert one_line(error)
        else:
            with torch.device("meta"):
                Autoencoder(config)


@pytest.mark.parametrize(
    "value", [0, -1, 10**9, HUGE, 2.5, math.nan, "32", None, True, [], {}], ids=lambda v: str(v)[:8]
)
@pytest.mark.parametrize("field", ["num_layers", "num_attention_heads", "caption_channels", "sample_size"])
def test_a_wrong_number_is_named(field: str, value: Any) -> None:
    with pytest.raises(ModelDamaged, match=f"^transformer/config.json: {field} = "):
        transformer_config({field: value})


@pytest.mark.parametrize("value", [0, -1, HUGE, math.nan, math.inf, "2.5", None, True, []], ids=lambda v: str(v)[:8])
def test_a_wrong_ratio_is_named(value: Any) -> None:
    with pytest.raises(ModelDamaged, match="mlp_ratio = "):
        transformer_config({"mlp_ratio": value})


def test_a_feed_forward_part_without_channels_is_refused() -> None:
    with pytest.raises(ModelDamaged, match="mlp_ratio = "):
        transformer_config({"num_attention_heads": 1, "attention_head_dim": 8, "mlp_ratio": 0.1})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("qk_norm", "layer_norm"),
        ("qk_norm", ["rms_norm_across_heads"]),
        ("attention_bias", True),
        ("norm_elementwise_affine", True),
        ("cross_attention_dim", 1024),
        ("out_channels", 64),
    ],
)
def test_what_sana_transformers_do_not_have_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ModelDamaged, match=f"{field} = "):
        transformer_config({field: value})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("decoder_norm_types", ["batch_norm"] * 3 + ["rms_norm"] * 3),
        ("decoder_act_fns", "relu"),
        ("decoder_block_types", ["ResBlock", "Attention"]),
        ("encoder_block_out_channels", [128, 256, 512, 512, 1024]),
        ("decoder_layers_per_block", [3, 3, 0, 3, 3, 3]),
        ("encoder_qkv_multiscales", [[], [], [], [4], [5], [5]]),
        ("latent_channels", 31),
        ("attention_head_dim", 48),
        ("in_channels", 1),
    ],
)
def test_what_sana_autoencoders_do_not_have_is_refused(field: str, value: Any) -> None:
    with pytest.raises(ModelDamaged, match=r"^vae/config.json: \w+ = "):
        autoencoder_config(
            {"encoder_block_types": ["EfficientViTBlock"] * 6, "decoder_block_types": "ResBlock", field: value}
        )


def test_absent_fields_have_the_published_defaults() -> None:
    assert transformer_config({}) == TransformerConfig()
    assert transformer_config({"in_channels": 8, "out_channels": None}).out_channels == 8


@pytest.mark.parametrize("config", [TransformerConfig(num_layers=3, interpolation_scale=2.0), AutoencoderConfig()])
def test_what_is_saved_is_read_again(config: TransformerConfig | AutoencoderConfig) -> None:
    read = transformer_config if isinstance(config, TransformerConfig) else autoencoder_config
    assert read(json.loads(json.dumps(published_values(config)))) == config


BROKEN = {
    "empty": b"",
    "cut short": b'{"num_layers": 2',
    "no object": b"[1, 2]",
    "a number": b"3",
    "binary": bytes(range(256)),
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "a number of 5000 digits": b'{"num_layers": ' + b"9" * 5000 + b"}",
    "more than any configuration": b" " * (2 << 20) + b"{}",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_named_in_one_line(name: str, tmp_path: Path) -> None:
    file = tmp_path / "config.json"
    file.write_bytes(BROKEN[name])
    with pytest.raises(ModelDamaged, match=r"config\.json") as caught:
        read_json(file)
    assert one_line(caught.value)


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to(path), lambda path: None])
def test_what_is_no_file_is_named_in_one_line(make, tmp_path: Path) -> None:
    make(tmp_path / "config.json")
    with pytest.raises(ModelDamaged, match=r"config\.json"):
        read_json(tmp_path / "config.json")


def test_a_hundred_megabytes_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "config.json"
    with file.open("wb") as opened:
        opened.truncate(100 << 20)
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: pytest.fail("it was read"))
    with pytest.raises(ModelDamaged, match="larger than any configuration"):
        read_json(file)


@pytest.mark.parametrize("depth", range(100, 1000, 50))
def test_values_nested_as_deep_as_json_reads_them_are_refused(depth: int, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"num_layers": ' + "[" * depth + "]" * depth + "}")
    with pytest.raises(ModelDamaged):
        transformer_config(read_json(tmp_path / "config.json"))


# --- the published family: name → (configuration, parameters, tensors of the weight files)

SMALL = {"num_attention_heads": 36, "num_layers": 28, "num_cross_attention_heads": 16, "cross_attention_head_dim": 72}
QK_NORM = {"qk_norm": "rms_norm_across_heads"}
SPRINT = QK_NORM | {"guidance_embeds": True}
FAMILY: dict[str, tuple[dict[str, Any], int, int]] = {
    "Sana_600M_512px": (SMALL | {"sample_size": 16, "cross_attention_dim": 1152}, 591_747_872, 548),
    "Sana_600M_1024px": (SMALL | {"cross_attention_dim": 1152}, 591_747_872, 548),
    "Sana_1600M_1024px": ({}, 1_604_462_752, 396),
    "Sana_1600M_2Kpx_BF16": ({"sample_size": 64, "interpolation_scale": 1.0}, 1_604_462_752, 396),
    "Sana_1600M_4Kpx_BF16": ({"sample_size": 128, "interpolation_scale": 2.0}, 1_604_462_752, 396),
    "SANA1.5_1.6B_1024px": (QK_NORM, 1_604_641_952, 476),
    "SANA1.5_4.8B_1024px": (QK_NORM | {"num_layers": 60}, 4_721_825_952, 1396),
    "Sana_Sprint_0.6B_1024px": (SMALL | SPRINT, 593_501_216, 664),
    "Sana_Sprint_1.6B_1024px": (SPRINT, 1_610_237_472, 480),
}


@pytest.mark.parametrize("name", FAMILY)
def test_every_published_configuration_has_its_published_size(name: str) -> None:
    given_values, parameters, tensors = FAMILY[name]
    with torch.device("meta"):
        shapes = published_shapes(SanaTransformer(transformer_config(given_values)))
    assert sum(math.prod(shape) for shape in shapes.values()) == parameters
    assert len(shapes) == tensors


def test_the_published_autoencoder_has_its_published_size() -> None:
    with torch.device("meta"):
        shapes = published_shapes(Autoencoder(AutoencoderConfig()))
    assert sum(math.prod(shape) for shape in shapes.values()) == 312_250_275
    assert len(shapes) == 375
