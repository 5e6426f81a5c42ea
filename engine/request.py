"""GenerationRequest: everything that decides how an image looks, checked when it is built.

The same request makes the same image again, so it is also what a saved picture carries as its recipe.
This file imports no torch: the window builds requests before the engine is loaded.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Any

from engine.errors import InvalidRequest

PIXEL_STEP = 32
"""The autoencoder turns 32x32 pixels into one latent cell: what is denoised is a multiple of it (paper 2.1)."""

MIN_SIDE, MAX_SIDE = 32, 8192
MAX_PIXELS = 4096 * 4096
MAX_STEPS = 1000
MAX_SEED = 2**64 - 1
MAX_PROMPT_CHARACTERS = 20_000
MAX_MODEL_CHARACTERS = 4096
MAX_PATH_CHARACTERS = 4096
MIN_OVERLAP, MAX_OVERLAP = 0.1, 0.75
MAX_TILES = 4096
MAX_GUIDANCE = 100.0
DEFAULT_INSTRUCTION = "default"
NO_INSTRUCTION = "none"


class Precision(Enum):
    """The arithmetic of the transformer. The autoencoder and text encoder never run in float16 (they overflow)."""

    AUTO = "auto"
    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"
    FLOAT16 = "float16"
    INT8 = "int8"


class TextPrecision(Enum):
    """What the text encoder's linear layers are kept in."""

    AUTO = "auto"  # int8 where the transformer is in 8 bits, else full
    FULL = "full"  # bfloat16 on CUDA, float32 on the processor
    INT8 = "int8"
    NF4 = "nf4"  # 4 bits


class Solver(Enum):
    AUTO = "auto"  # the one that the model's folder names
    FLOW_DPM = "flow-dpm"
    EULER = "euler"
    SCM = "scm"  # Sprint models only, and the only one for them


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """One image to make.

    Raises:
        InvalidRequest: at construction, with the name of the offending field.
    """

    prompt: str
    negative_prompt: str = ""
    model: str = "starter"  # a name that models.py knows, or a folder
    precision: Precision = Precision.AUTO
    width: int = 512  # pixels of the finished picture
    height: int = 512
    exact_size: bool = False  # True: denoise at exactly this size (multiples of 32); False: at the nearest trained one
    steps: int = 20  # solver steps = evaluations of the transformer (per guidance branch)
    guidance_scale: float = 4.5  # 1 = the prompt alone, without the second branch
    seed: int = 0  # "random" is decided before a request exists
    solver: Solver = Solver.AUTO
    instruction: str = DEFAULT_INSTRUCTION  # "default" (the model's own), "none", or the text put before the prompt
    text_precision: TextPrecision = TextPrecision.AUTO
    # Faster and not the same picture, so off unless asked for:
    guidance_start: float = 0.0  # guidance acts from this part of the steps, 0 the first,
    guidance_end: float = 1.0  # to this, 1 the last; the others run the prompt alone
    step_cache: float = 0.0  # relative change of the first block's output below which the other blocks' is used again
    # From a picture instead of from noise alone; larger than the model's own pictures, it is denoised in tiles:
    source: str = ""  # a picture file, brought to width x height first
    strength: float = 0.2  # how far back towards noise the source is taken: 0 not at all, 1 all the way
    tile_overlap: float = 0.25  # share of a tile's side that it has in common with its neighbour
    tile_prompts: tuple[str, ...] = ()  # what each tile shows, row by row; (): the prompt, in all of them
    # Like another picture of the same seed:
    variation_seed: int = 0  # whose noise is mixed into the seed's,
    variation_strength: float = 0.0  # and how far towards it: 0 not at all, 1 all the way

    def __post_init__(self) -> None:
        _check_text("prompt", self.prompt)
        _check_text("negative_prompt", self.negative_prompt)
        _check_text("instruction", self.instruction)
        if not self.prompt.strip():
            raise InvalidRequest("prompt", "The prompt is empty: type what the picture should show.")
        _check_model(self.model)
        _check_member("precision", self.precision, Precision)
        _check_member("solver", self.solver, Solver)
        _check_member("text_precision", self.text_precision, TextPrecision)
        if not isinstance(self.exact_size, bool):
            raise InvalidRequest("exact_size", "Exact size must be true or false.")
        for field in ("width", "height"):
            self._check_side(field, getattr(self, field))
        if self.width * self.height > MAX_PIXELS:
            raise InvalidRequest(
                "width",
                f"{self.width}x{self.height} is more than {MAX_PIXELS // 10**6} megapixels: choose at most 4096x4096.",
            )
        _check_integer("steps", self.steps, 1, MAX_STEPS)
        _check_integer("seed", self.seed, 0, MAX_SEED)
        _check_integer("variation_seed", self.variation_seed, 0, MAX_SEED)
        _check_guidance(self.guidance_scale)
        for field in ("guidance_start", "guidance_end", "step_cache", "strength", "variation_strength"):
            _check_share(field, getattr(self, field))
        if self.guidance_start > self.guidance_end:
            raise InvalidRequest("guidance_end", "Guidance cannot end before it starts.")
        self._check_source()

    def _check_source(self) -> None:
        if not isinstance(self.source, str) or len(self.source) > MAX_PATH_CHARACTERS or "\0" in self.source:
            raise InvalidRequest("source", "The source must be the name of a picture file.")
        _check_share("tile_overlap", self.tile_overlap, MIN_OVERLAP, MAX_OVERLAP)
        if not isinstance(self.tile_prompts, tuple) or len(self.tile_prompts) > MAX_TILES:
            raise InvalidRequest("tile_prompts", f"The tiles' prompts must be a list of at most {MAX_TILES:,} texts.")
        for text in self.tile_prompts:
            _check_text("tile_prompts", text)

    def _check_side(self, field: str, side: Any) -> None:
        _check_integer(field, side, MIN_SIDE, MAX_SIDE)
        if self.exact_size and side % PIXEL_STEP:
            below = side // PIXEL_STEP * PIXEL_STEP
            raise InvalidRequest(
                field,
                f"{field.capitalize()} {side} is not a multiple of {PIXEL_STEP}: "
                f"the nearest are {below} and {below + PIXEL_STEP}.",
            )

    def with_seed(self, seed: int) -> GenerationRequest:
        return dataclasses.replace(self, seed=seed)

    @property
    def is_variation(self) -> bool:
        """Whether it begins from other noise than the seed's alone."""
        return self.variation_strength > 0 and self.variation_seed != self.seed

    def with_variation(self, seed: int, strength: float) -> GenerationRequest:
        return dataclasses.replace(self, variation_seed=seed, variation_strength=strength)

    def batch(self, count: int) -> list[GenerationRequest]:
        """`count` requests with the seeds `seed`, `seed + 1`, …: each draws what it would draw alone.

        With a variation strength the variation seeds count up: so many pictures that are like the one.
        """
        _check_integer("count", count, 1, 10_000)
        if self.variation_strength:
            return [self.with_variation(self.variation_seed + k, self.variation_strength) for k in range(count)]
        return [self.with_seed(self.seed + k) for k in range(count)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values only (JSON), one per field. What tells of a variation is left out where there is none: the
        texts of requests are compared by their hashes, also with those of older programs."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        if self.variation_seed == 0 and self.variation_strength == 0:
            del values["variation_seed"], values["variation_strength"]
        values["tile_prompts"] = list(self.tile_prompts)
        return {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> GenerationRequest:
        """The inverse of `to_dict`; unknown names are ignored, so that newer recipes can be read.

        Raises:
            InvalidRequest: a value is missing or cannot work. The values may come from a stranger's file.
        """
        known = {field.name for field in dataclasses.fields(cls)}
        chosen = {name: value for name, value in values.items() if name in known}
        if "prompt" not in chosen:
            raise InvalidRequest("prompt", "The recipe holds no prompt.")
        for name, kind in (("precision", Precision), ("solver", Solver), ("text_precision", TextPrecision)):
            if name in chosen:
                chosen[name] = _member(name, chosen[name], kind)
        if isinstance(chosen.get("tile_prompts"), list):
            chosen["tile_prompts"] = tuple(chosen["tile_prompts"])
        return cls(**chosen)


def _check_text(field: str, text: Any) -> None:
    name = field.replace("_", " ")
    if not isinstance(text, str):
        raise InvalidRequest(field, f"The {name} must be text.")
    if len(text) > MAX_PROMPT_CHARACTERS:
        raise InvalidRequest(
            field,
            f"The {name} has {len(text):,} characters: shorten it to at most {MAX_PROMPT_CHARACTERS:,} "
            "(the model reads about 300 tokens, some 1,200 characters).",
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidRequest(field, f"The {name} holds half a character (a lone surrogate): remove it.") from None


def _check_model(model: Any) -> None:
    if not isinstance(model, str) or not model.strip():
        raise InvalidRequest("model", "No model is named: give a model's name or its folder.")
    if len(model) > MAX_MODEL_CHARACTERS or not model.isprintable():  # lone surrogates are not printable
        raise InvalidRequest(
            "model",
            f"A model's name or folder has at most {MAX_MODEL_CHARACTERS:,} characters, and none that cannot be "
            "printed: rename the folder.",
        )


def _check_guidance(scale: Any) -> None:
    if isinstance(scale, bool) or not isinstance(scale, int | float):
        raise InvalidRequest("guidance_scale", "The guidance scale must be a number.")
    if not 1.0 <= scale <= MAX_GUIDANCE:  # so NaN is refused too
        shown = f"{scale:g}" if abs(scale) < 1e25 or isinstance(scale, float) else "of that size"
        raise InvalidRequest(
            "guidance_scale", f"Guidance scale {shown} cannot work: choose a number from 1 to {MAX_GUIDANCE:g}."
        )


def _check_share(field: str, value: Any, low: float = 0.0, high: float = 1.0) -> None:
    name = field.replace("_", " ").capitalize()
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:  # so NaN is refused
        raise InvalidRequest(field, f"{name} must be a number from {low:g} to {high:g}.")


def _check_integer(field: str, value: Any, low: int, high: int) -> None:
    name = field.replace("_", " ").capitalize()
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidRequest(field, f"{name} must be a whole number.")
    if not low <= value <= high:
        shown = value if abs(value) < 10**25 else "that large a number"
        raise InvalidRequest(field, f"{name} {shown} cannot work: choose a number from {low} to {high}.")


def _member(field: str, value: Any, kind: type[Enum]) -> Enum:
    try:
        return kind(value)
    except ValueError:
        shown = repr(value[:40]) if isinstance(value, str) else "of that kind"
        raise InvalidRequest(field, f"{field.capitalize()} {shown} is not known.") from None


def _check_member(field: str, value: Any, kind: type[Enum]) -> None:
    if not isinstance(value, kind):
        choices = ", ".join(member.value for member in kind)
        raise InvalidRequest(field, f"{field.capitalize()} must be one of: {choices}.")
