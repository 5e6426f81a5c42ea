"""`sana-desktop batch` from the file to the pictures, with an engine that draws gradients."""

import dataclasses
import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEngine, ordinary_run
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import Event, GeneratedImage, GenerationRequest, InvalidRequest, OutOfMemory, paths
from engine.image_formats.png import RECIPE_KEY
from sana_desktop import cli
from sana_desktop.batches.batch_jobs import JobMaker
from sana_desktop.batches.plan import MOST_PICTURES, Wishes, make_plan
from sana_desktop.batches.prompt_files import PromptFile, PromptFormat, Row, parse
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.ownership import Ownership
from sana_desktop.jobs.store import JobStore

CHECKOUT = Path(__file__).resolve().parents[2]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """Data, pictures, settings and the starter model in folders of this test alone."""
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr(cli, "log_folder", lambda: tmp_path / "logs")
    model = tmp_path / "resources" / "models" / "starter"
    (model / "vae").mkdir(parents=True)
    (model / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
    (model / "sana_desktop.json").write_text('{"steps": 2, "guidance_scale": 3.5, "native_size": 64}')
    (model / "vae" / "config.json").write_text("{}")
    return tmp_path


@pytest.fixture
def run(engine, capsys, folder) -> Run:
    """`run(file's text, option, …)` → exit code, stdout, stderr."""

    def run(text: str, *options: str, suffix: str = ".txt") -> tuple[int, str, str]:
        file = folder / f"prompts{suffix}"
        file.write_text(text, encoding="utf-8")
        code = cli.main(["batch", str(file), *options], open_engine=lambda device: engine)
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors and "fault" not in errors
        return code, output, errors

    return run


def last_line(errors: str) -> str:
    return errors.splitlines()[-1]


def recipe_of(path: str) -> dict:
    from PIL import Image

    with Image.open(path) as picture:
        return json.loads(picture.info[RECIPE_KEY])


def _colour(request: GenerationRequest) -> tuple[int, int, int]:
    return 50 * request.steps, 200 if "fox" in request.prompt else 100, 7


def _one_colour(request: GenerationRequest) -> Iterator[Event]:
    pixels = np.full((request.height, request.width, 3), _colour(request), np.uint8)
    yield GeneratedImage(request, pixels, request.width, request.height)


class TestPictures:
    def test_every_line_becomes_a_picture(self, run, engine, folder):
        code, output, errors = run("# two\na red fox\n\na blue owl\n", "--count", "2", "--seed", "7")
        assert code == 0
        made = [(request.prompt, request.seed, request.steps) for request in engine.requests]
        assert made == [("a red fox", 7, 2), ("a red fox", 8, 2), ("a blue owl", 7, 2), ("a blue owl", 8, 2)]
        assert len(set(output.splitlines())) == 4
        assert all(Path(line).is_relative_to(folder / "gallery") for line in output.splitlines())
        assert "Image 3 of 4: seed 7" in errors and "3 of 4 done" in errors

    def test_the_recipe_holds_the_template_and_what_it_became(self, run):
        _, output, _ = run("{red|blue} fox", "--seed", "3")
        recipe = recipe_of(output.strip())
        assert recipe["request"]["prompt"] in ("red fox", "blue fox")
        assert recipe["provenance"]["template"] == "{red|blue} fox"
        assert len(recipe["provenance"]["batch"]) == 32

    def test_a_plain_prompt_has_no_template(self, run):
        _, output, _ = run("a fox {in braces}", "--plain")
        recipe = recipe_of(output.strip())
        assert recipe["request"]["prompt"] == "a fox {in braces}" and "template" not in recipe["provenance"]

    def test_combinations_wildcards_and_ranges_multiply(self, run, engine, folder):
        (folder / "config" / "wildcards").mkdir(parents=True)
        (folder / "config" / "wildcards" / "animal.txt").write_text("fox\nowl\n")
        options = ("--combinations", "--seed", "1-2", "--steps", "1,2", "--size", "64,96x64")
        assert run("{red|blue} __animal__", *options)[0] == 0
        assert len({(r.prompt, r.seed, r.steps, r.width) for r in engine.requests}) == 4 * 2 * 2 * 2
        assert [r.prompt for r in engine.requests[::8]] == ["red fox", "red owl", "blue fox", "blue owl"]

    def test_a_line_s_own_settings_count_more_than_options(self, run, engine):
        text = "prompt,steps,cfg,size\nfox,5,,\nowl,,2,96x32\n"
        assert run(text, "--steps", "1,2", "--guidance-scale", "3", suffix=".csv")[0] == 0
        made = [(r.prompt, r.steps, r.guidance_scale, r.width) for r in engine.requests]
        assert made == [("fox", 5, 3.0, 64), ("owl", 1, 2.0, 96), ("owl", 2, 2.0, 96)]

    def test_a_grid_shares_its_seed_and_its_draw(self, run, engine):
        run("{red|blue|green} fox", "--grid", "steps=1,2", "prompt=fox,owl")
        assert [(r.steps, r.prompt.split()[1]) for r in engine.requests] == [
            (1, "fox"),
            (2, "fox"),
            (1, "owl"),
            (2, "owl"),
        ]
        assert len({(r.seed, r.prompt.split()[0]) for r in engine.requests}) == 1

    def test_a_finished_grid_becomes_a_sheet_once(self, run, engine, folder):
        from PIL import Image

        engine._script = _one_colour
        options = ("--grid", "steps=1,2,3", "prompt=fox,owl", "--output", str(folder / "mine"))
        errors = run("a fox", *options)[2]
        (sheet,) = (folder / "mine" / "grids").glob("*.png")
        assert f"The sheet: {sheet}" in errors
        with Image.open(sheet) as drawn:
            pixels = np.asarray(drawn)
        places = [tuple(np.argwhere((pixels == _colour(r)).all(-1))[0]) for r in engine.requests]
        rows, columns = sorted({y for y, _ in places}), sorted({x for _, x in places})
        assert places == [(y, x) for y in rows for x in columns] and (len(rows), len(columns)) == (2, 3)
        assert "is there already" in run("a fox", *options)[2]
        assert len(list((folder / "mine" / "grids").glob("*.png"))) == 1

    def test_all_pictures_on_a_sheet_a_page_and_in_an_archive(self, run, folder):
        files = [folder / "new" / name for name in ("all.pdf", "all.html", "all.zip")]
        options = [f"--{option}={file}" for option, file in zip(("sheet", "html", "zip"), files, strict=True)]
        assert run("fox\nowl", *options)[0] == 0
        assert files[0].read_bytes().startswith(b"%PDF") and b"owl" in files[1].read_bytes()
        assert len([name for name in zipfile.ZipFile(files[2]).namelist() if name.endswith(".png")]) == 2
        made = [file.read_bytes() for file in files]
        assert "is left as it is" in run("fox\nowl", *options)[2]
        assert [file.read_bytes() for file in files] == made and len(list((folder / "new").iterdir())) == 3

    def test_a_folder_and_a_format_can_be_chosen(self, run, folder):
        _, output, _ = run("fox", "--output", str(folder / "mine"), "--format", "webp")
        assert Path(output.strip()).parent == folder / "mine" and output.strip().endswith(".webp")

    def test_names_follow_a_template_with_the_number_in_the_batch(self, run, folder):
        output = run("fox\nowl", "--output", str(folder), "--name", "{prompt}/{number:3}", "--seed", "1")[1]
        assert [str(Path(line).relative_to(folder)) for line in output.splitlines()] == ["fox/001.png", "owl/002.png"]

    def test_a_name_that_cannot_be_is_refused_first(self, run, engine):
        code, _, errors = run("fox", "--name", "{promt}")
        assert code == 2 and "promt" in errors and not engine.requests


class TestGoingOn:
    def test_the_same_command_renders_nothing_twice(self, run, engine):
        text = "{red|blue|green} fox\nan owl\n"
        assert run(text)[0] == 0
        code, output, errors = run(text)
        assert (code, output, len(engine.requests)) == (0, "", 2)
        assert "All 2 are finished already: add --again to render them anew." in errors

    @pytest.mark.parametrize("options", [("--seed", "2"), ("--steps", "1"), ("--format", "webp"), ("--output", "x")])
    def test_another_setting_format_or_folder_is_another_batch(self, run, engine, folder, monkeypatch, options):
        monkeypatch.chdir(folder)
        run("fox", "--seed", "1")
        run("fox", "--seed", "1", *options)
        assert len(engine.requests) == 2

    def test_other_lines_in_a_wildcard_are_another_batch(self, run, engine, folder):
        for number, line in enumerate(["fox", "fox", "owl"], start=1):
            (folder / "animal.txt").write_text(line)
            run("__animal__", "--wildcards", str(folder))
            assert len(engine.requests) == (1 if number < 3 else 2)

    def test_again_renders_anew_with_other_random_seeds(self, run, engine):
        run("fox\nowl")
        run("fox\nowl", "--again")
        assert len({request.seed for request in engine.requests}) == 4
        assert "All 2 are finished" in run("fox\nowl")[2]

    def test_a_failed_picture_stops_no_other_and_is_retried_when_asked(self, run, engine):
        def script(request: GenerationRequest) -> Iterator[Event]:
            if request.prompt == "owl" and len(engine.requests) < 4:
                raise OutOfMemory("Not enough memory: choose a smaller size.")
            yield from ordinary_run(request)

        engine._script = script
        code, output, errors = run("fox\nowl\ncat")
        assert code == 1 and len(output.splitlines()) == 2
        assert "2 of 3 pictures are finished. The first that failed: Not enough memory" in last_line(errors)
        assert run("fox\nowl\ncat")[0] == 1 and len(engine.requests) == 3
        assert run("fox\nowl\ncat", "--retry-failed")[0] == 0
        assert [request.prompt for request in engine.requests] == ["fox", "owl", "cat", "owl"]

    def test_ctrl_c_says_how_to_go_on_and_the_same_command_does(self, run, engine):
        def script(request: GenerationRequest) -> Iterator[Event]:
            yield from ordinary_run(request)
            if len(engine.requests) == 2:
                raise KeyboardInterrupt

        engine._script = script
        code, _, errors = run("fox\nowl\ncat", "--seed", "1")
        assert code == 130
        assert last_line(errors) == (
            "sana-desktop: Cancelled: 2 of 3 pictures are saved. The same command again goes on with the others."
        )
        with JobStore() as store:  # so that the window does not begin with what was just stopped
            assert store.counts() == {JobState.FINISHED: 2, JobState.PAUSED: 1}
        assert run("fox\nowl\ncat", "--seed", "1")[0] == 0
        assert [request.prompt for request in engine.requests] == ["fox", "owl", "cat"]

    def test_other_jobs_of_the_queue_are_left_waiting(self, run, engine, folder, capsys):
        cli.main(["queue", "add", "a lonely tree"], open_engine=lambda device: engine)
        capsys.readouterr()
        assert run("fox")[0] == 0
        assert [request.prompt for request in engine.requests] == ["fox"]

    def test_a_paused_queue_is_told(self, run, engine):
        with JobStore() as store:
            store.hold()
        code, _, errors = run("fox")
        assert code == 1 and "`sana-desktop queue resume`" in last_line(errors) and not engine.requests

    def test_another_program_s_queue_is_added_to_and_followed(self, run, engine):
        other = Ownership()
        assert other.take()
        script = iter(["release"])

        def sleep(seconds: float) -> None:
            if next(script, None):
                other.release()

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sana_desktop.jobs.following.time.sleep", sleep)
            code, output, errors = run("fox")
        assert code == 0 and "Another Sana Desktop works the queue off" in errors and output.endswith("fox.png\n")

    def test_what_was_cleared_from_the_list_is_not_rendered_twice(self, run, engine):
        def script(request: GenerationRequest) -> Iterator[Event]:
            if request.prompt == "owl" and len(engine.requests) == 2:
                raise KeyboardInterrupt
            yield from ordinary_run(request)

        engine._script = script
        run("fox\nowl")
        with JobStore() as store:
            store.clear()
        code, _, errors = run("fox\nowl")
        assert code == 0 and "1 were cleared from the queue's list" in errors
        assert [request.prompt for request in engine.requests] == ["fox", "owl", "owl"]

    def test_programs_are_told_every_path_at_the_end_of_every_run(self, run):
        first, second = (json.loads(run("fox\nowl", "--json")[1].splitlines()[-1]) for _ in range(2))
        assert first == second and first["states"] == {"finished": 2} and all(map(os.path.isfile, first["paths"]))

    def test_no_two_random_seeds_are_the_same(self, folder):
        plan = make_plan(PromptFile([Row(1, "fox", count=10_000)]), Wishes(), WildcardFolder(folder))
        jobs = JobMaker(folder, lambda name, folder: name).batch(plan).jobs
        assert len({job.request.seed for job in jobs}) == 10_000


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "options", "said"),
        [
            ("fox\n{a\n{b", (), "prompts.txt, line 2: Character 1: this brace is never closed"),
            ("fox\n{a\n{b", (), "2 lines are wrong. Nothing was started: mend the file, or add --skip-wrong."),
            ("# nothing", (), "has no prompts"),
            ("fox", ("--steps", "0"), "line 1: Steps 0 cannot work"),
            ("fox", ("--steps", "1-5000"), "makes 5,000 pictures"),
            ("fox", ("--size", "10x"), "A size is"),
            ("fox", ("--seed", "1-3", "--count", "2"), "either a count or several seeds"),
            ("fox", ("--grid", "seed=1,2", "--count", "2"), "either a count or several seeds"),
            ("fox", ("--grid", "steps=1,2", "--steps", "1,2"), "The grid sets steps already"),
            ("fox", ("--grid", "prompt=owl,cat"), "The grid replaces 'owl', which is not in 'fox'"),
            ("fox", ("--sheet", "x.gif"), "--sheet takes a file that ends in .png"),
            ("fox", ("--count", "0"), "A count goes from 1"),
            ("fox", ("--output", "picture.png"), "give --output FOLDER"),
            ("__animal__", (), "There is no wildcard __animal__"),
            ("{a|b|c|d|e|f|g|h|i|j}" * 9, ("--combinations",), "makes 1,000,000,000 pictures"),
        ],
    )
    def test_nothing_is_started(self, run, engine, text, options, said):
        code, output, errors = run(text, *options)
        assert code == 2 and output == "" and not engine.requests
        assert said in errors and len(errors.splitlines()) == 1
        with JobStore() as store:
            assert not store.counts()

    def test_a_row_names_no_other_machine(self, run):
        for setting in ("model", "source"):
            text = json.dumps({"prompt": "fox", setting: "\\\\server\\share\\x"})
            assert "on another machine is not opened" in run(text, suffix=".jsonl")[2]

    def test_wrong_lines_can_be_skipped(self, run, engine):
        code, _, errors = run("fox\n{a\nowl", "--skip-wrong")
        assert code == 0 and [request.prompt for request in engine.requests] == ["fox", "owl"]
        assert "1 of the lines is left out; the first: prompts.txt, line 2" in errors

    def test_the_first_of_very_many_are_made_when_asked(self, run, engine):
        code, _, errors = run("{a|b|c|d|e|f|g|h|i|j}" * 9, "--combinations", "--limit", "3")
        assert code == 0 and [request.prompt[-2:] for request in engine.requests] == ["aa", "ab", "ac"]
        assert "Of 1,000,000,000 pictures the first 3 are made" in errors

    def test_standard_input_is_read(self, engine, folder, capsys, monkeypatch):
        import io

        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"prompt": "fox", "seed": 5}')))
        assert cli.main(["batch", "-", "--as", "jsonl"], open_engine=lambda device: engine) == 0
        assert engine.requests[0].seed == 5


class TestDryRun:
    def test_lists_the_first_and_reckons_for_all(self, run, engine):
        code, output, _ = run("fox", "--count", "25", "--dry-run")
        lines = output.splitlines()
        assert code == 0 and not engine.requests
        assert lines[19].startswith("   20  seed ") and lines[20].strip() == "… and 5 more"
        assert lines[21] == "all 25  about 38 s"  # 25 × (0.1 + 2 × 0.5 + 0.4)
        with JobStore() as store:
            assert not store.counts()

    def test_as_json_every_picture_and_the_sum(self, run):
        _, output, _ = run("{a|b} fox", "--count", "25", "--dry-run", "--json")
        events = [json.loads(line) for line in output.splitlines()]
        assert [event["type"] for event in events] == ["job"] * 25 + ["batch"]
        assert events[0]["template"] == "{a|b} fox" and events[-1]["seconds"] == pytest.approx(37.5)

    def test_what_is_listed_is_what_is_rendered(self, run, engine):
        _, output, _ = run("{a|b|c} fox", "--count", "5", "--dry-run", "--json")
        run("{a|b|c} fox", "--count", "5")
        assert [json.loads(line)["request"] for line in output.splitlines()[:-1]] == [
            request.to_dict() for request in engine.requests
        ]


def test_a_plan_of_many_pictures_is_made_in_seconds(folder):
    begun = time.process_time()
    file = PromptFile([Row(line, "{a|b} fox __" + "x" * 50) for line in range(1, 5001)])
    plan = make_plan(file, Wishes(count=2), WildcardFolder(folder))
    jobs = JobMaker(folder, lambda name, folder: name).batch(plan).jobs
    assert len(jobs) == len({job.key for job in jobs}) == 10_000 <= MOST_PICTURES
    assert time.process_time() - begun < 5.0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
FIELDS = [field.name for field in dataclasses.fields(GenerationRequest)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.dictionaries(st.sampled_from([*FIELDS, "count", "size"]), JSON, max_size=3), max_size=3))
def test_no_value_of_any_setting_is_a_fault(folder, rows):
    text = "\n".join(json.dumps({"prompt": "{a|b} fox"} | row) for row in rows)
    file = parse(text, PromptFormat.JSONL, "f")
    try:
        plan = make_plan(file, Wishes(), WildcardFolder(folder))
    except InvalidRequest:  # too many pictures
        return
    batch = JobMaker(folder, lambda name, folder: name).batch(plan)
    assert len({job.key for job in batch.jobs}) == len(batch.jobs)
    assert not {plan.drafts[job.number - 1].line for job in batch.jobs} & {line.line for line in batch.wrong}
    assert all(line.sentence for line in batch.wrong)


CHILD = """
import sys
from fakes import FakeEngine
from sana_desktop import cli
sys.exit(cli.main(sys.argv[1:], open_engine=lambda device: FakeEngine(pace=0.005)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_batch_goes_on_with_the_same_command(folder):
    """Whatever was being written, every picture is there once at the end."""
    file = folder / "prompts.txt"
    file.write_text("{red|blue} fox number\n", encoding="utf-8")
    homes = {name: str(folder / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    pythonpath = os.pathsep.join([str(CHECKOUT), str(CHECKOUT / "tests")])
    environment = os.environ | homes | {"PYTHONPATH": pythonpath, "SANA_DESKTOP_PICTURES": str(folder / "made")}
    command = [sys.executable, "-c", CHILD, "batch", str(file), "--count", "12", "--size", "64", "--steps", "8"]
    for delay in (0.0, 0.01, 0.02, 0.04):  # after a picture is saved: while the next ones are drawn, saved, entered
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
            assert child.stdout is not None and child.stdout.readline()
            time.sleep(delay)
            child.kill()
        assert child.returncode == -signal.SIGKILL
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert re.search(r"([4-9]|1[01]) of 12 are finished already", ended.stderr)
    recipes = [recipe_of(str(path)) for path in (folder / "made").glob("*/*.png")]
    assert len(recipes) == len({recipe["provenance"]["job"] for recipe in recipes}) == 12
    assert len({recipe["request"]["seed"] for recipe in recipes}) == 12
