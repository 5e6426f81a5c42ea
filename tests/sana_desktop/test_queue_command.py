"""`sana-desktop queue`: what a person or a script does to the queue, with an engine that draws noise."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from fakes import FakeEngine, ordinary_run

from engine import EngineError, Event, GenerationRequest, Stage, StepProgress, paths
from engine.image_file import read_recipe
from sana_desktop import cli
from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.store import JobStore

MODEL = {"steps": 6, "guidance_scale": 3.5, "native_size": 64}


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path / "models")
    folder = tmp_path / "resources" / "models" / "starter"
    (folder / "vae").mkdir(parents=True)
    (folder / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
    (folder / "sana_desktop.json").write_text(json.dumps(MODEL))
    (folder / "vae" / "config.json").write_text("{}")


class Queue:
    """The command, as it is typed."""

    def __init__(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        self._capsys, self._output = capsys, str(tmp_path / "out")
        self.engine = FakeEngine()

    def __call__(self, *words: str, code: int = 0) -> tuple[list[str], list[str]]:
        """The lines of stdout and stderr."""
        assert cli.main(["queue", *words], lambda device: self.engine) == code
        output = self._capsys.readouterr()
        assert "Traceback" not in output.err
        return output.out.splitlines(), output.err.splitlines()

    def add(self, *words: str) -> None:
        self("add", "--output", self._output, "--seed", "5", *words)


@pytest.fixture
def queue(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Queue:
    return Queue(capsys, tmp_path)


@pytest.fixture
def store(folders: None) -> Iterator[JobStore]:
    with JobStore() as store:
        yield store


def seeds(store: JobStore, *states: JobState) -> list[int]:
    return [job.request.seed for job in store.jobs(*states)]


def test_what_is_added_is_rendered_and_saved(queue: Queue, store: JobStore, tmp_path: Path) -> None:
    queue.add("a red fox", "--count", "3", "--steps", "2", "--format", "webp")
    assert len({job.batch for job in store.jobs()}) == 1 and [job.number for job in store.jobs()] == [1, 2, 3]
    out, _ = queue("run")
    assert sorted(map(Path, out)) == sorted((tmp_path / "out").iterdir())
    recipe = read_recipe(Path(out[0]))
    assert (recipe.request.prompt, recipe.request.seed, recipe.request.steps) == ("a red fox", 5, 2)
    assert recipe.provenance["job"] == store.jobs()[0].key
    assert store.counts() == {JobState.FINISHED: 3}
    assert queue("run")[1] == ["Note: Nothing waits."]


def test_a_file_that_is_named_gets_its_name(queue: Queue, store: JobStore, tmp_path: Path) -> None:
    queue("add", "a fox", "--output", str(tmp_path / "out" / "fox.jpg"), "--count", "2")
    queue("run")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["fox-2.jpg", "fox.jpg"]


def test_a_recipe_is_put_into_the_queue(queue: Queue, store: JobStore) -> None:
    queue.add("a red fox")
    (path,), _ = queue("run")
    queue.add("--recipe", path, "--steps", "9")
    assert store.jobs(JobState.WAITING)[0].request.prompt == "a red fox"
    _, err = queue("add", "a cat", "--recipe", path, code=2)
    assert len(err) == 1 and "not both" in err[0]


def test_the_list_shows_what_is_to_come(queue: Queue, store: JobStore) -> None:
    queue.add("a red \x1b[31mfox\x1b[0m\nin snow " + "x" * 500)
    queue.add("a cat")
    queue("cancel", "2")
    out, err = queue("list")
    assert len(out) == 1 and out[0].split()[:2] == ["1", "waiting"] and "\x1b" not in out[0] and len(out[0]) < 130
    assert err == ["1 waiting, 1 cancelled."]
    assert len(queue("list", "--all")[0]) == 2
    lines = [json.loads(line) for line in queue("list", "--all", "--json")[0]]
    assert [line["type"] for line in lines] == ["job", "job", "queue"]
    assert lines[0]["request"]["seed"] == 5 and lines[0]["key"] == store.jobs()[0].key
    assert lines[2]["held"] is None and lines[2]["waiting"] == 1


def test_order_states_and_settings_are_changed_by_number_or_key(queue: Queue, store: JobStore) -> None:
    queue.add("a fox", "--count", "4")
    queue("move", "4", "3", "--first")
    assert seeds(store) == [8, 7, 5, 6]
    queue("move", "4", "--before", "2")
    queue("move", "3", "--last")
    assert seeds(store) == [5, 8, 6, 7]
    assert queue("pause", "1", store.jobs()[1].key[:12])[0] == ["2 pictures paused."]
    assert seeds(store, JobState.PAUSED) == [5, 8]
    assert queue("resume", "1")[0] == ["1 picture resumed."]
    assert queue("cancel", "1", "2")[0] == ["2 pictures cancelled."]
    assert queue("retry", "1")[0] == ["1 picture will be tried again."]
    queue("edit", "1", "a green fox", "--steps", "3", "--seed", "77")
    assert (edited := store.find("1").request) and (edited.prompt, edited.steps, edited.seed) == ("a green fox", 3, 77)
    assert edited.width == 64
    queue("duplicate", "1")
    assert store.jobs()[-1].request == edited
    for expected in ("duplicating 1 picture", "editing 1 picture", "retrying 1 picture"):
        assert queue("undo")[0] == [f"Undone: {expected}."]
    assert queue("cancel", "--all")[0] == ["2 pictures cancelled."]
    assert queue("clear")[0] == ["4 pictures taken out of the list."]
    assert store.jobs() == []
    queue("undo")
    assert store.counts() == {JobState.CANCELLED: 4}


def test_a_paused_queue_begins_nothing_until_it_goes_on(queue: Queue, store: JobStore) -> None:
    queue.add("a fox")
    assert queue("pause")[0] == ["The queue is paused; what is being rendered is finished first."]
    _, err = queue("run", code=1)
    assert err == ["sana-desktop: The queue is paused: `sana-desktop queue resume` lets it go on."]
    assert queue("list")[1][-1] == err[0].removeprefix("sana-desktop: ")
    assert queue("resume")[0] == ["The queue goes on: 1 waiting."]
    queue("run")
    assert store.counts() == {JobState.FINISHED: 1}


def test_a_queue_held_for_want_of_room_is_tried_again(queue: Queue, store: JobStore) -> None:
    queue.add("a fox")
    store.hold("The disk is full.")
    queue("run")
    assert store.counts() == {JobState.FINISHED: 1} and not store.is_held


def test_failures_are_told_and_can_be_tried_again(queue: Queue, store: JobStore) -> None:
    def script(request: GenerationRequest) -> Iterable[Event]:
        yield StepProgress(Stage.DENOISING, 1, 2)
        raise EngineError("Too little memory: choose a smaller size.")

    queue.add("a fox", "--count", "2")
    queue.engine = FakeEngine(script)
    out, err = queue("run", "--json", code=1)
    events = [json.loads(line) for line in out]
    assert [event["text"] for event in events if event["type"] == "notice"] == [
        f"Picture {k} failed: Too little memory: choose a smaller size." for k in (1, 2)
    ]
    assert "queue retry" in err[-1] and "2 pictures failed" in err[-1]
    assert "Too little memory" in queue("list")[0][0]
    queue("retry")
    queue.engine = FakeEngine(ordinary_run)
    queue("run")
    assert store.counts() == {JobState.FINISHED: 2}


def test_ctrl_c_keeps_what_was_begun_as_the_first(queue: Queue, store: JobStore) -> None:
    def script(request: GenerationRequest) -> Iterable[Event]:
        raise KeyboardInterrupt
        yield

    queue.add("a fox", "--count", "2")
    queue.engine = FakeEngine(script)
    _, err = queue("run", code=130)
    assert "queue run` goes on" in err[-1]
    assert seeds(store, JobState.WAITING) == [5, 6]


def test_a_second_program_tells_what_the_first_one_does(queue: Queue, store: JobStore) -> None:
    queue.add("a fox", "--count", "2")
    first, second = store.jobs()
    owner = Ownership()
    assert owner.take()

    def work() -> None:
        with JobStore() as its_own:
            its_own.cancel([second.key])
            its_own.begin(first.key)
            its_own.finish(first.key, Path("/pictures/a.png"))

    timer = threading.Timer(0.3, work)
    timer.start()
    _, err = queue("run")
    timer.join()
    owner.release()
    assert "Another Sana Desktop" in err[0]
    assert err[1:] == ["Note: Picture 1 is saved: /pictures/a.png", "Note: Picture 2 is cancelled."]
    assert queue.engine.requests == []


@pytest.mark.parametrize("words", [["list"], ["run"]])
def test_a_damaged_queue_is_told_once_and_kept(queue: Queue, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "queue.sqlite").write_bytes(b"no database")
    assert "queue.sqlite.damaged" in queue(*words)[1][0]
    assert "damaged" not in " ".join(queue(*words)[1])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["cancel", "99"], 1), (["cancel"], 2), (["cancel", "1", "--all"], 2), (["move", "1"], 2),
        (["move", "--first"], 2), (["move", "1", "--before", "77"], 1), (["pause", "x" * 5000], 1), (["add"], 2),
        (["add", " "], 2), (["add", "a fox", "--steps", "0"], 2), (["add", "a fox", "--device", "cpu"], 2),
        (["add", "a", "--forecast"], 2), (["add", "a fox", "--source", "/not/there.png"], 1),
        (["add", "a fox", "--output", "a.gif"], 1), (["edit", "1", "--steps", "0"], 2),
        (["edit", "1", "--count", "2"], 2), (["edit", "7", "a"], 1), (["dance"], 2), ([], 2),
        (["add", "a fox", "--count", "100000"], 2),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_line(queue: Queue, words: list[str], code: int) -> None:
    queue.add("a fox")
    out, err = queue(*words, code=code)
    assert out == [] and len(err) == 1 and err[0].startswith("sana-desktop: ") and len(err[0]) < 400
