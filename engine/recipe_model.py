"""Whether the model that a recipe names is here. A recipe may be a stranger's: no folder is opened because a picture
says so, unless it holds, byte for byte as far as we look, the model that made the picture."""

from __future__ import annotations

from pathlib import Path

from engine.errors import ModelMissing
from engine.models import INDEX, ModelInfo, available_models, find_model, fingerprint
from engine.recipe import Recipe


def is_here(recipe: Recipe) -> bool:
    """Whether the recipe's model is one of this machine's, by its name or by the fingerprint of its folder."""
    name = recipe.request.model
    if any(model.name == name for model in available_models()):
        return True
    if is_on_another_machine(name):
        return False
    try:
        folder = Path(name).expanduser()
    except RuntimeError:  # the home of a user who is not here
        return False
    if not folder.is_absolute() or not (folder / INDEX).is_file():
        return False
    return fingerprint(folder) == recipe.provenance.get("model_fingerprint")


def is_on_another_machine(path: str) -> bool:
    """Whether merely looking for it would make Windows sign in at a server that the path names."""
    return path[:1] in ("/", "\\") and path[1:2] in ("/", "\\")


def exact_model(recipe: Recipe) -> ModelInfo:
    """The very model that made the recipe's picture.

    Raises:
        ModelMissing: it is not here, or is not what it was.
    """
    if is_here(recipe):
        info = find_model(recipe.request.model)
        if fingerprint(info.folder) == recipe.provenance.get("model_fingerprint"):
            return info
    raise ModelMissing(
        f"The picture was made by {recipe.request.model[:200]!r}, which is not here or is not what it was: "
        "download it again, or render the picture again with another model."
    )
