"""The command line. Without a command, the window opens.

Whatever happens ends in an exit code and at most one line on stderr: 0 done, 1 it could not be done, 2 a wrong option
or value, 130 cancelled with Ctrl+C.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from engine.allocator import use_one_arena
from engine.errors import EngineError
from engine.paths import log_folder
from engine.version import PROGRAM_NAME, VERSION
from sana_desktop import (
    bench_command,
    enlarge_command,
    export_command,
    generate,
    metadata_command,
    rendering,
    resume_command,
    verify_command,
)
from sana_desktop.argument_types import device_name, gigabytes
from sana_desktop.saving_place import choose_gallery

DESCRIPTION = "Type a prompt, get an image. Without a command, the window opens."
COMMANDS = {
    "generate": "Renders images without the window.",
    "batch": "Renders a file of prompts, templates and grids; the same command again goes on.",
    "queue": "Lists, adds, orders, pauses, cancels and renders what waits.",
    "gallery": "Finds, rates, tags and deletes pictures, and keeps the index of the pictures folder.",
    "enlarge": "Takes a picture to 2048 or 4096 pixels, with detail drawn anew in overlapping tiles.",
    "resume": "Lists unfinished renders, and goes on with them.",
    "verify": "Renders pictures again from their recipes, and says whether they come out the same.",
    "metadata": "Says what pictures carry, of any program; writes copies without the prompt.",
    "album": "Makes a contact sheet, a page for the browser or an archive of pictures.",
    "export": "Saves a picture in another format, or with 16 bits a channel.",
    "doctor": "Says what is wrong with this machine, and what to do about it.",
    "models": "Lists, downloads, imports, checks and removes models.",
    "train": "Trains or fine-tunes a model.",
    "bench": "Measures speed, memory and numbers, beside diffusers where it is installed.",
}


class UsageError(Exception):
    """The command line makes no sense; the message says why, in one line."""


def main(argv: Sequence[str] | None = None, open_engine: rendering.OpenEngine = rendering.open_engine) -> int:
    """Runs the command and returns the exit code; never raises, but for `--help` and `--version` (SystemExit)."""
    _make_output_safe()
    _share_the_processor()
    use_one_arena()
    choose_gallery()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv), open_engine)
    except UsageError as error:
        _complain(str(error))
        return 2
    except EngineError as error:
        _complain(str(error))
        return 1
    except KeyboardInterrupt:
        _complain("Cancelled.")
        return rendering.CANCELLED
    except BrokenPipeError:  # the reader of our output went away, as `| head -1` does
        _silence_output()
        return 1
    except Exception as error:
        _complain(_record_fault(error))
        return 1


def _run(arguments: list[str], open_engine: rendering.OpenEngine) -> int:
    match arguments:
        case ["generate", *rest]:
            return generate.run(_parse("generate", generate.add_options, rest), open_engine)
        case ["batch", *rest]:
            return _batch(rest, open_engine)
        case ["queue", *rest]:
            return _queue(rest, open_engine)
        case ["gallery", *rest]:
            return _gallery(rest)
        case ["enlarge", *rest]:
            return enlarge_command.run(_parse("enlarge", enlarge_command.add_options, rest), open_engine)
        case ["resume", *rest]:
            return resume_command.run(_parse("resume", resume_command.add_options, rest), open_engine)
        case ["verify", *rest]:
            return verify_command.run(_parse("verify", verify_command.add_options, rest), open_engine)
        case ["metadata", *rest]:
            return metadata_command.run(_parse("metadata", metadata_command.add_options, rest))
        case ["album", *rest]:
            return _album(rest)
        case ["export", *rest]:
            return export_command.run(_parse("export", export_command.add_options, rest))
        case ["doctor", *rest]:
            return _doctor(rest)
        case ["train", *rest]:
            return _train(rest)
        case ["models", *rest]:
            return _models(rest)
        case ["bench", *rest]:
            return bench_command.run(_parse("bench", bench_command.add_options, rest))
    if command := _parser().parse_args(arguments).command:
        raise UsageError(f"The command comes first: sana-desktop {command} …")
    return _open_window(arguments)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line and where to read on, instead of the usage of every option."""
        shown = " ".join(message.split())
        shown = shown if len(shown) <= 300 else f"{shown[:300]}…"
        raise UsageError(f"{shown} (`{self.prog} --help` lists the options)")


def _parser() -> argparse.ArgumentParser:
    """The window's options, and what `--help` says of the commands; these have parsers of their own."""
    parser = _Parser(prog="sana-desktop", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM_NAME} {VERSION}")
    parser.add_argument("--model", metavar="NAME|FOLDER", help="the model that the window opens with")
    parser.add_argument("--device", type=device_name, metavar="auto|cpu|cuda", help="default: the settings'")
    parser.add_argument(
        "--memory-limit", type=gigabytes, metavar="GB", help="that pictures may take; default: the settings'"
    )
    parser.add_argument("--output", metavar="FOLDER", help="where images are saved; default: the pictures folder")
    parser.add_argument("--open", metavar="FILE", action="append", help="a picture to enlarge in the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, about in COMMANDS.items():
        commands.add_parser(name, help=about, add_help=False).add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _parse(
    command: str, add_options: Callable[[argparse.ArgumentParser], None], arguments: list[str]
) -> argparse.Namespace:
    parser = _Parser(prog=f"sana-desktop {command}", description=COMMANDS[command], allow_abbrev=False)
    add_options(parser)
    return parser.parse_args(arguments)


def _open_window(arguments: list[str]) -> int:
    try:
        from sana_desktop import app  # not at the top: needs Qt, which the other commands do without
    except ImportError as error:
        raise EngineError(
            f"The window cannot open ({error}): `sana-desktop doctor` says what is missing; "
            "`sana-desktop generate PROMPT` works without it."
        ) from None
    if reason := app.display_missing():
        raise EngineError(f"{reason} `sana-desktop generate PROMPT` works without a window.")
    return app.main(arguments)


def _batch(arguments: list[str], open_engine: rendering.OpenEngine) -> int:
    from sana_desktop import batch_command  # not at the top: SQLite costs the other commands time

    return batch_command.run(_parse("batch", batch_command.add_options, arguments), open_engine)


def _queue(arguments: list[str], open_engine: rendering.OpenEngine) -> int:
    from sana_desktop import queue_command  # not at the top: SQLite costs the other commands time

    parser = _Parser(prog="sana-desktop queue", description=COMMANDS["queue"], allow_abbrev=False)
    queue_command.add_options(parser, _Parser)
    return queue_command.run(parser.parse_args(arguments), open_engine)


def _gallery(arguments: list[str]) -> int:
    from sana_desktop import gallery_command  # not at the top: SQLite costs the other commands time

    parser = _Parser(prog="sana-desktop gallery", description=COMMANDS["gallery"], allow_abbrev=False)
    gallery_command.add_options(parser, _Parser)
    return gallery_command.run(parser.parse_args(arguments))


def _doctor(arguments: list[str]) -> int:
    from sana_desktop import doctor

    return doctor.main(arguments)


def _album(arguments: list[str]) -> int:
    from sana_desktop import album_command  # not at the top: Pillow's fonts cost the other commands time

    return album_command.run(_parse("album", album_command.add_options, arguments))


def _models(arguments: list[str]) -> int:
    from sana_desktop import models_command  # not at the top: urllib costs the other commands time

    parser = _Parser(prog="sana-desktop models", description=COMMANDS["models"], allow_abbrev=False)
    models_command.add_options(parser, _Parser)
    return models_command.run(parser.parse_args(arguments))


def _train(arguments: list[str]) -> int:
    try:
        from engine.training import cli as training  # not at the top: imports torch
    except (ImportError, OSError) as error:
        raise EngineError(f"Training cannot be loaded ({error}): `sana-desktop doctor` says what is missing.") from None
    return training.main(arguments)


def _complain(message: str) -> None:
    print(f"sana-desktop: {' '.join(message.split())}", file=sys.stderr)


def _make_output_safe() -> None:
    """Paths go out byte for byte as the file system has them, whatever encoding the console claims.

    stderr needs nothing: Python escapes there what the encoding cannot hold.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())


def _share_the_processor() -> None:
    """Torch's waiting threads soon sleep; read by its OpenMP library (on Linux) when that is loaded.

    Left alone they spin 300,000 times first. On two cores that other programs kept busy, ten steps of the starter model
    then took 92 s, and 3 s with this; on an idle machine twenty steps take 1.4 s instead of 1.1.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", "10000")


def _silence_output() -> None:
    """Keeps Python from complaining once more when it flushes stdout at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _record_fault(error: Exception) -> str:
    """The traceback goes into a file: it is of use to whoever mends the program, and to nobody else."""
    message = f"A fault in the program itself ({type(error).__name__}: {str(error)[:200]})."
    try:
        file = _write_traceback(log_folder() / f"fault-{datetime.now():%Y-%m-%d-%H%M%S}.txt", error)
    except OSError:
        return message
    return f"{message} Please report it with {file}."


def _write_traceback(file: Path, error: Exception) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = f"{PROGRAM_NAME} {VERSION}, Python {sys.version}\n{''.join(traceback.format_exception(error))}"
    file.write_text(text, encoding="utf-8", errors="backslashreplace")
    return file
