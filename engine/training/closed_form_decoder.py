"""The start of the decoder: ridge regressions from the latent to the pixels, one per convolution.

Every stage is asked to predict the principal components of the pixels under its own cells, from a 3×3 neighbourhood
of what the stages before it really put out. The repeating shortcuts are subtracted inside the weights and the
residual branches start silent, so that the network is linear up to its last norm; that one is made nearly linear,
too, by a large constant channel. Gradient descent begins here, some 30 dB above random weights.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.autoencoder import Autoencoder, Decoder
from engine.autoencoder_layers import ResidualBlock, Upsample
from engine.training.closed_form_encoder import principal_components, silence

CONSTANT = 64.0  # of the channel that keeps norm_out's divisor steady; pixels are within ±1
POSITIVE = 2.0  # lifts the pixels over norm_out's ReLU
RIDGE = 1e-6  # of the mean squared input
ROWS = 50_000  # of a regression


@torch.no_grad()
def solve_decoder(autoencoder: Autoencoder, pictures: Tensor) -> None:
    """Sets the decoder's weights from pictures (N, 3, H, W) in [−1, 1]; the encoder must be solved already."""
    decoder = autoencoder.decoder
    latents = torch.cat([autoencoder.encoder(chunk) for chunk in pictures.split(16)])
    target = _pixel_features(pictures, pictures.shape[-1] // latents.shape[-1], decoder.conv_in.out_channels)
    _fit(decoder.conv_in, latents, target, decoder.shortcut_repeats)
    features = decoder.conv_in(latents) + latents.repeat_interleave(decoder.shortcut_repeats or 0, dim=1)
    for block in _residual_blocks(decoder):
        silence(block)
    for up in _upsamplings(decoder):
        width = up.conv.out_channels // 4
        target = _pixel_features(pictures, pictures.shape[-1] // features.shape[-1] // 2, width)
        _fit(up.conv, features, F.pixel_unshuffle(target, 2), up.repeats)
        features = torch.cat([up(chunk) for chunk in features.split(8)])
    _solve_output(decoder)


def _residual_blocks(decoder: Decoder) -> Iterator[ResidualBlock]:
    return (module for module in decoder.modules() if isinstance(module, ResidualBlock))


def _upsamplings(decoder: Decoder) -> Iterator[Upsample]:
    """From the latent to the pixels, without the last one, which belongs to the output."""
    return (layer for stage in reversed(decoder.stages) for layer in stage if isinstance(layer, Upsample))


def _pixel_features(pictures: Tensor, cell: int, width: int) -> Tensor:
    """The cells' strongest principal components, (N, width, H / cell, W / cell); all pixels as they are if they fit."""
    pixels = F.pixel_unshuffle(pictures, cell)
    spare = width - pixels.shape[1]
    if spare >= 0:
        return F.pad(pixels, (0, 0, 0, 0, 0, spare))
    components = principal_components(pixels, width)
    return torch.cat([F.conv2d(chunk, components[:, :, None, None]) for chunk in pixels.split(16)])


def _fit(conv: nn.Conv2d, inputs: Tensor, target: Tensor, repeats: int | None) -> None:
    """Least squares of a 3×3 convolution, its shortcut taken into account."""
    positions = inputs.shape[-2] * inputs.shape[-1]
    rows_of_each = min(positions, ROWS // len(inputs))
    generator = torch.Generator().manual_seed(0)
    size = 9 * inputs.shape[1] + 1
    moment = torch.zeros(size, size, dtype=torch.float64)
    product = torch.zeros(size, target.shape[1], dtype=torch.float64)
    for x, y in zip(inputs, target, strict=True):
        chosen = torch.randperm(positions, generator=generator)[:rows_of_each]
        patches = F.unfold(x[None], 3, padding=1)[0, :, chosen]
        rows = torch.cat([patches, torch.ones_like(patches[:1])])  # (9 C + 1, chosen positions)
        moment += rows @ rows.T
        product += rows @ y.flatten(1)[:, chosen].T
    ridge = RIDGE * moment.diagonal().mean()
    solution = torch.linalg.solve(moment + ridge * torch.eye(size, dtype=torch.float64), product).float()
    conv.weight.copy_(solution[:-1].T.reshape(conv.weight.shape))
    conv.bias.copy_(solution[-1])
    if repeats is not None:
        conv.weight[:, :, 1, 1] -= torch.eye(inputs.shape[1]).repeat_interleave(repeats, dim=0)


def _solve_output(decoder: Decoder) -> None:
    """norm → ReLU → last convolution as the identity on the twelve values of a 2×2 of pixels."""
    norm, last, up = decoder.norm_out, decoder.conv_out, [*_upsamplings(decoder)][-1]
    assert isinstance(last, Upsample)
    width, pixels = norm.weight.numel(), last.conv.out_channels
    constant_rows = slice(4 * (width - 1), 4 * width)
    up.conv.weight[constant_rows] = 0
    up.conv.weight[constant_rows, :, 1, 1] = -torch.eye(up.conv.in_channels).repeat_interleave(up.repeats, 0)[
        constant_rows
    ]
    up.conv.bias[constant_rows] = CONSTANT

    nn.init.constant_(norm.weight, CONSTANT / width**0.5)
    nn.init.zeros_(norm.bias)
    norm.bias[:pixels] = POSITIVE
    norm.weight[-1] = 0
    nn.init.normal_(last.conv.weight, std=0.02)  # the spare channels are empty, but must be able to learn
    last.conv.weight[:, :pixels] = 0
    last.conv.weight[:, -1] = 0
    last.conv.weight[:, :pixels, 1, 1] = torch.eye(pixels)
    nn.init.constant_(last.conv.bias, -POSITIVE)
