"""Prompt files: a prompt a line (.txt), a table (.csv), or an object a line (.jsonl). Whoever wrote them may be anyone.

Every row is looked at before anything is rendered; what cannot be read is told by its line.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn

from engine import InvalidRequest
from engine.request import MAX_PROMPT_CHARACTERS
from sana_desktop.batches.settings import COUNT, from_json, from_text, setting_named
from sana_desktop.batches.text_files import TextFileError, lines_of

MAX_COUNT = 10_000
_COMMENT = "#"
_MAX_COLUMNS = 100


class PromptFormat(Enum):
    TXT = "txt"
    CSV = "csv"
    JSONL = "jsonl"

    @classmethod
    def of(cls, path: Path) -> PromptFormat:
        """By the name; whatever is no table is a prompt a line.

        Raises:
            TextFileError: a format that is not read.
        """
        match path.suffix.lower():
            case ".csv" | ".tsv":
                return cls.CSV
            case ".jsonl" | ".ndjson":
                return cls.JSONL
            case ".json" | ".yaml" | ".yml" | ".xlsx" | ".xls" | ".ods" | ".docx" | ".pdf" | ".png" | ".toml":
                raise TextFileError(
                    f"Files ending in {path.suffix} are not read: save it as .txt (a prompt a line), .csv or .jsonl."
                )
        return cls.TXT


@dataclass(frozen=True, slots=True)
class Row:
    """What one line asks for."""

    line: int  # counted from 1
    prompt: str  # perhaps a template
    settings: dict[str, Any] = field(default_factory=dict)  # fields of a request, by name; not checked yet
    count: int | None = None  # pictures of each; None: as many as are asked for altogether


@dataclass(frozen=True, slots=True)
class WrongLine:
    line: int
    sentence: str  # what is wrong and what to do


@dataclass(slots=True)
class PromptFile:
    rows: list[Row] = field(default_factory=list)
    wrong: list[WrongLine] = field(default_factory=list)


def parse(text: str, kind: PromptFormat, name: str, is_plain: bool = False) -> PromptFile:
    """
    Args:
        name: of the file, for the errors.
        is_plain: no templates: a backslash before # alone is taken away.
    Raises:
        TextFileError: nothing of it can be relied on: too many lines, no usable header, a quote that never ends.
    """
    match kind:
        case PromptFormat.CSV:
            return _parse_table(text, name)
        case PromptFormat.JSONL:
            return _parse_objects(lines_of(text, name))
    found = PromptFile()
    for line, prompt in _written(lines_of(text, name)):
        escaped = is_plain and prompt.startswith(f"\\{_COMMENT}")
        _add(found, line, {"prompt": prompt[1:] if escaped else prompt})
    return found


def _written(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Numbered, without blank lines and comments."""
    for number, line in enumerate(lines, start=1):
        if (line := line.strip()) and not line.startswith(_COMMENT):
            yield number, line


def _add(found: PromptFile, line: int, values: dict[str, Any]) -> None:
    try:
        found.rows.append(_row(line, values))
    except InvalidRequest as error:
        found.wrong.append(WrongLine(line, str(error)))


def _row(line: int, values: dict[str, Any]) -> Row:
    prompt, count = values.pop("prompt", ""), values.pop(COUNT, None)
    if not isinstance(prompt, str) or not prompt.strip():
        raise InvalidRequest("prompt", "There is no prompt: write what the picture should show, or delete the line.")
    if len(prompt) > MAX_PROMPT_CHARACTERS:
        raise InvalidRequest(
            "prompt", f"The prompt has {len(prompt):,} characters: shorten it to at most {MAX_PROMPT_CHARACTERS:,}."
        )
    if count is not None and (type(count) is not int or not 1 <= count <= MAX_COUNT):
        raise InvalidRequest("prompt", f"The count must be a whole number from 1 to {MAX_COUNT:,}.")
    if values.get("seed") == "random":
        del values["seed"]
    return Row(line, prompt, values, count)


def _parse_table(text: str, name: str) -> PromptFile:
    lines_of(text, name)  # counts them
    # Row by row and not all lines at once: a quoted text may hold line ends.
    rows = _table_rows(text, name)
    header_line, header = next(((line, cells) for line, cells in rows if any(map(str.strip, cells))), (1, []))
    columns = _columns(header, header_line, name)
    found = PromptFile()
    for line, cells in rows:
        if not any(map(str.strip, cells)):
            continue
        try:
            found.rows.append(_row(line, _cells(cells, columns)))
        except InvalidRequest as error:
            found.wrong.append(WrongLine(line, str(error)))
    return found


def _table_rows(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line that each begins in."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True, strict=True)
    begins = 1
    try:
        for cells in reader:
            yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        raise TextFileError(
            f"{name}, line {begins}: the table cannot be read on from here ({error}). "
            'Close every quote, and write a quote inside a text twice: ""'
        ) from None


def _delimiter(text: str) -> str:
    """What parts the header: some programs write semicolons, others tabs."""
    header = next(filter(str.strip, re.split(r"[\r\n]", text.lstrip()[:10_000], maxsplit=1)), "")
    return max(",;\t", key=header.count)


def _columns(header: list[str], line: int, name: str) -> list[str | None]:
    """The setting of each column; None for one that is passed over: its name is empty or begins with #."""
    columns: list[str | None] = []
    try:
        if len(header) > _MAX_COLUMNS:
            raise InvalidRequest("prompt", f"There are more than {_MAX_COLUMNS} columns.")
        for title in header:
            ignored = not title.strip() or title.strip().startswith(_COMMENT)
            columns.append(None if ignored else setting_named(title))
            if columns[-1] and columns.count(columns[-1]) > 1:
                raise InvalidRequest("prompt", f"Two columns set {columns[-1]}: delete one.")
        if "prompt" not in columns:
            raise InvalidRequest("prompt", 'The first line must name the columns, and one of them "prompt".')
    except InvalidRequest as error:
        raise TextFileError(
            f"{name}, line {line}: {error} (A column whose name begins with # is passed over.)"
        ) from None
    return columns


def _cells(cells: list[str], columns: list[str | None]) -> dict[str, Any]:
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise InvalidRequest(
            "prompt",
            f"There are {len(cells)} cells under {len(columns)} columns: put texts that hold the separator in quotes.",
        )
    values: dict[str, Any] = {}
    for name, cell in zip(columns, cells, strict=False):
        cell = cell.strip()
        if name == "seed" and cell.lower() == "random":
            cell = ""
        if name is not None and cell:
            _put(values, from_text(name, cell))
    return values


def _parse_objects(lines: list[str]) -> PromptFile:
    found = PromptFile()
    for line, text in _written(lines):
        try:
            found.rows.append(_row(line, _object(text)))
        except InvalidRequest as error:
            found.wrong.append(WrongLine(line, str(error)))
    return found


def _object(text: str) -> dict[str, Any]:
    try:
        pairs = json.loads(text, object_pairs_hook=_Pairs, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise _no_object(f"{error.msg}, column {error.colno}") from None
    except ValueError:  # NaN and the like, or a number of thousands of digits
        raise _no_object("a number that cannot be") from None
    except RecursionError:
        raise _no_object("nested too deeply") from None
    if isinstance(pairs, str):
        return {"prompt": pairs}
    if not isinstance(pairs, _Pairs):
        raise _no_object("it is a list or a number")
    values: dict[str, Any] = {}
    for given, value in pairs:
        if not given.startswith(_COMMENT):
            name = setting_named(given)
            if value is not None:
                _put(values, from_json(name, value))
    return values


def _no_object(reason: str) -> InvalidRequest:
    return InvalidRequest("prompt", f'This is no JSON object ({reason}): write {{"prompt": "…", "steps": 20}}.')


class _Pairs(list[tuple[str, Any]]):
    """A JSON object as it stands there: a name may come twice."""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _put(values: dict[str, Any], new: dict[str, Any]) -> None:
    if twice := values.keys() & new.keys():
        raise InvalidRequest("prompt", f"{sorted(twice)[0].replace('_', ' ')} is set twice: delete one.")
    values |= new
