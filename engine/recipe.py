"""Recipe: how an image was made, as it travels inside the image's file.

Written as JSON text with a schema number. Read back it is hostile input: it may come from a stranger's file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.errors import ImageFileError, InvalidRequest
from engine.events import GeneratedImage
from engine.origin import Size, origin_of, origin_sentence, source_size
from engine.request import MAX_SIDE, MAX_TILES, GenerationRequest
from engine.version import PROGRAM_NAME, VERSION

SCHEMA = 1
"""Raised when an older program would misread the text; added names do not need it."""

PROGRAM = f"{PROGRAM_NAME} {VERSION}"
MAX_LABEL_CHARACTERS = 200
MAX_SOURCE_SIDE = 1 << 16


@dataclass(frozen=True, slots=True)
class Recipe:
    """What made an image. `request` makes it again, on the same device and versions to the last pixel."""

    request: GenerationRequest
    rendered_size: Size  # width and height that were denoised, before the resize to the request's size
    provenance: Mapping[str, object]  # model, device, versions: as the engine reported them
    program: str  # name and version of the writing program; "" where that is unknown
    created: str = ""  # ISO 8601
    tiles: int = 1  # in which it was denoised
    source_size: Size | None = None  # of the picture that it began from; None: from noise alone

    @property
    def origin(self) -> str:
        """What the picture is, in a sentence: what was denoised, and what enlarged."""
        size = (self.request.width, self.request.height)
        return origin_sentence(self.request, self.rendered_size, size, self.source_size, self.tiles)


def recipe_text(image: GeneratedImage, created: datetime) -> str:
    """The JSON text of an image's recipe."""
    request = image.request
    source = source_size(image)
    recipe = {
        "schema": SCHEMA,
        "program": PROGRAM,
        "created": created.isoformat(timespec="seconds"),
        "origin": origin_of(image),
        "request": {
            **request.to_dict(),
            "model": _without_home(request.model),
            "source": _without_home(request.source) if request.source else "",
        },
        "rendered": {"width": image.rendered_width, "height": image.rendered_height},
        "size": {"width": int(image.pixels.shape[1]), "height": int(image.pixels.shape[0])},
        "source": None if source is None else {"width": source[0], "height": source[1]},
        "tiles": image.tiles,
        "provenance": dict(image.provenance),
    }
    return json.dumps(recipe, ensure_ascii=False, allow_nan=False, default=_plain)


def read_recipe_text(text: str) -> Recipe:
    """The inverse of `recipe_text`.

    Raises:
        ImageFileError: the text is no recipe, is damaged, or asks for what cannot work.
    """
    values = _mapping("The recipe", _parse(text))
    schema = values.get("schema")
    if type(schema) is not int or schema < 1:
        raise ImageFileError("The recipe has no version number: it was not written by this program, or is damaged.")
    if schema > SCHEMA:
        raise ImageFileError(f"The recipe was written by a newer program: update {PROGRAM_NAME} to read it.")
    try:
        request = GenerationRequest.from_dict(_mapping("The recipe's request", values.get("request")))
    except InvalidRequest as error:
        raise ImageFileError(f"The recipe cannot be used: {error}") from None
    source = values.get("source")
    return Recipe(
        request=request,
        rendered_size=_size("rendered size", values.get("rendered"), MAX_SIDE),
        provenance=_mapping("The recipe's provenance", values.get("provenance", {})),
        program=_label(values.get("program", "")),
        created=_label(values.get("created", "")),
        tiles=_whole("number of tiles", values.get("tiles", 1), MAX_TILES),
        source_size=None if source is None else _size("source's size", source, MAX_SOURCE_SIDE),
    )


def _without_home(path: str) -> str:
    """A path below the user's home as `~/…`, which still finds it: images are shared, user names need not be."""
    try:
        return (Path("~") / Path(path).relative_to(Path.home())).as_posix()
    except (ValueError, RuntimeError):  # elsewhere, a plain name, or a user without a home
        return path


def _plain(value: object) -> object:
    """For `json`: what the engine reports may hold mappings, paths or library versions."""
    return dict(value) if isinstance(value, Mapping) else str(value)


def _parse(text: str) -> Any:
    try:
        values = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        json.dumps(values, ensure_ascii=False).encode("utf-8")  # "\ud800", half a character, cannot be shown anywhere
    except RecursionError:
        raise ImageFileError("The recipe is damaged: it is nested too deeply.") from None
    except ValueError:  # also bad JSON, whole numbers of thousands of digits, and text that is no Unicode
        raise ImageFileError("The recipe is damaged: it is not valid JSON text.") from None
    return values


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("too large a number")
    return number


def _mapping(what: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ImageFileError(f"{what} is missing or damaged: the file was changed by another program.")
    return value


def _size(what: str, value: object, most: int) -> Size:
    sides = _mapping(f"The recipe's {what}", value)
    return _whole(what, sides.get("width"), most), _whole(what, sides.get("height"), most)


def _whole(what: str, value: object, most: int) -> int:
    if type(value) is not int or not 1 <= value <= most:
        raise ImageFileError(f"The recipe's {what} is missing or damaged.")
    return value


def _label(value: object) -> str:
    """One line that may be shown, whatever the file says."""
    if not isinstance(value, str):
        raise ImageFileError("The recipe is damaged: a name in it is not text.")
    visible = "".join(character if character.isprintable() else " " for character in value[:MAX_LABEL_CHARACTERS])
    return " ".join(visible.split())
