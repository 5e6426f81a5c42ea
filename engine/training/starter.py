"""The starter model as one object while it is trained: tokenizer, text encoder, transformer."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from transformers import PreTrainedTokenizerBase

from engine.config import TransformerConfig
from engine.training.text_encoder import WIDTH, encode_prompts, new_text_encoder
from engine.transformer import SanaTransformer


def starter_transformer_config() -> TransformerConfig:
    """5 M weights, native 512 px (16×16 latent cells)."""
    return TransformerConfig(
        num_attention_heads=6,
        attention_head_dim=32,
        num_layers=8,
        num_cross_attention_heads=6,
        cross_attention_head_dim=32,
        caption_channels=WIDTH,
        sample_size=16,
    )


class PromptedTransformer(nn.Module):
    """What learns: the text encoder and the transformer, trained together."""

    def __init__(self, tokenizer: PreTrainedTokenizerBase) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.text_encoder = new_text_encoder(len(tokenizer))
        self.transformer = SanaTransformer(starter_transformer_config())
        nn.init.zeros_(self.transformer.output.weight)
        nn.init.zeros_(self.transformer.output.bias)

    def forward(self, latent: Tensor, timestep: Tensor, prompts: Sequence[str]) -> Tensor:
        """(B, 32, H, W) noisy latents, (B,) timesteps, B prompts → velocity (B, 32, H, W)."""
        prompt = self.transformer.read_prompt(*encode_prompts(self.text_encoder, self.tokenizer, prompts))
        return self.transformer(latent, timestep, prompt)
