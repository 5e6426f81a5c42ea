"""`enlarge`, `resume` and `export`, and `generate` from a picture, with an engine that draws noise."""

import hashlib
import io
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from fakes import forecast_of
from PIL import Image

from engine import (
    Event,
    GeneratedImage,
    GenerationRequest,
    OutOfMemory,
    PictureRows,
    Precision,
    Stage,
    StepProgress,
    exporting,
    paths,
)
from engine.image_file import read_recipe, save_png
from engine.image_formats import ImageFormat
from engine.journal import Journal, Progress, unfinished_renders
from engine.planning.forecast import Forecast
from sana_desktop import cli
from sana_desktop.enlarging import Enlargement

DEFAULTS = Enlargement(0)


class TilingEngine:
    """Noise of the seed, in tiles where it begins from a picture; keeps a journal as the real one does."""

    def __init__(self) -> None:
        self.requests: list[GenerationRequest] = []
        self.asked_on: list[bool] = []  # for each image: whether it was on the disk before the engine was asked on
        self.fails: BaseException | None = None  # in the midst of a step
        self.output = Path()

    def open(self, device: str) -> "TilingEngine":
        return self

    def forecast(self, request: GenerationRequest) -> Forecast:
        return forecast_of(request)

    def generate(self, request: GenerationRequest) -> Iterator[Event]:
        self.requests.append(request)
        journal = Journal(request, "noise")
        tiles = 9 if request.source else 1
        yield StepProgress(Stage.DENOISING, 0, request.steps, tiles=tiles)
        journal.keep(Progress(1, request.steps, 4, tiles), lambda: b"state")
        yield StepProgress(Stage.DENOISING, 1, request.steps, seconds_left=5.0, tile=4, tiles=tiles)
        if self.fails is not None:
            raise self.fails
        pixels = np.random.default_rng(request.seed).integers(0, 256, (request.height, request.width, 3), np.uint8)
        yield PictureRows(0, pixels[: request.height // 2], request.height)
        told = {"model_fingerprint": "x", "source_sha256": sha256(request.source)} if request.source else {}
        size = size_of(request.source) if request.source else (0, 0)
        files = len([*self.output.rglob("*")])
        yield GeneratedImage(
            *(request, pixels, request.width, request.height, tiles, *size),
            seconds=1.5,
            provenance={"precision": "float32"} | told,
        )
        self.asked_on.append(len([*self.output.rglob("*")]) > files)
        journal.delete()


def size_of(path: str) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def sha256(path: str) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


@pytest.fixture
def engine(tmp_path) -> TilingEngine:
    engine = TilingEngine()
    engine.output = tmp_path / "gallery"
    return engine


@pytest.fixture(autouse=True)
def gallery(tmp_path, monkeypatch):
    """A gallery, and two models ("starter" and "other"), in folders of this test alone."""
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    monkeypatch.setattr(paths, "resource", lambda *parts: (tmp_path / "resources").joinpath(*parts))
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(cli, "log_folder", lambda: tmp_path / "logs")
    for folder in (tmp_path / "resources" / "models" / "starter", tmp_path / "data" / "models" / "other"):
        (folder / "vae").mkdir(parents=True)
        (folder / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
        (folder / "sana_desktop.json").write_text('{"steps": 8, "guidance_scale": 3.5, "native_size": 64}')
        (folder / "vae" / "config.json").write_text("{}")
    return tmp_path / "gallery"


@pytest.fixture
def run(engine, capsys):
    def run(*arguments: object) -> tuple[int, str, str]:
        code = cli.main([str(argument) for argument in arguments], open_engine=engine.open)
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        return code, output, errors

    return run


@pytest.fixture
def photo(tmp_path) -> Path:
    """48 × 32 pixels, of another program."""
    Image.new("RGB", (48, 32), "teal").save(tmp_path / "photo.jpg")
    return tmp_path / "photo.jpg"


@pytest.fixture
def own(tmp_path) -> Path:
    """64 × 64 pixels of this program."""
    request = GenerationRequest("a red fox", "blurry", model="other", width=64, height=64, seed=9, step_cache=0.1)
    image = GeneratedImage(request, np.zeros((64, 64, 3), np.uint8), 64, 64, provenance={"precision": "bfloat16"})
    return save_png(image, tmp_path / "own.png")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class TestEnlarge:
    def test_a_recipe_says_what_is_not_given(self, run, engine, own, gallery):
        code, output, errors = run("enlarge", own, "--to", 256)
        request = engine.requests[0]
        assert code == 0 and Path(output.strip()).is_relative_to(gallery)
        assert (request.prompt, request.negative_prompt, request.model, request.seed) == (
            "a red fox",
            "blurry",
            "other",
            9,
        )
        assert (request.source, request.width, request.height) == (str(own), 256, 256)
        assert (request.steps, request.strength, request.guidance_scale, request.tile_overlap) == (
            *(DEFAULTS.steps, DEFAULTS.strength, DEFAULTS.guidance_scale, DEFAULTS.overlap),
        )
        assert request.precision is Precision.BFLOAT16 and request.step_cache == 0.0
        assert "own.png (64x64) becomes 256x256, each step in 49 tiles." in errors
        assert "Saved after 1.5 s: 64x64 enlarged to 256x256, denoised in 9 tiles, strength" in errors
        assert read_recipe(Path(output.strip())).origin.startswith("64x64 enlarged to 256x256, denoised in 9 tiles")

    def test_every_option_reaches_the_request(self, run, engine, photo, tmp_path):
        code, output, _ = run(
            *("enlarge", photo, "--to", "300x200", "--prompt", "a lake", "--negative-prompt", "fog", "--strength", 0.5),
            *("--overlap", 0.3, "--steps", 3, "--seed", 4, "--model", "other", "--precision", "int8"),
            *("--guidance-scale", 2, "--solver", "euler", "--instruction", "none", "--text-precision", "full"),
            *("--tile-prompt", "2=a boat", "--tile-prompt", "5=a=b", "--output", tmp_path / "lake.webp"),
        )
        assert code == 0 and Path(output.strip()) == tmp_path / "lake.webp"
        request = engine.requests[0]
        values = request.to_dict()
        expected = {
            "prompt": "a lake", "negative_prompt": "fog", "strength": 0.5, "tile_overlap": 0.3, "steps": 3,
            "seed": 4, "model": "other", "precision": "int8", "guidance_scale": 2.0, "solver": "euler",
            "instruction": "none", "text_precision": "full", "width": 300, "height": 200, "source": str(photo),
            "tile_prompts": ["", "a boat", "", "", "a=b"],
        }  # fmt: skip
        assert {name: values[name] for name in expected} == expected

    def test_the_long_side_is_what_was_asked_for(self, run, engine, photo):
        run("enlarge", photo, "--to", 4096, "--prompt", "x", "--forecast")
        run("enlarge", photo, "--to", 768, "--prompt", "x")
        assert (engine.requests[0].width, engine.requests[0].height) == (768, 512)

    def test_a_path_is_written_down_so_that_it_is_found_again(self, run, engine, own, monkeypatch):
        monkeypatch.chdir(own.parent)
        run("enlarge", "own.png", "--to", 128)
        assert engine.requests[0].source == str(own)

    def test_without_a_recipe_the_prompt_is_asked_for(self, run, engine, photo):
        code, output, errors = run("enlarge", photo, "--to", 256)
        assert code == 2 and output == "" and engine.requests == []
        assert re.fullmatch(r"sana-desktop: Give --prompt TEXT, what the picture shows: .*holds no recipe.*\n", errors)

    def test_tiles_and_rows_are_told_on_a_terminal(self, engine, photo, monkeypatch):
        terminal = Terminal()
        monkeypatch.setattr(sys, "stderr", terminal)
        monkeypatch.setenv("COLUMNS", "60")
        assert cli.main(["enlarge", str(photo), "--to", "256", "--prompt", "x"], open_engine=engine.open) == 0
        assert "Denoising 1/8, tile 4/9, 5.0 s left" in terminal.getvalue()
        assert "Decoding row 80/160" in terminal.getvalue()

    def test_tiles_and_rows_are_told_in_json(self, run, photo):
        _, output, _ = run("enlarge", photo, "--to", 256, "--prompt", "x", "--json")
        events = [json.loads(line) for line in output.splitlines()]
        assert [event["type"] for event in events] == [
            *("notice", "progress", "forecast", "progress", "progress", "rows", "saved"),
        ]
        assert (events[4]["step"], events[4]["tile"], events[4]["tiles"]) == (1, 4, 9)
        assert (events[5]["done"], events[5]["height"]) == (80, 160)
        assert events[6]["origin"].startswith("48x32 enlarged to 256x160, denoised in 9 tiles")

    def test_the_forecast_renders_nothing(self, run, engine, own, gallery):
        code, output, _ = run("enlarge", own, "--to", 256, "--forecast")
        assert code == 0 and output.startswith("time ") and engine.requests == [] and not gallery.exists()

    def test_it_is_saved_before_the_engine_may_forget_it(self, run, engine, own):
        run("enlarge", own, "--to", 128)
        run("generate", "fox")
        assert engine.asked_on == [True, True] and unfinished_renders() == []


BAD_VALUES = {
    "no size": ["{own}"],
    "size a word": ["{own}", "--to", "large"],
    "size with a letter": ["{own}", "--to", "4096p"],
    "one side of two": ["{own}", "--to", "4096x"],
    "size 0": ["{own}", "--to", "0"],
    "smaller than it is": ["{own}", "--to", "32"],
    "size 100,000": ["{own}", "--to", "100000"],
    "side of 9,000": ["{own}", "--to", "9000"],
    "too many pixels": ["{own}", "--to", "8192x8192"],
    "strength 2": ["{own}", "--to", "256", "--strength", "2"],
    "strength NaN": ["{own}", "--to", "256", "--strength", "nan"],
    "overlap of all": ["{own}", "--to", "256", "--overlap", "1"],
    "steps 0": ["{own}", "--to", "256", "--steps", "0"],
    "no such tile": ["{own}", "--to", "256", "--tile-prompt", "50=x"],
    "tile 0": ["{own}", "--to", "256", "--tile-prompt", "0=x"],
    "tile without a text": ["{own}", "--to", "256", "--tile-prompt", "3"],
    "tile of a word": ["{own}", "--to", "256", "--tile-prompt", "three=x"],
    "tile texts too long": [
        *("{own}", "--to", "256"),
        *[part for tile in range(1, 7) for part in ("--tile-prompt", f"{tile}={'x' * 20_000}")],
    ],
    "empty prompt": ["{own}", "--to", "256", "--prompt", ""],
    "no file named": ["--to", "256"],
    "two files": ["{own}", "{own}", "--to", "256"],
    "quality 0": ["{own}", "--to", "256", "--quality", "0"],
    "format with 16 bits": ["{own}", "--to", "256", "--format", "png16"],
}
CANNOT_BE_DONE = {
    "no such file": ["nowhere.png", "--to", "256", "--prompt", "x"],
    "a folder": ["{folder}", "--to", "256", "--prompt", "x"],
    "no name": ["", "--to", "256", "--prompt", "x"],
    "a zero byte": ["a\0b.png", "--to", "256", "--prompt", "x"],
    "home of nobody": ["~nobody-of-that-name/x.png", "--to", "256", "--prompt", "x"],
    "no picture": ["{text}", "--to", "256", "--prompt", "x"],
    "an empty file": ["{empty}", "--to", "256", "--prompt", "x"],
    "cut off": ["{truncated}", "--to", "256", "--prompt", "x"],
    "a bomb": ["{bomb}", "--to", "256", "--prompt", "x"],
    "no such model": ["{own}", "--to", "256", "--model", "nope"],
    "output in another format": ["{own}", "--to", "256", "--output", "x.gif"],
    "output and format at odds": ["{own}", "--to", "256", "--output", "x.jpg", "--format", "webp"],
    "output without a name": ["{own}", "--to", "256", "--output", ""],
}


class TestBadInput:
    @pytest.fixture
    def places(self, tmp_path, own):
        (tmp_path / "folder").mkdir()
        (tmp_path / "text").write_text("hello")
        (tmp_path / "empty").write_bytes(b"")
        (tmp_path / "truncated").write_bytes(own.read_bytes()[:-40])
        bomb = bytearray(own.read_bytes())
        bomb[16:24] = (60_000).to_bytes(4, "big") * 2
        (tmp_path / "bomb").write_bytes(bomb)
        names = ("folder", "text", "empty", "truncated", "bomb")
        return {"{own}": str(own)} | {f"{{{name}}}": str(tmp_path / name) for name in names}

    @pytest.mark.parametrize(
        ("code", "arguments"),
        [*((2, row) for row in BAD_VALUES.values()), *((1, row) for row in CANNOT_BE_DONE.values())],
        ids=[*BAD_VALUES, *CANNOT_BE_DONE],
    )
    def test_one_line_and_nothing_else(self, run, engine, gallery, places, code, arguments):
        before = {path for path in gallery.parent.rglob("*") if path.is_file()}
        actual, output, errors = run("enlarge", *(places.get(argument, argument) for argument in arguments))
        assert actual == code, errors
        assert output == "" and engine.requests == []
        assert re.fullmatch(r"sana-desktop: .{15,700}\n", errors)
        assert {path for path in gallery.parent.rglob("*") if path.is_file()} == before


class TestFromAPicture:
    def test_generate_begins_from_one(self, run, engine, photo):
        assert run("generate", "a lake", "--source", photo, "--strength", 0.6)[0] == 0
        request = engine.requests[0]
        assert (request.source, request.strength, request.width, request.height) == (str(photo), 0.6, 64, 64)

    def test_its_recipe_makes_it_again_while_the_picture_is_what_it_was(self, run, engine, photo):
        first = run("generate", "a lake", "--source", photo)[1].strip()
        assert run("generate", "--recipe", first)[0] == 0
        assert engine.requests[0].source == engine.requests[1].source == str(photo)
        Image.new("RGB", (48, 32), "red").save(photo)
        code, _, errors = run("generate", "--recipe", first)
        assert code == 1 and "is not what it was: add --source" in errors
        assert run("generate", "--recipe", first, "--source", photo)[0] == 0
        photo.unlink()
        assert run("generate", "--recipe", first)[0] == 1

    @pytest.mark.parametrize(
        "source", ["//server/share/x.png", "\\\\server\\share\\x.png", "/dev/zero", "~nobody-x/y.png"]
    )
    def test_a_strangers_recipe_opens_no_file(self, run, engine, tmp_path, monkeypatch, source):
        request = GenerationRequest("fox", width=64, height=64, source=source)
        image = GeneratedImage(request, np.zeros((64, 64, 3), np.uint8), 64, 64, source_width=1, source_height=1)
        path = save_png(image, tmp_path / "stranger.png")
        code, _, errors = run("generate", "--recipe", path)
        assert code == 1 and "add --source" in errors and engine.requests == []

    @pytest.mark.parametrize(
        ("arguments", "suffix"), [(["--format", "webp"], ".webp"), (["--format", "tiff"], ".tiff")]
    )
    def test_the_gallery_takes_other_formats(self, run, gallery, arguments, suffix):
        _, output, _ = run("generate", "fox", *arguments)
        assert output.strip().endswith(f"_fox{suffix}") and read_recipe(Path(output.strip())).request.prompt == "fox"

    def test_a_name_says_the_format(self, run, tmp_path):
        _, output, _ = run("generate", "fox", "--output", tmp_path / "fox.jpg", "--count", 2, "--quality", 70)
        assert [Path(line).name for line in output.splitlines()] == ["fox-1.jpg", "fox-2.jpg"]
        with Image.open(tmp_path / "fox-1.jpg") as picture:
            assert picture.format == "JPEG"


class TestResume:
    @pytest.fixture
    def begun(self, run, engine, own):
        """An enlargement and an ordinary picture, both left in the midst of it."""
        engine.fails = KeyboardInterrupt()
        first = run("enlarge", own, "--to", 128)
        second = run("generate", "a blue whale", "--seed", 5)
        engine.fails = None
        engine.requests.clear()
        return first, second

    def test_ctrl_c_says_how_to_go_on(self, begun):
        for code, output, errors in begun:
            assert code == 130 and output == ""
            assert errors.splitlines()[-1] == (
                "sana-desktop: Cancelled: nothing is saved. `sana-desktop resume` goes on after step 1 of 8."
            )

    def test_so_does_an_error(self, run, engine, own):
        engine.fails = OutOfMemory("Memory ran out: choose a smaller size.")
        errors = run("enlarge", own, "--to", 128)[2].splitlines()
        assert errors[-2] == "Note: The render is kept. `sana-desktop resume` goes on after step 1 of 8."
        assert errors[-1] == "sana-desktop: Memory ran out: choose a smaller size."

    def test_a_list_has_a_line_for_each(self, run, begun, engine):
        code, output, _ = run("resume", "--list")
        whale, fox = output.splitlines()  # the last one first
        assert code == 0 and engine.requests == []
        assert re.fullmatch(r"  1  \d{4}-\d\d-\d\d \d\d:\d\d  64x64      step 1 of 8  a blue whale", whale)
        assert fox.startswith("  2  ") and "128x128    step 1 of 8, tile 4 of 9  a red fox" in fox
        events = [json.loads(line) for line in run("resume", "--list", "--json")[1].splitlines()]
        assert [event["request"]["prompt"] for event in events] == ["a blue whale", "a red fox"]
        assert (events[1]["number"], events[1]["tile"], events[1]["tiles"]) == (2, 4, 9)

    def test_all_are_finished_and_saved_the_oldest_first(self, run, begun, engine):
        code, output, _ = run("resume")
        assert code == 0 and [request.prompt for request in engine.requests] == ["a red fox", "a blue whale"]
        assert [read_recipe(Path(line)).request.prompt for line in output.splitlines()] == ["a red fox", "a blue whale"]
        assert unfinished_renders() == []
        assert "No render is unfinished." in run("resume")[2]

    def test_one_is_gone_on_with_by_its_number(self, run, begun, engine, tmp_path):
        code, output, _ = run("resume", 2, "--output", tmp_path / "fox.tiff")
        assert code == 0 and output.strip() == str(tmp_path / "fox.tiff")
        assert [unfinished.request.prompt for unfinished in unfinished_renders()] == ["a blue whale"]

    def test_discarded_ones_are_gone(self, run, begun, engine):
        assert "1 unfinished render thrown away." in run("resume", "--discard", 1)[2]
        assert [unfinished.request.prompt for unfinished in unfinished_renders()] == ["a red fox"]
        run("resume", "--discard")
        assert unfinished_renders() == [] and engine.requests == []

    @pytest.mark.parametrize(
        "arguments", [["3"], ["0"], ["-1"], ["x"], ["--list", "--discard"], ["1", "7", "--discard"]]
    )
    def test_what_makes_no_sense_is_one_line_and_changes_nothing(self, run, begun, engine, arguments):
        code, output, errors = run("resume", *arguments)
        assert code == 2 and output == "" and len(errors.splitlines()) == 1
        assert len(unfinished_renders()) == 2 and engine.requests == []


class TestExport:
    @pytest.mark.parametrize("kind", [kind for kind in ImageFormat if kind.bits == 8])
    def test_it_lies_beside_the_picture(self, run, own, kind):
        code, output, errors = run("export", own, "--format", kind.value)
        path = Path(output.strip())
        assert code == 0 and path.parent == own.parent and path.suffix == kind.suffix and path != own
        assert read_recipe(path) == read_recipe(own)
        assert errors.splitlines() == ["Decoding", "Saved from the pixels of the file"]

    def test_the_outputs_name_says_the_format(self, run, own, tmp_path):
        assert run("export", own, "--output", tmp_path / "new" / "a.TIF")[1].strip() == str(tmp_path / "new" / "a.TIF")
        assert run("export", own, "--output", tmp_path / "new", "--format", "jpeg")[1].strip().endswith("new/own.jpg")

    def test_sixteen_bits_have_a_name_of_their_own_and_are_told(self, run, own, monkeypatch):
        def export(source: Path, target: Path, kind: ImageFormat, quality: int, device: str) -> Iterator[object]:
            yield StepProgress(Stage.DECODING, 0, 64)
            yield exporting.Exported(target, from_latent=True)

        monkeypatch.setattr(exporting, "export", export)
        code, output, errors = run("export", own, "--format", "png16")
        assert code == 0 and output.strip() == str(own.with_name("own-16bit.png"))
        assert errors.splitlines()[-1] == "Saved from the kept latent"
        assert json.loads(run("export", own, "--format", "tiff16", "--json")[1].splitlines()[-1]) == {
            "type": "exported",
            "path": str(own.with_name("own-16bit.tiff")),
            "from_latent": True,
        }

    @pytest.mark.parametrize(
        ("code", "arguments"),
        [
            (2, ["{own}"]),
            (2, ["{own}", "--format", "gif"]),
            (2, ["{own}", "--format", "jpeg", "--quality", "101"]),
            (2, []),
            (1, ["{own}", "--format", "png16"]),
            (1, ["{own}", "--output", "x.gif"]),
            (1, ["{own}", "--output", ""]),
            (1, ["{own}", "--output", "x.jpg", "--format", "tiff16"]),
            (1, ["nowhere.png", "--format", "tiff"]),
            (1, ["", "--format", "tiff"]),
            (1, ["a\0b.png", "--format", "tiff"]),
            (1, ["{text}", "--format", "tiff"]),
            (1, ["{photo}", "--format", "tiff16"]),
        ],
    )
    def test_what_cannot_be_done_is_one_line(self, run, own, photo, tmp_path, monkeypatch, code, arguments):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "text").write_text("hello")
        places = {"{own}": own, "{photo}": photo, "{text}": tmp_path / "text"}
        before = {path for path in tmp_path.rglob("*")}
        actual, output, errors = run("export", *(places.get(argument, argument) for argument in arguments))
        assert actual == code and output == "" and re.fullmatch(r"sana-desktop: .{15,700}\n", errors)
        assert {path for path in tmp_path.rglob("*")} == before

    def test_a_strangers_photograph_is_converted(self, run, photo):
        code, output, _ = run("export", photo, "--format", "png")
        with Image.open(output.strip()) as picture:
            assert code == 0 and picture.size == (48, 32)


@pytest.mark.parametrize("command", ["enlarge", "resume", "export"])
def test_each_command_explains_itself(capsys, command):
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    assert ended.value.code == 0 and len(capsys.readouterr().out.splitlines()) > 8
