"""Wildcard files: `__animals/cats__` in a template is a line of animals/cats.txt in the user's folder of wildcards."""

from __future__ import annotations

import difflib
import hashlib
import itertools
import os
import re
from pathlib import Path

from engine import paths
from engine.path_words import shown
from sana_desktop.batches.templates import MAX_DEPTH, Choice, Phrase, TemplateError, weighted_phrase
from sana_desktop.batches.text_files import TextFileError, lines_of, read_text

MAX_LINES = 50_000
_MOST_NAMES = 10_000
_MOST_HINTS = 5
_PART = re.compile(r"\w[\w.-]*")  # of a name: none is "..", and no Windows drive


class WildcardFolder:
    """The files below one folder, each read once."""

    def __init__(self, folder: Path | None = None) -> None:
        """
        Args:
            folder: None: the user's own.
        """
        self.folder = paths.config_folder() / "wildcards" if folder is None else folder
        self._choices: dict[str, Choice] = {}
        self._digests: dict[str, str] = {}
        self._reading: list[str] = []  # a file may name others
        self._hints = 0

    def digests(self) -> dict[str, str]:
        """Of the contents of all that were read until now, by name."""
        return dict(sorted(self._digests.items()))

    def __call__(self, name: str) -> Choice:
        """
        Raises:
            TemplateError: there is no such file or it cannot be read, or it names itself.
        """
        if name not in self._choices:
            if name in self._reading or len(self._reading) >= MAX_DEPTH:
                raise TemplateError(f"The wildcard __{name}__ leads back to itself: delete it from one of the files.")
            self._reading.append(name)
            try:
                self._choices[name] = self._read(name)
            finally:
                self._reading.pop()
        return self._choices[name]

    def _read(self, name: str) -> Choice:
        file = self._file(name)
        try:
            text = read_text(file)
            lines = lines_of(text, file.name, MAX_LINES)
        except TextFileError as error:
            raise TemplateError(f"The wildcard __{name}__: {error}") from None
        self._digests[name] = hashlib.sha256(text.encode()).hexdigest()
        options, weights = [], []
        for number, line in enumerate(lines, start=1):
            if (line := line.strip()) and not line.startswith("#"):
                phrase, weight = self._phrase(name, number, line)
                options.append(phrase)
                weights.append(weight)
        if not options:
            raise TemplateError(f"The wildcard __{name}__ has no lines: write some into {shown(file)}.")
        return Choice.of(options, weights)

    def _phrase(self, name: str, number: int, line: str) -> tuple[Phrase, float]:
        try:
            return weighted_phrase(line, self)
        except TemplateError as error:
            raise TemplateError(f"The wildcard __{name}__, line {number}: {error}") from None

    def _file(self, name: str) -> Path:
        """
        Raises:
            TemplateError: no such file in the folder, links followed.
        """
        parts = name.split("/")
        try:
            if all(map(_PART.fullmatch, parts)):
                file = self.folder.joinpath(*parts[:-1], f"{parts[-1]}.txt").resolve()
                if file.is_relative_to(self.folder.resolve()) and file.is_file():
                    return file
        except (OSError, ValueError, RuntimeError):  # RuntimeError: links in a circle
            pass
        folder, near = shown(self.folder), self._nearest(name)
        if near:
            raise TemplateError(f"There is no wildcard __{name}__ in {folder}: did you mean __{near}__?")
        file_name = f"{parts[-1][:60]}.txt"
        raise TemplateError(
            f"There is no wildcard __{name}__ in {folder}: put {file_name} there, or give --wildcards FOLDER."
        )

    def _nearest(self, name: str) -> str | None:
        """Of the first names that are missing: looking for it takes time, and a file may name thousands."""
        if self._hints == _MOST_HINTS:
            return None
        self._hints += 1
        return next(iter(difflib.get_close_matches(name, self.names(), n=1, cutoff=0.5)), None)

    def names(self) -> list[str]:
        """Of the files that are there; of very many only some."""
        found = (
            Path(folder, file).relative_to(self.folder).with_suffix("").as_posix()
            for folder, _, files in os.walk(self.folder)
            for file in files
            if file.endswith(".txt")
        )
        return sorted(itertools.islice(found, _MOST_NAMES))
