"""`sana-desktop bench`: its options, checked before torch is imported. What is measured and how: `engine/bench/`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.bench.plan import LEAST_REPEATS, PRECISIONS, SHAPES, STAGES, Options
from engine.errors import EngineError
from engine.models import STARTER
from engine.request import MAX_SIDE, MIN_SIDE, PIXEL_STEP
from sana_desktop.argument_types import device_name

FAILED = 1


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", metavar="auto|cpu|cuda", type=device_name, default="auto", help="default: auto")
    model = parser.add_mutually_exclusive_group()
    model.add_argument("--model", metavar="NAME|FOLDER", help=f"what is measured; default: {STARTER}")
    model.add_argument("--random", choices=SHAPES, default="", help="a published shape with random weights instead")
    model.add_argument(
        "--make-folder",
        action=_FolderAndShape,
        nargs=2,
        metavar=("FOLDER", "SHAPE"),
        help="measure nothing, write such a model folder: 0.6B takes 7 GB, 1.6B 9 GB",
    )
    parser.add_argument(
        "--stages", metavar="STAGE,…", type=_some_of(STAGES), default=STAGES, help=f"default: {','.join(STAGES)}"
    )
    parser.add_argument(
        "--sizes", metavar="PIXELS,…", type=_sizes, default=(), help="of a side; default: the model's own, or 512,1024"
    )
    parser.add_argument(
        "--precision",
        metavar="NAME,…",
        type=_some_of(PRECISIONS),
        default=(),
        help=f"of {','.join(PRECISIONS)}; default: float32,int8, on a card also bfloat16",
    )
    parser.add_argument(
        "--repeats", metavar="N", type=_at_least(LEAST_REPEATS), default=LEAST_REPEATS, help="default and least: 5"
    )
    parser.add_argument("--steps", metavar="N", type=_at_least(1), default=20, help="of a whole image; default: 20")
    parser.add_argument("--threads", metavar="N", type=_at_least(1), default=0, help="default: PyTorch's own choice")
    parser.add_argument(
        "--text-layers",
        metavar="N",
        type=_at_least(1),
        default=0,
        help="of the random text encoder; default: all 26, on the processor 4",
    )
    parser.add_argument(
        "--against", choices=("diffusers", "none"), default="", help="default: diffusers where it is installed"
    )
    parser.add_argument(
        "--memory-limit", metavar="GB", type=_gigabytes, default=0.0, help="of the card's memory, for each program"
    )
    parser.add_argument(
        "--pictures",
        action="store_true",
        help="instead of the stages: how far the pictures of each precision and short cut lie from float32's",
    )
    parser.add_argument(
        "--output",
        metavar="FOLDER",
        type=Path,
        default=Path("bench"),
        help="for bench.json and bench.md; default: bench",
    )


def run(options: argparse.Namespace, **replaced: Any) -> int:
    """Measures and prints the tables; 1 when a row failed, or has other numbers than it promises.

    Args:
        replaced: other arguments for `run_benchmark` (for tests).
    Raises:
        EngineError: the model, the device or a folder cannot be used.
    """
    try:
        # Not at the top: imports torch.
        from engine.bench import benchmark
    except (ImportError, OSError) as error:
        raise EngineError(f"bench cannot be loaded ({error}): `sana-desktop doctor` says what is missing.") from None
    if options.make_folder:
        folder, shape = options.make_folder
        benchmark.make_folder(folder, shape, options.text_layers)
        print(folder)
        return 0
    tables, right = benchmark.run_benchmark(
        Options(
            output=options.output,
            model=options.model or STARTER,
            random=options.random,
            device=options.device,
            stages=options.stages,
            sizes=options.sizes,
            precisions=options.precision,
            repeats=options.repeats,
            steps=options.steps,
            threads=options.threads,
            text_layers=options.text_layers,
            against=options.against,
            memory_limit=options.memory_limit,
            pictures=options.pictures,
        ),
        **{"tell": _tell, "command": (sys.executable, "-m", "sana_desktop")} | replaced,
    )
    print(tables, end="")
    return 0 if right else FAILED


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


class _FolderAndShape(argparse.Action):
    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: Any, _: Any = None
    ) -> None:
        if values[1] not in SHAPES:
            raise argparse.ArgumentError(self, f"{values[1][:40]!r} is none of {', '.join(SHAPES)}")
        setattr(namespace, self.dest, (Path(values[0]), values[1]))


def _some_of(names: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    def parse(text: str) -> tuple[str, ...]:
        chosen = tuple(dict.fromkeys(text.split(",")))
        if unknown := [name for name in chosen if name not in names]:
            raise argparse.ArgumentTypeError(f"{unknown[0][:40]!r} is none of {', '.join(names)}")
        return chosen

    return parse


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(_whole_number(part) for part in text.split(","))
    for size in sizes:
        if not MIN_SIDE <= size <= MAX_SIDE or size % PIXEL_STEP:
            raise argparse.ArgumentTypeError(
                f"{size} is no side that can be drawn: a multiple of {PIXEL_STEP} from {MIN_SIDE} to {MAX_SIDE}"
            )
    return tuple(dict.fromkeys(sizes))


def _at_least(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if (number := _whole_number(text)) < least:
            raise argparse.ArgumentTypeError(f"{text[:40]} is too few: at least {least}")
        return number

    return parse


def _whole_number(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no whole number")
    return int(text)


def _gigabytes(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0.1 <= number <= 10_000:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no number of gigabytes, 16 for example")
    return number
