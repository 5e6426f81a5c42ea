"""Where latents of finished pictures are kept, and which key names one. Knows no torch: the window asks whether a
picture's latent is still there before it offers what needs it."""

from __future__ import annotations

import re
from pathlib import Path

from engine import paths

_KEY = re.compile(r"[0-9a-f]{32}")


def latent_folder() -> Path:
    return paths.data_folder() / "latents"


def latent_file(key: object) -> Path | None:
    """The file that `key` names, whether or not it is there; None for what is no key.

    A key comes out of a picture's recipe, so out of a stranger's file: what is no plain number names no file.
    """
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        return None
    return latent_folder() / f"{key}.safetensors"


def is_kept(key: object) -> bool:
    """Whether the latent that a recipe's provenance names under "latent" is here."""
    file = latent_file(key)
    return file is not None and file.is_file()
