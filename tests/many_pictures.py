"""Makes a gallery of many tiny pictures, each with a recipe as the program writes it, and measures its index.

    python tests/many_pictures.py FOLDER --count 100000      makes what is missing there, then measures

A picture has 32 x 32 pixels, always the same; what it says of itself differs in length, words and script.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import statistics
import struct
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from engine import GeneratedImage, GenerationRequest
from engine.image_file import texts_of
from engine.image_formats import ImageFormat, open_writer
from engine.image_name import image_name

_FIRST = datetime(2026, 1, 1, tzinfo=UTC)
_SECONDS_BETWEEN = 300
_SYLLABLES = (
    *("ka", "ri", "to", "mo", "ne", "shi", "lu", "ver", "dan", "os", "pel", "gra", "in"),
    *("ter", "ra", "fo", "x", "blu", "mi", "st", "or", "al", "en", "qui", "zan"),
)
_COMMON = (
    *("a", "fox", "red", "in", "the", "snow", "of", "blue", "sky"),
    *("photograph", "painting", "detailed", "city", "night", "portrait", "river", "cat", "castle"),
)
_JAPANESE = ("東京の夜に立つ赤い狐", "雪の中の猫", "青い空と山")


class Prompts:
    """Of 8 to 60 words: half of them from twenty common ones, half from 20,000 of which few are frequent."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)
        draw = self._random
        words = {"".join(draw.choices(_SYLLABLES, k=draw.randint(1, 4))) for _ in range(30_000)}
        self._rare = sorted(words)[:20_000]
        draw.shuffle(self._rare)

    def next(self) -> str:
        draw = self._random
        words = [self._word() for _ in range(draw.randint(8, 60))]
        return " ".join([*words, draw.choice(_JAPANESE)] if draw.random() < 0.1 else words)

    def _word(self) -> str:
        draw = self._random
        if draw.random() < 0.5:
            return draw.choice(_COMMON)
        return self._rare[min(int(draw.paretovariate(0.6)), len(self._rare) - 1)]


def requests(count: int, seed: int = 0) -> list[GenerationRequest]:
    prompts, draw = Prompts(seed), random.Random(seed)
    return [
        GenerationRequest(
            prompts.next(),
            negative_prompt="blurry, deformed" if k % 3 == 0 else "",
            model="starter" if k % 4 else "sana-1600m",
            seed=draw.getrandbits(64),
            steps=draw.randint(4, 40),
            guidance_scale=draw.choice((1.0, 4.5, 7.0)),
        )
        for k in range(count)
    ]


def make_pictures(root: Path, count: int, seed: int = 0) -> list[Path]:
    """Those that are there already stay; 288 a day. Their paths."""
    template = _file_of_these_pixels()
    paths = []
    for k, request in enumerate(requests(count, seed)):
        created = _FIRST + timedelta(seconds=k * _SECONDS_BETWEEN)
        path = root / f"{created:%Y-%m-%d}" / image_name(request, created)
        paths.append(path)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(template(request, created))  # not durable, and a hundred times as fast
    return paths


def _file_of_these_pixels() -> Callable[[GenerationRequest, datetime], bytes]:
    pixels = np.zeros((32, 32, 3), np.uint8)
    pixels[8:24, 8:24] = (220, 120, 40)
    size = {"width": 32, "height": 32}

    def file(request: GenerationRequest, created: datetime) -> bytes:
        image = GeneratedImage(replace(request, **size), pixels, 32, 32, provenance={"precision": "float32"})
        buffer = io.BytesIO()
        writer = open_writer(buffer, ImageFormat.PNG, 32, 32, texts_of(image, created))
        writer.write(pixels)
        writer.finish()
        return buffer.getvalue()

    return file


def with_comment(png: bytes, text: str) -> bytes:
    """The same picture in another file: with a text of a stranger's before its end."""
    data = b"tEXtComment\0" + text.encode("latin-1")
    chunk = struct.pack(">I", len(data) - 4) + data + struct.pack(">I", zlib.crc32(data))
    return png[:-12] + chunk + png[-12:]


QUERIES = (
    *("", "fox", "fox snow", "f", "zanzan", "猫", "東京", '"red fox"', "-fox", "fox OR castle", "nosuchword"),
    *("seed:123", "rating:>=4", "size:32", "date:2026-05", "model:starter", "has:negative zan", "is:missing"),
)


def measure(root: Path, file: Path, rounds: int = 20) -> None:
    from sana_desktop.gallery.index import ORDERS, GalleryIndex

    with GalleryIndex(file, root) as index:
        began, worked = time.perf_counter(), time.process_time()
        scanned = index.rebuild()
        seconds, worked = time.perf_counter() - began, time.process_time() - worked
        print(f"rebuild            {scanned.read:,} in {seconds:.1f} s: {scanned.read / seconds:,.0f} a second")
        print(f"                   {worked:.1f} s of one core: {scanned.read / worked:,.0f} a second")
        _time("rebuild again", lambda: index.rebuild(), 1)
        _time("refresh, unchanged", index.refresh, rounds)
        _time("check", index.check, 1)
    print(f"file               {file.stat().st_size / 2**20:.0f} MiB")
    _time("open", lambda: GalleryIndex(file, root).close(), rounds)
    with GalleryIndex(file, root) as index:
        for order in ORDERS:
            _time(f"first page {order}", lambda order=order: index.search("", order), rounds)
        _time("page at 90 %", lambda: index.search("", offset=int(0.9 * scanned.read)), rounds)
        for query in QUERIES:
            count = index.count(query)
            _time(f"search {query!r}: {count:,}", lambda query=query: index.search(query), rounds)
            _time("  count", lambda query=query: index.count(query), rounds)


def _time(what: str, act: Callable[[], object], rounds: int) -> None:
    """On a busy machine the processor's time says more than the clock's."""
    times, worked = [], []
    for _ in range(rounds):
        began, before = time.perf_counter(), time.process_time()
        act()
        times.append(1000 * (time.perf_counter() - began))
        worked.append(1000 * (time.process_time() - before))
    told = f"median {statistics.median(times):8.1f} ms   worst {max(times):8.1f} ms"
    print(f"{what:<40} {told}   of a core {statistics.median(worked):8.1f} ms", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=100_000)
    options = parser.parse_args()
    began = time.perf_counter()
    make_pictures(options.folder, options.count)
    print(f"{options.count:,} pictures in {time.perf_counter() - began:.0f} s")
    with tempfile.TemporaryDirectory(dir=os.path.dirname(options.folder.absolute())) as folder:
        measure(options.folder, Path(folder) / "gallery.sqlite")


if __name__ == "__main__":
    main()
