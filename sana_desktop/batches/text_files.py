"""Text files that people write prompts in: read with limits, as UTF-8 or with the mark of UTF-16."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.path_words import shown

MAX_BYTES = 2 << 20
MAX_LINES = 5_000
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_LINE_END = re.compile(r"\r\n|\r|\n")
_UNSEEN = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")


class TextFileError(EngineError):
    """The file cannot be read as text; the sentence says where and what to do."""


def read_text(path: Path) -> str:
    """
    Raises:
        TextFileError: there is no such file, it is too large, or it is no text.
    """
    name = shown(path.name) or "This"
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # a pipe or a device may keep its reader waiting for ever
            raise TextFileError(f"{name} is a folder or a device: give a file, or - for standard input.")
        with open(path, "rb") as file:
            return read_stream(file, name)
    except FileNotFoundError:
        raise TextFileError(f"There is no file {shown(path)}: check the name.") from None
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise TextFileError(f"{shown(path)} cannot be read ({reason}): check its name and permissions.") from None


def read_stream(stream: BinaryIO, name: str) -> str:
    """
    Args:
        name: of the file, for the errors.
    Raises:
        TextFileError: it is too large, or it is no text.
    """
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise TextFileError(f"{name} has more than {MAX_BYTES >> 20} MiB, and nothing was started: split the file.")
    return _decoded(data, name)


def lines_of(text: str, name: str, limit: int = MAX_LINES) -> list[str]:
    """Without their ends, whichever system wrote them; a form feed or the like ends no line.

    Raises:
        TextFileError: there are more than `limit`.
    """
    if text.count("\n") + text.count("\r") > 2 * limit + 2:  # before millions of them are made
        raise _too_many(name, limit)
    lines = _LINE_END.split(text)
    if lines[-1] == "":
        lines.pop()
    if len(lines) > limit:
        raise _too_many(name, limit)
    return lines


def _too_many(name: str, limit: int) -> TextFileError:
    return TextFileError(f"{name} has more than {limit:,} lines, and nothing was started: split the file.")


def _decoded(data: bytes, name: str) -> str:
    if data.startswith(_UTF32):
        raise TextFileError(f"{name} is UTF-32 text, which is not read: save it as UTF-8.")
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    encoding = _MARKS.get(mark, "utf-8")
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[len(mark) : len(mark) + error.start].decode(encoding, errors="replace")
        where = f"line {_line_at_end(before)} (byte {len(mark) + error.start + 1:,})"
        called = "UTF-8" if encoding == "utf-8" else "UTF-16"
        raise TextFileError(f"{name}, {where}: this is not {called} text. Save the file as UTF-8.") from None
    if (zero := text.find("\0")) >= 0:
        where = f"line {_line_at_end(text[:zero])}"
        raise TextFileError(f"{name}, {where}: there is a zero byte, which no text has. Save the file as UTF-8.")
    return _UNSEEN.sub("", text)


def _line_at_end(text: str) -> int:
    return len(_LINE_END.split(text))
