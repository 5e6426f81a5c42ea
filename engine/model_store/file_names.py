"""Names of files and models that strangers chose: what may become a path here, and what may not.

A name from a hub, a manifest or a folder is data. Only a relative path of plain parts with an allowed ending passes,
and the same names pass on every system.
"""

from __future__ import annotations

import re

MAX_PART = 128  # characters of one part of a path; systems refuse names beyond 255 bytes
MAX_DEPTH = 4
MAX_NAME = 64  # characters of a model's name

# Neither "." nor "-" at the start, and no "\\" or ":" at all: no parent, no hidden file, no option, no drive.
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9 ._+-]*", re.ASCII)
_SUFFIXES = (".json", ".safetensors", ".txt", ".md")
_PAPERS = re.compile(r"(LICEN[CS]E|NOTICE|COPYING)([._-][A-Za-z0-9._-]*)?", re.IGNORECASE | re.ASCII)
_MODEL_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE | re.ASCII)


def is_safe_path(name: object) -> bool:
    """Whether `name` is a relative path ("transformer/config.json") that stays in its folder on every system."""
    parts = name.split("/") if isinstance(name, str) else []
    return 1 <= len(parts) <= MAX_DEPTH and all(_is_safe_part(part) for part in parts)


def is_wanted_kind(name: str) -> bool:
    """Whether a file of this name can be of use: weights and texts, nothing that runs."""
    last = name.rsplit("/", 1)[-1]
    return last.lower().endswith(_SUFFIXES) or is_licence(name)


def is_licence(name: str) -> bool:
    """A licence or notice at the root of a repository."""
    return "/" not in name and _PAPERS.fullmatch(name) is not None


def is_model_name(name: object) -> bool:
    """Whether a folder may be called so, here and on other systems."""
    return (
        isinstance(name, str)
        and len(name) <= MAX_NAME
        and _MODEL_NAME.fullmatch(name) is not None
        and not name.endswith(".")
        and not _WINDOWS_DEVICES.fullmatch(name)
    )


def _is_safe_part(part: str) -> bool:
    return (
        len(part) <= MAX_PART
        and _PART.fullmatch(part) is not None
        and not part.endswith((".", " "))  # which Windows drops
        and not _WINDOWS_DEVICES.fullmatch(part)
    )
