"""Earlier prompts: kept across starts, none twice, walked through as in a shell; files that may hold anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sana_desktop.kept_json import MAX_BYTES
from sana_desktop.own_styles import OwnStyles, StyleRefused
from sana_desktop.prompt_history import MOST, HistoryWalk, PromptHistory
from sana_desktop.styles import StylePreset

SHIPPED = [StylePreset("Ink", "an ink drawing of {prompt}")]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "file.json"


def opened(qtbot, file: Path) -> PromptHistory:
    history = PromptHistory(file)
    qtbot.waitUntil(lambda: history._is_read)  # its signal may have come already
    return history


def test_it_survives_a_restart_without_repeats(qtbot, file):
    history = opened(qtbot, file)
    for prompt in ("a fox", "a whale\nin the sea", "a fox", " "):
        history.add(prompt)
    history.close()

    again = opened(qtbot, file)
    assert again.prompts() == ["a whale\nin the sea", "a fox"]
    assert json.loads(file.read_text("utf-8")) == again.prompts()


def test_what_is_queued_before_the_file_is_read_is_added_to_it(qtbot, file):
    file.parent.mkdir()
    file.write_text(json.dumps(["old", "a fox"]), "utf-8")
    history = PromptHistory(file)
    history.add("new")
    history.add("a fox")
    qtbot.waitUntil(lambda: history.prompts() == ["old", "new", "a fox"])
    history.close()
    assert json.loads(file.read_text("utf-8")) == ["old", "new", "a fox"]


def test_it_keeps_the_newest_thousand(qtbot, file):
    history = opened(qtbot, file)
    for number in range(MOST + 5):
        history.add(f"fox {number}")
    assert len(history.prompts()) == MOST and history.prompts()[0] == "fox 5"
    history.close()


def test_cleared_it_is_empty_and_what_was_there_can_be_restored(qtbot, file):
    history = opened(qtbot, file)
    history.add("a fox")
    before = history.prompts()
    history.clear()
    assert history.prompts() == []
    history.add("a whale")
    history.restore(before)
    assert history.prompts() == ["a fox", "a whale"]
    history.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[" * 100_000, b'{"a": 1}', b"\xff\xfe", b'[1, null, ["a"], {"b": 2}, "", "   "]', b"null"],
)
def test_a_hostile_file_is_an_empty_history(qtbot, file, content):
    file.parent.mkdir()
    file.write_bytes(content)
    history = opened(qtbot, file)
    assert history.prompts() == []
    history.add("a fox")
    history.close()
    assert json.loads(file.read_text("utf-8")) == ["a fox"]


def test_a_huge_file_is_set_aside_unread(qtbot, file):
    file.parent.mkdir()
    with open(file, "wb") as huge:
        huge.truncate(MAX_BYTES + 1)
    history = opened(qtbot, file)
    assert history.prompts() == [] and file.with_name("file.json.damaged").exists()
    history.close()


def test_the_walk_is_that_of_a_shell(qtbot, file):
    history = opened(qtbot, file)
    for prompt in ("one", "two", "three"):
        history.add(prompt)
    walk = HistoryWalk(history)
    assert walk.newer("typed") is None, "the field is at what is being typed"
    assert [walk.older(shown) for shown in ("typed", "three", "two", "one")] == ["three", "two", "one", None]
    assert [walk.newer(shown) for shown in ("one", "two", "three", "typed")] == ["two", "three", "typed", None]
    assert walk.older("three") == "two", "what is shown already is not offered again"
    assert walk.older("two, changed") == "three" and walk.newer("three") == "two, changed"
    history.close()


def test_an_empty_history_has_nothing_to_walk_to(qtbot, file):
    history = opened(qtbot, file)
    walk = HistoryWalk(history)
    assert walk.older("typed") is None and walk.older("typed") is None and walk.newer("typed") is None
    history.close()


# ---- styles


def opened_styles(qtbot, file: Path) -> OwnStyles:
    styles = OwnStyles(file, SHIPPED)
    styles._file.close()  # it is read by then, and its signal on its way
    QApplication.processEvents()
    return styles


def test_own_styles_are_kept_changed_and_deleted(qtbot, file):
    styles = opened_styles(qtbot, file)
    styles.put(StylePreset("Wall", "{prompt}, on a wall", is_own=True))
    styles.put(StylePreset("Sea", "{prompt} at sea", "land", is_own=True))
    styles.put(StylePreset("Stone", "{prompt}, on a stone wall", is_own=True), instead_of="Wall")
    styles.close()

    again = opened_styles(qtbot, file)
    assert [style.name for style in again.all()] == ["Ink", "Stone", "Sea"]
    assert again.own()[1] == StylePreset("Sea", "{prompt} at sea", "land", is_own=True)
    before = again.own()
    again.delete("Stone")
    assert [style.name for style in again.own()] == ["Sea"]
    again.restore(before)
    assert again.own() == before
    again.close()


@pytest.mark.parametrize(
    "style",
    [
        StylePreset("", "{prompt} x"),
        StylePreset("ink", "{prompt} x"),
        StylePreset("New", "no slot"),
        StylePreset("New", "{prompt} and {prompt}"),
        StylePreset("New", "{prompt}"),
        StylePreset("N" * 81, "{prompt} x"),
        StylePreset("New", "{prompt}" + "x" * 20_000),
    ],
    ids=["no name", "a taken name", "no slot", "two slots", "no words", "a long name", "long words"],
)
def test_a_style_that_cannot_work_is_refused_in_a_sentence(qtbot, file, style):
    styles = opened_styles(qtbot, file)
    with pytest.raises(StyleRefused) as caught:
        styles.put(style)
    assert "\n" not in str(caught.value) and styles.own() == []
    styles.close()


def test_of_a_hostile_file_only_styles_are_taken(qtbot, file):
    file.parent.mkdir()
    good = {"name": "Wall", "prompt": "{prompt}, on a wall"}
    odd = [1, None, {"name": 2, "prompt": "{prompt} a"}, {"name": "Ink", "prompt": "{prompt} b"}, {"prompt": "x"}, good]
    file.write_text(json.dumps([*odd, {**good, "prompt": "{prompt} twice"}, [[]]]), "utf-8")
    styles = opened_styles(qtbot, file)
    assert [(style.name, style.prompt) for style in styles.own()] == [("Wall", "{prompt}, on a wall")]
    styles.close()
