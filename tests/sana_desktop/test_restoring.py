"""Taking over the settings of a file: what would change, what of it the user wants, and what cannot be used."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest
from fakes import image_of
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from engine import GenerationRequest, ModelInfo, Precision
from engine.image_file import save_png
from engine.other_programs.imported import Imported
from engine.recipe import Recipe
from engine.version import PROGRAM_NAME
from sana_desktop.parameters import Parameters, taken_over
from sana_desktop.settings import Settings
from sana_desktop.studio import ALL_PARTS
from sana_desktop.windows.restoring import Restorable, restorable
from sana_desktop.windows.restoring_dialog import RestoringDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")

MODELS = [ModelInfo("starter", "Starter", Path("/models/starter"), 512, 20, 4.5)]
NOW = Settings(prompt="a whale", parameters=Parameters(seed=3))
REQUEST = GenerationRequest("a fox", "blurry", width=256, height=128, steps=12, guidance_scale=3.0, seed=7)
EMBEDDED = {
    "A1111": {
        "parameters": "a fox <lora:x:1>\nNegative prompt: blurry\n"
        "Steps: 28, Sampler: DPM++ 2M, CFG scale: 6.5, Seed: 5, Size: 640x320, Model: dreamy"
    },
    "InvokeAI": {
        "invokeai_metadata": json.dumps(
            {"positive_prompt": "a fox", "negative_prompt": "", "width": 640, "height": 320, "seed": 5, "steps": 28}
        )
    },
    "SwarmUI": {
        "parameters": json.dumps(
            {"sui_image_params": {"prompt": "a fox", "seed": 5, "steps": 28, "width": 640, "height": 320}}
        )
    },
}


def found(
    request: GenerationRequest,
    now: Settings = NOW,
    program: str = PROGRAM_NAME,
    ignored: tuple[str, ...] = (),
    source_is_here: bool = True,
) -> Restorable:
    recipe = Recipe(request, (request.width, request.height), {}, program)
    return restorable(Imported(recipe, program, ignored, request.model), now, MODELS, source_is_here)


def lines(restorable: Restorable) -> dict[str, tuple[str, str, bool]]:
    return {change.part: (change.now, change.then, change.is_ticked) for change in restorable.changes}


# ---- what would change


def test_what_differs_is_listed_with_both_values():
    assert lines(found(REQUEST)) == {
        "prompt": ("a whale", "a fox", True),
        "negative_prompt": ("", "blurry", True),
        "size": ("512 × 512", "256 × 128", True),
        "steps": ("20", "12", True),
        "guidance": ("4.5", "3", True),
        "seed": ("3", "7", True),
    }
    assert found(REQUEST).same == 3, "model, source, other settings"


def test_what_is_so_already_is_counted_alone():
    now = Settings(prompt="a fox", parameters=Parameters(seed=7))
    assert found(GenerationRequest("a fox", seed=7), now) == Restorable(
        GenerationRequest("a fox", seed=7), PROGRAM_NAME, (), 9, ()
    )


def test_a_model_that_is_not_here_is_told_and_left_out():
    (change,) = [c for c in found(dataclasses.replace(REQUEST, model="sana-9b")).changes if c.part == "model"]
    assert not change.is_ticked and "not here" in change.problem and (change.now, change.then) == ("Starter", "sana-9b")


def test_a_source_is_taken_where_it_is_here_and_put_away_where_there_was_none():
    request = dataclasses.replace(REQUEST, source="/pictures/cat.png", strength=0.4)
    assert lines(found(request))["source"] == ("", "cat.png, strength 0.4", True)
    (change,) = [c for c in found(request, source_is_here=False).changes if c.part == "source"]
    assert not change.is_ticked and change.problem
    now = dataclasses.replace(NOW, parameters=Parameters(source="/pictures/dog.png", strength=0.5))
    assert lines(found(REQUEST, now))["source"] == ("dog.png, strength 0.5", "", True)


def test_other_settings_are_one_line_in_words():
    request = dataclasses.replace(REQUEST, precision=Precision.INT8, step_cache=0.1)
    assert lines(found(request))["other"] == ("", "precision int8, step cache 0.1", True)


def test_another_programs_silence_is_not_taken_for_a_wish():
    """Where its file says nothing of a setting, the usual value stands there: it is shown, and not ticked."""
    now = Settings(prompt="a whale", negative_prompt="ugly", parameters=Parameters(width=1024, steps=30, seed=3))
    told = lines(found(GenerationRequest("a fox", seed=5), now, program="A1111"))
    assert {part for part, (_, _, ticked) in told.items() if ticked} == {"prompt", "seed"}
    assert "model" not in told, "its models are not ours"


requests = st.builds(
    GenerationRequest,
    prompt=st.sampled_from(["a fox", "a whale"]),
    negative_prompt=st.sampled_from(["", "blurry"]),
    width=st.sampled_from([256, 512]),
    steps=st.integers(1, 40),
    guidance_scale=st.floats(1, 10),
    seed=st.integers(0, 9),
    step_cache=st.sampled_from([0.0, 0.1, 0.2]),
    source=st.sampled_from(["", "/pictures/cat.png"]),
    strength=st.sampled_from([0.2, 0.5]),
)


@given(request=requests, before=requests)
def test_nothing_changes_that_was_not_listed(request, before):
    """Taking over all parts changes exactly those that the list names."""
    parameters = taken_over(Parameters(seed_locked=True), before, ALL_PARTS)
    now = Settings(prompt=before.prompt, negative_prompt=before.negative_prompt, parameters=parameters)
    listed = {change.part for change in found(request, now).changes}
    for part in ALL_PARTS - {"prompt", "negative_prompt"}:
        after = taken_over(parameters, request, frozenset({part}))
        if not request.source and not before.source:
            after, same = dataclasses.replace(after, strength=0), dataclasses.replace(parameters, strength=0)
        else:
            same = parameters
        if part == "guidance" and f"{after.guidance_scale:g}" == f"{same.guidance_scale:g}":
            continue
        assert (after != same) == (part in listed), part


# ---- the list


@pytest.fixture
def show(qtbot):
    def show(found: Restorable, name: str = "fox.png") -> RestoringDialog:
        dialog = RestoringDialog(name, found)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def texts(dialog: RestoringDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_enter_takes_over_what_is_ticked(qtbot, show):
    dialog = show(found(REQUEST))
    dialog.ticks["seed"].setChecked(False)
    with qtbot.waitSignal(dialog.chosen) as told:
        qtbot.keyClick(dialog.ticks["prompt"], Qt.Key.Key_Return)
    assert told.args == [REQUEST, frozenset({"prompt", "negative_prompt", "size", "steps", "guidance"})]
    assert not dialog.isVisible()


def test_escape_takes_nothing_over(qtbot, show):
    dialog = show(found(REQUEST))
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_with_nothing_ticked_there_is_nothing_to_restore(qtbot, show):
    dialog = show(found(REQUEST))
    for tick in dialog.ticks.values():
        tick.setChecked(False)
    assert not dialog.restore.isEnabled()
    assert "All of its settings are so already." in " ".join(texts(show(found(GenerationRequest("a whale", seed=3)))))


def test_what_cannot_be_used_is_listed(qtbot, show):
    dialog = show(found(REQUEST, ignored=("LoRA x: not used.",), program="A1111"))
    assert "LoRA x: not used." in texts(dialog) and "Made by A1111. 2 settings are the same already." in texts(dialog)


def test_what_stands_in_a_file_is_plain_text_and_no_screenful(qtbot, show):
    request = dataclasses.replace(REQUEST, prompt="<img src=x>" * 1000)
    dialog = show(found(request), name="<b>x</b>.png")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert max(map(len, texts(dialog))) < 500


def test_what_cannot_be_taken_over_cannot_be_ticked(qtbot, show):
    dialog = show(found(dataclasses.replace(REQUEST, model="sana-9b")))
    assert not dialog.ticks["model"].isEnabled() and "model" not in dialog.parts()
    assert "not here" in dialog.ticks["model"].accessibleDescription()


# ---- from a file to the studio's wish


def test_our_own_picture_is_restored_in_one_wish(qtbot, make_program, tmp_path):
    path = save_png(image_of(REQUEST), tmp_path / "fox.png")
    program = make_program()
    wishes = []
    program.studio.settings_wanted.connect(lambda request, parts: wishes.append((request, parts)))

    program.studio.restoring_wanted.emit(path)
    qtbot.waitUntil(lambda: program.window.restorer.dialog() is not None)
    program.window.restorer.dialog().accept()

    ((request, parts),) = wishes
    assert request == REQUEST and {"prompt", "seed", "size"} <= parts
    assert program.window.restorer.dialog() is None


@pytest.mark.parametrize("program_name", EMBEDDED)
def test_other_programs_pictures_are_read(qtbot, make_program, tmp_path, program_name):
    chunks = PngImagePlugin.PngInfo()
    for key, text in EMBEDDED[program_name].items():
        chunks.add_text(key, text)
    Image.new("RGB", (8, 8)).save(tmp_path / "other.png", pnginfo=chunks)
    program = make_program()

    program.studio.restoring_wanted.emit(tmp_path / "other.png")
    qtbot.waitUntil(lambda: program.window.restorer.dialog() is not None)
    dialog = program.window.restorer.dialog()
    assert any(text.startswith(f"Made by {program_name}.") for text in texts(dialog))
    assert {"prompt", "size", "steps", "seed"} <= dialog.parts()
    if program_name == "A1111":
        assert any("LoRA x" in text for text in texts(dialog))
    dialog.reject()


def test_a_file_without_settings_is_one_sentence(qtbot, make_program, tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "plain.png")
    program = make_program()
    program.studio.restoring_wanted.emit(tmp_path / "plain.png")
    qtbot.waitUntil(lambda: program.window.error_panel.isVisible())
    assert "holds no recipe" in program.window.error_panel.text()


@pytest.mark.parametrize("source", ["//server/share/x.png", "\\\\server\\x.png", "~nobody-of-that-name/x.png", "\t"])
def test_nothing_is_looked_for_elsewhere_because_a_file_says_so(monkeypatch, source):
    from sana_desktop.windows import restorer

    if source[0] in "/\\":
        monkeypatch.setattr(Path, "is_file", lambda self: pytest.fail("it was looked for"))
    assert restorer._is_here(source) is False
