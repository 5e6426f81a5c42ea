"""SwarmUI: a JSON object in the `parameters` text of a PNG, or in EXIF's user comment.

    {"sui_image_params": {"prompt": …, "seed": …, "steps": …, "cfgscale": …, "width": …, "swarm_version": …},
     "sui_extra_data": {"original_prompt": …, "date": …}, "sui_models": […]}

Numbers may stand as texts. Parameters have the names of SwarmUI's own, without blanks and capitals.
"""

from __future__ import annotations

from collections.abc import Mapping

from engine.errors import ImageFileError
from engine.other_programs.imported import Imported, Settings, imported, json_object, not_used, text_of

NAME = "SwarmUI"
_MARK = "sui_image_params"
_USED = {
    *("prompt", "negativeprompt", "seed", "steps", "cfgscale", "width", "height", "model"),
    *("variationseed", "variationseedstrength"),
}
_SAMPLERS = ("sampler", "comfyuisampler", "comfysampler")
_SILENT = {"swarm_version", "aspectratio", "images", "automaticvae", "batchsize", *_SAMPLERS}  # nothing to be missed


def read(texts: Mapping[str, str]) -> Imported | None:
    """None: it is no text of SwarmUI's.

    Raises:
        ImageFileError: it is, and cannot be used.
    """
    for name in ("parameters", "UserComment", "Model"):
        text = texts.get(name, "")
        if _MARK in text and text.lstrip().startswith("{"):
            return _read(text)
    return None


def _read(text: str) -> Imported | None:
    values = json_object(text).get(_MARK)
    if not isinstance(values, dict):
        raise ImageFileError("The settings in this image are damaged: SwarmUI's parameters are missing.")
    sampler = next((text_of(values[name]) for name in _SAMPLERS if name in values), "")
    return imported(
        Settings(
            program=NAME,
            version=f"{NAME} {text_of(values.get('swarm_version'))}".strip(),
            prompt=text_of(values.get("prompt")),
            negative_prompt=text_of(values.get("negativeprompt")),
            seed=values.get("seed"),
            steps=values.get("steps"),
            guidance_scale=values.get("cfgscale"),
            variation_seed=values.get("variationseed"),
            variation_strength=values.get("variationseedstrength"),
            width=values.get("width"),
            height=values.get("height"),
            sampler=sampler,
            model=text_of(values.get("model")),
            unused=[
                *_networks(values),
                *(not_used(k, v) for k, v in values.items() if k not in _USED | _SILENT | _LORA),
            ],
        )
    )


_LORA = {"loras", "loraweights"}


def _networks(values: Mapping[str, object]) -> list[str]:
    found = values.get("loras") or []
    names = found if isinstance(found, list) else str(found).split(",")
    return [not_used("LoRA", name) for name in names if isinstance(name, str)]
