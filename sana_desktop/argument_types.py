"""What options of the command line take: numbers, devices, sizes. A wrong value is one sentence."""

from __future__ import annotations

import argparse
import re

from engine.request import MAX_SIDE, MIN_SIDE


def device_name(text: str) -> str:
    if not re.fullmatch(r"auto|cpu|cuda(:\d{1,3})?", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"takes auto, cpu, cuda or cuda:NUMBER, not {text[:40]!r}")
    return text


def whole_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a whole number, not {text[:40]!r}") from None


def number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a number, not {text[:40]!r}") from None


def gigabytes(text: str) -> float:
    if not re.fullmatch(r"\d{1,4}(\.\d{1,3})?", text, re.ASCII) or float(text) < 1:
        raise argparse.ArgumentTypeError(f"takes gigabytes from 1, 6 or 7.5 for example, not {text[:40]!r}")
    return float(text)


def quality(text: str) -> int:
    if not re.fullmatch(r"\d{1,3}", text, re.ASCII) or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"takes a whole number from 1 to 100, not {text[:40]!r}")
    return int(text)


def target_size(text: str) -> tuple[int, int | None]:
    """ "4096" → (4096, None): the long side; "4096x3072" → both."""
    found = re.fullmatch(r"(\d{1,5})(?:[x×](\d{1,5}))?", text, re.ASCII)
    if found is None:
        raise argparse.ArgumentTypeError(f"takes the longer side in pixels, or WIDTHxHEIGHT, not {text[:40]!r}")
    sides = [int(side) for side in found.groups() if side]
    if not MIN_SIDE <= min(sides) <= max(sides) <= MAX_SIDE:
        raise argparse.ArgumentTypeError(f"takes sides from {MIN_SIDE} to {MAX_SIDE} pixels, not {text[:40]!r}")
    return sides[0], sides[1] if len(sides) > 1 else None


def numbered_text(text: str) -> tuple[int, str]:
    """ "3=a red roof" → (3, "a red roof")."""
    which, equals, words = text.partition("=")
    if not equals or not re.fullmatch(r"\d{1,5}", which.strip(), re.ASCII):
        raise argparse.ArgumentTypeError(f"takes NUMBER=TEXT, 3='a red roof' for example, not {text[:40]!r}")
    return int(which), words
