"""Latents of the pictures finished last: from them a picture is written in another format, or with 16 bits a channel,
without its steps being done again.

A latent takes 128 KB for 1024 px and 2 MB for 4096 px. Its file is named by a hash of it, of the request and of what
worked it, and holds nothing else: no text, no name.
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

from engine.atomic_file import replaced_file
from engine.latent_files import latent_file, latent_folder
from engine.request import MAX_SIDE, PIXEL_STEP, GenerationRequest

log = logging.getLogger(__name__)

KEPT = 200  # the oldest are forgotten
KEPT_BYTES = 256 << 20
_NAME = "latent"
_MAX_CHANNELS = 512
_MAX_CELLS = MAX_SIDE // PIXEL_STEP  # a side; one cell is at least that many pixels in every published model


def keep(latent: Tensor, request: GenerationRequest, made_by: str) -> str | None:
    """
    Args:
        latent: (1, C, H, W), as the solver left it.
        made_by: model and arithmetic, which the latent depends on beside the request.
    Returns:
        The key by which `find` finds it, or None where it could not be written: a picture is worth having without.
    """
    data = save({_NAME: latent.detach().float().cpu().contiguous()})
    text = json.dumps([request.to_dict(), made_by], sort_keys=True)
    # The latent itself as well: a source may be another picture tomorrow under the same name.
    key = hashlib.sha256(text.encode() + b"\0" + data).hexdigest()[:32]
    file = latent_file(key)
    assert file is not None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replaced_file(file) as opened:
            opened.write(data)
        _forget_oldest(but=file)
    except OSError as error:
        log.warning("%s cannot be written: %s", file, error)
        return None
    return key


def find(key: object) -> Tensor | None:
    """The latent (1, C, H, W) in float32, or None where there is none, or one that is damaged.

    Args:
        key: what a recipe's provenance says, which may be anything.
    """
    file = latent_file(key)
    if file is None:
        return None
    try:
        latent = load_file(file).get(_NAME)
    except (OSError, SafetensorError):
        return None
    return latent if latent is not None and _usable(latent) else None


def _usable(latent: Tensor) -> bool:
    if latent.dtype is not torch.float32 or latent.ndim != 4:
        return False
    batch, channels, height, width = latent.shape
    fits = batch == 1 and 0 < channels <= _MAX_CHANNELS and 0 < min(height, width) <= max(height, width) <= _MAX_CELLS
    return fits and bool(torch.isfinite(latent).all())


def _forget_oldest(but: Path) -> None:
    """Delete what goes beyond the number and the bytes kept, the oldest first, and never the newest."""
    found = []
    for file in latent_folder().glob("*.safetensors"):
        status = file.stat()
        found.append((file == but, status.st_mtime, status.st_size, file))
    found.sort(reverse=True)  # the newest first; two of one moment in any order
    total = 0
    for number, (is_newest, _, size, file) in enumerate(found, start=1):
        total += size
        if not is_newest and (number > KEPT or total > KEPT_BYTES):
            file.unlink(missing_ok=True)
