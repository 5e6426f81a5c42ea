#!/usr/bin/env python3
"""Sets Sana Desktop up in a virtual environment of its own, and starts it. Standard library only.

    python3 installer/launch.py                          the window
    python3 installer/launch.py generate "a red apple"   whatever sana-desktop understands
    python3 installer/launch.py test                     the test suite
    python3 installer/launch.py setup                    set up, start nothing

The first start sets up (minutes); later ones only look at a stamp.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - read by the very Pythons that are too old
    sys.exit(f"Sana Desktop needs Python 3.11 or newer, and {sys.executable} is older: use a newer one.")

import argparse
import os
import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from installer.environment import Environment, SetupFailed  # noqa: E402 - needs the line above

EXTRAS = {"test": ("test",)}
"""What a command needs beyond the program itself: names of pyproject.toml's optional dependencies."""


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    command, *rest = options.command or [""]
    environment = Environment(CHECKOUT, options.venv, wanted_torch=options.torch)
    try:
        extras = tuple(rest) if command == "setup" else EXTRAS.get(command, ())
        environment.prepare(extras, fresh=options.fresh, needs_qt=command in ("", "test"))
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nThe set-up was interrupted; the next start goes on with it.", file=sys.stderr)
        return 130
    if command == "setup":
        return 0
    if command == "test":
        # From the checkout's root, where pytest finds its settings, and without a screen unless one is asked for.
        os.chdir(CHECKOUT)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return run([str(environment.python), "-m", "pytest", *rest])
    # -P: a folder called "engine" where the user happens to stand is not ours.
    return run([str(environment.python), "-P", "-m", "sana_desktop", *options.command])


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="launch.py",
        allow_abbrev=False,
        description="Sets Sana Desktop up in a virtual environment of its own, and starts it.",
        epilog='Commands: none opens the window; "test" runs the tests (with pytest\'s options); "setup [EXTRA ...]" '
        "sets up and starts nothing; anything else goes to sana-desktop, as in: launch.py generate --help",
    )
    parser.add_argument(
        "--venv",
        type=Path,
        default=Path(os.environ.get("SANA_DESKTOP_VENV") or CHECKOUT / ".venv"),
        metavar="DIR",
        help="the virtual environment (default: .venv beside README.md, or $SANA_DESKTOP_VENV)",
    )
    parser.add_argument(
        "--torch", choices=("auto", "cpu", "cuda"), default="auto", help="the build of PyTorch (default: auto)"
    )
    parser.add_argument("--fresh", action="store_true", help="set up anew, from an empty environment")
    parser.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND ...")
    options, unknown = parser.parse_known_args(arguments)
    if options.command[:1] == ["--"]:
        options.command = options.command[1:]
    options.command = unknown + options.command  # --version, for one, is the program's
    return options


def run(command: list[str]) -> int:
    """Becomes the command where the system can do that; else waits for it."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:  # it was meant for the program, which has answered already
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
