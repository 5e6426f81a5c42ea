"""Flow c: a picture to 4096, cancelled in the middle, resumed, exported.

python tests/flows/flow_c.py --screens FOLDER
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from flow_report import Report, run_flow
from window_driver import Driver, Failure, Screen

PROMPT = "an orange fox on a green background"
SIDE = 4096


def flow(report: Report, options: argparse.Namespace) -> None:
    settings = {"theme": options.theme, "parameters": {"steps": 12}}
    own = [*options.observer, *(["--fake-engine", "0.01"] if options.fake else [])]
    with Screen() as screen, Driver(screen, options.folder / "c", own, settings=settings) as window:
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "the engine is open", 60)
        base(report, window)
        open_workspace(report, window)
        cancel(report, window)
        resume(report, window)
        if not options.fake:
            export(report, window)
        report.take_gaps(window, "flow c")
        window.quit()


def base(report: Report, window: Driver) -> None:
    window.key("ctrl+l")
    window.type(PROMPT)
    with report.timed("the picture itself, s"):
        window.click("Generate")
        window.wait_for(lambda: pictures(window), "the picture is saved", 120)
        window.wait_for(window.is_idle, "nothing is drawn", 30)


def open_workspace(report: Report, window: Driver) -> None:
    window.click("Make 4096")
    window.wait_for(lambda: window.state()["page"] == "enlarge", "the workspace is open", 20)
    window.wait_for(lambda: window.control("Start")["is_enabled"], "the picture is read", 20)
    time.sleep(1.5)
    report.picture(window, "workspace")


def cancel(report: Report, window: Driver) -> None:
    with report.timed("from Start to the first tile, s"):
        window.click("Start")
        window.wait_for(lambda: window.state()["tile"] > 0, "tiles are drawn", 120)
    window.wait_for(lambda: window.state()["step"] >= 1 and window.state()["tile"] > 20, "a step is over", 300)
    report.picture(window, "tiles")
    with report.timed("from Cancel to the end, s"):
        window.click("Cancel", kind="QPushButton")
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "it has ended", 60)
    time.sleep(1.5)
    report.picture(window, "cancelled")


def resume(report: Report, window: Driver) -> None:
    with report.timed("from Resume to the picture of 4096 px, s"):
        window.click("Resume", kind="QPushButton")
        window.wait_for(lambda: window.state()["phase"] == "RUNNING", "it goes on", 30)
        window.wait_for(lambda: window.state()["stage"] == "DECODING", "it is decoded", 600)
        report.picture(window, "decoding")
        window.wait_for(lambda: len(pictures(window)) == 2, "the picture is saved", 300)
        window.wait_for(window.is_idle, "nothing is drawn", 60)
    time.sleep(2)
    report.picture(window, "finished")
    if max(side for file in pictures(window) for side in sides_of(file)) != SIDE:
        raise Failure("The picture has another size.")


def export(report: Report, window: Driver) -> None:
    target = window.folder / "poster.png"
    window.key("ctrl+shift+s")
    window.wait_for(lambda: window.state()["modal"], "a name is asked for", 20)
    time.sleep(0.5)
    report.picture(window, "export")
    with report.timed("the export, s"):
        window.choose_file(target)
        window.wait_for(lambda: exported(window), "the file is written", 300)
        window.wait_for(window.is_idle, "nothing is written", 60)
    time.sleep(1)
    report.picture(window, "exported")


def pictures(window: Driver) -> list[Path]:
    return [file for file in window.pictures.rglob("*.png") if not file.name.startswith(".")]


def exported(window: Driver) -> bool:
    return any(not file.name.startswith(".") for file in window.folder.glob("poster.*"))


def sides_of(file: Path) -> tuple[int, int]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None
    with Image.open(file) as image:
        return image.size


if __name__ == "__main__":
    run_flow(__doc__ or "", flow)
