"""Create's words and settings: templates, earlier prompts, styles, a picture to begin from, taking settings over."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeEngine
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from engine import GenerationRequest, ModelInfo, Precision, Solver
from engine.paths import config_folder
from sana_desktop.app import Program
from sana_desktop.jobs.store import JobStore
from sana_desktop.parameters import Parameters, taken_over
from sana_desktop.settings import load_settings
from sana_desktop.studio import ALL_PARTS
from sana_desktop.styles import StylePreset
from sana_desktop.widgets.size_field import SizeField
from sana_desktop.widgets.source_field import SourceField
from sana_desktop.widgets.style_dialog import StyleDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform, of every dialog


@pytest.fixture(autouse=True)
def own_folders(monkeypatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def program(make_program: Callable[..., Program], engine: FakeEngine) -> Program:
    return make_program(engine)


@pytest.fixture
def create(program: Program):
    return program.window.create


# ---- templates, history


def test_generate_makes_every_combination_and_keeps_the_template(qtbot, program, create, engine):
    (config_folder() / "wildcards").mkdir(parents=True)
    (config_folder() / "wildcards" / "animals.txt").write_text("fox\nwhale\n", "utf-8")
    create.parameters.count.set_value(2)
    create.prompt_panel.set_texts("a {red|blue} __animals__", "rain")
    create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 8, timeout=20_000)

    assert [request.prompt for request in engine.requests[::2]] == [
        "a red fox",
        "a red whale",
        "a blue fox",
        "a blue whale",
    ]
    assert len({request.seed for request in engine.requests}) == 2
    with JobStore(program.controller.queue.path) as store:
        assert {job.template for job in store.jobs()} == {"a {red|blue} __animals__"}
    assert create.typing.history.prompts() == ["a {red|blue} __animals__"]


def test_the_folder_of_wildcards_is_made_and_opened(qtbot, create, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    create.open_wildcards()
    assert opened == [config_folder() / "wildcards"] and opened[0].is_dir()


def test_a_template_that_cannot_be_read_is_told_at_the_prompt_and_nothing_is_queued(qtbot, create, engine):
    create.prompt_panel.set_texts("a {red|blue fox", "")
    create.generate()
    qtbot.waitUntil(create.callout.isVisible)
    assert "never closed" in create.callout.text() and engine.requests == []
    assert create.typing.history.prompts() == []


def test_a_prompt_with_a_brace_can_be_drawn(qtbot, create, engine):
    create.prompt_panel.set_texts(r"a sign that says \{a|b\}", "")
    create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    assert engine.requests[0].prompt == "a sign that says {a|b}"


def test_alt_up_and_down_walk_through_what_was_queued(qtbot, create, engine):
    for prompt in ("a fox", "a whale"):
        create.prompt_panel.set_texts(prompt, "")
        create.generate()
    edit = create.prompt_panel.prompt
    edit.replace_text("an ow")
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(edit, key, Qt.KeyboardModifier.AltModifier)
        shown.append(edit.toPlainText())
    assert shown == ["a whale", "a fox", "a fox", "a whale", "an ow"]
    edit.undo()
    assert edit.toPlainText() == "a whale", "each is a step of the field's undo"


def test_the_list_of_earlier_prompts_is_searched_by_keys(qtbot, program, create):
    for prompt in ("a red fox", "a whale", "a fox in the snow"):
        create.typing.history.add(prompt)
    create.show_history()
    dialog = next(child for child in create.children() if type(child).__name__ == "HistoryDialog")
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.search, "fox a")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert create.prompt_panel.texts()[0] == "a red fox"

    create.show_history()
    dialog = next(child for child in create.children() if type(child).__name__ == "HistoryDialog" and child.isVisible())
    qtbot.mouseClick(dialog._clear, Qt.MouseButton.LeftButton)
    assert create.typing.history.prompts() == []
    program.window.undo()
    assert len(create.typing.history.prompts()) == 3


# ---- styles


def open_styles(qtbot, create) -> StyleDialog:
    create.show_styles()
    qtbot.waitUntil(create.style_choice.dialog.isVisible)
    return create.style_choice.dialog


def test_a_style_is_chosen_by_keys(qtbot, create):
    dialog = open_styles(qtbot, create)
    qtbot.keyClicks(dialog.search, "ink")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert create.parameters.chosen_style().name == "Ink drawing" and not dialog.isVisible()
    assert create.parameters.parameters().style == "Ink drawing"
    qtbot.mouseClick(create.parameters.style_preset.none, Qt.MouseButton.LeftButton)
    assert create.parameters.chosen_style() is None


def test_an_own_style_is_made_of_what_is_typed_changed_deleted_and_brought_back(qtbot, program, create):
    qtbot.waitUntil(lambda: create.style_choice.styles.is_read)
    create.prompt_panel.set_texts("on a dark wall, soft light", "blurry")
    dialog = open_styles(qtbot, create)
    qtbot.mouseClick(dialog._new, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.form.keep, Qt.MouseButton.LeftButton)
    assert "no name" in dialog.form.wrong.text()
    qtbot.keyClicks(dialog.form.name, "Wall")
    qtbot.mouseClick(dialog.form.keep, Qt.MouseButton.LeftButton)
    wall = StylePreset("Wall", "{prompt}, on a dark wall, soft light", "blurry", is_own=True)
    assert create.style_choice.styles.own() == [wall] and dialog.current() == wall
    qtbot.mouseClick(dialog._use, Qt.MouseButton.LeftButton)
    assert create.parameters.chosen_style() == wall

    create.show_styles()
    qtbot.mouseClick(dialog._edit, Qt.MouseButton.LeftButton)
    dialog.form.name.setText("Stone")
    qtbot.mouseClick(dialog.form.keep, Qt.MouseButton.LeftButton)
    assert create.parameters.chosen_style() == dataclasses.replace(wall, name="Stone")
    qtbot.mouseClick(dialog._delete, Qt.MouseButton.LeftButton)
    assert create.parameters.chosen_style() is None and create.style_choice.styles.own() == []
    program.window.undo()
    assert create.parameters.chosen_style().name == "Stone"
    program.window.undo()
    assert create.parameters.chosen_style() == wall


def test_a_style_without_a_preview_shows_the_user_s_newest_picture_in_it(qtbot, program, create, tmp_path):
    gallery = create.studio.gallery
    root = tmp_path / "gallery"
    root.mkdir()
    for name, prompt, colour in (
        ("1.png", "pixel art of a fox, limited palette, clean pixels", "red"),
        ("2.png", "a fox in a palette", "blue"),
    ):
        texts = PngInfo()
        texts.add_text("parameters", f"{prompt}\nSteps: 2, Sampler: Euler, CFG scale: 1, Seed: 1, Size: 64x64")
        Image.new("RGB", (64, 48), colour).save(root / name, pnginfo=texts)
    answers = []
    gallery.found.connect(lambda _number, ids, _error: answers.append(len(ids)))
    gallery.changed.connect(gallery.search)
    gallery.set_root(root)
    qtbot.waitUntil(lambda: answers[-1:] == [2], timeout=20_000)
    gallery.changed.disconnect(gallery.search)
    found = []
    create.style_choice._pictures.found.connect(lambda name, picture: found.append((name, picture)))
    create.show_styles()
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert {name for name, _ in found} == {"Pixel art"}
    assert found[0][1].toImage().pixelColor(100, 100).red() > 240


def test_esc_in_the_form_leaves_the_form_alone(qtbot, create):
    dialog = open_styles(qtbot, create)
    qtbot.mouseClick(dialog._new, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Escape)
    assert dialog.isVisible() and not dialog.form.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# ---- sizes


def test_the_size_that_is_really_drawn_is_told_where_it_is_another(qtbot):
    field = SizeField()
    qtbot.addWidget(field)
    field.set_model(ModelInfo("s", "S", Path("/s"), 512, 20, 4.5, None, (256, 512), 16))
    for sides, drawn, words in (
        ((512, 512), (512, 512), ""),
        ((500, 500), (512, 512), "Drawn at 512 × 512, then brought to 500 × 500"),
        ((256, 256), (256, 256), ""),
        ((1344, 768), (672, 384), "Drawn at 672 × 384, then brought to 1344 × 768"),
    ):
        field.set_sides(*sides)
        assert field.drawn_sides() == drawn and field.drawn.toolTip() == words == field.drawn.accessibleName()
    field.set_sides(500, 500)
    field.show()
    field.resize(150, 200)
    assert field.drawn.toolTip() == "Drawn at 512 × 512, then brought to 500 × 500", "however narrow it is"
    field.set_sides(500, 330)
    field.set_has_source(True)
    assert field.drawn_sides() == (512, 352)
    field.set_sides(8192, 8192)
    assert field.drawn_sides() is None, "no request can ask for it"


@pytest.mark.parametrize(
    ("picture", "sides"),
    [((4000, 3000), (576, 448)), ((300, 400), (448, 576)), ((9000, 10), (1024, 256)), ((7, 7), (512, 512))],
)
def test_the_size_follows_a_picture_s_shape(qtbot, picture, sides):
    field = SizeField()
    qtbot.addWidget(field)
    field.set_model(ModelInfo("s", "S", Path("/s"), 512, 20, 4.5, sample_size=16))
    field.fit_shape(*picture)
    assert field.sides() == sides


# ---- a picture to begin from


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "fox.png"
    Image.new("RGB", (400, 300), "red").save(path)
    return path


def test_a_picture_is_begun_from_with_its_strength_and_let_go_of(qtbot, program, create, engine, picture):
    program.window.open_page("queue")
    create.studio.source_wanted.emit(picture)
    field: SourceField = create.parameters.source_field
    qtbot.waitUntil(lambda: not field.thumbnail.pixmap().isNull())
    field.strength.set_value(0.3)
    assert program.window.current_page() is create, "whatever page was open"
    assert field.words.accessibleName() == "" and field._path == str(picture)
    create.prompt_panel.set_texts("a fox", "")
    create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 1)
    assert (engine.requests[0].source, engine.requests[0].strength) == (str(picture), 0.3)

    qtbot.mouseClick(field.shape, Qt.MouseButton.LeftButton)
    assert create.parameters.size_field.sides()[0] > create.parameters.size_field.sides()[1]
    qtbot.mouseClick(field.remove, Qt.MouseButton.LeftButton)
    create.generate()
    qtbot.waitUntil(lambda: len(engine.requests) == 2)
    assert engine.requests[1].source == ""


def test_a_pasted_picture_is_kept_in_a_file_that_nothing_overwrites(qtbot, create):
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    seen = []
    for _ in range(2):
        QGuiApplication.clipboard().setImage(image)
        create.paste_source()
        qtbot.waitUntil(lambda: create.parameters.source_field.source() not in ("", *seen))
        seen.append(create.parameters.source_field.source())
    assert len(set(seen)) == 2
    for path in seen:
        with Image.open(path) as kept:
            assert kept.size == (8, 6)


def test_without_a_picture_in_the_clipboard_it_says_so(qtbot, create):
    QGuiApplication.clipboard().setText("a fox")
    with qtbot.waitSignal(create.studio.told):
        create.paste_source()
    assert create.parameters.source_field.source() == ""


def test_what_is_no_picture_is_told_in_its_place(qtbot, create, tmp_path):
    path = tmp_path / "not.png"
    path.write_bytes(b"no picture")
    create.source.set_source(path)
    field = create.parameters.source_field
    qtbot.waitUntil(lambda: "not a PNG" in field.name._whole)
    field.set_source("/nowhere/<img src=x> and a long name indeed, too long for the field.png")
    assert "&lt;img" in field.name.toolTip(), "a file's name is text"
    assert not field.shape.isEnabled()


# ---- taking over


MADE = GenerationRequest(
    "a {sign} of a fox",
    "rain",
    model="large",
    width=640,
    height=384,
    steps=9,
    guidance_scale=3.5,
    seed=99,
    solver=Solver.EULER,
    precision=Precision.INT8,
    step_cache=0.1,
)


def test_everything_is_taken_over_in_one_step_that_undo_takes_back(qtbot, program, create):
    create.prompt_panel.set_texts("mine", "")
    create.parameters.style_preset.set_style_name("Cartoon")
    before = create.taking.current()
    create.studio.settings_wanted.emit(MADE, ALL_PARTS)

    qtbot.waitUntil(lambda: create.requests() == [MADE])  # once its braces are read
    assert create.parameters.seed.is_locked() and create.parameters.chosen_style() is None
    assert "solver" in create.parameters.others._told._whole
    program.window.undo()
    assert create.taking.current() == before


@pytest.mark.parametrize("part", sorted(ALL_PARTS))
def test_a_part_alone_changes_nothing_else(part):
    mine = Parameters(model="m", source="/b.png", others={"exact_size": True})
    changed = {
        field.name
        for field in dataclasses.fields(Parameters)
        if getattr(taken_over(mine, MADE, frozenset({part})), field.name) != getattr(mine, field.name)
    }
    assert (
        changed
        == {
            "prompt": set(),
            "negative_prompt": set(),
            "seed": {"seed", "seed_locked"},
            "size": {"width", "height"},
            "model": {"model"},
            "steps": {"steps"},
            "guidance": {"guidance_scale"},
            "source": {"source"},
            "other": {"precision", "shortcut", "others"},
        }[part]
    )


def test_choices_that_have_a_control_are_shown_there():
    taken = taken_over(Parameters(), MADE, frozenset({"other"}))
    assert (taken.precision, taken.shortcut, taken.others) == ("int8", "cache", {"solver": "euler"})


def test_a_model_and_a_source_that_are_not_here_stay_as_they_were(qtbot, create):
    made = dataclasses.replace(MADE, model="far away", source="/gone/fox.png")
    with qtbot.waitSignal(create.studio.told) as told:
        create.taking.take_over(made, ALL_PARTS)
    assert "model is not here" in told.args[0] and "not there any more" in told.args[0]
    assert create.parameters.parameters().model == "starter" and create.parameters.source_field.source() == ""


def test_what_no_control_holds_can_be_left_out(qtbot, create):
    create.taking.take_over(MADE, ALL_PARTS)
    qtbot.mouseClick(create.parameters.others.remove, Qt.MouseButton.LeftButton)
    assert create.requests()[0].solver is Solver.AUTO and not create.parameters.others.isVisible()


# ---- all settings, or the usual ones


def test_the_switch_hides_sections_and_moves_none(qtbot, program, create, settings_path):
    panel = create.parameters

    def places() -> list[QPoint]:
        QApplication.processEvents()  # layouts are made anew
        return [field.mapTo(panel.widget(), QPoint()) for field in (panel.model, panel.seed, panel.advanced)]

    before = places()
    assert not panel.precision.isVisible()
    create.turn_all_settings()
    assert panel.precision.isVisible() and panel.shortcut.isVisible()
    assert places() == before
    panel.precision.setCurrentIndex(1)
    create.turn_all_settings()
    assert "1 in use" in panel.advanced.text()
    create.turn_all_settings()
    program.window.close()
    assert load_settings(settings_path).all_settings
