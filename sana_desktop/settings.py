"""Settings: what the window remembers between two starts. One dataclass, one JSON file."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.paths import config_folder
from sana_desktop.parameters import Parameters

log = logging.getLogger(__name__)

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Settings:
    prompt: str = ""
    negative_prompt: str = ""
    parameters: Parameters = field(default_factory=Parameters)
    theme: str = "system"  # one of THEMES
    geometry: str = ""  # of the window, as Qt packs it, in base64


def settings_file() -> Path:
    return config_folder() / "settings.json"


def load_settings(path: Path) -> Settings:
    """The saved settings; the defaults if there are none. A damaged file is set aside, never overwritten."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(values, dict):
            raise ValueError("not a JSON object")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:  # the last: nested deeper than Python reads
        log.warning("%s cannot be read (%s): starting with the defaults", path, error)
        _set_aside(path)
        return Settings()
    known = _known_values(Settings, values)
    known["parameters"] = Parameters(**_known_values(Parameters, values.get("parameters")))
    if known.get("theme") not in THEMES:
        known.pop("theme", None)
    return Settings(**known)


def save_settings(settings: Settings, path: Path) -> None:
    """Write all or nothing: a crash in the middle leaves the old file.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(dataclasses.asdict(settings), ensure_ascii=False, indent=2)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _known_values(kind: type, values: Any) -> dict[str, Any]:
    """The values that name a field of `kind` and have the type of its default: a file may hold anything."""
    if not isinstance(values, dict):
        return {}
    defaults = kind()
    return {
        f.name: values[f.name]
        for f in dataclasses.fields(kind)
        if f.name in values and _fits(values[f.name], getattr(defaults, f.name))
    }


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is type(default)


def _set_aside(path: Path) -> None:
    try:
        os.replace(path, path.with_name(path.name + ".damaged"))
    except OSError as error:
        log.warning("%s cannot be set aside: %s", path, error)
