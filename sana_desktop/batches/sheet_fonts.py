"""Text on a sheet, in the fonts that this machine has: one for the whole text where there is one, else one a run.

Pillow brings a font of its own for Latin letters; what no font here has is drawn as that font's empty box.
"""

from __future__ import annotations

import functools
import itertools
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import ImageDraw, ImageFont

_NAMES = (
    *(
        "dejavusans.ttf",
        "notosans-regular.ttf",
        "segoeui.ttf",
        "arial.ttf",
        "helvetica.ttc",
        "liberationsans-regular.ttf",
    ),
    *("notosanscjk-regular.ttc", "notosanscjksc-regular.otf", "droidsansfallbackfull.ttf", "wqy-microhei.ttc"),
    *("msyh.ttc", "msgothic.ttc", "malgun.ttf", "pingfang.ttc", "hiragino sans gb.ttc", "arial unicode.ttf"),
    *("notosansarabic-regular.ttf", "notosanshebrew-regular.ttf", "notosansthai-regular.ttf", "leelawui.ttf"),
    *("notosansdevanagari-regular.ttf", "notosansbengali-regular.ttf", "notosanstamil-regular.ttf", "nirmala.ttf"),
    *("notosanskhmer-regular.ttf", "notosansarmenian-regular.ttf", "notosansgeorgian-regular.ttf"),
    *("notosansethiopic-regular.ttf", "notoemoji-regular.ttf", "symbola.ttf", "notosanssymbols-regular.ttf"),
    *("notosanssymbols2-regular.ttf", "seguiemj.ttf", "seguisym.ttf"),
)
"""In the order in which they are asked. Fonts of coloured bitmaps are not among them: they have one size."""

_MAX_FOLDERS = 2000
_MISSING = "\U0010fffd"  # no font has this one

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class Run:
    text: str
    font: Font


def text_width(text: str, size: int) -> float:
    """Pixels."""
    return sum(run.font.getlength(run.text) for run in _runs(text, size))


def draw_text(draw: ImageDraw.ImageDraw, place: tuple[float, float], text: str, size: int, fill: str) -> None:
    """
    Args:
        place: of the line's left end and top, in pixels.
    """
    left, top = place
    for run in _runs(text, size):
        draw.text((left, top + size), run.text, font=run.font, fill=fill, anchor="ls")
        left += run.font.getlength(run.text)


def wrapped(text: str, size: int, width: float, lines: int) -> list[str]:
    """At most `lines` lines of at most `width` pixels, broken between words where there are some; "…" where cut."""
    words = _breakable(" ".join(text[: 80 * lines].split()))
    broken, line = [""], 0
    for word in words:
        if text_width((broken[line] + word).rstrip(), size) <= width or not broken[line]:
            broken[line] += word
        elif line + 1 < lines:
            broken.append(word)
            line += 1
        else:
            broken[line] = _shortened(broken[line].rstrip() + "…", size, width)
            break
    return [_shortened(line.strip(), size, width) for line in broken if line.strip()]


def _shortened(line: str, size: int, width: float) -> str:
    while len(line) > 1 and text_width(line, size) > width:
        line = line.rstrip("…")[:-1].rstrip() + "…"
    return line


def _breakable(text: str) -> list[str]:
    """Words with the space behind them; of scripts without spaces, the characters."""
    pieces: list[str] = []
    for character in text:
        is_apart = "\u2e80" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7af" or character >= "\U00020000"
        if not pieces or is_apart or pieces[-1].endswith(" ") or "\u2e80" <= pieces[-1][-1] <= "\u9fff":
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


@functools.lru_cache(maxsize=4096)
def _runs(text: str, size: int) -> tuple[Run, ...]:
    """The first font that has all of it, so that letters join and turn as they should; else a font a character."""
    shown = "".join(character if character.isprintable() else " " for character in text)
    wanted = frozenset(shown) - {" "}
    for font in _fonts(size):
        if all(_has(font, character) for character in wanted):
            return (Run(shown, font),)
    parts = itertools.groupby(shown, lambda character: _index_for(character, size))
    return tuple(Run("".join(group), _fonts(size)[index]) for index, group in parts)


@functools.lru_cache(maxsize=8192)
def _index_for(character: str, size: int) -> int:
    fonts = _fonts(size)
    if character == " ":
        return 0
    return next((index for index, font in enumerate(fonts) if _has(font, character)), 0)


@functools.lru_cache(maxsize=65536)
def _has(font: Font, character: str) -> bool:
    """Whether the font draws something else for it than for what no font has."""
    box = font.getmask(character)
    return (box.size, bytes(box)) != _box(font)


@functools.lru_cache(maxsize=256)
def _box(font: Font) -> tuple[tuple[int, int], bytes]:
    box = font.getmask(_MISSING)
    return box.size, bytes(box)


@functools.lru_cache(maxsize=16)
def _fonts(size: int) -> tuple[Font, ...]:
    fonts: list[Font] = []
    files = _files()
    for name in _NAMES:
        if name in files:
            try:
                fonts.append(ImageFont.truetype(files[name], size))
            except OSError:  # a damaged one
                continue
    return (*fonts, ImageFont.load_default(size))


@functools.cache
def _files() -> dict[str, str]:
    """Name in small letters → where the file lies."""
    found: dict[str, str] = {}
    for root in _roots():
        for folder, _, names in itertools.islice(os.walk(root), _MAX_FOLDERS):
            for name in names:
                found.setdefault(name.lower(), os.path.join(folder, name))
    return found


def _roots() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    else:
        data = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path(data) / "fonts")
