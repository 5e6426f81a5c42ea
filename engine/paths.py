"""Where things lie: what is shipped with the program, the user's pictures, settings, models, caches and logs.

These functions only name folders. Nothing is created here, and nothing happens at import: whoever writes a file
makes its folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from engine.version import PROGRAM_NAME

PICTURES_VARIABLE = "SANA_DESKTOP_PICTURES"
"""Environment variable that replaces the pictures folder: for tests, and for a gallery on another disk."""

_PACKAGE = Path(__file__).resolve().parent
_chosen_pictures: Path | None = None


def resource(*parts: str) -> Path:
    """The path of a file or folder that is shipped with the program, whether or not it is there.

    A wheel carries the resources inside the package (`force-include` in pyproject.toml); in a checkout they lie
    beside it.
    """
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def pictures_folder() -> Path:
    """The gallery's root: the environment's, else the user's choice, else the usual one."""
    if named := os.environ.get(PICTURES_VARIABLE):
        return Path(named).expanduser().absolute()
    return usual_pictures_folder() if _chosen_pictures is None else _chosen_pictures


def usual_pictures_folder() -> Path:
    """ "Sana Desktop" in the system's pictures folder."""
    return platformdirs.user_pictures_path() / PROGRAM_NAME


def choose_pictures_folder(folder: Path | None) -> None:
    """The gallery lies there from now on, as far as this process goes; None: in the usual place."""
    global _chosen_pictures
    _chosen_pictures = folder


def config_folder() -> Path:
    """Settings: small, and worth a place in the user's backup."""
    return platformdirs.user_config_path(_folder_name(), appauthor=False, roaming=True)


def data_folder() -> Path:
    """What the program keeps of its own: the queue, the models."""
    return platformdirs.user_data_path(_folder_name(), appauthor=False)


def models_folder() -> Path:
    """Models that were downloaded or put there by hand, one folder each."""
    return data_folder() / "models"


def cache_folder() -> Path:
    """What may be deleted at any time, thumbnails for one."""
    return platformdirs.user_cache_path(_folder_name(), appauthor=False)


def log_folder() -> Path:
    return platformdirs.user_log_path(_folder_name(), appauthor=False)


def _folder_name() -> str:
    """Lower case without a space on Linux, as its other programs do; the display name elsewhere."""
    return PROGRAM_NAME if sys.platform in ("win32", "darwin") else PROGRAM_NAME.lower().replace(" ", "-")
