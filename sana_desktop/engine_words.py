"""What the engine says, in the window's language.

The engine speaks English: it is a library, and knows no window. What it often says in the window is known here by its
English, with {words} where it fills something in; all else is shown as it is. A test holds these sentences to those of
the engine.
"""

from __future__ import annotations

import functools
import re
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SENTENCES = (
    # of a request
    QT_TRANSLATE_NOOP("engine", "The prompt is empty: type what the picture should show."),
    QT_TRANSLATE_NOOP(
        "engine",
        "The {name} has {count} characters: shorten it to at most {most} "
        "(the model reads about 300 tokens, some 1,200 characters).",
    ),
    QT_TRANSLATE_NOOP("engine", "The {name} holds half a character (a lone surrogate): remove it."),
    QT_TRANSLATE_NOOP("engine", "That makes {count} tiles: choose a smaller overlap or size."),
    QT_TRANSLATE_NOOP(
        "engine", "Sprint models cannot begin from a picture (they go from noise in one stride): choose another."
    ),
    # of a run
    QT_TRANSLATE_NOOP("engine", "The {name} has {count} tokens and the model reads 300: left out from “{shown}” on."),
    QT_TRANSLATE_NOOP(
        "engine",
        "The weights of {model} do not fit into memory: close other programs, or choose a smaller model.",
    ),
    QT_TRANSLATE_NOOP("engine", "Memory ran out while the picture was decoded: close other programs, and try again."),
    QT_TRANSLATE_NOOP("engine", "The step cache does nothing for a picture in tiles: every step is worked in full."),
    QT_TRANSLATE_NOOP(
        "engine",
        "The picture was made by {model}, which is not here or is not what it was: download it again, "
        "or render the picture again with another model.",
    ),
    # of files
    QT_TRANSLATE_NOOP("engine", "There is no such file: choose another."),
    QT_TRANSLATE_NOOP("engine", "There is no such file."),
    QT_TRANSLATE_NOOP("engine", "The file may not be read: change its permissions, or copy it elsewhere."),
    QT_TRANSLATE_NOOP("engine", "The file could not be read: copy it elsewhere, or choose another."),
    QT_TRANSLATE_NOOP("engine", "The file is not a PNG, JPEG or WebP picture, or is damaged: choose another."),
    QT_TRANSLATE_NOOP("engine", "The file is not a PNG, TIFF, WebP or JPEG image, or is damaged."),
    QT_TRANSLATE_NOOP("engine", "The file is larger than {count} MiB and is not read: save it smaller."),
    QT_TRANSLATE_NOOP("engine", "This is a folder or a device, not an image."),
    QT_TRANSLATE_NOOP("engine", "The text in this image holds no settings that can be read."),
    QT_TRANSLATE_NOOP(
        "engine",
        "{file} holds no recipe: it was not made by this program, or another one removed its texts when saving "
        "or sending it.",
    ),
    # of names of files
    QT_TRANSLATE_NOOP("engine", "{token} is no token of a name: {others}"),
    QT_TRANSLATE_NOOP("engine", "{token} needs a number from 1 to {most} after the colon."),
    QT_TRANSLATE_NOOP("engine", "The name's template is longer than {count} characters: shorten it."),
    QT_TRANSLATE_NOOP("engine", "The name's template has more than {count} folders: leave some out."),
    QT_TRANSLATE_NOOP("engine", "The character {sign} cannot be in a name on every system: leave it out."),
    # of models
    QT_TRANSLATE_NOOP("engine", "{file} is missing: the model is incomplete. Get the model again."),
    QT_TRANSLATE_NOOP("engine", "The starter model belongs to the program, so it was not removed."),
    QT_TRANSLATE_NOOP(
        "engine",
        "{name} needs {size} GB more in {folder}, where {free} GB are free: free some space, or choose another "
        "location.",
    ),
    # of other programs' pictures
    QT_TRANSLATE_NOOP("engine", "Model {name}: the model chosen here is used instead."),
    QT_TRANSLATE_NOOP("engine", "Sampler {name}: the model's own solver is used instead."),
    QT_TRANSLATE_NOOP("engine", "{name}{value}: not used, this program has nothing like it."),
    QT_TRANSLATE_NOOP("engine", "{kind} {name}: not used, its tag is read as words."),
    QT_TRANSLATE_NOOP("engine", "Weights like (word:1.3): not used, they are read as words."),
    QT_TRANSLATE_NOOP("engine", "Steps {given}: {taken} were taken."),
    QT_TRANSLATE_NOOP("engine", "Guidance scale {given}: {taken} was taken."),
    QT_TRANSLATE_NOOP("engine", "The recipe is damaged: it is not valid JSON text."),
    # of templates
    QT_TRANSLATE_NOOP(
        "engine",
        "Character {place}: this brace is never closed: close it, or put a backslash before it if it is part of the "
        "prompt.",
    ),
    QT_TRANSLATE_NOOP(
        "engine",
        "Character {place}: this brace is never opened: open one before it, or put a backslash before it if it is "
        "part of the prompt.",
    ),
    QT_TRANSLATE_NOOP("engine", "There is no wildcard __{name}__ in {folder}: did you mean __{near}__?"),
    QT_TRANSLATE_NOOP(
        "engine", "There is no wildcard __{name}__ in {folder}: put {file} there, or give --wildcards FOLDER."
    ),
    QT_TRANSLATE_NOOP("engine", "The wildcard __{name}__ has no lines: write some into {file}."),
    QT_TRANSLATE_NOOP(
        "engine",
        "That makes {count} pictures at once, and {most} can be: choose fewer pictures of each, or use a file of "
        "prompts.",
    ),
    # of the queue, the gallery and albums
    QT_TRANSLATE_NOOP(
        "engine", "The computer runs on its battery: pictures go on by themselves when it is plugged in."
    ),
    QT_TRANSLATE_NOOP(
        "engine",
        "The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.",
    ),
    QT_TRANSLATE_NOOP("engine", "The queue holds at most {count} pictures: clear what is finished, or add fewer."),
    QT_TRANSLATE_NOOP("engine", "The search has {count} characters: shorten it to at most {most}."),
    QT_TRANSLATE_NOOP("engine", "The search has more than {count} parts: leave some out."),
    QT_TRANSLATE_NOOP("engine", "There is no filter “{name}:”: did you mean “{other}:”?"),
    QT_TRANSLATE_NOOP("engine", "“{name}:” takes {kind}, not {given}."),
    QT_TRANSLATE_NOOP("engine", "“{name}:” takes a number such as 4, >=4 or 2..4, not {given}."),
    QT_TRANSLATE_NOOP("engine", "“{name}:” takes a number from {low} to {high}, not {given}."),
    QT_TRANSLATE_NOOP("engine", "“{name}:” takes a date such as 2026-11-03, 2026-11 or >=2026, not {given}."),
    QT_TRANSLATE_NOOP("engine", "There are no pictures there: nothing was made."),
    QT_TRANSLATE_NOOP("engine", "None of these pictures can be read: nothing was made."),
)

_GOOD_FOR = (
    QT_TRANSLATE_NOOP("engine", "the quickest at 1024 pixels: 1 to 4 steps; the smallest download"),
    QT_TRANSLATE_NOOP("engine", "quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B"),
    QT_TRANSLATE_NOOP(
        "engine", "the newer 1.6B model: by its authors' measure the best at following prompts (GenEval 0.82)"
    ),
    QT_TRANSLATE_NOOP(
        "engine", "the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts"
    ),
    QT_TRANSLATE_NOOP("engine", "small pictures with little memory; prompts in several languages"),
    QT_TRANSLATE_NOOP("engine", "1024 pixels with little memory; prompts in several languages"),
    QT_TRANSLATE_NOOP("engine", "small pictures; prompts in English"),
    QT_TRANSLATE_NOOP("engine", "small pictures; prompts in several languages"),
    QT_TRANSLATE_NOOP("engine", "1024 pixels; the edition for bfloat16, to be preferred to that for float16"),
    QT_TRANSLATE_NOOP("engine", "1024 pixels; an earlier edition, known for blotches now and then"),
    QT_TRANSLATE_NOOP("engine", "1024 pixels; prompts in several languages"),
    QT_TRANSLATE_NOOP("engine", "pictures of 2048 pixels"),
    QT_TRANSLATE_NOOP("engine", "pictures of 4096 pixels, which take much memory"),
)

SENTENCES = cast("tuple[str, ...]", _SENTENCES)
GOOD_FOR = cast("tuple[str, ...]", _GOOD_FOR)
"""What the published models are good for (`engine/model_store/published.py`)."""

_FILLED = re.compile(r"\{([a-z]+)\}")
_MOST_CHARACTERS = 2000


def in_our_language(text: str) -> str:
    """What the engine said; in English still where it is not known here."""
    if len(text) > _MOST_CHARACTERS:
        return text
    if text in _fixed():
        return QCoreApplication.translate("engine", text)
    for beginning, sentence in _filled():
        if text.startswith(beginning) and (found := _pattern(sentence).fullmatch(text)):
            return QCoreApplication.translate("engine", sentence).format(**found.groupdict())
    return text


def good_for_words(good_for: str) -> str:
    """With a capital, as it stands for itself."""
    words = QCoreApplication.translate("engine", good_for)
    return words[:1].upper() + words[1:]


@functools.cache
def _fixed() -> frozenset[str]:
    return frozenset(sentence for sentence in SENTENCES if not _FILLED.search(sentence))


@functools.cache
def _filled() -> tuple[tuple[str, str], ...]:
    """Each sentence that is filled in, behind what it begins with: a pattern of each would take 30 ms to make."""
    return tuple((sentence.partition("{")[0], sentence) for sentence in SENTENCES if _FILLED.search(sentence))


@functools.cache
def _pattern(sentence: str) -> re.Pattern[str]:
    parts = _FILLED.split(sentence)
    parts[::2] = [re.escape(part) for part in parts[::2]]
    parts[1::2] = [f"(?P<{name}>.+?)" for name in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)
