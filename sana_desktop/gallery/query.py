"""The language of the gallery's search: `fox -snow "a phrase" rating:>=4 size:4096 tag:cat OR tag:dog`.

What is written side by side must all be true; `OR` joins its two neighbours; `-` negates. A word finds those that begin
with it, in prompts, tags, collections and file names. Nothing that is typed becomes part of an SQL or FTS expression:
words are cut out by `words.py` and quoted, values are bound.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from engine.annotations import LABELS, MAX_RATING
from engine.errors import EngineError
from engine.request import MAX_SEED
from sana_desktop.gallery.rows import COLLECTION, SEED_ZERO, TAG, Has, State
from sana_desktop.gallery.words import folded, is_whole, words_in

MAX_CHARACTERS = 1000
MAX_TERMS = 64

_TERM = re.compile(r'(?P<minus>-)?(?:(?P<field>[A-Za-z]{1,20}):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_NUMBER = re.compile(r"\d{1,20}(\.\d{1,9})?", re.ASCII)
_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_LARGEST = (1 << 63) - 1
_AFTER = "~"  # sorts behind whatever may follow a date's digits


class InvalidQuery(EngineError, ValueError):
    """A search that cannot be understood; one sentence that says which part, and what would work."""


@dataclass(frozen=True, slots=True)
class Query:
    """A condition on the table `picture`."""

    sql: str
    values: tuple[object, ...] = ()
    has_words: bool = False  # it asks the table of words,
    begins_with_words: bool = False  # and nothing that these do not name can fit
    is_here: bool = False  # of pictures whose file is where it was, and of no others


@dataclass(frozen=True, slots=True)
class _Term:
    """Either a part of an FTS expression, or SQL with its values."""

    match: str = ""
    sql: str = ""
    values: tuple[object, ...] = ()
    is_negated: bool = False
    names_state: bool = False  # it says itself whether missing pictures are meant


EVERYTHING = f"state = {State.HERE:d}"


def parse_query(text: str) -> Query:
    """
    Raises:
        InvalidQuery
    """
    if len(text) > MAX_CHARACTERS:
        raise InvalidQuery(f"The search has {len(text):,} characters: shorten it to at most {MAX_CHARACTERS:,}.")
    groups = _groups(text)
    has_words = any(term.match for group in groups for term in group)
    begins_with_words = any(_is_words(group) for group in groups)
    is_here = not any(term.names_state for group in groups for term in group)
    conditions = [*([Query(EVERYTHING)] if is_here else []), *_conditions(groups)]
    values = tuple(value for condition in conditions for value in condition.values)
    return Query(
        " AND ".join(condition.sql for condition in conditions) or "1", values, has_words, begins_with_words, is_here
    )


def filters() -> tuple[str, ...]:
    """The names that may stand before a colon."""
    return (*_FIELDS, *_COLUMNS)


def values_of(field: str) -> tuple[str, ...]:
    """What may stand behind the colon of a filter that takes one of few words; () for the others."""
    if field == "label":
        return (*filter(None, LABELS), "none")
    return tuple(_PROPERTIES.get(field, ()))


def _groups(text: str) -> list[list[_Term]]:
    """All groups must be true, and of each group one term."""
    groups: list[list[_Term]] = []
    joins = False
    for number, found in enumerate(_TERM.finditer(text.encode("utf-8", "replace").decode())):
        if number >= 2 * MAX_TERMS:
            raise InvalidQuery(f"The search has more than {MAX_TERMS} parts: leave some out.")
        if found[0] == "OR":
            joins = bool(groups)
        elif found[0] == "AND":  # is meant anyway
            continue
        elif (term := _term(found)) is not None:
            groups[-1].append(term) if joins else groups.append([term])
            joins = False
    return groups


def _conditions(groups: Sequence[Sequence[_Term]]) -> list[Query]:
    """Whatever is words alone becomes one question to the table of words: it intersects them faster."""
    matches, others = [], []
    for group in groups:
        if _is_words(group):
            matches.append(f"({' OR '.join(term.match for term in group)})")
        else:
            others.append(_any_of(group))
    return [*([_in_words(" AND ".join(matches))] if matches else []), *others]


def _is_words(group: Sequence[_Term]) -> bool:
    return all(term.match and not term.is_negated for term in group)


def _any_of(group: Sequence[_Term]) -> Query:
    queries = [_alone(term) for term in group]
    values = tuple(value for query in queries for value in query.values)
    return Query(f"({' OR '.join(query.sql for query in queries)})", values)


def _alone(term: _Term) -> Query:
    query = _in_words(term.match) if term.match else Query(term.sql, term.values)
    return Query(f"NOT ifnull({query.sql}, 0)", query.values) if term.is_negated else query


def _in_words(match: str) -> Query:
    return Query("id IN (SELECT rowid FROM words WHERE words MATCH ?)", (match,))


def _term(found: re.Match[str]) -> _Term | None:
    """None: there is nothing in it to look for."""
    field, is_negated = (found["field"] or "").lower(), bool(found["minus"])
    is_phrase = found["phrase"] is not None
    value = found["phrase"] if is_phrase else found["word"]
    if field in _FIELDS:
        query = _FIELDS[field](field, value)
        names_state = field == "is" and value.lower() in ("missing", "deleted") and not is_negated
        return _Term("", query.sql, query.values, is_negated, names_state)
    if field in _COLUMNS:
        return _words(_COLUMNS[field], value, is_phrase, is_negated)
    if field and (close := difflib.get_close_matches(field, [*_FIELDS, *_COLUMNS], 1, 0.75)):
        raise InvalidQuery(f"There is no filter “{field}:”: did you mean “{close[0]}:”?")
    if field:  # an address, or a ratio
        return _words(_EVERYWHERE, f"{field} {value}", True, is_negated)
    return _words(_EVERYWHERE, value, is_phrase, is_negated)


def _words(columns: str, text: str, is_phrase: bool, is_negated: bool) -> _Term | None:
    """Letters and digits alone come through `words_in`: no quotation mark, no operator."""
    words = words_in(text)
    if not words:
        return None
    beginning = "" if is_phrase or is_whole(words[-1]) else " *"
    return _Term(f'{columns} : "{" ".join(words)}"{beginning}', is_negated=is_negated)


# ---- fields


def _compared(column: str, low: float = 0, high: float = _LARGEST, shift: int = 0) -> Callable[[str, str], Query]:
    """Numbers: 4, >=4, <4, 2..4, 2.., ..4."""

    def query(field: str, text: str) -> Query:
        sql, values = [], []
        for operator, number in _bounds(field, text, lambda part: _number(field, part, low, high)):
            sql.append(f"{column} {operator} ?")
            values.append(number - shift)
        return Query(f"({' AND '.join(sql)})", tuple(values))

    return query


def _day(field: str, text: str) -> Query:
    """A beginning of a date stands for all that it begins: 2026, 2026-11, 2026-11-03."""
    sql, values = [], []
    for operator, day in _bounds(field, text, lambda part: _date(field, part)):
        if operator == "=":
            sql += ["day >= ?", "day < ?"]
            values += [day, day + _AFTER]
        else:
            sql.append(f"day {operator} ?")
            values.append(day + _AFTER if operator in (">", "<=") else day)
    return Query(f"({' AND '.join(sql)})", tuple(values))


def _size(field: str, text: str) -> Query:
    """4096: the longer side; 1024x768: both."""
    width, by, height = text.lower().replace("×", "x").partition("x")
    if not by:
        return _compared("max(width, height)")(field, text)
    return Query("(width = ? AND height = ?)", (_number(field, width), _number(field, height)))


def _model(field: str, text: str) -> Query:
    return Query("instr(model, ?) > 0", (folded(text),))


def _label(field: str, text: str) -> Query:
    label = "" if text.lower() == "none" else text.lower()
    if label not in LABELS:
        raise InvalidQuery(f"There is no label {text[:40]!r}: {', '.join(filter(None, LABELS))} or none.")
    return Query("label = ?", (label,))


def _named(kind: str) -> Callable[[str, str], Query]:
    def query(field: str, text: str) -> Query:
        return Query("id IN (SELECT picture FROM named WHERE kind = ? AND folded = ?)", (kind, folded(text)))

    return query


def _format(field: str, text: str) -> Query:
    kind = text.lower().lstrip(".")
    return Query("format = ?", ({"jpg": "jpeg", "tif": "tiff"}.get(kind, kind),))


def _batch(field: str, text: str) -> Query:
    return Query("batch = ?", (text,))


def _property(field: str, text: str) -> Query:
    known = _PROPERTIES[field]
    if (sql := known.get(text.lower())) is None:
        raise InvalidQuery(f"“{field}:” takes {', '.join(known)}, not {text[:40]!r}.")
    return Query(sql)


def _bounds(field: str, text: str, read: Callable[[str], object]) -> list[tuple[str, Any]]:
    """The comparisons that a value asks for."""
    first, dots, last = text.partition("..")
    if dots and (first or last):
        return [(operator, read(bound)) for operator, bound in ((">=", first), ("<=", last)) if bound]
    for operator in (">=", "<=", ">", "<", "="):
        if text.startswith(operator):
            return [(operator, read(text.removeprefix(operator)))]
    return [("=", read(text))]


def _number(field: str, text: str, low: float = 0, high: float = _LARGEST) -> Any:
    if not _NUMBER.fullmatch(text):
        raise InvalidQuery(f"“{field}:” takes a number such as 4, >=4 or 2..4, not {text[:40]!r}.")
    number = float(text) if "." in text else int(text)
    if not low <= number <= high:
        raise InvalidQuery(f"“{field}:” takes a number from {low:g} to {high:,}, not {text[:40]}.")
    return number


def _date(field: str, text: str) -> str:
    if not _DAY.fullmatch(text):
        raise InvalidQuery(f"“{field}:” takes a date such as 2026-11-03, 2026-11 or >=2026, not {text[:40]!r}.")
    return text


_EVERYWHERE = "{prompt names file}"
"""Not what a picture should not show: `negative:` asks for that."""

_COLUMNS = {"prompt": "{prompt}", "negative": "{negative}", "name": "{file}"}

_PROPERTIES = {
    "is": {
        "missing": f"state = {State.MISSING:d}",
        "deleted": f"state = {State.IN_BIN:d}",
        "duplicate": "content IN (SELECT content FROM picture WHERE state = 0 AND content IS NOT NULL "
        "GROUP BY content HAVING count(*) > 1)",
        "broken": f"(has & {Has.PROBLEM:d}) <> 0",
        "rated": "rating > 0",
    },
    "has": {
        "recipe": f"(has & {Has.RECIPE:d}) <> 0",
        "tiles": "tiles > 1",
        "source": f"(has & {Has.SOURCE:d}) <> 0",
        "negative": f"(has & {Has.NEGATIVE:d}) <> 0",
        "tags": f"(has & {Has.TAGS:d}) <> 0",
        "collections": f"(has & {Has.COLLECTIONS:d}) <> 0",
        "label": "label <> ''",
    },
}

_FIELDS: dict[str, Callable[[str, str], Query]] = {
    "rating": _compared("rating", high=MAX_RATING),
    "size": _size,
    "width": _compared("width"),
    "height": _compared("height"),
    "seed": _compared("seed", high=MAX_SEED, shift=SEED_ZERO),
    "steps": _compared("steps"),
    "guidance": _compared("guidance"),
    "date": _day,
    "model": _model,
    "format": _format,
    "batch": _batch,
    "label": _label,
    "tag": _named(TAG),
    "collection": _named(COLLECTION),
    "is": _property,
    "has": _property,
}
