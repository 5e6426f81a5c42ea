"""A training run of toy size, the same in every process; `python tiny_training.py FOLDER` makes a part of it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.config import AutoencoderConfig, TransformerConfig
from engine.training.data import ENDLESS, Caption
from engine.training.sana import TrainedSana, new_text_encoder
from engine.training.train_autoencoder import AutoencoderRun, AutoencoderTraining
from engine.training.train_transformer import TransformerRun, TransformerTraining
from engine.transformer import SanaTransformer

CPU = torch.device("cpu")
TEXT_WIDTH = 32
COLOURS = ("red", "green", "blue", "olive", "navy", "teal", "pink", "black")
RUN = TransformerRun(
    batch=4, cache=12, passes=2, side=96, first_side=64, first_samples=402, other_side=32, other_every=3,
    warm_up=20, report_minutes=60.0,
)  # fmt: skip
AUTOENCODER_RUN = AutoencoderRun(batch=1, crop=3, warm_up=20, report_minutes=60.0)


def tokenizer() -> Tokenizer:
    """A token a byte."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {word: number for number, word in enumerate(["<pad>", "<eos>", "<bos>", *alphabet])}
    tokens = Tokenizer(models.BPE(vocabulary, []))
    tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokens.decoder = decoders.ByteLevel()
    tokens.post_processor = processors.TemplateProcessing(single="<bos> $A", special_tokens=[("<bos>", 2)])
    tokens.add_special_tokens(["<pad>", "<eos>", "<bos>"])
    return tokens


def sana(seed: int = 0, channels: int = 3, **options: object) -> TrainedSana:
    torch.manual_seed(seed)
    words = tokenizer()
    config = TransformerConfig(
        in_channels=channels, out_channels=channels, num_attention_heads=2, attention_head_dim=16, num_layers=2,
        num_cross_attention_heads=2, cross_attention_head_dim=16, caption_channels=TEXT_WIDTH, sample_size=2,
    )  # fmt: skip
    text_encoder = new_text_encoder(words.get_vocab_size(), TEXT_WIDTH, layers=1)
    return TrainedSana(words, text_encoder, SanaTransformer(config), **{"prompt_tokens": 16} | options)


class Colours:
    """Plain pictures, each in one of eight colours, with one to three captions."""

    def __len__(self) -> int:
        return ENDLESS

    def captions(self, numbers: Sequence[int]) -> list[list[Caption]]:
        words = [COLOURS[number % 8] for number in numbers]
        return [
            [Caption(f"{form} {word}", score) for score, form in enumerate(("all", "it is", "so"))][: 1 + number % 3]
            for number, word in zip(numbers, words, strict=True)
        ]

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        bits = torch.tensor([[number & 1, number >> 1 & 1, number >> 2 & 1] for number in numbers])
        return (1.6 * bits[:, :, None, None] - 0.8 + torch.linspace(-0.2, 0.2, side)).expand(-1, -1, side, side)


def cells(pixels: Tensor) -> Tensor:
    return F.avg_pool2d(pixels, 32)


def transformer_training(
    run: TransformerRun, folder: Path, model: TrainedSana | None = None, say: Callable[[str], None] = lambda _: None
) -> TransformerTraining:
    return TransformerTraining(run, folder, model or sana(), Colours(), cells, CPU, say)


def autoencoder(seed: int = 0) -> Autoencoder:
    torch.manual_seed(seed)
    config = AutoencoderConfig(
        latent_channels=4, encoder_block_types=("ResBlock",) * 6, decoder_block_types=("ResBlock",) * 6,
        encoder_block_out_channels=(4, 4, 8, 8, 8, 16), decoder_block_out_channels=(4, 4, 8, 8, 8, 16),
        encoder_layers_per_block=(0, 1, 1, 1, 1, 1), decoder_layers_per_block=(0, 1, 1, 1, 1, 1),
        encoder_qkv_multiscales=((),) * 6, decoder_qkv_multiscales=((),) * 6, upsample_block_type="pixel_shuffle",
    )  # fmt: skip
    return Autoencoder(config)


def waves(count: int, side: int, seed: int = 0) -> Tensor:
    """Smooth pictures (count, 3, side, side) in [−0.9, 0.9]."""
    corners = torch.rand(count, 3, 4, 4, generator=torch.Generator().manual_seed(seed)) * 1.8 - 0.9
    return F.interpolate(corners, (side, side), mode="bicubic", align_corners=True).clamp(-0.9, 0.9)


def autoencoder_training(run: AutoencoderRun, folder: Path) -> AutoencoderTraining:
    return AutoencoderTraining(
        run, folder, autoencoder(), lambda step, count: waves(count, 128, step), waves(2, 128, -1), lambda _: None
    )


def train_until_killed(folder: Path) -> None:
    """50 steps, saved; and 50 more, killed while they are being saved."""
    transformer_training(replace(RUN, steps=50), folder).train()
    sync, synced = os.fsync, 0

    def killing_sync(descriptor: int) -> None:
        nonlocal synced
        synced += 1
        if synced == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        sync(descriptor)

    os.fsync = killing_sync
    transformer_training(replace(RUN, steps=100), folder).train()


if __name__ == "__main__":
    torch.set_num_threads(1)
    train_until_killed(Path(sys.argv[1]))
