"""One window at a time: what a second start does, and what strangers may send."""

from __future__ import annotations

import json
import os
import socket
import sys
import time

import pytest

from sana_desktop.single_instance import MAX_FILES, MAX_MESSAGE_BYTES, SingleInstance, Wish, _address

unix = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket")

SHOW = """
def act(window):
    print("window", flush=True)
    window.come_forward_really = window.come_forward
    def told():
        window.come_forward_really()
        QTimer.singleShot(300, lambda: print(
            "asked", window.create.parameters.model.currentData(), window.error_panel.headline(), flush=True))
    window.come_forward = told
"""


@pytest.fixture
def instance(qtbot, tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    made = SingleInstance(tmp_path)
    assert made.claim(Wish())
    yield made
    made.close()


def answers(qtbot, tmp_path, *messages: bytes) -> list[bytes]:
    """What the window answers to each, sent over a connection of its own."""
    sockets = []
    for message in messages:
        visitor = socket.socket(socket.AF_UNIX)
        visitor.connect(_address(tmp_path))
        visitor.setblocking(False)
        visitor.send(message)
        sockets.append(visitor)
    got = [b""] * len(sockets)

    def all_answered() -> bool:
        for k, visitor in enumerate(sockets):
            try:
                got[k] = got[k] or visitor.recv(100) or b"(closed)"
            except BlockingIOError:
                pass
            except ConnectionResetError:
                got[k] = b"(closed)"
        return all(got)

    qtbot.waitUntil(all_answered, timeout=10_000)
    for visitor in sockets:
        visitor.close()
    return got


@unix
def test_a_wish_arrives_whole(qtbot, instance, tmp_path):
    wish = Wish("~/models/größer \udc80", ("/pictures/a fox.png", "/pictures/b\nc.png"))
    wishes = []
    instance.wanted.connect(wishes.append)

    assert answers(qtbot, tmp_path, wish.message()) == [b"ok\n"]
    assert wishes == [wish]


@unix
def test_hostile_messages_are_refused_and_the_window_goes_on(qtbot, instance, tmp_path, monkeypatch):
    monkeypatch.setattr("sana_desktop.single_instance._MESSAGE_MS", 300)
    wishes = []
    instance.wanted.connect(wishes.append)
    deep = b"[" * 30_000
    hostile = [
        b"\n",
        b"not json\n",
        b"\xff\xfe\x00\n",
        deep + b"\n",
        b"[]\n",
        b"{}\n",
        b'{"model": 1, "files": []}\n',
        b'{"model": "", "files": "a.png"}\n',
        b'{"model": "", "files": [1]}\n',
        b'{"model": "", "files": ["a\\u0000b"]}\n',
        json.dumps({"model": "x" * 5000, "files": []}).encode() + b"\n",
        json.dumps({"model": "", "files": ["a"] * (MAX_FILES + 1)}).encode() + b"\n",
        b"x" * (MAX_MESSAGE_BYTES + 1),
        b"never ends",
    ]

    got = answers(qtbot, tmp_path, *hostile)

    assert got == [b"no\n"] * (len(hostile) - 1) + [b"(closed)"], "one that never ends is hung up on"
    assert wishes == []
    assert answers(qtbot, tmp_path, Wish("starter").message()) == [b"ok\n"]
    assert wishes == [Wish("starter")]


@unix
def test_only_this_user_may_open_the_socket(instance, tmp_path):
    mode = os.stat(_address(tmp_path)).st_mode

    assert mode & 0o077 == 0, oct(mode)


def test_a_folder_that_cannot_be_locked_keeps_nobody_out(qtbot, tmp_path):
    (tmp_path / "file").write_text("")

    assert SingleInstance(tmp_path / "file" / "data").claim(Wish())


def test_an_address_fits_however_deep_the_folder_lies(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    deep = tmp_path / ("x" * 200)
    deep.mkdir()

    assert len(os.fsencode(_address(deep))) <= 100
    assert _address(deep) != _address(tmp_path)


@pytest.mark.timeout(120)
def test_of_ten_simultaneous_starts_one_opens_a_window(start):
    processes = [start(SHOW) for _ in range(10)]

    deadline = time.monotonic() + 60
    while sum(process.poll() is not None for process in processes) < 9 and time.monotonic() < deadline:
        time.sleep(0.05)

    ended = [process for process in processes if process.poll() is not None]
    outputs = [process.communicate() for process in ended]
    assert [process.returncode for process in ended] == [0] * 9, outputs
    assert all("window" not in output and "already" in errors for output, errors in outputs), outputs
    (left,) = (process for process in processes if process not in ended)
    assert left.stdout.readline() == "window\n"


@pytest.mark.timeout(120)
def test_a_second_start_hands_over_its_model_and_its_files(start, tmp_path):
    first = start(SHOW)
    assert first.stdout.readline() == "window\n"
    model = 'app.find_model = lambda name: ModelInfo(name, "Large", Path("/models/large"), 1024, 20, 4.5)\n'
    first_knows = start(model + SHOW, "--model", "large", "--open", str(tmp_path / "nowhere.png"))

    _, errors = first_knows.communicate(timeout=60)

    assert first_knows.returncode == 0, errors
    told = first.stdout.readline()
    assert told.startswith("asked starter"), "this one has no such model"
    assert "large" in told, "and says so"


@unix
def test_the_very_first_start_is_found_by_the_second(qtbot, tmp_path, monkeypatch):
    """The first one makes the folder that the address lies in."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    folder = tmp_path / "not-there-yet"
    first = SingleInstance(folder)
    assert first.claim(Wish())
    visitor = socket.socket(socket.AF_UNIX)
    visitor.connect(_address(folder))  # raises where nobody listens
    visitor.close()
    first.close()
