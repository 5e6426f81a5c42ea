"""Plan: which pictures a batch has, in which order, before a seed is drawn; and the key by which it is known again.

    line × combination or draw × seed × size × steps × guidance × cell of the grid

A draft is one picture of it. Random seeds and draws follow from the batch's key (`batch_jobs.py`), and the key from all
drafts: so the same command finds the same pictures again, and another one other pictures.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine import InvalidRequest
from sana_desktop.batches.grids import Grid
from sana_desktop.batches.prompt_files import PromptFile, Row, WrongLine
from sana_desktop.batches.templates import MOST, Template, TemplateError
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.jobs.job import Target

LIMIT = 1_000
MOST_PICTURES = 50_000
_SCHEMA = 1
_VARIED = {"size": ("width", "height"), "steps": ("steps",), "guidance_scale": ("guidance_scale",)}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked for beside the file. What a line says itself counts more, what the grid says most."""

    settings: Mapping[str, Any] = field(default_factory=dict)  # fields of a request
    seeds: Sequence[int] = ()  # (): random
    sizes: Sequence[tuple[int, int]] = ()
    steps: Sequence[int] = ()
    guidance_scales: Sequence[float] = ()
    count: int = 1  # pictures of each prompt, with seeds S, S+1, …
    grid: Grid | None = None
    every_combination: bool = False  # else a template is drawn from, by the picture's seed
    is_plain: bool = False  # no templates
    limit: int | None = None  # so many pictures, the first; None: no more than LIMIT are allowed, or one a line
    target: Target = field(default_factory=Target)


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    line: int  # of the file
    template: Template
    combination: int | None  # of the template; None: drawn
    seed: int | None  # None: random
    chance: int  # drafts with the same number have the same random seed
    series: int  # drafts with the same number are one grid
    row: int  # in the grid
    column: int
    settings: Mapping[str, Any]
    replaced: Sequence[tuple[str, str]] = ()  # in the prompt: what by what


@dataclass(frozen=True, slots=True)
class Plan:
    drafts: Sequence[Draft]
    wrong: Sequence[WrongLine]
    total: int  # pictures without the limit; MOST stands for that many or more
    key: str  # 32 hexadecimal digits
    target: Target


def make_plan(file: PromptFile, wishes: Wishes, wildcards: WildcardFolder) -> Plan:
    """
    Raises:
        InvalidRequest: wishes that exclude each other, or more pictures than may be.
    """
    _check(wishes)
    wrong = list(file.wrong)
    ready: list[tuple[Row, Template]] = []
    for row in file.rows:
        try:
            _check_row(row, wishes)
            template = Template.literal(row.prompt) if wishes.is_plain else Template.parse(row.prompt, wildcards)
            ready.append((row, template))
        except (TemplateError, InvalidRequest) as error:
            wrong.append(WrongLine(row.line, str(error)))
    total = min(sum(_count(row, template, wishes) for row, template in ready), MOST)
    limit = _limit(total, sum(row.count or wishes.count for row, _ in ready), wishes)
    drafts = list(itertools.islice(_drafts(ready, wishes), limit))
    key = _key(drafts, wishes, wildcards)
    return Plan(drafts, sorted(wrong, key=lambda line: line.line), total, key, wishes.target)


def _check(wishes: Wishes) -> None:
    grid = wishes.grid
    if wishes.count > 1 and (len(wishes.seeds) > 1 or (grid and grid.sets("seed"))):
        raise InvalidRequest("seed", "Give either a count or several seeds: with a count they are S, S+1, …")
    if grid:
        given = {"seed": wishes.seeds, "width": wishes.sizes, "steps": wishes.steps}
        given["guidance_scale"] = wishes.guidance_scales
        for name, values in given.items():
            if len(values) > 1 and grid.sets(name):
                raise InvalidRequest(name, f"The grid sets {name.replace('_', ' ')} already: give it only once.")


def _check_row(row: Row, wishes: Wishes) -> None:
    if (row.count or 1) > 1 and "seed" not in row.settings and (len(wishes.seeds) > 1):
        raise InvalidRequest("seed", "The line has a count, and several seeds are given: leave out one of them.")


def _limit(total: int, ordinary: int, wishes: Wishes) -> int:
    """How many drafts are made.

    Args:
        ordinary: as many as there are without templates, ranges and grids.
    """
    if wishes.limit is not None:
        total = min(total, wishes.limit)
    elif total > max(LIMIT, ordinary):
        raise InvalidRequest(
            "prompt",
            f"This makes {_counted(total)} pictures, and no more than {LIMIT:,} are begun unasked: "
            "give --limit N for the first N of them, or narrow it down.",
        )
    if total > MOST_PICTURES:
        raise InvalidRequest(
            "prompt", f"This makes {_counted(total)} pictures, and a batch has at most {MOST_PICTURES:,}: split it."
        )
    return total


def _counted(total: int) -> str:
    return f"{MOST:,} or more" if total >= MOST else f"{total:,}"


def _count(row: Row, template: Template, wishes: Wishes) -> int:
    variants = [len(values) for values in _varied(row, wishes)]
    cells = wishes.grid.count if wishes.grid else 1
    combinations = template.count if wishes.every_combination else 1
    count = combinations * len(_seeds(row, wishes)) * cells
    for variant in variants:
        count *= variant
    return count


def _drafts(ready: Sequence[tuple[Row, Template]], wishes: Wishes) -> Iterator[Draft]:
    """Lazily: there may be very many."""
    chances, series = itertools.count(), itertools.count()
    cells = [*_cells(wishes.grid)]
    for row, template in ready:
        combinations = range(template.count) if wishes.every_combination and template.varies else [None]
        for combination, seed in _pairs(combinations, _seeds(row, wishes)):
            chance = next(chances)
            for variant in itertools.product(*_varied(row, wishes)):
                settings = {**wishes.settings, **_merged(variant), **row.settings}
                settings.pop("seed", None)
                number = next(series)
                for y, x, changed, replaced in cells:
                    own = settings | changed
                    own_seed = own.pop("seed", seed)
                    yield Draft(row.line, template, combination, own_seed, chance, number, y, x, own, replaced)


def _pairs(combinations: Sequence[int | None], seeds: Sequence[int | None]) -> Iterator[tuple[int | None, int | None]]:
    """Not `itertools.product`, which would make a list of all combinations first."""
    return ((combination, seed) for combination in combinations for seed in seeds)


def _seeds(row: Row, wishes: Wishes) -> Sequence[int | None]:
    """None: random."""
    given = row.settings.get("seed")
    if given is None and wishes.grid and wishes.grid.sets("seed"):
        return [None]
    if given is None and len(wishes.seeds) > 1:
        return wishes.seeds
    count = row.count or wishes.count
    first = given if given is not None else next(iter(wishes.seeds), None)
    if type(first) is not int:  # what is no number is refused when its request is built
        return [first] * count
    return range(first, first + count)


def _varied(row: Row, wishes: Wishes) -> list[list[dict[str, Any]]]:
    """For each setting that has a range, what its values set; nothing where the line or the grid says itself."""
    ranges: dict[str, list[dict[str, Any]]] = {
        "size": [{"width": width, "height": height} for width, height in wishes.sizes],
        "steps": [{"steps": steps} for steps in wishes.steps],
        "guidance_scale": [{"guidance_scale": scale} for scale in wishes.guidance_scales],
    }
    return [
        values
        for name, values in ranges.items()
        if values and not any(each in row.settings or _is_in(wishes.grid, each) for each in _VARIED[name])
    ]


def _is_in(grid: Grid | None, name: str) -> bool:
    return grid is not None and grid.sets(name)


def _merged(settings: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {name: value for each in settings for name, value in each.items()}


def _cells(grid: Grid | None) -> Iterator[tuple[int, int, dict[str, Any], Sequence[tuple[str, str]]]]:
    """Row, column, what they set, and what they replace in the prompt."""
    if grid is None:
        yield 0, 0, {}, ()
        return
    for y, down in enumerate(grid.rows):
        for x, across in enumerate(grid.columns):
            replaced = [value.replaced for value in (down, across) if value.replaced]
            yield y, x, {**down.settings, **across.settings}, replaced


def _key(drafts: Sequence[Draft], wishes: Wishes, wildcards: WildcardFolder) -> str:
    digest = hashlib.sha256()
    target = wishes.target
    folder = None if target.folder is None else str(target.folder)
    # Wildcards by their contents: with other lines in them it is another batch.
    common = [_SCHEMA, folder, target.name, target.format.value, target.quality, wildcards.digests()]
    digest.update(json.dumps(common).encode())
    for draft in drafts:
        facts = [draft.template.text, draft.combination, draft.seed, draft.chance, draft.settings, draft.replaced]
        digest.update(json.dumps(facts, sort_keys=True).encode())
    return digest.hexdigest()[:32]
