"""What a machine tells of its battery and its heat, and what the queue does about it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from desktop_parts import FakeDesktop
from fakes import FakeEngine
from PySide6.QtWidgets import QApplication

from engine import GenerationRequest
from sana_desktop.app import Program
from sana_desktop.desktop import power, power_watch
from sana_desktop.desktop.power import PowerReading, linux_celsius, linux_on_battery
from sana_desktop.engine_words import SENTENCES
from sana_desktop.jobs.hold_reasons import ON_BATTERY, TOO_HOT
from sana_desktop.jobs.job import Job, new_key
from sana_desktop.jobs.store import JobStore
from sana_desktop.window_queue import LEFT_OVER

BATTERY, PLUGGED_IN = PowerReading(on_battery=True), PowerReading(on_battery=False)


def write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text + "\n")


# ---- what Linux tells


def test_a_machine_without_a_battery_is_never_on_it(tmp_path):
    assert linux_on_battery(tmp_path) is None
    write(tmp_path / "class/power_supply/hidpp_battery_0", type="Battery", scope="Device", status="Discharging")
    assert linux_on_battery(tmp_path) is None, "a mouse"


@pytest.mark.parametrize(
    ("status", "online", "on_battery"),
    [
        ("Discharging", "0", True),
        ("Charging", "1", False),
        ("Full", "1", False),
        ("Discharging", "1", False),
        ("Not charging", "0", False),
        ("", "", False),
    ],
)
def test_a_laptop_is_on_its_battery_when_that_alone_gives_current(tmp_path, status, online, on_battery):
    write(tmp_path / "class/power_supply/BAT0", type="Battery", status=status)
    write(tmp_path / "class/power_supply/AC", type="Mains", online=online)
    assert linux_on_battery(tmp_path) is on_battery


def test_the_hottest_sensor_that_is_one_counts(tmp_path):
    assert linux_celsius(tmp_path) is None
    hwmon = tmp_path / "class/hwmon"
    write(hwmon / "hwmon0", name="nvme", temp1_input="99000")
    write(hwmon / "hwmon1", name="k10temp", temp1_input="61250", temp2_input="-128000", temp3_input="no number")
    write(hwmon / "hwmon2", name="amdgpu", temp1_input="255000")
    assert linux_celsius(tmp_path) == 61.25, "no disk, no value that none can have"


def test_zones_of_the_board_stand_in_for_sensors_of_chips(tmp_path):
    write(tmp_path / "class/thermal/thermal_zone0", type="acpitz", temp="27800")
    assert linux_celsius(tmp_path) is None, "often a number that never changes"
    write(tmp_path / "class/thermal/thermal_zone1", type="x86_pkg_temp", temp="55000")
    assert linux_celsius(tmp_path) == 55.0


@pytest.mark.parametrize(
    ("told", "celsius"), [("61\n", 61.0), ("41\n72\n", 72.0), ("[N/A]\n", None), ("9" * 5000, None), (None, None)]
)
def test_a_card_is_asked_through_its_own_tool(monkeypatch, told, celsius):
    monkeypatch.setattr(power.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert power._nvidia_celsius(lambda command, seconds: told) == celsius


@pytest.mark.parametrize(
    ("told", "on_battery"),
    [
        ("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t73%; discharging", True),
        ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t73%; charging", False),
        ("Now drawing from 'AC Power'\n", None),
        (None, None),
    ],
)
def test_what_a_mac_tells(told, on_battery):
    assert power._mac_on_battery(lambda command: told) is on_battery


# ---- what the queue does


@pytest.fixture(autouse=True)
def often(monkeypatch):
    monkeypatch.setattr(power_watch, "READ_MS", 10)


@pytest.fixture
def gate() -> Iterator[threading.Semaphore]:
    gate = threading.Semaphore(0)
    yield gate
    gate.release(10_000)


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


@pytest.fixture
def drawing(qtbot, make_program, gate, desktop):
    """`drawing(**settings)` → a program that draws the first of two pictures, and then reads `desktop.reading`.

    Read earlier, a limit would hold the queue before the picture is begun, as it should.
    """

    def draw(**settings: object) -> Program:
        reading, desktop.reading = desktop.reading, PLUGGED_IN
        program = make_program(FakeEngine(gate=gate), desktop=desktop)
        program.settings.change(**settings)
        requests = [GenerationRequest("a fox", width=64, height=64, steps=4, seed=seed) for seed in (1, 2)]
        program.controller.enqueue(requests)
        gate.release(3)
        qtbot.waitUntil(lambda: program.controller.status.step > 0)
        desktop.reading = reading
        return program

    return draw


def held(program: Program) -> str | None:
    return program.controller.queue.held_because


def test_nothing_is_asked_where_no_limit_is_set(qtbot, drawing, desktop):
    desktop.reading = PowerReading(True, 110.0)
    program = drawing()
    qtbot.wait(60)
    assert desktop.asked == 0 and held(program) is None


def test_on_battery_it_pauses_between_steps_and_goes_on_by_itself(qtbot, drawing, desktop, gate, monkeypatch):
    monkeypatch.setattr(QApplication, "activeWindow", lambda: None)  # so that there would be somebody to tell
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    gate.release(1)
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    assert program.controller.queue.waiting == 2, "what was begun goes on later"
    assert desktop.awake.wishes[-1] is False, "it may sleep meanwhile"
    assert desktop.notifier.told == [], "nobody needs to do anything"

    desktop.reading = PLUGGED_IN
    gate.release(1000)
    qtbot.waitUntil(lambda: program.controller.queue.waiting == 0 and not program.controller.status.is_busy)
    assert held(program) is None
    asked = desktop.asked
    qtbot.wait(60)
    assert desktop.asked <= asked + 1, "with nothing to do nothing is asked"


def test_heat_counts_when_it_lasts_and_until_it_is_well_below(qtbot, drawing, desktop, gate):
    desktop.reading = PowerReading(celsius=90.0)
    program = drawing(pause_above=90)
    qtbot.wait(50)
    assert held(program) is None, "above, not at"

    desktop.reading = PowerReading(celsius=91.0)
    qtbot.waitUntil(lambda: held(program) == TOO_HOT)
    desktop.reading = PowerReading(celsius=83.0)
    qtbot.wait(50)
    assert held(program) == TOO_HOT
    desktop.reading = PowerReading(celsius=82.0)
    gate.release(1000)
    qtbot.waitUntil(lambda: program.controller.queue.waiting == 0)


def test_a_queue_that_the_user_paused_stays_so(qtbot, drawing, desktop, gate):
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    program.controller.pause()
    gate.release(1000)
    desktop.reading = PLUGGED_IN
    qtbot.waitUntil(lambda: not program.controller.status.is_busy)
    qtbot.wait(60)
    assert held(program) == "" and program.controller.queue.waiting >= 1


def test_a_jump_of_the_sensor_is_no_heat(qtbot, drawing, desktop, gate):
    readings = itertools.cycle([PowerReading(celsius=99.0), PowerReading(celsius=60.0)])
    asked = []
    desktop.read = lambda: asked.append(1) or next(readings)  # type: ignore[method-assign]
    program = drawing(pause_above=90)
    qtbot.waitUntil(lambda: len(asked) > 6)
    assert held(program) is None


def test_a_queue_that_is_paused_from_a_terminal_stays_so(qtbot, drawing, desktop, gate, tmp_path):
    """The window would see it half a second later."""
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as store:
        store.hold()
        desktop.reading = PLUGGED_IN
        qtbot.waitUntil(lambda: held(program) == "")
        qtbot.wait(50)
        assert store.held_because() == ""


def test_who_goes_on_all_the_same_is_not_stopped_again(qtbot, drawing, desktop, gate):
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    program.controller.resume()
    qtbot.wait(60)
    assert held(program) is None

    desktop.reading = PLUGGED_IN
    qtbot.wait(40)
    desktop.reading = BATTERY
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)  # it is another time


def test_taking_the_limit_away_lets_it_go_on(qtbot, drawing, desktop):
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    program.settings.change(pause_on_battery=False)
    assert held(program) is None


def test_what_is_left_over_stays_left_over(qtbot, make_program, desktop, gate, tmp_path):
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as store:
        store.add([Job(new_key(), GenerationRequest("of yesterday", width=64, height=64, steps=4))])
    desktop.reading = BATTERY
    engine = FakeEngine(gate=gate)
    program = make_program(engine, desktop=desktop)
    program.settings.change(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == LEFT_OVER)
    program.controller.enqueue([GenerationRequest("a fox", width=64, height=64, steps=4)])
    gate.release(3)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)

    desktop.reading = PLUGGED_IN
    gate.release(1000)
    qtbot.waitUntil(lambda: program.controller.queue.waiting == 1 and not program.controller.status.is_busy)
    qtbot.wait(30)
    assert {request.prompt for request in engine.requests} == {"a fox"} and held(program) == LEFT_OVER


def test_a_killed_window_leaves_no_hold_behind(qtbot, make_program, desktop, tmp_path):
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as store:
        store.add([Job(new_key(), GenerationRequest("of yesterday", width=64, height=64, steps=4))])
        store.hold(ON_BATTERY)
    program = make_program(desktop=desktop)
    qtbot.waitUntil(lambda: held(program) == LEFT_OVER)


def test_closing_leaves_none_either(qtbot, drawing, desktop, gate, tmp_path):
    desktop.reading = BATTERY
    program = drawing(pause_on_battery=True)
    qtbot.waitUntil(lambda: held(program) == ON_BATTERY)
    gate.release(1)
    program.quit_now()
    with closing(JobStore(tmp_path / "data" / "queue.sqlite")) as store:
        assert store.held_because() is None


def test_a_driver_that_takes_its_time_is_asked_once_and_holds_nothing_up(qtbot, drawing, desktop, gate):
    slow = threading.Event()
    desktop.read = lambda: slow.wait(5) and PowerReading()  # type: ignore[method-assign]
    program = drawing(pause_on_battery=True)
    gate.release(1000)
    qtbot.waitUntil(lambda: program.controller.queue.waiting == 0 and not program.controller.status.is_busy)
    slow.set()


def test_the_reasons_are_said_in_the_windows_language():
    assert {ON_BATTERY, TOO_HOT} <= set(SENTENCES)
