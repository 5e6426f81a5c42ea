"""Ranges: "1-20", "10,20,30", "3:6:0.5" and "512,768x512" as the values that they stand for."""

from __future__ import annotations

import re
from decimal import Decimal

from engine import InvalidRequest
from sana_desktop.batches.settings import number_from, size_from, whole_from

MOST_VALUES = 10_000
_SPAN = re.compile(r"([0-9]{1,20})-([0-9]{1,20})")


def whole_numbers(field: str, text: str) -> list[int]:
    """ "1-4,10" → [1, 2, 3, 4, 10]; "10:30:10" → [10, 20, 30].

    Raises:
        InvalidRequest: it is none, or stands for more values than are used.
    """
    values: list[int] = []
    for item in _items(field, text):
        if span := _SPAN.fullmatch(item):
            first, last, step = int(span[1]), int(span[2]), 1
        elif ":" in item:
            first, last, *rest = (whole_from(field, part) for part in _ends(field, item))
            step = rest[0] if rest else 1
        else:
            first = last = whole_from(field, item)
            step = 1
        _check(field, item, len(values), Decimal(first), Decimal(last), Decimal(step))
        values += range(first, last + 1, step)
    return values


def numbers(field: str, text: str) -> list[float]:
    """ "3:6:0.5" → [3.0, 3.5, …, 6.0], both ends included as far as the step meets them.

    Raises:
        InvalidRequest: it is none, or stands for more values than are used.
    """
    values: list[float] = []
    for item in _items(field, text):
        if ":" not in item:
            values.append(number_from(field, item))
            continue
        first, last, *rest = (_decimal(field, part) for part in _ends(field, item))
        step = rest[0] if rest else Decimal(1)
        count = _check(field, item, len(values), first, last, step)
        values += [float(first + step * number) for number in range(count)]  # decimal: 0.1 is 0.1
    return values


def sizes(text: str) -> list[tuple[int, int]]:
    """ "512,768x512" → [(512, 512), (768, 512)].

    Raises:
        InvalidRequest: it is none.
    """
    return [size_from(item) for item in _items("width", text)]


def _items(field: str, text: str) -> list[str]:
    items = [item.strip() for item in text.split(",")]
    if not all(items):
        raise InvalidRequest(field, f"Between two commas of {text[:40]!r} there is nothing: delete one of them.")
    if len(items) > MOST_VALUES:
        raise _too_many(field, text)
    return items


def _ends(field: str, item: str) -> list[str]:
    parts = item.split(":")
    if len(parts) > 3:
        raise InvalidRequest(field, f"A range is FIRST:LAST:STEP, 3:6:0.5 for example, not {item[:40]!r}.")
    return parts


def _decimal(field: str, text: str) -> Decimal:
    if not re.fullmatch(r" *[0-9]{0,12}(\.[0-9]{1,12})? *", text, re.ASCII) or not text.strip():
        number_from(field, text if text.strip() else "nothing")
        raise InvalidRequest(field, f"A range goes from number to number, 3:6:0.5 for example, not to {text[:40]!r}.")
    return Decimal(text.strip())


def _check(field: str, item: str, before: int, first: Decimal, last: Decimal, step: Decimal) -> int:
    """How many values the range has."""
    if step <= 0 or last < first:
        raise InvalidRequest(field, f"The range {item[:40]!r} goes nowhere: write FIRST:LAST:STEP, as in 3:6:0.5.")
    count = int((last - first) // step) + 1
    if before + count > MOST_VALUES:
        raise _too_many(field, item)
    return count


def _too_many(field: str, text: str) -> InvalidRequest:
    return InvalidRequest(field, f"{text[:40]!r} stands for more than {MOST_VALUES:,} values: make the range shorter.")
