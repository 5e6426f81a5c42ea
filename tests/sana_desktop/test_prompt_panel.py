"""The prompt field: what is struck through, completed, taken out, pasted; and what the line below it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor

from engine import ModelInfo
from engine.paths import resource
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.prompt_reader import PromptQuestion, PromptReader, PromptReading
from sana_desktop.styles import StylePreset
from sana_desktop.token_counting import CountingFailed, TokenCounter
from sana_desktop.widgets.prompt_panel import PromptPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform, of every window

STARTER = ModelInfo("starter", "Starter", resource("models", "starter"), 512, 20, 4.5, "none")
LONG = "wörd 🦊 " * 200


@pytest.fixture
def panel(qtbot):
    panel = PromptPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 160)
    panel.show()
    qtbot.waitExposed(panel)
    panel.prompt.setFocus()
    return panel


@pytest.fixture
def reader(tmp_path):
    (tmp_path / "animals.txt").write_text("fox\nwhale\n", "utf-8")
    reader = PromptReader(lambda: WildcardFolder(tmp_path))
    yield reader
    reader.close()


def read(qtbot, reader: PromptReader, question: PromptQuestion) -> PromptReading:
    with qtbot.waitSignal(reader.told, timeout=20_000) as told:
        reader.ask(question)
    return told.args[0]


def show(qtbot, reader: PromptReader, panel: PromptPanel, **changes) -> PromptReading:
    """What is typed, read and shown."""
    reading = read(qtbot, reader, PromptQuestion(panel.texts()[0], panel.texts()[1], model=STARTER, **changes))
    panel.show_reading(reading)
    return reading


# ---- tokens


def test_the_part_that_is_not_read_is_struck_through_and_told(qtbot, panel, reader):
    panel.prompt.insertPlainText(LONG)
    cursor = panel.prompt.textCursor().position()
    reading = show(qtbot, reader, panel)

    assert reading.cut is not None and panel.prompt.struck_through() == LONG[reading.cut :]
    assert panel.notes.tokens.text() == f"{reading.tokens} / 300 tokens"
    assert "does not read from" in panel.notes.told.accessibleName()
    assert panel.prompt.textCursor().position() == cursor
    panel.prompt.undo()
    assert panel.texts()[0] == "", "striking through is no step of the field's undo"


def test_a_prompt_that_fits_has_nothing_struck_through(qtbot, panel, reader):
    panel.set_texts(LONG, "")
    show(qtbot, reader, panel)
    panel.set_texts("a fox", "")
    reading = show(qtbot, reader, panel)
    assert reading.cut is None and panel.prompt.struck_through() == ""
    assert panel.notes.tokens.text() == f"{reading.tokens} / 300 tokens" and panel.notes.told.accessibleName() == ""


def test_an_answer_about_another_text_is_not_shown(qtbot, panel, reader):
    panel.set_texts(LONG, "")
    reading = read(qtbot, reader, PromptQuestion(LONG, model=STARTER))
    panel.set_texts("a fox", "")
    panel.show_reading(reading)
    assert panel.prompt.struck_through() == "" and panel.notes.tokens.text() == ""


def test_the_style_s_words_count_and_can_be_cut_themselves(qtbot, reader):
    style = StylePreset("Long", "a picture of {prompt} " + "on a wall " * 200)
    plain = read(qtbot, reader, PromptQuestion("a fox", model=STARTER))
    styled = read(qtbot, reader, PromptQuestion("a fox", style=style, model=STARTER))
    assert plain.tokens is not None and styled.tokens is not None and styled.tokens > 300 > plain.tokens
    assert styled.cut is None and styled.style_is_cut

    before = StylePreset("Before", "a picture of {prompt}")
    prompt = "  \n" + "fox " * 400
    bare = read(qtbot, reader, PromptQuestion("a picture of " + prompt.strip(), model=STARTER))
    within = read(qtbot, reader, PromptQuestion(prompt, style=before, model=STARTER))
    assert bare.cut is not None and within.cut == bare.cut - len("a picture of ") + len("  \n")


def test_what_to_leave_out_is_counted_without_the_instruction(qtbot, panel, reader):
    panel.set_texts("a fox", "rain " * 400)
    assert show(qtbot, reader, panel).negative_is_cut
    assert "what to leave out" in panel.notes.told.accessibleName()


def test_without_a_tokenizer_nothing_is_counted_and_the_rest_is_told(qtbot, panel, reader, tmp_path):
    panel.set_texts("a {red|blue} fox", "")
    for model in (None, ModelInfo("x", "X", tmp_path, 512, 20, 4.5)):
        reading = read(qtbot, reader, PromptQuestion("a {red|blue} fox", model=model, count=2))
        panel.show_reading(reading)
        assert reading.tokens is None and panel.notes.tokens.text() == ""
        assert panel.notes.told.accessibleName() == "4 pictures: 2 combinations × 2"


def test_a_damaged_tokenizer_is_told_and_the_next_one_is_counted(tmp_path):
    (tmp_path / "tokenizer.json").write_text("{", "utf-8")
    counter = TokenCounter()
    with pytest.raises(CountingFailed, match="damaged"):
        counter.count(tmp_path, [("", "a fox")])
    (count,) = counter.count(STARTER.folder / "tokenizer", [("", "a fox")])
    assert count.tokens > 1 and count.cut is None
    counter.close()
    with pytest.raises(CountingFailed):
        counter.count(STARTER.folder / "tokenizer", [("", "a fox")])


# ---- templates, weights


@pytest.mark.parametrize(
    ("prompt", "count", "words"),
    [
        ("a {red|blue|green} fox", 1, "3 pictures, one of each combination"),
        ("a {red|blue|green} fox", 2, "6 pictures: 3 combinations × 2"),
        ("a {1|2|3|4|5|6|7|8|9|10|11} {1|2|3|4|5|6|7|8|9|10} fox", 1, "1 picture, drawn from 110 combinations"),
        ("a {1|2|3|4|5|6|7|8|9|10|11} {1|2|3|4|5|6|7|8|9|10} fox", 4, "4 pictures, drawn from 110 combinations"),
        (
            "a fox {in snow",
            1,
            "Character 7: this brace is never closed: close it, or put a backslash before it if it is part of the "
            "prompt.",
        ),
        ("a {sign}", 1, ""),
    ],
)
def test_it_says_how_many_pictures_a_template_makes(qtbot, panel, reader, prompt, count, words):
    panel.set_texts(prompt, "")
    show(qtbot, reader, panel, count=count)
    assert panel.notes.told.accessibleName() == words


def test_weights_are_taken_out_by_a_click_that_can_be_undone(qtbot, panel, reader):
    prompt = "a (🦊 red:1.3) fox, (snow: 0.8)"
    panel.prompt.insertPlainText(prompt)
    show(qtbot, reader, panel)
    assert "does not read weights" in panel.notes.told.accessibleName()
    qtbot.mouseClick(panel.notes.plain, Qt.MouseButton.LeftButton)
    assert panel.texts()[0] == "a 🦊 red fox, snow"
    show(qtbot, reader, panel)
    assert not panel.notes.plain.isVisible()
    panel.prompt.undo()
    assert panel.texts()[0] == prompt


def test_a_wildcard_is_completed(qtbot, panel, reader):
    qtbot.keyClicks(panel.prompt, "an __an")
    show(qtbot, reader, panel)
    popup = panel.prompt._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert panel.texts()[0] == "an __animals__" and not popup.isVisible()

    qtbot.keyClicks(panel.prompt, " ")
    assert not popup.isVisible(), "the name is complete"
    panel.prompt.moveCursor(QTextCursor.MoveOperation.Left)
    qtbot.keyClicks(panel.prompt, "x")
    assert not popup.isVisible()


def test_esc_leaves_the_completion_alone_open(qtbot, panel, reader):
    qtbot.keyClicks(panel.prompt, "__")
    show(qtbot, reader, panel)
    popup = panel.prompt._popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible() and panel.texts()[0] == "__"


# ---- pasting


def test_a_picture_is_pasted_as_a_picture_and_words_as_words(qtbot, panel, tmp_path):
    image, words, file = QMimeData(), QMimeData(), QMimeData()
    image.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    words.setText("a fox")
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "fox.PNG"))])
    with qtbot.waitSignal(panel.prompt.picture_pasted):
        panel.prompt.insertFromMimeData(image)
    with qtbot.waitSignal(panel.prompt.picture_file_pasted) as pasted:
        panel.prompt.insertFromMimeData(file)
    assert pasted.args == [tmp_path / "fox.PNG"]
    panel.prompt.insertFromMimeData(words)
    assert panel.texts()[0] == "a fox"
