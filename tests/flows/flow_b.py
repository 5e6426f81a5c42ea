"""Flow b: 200 prompts from a file, the program killed in the middle, started again, resumed; then a contact sheet.

python tests/flows/flow_b.py --screens FOLDER [--count 200]
"""

from __future__ import annotations

import argparse
import collections
import time
from pathlib import Path

from flow_report import Report, run_flow
from window_driver import Driver, Failure, Screen

COUNT = 200
SIDE = 256
STEPS = 2
_NOUNS = ("apple", "fox", "rocket", "tree", "car", "fish", "house", "cat", "star", "boat")
_COLOURS = ("red", "blue", "green", "yellow", "purple", "golden", "white", "black", "brown", "pink")


def prompts(count: int = COUNT) -> list[str]:
    return [
        f"a {_COLOURS[k % 10]} {_NOUNS[k // 10 % 10]} on a {_COLOURS[(k + 3 + k // 100) % 10]} background"
        for k in range(count)
    ]


def flow(report: Report, options: argparse.Namespace) -> None:
    folder = options.folder / "b"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "prompts.txt"
    file.write_text("\n".join(prompts()) + "\n", encoding="utf-8")
    parameters = {"width": SIDE, "height": SIDE, "steps": STEPS, "guidance_scale": 1.0}
    settings = {"theme": options.theme, "parameters": parameters}
    own = [*options.observer, *(["--fake-engine", "0.02"] if options.fake else [])]
    with Screen() as screen, Driver(screen, folder, own, settings=settings) as window:
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "the engine is open", 60)
        add(report, window, file)
        with report.timed("pictures until the kill, s"):
            window.wait_for(lambda: finished(window) >= COUNT * 2 // 5, "two fifths are finished", 900)
        report.picture(window, "running")
        report.take_gaps(window, "before the kill")
        window.kill()
        before = finished(window)
        report.note("finished at the kill", before)
        time.sleep(1)
        with report.timed("start after the kill, s"):
            window.start()
        resume(report, window)
        with report.timed("pictures after the kill, s"):
            window.wait_for(lambda: finished(window) >= COUNT, "all are finished", 1800)
            window.wait_for(window.is_idle, "nothing is drawn", 60)
        time.sleep(1)
        report.picture(window, "finished")
        check(window)
        sheet(report, window)
        report.take_gaps(window, "after the kill")
        window.key("Escape")
        window.quit()


def add(report: Report, window: Driver, file: Path) -> None:
    """By the mouse: the rail, the button, the file, Add."""
    window.click("Queue", kind="RailButton")
    window.wait_for(lambda: window.state()["page"] == "queue", "the queue is open")
    window.click("Prompts from a file…")
    window.choose_file(file)
    window.control("Add to queue", seconds=20)
    window.wait_for(lambda: window.control("Add to queue")["is_enabled"], "the file is read", 60)
    report.picture(window, "file")
    with report.timed("from Add to 200 rows in the queue, s"):
        window.click("Add to queue")
        window.wait_for(lambda: window.state()["waiting"] >= COUNT - 2, "all are queued", 30)
    time.sleep(1)
    report.picture(window, "queued")


def resume(report: Report, window: Driver) -> None:
    window.wait_for(lambda: window.state().get("held"), "the queue is held", 60)
    time.sleep(2)
    told = window.texts()
    print(told)
    if f"of {COUNT}" not in told:
        raise Failure(f"Nothing is told of the {COUNT} pictures that were asked for.")
    report.picture(window, "started-again")
    window.key("ctrl+r")
    window.wait_for(lambda: not window.state()["held"], "the queue goes on")


def finished(window: Driver) -> int:
    return sum(not file.name.startswith(".") for file in window.pictures.rglob("*.png"))


def check(window: Driver) -> None:
    """Every prompt exactly once.

    Raises:
        Failure: some are missing, or there twice.
    """
    from engine.picture_facts import read_recipe

    files = [file for file in window.pictures.rglob("*.png") if not file.name.startswith(".")]
    told = collections.Counter(read_recipe(file).request.prompt for file in files)
    if told != collections.Counter(prompts()):
        raise Failure(f"{len(files)} pictures of {len(told)} prompts: {told - collections.Counter(prompts())}.")


def sheet(report: Report, window: Driver) -> None:
    """Two clicks: what can be made of the batch, and Save."""
    window.key("ctrl+shift+e")
    window.wait_for(lambda: window.state()["modal"] == "AlbumDialog", "the album is asked for", 20)
    time.sleep(1)
    report.picture(window, "contact-sheet")
    with report.timed("the contact sheet, s"):
        window.key("Return")
        window.wait_for(lambda: sheets(window), "the sheet is written", 120)
    time.sleep(2)
    report.picture(window, "sheet-written")


def sheets(window: Driver) -> list[Path]:
    made = [file for kind in ("pdf", "png", "jpg") for file in window.folder.rglob(f"*sheet*.{kind}")]
    return [file for file in made if file.stat().st_size > 10_000]


if __name__ == "__main__":
    run_flow(__doc__ or "", flow)
