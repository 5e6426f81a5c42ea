"""The program as a process: what it loads, how it starts, how it ends."""

from __future__ import annotations

import json
import os
import signal
import sys
import time

import pytest

from engine import ModelMissing
from sana_desktop import app

DRAW_FOR_EVER = """
def act(window):
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.parameters.count.set_value(100)
    window.create.generate()
    QTimer.singleShot(300, lambda: print("drawing", flush=True))
"""


def test_the_window_is_shown_without_torch(start):
    process = start("""
def act(window):
    heavy = {"torch", "transformers", "diffusers", "PIL", "bitsandbytes"} & set(sys.modules)
    print("loaded:", sorted(heavy), flush=True)
    window.close()
""")
    output, errors = process.communicate(timeout=60)

    assert process.returncode == 0, errors
    assert output == "loaded: []\n"


def test_the_engine_is_opened_once_the_first_frame_is_seen_and_the_pages_are_imported(start):
    process = start("""
times = {}
MainWindow = app.MainWindow
paint = MainWindow.paintEvent

def paint_and_note(window, event):
    paint(window, event)
    times.setdefault("painted", time.monotonic())

def open_and_note(device):
    times["opened"], times["modules"] = time.monotonic(), {*sys.modules}
    return FakeEngine()

MainWindow.paintEvent = paint_and_note
app.open_engine = open_and_note

def act(window):
    if "opened" not in times:
        return QTimer.singleShot(50, lambda: act(window))
    print("painted first:", times["opened"] > times["painted"], flush=True)
    print("the pages are there:", "sana_desktop.pages.settings.settings_page" in times["modules"], flush=True)
    window.close()
""")
    output, errors = process.communicate(timeout=60)
    assert output == "painted first: True\nthe pages are there: True\n", errors


def test_the_engine_is_opened_where_no_frame_is_ever_seen(start):
    """A window that is covered or minimized is not painted."""
    process = start("""
app.MainWindow.paintEvent = lambda window, event: None

def open_and_tell(device):
    print("opened", flush=True)
    return FakeEngine()

app.open_engine = open_and_tell

def act(window):
    pass
""")
    assert process.stdout.readline() == "opened\n"


@pytest.mark.timeout(60)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals of this kind")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_in_order_within_two_seconds(start, tmp_path, number):
    process = start(DRAW_FOR_EVER)
    assert process.stdout.readline() == "drawing\n"

    began = time.monotonic()
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)

    assert time.monotonic() - began < 2.5, "two seconds, and the end of the process itself"
    assert process.returncode == 0, errors
    assert "QThread" not in errors
    assert "Traceback" not in errors
    (settings,) = tmp_path.rglob("settings.json")
    assert json.loads(settings.read_text("utf-8"))["prompt"] == "a fox"


@pytest.mark.timeout(60)
def test_a_step_without_end_does_not_keep_a_closed_program_alive(start):
    process = start("app.open_engine = lambda device: time.sleep(600)" + DRAW_FOR_EVER)
    assert process.stdout.readline() == "drawing\n"

    began = time.monotonic()
    process.terminate()
    _, errors = process.communicate(timeout=30)

    assert time.monotonic() - began < 2.5
    assert process.returncode == 0, errors


def test_pictures_are_saved_where_the_command_line_says_with_their_recipe(start, tmp_path):
    process = start(
        """
def act(window):
    window.create.prompt_panel.set_texts("a fox", "")
    window.create.parameters.steps.set_value(2)
    session = window.create.session
    session.dataChanged.connect(lambda: session.item(0).path and QTimer.singleShot(0, window.close))
    window.create.generate()
""",
        "--output",
        str(tmp_path / "elsewhere"),
    )
    _, errors = process.communicate(timeout=60)

    assert process.returncode == 0, errors
    (picture,) = (tmp_path / "elsewhere").rglob("*.png")
    assert b"a fox" in picture.read_bytes()


def test_an_unknown_model_is_refused_before_a_window_is_made():
    with pytest.raises(ModelMissing, match="no-such-model"):
        app.main(["--model", "no-such-model"])


def test_help_needs_no_display(capsys):
    with pytest.raises(SystemExit) as ended:
        app.main(["--help"])

    assert ended.value.code == 0
    assert "--model" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_missing_display_is_noticed_before_qt_would_abort(monkeypatch, environment, missing):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert (app.display_missing() is not None) == missing
