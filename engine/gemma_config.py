"""The text encoder's `config.json`: what decides the embedding, each value checked.

The rest of that file is not looked at: it can name code, loaders and formats.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NoReturn

from engine.config import read_json
from engine.errors import ModelDamaged

SLIDING, FULL = "sliding_attention", "full_attention"
ACTIVATION = "gelu_pytorch_tanh"


@dataclass(frozen=True)
class GemmaConfig:
    """A Gemma-2 under the published names; the defaults are Gemma-2-2B's."""

    vocab_size: int = 256_000
    hidden_size: int = 2304
    intermediate_size: int = 9216
    num_hidden_layers: int = 26
    num_attention_heads: int = 8
    num_key_value_heads: int = 4  # each serves as many query heads as the others
    head_dim: int = 256
    max_position_embeddings: int = 8192
    sliding_window: int = 4096  # tokens that a layer with a window looks back on, its own included
    rms_norm_eps: float = 1e-6
    query_pre_attn_scalar: float = 256  # scores are divided by its root
    attn_logit_softcapping: float = 50.0
    rope_theta: float = 10_000.0
    layer_types: tuple[str, ...] = field(default=())  # SLIDING or FULL for each layer; () = they alternate

    def __post_init__(self) -> None:
        if not self.layer_types:
            alternating = tuple(FULL if number % 2 else SLIDING for number in range(self.num_hidden_layers))
            object.__setattr__(self, "layer_types", alternating)


_LIMITS = {
    "vocab_size": 1 << 20,
    "hidden_size": 1 << 14,
    "intermediate_size": 1 << 17,
    "num_hidden_layers": 128,
    "num_attention_heads": 256,
    "num_key_value_heads": 256,
    "head_dim": 1024,
    "max_position_embeddings": 1 << 24,
    "sliding_window": 1 << 24,
}
_NUMBERS = ("rms_norm_eps", "query_pre_attn_scalar", "attn_logit_softcapping")


def gemma_config(file: Path) -> GemmaConfig:
    """
    Raises:
        ModelDamaged: not a Gemma-2, or a value that cannot be right.
    """

    def refuse(name: str, value: object) -> NoReturn:
        raise ModelDamaged(f"{file}: {name} = {str(value)[:40]} cannot be right: get the model again.")

    def number(name: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 1e-12 <= value <= 1e12:
            refuse(name, value)
        return value

    values = read_json(file)
    if values.get("model_type") != "gemma2":
        raise ModelDamaged(
            f"{file} describes a {str(values.get('model_type'))[:40]}, not Gemma-2: get the model again."
        )
    found: dict[str, Any] = {name: values[name] for name in _LIMITS if name in values}
    for name, value in found.items():
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _LIMITS[name]:
            refuse(name, value)
    found |= {name: number(name, values[name]) for name in _NUMBERS if name in values}
    if (activation := values.get("hidden_activation", ACTIVATION)) != ACTIVATION:
        refuse("hidden_activation", activation)
    if values.get("use_bidirectional_attention"):
        refuse("use_bidirectional_attention", values["use_bidirectional_attention"])
    found["rope_theta"] = number("rope_theta", _rope_theta(values, refuse))
    config = GemmaConfig(**found, layer_types=_layer_types(values.get("layer_types"), refuse))
    if len(config.layer_types) != config.num_hidden_layers:
        refuse("layer_types", values["layer_types"])
    if config.num_attention_heads % config.num_key_value_heads:
        refuse("num_key_value_heads", config.num_key_value_heads)
    if config.head_dim % 2:
        refuse("head_dim", config.head_dim)
    return config


def _rope_theta(values: dict[str, Any], refuse: Callable[[str, object], NoReturn]) -> object:
    """Newer configurations keep it among `rope_parameters`, older ones by itself."""
    rope = values.get("rope_parameters", {"rope_theta": values.get("rope_theta", 10_000.0)})
    if not isinstance(rope, dict) or rope.get("rope_type", "default") != "default":
        refuse("rope_parameters", rope)
    return rope.get("rope_theta", 10_000.0)


def _layer_types(found: object, refuse: Callable[[str, object], NoReturn]) -> tuple[str, ...]:
    if found is None:
        return ()
    if not isinstance(found, list) or not found:
        refuse("layer_types", found)
    for kind in found:
        if kind not in (SLIDING, FULL):
            refuse("layer_types", kind)
    return tuple(found)


def published_fields(config: GemmaConfig) -> dict[str, Any]:
    """The `config.json` that `gemma_config` and transformers' Gemma2Model read as this configuration."""
    facts: dict[str, Any] = {name.name: getattr(config, name.name) for name in fields(config)}
    theta = facts.pop("rope_theta")
    return facts | {
        "model_type": "gemma2",
        "hidden_activation": ACTIVATION,
        "rope_parameters": {"rope_type": "default", "rope_theta": theta},
    }
