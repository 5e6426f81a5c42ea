"""Flow a: type, draft, finish, rate 5, copy; without the mouse.

python tests/flows/flow_a.py --screens FOLDER
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from flow_report import Report, run_flow
from window_driver import Driver, Failure, Screen

PROMPT = "a red apple on a blue background"


def flow(report: Report, options: argparse.Namespace) -> None:
    settings = {"theme": options.theme, "drafts": False}
    own = [*options.observer, *(["--fake-engine", "0.02"] if options.fake else [])]
    with Screen() as screen, Driver(screen, options.folder / "a", own, settings=settings) as window:
        window.wait_for(lambda: window.state()["phase"] == "IDLE", "the engine is open", 60)
        report.picture(window, "empty")
        draft(report, window)
        finish(report, window)
        rate(report, window)
        copy(report, window)
        report.take_gaps(window, "flow a")
        window.quit()


def draft(report: Report, window: Driver) -> None:
    window.key("ctrl+d")  # drafts while typing
    window.key("ctrl+l")
    window.type(PROMPT, delay_ms=60)
    with report.timed("from the last key to the draft, s"):
        window.wait_for(lambda: "draft" in window.texts().lower(), "a draft is shown", 30)
    report.picture(window, "draft")
    if window.state()["session"] or list(window.pictures.rglob("*.png")):
        raise Failure("A draft was kept.")


def finish(report: Report, window: Driver) -> None:
    with report.timed("from Ctrl+Enter to the picture, s"):
        window.key("ctrl+Return")
        window.wait_for(lambda: list(window.pictures.rglob("*.png")), "the picture is saved", 120)
        window.wait_for(window.is_idle, "nothing is drawn", 30)
    time.sleep(0.5)
    report.picture(window, "finished")


def rate(report: Report, window: Driver) -> None:
    """From the prompt to the picture by one key, then 5."""
    window.key("ctrl+g")
    window.wait_for(lambda: window.state()["focus"]["name"] != "Prompt", "the keyboard is at the picture")
    window.key("5")
    with report.timed("from 5 to the rating in the file, s"):
        window.wait_for(lambda: rating_of(picture_of(window)) == 5, "the rating is in the file", 20)
    report.picture(window, "rated")


def copy(report: Report, window: Driver) -> None:
    window.key("ctrl+c")
    with report.timed("from Ctrl+C to another program's paste, s"):
        found = window.clipboard()
    if found["sha256"] != pixels_of(picture_of(window)):
        raise Failure(f"The clipboard holds another picture: {found}.")
    report.picture(window, "copied")


def picture_of(window: Driver) -> Path:
    return next(window.pictures.rglob("*.png"))


def rating_of(file: Path) -> int:
    from engine.picture_facts import annotations_in

    return annotations_in(file).rating


def pixels_of(file: Path) -> str:
    """As `clipboard_reader.py` tells it."""
    import hashlib

    from PIL import Image

    with Image.open(file) as image:
        return hashlib.sha256(image.convert("RGB").tobytes()).hexdigest()


if __name__ == "__main__":
    run_flow(__doc__ or "", flow)
