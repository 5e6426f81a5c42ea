"""The doctor's findings on machines that are not this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import Stage, models
from engine.models import ModelInfo
from engine.planning.run_history import Figures, Run, RunKind, RunSize
from sana_desktop import doctor, forecast_check
from sana_desktop.doctor import Level, Machine, examine
from sana_desktop.machine import NvidiaCard

RTX = NvidiaCard("RTX 4090", "580.65", (8, 9), 24564)


class Healthy(Machine):
    """A machine on which all is well and nothing is looked up; each test spoils one thing."""

    python = (3, 12, 1)
    platform = "linux"

    def __init__(self):
        self.versions = {
            "torch": "2.13.0",
            "PySide6-Essentials": "6.11.3",
            "bitsandbytes": "0.50.2",
            "pillow": "13.0.0",
        }
        self.nvidia = None
        self.libraries = []
        forecast = json.dumps([512, 20, "about 3 s, 400 MB, fits", True, []])
        forecast = json.dumps([512, 20, "about 3 s, 400 MB, fits", True, []])
        # a word of the code → what it prints; an exception: how it fails
        self.answers = {"engine.pipeline": forecast, "torch": '["13.0", true]\n'}
        self.memory = 16e9
        self.free = 100e9
        self.refused = {}
        self.shown = "xcb"

    def version_of(self, package):
        return self.versions.get(package)

    def requirements(self):
        return ["torch==2.13.0", "PySide6-Essentials<6.12,>=6.8", "pillow>=12.3", 'pytest>=9; extra == "test"']

    def card(self):
        return self.nvidia

    def missing_libraries(self, table):
        return [library for library in self.libraries if library in table]

    def try_python(self, code, **environment):
        for word, answer in self.answers.items():
            if word in code or word in environment.values():
                return (False, str(answer)) if isinstance(answer, Exception) else (True, answer)
        return True, ""

    def memory_bytes(self):
        return self.memory

    def free_bytes(self, folder):
        return self.free

    def write_error(self, folder):
        return self.refused.get(folder.name, "")

    def screen(self):
        return self.shown


@pytest.fixture
def here(monkeypatch, tmp_path):
    for part in ("transformer", "vae"):
        (tmp_path / part).mkdir()
        (tmp_path / part / "weights.safetensors").touch()
    starter = ModelInfo(models.STARTER, "Starter", tmp_path, 512, 20, 4.5)
    monkeypatch.setattr(models, "available_models", lambda: [starter])
    return Healthy()


def only(here, check):
    findings = list(examine(here, (check,)))
    assert len(findings) == 1
    return findings[0]


def test_a_healthy_machine(here, capsys):
    assert doctor.main([], here) == 0

    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith("OK") for line in lines[:-1]), lines
    assert lines[-1] == "Sana Desktop can run here."


def test_every_trouble_is_one_line_with_a_remedy(here, capsys):
    here.python = (3, 10, 0)
    here.versions = {}
    here.nvidia = RTX
    here.libraries = ["libEGL.so.1"]
    here.answers = {"bitsandbytes": ImportError("no AVX2")}
    here.memory = 2e9
    here.refused = {"Sana Desktop": "Permission denied"}

    assert doctor.main([], here) == 1

    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith(("WARN", "FAIL"))]
    assert len(lines) >= 6 and all(" → " in line for line in lines), lines


def test_json_holds_the_same(here, capsys):
    here.memory = 2e9

    assert doctor.main(["--json"], here) == 0

    document = json.loads(capsys.readouterr().out)
    assert document["can_run"] is True
    assert {"name": "memory", "level": "WARN"}.items() <= next(
        finding for finding in document["findings"] if finding["name"] == "memory"
    ).items()


def test_old_python(here):
    here.python = (3, 10, 12)

    assert only(here, doctor.check_python).level is Level.FAIL


@pytest.mark.parametrize(
    ("package", "version", "word"),
    [("torch", None, "torch is missing"), ("pillow", "11.0.0", "pillow is 11.0.0"), ("torch", "2.13.0+cpu", None)],
)
def test_packages(here, package, version, word):
    here.versions[package] = version

    finding = only(here, doctor.check_packages)

    assert finding.level is (Level.FAIL if word else Level.OK)
    assert not word or word in finding.text


@pytest.mark.parametrize(
    ("card", "answer", "level", "words"),
    [
        (None, "[null, false]", Level.OK, "on the processor"),
        (RTX, '["13.0", true]', Level.OK, "on the graphics card"),
        (RTX, "[null, false]", Level.WARN, "for the processor alone"),
        (NvidiaCard("GTX", "550.1"), '["13.0", false]', Level.WARN, "too old for CUDA 13.0: install 580"),
        (RTX, '["13.0", false]', Level.WARN, "nvidia-smi"),
        (None, ImportError("libcudart.so.13"), Level.FAIL, "does not start: libcudart.so.13"),
    ],
)
def test_torch_beside_the_card(here, card, answer, level, words):
    here.nvidia, here.answers["torch"] = card, answer

    finding = only(here, doctor.check_torch)

    assert finding.level is level and words in str(finding)


def test_the_binding_that_aborts_is_named_before_it_does(here):
    here.versions["PySide6-Essentials"] = "6.12.0"
    assert only(here, doctor.check_qt).level is Level.OK

    here.python = (3, 11, 7)

    finding = only(here, doctor.check_qt)
    assert finding.level is Level.FAIL and "<6.12" in finding.remedy


@pytest.mark.parametrize(
    ("missing", "screen", "level"),
    [
        ("libEGL.so.1", "", Level.FAIL),
        ("libxcb-icccm.so.4", "xcb", Level.FAIL),
        ("libxcb-icccm.so.4", "", Level.WARN),
        ("libxcb-icccm.so.4", "wayland", Level.OK),
    ],
)
def test_libraries_count_where_qt_needs_them(here, missing, screen, level):
    here.libraries, here.shown = [missing], screen

    finding = only(here, doctor.check_qt)

    assert finding.level is level
    assert level is not Level.FAIL or missing in finding.text


@pytest.mark.parametrize(("platform", "level"), [("offscreen", Level.FAIL), ("xcb", Level.WARN)])
def test_qt_that_aborts(here, platform, level):
    here.answers = {platform: RuntimeError("qt.qpa.xcb: could not connect to display :7")}

    finding = only(here, doctor.check_qt)

    assert finding.level is level and "could not connect" in finding.text


@pytest.mark.parametrize(("free", "level"), [(1e9, Level.WARN), (50e6, Level.FAIL)])
def test_a_full_disk(here, free, level):
    here.free = free

    assert {finding.level for finding in examine(here, (doctor.check_folders,))} == {level}


def test_a_pictures_folder_that_cannot_be_written(here, monkeypatch, tmp_path):
    monkeypatch.setenv("SANA_DESKTOP_PICTURES", str(tmp_path / "gallery"))
    here.refused = {"gallery": "Read-only file system"}

    pictures = next(finding for finding in examine(here, (doctor.check_folders,)) if finding.name == "pictures")

    assert pictures.level is Level.FAIL and "SANA_DESKTOP_PICTURES" in pictures.remedy


def test_a_starter_model_without_its_weights(here, tmp_path):
    (tmp_path / "vae" / "weights.safetensors").unlink()

    finding = only(here, doctor.check_models)

    assert finding.level is Level.FAIL and "vae" in finding.text


def test_no_model_at_all(here, monkeypatch):
    monkeypatch.setattr(models, "available_models", list)

    assert only(here, doctor.check_models).level is Level.FAIL


def test_a_location_of_models_that_is_away_is_told(here, monkeypatch, tmp_path):
    monkeypatch.setenv("SANA_DESKTOP_MODELS", str(tmp_path / "usb"))
    *_, last = doctor.check_models(here)

    assert last.level is Level.WARN and str(tmp_path / "usb") in last.text


def test_a_check_that_fails_is_a_finding(here):
    here.card = lambda: 1 / 0

    findings = list(examine(here, (doctor.check_card, doctor.check_memory)))

    assert [finding.level for finding in findings] == [Level.FAIL, Level.OK]
    assert "division by zero" in findings[0].text


# --- the real probes -----------------------------------------------------------------------------------------------


def test_a_library_that_kills_its_process_is_a_finding():
    worked, reason = Machine().try_python("import os; os.abort()")

    assert not worked and "status" in reason


def test_the_cause_is_the_line_that_names_it():
    assert Machine().try_python("raise ImportError('no libfoo')") == (False, "ImportError: no libfoo")
    qt = "qt.qpa.xcb: could not connect to display :7\nThis application failed.\nAvailable platform plugins are: xcb.\n"
    assert doctor._cause(qt) == "qt.qpa.xcb: could not connect to display :7"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_writing_is_tried_where_the_folder_will_be(tmp_path):
    assert Machine().write_error(tmp_path / "not" / "yet") == ""
    assert list(tmp_path.iterdir()) == []
    assert Machine().write_error(Path("/proc/not/here")) != ""


def test_it_runs_without_the_packages_it_looks_for(tmp_path):
    """-S: a Python that sees no package at all. The engine cannot be imported there; the doctor says so."""
    repository = Path(doctor.__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-S", "-m", "sana_desktop.doctor", "--json"],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    failed = {finding["name"] for finding in json.loads(done.stdout)["findings"] if finding["level"] == "FAIL"}
    assert {"packages", "PyTorch", "folders", "models"} <= failed


def test_the_forecast_says_what_a_picture_takes(here):
    (finding,) = doctor.check_forecast(here)
    assert finding.level is Level.OK and "512x512, 20 steps: about 3 s, 400 MB, fits" in finding.text


def test_a_picture_that_does_not_fit_is_a_warning_with_what_to_do(here):
    here.answers["engine.pipeline"] = json.dumps([4096, 20, "about 1 h, 9.0 GB, may not fit", False, ["Close others."]])
    (finding,) = doctor.check_forecast(here, "large", 4096)
    assert finding.level is Level.WARN and finding.remedy == "Close others."


def test_an_engine_that_does_not_start_has_no_forecast_and_that_is_no_crash(here):
    here.answers["engine.pipeline"] = ImportError("no torch")
    (finding,) = doctor.check_forecast(here)
    assert finding.level is Level.WARN and "no torch" in finding.text


def test_the_model_and_size_that_were_named_are_forecast(here, capsys):
    doctor.main(["--model", "large model", "--size", "4096"], here)
    assert "large model at 512x512" in capsys.readouterr().out  # the answer's size, the question's name


def run_of(said, took, peak=(100, 100), learned_from=9):
    kind = RunKind("0", "cpu", "float32", "full", 0.0)
    size = RunSize(512, 512, 20, {}, {}, fresh=True)
    forecast, outcome = (
        Figures({Stage.LOADING: load, Stage.DENOISING: seconds}, {Stage.DENOISING: bytes_})
        for load, seconds, bytes_ in ((1, said, peak[0]), (5, took, peak[1]))
    )
    return Run(kind, size, forecast, outcome, learned_from)


def test_how_good_forecasts_were_is_a_median_without_loading():
    runs = [run_of(10, 10), run_of(11, 10), run_of(30, 10, (80, 100), learned_from=0)]
    lines = forecast_check.report(runs)
    assert lines[0] == "all 3 runs: time off by 10 %, peak memory by 0 % (median)"
    assert lines[1] == "the 2 that others had taught: time off by 5 %, peak memory by 0 % (median)"


def test_without_a_history_the_report_says_so():
    assert "no finished runs" in forecast_check.report([])[0]


def test_the_check_makes_twenty_runs_after_those_that_teach():
    counts = [int(options[options.index("--count") + 1]) for options in forecast_check.varied_runs()]
    assert sum(counts) == 8 + forecast_check.CHECKED
