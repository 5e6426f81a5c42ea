"""The real program with an observer in its window's thread: `observed_program.py SOCKET [options] -- program options`.

--stacks MS      tell where the window's thread was when it stood still for longer
--fake-engine S  no networks: pictures of smooth colours, S seconds between two events
--pseudo PERCENT every text longer by so much, in a made-up spelling; with --right-to-left mirrored as well
--mark           « and » around every text that is translated
"""

from __future__ import annotations

import argparse
import functools
import sys
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests"), str(REPOSITORY / "tests" / "flows")]


def main() -> None:
    own, _, theirs = _split(sys.argv[1:])
    options = _parser().parse_args(own)
    import sana_desktop.app as app

    _observe(app, options)
    if options.fake_engine is not None:
        _without_networks(app, options.fake_engine)
    app.main(theirs)


def _split(arguments: list[str]) -> tuple[list[str], str, list[str]]:
    at = arguments.index("--") if "--" in arguments else len(arguments)
    return arguments[:at], "--", arguments[at + 1 :]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("socket")
    parser.add_argument("--stacks", type=float, default=0.0)
    parser.add_argument("--fake-engine", type=float)
    parser.add_argument("--pseudo", type=int)
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--mark", action="store_true")
    return parser


def _observe(app: Any, options: argparse.Namespace) -> None:
    """Put the observer between the program's start and the making of its window."""
    from window_observer import Observer

    prepare, show = app.prepare, app.Program.show
    observers: list[Observer] = []

    def prepare_observed(application: Any) -> None:
        prepare(application)
        observers.append(Observer(options.socket, options.stacks, application))

    def show_observed(program: Any) -> None:
        observers[0].program = program
        show(program)

    app.prepare, app.Program.show = prepare_observed, show_observed
    if options.pseudo is not None or options.mark:
        app.speak = functools.partial(_speak_pseudo, options)


def _speak_pseudo(options: argparse.Namespace, application: Any, code: str) -> None:
    """In the place of the language that the settings ask for."""
    from pseudo_language import speak_pseudo

    speak_pseudo(application, options.pseudo, options.right_to_left)


def _without_networks(app: Any, pace: float) -> None:
    from fakes import FakeEngine, enlarging_run, ordinary_run

    def script(request: Any) -> Any:
        return enlarging_run(request, tiles=121) if request.source and request.width > 1024 else ordinary_run(request)

    app.open_engine = lambda *_, **__: FakeEngine(script, pace=pace)


if __name__ == "__main__":
    main()
