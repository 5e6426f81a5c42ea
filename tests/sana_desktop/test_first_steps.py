"""The first steps: shown once, by keyboard alone, and the first picture is really drawn."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from fakes import FakeEngine, image_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from engine import OutOfMemory, paths
from sana_desktop.app import Program
from sana_desktop.desktop.power import PowerReading
from sana_desktop.machine import NvidiaCard
from sana_desktop.machine_facts import Device, MachineFacts, verdict
from sana_desktop.pages.first_steps.first_steps_page import FirstStepsPage
from sana_desktop.saving_place import has_pictures

FACTS = MachineFacts(8, 32 << 30, None, (), PowerReading(), free=5 * 10**9)
CARD = NvidiaCard("RTX 4070", "580.65", (8, 9), 12 << 10)


@pytest.fixture(autouse=True)
def usual_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr("sana_desktop.machine_facts.read_facts", lambda folder: FACTS)
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "pictures"))
    yield
    paths.choose_pictures_folder(None)


def greeted(program: Program) -> FirstStepsPage:
    program.greet()
    page = program.window.current_page()
    assert isinstance(page, FirstStepsPage)
    program.window.activateWindow()
    return page


def test_who_is_new_is_greeted_once(make_program, settings_path):
    program = make_program()
    page = greeted(program)
    page.skip.click()

    assert program.window.current_page() is program.window.create
    assert program.settings.value.is_welcomed and program.settings.value.page == "create"
    program.greet()
    assert program.window.current_page() is program.window.create
    program.window.show_first_run()
    assert program.window.current_page() is page


def test_who_has_pictures_knows_the_program(make_program, tmp_path):
    assert not has_pictures(tmp_path / "pictures")
    (tmp_path / "pictures" / "2026-01-31").mkdir(parents=True)
    program = make_program()
    program.greet()

    assert program.window.current_page() is program.window.create and program.settings.value.is_welcomed


def test_another_page_is_as_good_as_skipping(make_program):
    program = make_program()
    page = greeted(program)
    page.models.open.click()

    assert program.window.current_page() is program.window.page("models") and program.settings.value.is_welcomed


def test_closing_the_window_in_the_middle_is_not_punished(make_program):
    program = make_program()
    greeted(program)
    program.window.close()

    assert program.settings.value.is_welcomed


def test_all_steps_by_keyboard_alone(qtbot, make_program):
    program = make_program()
    page = greeted(program)
    qtbot.waitUntil(lambda: "32" in page.machine.facts.text() or "34" in page.machine.facts.text())
    qtbot.waitUntil(lambda: "512 × 512" in page.machine.forecast.text())
    for number in ("1 of 4", "2 of 4", "3 of 4"):
        assert page.count.text() == number and page.next.hasFocus()
        qtbot.keyClick(page.next, Qt.Key.Key_Return)
    assert page.count.text() == "4 of 4" and page.picture.prompt.hasFocus()

    qtbot.keyClicks(page.picture.prompt, "a fox")
    qtbot.keyClick(page.picture.prompt, Qt.Key.Key_Return)
    assert program.window.current_page() is page, "it is drawn here"
    qtbot.waitUntil(lambda: "saved" in page.picture.told.text())
    assert page.picture.view.image().width() == 512 and page.next.hasFocus()
    qtbot.keyClick(page.next, Qt.Key.Key_Return)
    assert program.window.current_page() is program.window.create
    assert program.window.create.session.item(0).request.prompt == "a fox"


def test_escape_leaves_and_back_goes_back(qtbot, make_program):
    program = make_program()
    page = greeted(program)
    page.next.click()
    page.back.click()
    assert page.count.text() == "1 of 4" and page.focusWidget() is page.next and not page.back.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_Escape)

    assert program.window.current_page() is program.window.create


def test_what_stands_in_the_pictures_way_is_told_and_it_can_be_tried_again(qtbot, make_program):
    tries = []

    def script(request):
        tries.append(request)
        if len(tries) == 1:
            raise OutOfMemory("Memory ran out: choose a smaller size.")
        yield image_of(request)

    page = greeted(make_program(FakeEngine(script)))
    page.picture.prompt.setText("   ")
    page.picture.begin()
    assert "prompt" in page.picture.told.text().lower() and not tries
    page.picture.prompt.setText("a fox")
    page.picture.begin()
    qtbot.waitUntil(lambda: "Memory ran out" in page.picture.told.text())
    page.picture.draw.click()
    qtbot.waitUntil(lambda: "saved" in page.picture.told.text())


def test_one_picture_at_a_time_and_its_steps_are_told(qtbot, make_program):
    gate = threading.Semaphore(0)
    engine = FakeEngine(gate=gate)
    page = greeted(make_program(engine))
    page.next.click()
    page.picture.begin()
    page.picture.begin()
    assert not page.picture.draw.isEnabled()
    gate.release(6)
    qtbot.waitUntil(lambda: page.picture.told.text().startswith("Step "))
    gate.release(100)
    qtbot.waitUntil(lambda: page.picture.draw.isEnabled())

    assert len(engine.requests) == 1


@pytest.mark.parametrize(
    ("facts", "headline", "advice"),
    [
        (MachineFacts(8, 32 << 30, CARD, (Device("cuda:0", "RTX 4070", 12 << 30),)), "A good machine", "RTX 4070"),
        (MachineFacts(8, 32 << 30, CARD, ()), "processor alone", "doctor"),
        (MachineFacts(8, 32 << 30, None, ()), "It will do", "processor"),
        (MachineFacts(2, 3 * 10**9, None, ()), "little memory", "512 pixels"),
    ],
)
def test_the_verdict_is_plain(facts, headline, advice):
    told = verdict(facts)
    assert headline in told[0] and advice in told[1]


def test_every_control_has_a_name_and_a_tool_tip(make_program):
    page = greeted(make_program())
    for number in range(4):
        page._show(number)
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


@pytest.mark.parametrize("arguments", [(), ("--open", "fox.png")])
def test_the_program_greets_who_starts_it_for_the_first_time_unless_a_file_is_opened(start, tmp_path, arguments):
    settings = tmp_path / "sana-desktop" / "settings.json"
    settings.parent.mkdir()
    settings.write_text("{}")
    process = start(
        """
def act(window):
    print(window.current_page().name, flush=True)
    window.close()
""",
        *arguments,
    )
    output, errors = process.communicate(timeout=60)

    assert process.returncode == 0, errors
    assert (output == "first_steps\n") is (arguments == ()), output
