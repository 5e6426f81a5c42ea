"""The queue's page with a fake engine: rows, order, what is done about them, files of prompts, and its pulse."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeEngine, ordinary_run
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from engine import GenerationRequest, OutOfMemory, find_model
from sana_desktop.jobs.job import Job, JobState, new_key
from sana_desktop.jobs.overview import QueueRow
from sana_desktop.jobs.store import JobStore
from sana_desktop.pages.queue.prompt_file_dialog import PromptFileDialog
from sana_desktop.pages.queue.queue_model import Live, QueueModel
from sana_desktop.pages.queue.queue_page import QueuePage
from sana_desktop.queue_words import action_words, undone_words
from sana_desktop.run_status import Phase
from sana_desktop.window_queue import AT_ONCE

WAITING, PAUSED, FINISHED, FAILED, CANCELLED = (
    *(JobState.WAITING, JobState.PAUSED, JobState.FINISHED),
    *(JobState.FAILED, JobState.CANCELLED),
)


def request(number: int) -> GenerationRequest:
    return GenerationRequest(f"a fox, {number}", width=64, height=64, steps=4, seed=number)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(gate=threading.Semaphore(0))


@pytest.fixture
def program(qtbot, make_program, engine):
    program = make_program(engine)
    yield program
    engine._gate.release(10_000)  # else closing would wait for it


@pytest.fixture
def page(qtbot, program, engine) -> QueuePage:
    """With five pictures, of which the first is being made and stands still."""
    program.window.show_queue()
    page = program.window.page("queue")
    program.controller.enqueue([request(number) for number in range(5)])
    qtbot.waitUntil(lambda: bool(engine.requests) and states(page)[:2] == ["Drawing", "Waiting"])
    return page


def states(page: QueuePage) -> list[str]:
    return [page.model.state_text(row).split(",")[0] for row in page.model.rows()]


def seeds(page: QueuePage) -> list[int]:
    return [int(row.seed) for row in page.model.rows()]


def choose(page: QueuePage, *places: int) -> None:
    page.list.select([page.model.rows()[place].key for place in places])


def press(qtbot, page: QueuePage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    page.window().activateWindow()
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, key, modifier)


# ---- rows


def test_the_page_tells_how_much_is_done_and_left(qtbot, page, engine):
    qtbot.waitUntil(lambda: page.header.headline() == "Drawing picture 1 of 5")
    assert page.header.detail().startswith("4 waiting")
    engine._gate.release(1000)
    qtbot.waitUntil(lambda: states(page) == ["Finished"] * 5)
    assert page.header.headline() == "Nothing is waiting" and "5 finished" in page.header.detail()
    assert page.model.rows()[0].seed == "4", "the newest first"


def test_a_row_says_when_it_will_begin_and_what_it_is(qtbot, page):
    row = page.model.rows()[2]
    page.model.set_live(Live(page.model.rows()[0].key, 0.5, 10.0, 60.0 / row.work, is_going_on=True))
    assert page.model.time_text(0) == "about 10 s left"
    assert [page.model.time_text(place) for place in (1, 2, 3)] == ["next", "in about 1 min", "in about 2 min"]
    spoken = page.model.data(page.model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Waiting. a fox, 2. 64 × 64  ·  4 steps  ·  seed 2. in about 1 min"
    page.model.set_live(Live())
    assert page.model.time_text(1) == "", "nobody knows when the queue goes on"


def test_filters_and_counts(qtbot, page):
    choose(page, 3, 4)
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: states(page)[3:] == ["Cancelled"] * 2)
    button = page.bar._filters["failed"]
    assert button.text() == "Failed  2"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(page) == ["Cancelled"] * 2)
    page.clear_over()
    qtbot.waitUntil(lambda: page._nothing.isVisible())
    assert page._nothing.text() == "Nothing of this kind is in the queue."


def test_nothing_jumps_for_a_screen_that_shows_the_list(qtbot, page, engine):
    """What was chosen stays chosen, whatever moves."""
    choose(page, 2)
    engine._gate.release(9)
    qtbot.waitUntil(lambda: "Finished" in states(page))
    assert [row.seed for row in page.list.selected_rows()] == ["2"]


# ---- order


def test_keys_move_what_is_chosen(qtbot, page):
    choose(page, 3, 4)
    press(qtbot, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 3, 4, 2])
    press(qtbot, page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: seeds(page) == [0, 3, 4, 1, 2])
    press(qtbot, page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 3, 4, 2])
    press(qtbot, page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 2, 3, 4])
    assert [row.seed for row in page.list.selected_rows()] == ["3", "4"]
    assert page.studio.undo.last == "moving 2 pictures" and "moving 2 pictures" in page.bar.undo.toolTip()
    qtbot.mouseClick(page.bar.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 3, 4, 2])


def test_rows_that_are_dropped_stand_before_the_one_below(qtbot, page):
    data = page.model.mimeData([page.model.index(place, 0) for place in (0, 3, 4)])
    page.model.ask_move(data, 1)
    qtbot.waitUntil(lambda: seeds(page) == [0, 3, 4, 1, 2])
    page.model.ask_move(page.model.mimeData([page.model.index(1, 0)]), page.model.rowCount())
    qtbot.waitUntil(lambda: seeds(page) == [0, 4, 1, 2, 3])


def test_what_is_being_made_and_what_is_over_is_not_dragged(page):
    flags = [page.model.flags(page.model.index(place, 0)) for place in (0, 1)]
    assert not flags[0] & Qt.ItemFlag.ItemIsDragEnabled and flags[1] & Qt.ItemFlag.ItemIsDragEnabled


# ---- what is done about them


def test_pause_resume_duplicate_and_their_undo(qtbot, page):
    choose(page, 1)
    press(qtbot, page, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: states(page)[1] == "Paused")
    press(qtbot, page, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: states(page)[1] == "Waiting")
    press(qtbot, page, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 2, 3, 4, 1])
    page.studio.undo.undo()
    qtbot.waitUntil(lambda: seeds(page) == [0, 1, 2, 3, 4])


def test_cancelling_what_is_made_stops_it_and_undo_lets_it_go_on(qtbot, page, engine, program):
    choose(page, 0)
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: program.controller.status.phase is Phase.CANCELLING)
    engine._gate.release(1)
    qtbot.waitUntil(lambda: len(engine.left_early) == 1)
    program.window.undo()
    qtbot.waitUntil(lambda: "Cancelled" not in states(page))


def test_page_undo_takes_back_what_an_earlier_start_did(qtbot, page):
    assert page.undo()
    qtbot.waitUntil(lambda: len(page.model.rows()) < 5)


def test_failed_ones_are_tried_again_and_tell_why(qtbot, make_program):
    answers: list[Exception | None] = [OutOfMemory("Not enough memory."), None]

    def script(wanted: GenerationRequest):
        if (error := answers.pop(0)) is not None:
            raise error
        yield from ordinary_run(wanted)

    window = make_program(FakeEngine(script)).window
    window.show_queue()
    page = window.page("queue")
    page.studio.controller.enqueue([request(1)])
    qtbot.waitUntil(lambda: states(page) == ["Failed"])
    choose(page, 0)
    press(qtbot, page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Not enough memory."
    qtbot.mouseClick(page.bar.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(page) == ["Finished"])


def test_enter_shows_a_finished_picture_and_edits_another(qtbot, page, engine):
    wished: list[object] = []
    page.studio.picture_wanted.connect(wished.append)
    page.studio.settings_wanted.connect(lambda wanted, parts: wished.append(wanted))
    choose(page, 1)
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wished == [request(1)])
    page.studio.page_wanted.emit("queue")
    engine._gate.release(1000)
    qtbot.waitUntil(lambda: states(page) == ["Finished"] * 5)
    choose(page, 0)
    row = page.list.current_row()
    press(qtbot, page, Qt.Key.Key_Return)
    assert wished[-1] == row.path


def test_a_right_click_offers_what_keys_do(qtbot, page):
    choose(page, 1)
    actions = {action.text(): action for action in page.row_menu().actions() if not action.isSeparator()}
    assert len(actions) == 12 and actions["Cancel thi&s"].isEnabled()
    assert not actions["S&how the picture"].isEnabled() and not actions["Resu&me this"].isEnabled()


# ---- the model, under any change


def test_any_listing_reaches_the_view_as_rows_that_come_go_and_move(qtbot):
    import random

    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    shadow: list[int] = []  # as a view would have it
    _follow(model, shadow)
    for _ in range(100):
        kinds = [WAITING, FINISHED, PAUSED, JobState.RENDERING]
        ids = chance.sample(range(40), chance.randrange(30))
        if chance.random() < 0.5:  # a small change, as most are
            ids = [row.id for row in model.rows()]
            if len(ids) > 2:
                ids.insert(chance.randrange(len(ids)), ids.pop(chance.randrange(len(ids))))
        rows = [QueueRow(number, f"{number:032x}", chance.choice(kinds), work=1.0) for number in ids]
        model.show_rows(rows)
        assert [row.id for row in model.rows()] == ids == shadow
        assert list(model.rows()) == rows
    del tester


def _follow(model: QAbstractItemModel, shadow: list[int]) -> None:
    def ids() -> list[int]:
        return [row.id for row in model.rows()]

    def removed(parent: QModelIndex, first: int, last: int) -> None:
        del shadow[first : last + 1]

    def inserted(parent: QModelIndex, first: int, last: int) -> None:
        shadow[first:first] = ids()[first : last + 1]

    def moved(parent: QModelIndex, first: int, last: int, into: QModelIndex, before: int) -> None:
        row = shadow.pop(first)
        shadow.insert(before - 1 if before > first else before, row)

    def anew() -> None:
        shadow[:] = ids()

    model.rowsRemoved.connect(removed)
    model.rowsInserted.connect(inserted)
    model.rowsMoved.connect(moved)
    model.layoutChanged.connect(anew)
    model.modelReset.connect(anew)


# ---- files of prompts


@pytest.fixture
def open_file(qtbot, program, tmp_path) -> Callable[[str], PromptFileDialog]:
    starter = find_model("starter")
    parameters = program.window.studio.settings.value.parameters
    own = dataclasses.replace(parameters, width=starter.native_size, height=starter.native_size, steps=starter.steps)
    program.window.studio.settings.change(parameters=own)
    program.window.show_queue()

    def opened(text: str, name: str = "prompts.txt") -> PromptFileDialog:
        (tmp_path / name).write_text(text)
        page = program.window.page("queue")
        page.open_prompt_file(tmp_path / name)
        dialog = page.findChildren(PromptFileDialog)[-1]
        qtbot.waitUntil(lambda: dialog.about() != "Reading…")
        return dialog

    return opened


def test_a_file_is_shown_before_it_is_queued_and_undone_as_one(qtbot, program, open_file):
    dialog = open_file("a fox\nan {owl\na {red|red} hen\n")
    assert dialog.about() == "2 pictures" and dialog.prompts() == ["1.  a fox", "2.  a red hen"]
    assert [line.split(":")[0] for line in dialog.wrong_lines()] == ["Line 2"]
    qtbot.waitUntil(lambda: dialog.forecast().startswith("All of it takes about"))
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    page = program.window.page("queue")
    qtbot.waitUntil(lambda: len(page.model.rows()) == 2 and page.batch_line.isVisible())
    assert page.batch_line.text() == "prompts.txt: 0 of 2 pictures are finished."
    with JobStore(program.controller.queue.path) as store:
        jobs = store.jobs()
    assert [(job.number, job.template) for job in jobs] == [(1, ""), (2, "a {red|red} hen")]
    assert program.window.studio.undo.last == "adding 2 pictures"
    program.window.undo()
    qtbot.waitUntil(lambda: {row.state for row in page.model.rows()} <= {CANCELLED})


def test_a_file_that_is_in_the_queue_already_says_so(qtbot, open_file):
    open_file("a fox\nan owl\n").add.click()
    dialog = open_file("a fox\nan owl\n")
    assert dialog.about() == "All of its pictures are in the queue already." and not dialog.add.isEnabled()


def test_what_cannot_be_read_is_told_in_the_dialog(qtbot, open_file):
    dialog = open_file("# nothing\n")
    assert "has no prompts" in dialog.about() and not dialog.add.isEnabled()


def test_every_combination_on_a_tick(qtbot, open_file):
    dialog = open_file("a {red|blue} {fox|owl}\n")
    assert dialog.about() == "1 picture"
    dialog.combinations.click()
    qtbot.waitUntil(lambda: dialog.about() == "4 pictures")
    dialog.plain.click()
    qtbot.waitUntil(lambda: dialog.prompts() == ["1.  a {red|blue} {fox|owl}"])


def test_a_finished_batch_becomes_a_contact_sheet_in_one_click(qtbot, program, open_file, engine, monkeypatch):
    asked: list[tuple[list[Path], str]] = []

    class Dialog:
        def __init__(self, studio, paths, title, parent):
            asked.append((paths, title))

        def open(self):
            pass

    monkeypatch.setattr("sana_desktop.windows.album_dialog.AlbumDialog", Dialog)
    open_file("a fox\nan owl\n").add.click()
    engine._gate.release(1000)
    page = program.window.page("queue")
    qtbot.waitUntil(lambda: page.batch_line.text() == "prompts.txt: all 2 pictures are finished.")
    qtbot.mouseClick(page.batch_line.sheet, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert len(asked[0][0]) == 2 and asked[0][1] == "prompts.txt"


# ---- many


def test_hundreds_are_added_cancelled_and_undone_beside_the_window(qtbot, make_program):
    engine = FakeEngine(gate=threading.Semaphore(0))
    window = make_program(engine).window
    controller = window.studio.controller
    queue = controller.queue
    many = 3 * AT_ONCE
    controller.enqueue([request(number) for number in range(many)])
    assert queue.waiting == 0, "the window goes on while they are written"
    qtbot.waitUntil(lambda: queue.waiting == many - 1)
    assert len(queue.mine) == many and [job.request.seed for job in queue.mine.values()][:3] == [0, 1, 2]
    window.clear_queue()
    qtbot.waitUntil(lambda: queue.waiting == 0)
    controller.undo()
    qtbot.waitUntil(lambda: queue.waiting == many - 1)
    assert len(queue.mine) == many, "those that wait again are its own again"
    with qtbot.waitSignal(controller.undone) as told:
        controller.undo()
    assert told.args == [f"Undone: adding {many} pictures."]
    qtbot.waitUntil(lambda: queue.waiting == 0)
    engine._gate.release(10_000)


def test_where_many_cannot_be_written_none_is_and_the_user_is_told(qtbot, make_program, monkeypatch):
    window = make_program(FakeEngine()).window
    controller = window.studio.controller
    monkeypatch.setattr("sana_desktop.jobs.store.MAX_JOBS", AT_ONCE)
    with qtbot.waitSignal(controller.refused) as told:
        controller.enqueue([request(number) for number in range(AT_ONCE + 1)])
    assert "at most" in told.args[0]
    qtbot.waitUntil(lambda: not controller.queue._under_way)
    assert not controller.queue.mine and controller.queue.waiting == 0


def test_an_index_of_two_thousand_is_listed_in_a_moment(qtbot, make_program, tmp_path):
    path = tmp_path / "data" / "queue.sqlite"
    with JobStore(path) as store:
        store.add([Job(new_key(), request(number)) for number in range(2000)])
        store.hold("for the test")
    window = make_program().window
    window.show_queue()
    page = window.page("queue")
    qtbot.waitUntil(lambda: len(page.model.rows()) == 2000)
    page.list.selectAll()
    assert len(page.list.selected_rows()) == 2000
    page.cancel_rows()
    qtbot.waitUntil(lambda: set(states(page)) == {"Cancelled"})


# ---- words


def test_what_the_file_tells_is_told_in_the_users_language():
    assert action_words("cancelling 1 picture") == "cancelling 1 picture"
    assert action_words("clearing 12,345 pictures from the list").startswith("clearing 12")
    assert action_words("pausing the queue") == "pausing the queue"
    assert undone_words("Undone: moving 3 pictures.") == "Undone: moving 3 pictures."
    assert undone_words("It is too late to undo adding 1 picture.") == "It is too late to undo adding 1 picture."
    assert undone_words("") == "" and action_words("dancing 3 pictures") == "dancing 3 pictures"
