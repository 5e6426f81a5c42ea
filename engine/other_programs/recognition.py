"""Which program's settings a picture carries. Our own recipe comes first: it is the exact one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.errors import ImageFileError
from engine.image_formats.png import PARAMETERS_KEY, RECIPE_KEY
from engine.image_formats.reading import FoundTexts
from engine.other_programs import a1111, comfyui, fooocus, invokeai, swarmui
from engine.other_programs.imported import Imported
from engine.recipe import read_recipe_text
from engine.version import PROGRAM_NAME

_READERS: tuple[Callable[[Mapping[str, str]], Imported | None], ...] = (
    *(swarmui.read, fooocus.read, invokeai.read, a1111.read, comfyui.read),
)
"""SwarmUI and Fooocus write where A1111 does; files by ComfyUI may have A1111's text besides, which is the plainer."""


def what_made(found: FoundTexts) -> Imported | None:
    """None: no program whose settings are known here.

    Raises:
        ImageFileError: there are settings, and none that can be used; the message is the first reader's.
    """
    texts = found.named
    if RECIPE_KEY in texts:
        recipe = read_recipe_text(texts[RECIPE_KEY])
        return Imported(recipe, PROGRAM_NAME, (), recipe.request.model)
    if found.parameters and PARAMETERS_KEY not in texts:
        texts = {**texts, PARAMETERS_KEY: found.parameters}
    first: ImageFileError | None = None
    for read in _READERS:
        try:
            imported = read(texts)
        except ImageFileError as error:
            first = first or error
            continue
        if imported is not None:
            return imported
    if first is not None:
        raise first
    return None
