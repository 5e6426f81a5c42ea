"""InvokeAI: a flat JSON object in a PNG's text `invokeai_metadata`. It writes no other kind of file."""

from __future__ import annotations

from collections.abc import Mapping

from engine.other_programs.imported import Imported, Settings, imported, json_object, not_used, text_of

NAME = "InvokeAI"
KEY = "invokeai_metadata"
_USED = {"positive_prompt", "negative_prompt", "width", "height", "seed", "steps", "cfg_scale", "scheduler", "model"}
_SILENT = {"app_version", "generation_mode", "rand_device", "loras", "canvas_v2_metadata", "guidance"}
_MODES = ("txt2img", "sdxl_txt2img", "flux_txt2img", "")


def read(texts: Mapping[str, str]) -> Imported | None:
    """None: it is no text of InvokeAI's.

    Raises:
        ImageFileError: it is, and cannot be used.
    """
    if KEY not in texts:
        return None
    values = json_object(texts[KEY])
    guidance = values.get("cfg_scale")
    return imported(
        Settings(
            program=NAME,
            version=f"{NAME} {text_of(values.get('app_version'))}".strip(),
            prompt=text_of(values.get("positive_prompt")),
            negative_prompt=text_of(values.get("negative_prompt")),
            seed=values.get("seed"),
            steps=values.get("steps"),
            guidance_scale=guidance[0] if isinstance(guidance, list) and guidance else guidance,  # one for each step
            width=values.get("width"),
            height=values.get("height"),
            sampler=text_of(values.get("scheduler")),
            model=_name(values.get("model")),
            unused=_unused(values),
        )
    )


def _unused(values: Mapping[str, object]) -> list[str]:
    told = []
    mode = text_of(values.get("generation_mode"))
    if mode not in _MODES:
        told.append(f"Mode {mode[:40]}: the picture that it began from is not in the file.")
    loras = values.get("loras")
    for lora in loras if isinstance(loras, list) else []:
        told.append(not_used("LoRA", _name(lora.get("model", lora.get("lora"))) if isinstance(lora, dict) else ""))
    rest = {name: value for name, value in values.items() if name not in _USED | _SILENT}
    return told + [
        not_used(name.replace("_", " "), value) for name, value in rest.items() if value not in (None, [], "")
    ]


def _name(model: object) -> str:
    """Of a model as InvokeAI names it: newer files say `name`, older ones `model_name`, the oldest only a text."""
    if isinstance(model, dict):
        return text_of(model.get("name")) or text_of(model.get("model_name"))
    return text_of(model)
