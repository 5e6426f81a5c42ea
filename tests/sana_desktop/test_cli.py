"""The command line with an engine that draws noise: everything but the networks is real."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import forecast_of
from PIL import Image, PngImagePlugin

from engine import (
    DeviceUnsupported,
    Event,
    GeneratedImage,
    GenerationRequest,
    Notice,
    OutOfMemory,
    Precision,
    Solver,
    Stage,
    StepProgress,
    paths,
)
from engine.image_file import read_recipe, save_png
from engine.models import fingerprint
from engine.planning.forecast import Forecast
from sana_desktop import cli

CHECKOUT = Path(__file__).resolve().parents[2]
MODEL = {"steps": 6, "guidance_scale": 3.5, "native_size": 64}


class NoiseEngine:
    """Noise of the seed, and what a real engine tells on the way."""

    def __init__(self) -> None:
        self.requests: list[GenerationRequest] = []
        self.devices: list[str] = []
        self.memory_limits: list[int | None] = []
        self.closed = 0
        self.provenance: dict[str, object] = {"precision": "float32", "solver": "flow-dpm", "torch": "2.13"}
        self.fails: dict[int, BaseException] = {}  # number of the image, from 1 → what is raised in the middle of it

    def open(self, device: str, memory_limit: int | None = None) -> "NoiseEngine":
        self.devices.append(device)
        self.memory_limits.append(memory_limit)
        return self

    def forecast(self, request: GenerationRequest) -> Forecast:
        return forecast_of(request)

    def generate(self, request: GenerationRequest) -> Iterator[Event]:
        self.requests.append(request)
        try:
            yield StepProgress(Stage.ENCODING, 0, 1)
            yield Notice("The prompt is long.")
            for step in range(1, request.steps + 1):
                yield StepProgress(Stage.DENOISING, step, request.steps, seconds_left=0.5 * (request.steps - step))
                if error := self.fails.get(len(self.requests)):
                    raise error
            size = (request.height, request.width, 3)
            pixels = np.random.default_rng(request.seed).integers(0, 256, size, dtype=np.uint8)
            yield GeneratedImage(
                request, pixels, request.width, request.height, seconds=1.5, provenance=self.provenance
            )
        finally:
            self.closed += 1


@pytest.fixture
def engine() -> NoiseEngine:
    return NoiseEngine()


@pytest.fixture(autouse=True)
def gallery(tmp_path, monkeypatch):
    """A gallery, and two models ("starter" and "other"), in folders of this test alone."""
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr(cli, "log_folder", lambda: tmp_path / "logs")
    for folder in (tmp_path / "resources" / "models" / "starter", tmp_path / "models" / "other"):
        (folder / "vae").mkdir(parents=True)
        (folder / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
        (folder / "sana_desktop.json").write_text(json.dumps(MODEL))
        (folder / "vae" / "config.json").write_text("{}")
    return tmp_path / "gallery"


@pytest.fixture
def run(engine, capsys):
    """`run("generate", …)` → exit code, stdout, stderr."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(arguments, open_engine=engine.open)
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        return code, output, errors

    return run


def pixels_of(path: Path | str) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


class TestGenerate:
    def test_a_prompt_becomes_a_file_in_the_gallery(self, run, engine, gallery):
        code, output, errors = run("generate", "a red fox", "--seed", "7")
        (line,) = output.splitlines()
        assert code == 0
        assert Path(line).is_relative_to(gallery) and line.endswith("_7_a-red-fox.png")
        assert read_recipe(Path(line)).request == engine.requests[0]
        assert errors.splitlines()[0] == "Image: seed 7, 64x64, 6 steps"
        assert "Note: The prompt is long." in errors

    def test_what_is_not_given_is_the_models_own(self, run, engine):
        run("generate", "fox")
        request = engine.requests[0]
        assert (request.width, request.height, request.steps, request.guidance_scale) == (64, 64, 6, 3.5)
        assert request.model == "starter" and engine.devices == ["auto"]

    def test_every_option_reaches_the_request(self, run, engine, tmp_path):
        (tmp_path / "words.txt").write_text("Draw \N{SNOWMAN}:", encoding="utf-8")
        code, _, _ = run(
            *("generate", "fox", "--negative-prompt", "dog", "--width", "96", "--height", "128", "--steps", "3"),
            *("--guidance-scale", "2.5", "--seed", str(2**64 - 1), "--model", "other", "--device", "cpu"),
            *("--precision", "int8", "--solver", "euler", "--exact-size"),
            *("--instruction", str(tmp_path / "words.txt")),
        )
        assert code == 0 and engine.devices == ["cpu"]
        assert engine.requests == [
            GenerationRequest(
                *("fox", "dog", "other", Precision.INT8, 96, 128, True, 3, 2.5, 2**64 - 1, Solver.EULER),
                instruction="Draw \N{SNOWMAN}:",
            )
        ]

    def test_without_a_seed_each_run_has_another_and_tells_it(self, run, engine):
        _, _, errors = run("generate", "fox")
        run("generate", "fox")
        first, second = (request.seed for request in engine.requests)
        assert first != second and max(first, second) < 2**32
        assert f"seed {first}" in errors

    def test_a_count_makes_what_the_seeds_alone_would(self, run):
        _, together, _ = run("generate", "fox", "--seed", "5", "--count", "2")
        _, first, _ = run("generate", "fox", "--seed", "5")
        _, second, _ = run("generate", "fox", "--seed", "6")
        alone = (first.strip(), second.strip())
        for path, expected in zip(together.split("\n"), alone, strict=False):
            assert np.array_equal(pixels_of(path), pixels_of(expected))

    def test_a_model_folder_is_written_down_so_that_it_is_found_again(self, run, engine, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path / "models")
        run("generate", "fox", "--model", "./other")
        assert engine.requests[0].model == str(tmp_path / "models" / "other")

    def test_the_generator_is_always_closed(self, run, engine):
        engine.fails[2] = OutOfMemory("Memory ran out: choose a smaller size.")
        run("generate", "fox", "--count", "3")
        assert engine.closed == len(engine.requests) == 2


class TestOutput:
    def test_a_file(self, run, tmp_path):
        _, output, _ = run("generate", "fox", "--output", str(tmp_path / "new" / "fox.png"))
        assert output == f"{tmp_path / 'new' / 'fox.png'}\n"

    def test_an_existing_file_stays_and_the_new_name_is_told(self, run, tmp_path):
        (tmp_path / "fox.PNG").write_bytes(b"dear to the user")
        _, output, _ = run("generate", "fox", "--output", str(tmp_path / "fox.PNG"))
        assert output == f"{tmp_path / 'fox-2.PNG'}\n"
        assert (tmp_path / "fox.PNG").read_bytes() == b"dear to the user"

    def test_several_files_are_numbered(self, run, tmp_path):
        _, output, _ = run("generate", "fox", "--count", "2", "--output", str(tmp_path / "fox.png"))
        assert [Path(line).name for line in output.splitlines()] == ["fox-1.png", "fox-2.png"]

    def test_a_folder(self, run, tmp_path):
        _, output, _ = run("generate", "fox", "--output", str(tmp_path / "new" / "folder"))
        assert Path(output.strip()).parent == tmp_path / "new" / "folder"

    def test_a_folder_that_ends_in_png(self, run, tmp_path):
        (tmp_path / "folder.png").mkdir()
        _, output, _ = run("generate", "fox", "--output", str(tmp_path / "folder.png"))
        assert Path(output.strip()).parent == tmp_path / "folder.png"

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no Unicode")
    def test_a_path_that_is_no_unicode_comes_out_byte_for_byte(self, engine, tmp_path, monkeypatch):
        stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
        monkeypatch.setattr(sys, "stdout", stream)
        folder = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9-\xf0\x9f\xa6\x8a")
        assert cli.main(["generate", "fox", "--output", f"{folder}/a.png"], open_engine=engine.open) == 0
        assert stream.buffer.getvalue() == os.fsencode(folder) + b"/a.png\n"


class TestRecipe:
    def make(self, run, *options: str) -> str:
        return run("generate", "a red fox", "--seed", "9", *options)[1].strip()

    def test_the_same_pixels_again(self, run, engine):
        first = self.make(run, "--steps", "3", "--width", "96")
        code, output, errors = run("generate", "--recipe", first)
        assert code == 0 and "may differ" not in errors
        assert np.array_equal(pixels_of(first), pixels_of(output.strip()))

    def test_auto_stays_what_it_meant_then(self, run, engine):
        run("generate", "--recipe", self.make(run))
        assert (engine.requests[1].precision, engine.requests[1].solver) == (Precision.FLOAT32, Solver.FLOW_DPM)

    def test_other_options_override(self, run, engine):
        first = self.make(run)
        run("generate", "--recipe", first, "--seed", "10", "--precision", "auto", "--model", "other", "--count", "2")
        assert [request.seed for request in engine.requests[1:]] == [10, 11]
        request = engine.requests[1]
        assert (request.prompt, request.precision, request.model) == ("a red fox", Precision.AUTO, "other")

    def test_what_changed_since_is_told(self, run, engine):
        first = self.make(run)
        engine.provenance = {**engine.provenance, "torch": "3.0"}
        assert "may differ from the first one: not the same torch." in run("generate", "--recipe", first)[2]

    @pytest.mark.parametrize("model", ["/etc", "//server/share/model", "../models/other", "gone"])
    def test_a_strangers_recipe_opens_no_folder_by_itself(self, run, engine, tmp_path, model):
        request = GenerationRequest("fox", model=model, width=64, height=64)
        image = GeneratedImage(request, np.zeros((64, 64, 3), np.uint8), 64, 64, seconds=1.0)
        path = save_png(image, tmp_path / "stranger.png")
        code, _, errors = run("generate", "--recipe", str(path))
        assert code == 1 and "add --model" in errors and engine.requests == []
        assert run("generate", "--recipe", str(path), "--model", "other")[0] == 0

    def test_a_recipe_opens_the_folder_that_still_holds_its_model(self, run, engine, tmp_path):
        folder = tmp_path / "model"
        folder.mkdir()
        (folder / "model_index.json").write_text("{}")
        engine.provenance = {**engine.provenance, "model_fingerprint": fingerprint(folder)}
        request = GenerationRequest("fox", model=str(folder), width=64, height=64)
        image = GeneratedImage(
            request, np.zeros((64, 64, 3), np.uint8), 64, 64, seconds=1.0, provenance=engine.provenance
        )
        path = save_png(image, tmp_path / "own.png")
        assert run("generate", "--recipe", str(path))[0] == 0 and engine.requests[0].model == str(folder)
        (folder / "model_index.json").write_text('{"_class_name": "Other"}')
        assert run("generate", "--recipe", str(path))[0] == 1

    def test_of_another_programs_settings_it_is_told_what_is_not_used(self, run, engine, tmp_path):
        texts = PngImagePlugin.PngInfo()
        texts.add_text("parameters", "a dog\nSteps: 5, Sampler: Heun, CFG scale: 3, Seed: 8, Size: 64x32, Clip skip: 2")
        Image.new("RGB", (4, 4)).save(tmp_path / "x.png", pnginfo=texts)
        code, _, errors = run("generate", "--recipe", str(tmp_path / "x.png"))
        assert code == 0 and engine.requests[0].seed == 8 and engine.requests[0].width == 64
        assert "Note: Sampler Heun: the model's own solver" in errors and "Note: Clip skip 2: not used" in errors

    def test_variations_of_a_recipe_keep_its_seed_and_count_the_other_up(self, run, engine):
        run("generate", "a fox", "--seed", "7")
        code, output, errors = run("generate", "a fox", "--seed", "7", "--variation-strength", "0.2", "--count", "2")
        assert code == 0
        seeds = [(request.seed, request.variation_seed) for request in engine.requests[1:]]
        assert seeds[0][0] == seeds[1][0] == 7 and seeds[1][1] == seeds[0][1] + 1
        assert f"seed 7, variation seed {seeds[0][1]} at 0.2" in errors

        path = output.splitlines()[0]
        run("generate", "--recipe", path)
        again = engine.requests[-1]
        assert (again.seed, again.variation_seed, again.variation_strength) == (*seeds[0], 0.2)
        run("generate", "--recipe", path, "--variation-strength", "0.5", "--variation-seed", "3")
        assert engine.requests[-1] == again.with_variation(3, 0.5)

    def test_a_prompt_beside_a_recipe_is_refused(self, run):
        code, _, errors = run("generate", "fox", "--recipe", "x.png")
        assert code == 2 and "not both" in errors


class TestJson:
    def events(self, output: str) -> list[dict]:
        return [json.loads(line) for line in output.splitlines()]

    def test_one_event_a_line(self, run):
        code, output, errors = run("generate", "fox", "--json", "--seed", "3", "--steps", "2", "--count", "2")
        events = self.events(output)
        assert code == 0 and errors == ""
        one = ["progress", "notice", "progress", "progress", "saved"]
        assert [event["type"] for event in events] == ["progress", "forecast", *one, *one]
        assert events[0]["stage"] == "loading"
        assert events[1]["peak_bytes"] == 1000 * 64 * 64 and events[1]["fits"] is True
        assert events[1]["seconds"] == {"encoding": 0.1, "denoising": 1.0, "decoding": 0.4}
        assert events[5] == {
            "type": "progress",
            "image": 1,
            "count": 2,
            "seed": 3,
            "stage": "denoising",
            "step": 2,
            "total_steps": 2,
            "seconds_left": 0.0,
        }
        saved = events[-1]
        assert saved["seed"] == 4 and saved["request"]["prompt"] == "fox"
        assert read_recipe(Path(saved["path"])).request.seed == 4

    @pytest.mark.parametrize("arguments", [["fox", "--width", "0"], ["fox", "--model", "nope"], []])
    def test_errors_are_events_too(self, run, arguments):
        code, output, errors = run("generate", *arguments, "--json")
        (event,) = self.events(output)
        assert code in (1, 2)
        assert event["type"] == "error" and errors == f"sana-desktop: {event['text']}\n"


BAD_VALUES = {
    "empty prompt": [""],
    "blank prompt": [" \n"],
    "no prompt": [],
    "prompt of 100,000 characters": ["x" * 100_000],
    "prompt with half a character": ["fox \udcff"],
    "negative prompt of 100,000 characters": ["fox", "--negative-prompt", "x" * 100_000],
    "no such option": ["fox", "--wdith", "64"],
    "option shortened": ["fox", "--wid", "64"],
    "option without a value": ["fox", "--width"],
    "two prompts": ["red", "fox"],
    "width 0": ["fox", "--width", "0"],
    "height 0": ["fox", "--height", "0"],
    "width odd and exact": ["fox", "--width", "65", "--exact-size"],
    "width negative": ["fox", "--width", "-64"],
    "width 100,000": ["fox", "--width", "100000"],
    "width of 5,000 digits": ["fox", "--width", "9" * 5000],
    "width a word": ["fox", "--width", "wide"],
    "too many pixels": ["fox", "--width", "8192", "--height", "8192"],
    "steps 0": ["fox", "--steps", "0"],
    "steps 1.5": ["fox", "--steps", "1.5"],
    "seed negative": ["fox", "--seed", "-1"],
    "seed of 65 bits": ["fox", "--seed", str(2**64)],
    "last seed, two images": ["fox", "--seed", str(2**64 - 1), "--count", "2"],
    "guidance NaN": ["fox", "--guidance-scale", "nan"],
    "guidance infinite": ["fox", "--guidance-scale", "inf"],
    "guidance 0": ["fox", "--guidance-scale", "0"],
    "guidance a word": ["fox", "--guidance-scale", "much"],
    "count 0": ["fox", "--count", "0"],
    "count negative": ["fox", "--count", "-3"],
    "no such solver": ["fox", "--solver", "ddim"],
    "no such precision": ["fox", "--precision", "float8"],
    "no such device": ["fox", "--device", "tpu"],
    "no such instruction file": ["fox", "--instruction", "nowhere.txt"],
    "instruction a folder": ["fox", "--instruction", "."],
    "instruction not text": ["fox", "--instruction", "{binary}"],
}
CANNOT_BE_DONE = {
    "no such model": ["fox", "--model", "nope"],
    "model a file": ["fox", "--model", "{binary}"],
    "model an empty name": ["fox", "--model", " "],
    "model name with a zero byte": ["fox", "--model", "a\0b"],
    "model name too long": ["fox", "--model", "x" * 100_000],
    "model folder without a model": ["fox", "--model", "{empty}"],
    "model without a name": ["fox", "--model", ""],
    "output without a name": ["fox", "--output", ""],
    "output of a user who is not here": ["fox", "--output", "~nobody-of-that-name/x.jpg"],
    "recipe without a name": ["--recipe", ""],
    "output in a file": ["fox", "--output", "{binary}/fox.png"],
    "output folder is a file": ["fox", "--output", "{binary}"],
    "output in another format": ["fox", "--output", "fox.gif"],
    "output name too long": ["fox", "--output", "x" * 5000 + "/fox.png"],
    "output with a zero byte": ["fox", "--output", "a\0b/fox.png"],
    "recipe missing": ["--recipe", "nowhere.png"],
    "recipe a folder": ["--recipe", "{empty}"],
    "recipe no PNG": ["--recipe", "{binary}"],
    "recipe without a recipe": ["--recipe", "{plain}"],
}


class TestBadInput:
    """Acceptance table: add a row to `BAD_VALUES` (exit code 2) or `CANNOT_BE_DONE` (exit code 1)."""

    @pytest.fixture
    def places(self, tmp_path):
        (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
        (tmp_path / "empty").mkdir()
        Image.new("RGB", (4, 4)).save(tmp_path / "plain.png")
        return {"{binary}": tmp_path / "binary", "{empty}": tmp_path / "empty", "{plain}": tmp_path / "plain.png"}

    @pytest.mark.parametrize(
        ("code", "arguments"),
        [*((2, row) for row in BAD_VALUES.values()), *((1, row) for row in CANNOT_BE_DONE.values())],
        ids=[*BAD_VALUES, *CANNOT_BE_DONE],
    )
    def test_one_line_and_nothing_else(self, run, engine, gallery, places, code, arguments):
        for name, place in places.items():
            arguments = [argument.replace(name, str(place)) for argument in arguments]
        before = {path for path in gallery.parent.rglob("*") if path.is_file()}
        actual, output, errors = run("generate", *arguments)
        assert actual == code
        assert output == ""
        assert re.fullmatch(r"sana-desktop: .{15,600}\n", errors)
        assert engine.requests == []
        assert {path for path in gallery.parent.rglob("*") if path.is_file()} == before

    @pytest.mark.parametrize(
        "prompt", ["🦊", "👩‍👩‍👧‍👦" * 100, "ثعلب أحمر", "\u202edrowkcab", "x" * 20_000, "a\nb\tc", "../../x"]
    )
    def test_unusual_prompts_are_drawn(self, run, gallery, prompt):
        code, output, _ = run("generate", prompt)
        path = Path(output.removesuffix("\n"))
        assert code == 0 and path.parent.parent == gallery
        assert read_recipe(path).request.prompt == prompt

    @pytest.mark.parametrize("option", ["file", "folder", "gallery"])
    def test_a_disk_that_cannot_be_written_to_is_found_before_rendering(
        self, run, engine, full_disk, monkeypatch, option
    ):
        output = {"file": ["--output", f"{full_disk}/fox.png"], "folder": ["--output", str(full_disk)], "gallery": []}
        monkeypatch.setenv(paths.PICTURES_VARIABLE, str(full_disk))
        code, _, errors = run("generate", "fox", *output[option])
        assert code == 1 and "The disk is full" in errors and len(errors.splitlines()) == 1
        subprocess.run(["mount", "-o", "remount,ro", full_disk], check=True)
        code, _, errors = run("generate", "fox", *output[option])
        assert code == 1 and "cannot be written to" in errors and len(errors.splitlines()) == 1
        assert engine.requests == [] and [path.name for path in full_disk.iterdir()] == ["filler"]

    def test_a_disk_that_fills_up_keeps_what_is_finished(self, run, full_disk):
        (full_disk / "filler").write_bytes(bytes((1 << 20) - 250_000))
        size = ("--width", "224", "--height", "224")  # 150 kB of noise
        code, output, errors = run("generate", "fox", "--count", "3", "--output", str(full_disk / "fox.png"), *size)
        assert code == 1 and errors.splitlines()[-1].startswith("sana-desktop: The disk is full")
        assert output == f"{full_disk / 'fox-1.png'}\n"
        assert sorted(path.name for path in full_disk.iterdir()) == ["filler", "fox-1.png"]

    @pytest.fixture
    def full_disk(self, small_disk):
        """Hardly a block is left."""
        (small_disk / "filler").write_bytes(bytes((1 << 20) - 8192))
        return small_disk


class TestEndings:
    @pytest.mark.parametrize(
        "error", [OutOfMemory("Memory ran out: choose a smaller size."), DeviceUnsupported("No card here: use cpu.")]
    )
    def test_an_error_of_the_engine_is_one_line(self, run, engine, error):
        engine.fails[2] = error
        code, output, errors = run("generate", "fox", "--count", "3")
        assert code == 1 and errors.splitlines()[-1] == f"sana-desktop: {error}"
        assert len(output.splitlines()) == 1

    def test_ctrl_c_keeps_what_is_finished(self, run, engine):
        engine.fails[2] = KeyboardInterrupt()
        code, output, errors = run("generate", "fox", "--count", "3")
        assert code == 130 and errors.splitlines()[-1] == "sana-desktop: Cancelled: 1 of 3 images are saved."
        assert Path(output.strip()).is_file() and engine.closed == 2

    def test_a_fault_of_ours_is_one_line_and_a_file_for_the_report(self, run, engine, tmp_path):
        engine.fails[1] = ZeroDivisionError("division\nby zero")
        code, _, errors = run("generate", "fox")
        last = errors.splitlines()[-1]
        assert code == 1 and last.startswith("sana-desktop: A fault in the program itself (ZeroDivisionError:")
        (report,) = (tmp_path / "logs").iterdir()
        assert str(report) in last and "Traceback" in report.read_text()

    def test_a_log_folder_that_cannot_be_written_to_hides_nothing(self, run, engine, tmp_path):
        (tmp_path / "logs").write_bytes(b"a file")
        engine.fails[1] = ZeroDivisionError("division by zero")
        assert "ZeroDivisionError" in run("generate", "fox")[2]

    def test_an_engine_that_cannot_be_imported_names_the_doctor(self, capsys, monkeypatch):
        monkeypatch.setitem(sys.modules, "engine.pipeline", None)
        assert cli.main(["generate", "fox"]) == 1
        assert "sana-desktop doctor" in capsys.readouterr().err

    def test_a_program_without_a_console_still_saves(self, engine, gallery, monkeypatch):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        assert cli.main(["generate", "fox"], open_engine=engine.open) == 0
        assert len(list(gallery.rglob("*.png"))) == 1

    def test_a_reader_that_goes_away_ends_it_quietly(self, engine, monkeypatch, capsys):
        reader, writer = os.pipe()
        os.close(reader)
        with open(writer, "w") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            assert cli.main(["generate", "fox", "--count", "3"], open_engine=engine.open) == 1
        assert len(engine.requests) == 1 and "Broken" not in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestProgress:
    def test_a_terminal_gets_one_line_that_is_written_over(self, engine, monkeypatch, capsys):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        monkeypatch.setenv("COLUMNS", "40")
        assert cli.main(["generate", "fox", "--seed", "1"], open_engine=engine.open) == 0
        assert "Denoising 5/6, 0.5 s left" in terminal.getvalue()
        shown = [written.split("\r")[-1].rstrip() for written in terminal.getvalue().split("\n")]
        assert shown[:2] == ["Image: seed 1, 64x64, 6 steps", "Forecast: about 4 s, 4 MB, fits"]
        assert shown[2:4] == ["Note: The prompt is long.", "Saved after 1.5 s"]
        assert max(map(len, re.split("[\r\n]", terminal.getvalue()))) <= 39

    def test_a_file_gets_one_line_a_stage(self, run):
        lines = run("generate", "fox", "--seed", "1")[2].splitlines()
        assert lines[1:3] == ["Loading", "Forecast: about 4 s, 4 MB, fits"]
        assert lines[3:] == ["Encoding", "Note: The prompt is long.", "Denoising", "Saved after 1.5 s"]


class TestForecast:
    def test_it_is_told_in_full_and_nothing_is_drawn(self, run, engine, gallery):
        code, output, errors = run("generate", "fox", "--forecast", "--count", "3")
        assert code == 0 and errors == "" and engine.requests == [] and not paths.pictures_folder().exists()
        lines = output.splitlines()
        assert lines[0] == "time      about 4 s (encoding 0.1 s, denoising 3 s, decoding 0.4 s)"
        assert lines[1] == "          all 3: about 10 s"
        assert lines[2] == "memory    4 MB at most of this program, of 4 MB that it may take: fits"
        assert lines[3] == "disk      about 0.3 MB"
        assert "better with the first run" in lines[4]

    def test_what_does_not_fit_is_said_with_what_to_do(self, run, engine, monkeypatch):
        monkeypatch.setattr(engine, "forecast", lambda request: forecast_of(request, fits=False))
        output = run("generate", "fox", "--forecast")[1]
        assert "may not fit" in output and "close other programs" in output

    def test_as_an_event(self, run):
        code, output, _ = run("generate", "fox", "--forecast", "--json")
        (event,) = [json.loads(line) for line in output.splitlines()]
        assert code == 0 and event["type"] == "forecast" and event["plan"] == [] and event["learned_from"] == 0


@pytest.mark.parametrize("text", ["0", "0.5", "-1", "1e9", "many", ""])
def test_a_memory_limit_that_makes_no_sense_is_refused(run, engine, text):
    code, _, errors = run("generate", "fox", f"--memory-limit={text}")
    assert code == 2 and "gigabytes" in errors and engine.devices == []


def test_a_memory_limit_reaches_the_engine(run, engine):
    assert run("generate", "fox", "--memory-limit", "2.5", "--device", "cpu")[0] == 0
    assert run("generate", "fox")[0] == 0
    assert (engine.devices, engine.memory_limits) == (["cpu", "auto"], [2_500_000_000, None])


def command(arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sana_desktop", *arguments.split()],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )


class TestCommands:
    @pytest.mark.parametrize("arguments", ["--help", "--version", "generate --help", "generate fox --width x"])
    def test_help_and_wrong_options_load_nothing_heavy(self, arguments):
        program = f"""
import sys
from sana_desktop.cli import main
try:
    main({arguments.split()!r})
except SystemExit:
    pass
print([name for name in ("torch", "PySide6", "transformers", "diffusers") if name in sys.modules])
"""
        ran = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True)
        assert ran.stdout.splitlines()[-1] == "[]"

    def test_version(self):
        ran = command("--version")
        assert (ran.returncode, ran.stdout) == (0, "Sana Desktop 0.1.0\n")

    def test_without_a_display_one_line_names_the_way_without(self):
        ran = command("", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
        if sys.platform != "linux":
            pytest.skip("only Linux runs without a display")
        assert ran.returncode == 1 and ran.stdout == ""
        assert re.fullmatch(r"sana-desktop: .*`sana-desktop generate PROMPT`.*\n", ran.stderr)

    @pytest.mark.parametrize("arguments", ["bogus", "--bogus", "--device tpu", "--model x generate fox", "generate"])
    def test_a_wrong_command_line_is_one_line(self, arguments):
        ran = command(arguments)
        assert ran.returncode == 2 and ran.stdout == ""
        assert re.fullmatch(r"sana-desktop: .{10,400}\n", ran.stderr)

    def test_a_console_that_knows_only_ascii_does_not_crash(self):
        ran = command("generate fox --model \N{SNOWMAN}", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
        assert ran.returncode == 1 and "Traceback" not in ran.stderr and len(ran.stderr.splitlines()) == 1

    @pytest.mark.parametrize(("name", "module"), [("doctor", "sana_desktop.doctor"), ("train", "engine.training.cli")])
    def test_other_commands_get_their_arguments_untouched(self, monkeypatch, name, module):
        seen = []

        class Stub:
            @staticmethod
            def main(arguments: list[str]) -> int:
                seen.append(arguments)
                return 3

        parent, _, child = module.rpartition(".")
        monkeypatch.setitem(sys.modules, module, Stub)
        monkeypatch.setattr(sys.modules.get(parent) or __import__(parent, fromlist=["_"]), child, Stub, raising=False)
        assert cli.main([name, "--help", "x", "--count=3"]) == 3
        assert seen == [["--help", "x", "--count=3"]]
