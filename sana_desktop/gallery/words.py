"""What counts as a word in a search: the same for pictures and for what is typed, in every script.

Words end where letters and digits end. Chinese, Japanese, Thai and their like write none: there every character is a
word of its own, and what was typed together must stand together, so that any part of a text is found. Measured against
SQLite's trigrams on 100,000 prompts: a fourth of the file, half the time, and 猫 is found, which trigrams cannot.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_ASCII_WORD = re.compile("[a-z0-9]+")
_ACCENT = re.compile("[\u0300-\u036f]")

_UNSPACED = (
    *((0x0E00, 0x0EFF), (0x0F00, 0x109F), (0x1780, 0x17FF)),  # Thai, Lao; Tibetan, Myanmar; Khmer
    *((0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF)),  # 々, 〇; Hiragana, Katakana
    *((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)),  # Chinese characters
)
_PART, _WHOLE, _MARK, _GAP = range(4)


def words_in(text: str) -> list[str]:
    """Without case and accents: "Café, 東京!" → ["cafe", "東", "京"]."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    return [*_words(folded(text))]


def searchable(text: str) -> str:
    """The words with blanks between them, as the index holds them."""
    return " ".join(words_in(text))


def folded(text: str) -> str:
    """What two spellings of a name have in common: no case, no accents, no difference of width."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKC", _ACCENT.sub("", apart)).casefold()


def is_whole(word: str) -> bool:
    """A word that no longer one begins with: one character of a script without spaces, or an emoji."""
    return _kind(word[0]) == _WHOLE


def _words(text: str) -> Iterator[str]:
    word, may_grow = "", True
    for character in text:
        kind = _kind(character)
        if word and (kind == _MARK or (kind == _PART and may_grow)):
            word += character
            continue
        if word:
            yield word
        word, may_grow = ("", True) if kind in (_GAP, _MARK) else (character, kind == _PART)
    if word:
        yield word


@lru_cache(maxsize=8192)
def _kind(character: str) -> int:
    category = unicodedata.category(character)
    if category[0] == "M":
        return _MARK
    if category[0] in "LN":
        return _WHOLE if any(first <= ord(character) <= last for first, last in _UNSPACED) else _PART
    return _WHOLE if category == "So" else _GAP
