"""A Sana as one object while it is trained: tokenizer, text encoder, transformer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from engine import checkpoint
from engine.autoencoder import Autoencoder
from engine.config import TransformerConfig, autoencoder_config, read_json, transformer_config
from engine.gemma import Gemma
from engine.gemma_config import GemmaConfig
from engine.text_encoder import TextEncoder
from engine.tokenizer import encode
from engine.transformer import SanaTransformer
from engine.weight_files import open_weights

STARTER_TEXT_WIDTH = 128
STARTER_PROMPT_TOKENS = 32
PADDING = "<pad>"  # Gemma's name; which token it is changes nothing, as no real one ever sees it


class TrainedSana(nn.Module):
    """What learns.

    Args:
        instruction: the text before every caption, "" for none; the blocks read its last token and the caption.
        text_trained: whether the text encoder learns, too. A published model's does not: it knows the language.
    """

    def __init__(
        self, tokenizer: Tokenizer, text_encoder: Gemma, transformer: SanaTransformer,
        instruction: str = "", text_trained: bool = True, prompt_tokens: int = 40,
    ) -> None:  # fmt: skip
        super().__init__()
        self.tokenizer, self.instruction, self.text_trained = tokenizer, instruction, text_trained
        self.text_encoder = text_encoder.requires_grad_(text_trained)
        self.transformer = transformer.requires_grad_(True)
        self.prompt_tokens = prompt_tokens
        self._first = len(encode(tokenizer, instruction)) - 1 if instruction else 0

    def tokenise(self, captions: Sequence[str]) -> tuple[Tensor, Tensor]:
        """N captions → ids (N, L) int32 and mask (N, L) bool on the CPU, L the same for any captions."""
        length = self._first + self.prompt_tokens - bool(self._first)  # of the instruction, the first token is read too
        ids = torch.full((len(captions), length), self.tokenizer.token_to_id(PADDING) or 0, dtype=torch.int32)
        mask = torch.zeros(len(captions), length, dtype=torch.bool)
        for row, caption in enumerate(captions):
            found = encode(self.tokenizer, self.instruction + caption.lower().strip())[:length]
            ids[row, : len(found)] = torch.tensor(found, dtype=torch.int32)
            mask[row, : len(found)] = True
        return ids, mask

    def encode(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Token ids and mask (B, L) → states (B, l, E) and mask (B, l) of the tokens that the blocks read."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and self.text_trained):
            states: Tensor = self.text_encoder(ids)
        if not self._first:
            return states, mask
        # As in the program: the first token of all, then from the instruction's last one on.
        kept = [0, *range(max(self._first, 1), ids.shape[1])]
        return states[:, kept], mask[:, kept]

    def forward(self, latent: Tensor, timestep: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
        """(B, C, H, W) noisy latents, (B,) timesteps, (B, L) token ids and mask → velocity (B, C, H, W)."""
        return self.transformer(latent, timestep, self.transformer.prompt_context(*self.encode(ids, mask)))

    def learning(self) -> list[nn.Parameter]:
        return [weight for weight in self.parameters() if weight.requires_grad]


def new_starter(tokenizer: Tokenizer) -> TrainedSana:
    """A fresh starter model: 13 M weights in the transformer, native 512 px (16×16 latent cells)."""
    transformer = SanaTransformer(
        TransformerConfig(
            num_attention_heads=8,
            attention_head_dim=32,
            num_layers=12,
            num_cross_attention_heads=8,
            cross_attention_head_dim=32,
            caption_channels=STARTER_TEXT_WIDTH,
            sample_size=16,
        )
    )
    nn.init.zeros_(transformer.output.weight)
    nn.init.zeros_(transformer.output.bias)
    text_encoder = new_text_encoder(tokenizer.get_vocab_size())
    return TrainedSana(tokenizer, text_encoder, transformer, prompt_tokens=STARTER_PROMPT_TOKENS)


def load_sana(
    folder: Path, instruction: str, text_trained: bool, prompt_tokens: int, device: torch.device
) -> TrainedSana:
    """The networks of a model folder of the published layout, in float32.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    text = TextEncoder.load(folder, device, torch.float32)
    config = transformer_config(read_json(folder / "transformer" / "config.json"), "transformer/config.json")
    weights = open_weights(folder / "transformer", "diffusion_pytorch_model")
    transformer = checkpoint.load_transformer(config, weights, device, torch.float32)
    sana = TrainedSana(text.tokenizer, text.network, transformer.train(), instruction, text_trained, prompt_tokens)
    return sana.to(device)  # the text encoder's table, too, which may learn


def open_autoencoder(folder: Path, device: torch.device) -> Autoencoder:
    """The autoencoder of a model folder, in float32; frozen.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    config = autoencoder_config(read_json(folder / "vae" / "config.json"), "vae/config.json")
    weights = open_weights(folder / "vae", "diffusion_pytorch_model")
    return checkpoint.load_autoencoder(config, weights, device, torch.float32)


def new_text_encoder(vocabulary_size: int, width: int = STARTER_TEXT_WIDTH, layers: int = 3) -> Gemma:
    """A fresh Gemma 2 whose embeddings have unit variance once Gemma has multiplied them by √width.

    With the usual small initial weights all prompts look alike, and the transformer learns to ignore them.
    """
    config = GemmaConfig(
        vocab_size=vocabulary_size,
        hidden_size=width,
        intermediate_size=3 * width,
        num_hidden_layers=layers,
        num_attention_heads=width // 32,
        num_key_value_heads=width // 32,
        head_dim=32,
        query_pre_attn_scalar=32,
        max_position_embeddings=512,
        sliding_window=512,
    )
    model = Gemma(config)
    for module in model.modules():
        if isinstance(module, nn.Embedding | nn.Linear):
            nn.init.normal_(module.weight, std=1 / math.sqrt(module.weight.shape[1]))
    return model


def prompt_spread(states: Tensor, mask: Tensor) -> float:
    """How far prompts lie apart, as a share of their length: near 1 when distinct, 0 when the encoder has collapsed.

    Args:
        states: (B, L, E) of B different prompts.
    """
    weights = mask[..., None].to(states.dtype)
    pooled = (states * weights).sum(1) / weights.sum(1)
    return float((pooled - pooled.mean(0)).norm(dim=-1).mean() / pooled.norm(dim=-1).mean())
