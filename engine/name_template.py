"""A template for the names of pictures: `{date}/{time}_{seed}_{prompt:40}`, and what it becomes for one picture.

Tokens stand in braces; "/" makes folders below the one that is saved to, and nothing leads out of it. Whatever template
and prompt hold, every part is a plain name on Linux, macOS and Windows: at most 190 bytes, so that "-2" still fits.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from engine.errors import InvalidRequest
from engine.name_words import INVISIBLE, MOST_CHARACTERS, cut, prompt_words
from engine.request import GenerationRequest

MAX_TEMPLATE_CHARACTERS = 300
MAX_PARTS = 8
MAX_PART_BYTES = 190
"""Of a part in UTF-8, a file's suffix included. Systems allow 255; "-10000" and the marks of a part file need room."""

UNNAMED = "untitled"

_MAX_DIGITS = 20
_TOKEN = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = '<>:"|?*'
_PICTURE_SUFFIX = re.compile(r"\.(png|tiff?|webp|jpe?g)$", re.IGNORECASE)
_DEVICE = re.compile(r"(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_OUTER = " .-_~"
"""What an empty token leaves at the ends of a part, what hides a file, and what Windows drops."""


@dataclass(frozen=True, slots=True)
class NameFacts:
    """What the tokens tell of one picture."""

    request: GenerationRequest
    created: datetime
    width: int  # pixels of the finished picture
    height: int
    number: int = 1  # of those asked for together
    batch: str = ""  # the key of what was asked for together


_TEXTS: dict[str, Callable[[NameFacts], str]] = {
    "prompt": lambda facts: facts.request.prompt,
    "negative": lambda facts: facts.request.negative_prompt,
    "model": lambda facts: PurePath(facts.request.model).name,
    "source": lambda facts: PurePath(facts.request.source).stem,
    "batch": lambda facts: facts.batch[:8],
    "solver": lambda facts: facts.request.solver.value,
    "precision": lambda facts: facts.request.precision.value,
    "size": lambda facts: f"{facts.width}x{facts.height}",
    "guidance": lambda facts: f"{facts.request.guidance_scale:g}",
    "strength": lambda facts: f"{facts.request.strength:g}",
    "date": lambda facts: f"{facts.created:%Y-%m-%d}",
    "time": lambda facts: f"{facts.created:%H%M%S}",
    "year": lambda facts: f"{facts.created:%Y}",
    "month": lambda facts: f"{facts.created:%m}",
    "day": lambda facts: f"{facts.created:%d}",
    "hour": lambda facts: f"{facts.created:%H}",
    "minute": lambda facts: f"{facts.created:%M}",
    "second": lambda facts: f"{facts.created:%S}",
}
_NUMBERS: dict[str, Callable[[NameFacts], int]] = {
    "seed": lambda facts: facts.request.seed,
    "steps": lambda facts: facts.request.steps,
    "width": lambda facts: facts.width,
    "height": lambda facts: facts.height,
    "number": lambda facts: facts.number,
}
COUNTER = "counter"
TOKENS = (*_TEXTS, *_NUMBERS, COUNTER)
_WORDS_ALONE = ("prompt", "negative")  # signs in these separate words; the other texts keep some


@dataclass(frozen=True, slots=True)
class Token:
    name: str
    most: int | None = None  # characters of a text; a number is filled up with zeros to so many digits


Piece = str | Token


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """A template that can be used."""

    folders: tuple[tuple[Piece, ...], ...]
    file: tuple[Piece, ...]

    @classmethod
    def parse(cls, text: str) -> NameTemplate:
        """
        Raises:
            InvalidRequest: an unknown token, a part that leads elsewhere, or a character that no name may have.
        """
        if len(text) > MAX_TEMPLATE_CHARACTERS:
            raise _wrong(f"The name's template is longer than {MAX_TEMPLATE_CHARACTERS} characters: shorten it.")
        if not text.strip():
            raise _wrong("The name's template is empty: give {date}_{seed} for example.")
        parts = text.replace("\\", "/").split("/")
        if len(parts) > MAX_PARTS:
            raise _wrong(f"The name's template has more than {MAX_PARTS - 1} folders: leave some out.")
        for part in parts:
            if not part.strip(" .") or part.strip() == "~":
                raise _wrong(
                    f"The name's template {_shown(text)} leads out of the folder, or names none: leave out "
                    "'..', '.', '~', and any '/' at its ends."
                )
        *folders, last = [_pieces(part) for part in [*parts[:-1], _PICTURE_SUFFIX.sub("", parts[-1]) or parts[-1]]]
        if any(_counts(piece) for part in folders for piece in part):
            raise _wrong("{counter} counts files: it cannot stand in a folder's name.")
        return cls(tuple(folders), last)

    @property
    def counts(self) -> bool:
        """Whether the file's name depends on those in its folder."""
        return any(map(_counts, self.file))

    def folder_names(self, facts: NameFacts) -> tuple[str, ...]:
        """The folders' names, the outermost first."""
        return tuple(_rendered(pieces, facts) for pieces in self.folders)

    def file_name(self, facts: NameFacts, suffix: str, there: Iterable[str] = ()) -> str:
        """
        Args:
            suffix: of the format, ".png" for example.
            there: names in the folder already, among which {counter} is the next.
        """
        room = MAX_PART_BYTES - len(suffix.encode())
        counter = self._next(facts, room, there) if self.counts else 1
        return _rendered(self.file, facts, room, counter) + suffix

    def _next(self, facts: NameFacts, room: int, there: Iterable[str]) -> int:
        """One more than the highest number at the counter's place, behind what stands before it."""
        place = next(index for index, piece in enumerate(self.file) if _counts(piece))
        before = "".join(_values(self.file[:place], facts, 1)).lstrip(_OUTER)
        numbered = re.compile(re.escape(folded(before)) + r"(\d{1,9})(?!\d)", re.ASCII)
        found = (numbered.match(folded(name)) for name in there)
        return 1 + max((int(match[1]) for match in found if match), default=0)


def example(template: str, suffix: str = ".png") -> str:
    """What the template makes of some picture, for a user who is typing it.

    Raises:
        InvalidRequest: see `NameTemplate.parse`.
    """
    parsed = NameTemplate.parse(template)
    request = GenerationRequest("a red fox in snow", "blurry", width=1024, height=1024, seed=1234567)
    facts = NameFacts(request, datetime(2026, 1, 31, 14, 22, 33), 1024, 1024, batch="0a1b2c3d")
    return "/".join([*parsed.folder_names(facts), parsed.file_name(facts, suffix)])


def folded(name: str) -> str:
    """The same for two names that some system takes for one: letters large and small, accents joined or not."""
    return (
        name.lower() if name.isascii() else unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
    )


def plain_name(text: str, suffix: str = "") -> str:
    """A name that every system takes, as near to `text` as that goes; never empty.

    Args:
        suffix: of the file, ".png" for example.
    """
    room = MAX_PART_BYTES - len(suffix.encode())
    return _plain(prompt_words(text, room, kept="._-+()"), room) + suffix


def _pieces(part: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    end = 0
    for match in _TOKEN.finditer(part):
        pieces += [_literal(part[end : match.start()]), _token(match[1])]
        end = match.end()
    return tuple(piece for piece in [*pieces, _literal(part[end:])] if piece)


def _token(text: str) -> Token:
    name, colon, digits = text.partition(":")
    if name not in TOKENS:
        near = difflib.get_close_matches(name[:40].lower(), TOKENS, n=1, cutoff=0.5)
        known = f"did you mean {{{near[0]}}}?" if near else f"there are {', '.join(TOKENS)}."
        raise _wrong(f"{_shown('{' + text + '}')} is no token of a name: {known}")
    if not colon:
        return Token(name)
    most = int(digits) if re.fullmatch(r"[0-9]{1,4}", digits) else 0
    limit = MOST_CHARACTERS if name in _TEXTS else _MAX_DIGITS
    if not 1 <= most <= limit:
        raise _wrong(f"{_shown('{' + text + '}')} needs a number from 1 to {limit} after the colon.")
    return Token(name, most)


def _literal(text: str) -> str:
    for character in text:
        category = unicodedata.category(character)
        if character in "{}":
            raise _wrong("A brace in the name's template stands alone: write tokens as {seed}.")
        is_odd = category[0] == "C" or (category[0] == "Z" and character != " ") or ord(character) in INVISIBLE
        if character in _FORBIDDEN or is_odd:
            shown = repr(character) if character.isprintable() and not is_odd else f"U+{ord(character):04X}"
            raise _wrong(f"The character {shown} cannot be in a name on every system: leave it out.")
    return text


def _rendered(pieces: Sequence[Piece], facts: NameFacts, room: int = MAX_PART_BYTES, counter: int = 1) -> str:
    """One part: the longest texts give way where it is too long, so that seeds and dates stay."""
    values = _values(pieces, facts, counter)
    while (over := len("".join(values).encode()) - room) > 0:
        texts = [index for index, piece in enumerate(pieces) if isinstance(piece, Token) and piece.name in _TEXTS]
        longest = max(texts, key=lambda index: len(values[index].encode()), default=None)
        if longest is None or not values[longest]:
            break
        values[longest] = cut(values[longest], max(0, len(values[longest].encode()) - over)).rstrip("-")
    return _plain("".join(values), room)


def _values(pieces: Sequence[Piece], facts: NameFacts, counter: int) -> list[str]:
    return [_value(piece, facts, counter) if isinstance(piece, Token) else piece for piece in pieces]


def _value(token: Token, facts: NameFacts, counter: int) -> str:
    if token.name == COUNTER:
        return f"{counter:0{token.most or 5}d}"
    if token.name in _NUMBERS:
        return f"{_NUMBERS[token.name](facts):0{token.most or 1}d}"
    text = _TEXTS[token.name](facts)
    kept = "" if token.name in _WORDS_ALONE else "._-+"
    if token.most is None:
        return prompt_words(text, kept=kept)
    return prompt_words(text, MAX_PART_BYTES, token.most, kept)


def _plain(name: str, room: int) -> str:
    """A part that every system takes as it is; never empty, never one of Windows' devices."""
    composed = unicodedata.normalize("NFC", name).strip(_OUTER)
    if _DEVICE.fullmatch(composed.split(".")[0].rstrip()):
        composed = f"_{composed}"
    return cut(composed, room).rstrip(_OUTER) or UNNAMED


def _counts(piece: Piece) -> bool:
    return isinstance(piece, Token) and piece.name == COUNTER


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:60]}…")


def _wrong(message: str) -> InvalidRequest:
    return InvalidRequest("name", message)
