"""The `parameters` text of AUTOMATIC1111's web UI, and of the many programs that write the same (Forge, SD.Next, …).

PNG: the text `parameters`; JPEG and WebP: EXIF's user comment. The grammar stands in parameters_text.py.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.other_programs.imported import Imported
from engine.parameters_text import import_parameters


def read(texts: Mapping[str, str]) -> Imported | None:
    """None: there is no such text.

    Raises:
        ImageFileError: it holds no settings, or some that cannot work.
    """
    text = texts.get("parameters", "")
    return import_parameters(text) if text else None
