"""The encoder of the starter's autoencoder, solved instead of trained.

A DC-AE encoder can express a linear pyramid exactly: every stage stacks 2×2 neighbours and keeps their principal
components. The stride-2 convolutions carry the components in their taps (1, 2) × (1, 2), which are the four
neighbours and never the zero padding; the averaging shortcuts are subtracted inside the weights; the residual
branches are silenced by a zero norm. A latent cell is then one affine map of its own 32×32 pixels.

Random initial weights reach the quality of this start only after hours on a CPU.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.autoencoder import Autoencoder, Encoder
from engine.autoencoder_layers import Downsample, ResidualBlock
from engine.config import AutoencoderConfig


def starter_autoencoder_config(scaling_factor: float = 1.0) -> AutoencoderConfig:
    """f32c32 of 5.7 M weights. The first stage has no blocks: stem and last convolution change the resolution."""
    return AutoencoderConfig(
        encoder_block_types=("ResBlock",) * 6,
        decoder_block_types=("ResBlock",) * 6,
        encoder_block_out_channels=(16, 16, 64, 64, 128, 128),
        decoder_block_out_channels=(32, 32, 64, 128, 128, 256),
        encoder_layers_per_block=(0, 1, 1, 1, 1, 1),
        decoder_layers_per_block=(0, 1, 2, 2, 2, 1),
        encoder_qkv_multiscales=((),) * 6,
        decoder_qkv_multiscales=((),) * 6,
        downsample_block_type="Conv",
        upsample_block_type="pixel_shuffle",
        scaling_factor=scaling_factor,
    )


@torch.no_grad()
def solve_encoder(autoencoder: Autoencoder, pictures: Tensor) -> float:
    """Sets the encoder's weights from pictures; returns the factor that gives their latents unit variance.

    Args:
        pictures: (N, 3, H, W) in [−1, 1], a few hundred that look like the training data.
    """
    encoder = autoencoder.encoder
    for module in encoder.modules():
        if isinstance(module, ResidualBlock):
            silence(module)
    features = _chunked(_solve_downsample(encoder.conv_in, pictures), pictures)
    for stage in encoder.stages:
        for layer in stage:
            if isinstance(layer, Downsample):
                features = _chunked(_solve_downsample(layer, features), features)
    latents = _solve_output(encoder, features)
    return float(1 / latents.std())


def silence(block: ResidualBlock) -> None:
    """Makes the block the identity. Its convolutions stay random, so that training can wake it."""
    nn.init.zeros_(block.norm.weight)
    nn.init.zeros_(block.norm.bias)


def principal_components(features: Tensor, count: int) -> Tensor:
    """(N, C, H, W) → (count, C): orthonormal rows, strongest first; rows beyond C are zero."""
    channels = features.shape[1]
    moment = torch.zeros(channels, channels, dtype=torch.float64)
    for chunk in features.split(16):
        rows = chunk.movedim(1, -1).reshape(-1, channels)
        moment += (rows.T @ rows).double()
    _, vectors = torch.linalg.eigh(moment)  # ascending
    components = torch.zeros(count, channels)
    kept = min(count, channels)
    components[:kept] = vectors.T.flip(0)[:kept].float()
    return components


def _solve_downsample(layer: nn.Module, features: Tensor) -> nn.Module:
    assert isinstance(layer, Downsample)
    stacked_channels, width = 4 * features.shape[1], layer.conv.out_channels
    components = torch.zeros(width, stacked_channels)
    if width >= stacked_channels:  # room for everything: keep the neighbours as they are
        components[:stacked_channels] = torch.eye(stacked_channels)
    else:
        components = principal_components(F.pixel_unshuffle(features, 2), width)
    if layer.group is not None:
        components = components - averaging(width, layer.group)
    nn.init.zeros_(layer.conv.bias)
    nn.init.zeros_(layer.conv.weight)
    # pixel_unshuffle's channel is (c, row, column); the taps 1 and 2 of a stride-2 convolution are that 2×2.
    layer.conv.weight[:, :, 1:, 1:] = components.reshape(width, -1, 2, 2)
    return layer


def _solve_output(encoder: Encoder, features: Tensor) -> Tensor:
    conv, group = encoder.conv_out, encoder.shortcut_group
    components = principal_components(features, conv.out_channels)
    latents = F.conv2d(features, components[:, :, None, None])
    mean = latents.mean((0, 2, 3))
    nn.init.zeros_(conv.weight)
    conv.weight[:, :, 1, 1] = components if group is None else components - averaging(conv.out_channels, group)
    conv.bias.copy_(-mean)
    return latents - mean[None, :, None, None]


def averaging(width: int, group: int) -> Tensor:
    """The matrix (width, width · group) of the shortcut that averages groups of channels."""
    return torch.eye(width).repeat_interleave(group, dim=1) / group


def _chunked(layer: nn.Module, features: Tensor) -> Tensor:
    return torch.cat([layer(chunk) for chunk in features.split(16)])
