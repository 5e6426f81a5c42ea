"""Prompt → embedding: Gemma-2 through transformers, with the complex human instruction (paper 2.3).

The published pipeline pads every prompt to a fixed length, runs all of it, and masks the padding out again in
cross-attention. The model is causal and the padding stands on the right, so no real token ever sees it: only real
tokens are run here, with the same result.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import torch
from torch import Tensor, nn
from transformers import PreTrainedTokenizerFast
from transformers.models.gemma2 import Gemma2Config
from transformers.models.gemma2.modeling_gemma2 import Gemma2Model, Gemma2RotaryEmbedding

from engine.checkpoint import fill
from engine.config import read_json
from engine.errors import ModelDamaged
from engine.request import DEFAULT_INSTRUCTION, NO_INSTRUCTION
from engine.weight_files import open_weights

MAX_PROMPT_TOKENS = 300
MAX_TOKENIZER_BYTES = 256 << 20


@dataclass(frozen=True, eq=False)
class EncodedPrompt:
    embedding: Tensor  # (1, L, E), real tokens only, L <= 300
    tokens: int  # how many the prompt has, the beginning-of-sequence token included
    ignored: str = ""  # the end of the prompt that the model does not read; empty when all of it fits


@functools.cache
def complex_human_instruction() -> str:
    """The instruction that the published models were trained with; the prompt follows it directly."""
    lines = json.loads(Path(__file__).with_suffix("").with_name("complex_human_instruction.json").read_text("utf-8"))
    return "\n".join(lines)


class TextEncoder:
    """Tokenizer and language model of a model folder."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast, network: Gemma2Model) -> None:
        self.tokenizer = tokenizer
        self.network = network
        self._device = network.embed_tokens.weight.device

    @classmethod
    def load(cls, folder: Path, device: torch.device, dtype: torch.dtype) -> TextEncoder:
        """From `tokenizer/` and `text_encoder/` of a model folder.

        Raises:
            ModelMissing, ModelDamaged: a file is missing or cannot be used.
        """
        assert dtype is not torch.float16, "Gemma-2 overflows in float16"
        tokenizer = _load_tokenizer(folder / "tokenizer")
        encoder = cls(tokenizer, _load_network(folder / "text_encoder", device, dtype))
        encoder._tokenize("a tree 🌳")  # a tokenizer may be of the right form and still not work
        vocabulary = encoder.network.config.vocab_size
        if max(tokenizer.get_vocab().values(), default=0) >= vocabulary:
            raise ModelDamaged(
                f"{folder / 'tokenizer'} has tokens beyond the {vocabulary} of the text encoder: they are of different "
                "models. Get the model again."
            )
        return encoder

    @property
    def embedding_width(self) -> int:
        return self.network.config.hidden_size

    def encode(self, prompt: str, instruction: str = "") -> EncodedPrompt:
        """Runs the instruction and the prompt; keeps the first token and the prompt's own.

        With an instruction the published rule keeps index 0 and the last 299 of (instruction + 298) positions: from
        the instruction's last token on, where the whitespace before the prompt merges with the prompt's first word.

        Args:
            instruction: the text before the prompt, or "" for none. Used as it is; the prompt is lower-cased.
        """
        text = instruction + prompt.lower().strip()
        prefix = len(self._tokenize(instruction)) if instruction else 0
        limit = prefix + MAX_PROMPT_TOKENS - 2 if instruction else MAX_PROMPT_TOKENS
        ids = self._tokenize(text)
        embedding = self._run(ids[:limit])
        first = prefix - 1 if instruction else 1
        return EncodedPrompt(
            embedding=torch.cat([embedding[:, :1], embedding[:, max(first, 1) :]], dim=1),
            tokens=1 + max(len(ids) - max(first, 1), 0),
            ignored=str(self.tokenizer.decode(ids[limit:])) if len(ids) > limit else "",
        )

    def _tokenize(self, text: str) -> list[int]:
        try:
            return self.tokenizer.encode(text)
        except Exception as error:  # the tokenizers library raises bare Exception
            raise ModelDamaged(f"The tokenizer does not work ({str(error)[:120]}): get the model again.") from None

    def _run(self, ids: list[int]) -> Tensor:
        ids = ids or [self.tokenizer.pad_token_id or 0]  # a tokenizer without a first token, and an empty prompt
        return self.network(torch.tensor([ids], device=self._device), use_cache=False).last_hidden_state


def resolve_instruction(wanted: str, of_the_model: str | None) -> str:
    """The text before the prompt: "default" is what the model was trained with, "none" is empty."""
    if wanted == DEFAULT_INSTRUCTION:
        wanted = DEFAULT_INSTRUCTION if of_the_model is None else of_the_model
    if wanted == DEFAULT_INSTRUCTION:
        return complex_human_instruction()
    return "" if wanted == NO_INSTRUCTION else wanted


def _load_tokenizer(folder: Path) -> PreTrainedTokenizerFast:
    file = folder / "tokenizer.json"
    if not file.is_file() or file.stat().st_size > MAX_TOKENIZER_BYTES:
        raise ModelDamaged(f"{file} is missing or far too large: the model is incomplete. Get the model again.")
    try:
        # The fast tokenizer is wholly described by this one file, for Gemma as for the starter model.
        return PreTrainedTokenizerFast(tokenizer_file=str(file))
    except Exception as error:  # the tokenizers library raises bare Exception for a damaged file
        raise ModelDamaged(f"{file} is damaged ({str(error)[:120]}): get the model again.") from None


def _load_network(folder: Path, device: torch.device, dtype: torch.dtype) -> Gemma2Model:
    config = _gemma_config(folder / "config.json")
    with torch.device("meta"):
        network = Gemma2Model(config)
    # Computed, not loaded, so the meta device has nothing to fill them from.
    network.rotary_emb = Gemma2RotaryEmbedding(config).to(device)
    scale = torch.tensor(network.embed_tokens.scalar_embed_scale, device=device)
    network.embed_tokens.embed_scale = nn.Buffer(scale, persistent=False)
    weights = open_weights(folder, "model", "bf16" if dtype is torch.bfloat16 else None)
    if any(key.startswith("model.") for key in weights):  # exported from the causal-LM class
        weights = {key.removeprefix("model."): part for key, part in weights.items() if key != "lm_head.weight"}
    fill(network, weights, device, dtype, "text_encoder")
    return network.eval().requires_grad_(False)


_GEMMA_LIMITS = {
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
_GEMMA_NUMBERS = {"rms_norm_eps": 1e-6, "query_pre_attn_scalar": 256, "attn_logit_softcapping": 50.0}
_GEMMA_ACTIVATION = "gelu_pytorch_tanh"


def _gemma_config(file: Path) -> Gemma2Config:
    """Takes over what decides the embedding, each value checked; other fields can name code, loaders and formats."""

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
    fields: dict[str, Any] = {name: values[name] for name in _GEMMA_LIMITS if name in values}
    for name, value in fields.items():
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _GEMMA_LIMITS[name]:
            refuse(name, value)
    fields |= {name: number(name, values.get(name, default)) for name, default in _GEMMA_NUMBERS.items()}
    if (activation := values.get("hidden_activation", _GEMMA_ACTIVATION)) != _GEMMA_ACTIVATION:
        refuse("hidden_activation", activation)
    rope = values.get("rope_parameters", {"rope_theta": values.get("rope_theta", 10_000.0)})
    if not isinstance(rope, dict) or rope.get("rope_type", "default") != "default":
        refuse("rope_parameters", rope)
    fields["rope_parameters"] = {
        "rope_type": "default",
        "rope_theta": number("rope_theta", rope.get("rope_theta", 10_000.0)),
    }
    try:
        config = Gemma2Config(**fields)
    except Exception as error:  # transformers validates with many exception types
        raise ModelDamaged(f"{file} is no Gemma-2 configuration ({str(error)[-120:]}): get the model again.") from None
    if config.num_attention_heads % config.num_key_value_heads:
        refuse("num_key_value_heads", config.num_key_value_heads)
    if config.head_dim % 2:
        refuse("head_dim", config.head_dim)
    # The fused kernels leave out the soft cap on attention scores, which changes the embedding.
    config._attn_implementation = "eager"
    return config
