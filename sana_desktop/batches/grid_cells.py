"""Finished grids: which picture stands in which row and column, and what the rows and columns are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sana_desktop.batches.grids import Grid
from sana_desktop.batches.plan import Plan
from sana_desktop.jobs.job import Job


@dataclass(frozen=True, slots=True)
class FinishedGrid:
    title: str  # what all its pictures have in common
    columns: Sequence[str]
    rows: Sequence[str]  # one, "", where there is but one axis
    cells: Sequence[Job | None]  # row by row; None: there is no such job


def finished_grids(plan: Plan, grid: Grid, jobs: Sequence[Job]) -> list[FinishedGrid]:
    """One for every line, draw, seed and other setting that the axes leave open."""
    columns, rows = [value.label for value in grid.columns], [value.label for value in grid.rows]
    series: dict[int, dict[tuple[int, int], Job]] = {}
    for job in jobs:
        draft = plan.drafts[job.number - 1]
        series.setdefault(draft.series, {})[draft.row, draft.column] = job
    return [
        FinishedGrid(
            _title(list(placed.values()), grid),
            columns,
            rows,
            [placed.get((row, column)) for row in range(len(rows)) for column in range(len(columns))],
        )
        for _, placed in sorted(series.items())
    ]


def _title(jobs: Sequence[Job], grid: Grid) -> str:
    """Of the first cell: "a red fox, seed 7, 512x512, 20 steps, guidance 4.5" without what the axes set."""
    request = jobs[0].request
    facts = {
        "seed": f"seed {request.seed}",
        "width": f"{request.width}x{request.height}",
        "steps": f"{request.steps} steps",
        "guidance_scale": f"guidance {request.guidance_scale:g}",
    }
    told = [text for name, text in facts.items() if not grid.sets(name)]
    return ", ".join([" ".join(request.prompt.split())[:200], *told])
