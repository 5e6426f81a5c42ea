"""The Settings page: what is chosen holds at once and is shown, and what cannot be is told beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from engine import paths
from engine.name_template import TOKENS
from sana_desktop.desktop.power import PowerReading
from sana_desktop.machine import NvidiaCard
from sana_desktop.machine_facts import Device, MachineFacts, machine_words
from sana_desktop.pages.settings.name_field import token_words
from sana_desktop.pages.settings.settings_page import SettingsPage
from sana_desktop.settings import Settings

CARD = NvidiaCard("RTX 4070", "580.65", (8, 9), 12 << 10)
FACTS = MachineFacts(
    8, 32 << 30, CARD, (Device("cuda:0", "RTX 4070", 12 << 30),), PowerReading(True, 61.4), free=5 * 10**9
)


@pytest.fixture(autouse=True)
def usual_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.delenv(paths.PICTURES_VARIABLE, raising=False)
    monkeypatch.setattr("engine.paths.usual_pictures_folder", lambda: tmp_path / "usual")
    yield
    paths.choose_pictures_folder(None)


@pytest.fixture
def page(qtbot, make_program, monkeypatch) -> SettingsPage:
    monkeypatch.setattr("sana_desktop.machine_facts.read_facts", lambda folder: FACTS)
    program = make_program()
    program.window.open_page("settings")
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.complete()
    qtbot.waitUntil(lambda: "RTX" in page.machine._device_row.told())
    return page


def value(page: SettingsPage) -> Settings:
    return page.studio.settings.value


def choose(combo, data: str) -> None:
    index = combo.findData(data)
    assert index >= 0, data
    combo.setCurrentIndex(index)


def test_what_is_chosen_is_set_and_what_is_set_elsewhere_is_shown(page):
    choose(page.general.theme.control, "dark")
    page.general.drafts.control.setChecked(True)
    choose(page.pictures.format, "jpeg")
    page.pictures.quality.setValue(70)
    choose(page.general.language.control, "ja")
    page.quiet.above.setValue(85)

    now = value(page)
    assert (now.theme, now.drafts, now.format, now.quality) == ("dark", True, "jpeg", 70)
    assert (now.language, now.pause_above) == ("ja", 85)
    page.studio.settings.change(theme="light", drafts=False, pause_above=0, format="png")
    assert page.general.theme.control.currentData() == "light" and not page.general.drafts.control.isChecked()
    assert page.quiet.above.text() == "Never" and not page.pictures.quality.isEnabled()


def test_a_theme_that_is_chosen_here_outlives_the_window(page):
    choose(page.general.theme.control, "dark")
    page.window().keep_layout()

    assert value(page).theme == "dark"


def test_this_machine_is_told_in_words_and_its_cards_can_be_chosen(page):
    told = page.machine._device_row.told()
    assert told == machine_words(FACTS) and "12.9 GB on the card" in told and "8 processor cores" in told
    choose(page.machine.device, "cuda:0")
    assert value(page).device == "cuda:0"
    assert "12.9 GB" in page.machine._limit_row.told()
    assert "5.0 GB free" in page.pictures._folder_row.told()
    assert "on battery" in page.quiet._battery_row.told() and "61 °C" in page.quiet._above_row.told()


def test_a_temperature_that_cannot_be_read_is_said_to_be(page):
    page.quiet.show_facts(MachineFacts())

    assert "cannot be read" in page.quiet._above_row.told() and "no battery" in page.quiet._battery_row.told()


def test_the_memory_limit_goes_from_none_to_a_gigabyte_and_back(page):
    limit = page.machine.limit
    assert limit.text() == "No limit"
    limit.stepBy(1)
    assert value(page).memory_limit_gb == 1.0
    limit.stepBy(2)
    assert value(page).memory_limit_gb == 2.0
    limit.setValue(0.3)
    assert value(page).memory_limit_gb == 1.0 and limit.value() == 1.0
    limit.stepBy(-1)
    assert value(page).memory_limit_gb == 0.0


def test_the_forecast_is_that_of_create_and_comes_again_with_the_engine(qtbot, page):
    qtbot.waitUntil(lambda: "fits" in page.machine.forecast.text())
    page.machine.forecast.show_nothing()
    with qtbot.waitSignal(page.studio.controller.engine_ready, timeout=5000):
        page.studio.settings.change(memory_limit_gb=4.0)
    qtbot.waitUntil(lambda: "fits" in page.machine.forecast.text())


def test_an_engine_that_cannot_be_opened_is_told_beside_its_device(qtbot, page):
    def fail():
        raise OSError("no such card")

    page.studio.controller._thread._open_engine = fail
    with qtbot.waitSignal(page.studio.controller.engine_unavailable, timeout=5000):
        choose(page.machine.device, "cpu")

    assert "no such card" in page.machine._device_row.told()


def test_precision_is_that_of_create(page):
    create = page.window().create
    choose(page.machine.precision, "int8")
    assert create.parameters.parameters().precision == "int8"
    choose(create.parameters.precision, "float32")
    assert page.machine.precision.currentData() == "float32"


def test_the_name_of_files_has_a_live_example_and_tells_what_is_wrong(qtbot, page):
    field, row = page.pictures.name_field.text, page.pictures._name_row
    assert "a-red-fox-in-snow" in row.told()
    qtbot.keyClicks(field, "{seed}-{widht}")
    qtbot.waitUntil(lambda: "did you mean {width}" in row.told())
    assert value(page).name_template == "" and field.property("invalid")

    field.clear()
    qtbot.keyClicks(field, "{model}/{seed}")
    qtbot.waitUntil(lambda: value(page).name_template == "{model}/{seed}")
    assert row.told().endswith("starter/1234567.png") and not field.property("invalid")


def test_tokens_are_listed_in_words_and_inserted(qtbot, page):
    assert set(token_words()) == set(TOKENS)
    action = next(a for a in page.pictures.name_field.tokens.menu().actions() if a.data() == "steps")
    action.trigger()

    assert page.pictures.name_field.text.text() == "{date}/{date}_{time}_{seed}_{prompt}{steps}"
    qtbot.waitUntil(lambda: value(page).name_template.endswith("{steps}"))


def test_a_folder_moves_the_gallery_and_the_usual_one_comes_back(page, tmp_path):
    assert page.pictures.folder.path.text() == str(tmp_path / "usual")
    page.pictures.folder.chosen.emit(tmp_path)
    assert paths.pictures_folder() == tmp_path and page.pictures.folder.path.text() == str(tmp_path)
    assert page.studio.gallery._root == page.studio.pictures._root == tmp_path
    page.pictures.folder.back.click()
    assert paths.pictures_folder() == tmp_path / "usual" and not page.pictures.folder.back.isEnabled()


def test_a_folder_that_cannot_be_written_is_refused(page, tmp_path):
    page.pictures.folder.chosen.emit(tmp_path / "not there")

    assert "cannot be written" in page.pictures._folder_row.told() and value(page).folder == ""


@pytest.mark.parametrize("number", [-(10**40), 10**40])
def test_numbers_that_no_field_takes_do_not_keep_the_page_from_opening(page, number):
    page.studio.settings.change(quality=number, pause_above=number, memory_limit_gb=float(number))
    page.studio.settings.change(device="a" * 1000, language="xx", format="exe", confirm_close="?")

    assert page.pictures.quality.value() in (1, 100)
    assert page.quiet.above.text() in ("Never", "110 °C") and page.machine.limit.text() == "No limit"
    assert page.general.language.control.currentIndex() == 0


def test_the_search_shows_what_fits(qtbot, page):
    page.find()
    qtbot.keyClicks(page.search, "memory LIMIT")
    shown = [row for section in page.sections for row in section.rows if row.isVisible()]
    assert shown == [page.machine._limit_row]
    page.search.setText("quiet")
    assert all(row.isVisible() for row in page.quiet.rows) and not page.general.isVisible()
    page.search.setText("zzz")
    assert page.nothing.isVisible()
    page.search.clear()
    assert all(section.isVisible() for section in page.sections) and not page.nothing.isVisible()


def test_a_reset_keeps_the_users_work_and_can_be_taken_back(page):
    page.studio.settings.change(theme="dark", quality=50, prompt="a fox", is_welcomed=True)
    page.reset.click()
    now = value(page)
    assert (now.theme, now.quality, now.prompt, now.is_welcomed) == ("system", 92, "a fox", True)

    assert page.studio.undo.undo()
    assert (value(page).theme, value(page).quality) == ("dark", 50)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the off-screen platform says so of every dialog
def test_the_licence_is_shown_as_text(qtbot, page):
    page.privacy.licence.click()
    (dialog,) = [widget for widget in QApplication.topLevelWidgets() if widget.windowTitle() == "Licence"]

    assert "Apache License" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


def test_the_wheel_changes_no_value_that_it_passes(page):
    combo = page.general.theme.control
    before = combo.currentIndex()
    page.search.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(combo.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)

    assert combo.currentIndex() == before


def test_every_control_has_a_name_and_a_tool_tip(page):
    controls = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()
        if not widget.objectName().startswith("qt_")
    ]
    assert len(controls) > 20
    for widget in controls:
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, widget
        assert widget.toolTip() or widget.metaObject().className() in ("QLineEdit",), name
