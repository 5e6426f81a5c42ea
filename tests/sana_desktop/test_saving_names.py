"""`--name TEMPLATE`: where the pictures of a command go."""

import json

import pytest
from fakes import FakeEngine

from engine import paths
from engine.image_file import read_recipe
from sana_desktop import cli


@pytest.fixture
def generate(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv(paths.PICTURES_VARIABLE, str(tmp_path / "gallery"))
    engine = FakeEngine()

    def generate(*arguments: object) -> tuple[int, list[str], str]:
        command = ["generate", "a red fox", "--width", "64", "--height", "64", "--seed", "5", *map(str, arguments)]
        code = cli.main(command, open_engine=lambda device: engine)
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        return code, output.splitlines(), errors

    generate.engine = engine
    return generate


def test_below_the_gallery(generate, tmp_path):
    code, lines, _ = generate("--name", "{prompt:5}/{seed:4}_{number}", "--count", 2)
    assert (code, lines) == (0, [str(tmp_path / "gallery" / "a-red" / name) for name in ("0005_1.png", "0006_2.png")])
    assert read_recipe(tmp_path / "gallery" / "a-red" / "0006_2.png").request.seed == 6


def test_below_a_folder_in_another_format(generate, tmp_path):
    arguments = ("--name", "{size}", "--output", tmp_path / "mine", "--format", "webp", "--count", 2)
    assert generate(*arguments)[1] == [str(tmp_path / "mine" / name) for name in ("64x64.webp", "64x64-2.webp")]


def test_without_a_name_all_is_as_it_was(generate, tmp_path):
    (line,) = generate("--output", tmp_path / "mine")[1]
    assert line.startswith(str(tmp_path / "mine" / "20")) and line.endswith("_5_a-red-fox.png")
    (line,) = generate()[1]
    assert line.startswith(str(tmp_path / "gallery" / "20")) and line.count("/") == str(tmp_path).count("/") + 3


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--name", "{sed}"), 2, "did you mean {seed}?"),
        (("--name", "../{seed}"), 2, "leads out of the folder"),
        (("--name", ""), 2, "is empty"),
        (("--name", "{seed}", "--output", "fox.png"), 1, "give one of both"),
    ],
)
def test_a_wrong_template_is_refused_before_anything_is_rendered(generate, arguments, code, said):
    found, _, errors = generate(*arguments)
    assert found == code and said in errors and errors.count("\n") == 1
    assert not generate.engine.requests


def test_json_tells_where(generate, tmp_path):
    _, lines, _ = generate("--json", "--name", "{counter}")
    assert json.loads(lines[-1])["path"] == str(tmp_path / "gallery" / "00001.png")
