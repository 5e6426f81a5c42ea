"""FilterTerms: what the column of filters asks for, as a search in the gallery's own language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

SIZES = ("size:>=4096", "size:>=2048", "size:>=1024", "size:<1024")


@dataclass(frozen=True, slots=True)
class FilterTerms:
    rating: int = 0  # at least
    label: str | None = None  # None: any
    size: str = ""  # one of SIZES
    model: str = ""
    since: date | None = None
    until: date | None = None
    tags: tuple[str, ...] = ()  # all of them
    collections: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        terms = [f"rating:>={self.rating}"] if self.rating else []
        if self.label is not None:
            terms.append(f"label:{self.label or 'none'}")
        if self.size:
            terms.append(self.size)
        if self.model:
            terms.append(f'model:"{self.model}"')
        if self.since or self.until:
            terms.append(f"date:{self.since or ''}..{self.until or ''}")
        terms += [f'tag:"{tag}"' for tag in self.tags]
        terms += [f'collection:"{name}"' for name in self.collections]
        return " ".join(terms)


def can_be_asked(names: Iterable[str]) -> list[str]:
    """Names that a search can hold: a quotation mark would end them."""
    return [name for name in names if '"' not in name]


def last_days(days: int, today: date) -> FilterTerms:
    """Today and the days before it, `days` in all."""
    return FilterTerms(since=today - timedelta(days=days - 1))
