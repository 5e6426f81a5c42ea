"""Fooocus: its settings as a JSON object (scheme "fooocus") or as A1111's text (scheme "a1111").

PNG: the texts `parameters` and `fooocus_scheme`. JPEG and WebP: EXIF's user comment, with the scheme as the maker's
note and the program as the software. In A1111's text the prompt has the styles' words in it; what the user typed
stands under `Raw prompt`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.other_programs.imported import Imported, Settings, imported, json_object, not_used, text_of
from engine.parameters_text import read_settings

NAME = "Fooocus"
_SCHEMES = ("fooocus", "a1111")
_SIZE = re.compile(r"\(?\s*'?(\d{1,6})'?\s*[,x]\s*'?(\d{1,6})'?\s*\)?")
_USED = {"prompt", "negative_prompt", "seed", "steps", "guidance_scale", "resolution", "sampler", "base_model"}
_SILENT = {
    *("full_prompt", "full_negative_prompt", "base_model_hash", "version", "metadata_scheme", "created_by"),
    *("loras", "vae", "refiner_model_hash", "refiner_switch", "refiner_swap_method"),
}


def read(texts: Mapping[str, str]) -> Imported | None:
    """None: it is no text of Fooocus'.

    Raises:
        ImageFileError: it is, and cannot be used.
    """
    scheme = texts.get("fooocus_scheme") or texts.get("MakerNote", "")
    software = texts.get("Software", "")
    text = texts.get("parameters") or texts.get("UserComment", "")
    if not text or not (scheme in _SCHEMES and ("fooocus_scheme" in texts or software.startswith(NAME))):
        return None
    return _of_json(text) if text.lstrip().startswith("{") else _of_text(text)


def _of_json(text: str) -> Imported:
    values = json_object(text)
    size = _SIZE.fullmatch(text_of(values.get("resolution")).strip())
    return imported(
        Settings(
            program=NAME,
            version=text_of(values.get("version")),
            prompt=text_of(values.get("prompt")),
            negative_prompt=text_of(values.get("negative_prompt")),
            seed=values.get("seed"),
            steps=values.get("steps"),
            guidance_scale=values.get("guidance_scale"),
            width=size[1] if size else None,
            height=size[2] if size else None,
            sampler=text_of(values.get("sampler")),
            model=text_of(values.get("base_model")),
            unused=[not_used(_title(name), value) for name, value in values.items() if _counts(name, value)],
        )
    )


def _of_text(text: str) -> Imported:
    settings, pairs = read_settings(text)
    settings.program = NAME
    settings.prompt = pairs.get("Raw prompt", settings.prompt)
    settings.negative_prompt = pairs.get("Raw negative prompt", settings.negative_prompt)
    return imported(settings)


def _title(name: str) -> str:
    return "LoRA" if name.startswith("lora_combined") else name.replace("_", " ")


def _counts(name: str, value: object) -> bool:
    return name not in _USED | _SILENT and value not in ("", "None", "[]", None, [])
