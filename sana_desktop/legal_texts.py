"""The licence of the program and the notices of what it is built on, as they came with it."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

from engine.paths import resource

LICENCE, NOTICES = "LICENSE", "NOTICE"
_DISTRIBUTION = "sana-desktop"


def legal_text(name: str) -> str:
    """LICENCE or NOTICES in full; "" where it is not beside the program."""
    beside = resource().parent / name  # in a checkout
    for path in (beside, *_installed(name)):
        try:
            return path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
    return ""


def _installed(name: str) -> list[Path]:
    try:
        files = metadata.files(_DISTRIBUTION) or []
    except metadata.PackageNotFoundError:
        return []
    return [Path(str(file.locate())) for file in files if file.name == name]
