"""Latents whose solver steps are done and whose picture could not be decoded: kept, so that the steps are not lost.

A latent is small (128 KB at 1024 px), the steps that made it may have taken minutes. When the same request comes again,
in this run of the program or a later one, only the decoding is left to do.
"""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor

from engine import paths
from engine.atomic_file import replaced_file
from engine.request import GenerationRequest

log = logging.getLogger(__name__)

KEPT = 20  # the oldest are forgotten
_NAME = "latent"


def keep(request: GenerationRequest, made_by: str, latent: Tensor) -> bool:
    """
    Args:
        made_by: model and arithmetic, which the latent depends on beside the request.
        latent: (1, C, H, W).
    Returns:
        Whether it could be written.
    """
    file = _file(request, made_by)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(file) as opened:
            opened.write(save({_NAME: latent.float().cpu().contiguous()}))
        for old in sorted(file.parent.glob("*.safetensors"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be written: %s", file, error)
        return False
    return True


def find(request: GenerationRequest, made_by: str, shape: tuple[int, ...]) -> Tensor | None:
    """The latent (1, C, H, W) in float32, or None. A file that is damaged, or of another shape, counts as none."""
    try:
        latent = load_file(_file(request, made_by)).get(_NAME)
    except (OSError, SafetensorError):
        return None
    usable = latent is not None and tuple(latent.shape) == shape and latent.dtype is torch.float32
    return latent if usable else None


def forget(request: GenerationRequest, made_by: str) -> None:
    """Its picture is there."""
    try:
        _file(request, made_by).unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s", error)


def _file(request: GenerationRequest, made_by: str) -> Path:
    text = json.dumps([request.to_dict(), made_by], sort_keys=True)
    return paths.data_folder() / "unfinished" / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.safetensors"
