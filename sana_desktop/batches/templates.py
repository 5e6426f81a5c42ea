r"""Templates: `{red|blue} fox`, `__animals__`, read into a tree that is counted, drawn from, or gone through in order.

    {red|blue}          one of them; they nest, and one may be empty
    {2::red|blue}       red twice as often
    __animals/cats__    a line of a wildcard file, which may be a template itself
    \{ \} \| \_ \\ \#   the character itself

A stranger's template costs no more than it is long: it is read and counted in linear time without recursion, and one
expansion has a bounded number of pieces.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engine import EngineError
from engine.request import MAX_PROMPT_CHARACTERS

MAX_DEPTH = 32
MOST = 10**15
"""Counts end here: more than anybody renders."""

_MAX_PIECES = 50_000
_TOKEN = re.compile(
    r"\\(?P<escaped>[{}|_\\#])|(?P<sign>[{}|])|__(?P<wildcard>[^\W_][\w./-]{0,98}?)__|(?P<text>[^{}|\\_]+|[\\_])"
)
_WEIGHT = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9]{1,6})?)::")


class TemplateError(EngineError):
    """A template that cannot be read or expanded; the sentence says where and what to do."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Parts, one after the other."""

    parts: Sequence[str | Choice]
    count: int  # combinations, MOST at most
    depth: int  # choices within choices

    @classmethod
    def of(cls, parts: Sequence[str | Choice]) -> Phrase:
        count, depth = 1, 0
        for part in parts:
            if isinstance(part, Choice):
                count, depth = min(count * part.count, MOST), max(depth, part.depth)
        return cls(parts, count, depth)


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """One of several phrases."""

    options: Sequence[Phrase]
    weights: Sequence[float]  # added up, from the first option to each
    counts: Sequence[int]  # combinations, added up in the same way
    depth: int

    @classmethod
    def of(cls, options: Sequence[Phrase], weights: Sequence[float]) -> Choice:
        """
        Raises:
            TemplateError: nested too deeply.
        """
        depth = 1 + max(option.depth for option in options)
        if depth > MAX_DEPTH:
            raise _too_deep()
        counts = itertools.accumulate(option.count for option in options)
        return cls(options, [*itertools.accumulate(weights)], [*counts], depth)

    @property
    def count(self) -> int:
        return min(self.counts[-1], MOST)

    def drawn(self, share: float) -> Phrase:
        """
        Args:
            share: of all weights, from 0 to below 1.
        """
        return self.options[min(bisect_right(self.weights, share * self.weights[-1]), len(self.options) - 1)]

    def combination(self, number: int) -> tuple[Phrase, int]:
        """The option that combination `number` is of, and its number there."""
        which = bisect_right(self.counts, number)
        return self.options[which], number - (self.counts[which - 1] if which else 0)


Wildcards = Callable[[str], Choice]
"""The lines of a wildcard file, by its name; raises TemplateError where there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    text: str
    root: Phrase

    @classmethod
    def literal(cls, text: str) -> Template:
        """A prompt in which no sign has a meaning."""
        return cls(text, Phrase.of((text,)))

    @classmethod
    def parse(cls, text: str, wildcards: Wildcards) -> Template:
        """
        Raises:
            TemplateError: a brace that is not closed or opened, no such wildcard, or nested too deeply.
        """
        return cls(text, _Reader(text, wildcards).read())

    @property
    def count(self) -> int:
        """Of its combinations; `MOST` stands for that many or more."""
        return self.root.count

    @property
    def varies(self) -> bool:
        return self.root.depth > 0

    def draw(self, seed: int) -> str:
        """A prompt at random: the same seed, the same prompt, on every machine.

        Raises:
            TemplateError: what was drawn is too long.
        """
        digest = hashlib.sha256(f"{seed}\0{self.text}".encode(errors="surrogatepass")).digest()
        random_ = random.Random(int.from_bytes(digest[:8], "big"))
        return self._spelled(0, lambda choice, _: (choice.drawn(random_.random()), 0))

    def combination(self, number: int) -> str:
        """Number 0 to `count` - 1; the last choice changes first.

        Raises:
            TemplateError: it is too long.
        """
        return self._spelled(number, Choice.combination)

    def _spelled(self, number: int, choose: Callable[[Choice, int], tuple[Phrase, int]]) -> str:
        pieces: list[str] = []
        to_do = _shares(self.root, number)
        seen = len(to_do)
        while to_do:
            part, share = to_do.pop()
            if isinstance(part, str):
                pieces.append(part)
                continue
            more = _shares(*choose(part, share))
            to_do += more
            seen += len(more)
            if seen > _MAX_PIECES:
                raise TemplateError("The template has too many parts when it is expanded: shorten it.")
        prompt = "".join(pieces)
        if len(prompt) > MAX_PROMPT_CHARACTERS:
            raise TemplateError(
                f"The template becomes a prompt of {len(prompt):,} characters: at most {MAX_PROMPT_CHARACTERS:,} work."
            )
        # An alternative that is empty leaves two spaces behind.
        return re.sub(r"[ \t]+", " ", prompt).strip() if self.varies else prompt


def _shares(phrase: Phrase, number: int) -> list[tuple[str | Choice, int]]:
    """Its parts from the last to the first, each with its own part of the combination's number."""
    shares = []
    for part in reversed(phrase.parts):
        number, own = divmod(number, part.count) if isinstance(part, Choice) else (number, 0)
        shares.append((part, own))
    return shares


def weighted_phrase(text: str, wildcards: Wildcards) -> tuple[Phrase, float]:
    """A line of a wildcard file: a template that may begin with its weight.

    Raises:
        TemplateError: as of `Template.parse`.
    """
    weight, begins = _weight_at(text, 0)
    return _Reader(text[begins:], wildcards).read(), weight


def _weight_at(text: str, at: int) -> tuple[float, int]:
    """The weight that stands there, 1 where none does, and where its option begins."""
    found = _WEIGHT.match(text, at)
    if found is None:
        return 1.0, at
    if not float(found[1]):
        raise TemplateError(f"Character {at + 1:,}: {found[0]} would never be drawn: give it a weight, or delete it.")
    return float(found[1]), found.end()


@dataclass(slots=True)
class _Open:
    """A choice of which not everything is read."""

    begins: int  # of its brace: characters from the start; -1: the template itself
    parts: list[str | Choice] = field(default_factory=list)  # of its last option
    options: list[Phrase] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)


class _Reader:
    def __init__(self, text: str, wildcards: Wildcards) -> None:
        self._text, self._wildcards = text, wildcards
        self._at = 0
        self._open = [_Open(-1)]

    def read(self) -> Phrase:
        while self._at < len(self._text):
            token = _TOKEN.match(self._text, self._at)
            assert token is not None and token.lastgroup is not None, "every character is a token's"
            self._at = token.end()
            self._take(token.lastgroup, token[token.lastgroup], token.start())
        if len(self._open) > 1:
            raise TemplateError(
                f"Character {self._open[-1].begins + 1:,}: this brace is never closed: close it, or put a backslash "
                "before it if it is part of the prompt."
            )
        return Phrase.of(self._open[0].parts)

    def _take(self, kind: str, value: str, begins: int) -> None:
        is_inside = len(self._open) > 1
        match kind, value:
            case "wildcard", _:
                self._open[-1].parts.append(self._wildcards(value))
            case "sign", "{":
                if len(self._open) > MAX_DEPTH:
                    raise _too_deep()
                self._open.append(_Open(begins))
                self._begin_option()
            case "sign", "|" if is_inside:
                self._end_option()
                self._begin_option()
            case "sign", "}" if is_inside:
                self._end_option()
                ended = self._open.pop()
                self._open[-1].parts.append(Choice.of(ended.options, ended.weights))
            case "sign", "}":
                raise TemplateError(
                    f"Character {begins + 1:,}: this brace is never opened: open one before it, or put a backslash "
                    "before it if it is part of the prompt."
                )
            case _:
                self._open[-1].parts.append(value)

    def _begin_option(self) -> None:
        weight, self._at = _weight_at(self._text, self._at)
        self._open[-1].weights.append(weight)

    def _end_option(self) -> None:
        last = self._open[-1]
        last.options.append(Phrase.of(last.parts))
        last.parts = []


def _too_deep() -> TemplateError:
    return TemplateError(f"Choices are nested more than {MAX_DEPTH} deep: write some of them side by side.")
