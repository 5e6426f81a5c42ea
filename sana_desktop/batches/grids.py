"""Grids: a picture for every pair of values of two settings, `steps=10,20,30` across and `prompt=red,blue` down."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engine import InvalidRequest
from sana_desktop.batches import ranges
from sana_desktop.batches.settings import COUNT, SIZE, from_text, setting_named

MOST_VALUES = 100  # on an axis: a sheet with more cannot be read
_WHOLE = ("steps", "seed", "variation_seed", "width", "height")
_NUMBERS = (
    *("guidance_scale", "guidance_start", "guidance_end", "step_cache", "strength", "tile_overlap"),
    "variation_strength",
)


@dataclass(frozen=True, slots=True)
class AxisValue:
    label: str  # "steps 10"
    settings: dict[str, Any]  # of a request
    replaced: tuple[str, str] | None = None  # in the prompt: what by what


@dataclass(frozen=True, slots=True)
class Axis:
    name: str  # the setting's
    values: Sequence[AxisValue]

    @classmethod
    def parse(cls, text: str) -> Axis:
        """ "steps=10,20,30", "size=512,768x512"; "prompt=red,blue" has red in the prompt replaced; a value that holds
        a comma stands in quotes: prompt="a fox","a fox, sleeping".

        Raises:
            InvalidRequest: no such setting, or a value that it cannot have.
        """
        given, equals, values = text.partition("=")
        if not equals or not values.strip():
            raise InvalidRequest(
                "prompt", f"An axis is SETTING=VALUE,VALUE, steps=10,20 for example, not {text[:40]!r}."
            )
        name = setting_named(given)
        if name == COUNT:
            raise InvalidRequest("prompt", "Count is no axis: give --count, or an axis seed=1-4.")
        axis = cls(name, _values(name, values))
        if len(axis.values) > MOST_VALUES:
            raise InvalidRequest("prompt", f"An axis has at most {MOST_VALUES} values, not {len(axis.values):,}.")
        return axis


@dataclass(frozen=True, slots=True)
class Grid:
    across: Axis
    down: Axis | None = None

    @classmethod
    def parse(cls, texts: Sequence[str]) -> Grid:
        """
        Raises:
            InvalidRequest: not one or two axes, both set the same, or one cannot be read.
        """
        if not 1 <= len(texts) <= 2:
            raise InvalidRequest("prompt", "A grid has one axis or two: write FILE before --grid.")
        axes = [Axis.parse(text) for text in texts]
        if len(axes) == 2 and _set_by(axes[0]) & _set_by(axes[1]):
            raise InvalidRequest("prompt", f"Both axes of the grid set {axes[0].name}: choose another for one of them.")
        return cls(*axes)

    @property
    def rows(self) -> Sequence[AxisValue]:
        return self.down.values if self.down else (AxisValue("", {}),)

    @property
    def columns(self) -> Sequence[AxisValue]:
        return self.across.values

    @property
    def count(self) -> int:
        return len(self.rows) * len(self.columns)

    def sets(self, name: str) -> bool:
        """Whether an axis decides that setting."""
        return any(name in _set_by(axis) for axis in (self.across, self.down) if axis)


def _set_by(axis: Axis) -> set[str]:
    return {name for value in axis.values for name in value.settings} | ({"prompt"} if axis.name == "prompt" else set())


def _values(name: str, text: str) -> list[AxisValue]:
    if name == "prompt":
        words = _texts(text)
        return [AxisValue(word, {}, (words[0], word)) for word in words]
    title = name.replace("_", " ")
    if name in _WHOLE:
        return [AxisValue(f"{title} {value}", {name: value}) for value in ranges.whole_numbers(name, text)]
    if name in _NUMBERS:
        return [AxisValue(f"{title} {value:g}", {name: value}) for value in ranges.numbers(name, text)]
    if name == SIZE:
        return [AxisValue(f"{w}x{h}", {"width": w, "height": h}) for w, h in ranges.sizes(text)]
    return [AxisValue(f"{title} {word}" if word else f"no {title}", from_text(name, word)) for word in _texts(text)]


def _texts(text: str) -> list[str]:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), skipinitialspace=True, strict=True))
    except csv.Error:
        rows = []
    if len(rows) != 1:
        raise InvalidRequest("prompt", f"The values {text[:40]!r} cannot be told apart: close every quote.")
    return [word.strip() for word in rows[0]]
