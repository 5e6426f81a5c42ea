"""The starter's text encoder: a Gemma 2 of a few hundred thousand weights, trained together with the transformer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from transformers import Gemma2Config, Gemma2Model, PreTrainedTokenizerBase

WIDTH = 128


def new_text_encoder(vocabulary_size: int) -> Gemma2Model:
    """A fresh Gemma 2 whose embeddings have unit variance once Gemma has multiplied them by √width.

    With the library's own small initial weights all prompts look alike, and the transformer learns to ignore them.
    """
    config = Gemma2Config(
        vocab_size=vocabulary_size,
        hidden_size=WIDTH,
        intermediate_size=384,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        head_dim=32,
        query_pre_attn_scalar=32,
        max_position_embeddings=512,
        sliding_window=512,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
        attn_implementation="eager",
    )
    model = Gemma2Model(config)
    for module in model.modules():
        if isinstance(module, nn.Embedding | nn.Linear):
            nn.init.normal_(module.weight, std=1 / math.sqrt(module.weight.shape[1]))
    return model


def encode_prompts(
    model: Gemma2Model, tokenizer: PreTrainedTokenizerBase, prompts: Sequence[str]
) -> tuple[Tensor, Tensor]:
    """Prompts → final hidden states (B, L, 128) and the mask of real tokens (B, L)."""
    tokens = tokenizer(list(prompts), padding=True, return_tensors="pt")
    states = model(input_ids=tokens["input_ids"], attention_mask=tokens["attention_mask"]).last_hidden_state
    return states, tokens["attention_mask"]


def prompt_spread(states: Tensor, mask: Tensor) -> float:
    """How far prompts lie apart, as a share of their length: near 1 when distinct, 0 when the encoder has collapsed.

    Args:
        states: (B, L, E) of B different prompts.
    """
    weights = mask[..., None].to(states.dtype)
    pooled = (states * weights).sum(1) / weights.sum(1)
    return float((pooled - pooled.mean(0)).norm(dim=-1).mean() / pooled.norm(dim=-1).mean())


@torch.no_grad()
def embed(model: Gemma2Model, tokenizer: PreTrainedTokenizerBase, prompts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """`encode_prompts` without gradients."""
    return encode_prompts(model, tokenizer, prompts)
