"""The launcher: which PyTorch it takes, when it sets up, how it mends an interrupted set-up. No network, no pip."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from installer import environment, launch, torch_choice
from installer.environment import LOCK, LOG, STAMP, UNFINISHED, Environment, SetupFailed
from sana_desktop import machine
from sana_desktop.machine import NvidiaCard

REPOSITORY = Path(__file__).resolve().parent.parent
PYPROJECT = """
[project]
name = "sana-desktop"
version = "0.1.0"
dependencies = ["torch==2.13.0", "pillow>=12.3"]
[project.optional-dependencies]
test = ["pytest"]
lint = ["ruff"]
[tool.ruff]
line-length = 120
"""


class Machine:
    """Stands for everything the launcher starts: makes what `venv` makes, and remembers the commands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: list[list[str]] = []
        self.said: list[str] = []
        self.fails = lambda command: 0  # the exit status of a command; may raise

    def run(self, command: list[str]) -> int:
        self.commands.append(command)
        with (self.folder / LOG).open("a") as log:
            log.write(f"\n$ {' '.join(command)}\n")
            if code := self.fails(command):
                log.write("ERROR: no such thing\n")
                return code
            if "pip" in command:
                log.write("Installing collected packages: a, b\n")
        if "venv" in command:
            python = self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return 0

    def installed(self) -> list[str]:
        return [command[-1] for command in self.commands if "--editable" in command]

    def forget(self) -> None:
        self.commands.clear()
        self.said.clear()


@pytest.fixture
def project(tmp_path, monkeypatch):
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    monkeypatch.setattr(machine, "nvidia_card", lambda: None)
    monkeypatch.setattr(torch_choice, "answers", lambda index: True)
    monkeypatch.setattr(environment, "missing_qt_libraries", list)
    return tmp_path


@pytest.fixture
def fake(project):
    return Machine(project / "venv")


def make(project: Path, fake: Machine, **options) -> Environment:
    return Environment(project, fake.folder, run=fake.run, say=fake.said.append, **options)


def stamp(fake: Machine) -> dict:
    return json.loads((fake.folder / STAMP).read_text())


# --- which PyTorch -----------------------------------------------------------------------------------------------

RTX = NvidiaCard("RTX 4090", "580.65.06", (8, 9), 24564)


@pytest.mark.parametrize(
    ("system", "processor", "card", "wanted", "indexes"),
    [
        ("Linux", "x86_64", None, "auto", ["cpu", None]),
        ("Linux", "x86_64", RTX, "auto", [None]),
        ("Linux", "x86_64", RTX, "cpu", ["cpu", None]),
        ("Linux", "x86_64", None, "cuda", [None]),
        ("Linux", "aarch64", RTX, "auto", ["cu130", None]),
        ("Linux", "x86_64", NvidiaCard("RTX 2080", "550.120", (7, 5)), "auto", ["cu126", "cpu", None]),
        ("Linux", "x86_64", NvidiaCard("GTX 1080", "580.65", (6, 1)), "auto", ["cu126", "cpu", None]),
        ("Linux", "x86_64", NvidiaCard("GTX 1080", "470.1", (6, 1)), "auto", ["cpu", None]),
        ("Linux", "x86_64", NvidiaCard("NVIDIA card", "580.65"), "auto", [None]),
        ("Linux", "x86_64", NvidiaCard("NVIDIA card"), "auto", ["cpu", None]),
        ("Windows", "amd64", None, "auto", [None]),
        ("Windows", "amd64", RTX, "auto", ["cu130", None]),
        ("Windows", "amd64", NvidiaCard("RTX 2080", "560.1", (7, 5)), "auto", ["cu126", None]),
        ("Darwin", "arm64", None, "auto", [None]),
    ],
)
def test_torch_build_follows_system_card_and_driver(system, processor, card, wanted, indexes):
    found = [source.index for source in torch_choice.sources(system, processor, card, wanted)]

    assert found == [index and torch_choice.PYTORCH_WHEELS + index for index in indexes]


def test_an_old_driver_is_named_with_the_one_to_install():
    choices = torch_choice.sources("Linux", "x86_64", NvidiaCard("GTX 1080", "470.1", (6, 1)))

    assert all("470.1" in choice.notice and "580" in choice.notice for choice in choices)


def test_an_unreachable_index_is_passed_over_and_said(project, fake, monkeypatch):
    monkeypatch.setattr(torch_choice, "answers", lambda index: False)

    make(project, fake).prepare()

    torch = next(command for command in fake.commands if "torch==2.13.0" in command)
    assert "--index-url" not in torch
    assert any("does not answer" in line for line in fake.said)


def test_when_pip_fails_on_one_index_the_next_is_tried(project, fake):
    fake.fails = lambda command: int("--index-url" in command)

    make(project, fake).prepare()

    assert [("--index-url" in command) for command in fake.commands if "torch==2.13.0" in command] == [True, False]


@pytest.mark.parametrize(
    ("failure", "reachable"),
    [
        (None, True),
        (urllib.error.URLError("no such host"), False),
        (TimeoutError(), False),
        (urllib.error.HTTPError("", 404, "", None, None), False),
        (urllib.error.HTTPError("", 405, "", None, None), True),
    ],
)
def test_probe_of_an_index(monkeypatch, failure, reachable):
    class Answer:
        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

    def urlopen(request, timeout):
        assert request.method == "HEAD" and timeout <= 5
        if failure:
            raise failure
        return Answer()

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)

    assert torch_choice.answers("https://example.org/whl") is reachable


# --- the environment ---------------------------------------------------------------------------------------------


def test_first_start_makes_everything_in_order(project, fake):
    make(project, fake).prepare()

    kinds = ["venv", "torch==2.13.0", "import torch; torch.ones(2).sum()", "--editable"]
    assert [next(kind for kind in kinds if kind in command) for command in fake.commands] == kinds
    assert fake.installed() == [str(project)]
    assert not (fake.folder / UNFINISHED).exists()
    assert 3 <= len(fake.said) <= 8


def test_second_start_runs_nothing_and_looks_for_no_card(project, fake, monkeypatch):
    make(project, fake).prepare()
    fake.forget()
    monkeypatch.setattr(machine, "nvidia_card", lambda: pytest.fail("looked for a card"))
    monkeypatch.setattr(environment, "missing_qt_libraries", lambda: pytest.fail("looked for libraries"))

    make(project, fake).prepare()

    assert fake.commands == [] and fake.said == []


def test_an_extra_is_added_once_and_kept(project, fake):
    make(project, fake).prepare()
    fake.forget()

    make(project, fake).prepare(("test",))
    make(project, fake).prepare(())
    make(project, fake).prepare(("lint",))

    assert fake.installed() == [f"{project}[test]", f"{project}[lint,test]"]
    assert not any("venv" in command or "torch==2.13.0" in command for command in fake.commands)


def test_an_unknown_extra_is_refused_before_anything_is_made(project, fake):
    with pytest.raises(SetupFailed, match="no extra called tset"):
        make(project, fake).prepare(("tset",))

    assert fake.commands == []


@pytest.mark.parametrize(
    ("old", "new", "packages", "torch"),
    [
        ("line-length = 120", "line-length = 100", 0, 0),
        ("pillow>=12.3", "pillow>=13", 1, 0),
        ("torch==2.13.0", "torch==2.14.0", 1, 1),
    ],
)
def test_a_changed_project_installs_what_changed(project, fake, old, new, packages, torch):
    make(project, fake).prepare()
    fake.forget()
    (project / "pyproject.toml").write_text(PYPROJECT.replace(old, new))

    make(project, fake).prepare()

    assert len(fake.installed()) == packages
    assert sum("torch==2.14.0" in command for command in fake.commands) == torch
    assert not any("venv" in command for command in fake.commands)


@pytest.mark.parametrize("change", ["checkout", "python", "torch", "no interpreter", "damaged stamp"])
def test_another_foundation_means_a_new_environment(project, fake, change):
    make(project, fake).prepare()
    (fake.folder / "leftover").mkdir()
    fake.forget()
    options = {"wanted_torch": "cpu"} if change == "torch" else {}
    if change in ("checkout", "python"):
        (fake.folder / STAMP).write_text(json.dumps({**stamp(fake), change: "another"}))
    if change == "no interpreter":
        make(project, fake).python.unlink()
    if change == "damaged stamp":
        (fake.folder / STAMP).write_text('{"checkout": ')

    make(project, fake, **options).prepare()

    assert any("venv" in command for command in fake.commands)
    assert not (fake.folder / "leftover").exists()


def test_a_chosen_torch_build_is_remembered(project, fake):
    make(project, fake, wanted_torch="cpu").prepare()
    fake.forget()

    make(project, fake).prepare()

    assert fake.commands == []


def test_fresh_begins_again(project, fake):
    make(project, fake).prepare(("test",))
    fake.forget()

    make(project, fake).prepare(fresh=True)

    assert any("venv" in command for command in fake.commands) and fake.installed() == [str(project)]


class Killed(BaseException):
    """The launcher's process ends here: nothing after this line ran."""


@pytest.mark.parametrize("stage", ["venv", "torch==2.13.0", "--editable"])
def test_a_set_up_killed_while_writing_packages_is_begun_again(project, fake, stage):
    def dies(command):
        if stage in command:
            with (fake.folder / LOG).open("a") as log:
                log.write("Installing collected packages: torch\n")
            raise Killed
        return 0

    fake.fails = dies
    with pytest.raises(Killed):
        make(project, fake).prepare()
    (fake.folder / "half-written").mkdir()
    fake.forget()
    fake.fails = lambda command: 0

    make(project, fake).prepare()

    assert not (fake.folder / "half-written").exists()
    assert any("venv" in command for command in fake.commands) and fake.installed() == [str(project)]


def test_a_set_up_that_fails_before_writing_goes_on_where_it_was(project, fake):
    """Without a network the packages do not come; PyTorch, which is there already, stays."""
    fake.fails = lambda command: int("--editable" in command)
    with pytest.raises(SetupFailed, match=r"packages could not be installed: ERROR: no such thing\nThe whole log: "):
        make(project, fake).prepare()
    fake.forget()
    fake.fails = lambda command: 0

    make(project, fake).prepare()

    assert not any("venv" in command or "torch==2.13.0" in command for command in fake.commands)
    assert fake.installed() == [str(project)]


def test_a_torch_that_does_not_start_is_said(project, fake):
    fake.fails = lambda command: 132 if "import torch" in command[-1] else 0

    with pytest.raises(SetupFailed, match="does not start"):
        make(project, fake).prepare()

    assert fake.installed() == []


def test_a_folder_of_somebody_else_is_left_alone(project, fake):
    fake.folder.mkdir()
    (fake.folder / "thesis.txt").write_text("ten years")

    with pytest.raises(SetupFailed, match="not made by this launcher"):
        make(project, fake).prepare(fresh=True)

    assert [path.name for path in fake.folder.iterdir()] == ["thesis.txt"]


def test_a_place_that_cannot_be_written_is_one_sentence(project, fake):
    fake.folder.write_text("a file")

    with pytest.raises(SetupFailed, match="cannot be written"):
        make(project, fake).prepare()


def test_a_full_disk_is_seen_before_the_download(project, fake, monkeypatch):
    monkeypatch.setattr(environment.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 10**9}))

    with pytest.raises(SetupFailed, match=r"1\.0 GB of free space and the set-up needs 4"):
        make(project, fake).prepare()

    assert not any("pip" in command for command in fake.commands)


@pytest.mark.skipif(os.name == "nt", reason="two locks of one process are one lock there")
def test_a_second_start_waits_for_the_first(project, fake, monkeypatch):
    fake.folder.mkdir()
    other = (fake.folder / LOCK).open("a+b")
    assert environment.try_lock(other.fileno())
    monkeypatch.setattr(environment.time, "sleep", lambda seconds: other.close())

    make(project, fake).prepare()

    assert fake.said[0] == "Another start is setting up; waiting for it."


# --- Qt's system libraries ---------------------------------------------------------------------------------------


@pytest.fixture
def lacking(monkeypatch):
    missing = ["libEGL.so.1", "libxcb-icccm.so.4"]
    monkeypatch.setattr(environment, "missing_qt_libraries", lambda: list(missing))
    monkeypatch.setattr(machine, "is_debian", lambda: True)
    monkeypatch.setattr(environment, "is_root", lambda: False)
    return missing


def test_root_on_debian_gets_the_libraries_installed(project, fake, lacking, monkeypatch):
    monkeypatch.setattr(environment, "is_root", lambda: True)

    def apt(command):
        if command[:2] == ["apt-get", "install"]:
            if "apt-get update" not in [" ".join(c) for c in fake.commands]:
                return 100  # package lists have never been fetched
            lacking.clear()
        return 0

    fake.fails = apt
    make(project, fake).prepare()

    assert fake.commands[-1][-2:] == ["libegl1", "libxcb-icccm4"]
    assert stamp(fake)["libraries"] is True


def test_others_get_one_line_to_run(project, fake, lacking):
    with pytest.raises(SetupFailed, match="sudo apt-get install -y libegl1 libxcb-icccm4"):
        make(project, fake).prepare()


def test_a_picture_from_the_command_line_needs_no_libraries(project, fake, lacking):
    make(project, fake).prepare(needs_qt=False)
    assert "libegl1" in fake.said[-1]
    fake.forget()

    make(project, fake).prepare(needs_qt=False)

    assert fake.said == [] and fake.commands == []


def test_libraries_of_the_screen_alone_do_not_stop_the_start(project, fake, lacking):
    lacking.remove("libEGL.so.1")

    make(project, fake).prepare()

    assert "libxcb-icccm4" in fake.said[-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these to the system")
def test_missing_libraries_are_found_by_loading_them():
    assert machine.missing_libraries({"libc.so.6": "libc6", "libnosuch.so.9": "libnosuch9"}) == ["libnosuch.so.9"]


# --- the card ----------------------------------------------------------------------------------------------------


def test_the_most_capable_card_counts():
    text = "GTX 1080, 580.65.06, 8192, 6.1\nRTX 4090, 580.65.06, 24564, 8.9\n"

    card = machine.nvidia_card(lambda command: text, Path("nowhere"))

    assert card == RTX and card.driver_major == 580


def test_an_old_tool_that_knows_no_capability_is_asked_again():
    def run(command):
        return None if "compute_cap" in command[1] else "GTX 1080, 470.1, 8192\n"

    assert machine.nvidia_card(run, Path("nowhere")) == NvidiaCard("GTX 1080", "470.1", None, 8192)


@pytest.mark.parametrize("text", [None, "", "No devices were found\n", "NVIDIA-SMI has failed because\n, ,\n"])
def test_no_card(text):
    assert machine.nvidia_card(lambda command: text, Path("nowhere")) is None


def test_the_kernel_module_tells_the_driver(tmp_path):
    file = tmp_path / "version"
    file.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  570.124.06  Wed Feb 26 01:58:53 UTC 2025\n")

    assert machine.nvidia_card(lambda command: None, file) == NvidiaCard("NVIDIA card", "570.124.06")


# --- the command line --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "tail", "extras"),
    [
        ([], ["-P", "-m", "sana_desktop"], ()),
        (["generate", "a fox", "--steps", "4"], ["-P", "-m", "sana_desktop", "generate", "a fox", "--steps", "4"], ()),
        (["--torch", "cpu", "--", "--version"], ["-P", "-m", "sana_desktop", "--version"], ()),
        (["--version"], ["-P", "-m", "sana_desktop", "--version"], ()),
        (["test", "-k", "solver", "-x"], ["-m", "pytest", "-k", "solver", "-x"], ("test",)),
        (["train", "--help"], ["-P", "-m", "sana_desktop", "train", "--help"], ()),
    ],
)
def test_what_is_started(monkeypatch, arguments, tail, extras):
    started, prepared = [], []
    monkeypatch.setattr(launch, "run", lambda command: started.append(command) or 0)
    monkeypatch.setattr(launch.os, "chdir", lambda path: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(Environment, "prepare", lambda self, extras, **_: prepared.append(extras))

    assert launch.main(arguments) == 0
    assert started[0][1:] == tail and prepared == [extras]


def test_setup_starts_nothing(monkeypatch):
    monkeypatch.setattr(launch, "run", lambda command: pytest.fail("started something"))
    monkeypatch.setattr(Environment, "prepare", lambda self, extras, **_: None)

    assert launch.main(["setup", "test"]) == 0


def test_a_failure_is_told_without_a_traceback(monkeypatch, capsys):
    def prepare(self, extras, **_):
        raise SetupFailed("There is no room.")

    monkeypatch.setattr(Environment, "prepare", prepare)

    assert launch.main([]) == 1
    assert capsys.readouterr().err == "There is no room.\n"


def test_the_launcher_needs_the_standard_library_alone():
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(REPOSITORY / "installer" / "launch.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0 and "sana-desktop" in done.stdout, done.stderr


def test_this_project_names_its_torch_and_the_launchers_extras():
    project = environment.read_project(REPOSITORY / "pyproject.toml")

    assert environment.torch_requirement(REPOSITORY / "pyproject.toml").startswith("torch==")
    assert {extra for extras in launch.EXTRAS.values() for extra in extras} <= set(project["optional-dependencies"])


def test_the_ci_calls_the_readmes_test_command():
    script = (REPOSITORY / ".ci" / "run").read_text()

    assert "python3 installer/launch.py test" in script
    assert "python3 installer/launch.py test" in (REPOSITORY / "README.md").read_text()
