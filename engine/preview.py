"""A live preview for almost no time: one small matrix from latent channels to RGB.

No table of that kind is published for DC-AE, so it is fitted when a model is opened for the first time: the model's own
encoder reads a picture of coloured cells, and least squares tells which colour a latent cell means. The matrix is kept,
and the encoder, half of the autoencoder's weights, need not be read again.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from engine import paths
from engine.atomic_file import replaced_file
from engine.autoencoder import Autoencoder

log = logging.getLogger(__name__)

_CELLS = 8
_RIDGE = 1e-3


class LatentPreview:
    def __init__(self, matrix: Tensor) -> None:
        self._matrix = matrix  # (C + 1, 3): the last row is the constant

    @classmethod
    def fit(cls, autoencoder: Autoencoder) -> LatentPreview:
        """Encodes one picture of smooth colours, 8×8 latent cells large, at the autoencoder's own precision."""
        weights = next(autoencoder.parameters())
        side = autoencoder.config.compression * _CELLS
        colours = torch.rand(4, 3, _CELLS // 2, _CELLS // 2, generator=torch.Generator().manual_seed(0)) * 2 - 1
        pixels = F.interpolate(colours, size=(side, side), mode="bilinear")
        latent = autoencoder.encode(pixels.to(weights.device, weights.dtype)).float().cpu()
        wanted = F.adaptive_avg_pool2d(pixels, _CELLS).permute(0, 2, 3, 1).reshape(-1, 3).double()
        known = _with_constant(latent).reshape(-1, latent.shape[1] + 1).double()
        gram = known.T @ known
        ridge = _RIDGE * gram.diagonal().mean() * torch.eye(len(gram), dtype=torch.float64)
        return cls(torch.linalg.solve(gram + ridge, known.T @ wanted).float())

    @classmethod
    def kept(cls, made_of: str, channels: int) -> LatentPreview | None:
        """The one that was kept for an autoencoder; None where there is none that can be used.

        Args:
            made_of: fingerprint of the autoencoder's files.
        """
        try:
            matrix = load_file(_file(made_of)).get("matrix")
        except (OSError, SafetensorError):
            return None
        if matrix is None or matrix.shape != (channels + 1, 3) or matrix.dtype is not torch.float32:
            return None
        return cls(matrix) if bool(matrix.isfinite().all()) else None

    def keep(self, made_of: str) -> None:
        """For the next start; where it cannot be written, it is fitted again."""
        file = _file(made_of)
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with replaced_file(file) as opened:
                opened.write(save({"matrix": self._matrix.contiguous()}))
        except OSError as error:
            log.warning("%s cannot be written: %s", file, error)

    def render(self, latent: Tensor) -> np.ndarray:
        """(1, C, H, W) → uint8 (H, W, 3)."""
        colours = _with_constant(latent.float().cpu())[0] @ self._matrix
        return ((colours / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8).numpy()


def _file(made_of: str) -> Path:
    return paths.cache_folder() / "previews" / f"{hashlib.sha256(made_of.encode()).hexdigest()[:32]}.safetensors"


def _with_constant(latent: Tensor) -> Tensor:
    cells = latent.permute(0, 2, 3, 1)
    return torch.cat([cells, torch.ones_like(cells[..., :1])], dim=-1)
