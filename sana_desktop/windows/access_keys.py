"""Access keys of menus: the underlined letters. Two entries that are seen together never share one.

Menus are made of several tables, in seven languages, and one entry's words change while the program runs: so the letter
that a text asks for (&) is given to the first that asks, and the others get the next free one of their words.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QMenuBar

_MARK = re.compile(r"&(?!&)(\S)")
_BESIDE = re.compile(r"\(&(\w)\)")
"""Where a script has no letters that a keyboard has, the key stands behind the words: (&F)."""


def plain_words(text: str) -> str:
    """As it is said outside a menu: without its access key, and without the dots of what asks further."""
    without = re.sub(r"\s?\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
    return without.strip().rstrip("…")


def give_access_keys(menu: QMenu | QMenuBar) -> None:
    """Over the entries that are seen now: to be asked whenever that changes."""
    actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    for action, text in zip(actions, with_access_keys([action.text() for action in actions]), strict=True):
        if action.text() != text:
            action.setText(text)


def with_access_keys(texts: Sequence[str]) -> list[str]:
    """The same texts, each with at most one & before a letter or digit that no other has."""
    taken: set[str] = set()
    keys: list[str | None] = []
    for text in texts:
        wanted = _asked_for(text)
        keys.append(wanted if wanted is not None and wanted not in taken else None)
        taken.update(key for key in keys[-1:] if key is not None)
    for place, text in enumerate(texts):
        if keys[place] is None and _asked_for(text) is not None:
            keys[place] = next((letter for letter in _letters(text) if letter not in taken), None)
            taken.update(key for key in [keys[place]] if key is not None)
    return [_marked(text, key) for text, key in zip(texts, keys, strict=True)]


def _asked_for(text: str) -> str | None:
    found = _MARK.search(text.replace("&&", ""))
    return found[1].lower() if found else None


def _letters(text: str) -> list[str]:
    """Those that a key can be pressed for, the first ones of words before the others."""
    if _BESIDE.search(text):
        return list(string.ascii_lowercase)
    words = re.findall(r"\w+", _bare(text))
    return [*(word[0].lower() for word in words), *(letter.lower() for word in words for letter in word[1:])]


def _bare(text: str) -> str:
    """Without the mark; "&&", a real ampersand, stays."""
    return _MARK.sub(r"\1", text.replace("&&", "\0")).replace("\0", "&&")


def _marked(text: str, key: str | None) -> str:
    if key == _asked_for(text):
        return text
    if _BESIDE.search(text):
        return _BESIDE.sub(f"(&{key.upper()})" if key else "", text)
    bare = _bare(text)
    if key is None:
        return bare
    found = re.search(rf"\b{re.escape(key)}", bare, re.IGNORECASE) or re.search(re.escape(key), bare, re.IGNORECASE)
    return f"{bare[: found.start()]}&{bare[found.start() :]}" if found else bare
