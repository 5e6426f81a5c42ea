"""Settings: what the window remembers between two starts. One dataclass, one JSON file.

SettingsStore (`settings_store.py`) keeps them while the window is open.
"""

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
    page: str = "create"  # the one that was open
    layout: dict[str, str] = field(default_factory=dict)  # of splitters and headers by name, as Qt packs it, in base64
    language: str = ""  # a code of `languages.py`; "": the system's
    device: str = "auto"  # as `--device` takes it
    memory_limit_gb: float = 0.0  # GB that pictures may take; 0: what is free
    folder: str = ""  # where pictures are saved; "": the usual place
    name_template: str = ""  # of files' names below it; "": the usual one
    format: str = "png"  # a value of ImageFormat
    quality: int = 92  # of formats that lose some
    all_settings: bool = False  # those of Create that are seldom needed are shown, too
    drafts: bool = False  # a quick picture while the prompt is typed
    notifications: bool = True  # when a run ends and the window is not in front
    keep_awake: bool = True  # while pictures are made
    pause_on_battery: bool = False
    pause_above: int = 0  # degrees Celsius; 0: at no temperature
    is_welcomed: bool = False  # the first run was gone through, or left
    confirm_close: str = "ask"  # closing while pictures are made: "ask", "background", "pause" or "now"


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
