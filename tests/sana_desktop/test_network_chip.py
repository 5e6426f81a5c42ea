"""The chip tells the truth about connections, and the program without Models opens none."""

from __future__ import annotations

import socket
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from engine.connection_count import ConnectionCount, opened_connections
from sana_desktop.widgets.network_chip import NetworkChip


@pytest.fixture
def count() -> ConnectionCount:
    return ConnectionCount()


@pytest.fixture
def chip(qtbot, count) -> NetworkChip:
    chip = NetworkChip(count=count)
    qtbot.addWidget(chip)
    chip.show()
    return chip


def note_elsewhere(count: ConnectionCount, *hosts: str) -> None:
    def note() -> None:
        for host in hosts:
            count.note(host)

    thread = threading.Thread(target=note)
    thread.start()
    thread.join()


def test_says_offline_until_one_is_opened_in_whichever_thread(qtbot, chip, count):
    assert chip.text() == "Offline: 0 connections" == chip.accessibleName()

    note_elsewhere(count, "hub.example")
    qtbot.waitUntil(lambda: chip.text() == "1 connection (hub.example)")
    note_elsewhere(count, "hub.example")
    qtbot.waitUntil(lambda: chip.text() == "2 connections (hub.example)")
    note_elsewhere(count, "cdn.example")
    qtbot.waitUntil(lambda: chip.text() == "3 connections (2 hosts)" == chip.accessibleName())


@pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups grab the keyboard where there is a screen
def test_a_click_lists_the_hosts_as_plain_text(qtbot, chip, count):
    count.note("<b>evil</b>" + "x" * 500)
    for _ in range(3):
        count.note("hub.example")
    qtbot.keyClick(chip, Qt.Key.Key_Space)

    texts = [label.text() for label in chip.details().findChildren(QLabel)]
    assert texts[1].splitlines()[0] == "hub.example: 3"
    assert texts[1].splitlines()[1].startswith("<b>evil</b>xxx") and len(texts[1].splitlines()[1]) < 80
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in chip.details().findChildren(QLabel))

    with qtbot.waitSignal(chip.details().destroyed):
        qtbot.keyClick(chip.details(), Qt.Key.Key_Escape)


def test_a_chip_that_stopped_listening_is_not_told(qtbot, chip, count):
    chip.stop_listening()
    note_elsewhere(count, "hub.example")
    qtbot.wait(20)
    assert chip.text() == "Offline: 0 connections"


def test_a_window_that_draws_opens_no_connection(qtbot, make_program, monkeypatch):
    """Sockets of this machine's own (the display's, the bus's, a second start's) are none of the network's."""

    def refuse(self, address, *_):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            raise AssertionError(f"a connection to {address}")
        return connect(self, address)

    connect = socket.socket.connect
    monkeypatch.setattr(socket.socket, "connect", refuse)
    before = opened_connections.by_host()
    program = make_program()
    finished = []
    program.controller.finished.connect(lambda job, image: finished.append(job))
    create = program.window.create
    create.prompt_panel.set_texts("a fox", "")
    create.parameters.steps.set_value(2)
    create.generate()

    qtbot.waitUntil(lambda: len(finished) == 1)
    assert opened_connections.by_host() == before
