"""Text as part of a file name: words joined by "-", in characters that every system takes, cut where nothing breaks.

The text is hostile input here: what comes out holds no separator, no control, and nothing invisible.
"""

from __future__ import annotations

import unicodedata

MAX_WORDS_BYTES = 80
"""UTF-8 bytes for the prompt's words. File systems allow 255 for a name, and Windows 260 for a whole path."""

MOST_CHARACTERS = 200

_VISIBLE_CATEGORIES = {"L", "M", "N"}  # letters, marks, numbers
_EMOJI = "So"
_VIRAMA = 9  # combining class of the sign that joins an Indic consonant to the next
_FLAGS = range(0x1F1E6, 0x1F200)  # two of these letters are one flag

INVISIBLE = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0),
        *(*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)),
    ]
)
"""Letters and marks that show nothing (Unicode's Default_Ignorable_Code_Point): fillers, variation selectors."""


def prompt_words(
    prompt: str, max_bytes: int = MAX_WORDS_BYTES, max_characters: int = MOST_CHARACTERS, kept: str = ""
) -> str:
    """The prompt's words joined by "-"; empty if it has no visible character.

    Args:
        max_bytes: in UTF-8.
        max_characters: as a reader counts them: a letter with its accents is one, and so is a flag.
        kept: signs that stay, beside letters, digits and emoji.
    """
    # A longer prompt cannot show in the name, and normalising 20,000 characters for nothing takes time.
    composed = unicodedata.normalize("NFC", prompt[: 8 * max_bytes])
    visible = "".join(_name_character(character, kept) for character in composed)
    words = unicodedata.normalize("NFC", "-".join(visible.split()))
    return cut(words, max_bytes, max_characters).strip("-")


def cut(words: str, max_bytes: int, max_characters: int = MOST_CHARACTERS) -> str:
    """The longest beginning that fits, ended between words where that loses little, never inside a character."""
    end = _fitting(words, max_bytes, max_characters)
    if end == len(words):
        return words
    fitting = words[:end]
    between_words = fitting.rfind("-")
    is_inside_word = words[end] != "-"
    return fitting[:between_words] if is_inside_word and between_words > end // 2 else fitting


def _fitting(words: str, max_bytes: int, max_characters: int) -> int:
    """How many code points of `words` fit: the end of a character as a reader sees it."""
    used = characters = fitting = 0
    for place in range(len(words)):
        if place == 0 or _begins_character(words, place):
            fitting, characters = place, characters + 1
            if characters > max_characters:
                return fitting
        used += len(words[place].encode("utf-8", errors="replace"))
        if used > max_bytes:
            return fitting
    return len(words)


def _begins_character(words: str, place: int) -> bool:
    """Whether a reader sees a new character begin there: accents, joined consonants and flags stay whole."""
    character, before = words[place], words[place - 1]
    if unicodedata.category(character)[0] == "M":
        return False
    if unicodedata.combining(before) == _VIRAMA and unicodedata.category(character) == "Lo":
        return False
    if ord(character) not in _FLAGS:
        return True
    first = place
    while first and ord(words[first - 1]) in _FLAGS:
        first -= 1
    return (place - first) % 2 == 0


def _name_character(character: str, kept: str) -> str:
    """The character itself, nothing for what is invisible, or a space for what separates words."""
    category = unicodedata.category(character)
    if character in kept:
        return character
    if character == "'" or ord(character) in INVISIBLE:
        return ""
    if category in ("Cf", "Cc") and not character.isspace():
        return ""
    if category[0] in _VISIBLE_CATEGORIES or category == _EMOJI:
        return character
    return " "
