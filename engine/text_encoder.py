"""Prompt → embedding: Gemma-2 with the complex human instruction (paper 2.3).

The published pipeline pads every prompt to a fixed length, runs all of it, and masks the padding out again in
cross-attention. The model is causal and the padding stands on the right, so no real token ever sees it: only real
tokens are run here, and of those the instruction's only once, with the same result.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from engine.checkpoint import load_gemma
from engine.gemma import Gemma
from engine.gemma_config import gemma_config
from engine.prefix_cache import PrefixCache
from engine.prompt_tokens import prompt_tokens
from engine.tokenizer import check_vocabulary, decode, load_tokenizer
from engine.weight_files import Weights, open_weights


@dataclass(frozen=True, eq=False)
class EncodedPrompt:
    embedding: Tensor  # (1, L, E), real tokens only, L <= 300
    tokens: int  # how many the prompt has, the beginning-of-sequence token included
    ignored: str = ""  # the end of the prompt that the model does not read; empty when all of it fits


class TextEncoder:
    """Tokenizer and language model of a model folder."""

    def __init__(self, tokenizer: Tokenizer, network: Gemma) -> None:
        """The network's weights stay as they are from here on: what they make of an instruction is kept.

        Raises:
            ModelDamaged: the tokenizer does not work, or is not of this network.
        """
        self.tokenizer = tokenizer
        self.network = network
        self._cache = PrefixCache(network)
        check_vocabulary(tokenizer, network.config.vocab_size)

    @classmethod
    def load(cls, folder: Path, device: torch.device, dtype: torch.dtype) -> TextEncoder:
        """From `tokenizer/` and `text_encoder/` of a model folder.

        Raises:
            ModelMissing, ModelDamaged: a file is missing or cannot be used.
        """
        return cls(load_tokenizer(folder / "tokenizer"), open_gemma(folder / "text_encoder", device, dtype))

    @property
    def embedding_width(self) -> int:
        return self.network.config.hidden_size

    def to(self, device: torch.device) -> None:
        """Moves the layers, in place; the token table stays on the processor."""
        self.network.layers.to(device)
        self.network.norm.to(device)

    @torch.no_grad()
    def encode(self, prompt: str, instruction: str = "") -> EncodedPrompt:
        """Runs the instruction and the prompt; keeps the first token and the prompt's own (`prompt_tokens.py`).

        Args:
            instruction: the text before the prompt, or "" for none. Used as it is; the prompt is lower-cased.
        """
        tokens = prompt_tokens(self.tokenizer, prompt, instruction)
        embedding = self._run(tokens.prefix, tokens.read)
        return EncodedPrompt(
            embedding=torch.cat([embedding[:, :1], embedding[:, tokens.first :]], dim=1),
            tokens=tokens.count,
            ignored=decode(self.tokenizer, tokens.ignored) if tokens.ignored else "",
        )

    def _run(self, prefix: list[int], ids: list[int]) -> Tensor:
        return self._cache.run(prefix, ids or [0])  # a tokenizer without a first token, and an empty prompt


def open_gemma(folder: Path, device: torch.device, dtype: torch.dtype) -> Gemma:
    """From `text_encoder/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    assert dtype is not torch.float16, "Gemma-2 overflows in float16"
    config = gemma_config(folder / "config.json")
    return load_gemma(config, gemma_weights(folder, dtype), device, dtype)


def gemma_weights(folder: Path, dtype: torch.dtype) -> Weights:
    """The tensors of `text_encoder/` under the names of the bare model.

    Raises:
        ModelMissing, ModelDamaged: there are none that can be used.
    """
    weights = open_weights(folder, "model", "bf16" if dtype is torch.bfloat16 else None)
    if any(key.startswith("model.") for key in weights):  # exported from the causal-LM class
        weights = {key.removeprefix("model."): part for key, part in weights.items() if key != "lm_head.weight"}
    return weights
