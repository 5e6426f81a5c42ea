"""The Models page as a user meets it: a fake engine, the real store, and a hub on the loopback address."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback_hub import LoopbackHub, Trouble, serving
from published_model import LICENCE, VAE, WEIGHTS, published_model
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QFileDialog, QMessageBox, QWidget

from engine.model_store import (
    DownloadProgress,
    accept,
    connection,
    find_published,
    leftovers,
    needed_licences,
    staging,
    transfer,
)
from engine.model_store.licences import record_file
from engine.models import ModelInfo
from sana_desktop.app import Program
from sana_desktop.model_jobs import JobState, ModelJob
from sana_desktop.pages.models.models_page import ModelsPage
from sana_desktop.widgets.model_row import ModelRow, Offer
from sana_desktop.widgets.parameter_panel import ParameterPanel

NAME, OTHER = "sana-sprint-0.6b", "sana-sprint-1.6b"
TITLE = "Sana Sprint 0.6B"

# The off-screen platform says so of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The models folder; settings lie beside it."""
    monkeypatch.setattr("engine.paths.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("engine.paths.config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr("engine.locations.register_file", lambda: tmp_path / "config" / "model_locations.json")
    for variable in ("SANA_DESKTOP_MODELS", "HF_HUB_OFFLINE", "HF_TOKEN", "http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "models"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    monkeypatch.setattr(transfer, "WAITS", (0.0,))
    monkeypatch.setattr(connection, "TIMEOUT", 5.0)
    models = {find_published(name).repository: published_model(800, sprint=True) for name in (NAME, OTHER)}
    with serving(LoopbackHub(models)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub
        hub.visit += 1  # whoever waits in it is let go


@pytest.fixture
def accepted(hub: LoopbackHub) -> LoopbackHub:
    """The licences are accepted already: Download begins at once."""
    accept(needed_licences(find_published(NAME)))
    hub.requests.clear()
    return hub


class Desk:
    """The opened page, and the hands of whoever sits before it."""

    def __init__(self, qtbot, program: Program) -> None:
        self.qtbot = qtbot
        self.program, self.window = program, program.window
        self.page = self.window.page("models")
        assert isinstance(self.page, ModelsPage)
        self.jobs = self.page.jobs
        with self.looked():
            self.window.findChild(QAction, "show_models").trigger()
        self.published, self.installed = self.page.published, self.page.installed
        self.published.fill()
        self.turn_to(self.published)

    def turn_to(self, page: QWidget) -> None:
        self.page.tabs.setCurrentWidget(page)

    def looked(self):
        return self.qtbot.waitSignal(self.jobs.looked, timeout=10_000)

    def changed(self, condition: Callable[[ModelJob], bool]):
        return self.qtbot.waitSignal(self.jobs.changed, check_params_cb=condition, timeout=10_000)

    def press(self, button: QAbstractButton) -> None:
        assert button.isVisibleTo(self.page) and button.isEnabled(), button.accessibleName()
        button.click()

    def get(self, name: str = NAME) -> ModelRow:
        """The row of a published model."""
        return self.published.rows.row(name)

    def here(self, name: str = NAME) -> ModelRow:
        """The row of a model on this computer."""
        return self.installed.rows.row(name)

    def download(self, name: str = NAME) -> None:
        """To its end; the licences are accepted already."""
        self.press(self.get(name).first)
        with self.looked():
            pass

    def ask_licences(self, name: str = NAME) -> None:
        with self.qtbot.waitSignal(self.jobs.licences_read, timeout=10_000):
            self.press(self.get(name).first)

    def hold_download(self, hub: LoopbackHub) -> None:
        """Begin one, and wait until some of it is here; the hub sends no more."""
        hub.stop_at = hub.sent + 200_000  # a quarter of it
        with self.changed(lambda job: job.progress is not None and job.progress.bytes_done > 150_000):
            self.press(self.get().first)

    def offered_models(self) -> list[str]:
        combo = self.window.create.parameters.model
        return [combo.itemData(index) for index in range(combo.count())]

    def answer(self, text: str) -> None:
        """Press this button of the question that stands."""
        (box,) = self.page.findChildren(QMessageBox)
        next(button for button in box.buttons() if button.text() == text).click()


@pytest.fixture
def desk(qtbot, make_program, home: Path) -> Desk:
    return Desk(qtbot, make_program())


# ---- licences


def test_nothing_is_fetched_before_each_licence_is_accepted(hub, desk, home):
    desk.ask_licences()

    page = desk.page.licence_page
    assert desk.page.pages.currentWidget() is page
    shown = page.texts.toPlainText()
    assert LICENCE.strip() in shown and "https://ai.google.dev/gemma/terms" in shown
    for tick in page.ticks:
        assert not page.download.isEnabled()
        tick.setChecked(True)
    assert page.download.isEnabled() and len(page.ticks) == 2
    page.ticks[0].setChecked(False)
    assert not page.download.isEnabled()

    desk.qtbot.keyClick(page.texts, Qt.Key.Key_Escape)
    assert desk.page.isVisible() and desk.page.pages.currentWidget() is desk.page.tabs
    assert desk.get().first.text() == "Download"
    assert not record_file().exists() and not home.exists() and not hub.of("cdn", "")


def test_a_licence_text_is_never_taken_for_markup(hub, desk):
    text = "<b>bold</b> &amp; <a href='file:///etc/passwd'>x</a>"
    hub.files[find_published(NAME).repository]["LICENSE.txt"] = text.encode()
    desk.ask_licences()

    assert text in desk.page.licence_page.texts.toPlainText()


def test_the_licences_still_stand_when_another_page_was_open(hub, desk):
    desk.ask_licences()
    desk.window.open_page("create")

    assert not desk.page.isVisible()
    desk.window.show_models()
    assert desk.page.pages.currentWidget() is desk.page.licence_page, "the question still stands"


def test_an_accepted_licence_is_not_shown_for_the_next_model(hub, desk):
    desk.ask_licences()
    hub.files[find_published(OTHER).repository]["LICENSE.txt"] = b"Another licence."
    for tick in desk.page.licence_page.ticks:
        tick.setChecked(True)
    with desk.looked():
        desk.press(desk.page.licence_page.download)
    assert desk.get().first.text() == "Installed"

    desk.ask_licences(OTHER)
    assert [tick.text() for tick in desk.page.licence_page.ticks] == ["I accept the licence of the Sana weights"]


def test_a_question_to_a_silent_hub_can_be_taken_back(hub, desk):
    hub.listing_trouble = [Trouble(silent=0.2)]
    desk.press(desk.get().first)
    assert "licences" in desk.get().text() and not desk.get().first.isEnabled()

    with desk.qtbot.waitSignal(desk.jobs.licences_read):
        desk.press(desk.get().second)
        assert desk.get().first.isEnabled()

    assert desk.page.pages.currentWidget() is desk.page.tabs, "the late answer opens nothing"


# ---- downloads


def test_a_downloaded_model_can_be_chosen_and_the_chosen_one_stays(accepted, desk, home):
    desk.window.create.parameters.steps.set_value(7)
    desk.download()

    assert (home / NAME / "model_index.json").is_file()
    assert desk.offered_models() == ["starter", NAME]
    assert desk.window.create.parameters.parameters().model == "starter"
    assert desk.window.create.parameters.parameters().steps == 7
    assert f"{TITLE} is here" in desk.window.progress.text()
    assert desk.get().first.text() == "Installed" and not desk.get().first.isEnabled()
    assert str(home / NAME) in desk.here().text() and "LICENSE.txt" in desk.here().text()
    assert desk.page.tabs.tabText(0) == "On this computer (2)"


def test_cancel_keeps_what_has_arrived_and_continue_goes_on_there(accepted, desk, home):
    desk.hold_download(accepted)
    row = desk.get()
    assert "MB of" in row.text() and not row.first.isEnabled()

    with desk.looked():
        desk.press(row.second)
    arrived = leftovers(home)[NAME]
    assert arrived > 0 and "are kept" in row.text() and row.first.text() == "Continue"
    assert "kept" in desk.window.progress.text()

    accepted.stop_at, accepted.visit, accepted.again = math.inf, 1, 0
    desk.download()
    assert row.first.text() == "Installed"
    assert accepted.again < arrived, "it did not begin anew"


def test_what_has_arrived_can_be_deleted_after_a_question(accepted, desk, home):
    desk.hold_download(accepted)
    with desk.looked():
        desk.press(desk.get().second)

    desk.press(desk.get().second)
    desk.answer("Keep")
    assert NAME in leftovers(home)
    desk.press(desk.get().second)
    with desk.looked():
        desk.page.findChildren(QMessageBox)[-1].buttons()[0].click()

    assert leftovers(home) == {} and desk.get().first.text() == "Download"


def test_wrong_bytes_are_told_in_the_row_and_retry_gets_the_right_ones(accepted, desk):
    accepted.trouble[WEIGHTS] = [Trouble(replace=b"x" * 100)] * 2
    desk.download()

    row = desk.get()
    assert WEIGHTS in row.text() and "thrown away" in row.text() and row.first.text() == "Retry"
    assert "stopped" in desk.window.progress.text()

    desk.download()
    assert row.first.text() == "Installed" and "thrown away" not in row.text()


def test_a_full_disk_is_told_before_anything_is_fetched(accepted, desk, monkeypatch):
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(staging.shutil, "disk_usage", lambda path: usage._replace(free=1000))
    desk.download()

    assert "free some space" in desk.get().text() and not accepted.of("cdn", WEIGHTS)


def test_a_hub_that_is_not_there_is_told_in_the_row(desk, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with desk.qtbot.waitSignal(desk.jobs.licences_unread):
        desk.press(desk.get().first)

    assert "127.0.0.1:9" in desk.get().text() and desk.get().first.text() == "Retry"


def test_downloads_wait_for_each_other_and_a_waiting_one_can_be_cancelled(accepted, desk):
    del accepted.files[find_published(OTHER).repository]["LICENSE.txt"]  # which the hub would hold back as well
    accept(needed_licences(find_published(OTHER)))
    desk.hold_download(accepted)
    with desk.changed(lambda job: job.name == OTHER and job.state is JobState.WAITING):
        desk.press(desk.get(OTHER).first)
    assert "Waits" in desk.get(OTHER).text()
    assert "1 waiting" in desk.window.progress.text()

    desk.press(desk.get(OTHER).second)
    assert "1 waiting" not in desk.window.progress.text()
    assert desk.get(OTHER).first.isEnabled()

    with desk.changed(lambda job: job.name == OTHER and job.state is JobState.WAITING):
        desk.press(desk.get(OTHER).first)
    with desk.changed(lambda job: job.name == OTHER and job.state is JobState.DONE):
        accepted.stop_at = math.inf
    with desk.looked():
        pass
    assert desk.offered_models() == ["starter", NAME, OTHER]


def test_a_check_does_not_wait_for_a_download(accepted, desk):
    desk.hold_download(accepted)
    desk.turn_to(desk.installed)
    with desk.changed(lambda job: job.name == "starter" and job.has_ended):
        desk.press(desk.here("starter").first)

    assert desk.jobs.current_download().state is JobState.RUNNING


def test_a_download_goes_on_while_another_page_is_open(accepted, desk):
    desk.hold_download(accepted)
    desk.window.open_page("create")
    assert not desk.page.isVisible()
    assert f"Downloading {TITLE}" in desk.window.progress.text()

    accepted.stop_at = math.inf
    with desk.looked():
        pass
    assert desk.offered_models() == ["starter", NAME]


def test_closing_the_program_stops_a_download_in_time_and_keeps_its_parts(accepted, desk, home):
    desk.hold_download(accepted)

    began = time.monotonic()
    desk.window.close()
    assert not desk.page.isVisible()

    assert time.monotonic() - began < 3.0
    assert desk.jobs.close(0.0), "its thread has ended"
    assert leftovers(home)[NAME] > 0


# ---- models that are here


def test_removing_asks_first_and_the_starter_stays(accepted, desk, home):
    desk.download()
    desk.window.create.parameters.choose_model(NAME)
    desk.turn_to(desk.installed)
    assert not desk.here("starter").second.isVisible()

    desk.press(desk.here().second)
    desk.answer("Keep")
    assert (home / NAME).is_dir()
    desk.press(desk.here().second)
    box = desk.page.findChildren(QMessageBox)[-1]
    assert str(home / NAME) in box.informativeText() and box.defaultButton().text() == "Keep"
    with desk.looked():
        box.buttons()[0].click()

    assert not (home / NAME).exists()
    assert not desk.installed.rows.has(NAME)
    assert desk.offered_models() == ["starter"]
    assert desk.window.create.parameters.parameters().steps == 20, "what the model that is chosen now was made for"
    assert desk.get().first.text() == "Download"


def test_verify_says_what_is_wrong(accepted, desk, home):
    desk.download()
    desk.turn_to(desk.installed)
    with desk.changed(lambda job: job.has_ended):
        desk.press(desk.here().first)
    assert desk.here().text() == "Every file is as it should be."

    (home / NAME / VAE).write_bytes(b"")
    with desk.changed(lambda job: job.has_ended):
        desk.press(desk.here().first)
    assert VAE in desk.here().text() and "get it again" in desk.here().text()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder with a model, somewhere else."""
    folder = tmp_path / "stick" / "my model"
    for path, content in published_model(20).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def choose_folder(desk: Desk, button: QAbstractButton, folder: Path) -> None:
    desk.press(button)
    (chooser,) = desk.page.findChildren(QFileDialog)
    desk.qtbot.waitUntil(chooser.isVisible)
    chooser.fileSelected.emit(str(folder))
    chooser.reject()


@pytest.mark.parametrize("link", [False, True])
def test_a_folder_is_copied_or_linked(desk, home, stick, link):
    desk.turn_to(desk.installed)
    choose_folder(desk, desk.installed.import_button, stick)
    page = desk.page.import_page
    page.link.setChecked(link)
    page.model_name.setText("mine")
    with desk.looked():
        desk.press(page.bring_in)

    assert desk.offered_models() == ["starter", "mine"]
    assert desk.installed.rows.names() == ["starter", "mine"]
    assert (home / "mine" / "model_index.json").exists() is not link
    if link:
        desk.press(desk.here("mine").second)
        with desk.looked():
            desk.answer("Forget")
        assert desk.offered_models() == ["starter"] and stick.is_dir()


def test_a_folder_that_is_no_model_is_told_and_can_be_dismissed(desk, stick):
    (stick / "model_index.json").unlink()
    desk.turn_to(desk.installed)
    choose_folder(desk, desk.installed.import_button, stick)
    with desk.looked():
        desk.press(desk.page.import_page.bring_in)

    row = desk.here(f"import {stick}")
    assert str(stick) in row.text() and row.first.text() == "Retry…"
    desk.press(row.first)
    assert desk.page.pages.currentWidget() is desk.page.import_page
    desk.qtbot.keyClick(desk.page, Qt.Key.Key_Escape)
    desk.press(row.second)
    assert desk.installed.rows.names() == ["starter"]


def test_another_folder_can_be_added_downloaded_to_and_left_out_again(accepted, desk, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    desk.turn_to(desk.page.folders)
    with desk.looked():
        choose_folder(desk, desk.page.folders.add_button, disk)
    desk.turn_to(desk.published)
    desk.published.location.setCurrentIndex(1)
    assert desk.published.chosen_location() == disk
    desk.download()
    assert (disk / NAME).is_dir() and desk.published.chosen_location() == disk

    desk.turn_to(desk.page.folders)
    with desk.looked():
        desk.press(desk.page.folders.rows.row(str(disk)).first)
    assert desk.offered_models() == ["starter"] and (disk / NAME).is_dir()


def test_an_import_that_waits_for_a_check_can_be_cancelled(desk, stick, monkeypatch):
    def endless(names):
        while True:
            yield DownloadProgress(1, 2, "", 3.0)

    monkeypatch.setattr("engine.model_store.verify", endless)
    desk.turn_to(desk.installed)
    with desk.changed(lambda job: job.progress is not None):
        desk.press(desk.here("starter").first)
    assert "Checking" in desk.here("starter").text()
    choose_folder(desk, desk.installed.import_button, stick)
    desk.press(desk.page.import_page.bring_in)
    waiting = desk.here(f"import {stick}")
    assert "Waits" in waiting.text()

    with desk.looked():
        desk.press(waiting.second)
    assert desk.installed.rows.names() == ["starter"]
    with desk.changed(lambda job: job.has_ended):
        desk.press(desk.here("starter").second)
    assert "comes with" in desk.here("starter").text().lower()


# ---- the window's list of models


def test_a_model_that_was_named_by_its_folder_stays_in_the_list(qtbot, tmp_path):
    named = ModelInfo(str(tmp_path), "Mine", tmp_path, 512, 20, 4.5)
    starter = ModelInfo("starter", "Starter", Path("/models/starter"), 512, 20, 4.5)
    panel = ParameterPanel([named, starter], [])
    qtbot.addWidget(panel)
    panel.choose_model("starter")
    panel.steps.set_value(7)
    with qtbot.assertNotEmitted(panel.changed):
        panel.set_models([ModelInfo("new", "New", Path("/models/new"), 1024, 2, 4.5), starter])

    assert [panel.model.itemText(index) for index in range(3)] == ["Mine", "New", "Starter"]
    assert (panel.parameters().model, panel.parameters().steps) == ("starter", 7)


# ---- for everyone


def controls(page: QWidget) -> list[QWidget]:
    def is_inner(widget: QWidget) -> bool:
        parent = widget.parent()
        is_viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
        return is_viewport or widget.objectName().startswith("qt_") or widget.window() is not page.window()

    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden() and not is_inner(widget)
    ]


def spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_has_a_name_of_its_own_and_a_tooltip(accepted, hub, desk, stick):
    desk.download()
    desk.page.licence_page.show_licences(TITLE, needed_licences(find_published(OTHER)))
    desk.page.import_page.ask(stick, stick)
    found = controls(desk.page)

    assert len(found) > 25
    assert [widget for widget in found if not spoken_name(widget)] == []
    row_buttons = [spoken_name(button) for button in found if isinstance(button.parent(), ModelRow)]
    assert f"Download: {TITLE}" not in row_buttons and f"Remove…: {TITLE}" in row_buttons
    assert len(set(row_buttons)) == len(row_buttons)
    silent = [spoken_name(w) for w in found if isinstance(w, QAbstractButton) and not w.toolTip()]
    assert [name for name in silent if name] == []


def test_tab_goes_down_the_rows(accepted, desk):
    desk.download()
    expected = [desk.here("starter").first, desk.here().first, desk.here().second, desk.installed.import_button]
    visited, widget = [], expected[0]
    for _ in range(2000):
        visited.append(widget)
        widget = widget.nextInFocusChain()
    assert [widget for widget in visited if widget in expected][:4] == expected


def test_the_keyboard_stays_in_the_row_when_its_button_goes(accepted, desk):
    row = desk.get()
    row.first.setFocus()
    accepted.stop_at = accepted.sent + 200_000
    with desk.changed(lambda job: job.state is JobState.RUNNING):
        desk.qtbot.keyClick(row.first, Qt.Key.Key_Space)
    assert desk.page.focusWidget() is row.second and row.second.text() == "Cancel"

    with desk.looked():
        desk.qtbot.keyClick(row.second, Qt.Key.Key_Space)
    assert desk.page.focusWidget() in (row.first, row.second)


def test_enter_presses_nothing_that_has_not_the_keyboard(desk):
    desk.turn_to(desk.installed)
    desk.installed.import_button.setDefault(True)
    desk.qtbot.keyClick(desk.page.tabs.tabBar(), Qt.Key.Key_Return)

    assert desk.page.isVisible() and not desk.page.findChildren(QFileDialog)


def test_a_row_has_the_same_height_in_all_its_states(qtbot, desk):
    row = desk.get()
    before = row.height()
    row.show_busy("1 GB of 2 GB", 0.5)
    row.offer(Offer("a", "Download", "", False), Offer("b", "Cancel", ""))
    heights = [row.sizeHint().height()]
    row.show_message("A sentence. " * 12, is_error=True)
    desk.page.layout().activate()
    heights.append(row.heightForWidth(row.width()))

    assert [before, *heights] == [before] * 3


def test_it_fits_a_screen_of_1280_by_720_at_200_per_cent(hub, desk):
    desk.ask_licences()
    desk.page.resize(600, 320)

    assert (desk.page.width(), desk.page.height()) == (600, 320)
    assert desk.page.minimumSizeHint().height() <= 320
    texts = desk.page.licence_page.texts
    assert texts.isVisible() and texts.height() > 60
