"""The report: `bench.json` with every figure, `bench.md` with the tables that people read."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.bench.figures import Row, Verdict
from engine.bench.pictures import PictureRow

FORMAT = 1
GIB = 1 << 30

_COLUMNS = ("", "median", "best", "spread", "ratio", "peak, GiB", "for the run", "difference", "")


def as_json(
    conditions: dict[str, Any], options: dict[str, Any], rows: Sequence[Row], pictures: Sequence[PictureRow]
) -> str:
    document = {
        "format": FORMAT,
        "conditions": conditions,
        "options": options,
        "rows": [row.plain() for row in rows],
        "pictures": [row.plain() for row in pictures],
    }
    return json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def as_markdown(
    conditions: dict[str, Any],
    options: dict[str, Any],
    rows: Sequence[Row],
    pictures: Sequence[PictureRow],
    notes: Sequence[str],
) -> str:
    parts = [_conditions_lines(conditions, options)]
    if rows:
        parts.append(_stage_table(rows))
    if pictures:
        parts.append(_picture_table(pictures))
    return "\n\n".join([*parts, *notes]) + "\n"


def write(folder: Path, json_text: str, markdown: str) -> None:
    """
    Raises:
        OSError: the folder cannot be made or written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bench.json").write_text(json_text, encoding="utf-8")
    (folder / "bench.md").write_text(markdown, encoding="utf-8")


def _conditions_lines(conditions: dict[str, Any], options: dict[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in conditions["packages"].items() if version)
    where = (
        conditions.get("card") or f"{conditions['processor']}, {conditions['threads']} of {conditions['cores']} cores"
    )
    flags = " ".join(conditions["processor_flags"])
    return "\n".join(
        (
            f"{where} ({flags}); {conditions['date']}, load {conditions['load']}; commit {conditions['commit']}",
            f"Python {conditions['python']}, {packages}",
            f"model: {options['model']}",
        )
    )


def _stage_table(rows: Sequence[Row]) -> str:
    lines = [_line(_COLUMNS), _line(["---", *["--:"] * 7, "---"])]
    case = ""
    for row in rows:
        if row.case != case:
            case = row.case
            lines.append(_line([f"**{case}**", *[""] * 8]))
        growth = row.memory["peak"] - row.memory["before"] if {"peak", "before"} <= row.memory.keys() else None
        lines.append(
            _line(
                [
                    row.name,
                    _seconds(row.median),
                    _seconds(row.best),
                    "–" if row.spread is None else f"{row.spread:.0%}",
                    "–" if row.ratio is None else f"{row.ratio:.2f}×",
                    _gib(row.memory.get("peak")),
                    _gib(growth),
                    _difference(row),
                    "; ".join([*([row.verdict] if row.verdict != Verdict.OK else []), *row.notes]),
                ]
            )
        )
    return "\n".join(lines)


def _picture_table(rows: Sequence[PictureRow]) -> str:
    first = rows[0].median
    lines = [_line(["pictures", "median", "ratio", "PSNR, mean", "least", ""]), _line(["---", *["--:"] * 4, "---"])]
    for row in rows:
        ratio = first / row.median if first and row.median else None
        compared = row.decibels and row is not rows[0]
        lines.append(
            _line(
                [
                    row.name,
                    _seconds(row.median),
                    "–" if ratio is None else f"{ratio:.2f}×",
                    _decibels(sum(row.decibels) / len(row.decibels)) if compared else "–",
                    _decibels(min(row.decibels)) if compared else "–",
                    row.failure,
                ]
            )
        )
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _seconds(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value * 1000:.2f} ms" if value < 1 else f"{value:.2f} s"


def _gib(value: int | None) -> str:
    return "–" if value is None else f"{value / GIB:.2f}"


def _difference(row: Row) -> str:
    if row.decibels is not None:
        return _decibels(row.decibels)
    return "–" if row.difference is None else f"{row.difference:.1e}"


def _decibels(value: float) -> str:
    return "same" if math.isinf(value) else f"{value:.1f} dB"
