"""Where pictures go and what they are called there, as the settings say it. No widgets.

Settings are a file that anything may stand in: what cannot be used counts as not set.
"""

from __future__ import annotations

import os
from pathlib import Path

from engine import InvalidRequest
from engine.image_formats import ImageFormat
from engine.name_template import NameTemplate
from engine.paths import choose_pictures_folder
from sana_desktop.jobs.job import Target
from sana_desktop.settings import Settings, load_settings, settings_file

FORMATS = (ImageFormat.PNG, ImageFormat.TIFF, ImageFormat.WEBP, ImageFormat.JPEG)
"""What finished pictures can be saved as; with 16 bits they are exported."""


def choose_gallery(settings: Settings | None = None) -> None:
    """Let the gallery lie where the settings say; None: the saved ones. Other programs' processes are told nothing."""
    settings = load_settings(settings_file()) if settings is None else settings
    choose_pictures_folder(chosen_folder(settings))


def chosen_folder(settings: Settings) -> Path | None:
    """None: the usual one."""
    if not settings.folder or "\0" in settings.folder:
        return None
    folder = Path(settings.folder)
    return folder if folder.is_absolute() else None


def has_pictures(folder: Path) -> bool:
    """Whether anything lies in it that could be one. Takes as long as opening one folder does."""
    try:
        with os.scandir(folder) as entries:
            return any(not entry.name.startswith(".") for entry in entries)
    except OSError:
        return False


def target_of(settings: Settings, output: Path | None = None) -> Target:
    """Of what is asked for from now on.

    Args:
        output: a folder that takes the gallery's place for this start.
    """
    return Target(output, usable_template(settings), format_of(settings), min(max(settings.quality, 1), 100))


def usable_template(settings: Settings) -> str:
    """ "": the usual one."""
    try:
        NameTemplate.parse(settings.name_template)
    except InvalidRequest:
        return ""
    return settings.name_template


def format_of(settings: Settings) -> ImageFormat:
    return next((kind for kind in FORMATS if kind.value == settings.format), ImageFormat.PNG)
