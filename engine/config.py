"""The dimensions of the networks, as the published `config.json` files state them, and their reading.

A configuration is hostile input: every number is checked against a bound before anything is allocated.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import ModelDamaged

MAX_CONFIG_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class TransformerConfig:
    """The linear DiT (paper 2.2). Field names are those of the published `transformer/config.json`.

    The defaults are the published defaults for absent keys; they describe the 1.6B model.
    """

    in_channels: int = 32
    out_channels: int = 32
    num_attention_heads: int = 70
    attention_head_dim: int = 32
    num_layers: int = 20
    num_cross_attention_heads: int = 20
    cross_attention_head_dim: int = 112
    caption_channels: int = 2304
    mlp_ratio: float = 2.5
    sample_size: int = 32  # native latent side: 16, 32, 64, 128 for 512, 1024, 2048, 4096 px
    patch_size: int = 1
    norm_eps: float = 1e-6
    interpolation_scale: float | None = None  # sin-cos position table of the 2K (1.0) and 4K (2.0) models
    guidance_embeds: bool = False  # Sprint: guidance is an input, there is no second branch
    guidance_embeds_scale: float = 0.1
    qk_norm: str | None = None  # "rms_norm_across_heads" in Sana-1.5 and Sprint
    timestep_scale: float = 1.0

    @property
    def width(self) -> int:
        return self.num_attention_heads * self.attention_head_dim

    @property
    def mlp_hidden(self) -> int:
        return int(self.mlp_ratio * self.width)


@dataclass(frozen=True, slots=True)
class AutoencoderConfig:
    """DC-AE (paper 2.1). Stage 0 is the one nearest to the pixels; field names follow `vae/config.json`."""

    in_channels: int = 3
    latent_channels: int = 32
    attention_head_dim: int = 32
    encoder_block_types: tuple[str, ...] = ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3
    decoder_block_types: tuple[str, ...] = ("ResBlock",) * 3 + ("EfficientViTBlock",) * 3
    encoder_block_out_channels: tuple[int, ...] = (128, 256, 512, 512, 1024, 1024)
    decoder_block_out_channels: tuple[int, ...] = (128, 256, 512, 512, 1024, 1024)
    encoder_layers_per_block: tuple[int, ...] = (2, 2, 2, 3, 3, 3)
    decoder_layers_per_block: tuple[int, ...] = (3, 3, 3, 3, 3, 3)
    encoder_qkv_multiscales: tuple[tuple[int, ...], ...] = ((), (), (), (5,), (5,), (5,))
    decoder_qkv_multiscales: tuple[tuple[int, ...], ...] = ((), (), (), (5,), (5,), (5,))
    downsample_block_type: str = "Conv"  # or "pixel_unshuffle"
    upsample_block_type: str = "interpolate"  # or "pixel_shuffle"
    encoder_out_shortcut: bool = True
    decoder_in_shortcut: bool = True
    decoder_conv_act_fn: str = "relu"
    scaling_factor: float = 0.41407

    @property
    def compression(self) -> int:
        """Pixels of one latent cell along a side."""
        return 2 ** (len(self.encoder_block_out_channels) - 1)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a model folder.

    Raises:
        ModelDamaged: missing, too large, not JSON, or not an object.
    """
    try:
        if path.stat().st_size > MAX_CONFIG_BYTES:
            raise ModelDamaged(f"{path} is larger than any configuration: it was not read. Get the model again.")
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelDamaged(f"{path} is missing: the model is incomplete. Get the model again.") from None
    except OSError as error:
        raise ModelDamaged(f"{path} cannot be read ({error.strerror}): check the file and its permissions.") from None
    except (ValueError, RecursionError):
        raise ModelDamaged(f"{path} is not valid JSON: the file is damaged. Get the model again.") from None
    if not isinstance(values, dict):
        raise ModelDamaged(f"{path} holds no JSON object: the file is damaged. Get the model again.")
    return values


def transformer_config(values: Mapping[str, Any], source: str = "transformer/config.json") -> TransformerConfig:
    """Checks a published transformer configuration.

    Raises:
        ModelDamaged: a value is of the wrong type, out of bounds, or asks for something Sana does not have.
    """
    read = _Reader(values, source)
    in_channels = read.integer("in_channels", 32, 512)
    config = TransformerConfig(
        in_channels=in_channels,
        out_channels=read.integer("out_channels", in_channels, 512) if values.get("out_channels") else in_channels,
        num_attention_heads=read.integer("num_attention_heads", 70, 512),
        attention_head_dim=read.integer("attention_head_dim", 32, 512),
        num_layers=read.integer("num_layers", 20, 256),
        num_cross_attention_heads=read.integer("num_cross_attention_heads", 20, 512),
        cross_attention_head_dim=read.integer("cross_attention_head_dim", 112, 1024),
        caption_channels=read.integer("caption_channels", 2304, 16_384),
        mlp_ratio=read.number("mlp_ratio", 2.5, 1 / 64, 16.0),
        sample_size=read.integer("sample_size", 32, 1024),
        patch_size=read.integer("patch_size", 1, 8),
        norm_eps=read.number("norm_eps", 1e-6, 0.0, 1.0),
        interpolation_scale=read.optional_number("interpolation_scale", 1e-3, 1e3),
        guidance_embeds=bool(values.get("guidance_embeds", False)),
        guidance_embeds_scale=read.number("guidance_embeds_scale", 0.1, 0.0, 1e4),
        qk_norm=values.get("qk_norm"),
        timestep_scale=read.number("timestep_scale", 1.0, 0.0, 1e4),
    )
    if config.width > 16_384:
        read.refuse("num_attention_heads", config.num_attention_heads)
    if config.mlp_hidden < 1:
        read.refuse("mlp_ratio", config.mlp_ratio)
    if config.qk_norm not in (None, "rms_norm_across_heads"):
        read.refuse("qk_norm", config.qk_norm)
    if values.get("cross_attention_dim", config.width) not in (None, config.width):
        read.refuse("cross_attention_dim", values["cross_attention_dim"])
    if config.out_channels != config.in_channels:
        read.refuse("out_channels", config.out_channels)
    if config.interpolation_scale is not None and config.width % 4:
        read.refuse("interpolation_scale", config.interpolation_scale)
    for name in ("attention_bias", "norm_elementwise_affine"):
        if values.get(name, False):
            read.refuse(name, values[name])
    return config


def autoencoder_config(values: Mapping[str, Any], source: str = "vae/config.json") -> AutoencoderConfig:
    """Checks a published DC-AE configuration.

    Raises:
        ModelDamaged: as `transformer_config`.
    """
    read = _Reader(values, source)
    encoder_channels = read.integers("encoder_block_out_channels", (128, 256, 512, 512, 1024, 1024), 1, 8192)
    stages = len(encoder_channels)
    config = AutoencoderConfig(
        in_channels=read.integer("in_channels", 3, 4),
        latent_channels=read.integer("latent_channels", 32, 1024),
        attention_head_dim=read.integer("attention_head_dim", 32, 512),
        encoder_block_types=read.kinds("encoder_block_types", stages),
        decoder_block_types=read.kinds("decoder_block_types", stages),
        encoder_block_out_channels=encoder_channels,
        decoder_block_out_channels=read.integers(
            "decoder_block_out_channels", (128, 256, 512, 512, 1024, 1024), 1, 8192
        ),
        encoder_layers_per_block=read.integers("encoder_layers_per_block", (2, 2, 2, 3, 3, 3), 0, 64),
        decoder_layers_per_block=read.integers("decoder_layers_per_block", (3, 3, 3, 3, 3, 3), 0, 64),
        encoder_qkv_multiscales=read.scales("encoder_qkv_multiscales"),
        decoder_qkv_multiscales=read.scales("decoder_qkv_multiscales"),
        downsample_block_type=read.choice("downsample_block_type", "pixel_unshuffle", None),
        upsample_block_type=read.choice("upsample_block_type", "pixel_shuffle", None),
        encoder_out_shortcut=bool(values.get("encoder_out_shortcut", True)),
        decoder_in_shortcut=bool(values.get("decoder_in_shortcut", True)),
        decoder_conv_act_fn=read.choice("decoder_conv_act_fn", "relu", ("relu", "silu")),
        scaling_factor=read.number("scaling_factor", 1.0, 1e-6, 1e6),
    )
    if config.in_channels != 3:
        read.refuse("in_channels", config.in_channels)
    for name, wanted in (("decoder_norm_types", "rms_norm"), ("decoder_act_fns", "silu")):
        given = values.get(name, wanted)
        if given != wanted and (not isinstance(given, list) or any(kind != wanted for kind in given)):
            read.refuse(name, given)
    for side in ("encoder", "decoder"):
        _check_stages(read, config, side, stages)
    return config


def _check_stages(read: _Reader, config: AutoencoderConfig, side: str, stages: int) -> None:
    channels = getattr(config, f"{side}_block_out_channels")
    layers = getattr(config, f"{side}_layers_per_block")
    kinds = getattr(config, f"{side}_block_types")
    scales = getattr(config, f"{side}_qkv_multiscales")
    if not 2 <= stages <= 8 or any(len(entry) != stages for entry in (channels, layers, kinds, scales)):
        read.refuse(f"{side}_block_out_channels", list(channels))
    if any(count == 0 for count in layers[1:-1]):
        read.refuse(f"{side}_layers_per_block", list(layers))  # a middle stage without blocks has no way down or up
    unshuffle = side == "encoder" and config.downsample_block_type == "pixel_unshuffle"
    for near, far in itertools.pairwise(channels if layers[0] else channels[1:]):
        # Shortcuts average or repeat whole groups of channels.
        if (4 * near) % far or (unshuffle and far % 4):
            read.refuse(f"{side}_block_out_channels", list(channels))
    if channels[-1] % config.latent_channels:
        read.refuse("latent_channels", config.latent_channels)
    for width, kind in zip(channels, kinds, strict=True):
        if kind == "EfficientViTBlock" and width % config.attention_head_dim:
            read.refuse("attention_head_dim", config.attention_head_dim)


class _Reader:
    """Typed, bounded access to the values of a configuration."""

    def __init__(self, values: Mapping[str, Any], source: str) -> None:
        self.values, self.source = values, source

    def refuse(self, name: str, value: Any) -> None:
        raise ModelDamaged(
            f"{self.source}: {name} = {str(value)[:60]} is not a value that Sana models have. "
            "The file is damaged or of another kind of model: get the model again."
        )

    def integer(self, name: str, default: int, high: int, low: int = 1) -> int:
        value = self.values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.refuse(name, value)
        return value

    def number(self, name: str, default: float, low: float, high: float) -> float:
        value = self.values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:  # NaN is not
            self.refuse(name, value)
        return float(value)

    def optional_number(self, name: str, low: float, high: float) -> float | None:
        return None if self.values.get(name) is None else self.number(name, 0.0, low, high)

    def choice(self, name: str, default: str, choices: tuple[str, ...] | None) -> str:
        value = self.values.get(name, default)
        if not isinstance(value, str) or (choices is not None and value not in choices):
            self.refuse(name, value)
        return value

    def integers(self, name: str, default: tuple[int, ...], low: int, high: int) -> tuple[int, ...]:
        return self._list(name, default, lambda v: not isinstance(v, bool) and isinstance(v, int) and low <= v <= high)

    def kinds(self, name: str, stages: int) -> tuple[str, ...]:
        given = self.values.get(name, "ResBlock")
        if isinstance(given, str):
            given = [given] * stages  # one string means all stages
        return _Reader({name: given}, self.source)._list(
            name, (), lambda v: isinstance(v, str) and v in ("ResBlock", "EfficientViTBlock")
        )

    def scales(self, name: str) -> tuple[tuple[int, ...], ...]:
        def sizes(value: Any) -> bool:
            return (
                isinstance(value, list | tuple)
                and len(value) <= 4
                and all(isinstance(size, int) and 1 <= size <= 15 and size % 2 for size in value)
            )

        entries = self._list(name, ((), (), (), (5,), (5,), (5,)), sizes)
        return tuple(tuple(entry) for entry in entries)

    def _list(self, name: str, default: tuple[Any, ...], fits: Callable[[Any], bool]) -> tuple[Any, ...]:
        value = self.values.get(name, default)
        if not isinstance(value, list | tuple) or len(value) > 16 or not all(fits(entry) for entry in value):
            self.refuse(name, value)
        return tuple(value)


def published_values(config: TransformerConfig | AutoencoderConfig) -> dict[str, Any]:
    """The `config.json` that the published classes read, for saving what was trained here."""
    values = {"_class_name": "SanaTransformer2DModel", **dataclasses.asdict(config)}
    if isinstance(config, TransformerConfig):
        values["cross_attention_dim"] = config.width
        return values
    return {**values, "_class_name": "AutoencoderDC", "decoder_norm_types": "rms_norm", "decoder_act_fns": "silu"}
