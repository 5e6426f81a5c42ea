"""What the engine says is known in the window, word for word."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from engine import GenerationRequest, InvalidRequest
from engine.model_store.published import catalogue
from sana_desktop.engine_words import GOOD_FOR, SENTENCES, good_for_words, in_our_language

ROOT = Path(__file__).resolve().parents[2]
SPEAKERS = ("engine", "sana_desktop/jobs", "sana_desktop/gallery", "sana_desktop/batches")


class Reversed(QTranslator):
    """A language in which the words of a sentence stand the other way round."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        return " ".join(reversed(source.split(" "))) if context == "engine" else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def reversed_words(qapp: QApplication) -> Iterator[None]:
    translator = Reversed()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _said() -> set[str]:
    """Every text of those who speak, with {} where something is filled in."""
    said = set()
    for file in (file for speaker in SPEAKERS for file in (ROOT / speaker).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values]
                said.add("".join(parts))
    return said


def test_the_engine_says_every_sentence_that_is_known_here() -> None:
    said = _said()
    assert [sentence for sentence in SENTENCES if re.sub(r"\{[a-z]+\}", "{}", sentence) not in said] == []


def test_what_every_published_model_is_good_for_is_known() -> None:
    assert {entry.good_for for entry in catalogue()} == set(GOOD_FOR)


def test_a_sentence_is_told_in_our_language_with_what_was_filled_in(reversed_words) -> None:
    with pytest.raises(InvalidRequest) as caught:
        GenerationRequest("")
    assert in_our_language(str(caught.value)).endswith("prompt The")
    told = in_our_language("The prompt has 312 tokens and the model reads 300: left out from “of {x} snow” on.")
    assert told == "on. “of {x} snow” from out left 300: reads model the and tokens 312 has prompt The"
    assert good_for_words("pictures of 2048 pixels") == "Pixels 2048 of pictures"


@pytest.mark.parametrize("text", ["", "Something else went wrong.", "{count}", "The {name} has", "x" * 100_000])
def test_what_is_not_known_stays_as_it_is(reversed_words, text: str) -> None:
    assert in_our_language(text) == text
