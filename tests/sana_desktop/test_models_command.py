"""`sana-desktop models` from its options to its exit codes, with a hub on the loopback address."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loopback_hub import LoopbackHub, Trouble, serving
from published_model import LICENCE, VAE, WEIGHTS, published_model

from engine import available_models
from engine.model_store import connection, find_published, leftovers, transfer
from sana_desktop import cli

NAME = "sana-sprint-0.6b"
Run = Callable[..., tuple[int, str, str]]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("engine.paths.models_folder", lambda: tmp_path / "models")
    monkeypatch.setattr("engine.paths.config_folder", lambda: tmp_path / "config")
    monkeypatch.setattr("engine.locations.register_file", lambda: tmp_path / "config" / "model_locations.json")
    monkeypatch.setattr("engine.paths.resource", lambda *parts: tmp_path.joinpath("resources", *parts))
    monkeypatch.setattr(cli, "log_folder", lambda: tmp_path / "logs")
    for variable in ("SANA_DESKTOP_MODELS", "HF_HUB_OFFLINE", "HF_TOKEN", "http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "models"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    monkeypatch.setattr(transfer, "WAITS", (0.0,) * 3)
    monkeypatch.setattr(connection, "TIMEOUT", 5.0)
    entry = find_published(NAME)
    assert entry is not None
    with serving(LoopbackHub({entry.repository: published_model(20, sprint=True)})) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
        yield hub


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """`run("list")` → exit code, stdout, stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = cli.main(["models", *map(str, arguments)])
        output, errors = capsys.readouterr()
        assert "Traceback" not in output + errors
        return code, output, errors

    return run


@pytest.fixture
def here(hub: LoopbackHub, run: Run, home: Path) -> Path:
    """A model that was downloaded."""
    assert run("download", NAME, "--accept-licences")[0] == 0
    return home / NAME


class TestDownload:
    def test_shows_the_licences_and_says_that_they_are_accepted(self, hub: LoopbackHub, run: Run, home: Path) -> None:
        code, output, errors = run("download", NAME, "--accept-licences")
        assert (code, output.strip()) == (0, str(home / NAME))
        assert LICENCE in errors and "Gemma Terms of Use" in errors and errors.count("Accepted with") == 2
        assert [(model.name, model.steps) for model in available_models()] == [(NAME, 2)]
        assert "100 %" in errors

    def test_without_a_terminal_nothing_is_accepted(self, hub: LoopbackHub, run: Run, home: Path) -> None:
        code, output, errors = run("download", NAME)
        assert (code, output) == (1, "") and "was not accepted, so nothing was fetched" in errors
        assert not hub.of("cdn", "") and not home.exists()

    @pytest.mark.parametrize(("answers", "code"), [("y\nyes\n", 0), ("y\nn\n", 1), ("\n", 1), ("", 1), ("nay\n", 1)])
    def test_on_a_terminal_it_asks(
        self, hub: LoopbackHub, run: Run, monkeypatch: pytest.MonkeyPatch, answers: str, code: int
    ) -> None:
        monkeypatch.setattr("sys.stdin", Terminal(answers))
        assert run("download", NAME)[0] == code
        assert bool(hub.of("cdn", WEIGHTS)) is (code == 0)

    def test_what_was_accepted_is_not_asked_again(self, here: Path, run: Run) -> None:
        assert run("remove", NAME, "--yes")[0] == 0
        code, _, errors = run("download", NAME)
        assert code == 0 and "licence" not in errors

    def test_ctrl_c_keeps_what_has_arrived_and_says_so(
        self, hub: LoopbackHub, run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(self: object, progress: object) -> None:
            if hub.of("cdn", WEIGHTS):
                raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr("sana_desktop.models_command._Line.show", interrupted)
            code, output, errors = run("download", NAME, "--accept-licences")
        assert (code, output) == (130, "") and errors.endswith("the same command goes on from there.\n")
        assert leftovers(home)[NAME] > 0 and available_models() == []
        assert f"Begun: {NAME}" in run("list")[1]
        assert run("download", NAME)[0] == 0

    def test_trouble_is_one_line(self, hub: LoopbackHub, run: Run) -> None:
        hub.trouble[WEIGHTS] = [Trouble(status=403)]
        code, output, errors = run("download", NAME, "--accept-licences")
        assert (code, output) == (1, "") and errors.splitlines()[-1].startswith("sana-desktop: 127.0.0.1:")
        assert run("discard", NAME)[0] == 0 and run("discard", NAME)[0] == 1

    def test_an_unknown_name_is_answered_with_the_known_ones(self, run: Run) -> None:
        code, _, errors = run("download", "sana-9")
        assert code == 1 and NAME in errors and len(errors.splitlines()) == 1

    def test_goes_to_a_known_location_alone(self, hub: LoopbackHub, run: Run, tmp_path: Path) -> None:
        disk = tmp_path / "disk"
        disk.mkdir()
        options = ("download", NAME, "--accept-licences", "--location", disk)
        code, _, errors = run(*options)
        assert code == 1 and "locations add" in errors
        assert run("locations", "add", disk)[:2] == (0, f"{disk}\n")
        assert run(*options)[:2] == (0, f"{disk / NAME}\n")


class TestList:
    def test_what_is_here_and_what_can_be_had(self, here: Path, run: Run) -> None:
        code, output, _ = run("list")
        first, second = output.split("To download")
        assert code == 0 and NAME in first and str(here) in first and "LICENSE.txt" in first and "1024 px" in first
        assert NAME not in second and "sana-1.6b-4k" in second and "≈9.72 GB" in second

    def test_as_json(self, here: Path, run: Run) -> None:
        values = json.loads(run("list", "--json")[1])
        (model,) = values["here"]
        assert (model["name"], model["native_size"], model["origin"]) == (NAME, 1024, "own")
        assert model["folder"] == str(here) and model["bytes"] > 20_000 and model["licence_file"] == "LICENSE.txt"
        assert "sana-1.5-4.8b" in [entry["name"] for entry in values["published"]]


class TestKeeping:
    def test_verify_tells_each_problem_in_a_line(self, here: Path, run: Run) -> None:
        assert run("verify")[:2] == (0, "Every file is as it should be.\n")
        (here / VAE).write_bytes(b"")
        code, output, _ = run("verify", NAME)
        assert code == 1 and output.startswith(f"{NAME}: ") and len(output.splitlines()) == 1
        assert run("verify", "other")[0] == 1

    @pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1), ("", 1)])
    def test_remove_asks(self, here: Path, run: Run, monkeypatch: pytest.MonkeyPatch, answer: str, code: int) -> None:
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        assert run("remove", NAME)[0] == code
        assert here.exists() is (code == 1)

    def test_import_and_link(self, here: Path, run: Run, tmp_path: Path, home: Path) -> None:
        here.rename(tmp_path / "stick")
        assert run("import", tmp_path / "stick", "--name", "copied")[:2] == (0, f"{home / 'copied'}\n")
        assert run("import", tmp_path / "stick", "--link", "--name", "linked")[:2] == (0, f"{tmp_path / 'stick'}\n")
        assert [model.name for model in available_models()] == ["copied", "linked"]
        assert "its folder stays" in run("remove", "linked")[1] and (tmp_path / "stick").is_dir()

    def test_locations(self, run: Run, tmp_path: Path, home: Path) -> None:
        run("locations", "add", tmp_path)
        assert run("locations")[1] == f"{home} (own)\n{tmp_path} (added)\n"
        assert run("locations", "remove", tmp_path)[0] == 0
        assert run("locations", "remove", tmp_path)[0] == 1

    @pytest.mark.parametrize(
        "options",
        [[], ["frobnicate"], ["download"], ["import"], ["list", "--jso"], ["import", "x", "--link", "--location", "y"]],
    )
    def test_wrong_options_are_one_line_and_2(self, run: Run, options: list[str]) -> None:
        code, _, errors = run(*options)
        assert code == 2 and len(errors.splitlines()) == 1
