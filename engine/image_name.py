"""The name of an image in the gallery: date, time, seed and the first words of the prompt.

A prompt is hostile input here: whatever it holds, the name is one plain file name on Linux, macOS and Windows.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime

from engine.request import GenerationRequest

MAX_WORDS_BYTES = 80
"""UTF-8 bytes for the prompt's words. File systems allow 255 for a name, and Windows 260 for a whole path."""

_VISIBLE_CATEGORIES = {"L", "M", "N"}  # letters, marks, numbers
_EMOJI = "So"

_INVISIBLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0),
        *(*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)),
    ]
)
"""Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point): fillers, variation selectors."""


def image_name(request: GenerationRequest, created: datetime) -> str:
    """For example `2026-01-31_142233_1234567_red-fox-in-snow.png`.

    It begins with the date: so it sorts, and is never one of Windows' device names.
    """
    words = prompt_words(request.prompt)
    return f"{created:%Y-%m-%d_%H%M%S}_{request.seed}" + (f"_{words}" if words else "") + ".png"


def prompt_words(prompt: str, max_bytes: int = MAX_WORDS_BYTES) -> str:
    """The prompt's words joined by "-", at most `max_bytes` in UTF-8; empty if it has no visible character."""
    # A longer prompt cannot show in the name, and normalising 20,000 characters for nothing takes time.
    composed = unicodedata.normalize("NFC", prompt[: 8 * max_bytes])
    kept = "".join(_name_character(character) for character in composed)
    words = unicodedata.normalize("NFC", "-".join(kept.split()))
    return _cut(words, max_bytes).strip("-")


def _name_character(character: str) -> str:
    """The character itself, nothing for what is invisible, or a space for what separates words."""
    category = unicodedata.category(character)
    if character == "'" or ord(character) in _INVISIBLE:
        return ""
    if category in ("Cf", "Cc") and not character.isspace():
        return ""
    if category[0] in _VISIBLE_CATEGORIES or category == _EMOJI:
        return character
    return " "


def _cut(words: str, max_bytes: int) -> str:
    """The longest beginning that fits, ended between words where that loses little, never inside a character."""
    encoded = words.encode("utf-8")
    if len(encoded) <= max_bytes:
        return words
    fitting = encoded[:max_bytes].decode("utf-8", errors="ignore")
    end = len(fitting)
    while end and unicodedata.category(words[end])[0] == "M":  # an accent stays with its letter
        end -= 1
    fitting = fitting[:end]
    between_words = fitting.rfind("-")
    is_inside_word = words[end] != "-"
    return fitting[:between_words] if is_inside_word and between_words > end // 2 else fitting
