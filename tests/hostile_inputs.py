"""Hands damaged and hostile files to every reader of the program. A program of its own:

    python tests/hostile_inputs.py --count 20000 [--seed 0] [--first 0]

Each input is one of ours or of another program's, with bits flipped, cut off, parts moved, lengths made wrong or huge,
or one that is made to be hostile: bombs, depth, bad UTF-8. A reader may read it, or refuse it with an EngineError whose
message is one line. Anything else is told with the input's number, which is enough to see it again (`--first N --count
1`). Looked at besides: files where none may be, the process' peak of memory, and the slowest input.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import logging
import os
import random
import re
import resource
import struct
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy
from PIL import Image, PngImagePlugin

from engine import journal, paths
from engine.annotations import Annotations
from engine.config import autoencoder_config, read_json, transformer_config
from engine.errors import EngineError
from engine.events import GeneratedImage
from engine.image_file import read_recipe, save_picture, texts_in
from engine.image_formats import ImageFormat
from engine.picture_facts import annotations_in, read_facts
from engine.picture_rewriting import share_copy, write_annotations
from engine.request import GenerationRequest
from engine.source_picture import SourcePicture
from engine.weight_files import read_header
from sana_desktop.batches.plan import Wishes, make_plan
from sana_desktop.batches.prompt_files import PromptFormat, parse
from sana_desktop.batches.text_files import read_text
from sana_desktop.batches.wildcards import WildcardFolder
from sana_desktop.gallery.query import parse_query
from sana_desktop.gallery.thumbnails import Thumbnails
from sana_desktop.settings import load_settings

MOST_MEMORY = 500 << 20
KEY = "0" * 32
_COMFY = {
    "3": {"class_type": "KSampler", "inputs": {"seed": 1, "steps": 2, "cfg": 3.5, "positive": ["6", 0]}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a fox"}},
}
_TEXTS = {
    "parameters": "a fox\nNegative prompt: blur\nSteps: 5, Sampler: Euler, CFG scale: 2, Seed: 1, Size: 9x9, Model: x",
    "prompt": json.dumps(_COMFY),
    "invokeai_metadata": json.dumps({"positive_prompt": "a fox", "seed": 1, "steps": 2, "cfg_scale": 3, "loras": []}),
}
_SWARM = json.dumps({"sui_image_params": {"prompt": "a fox", "seed": "1", "loras": ["x"]}})
_CONFIG = {"_class_name": "x", "num_layers": 2, "num_attention_heads": 4, "attention_head_dim": 32, "in_channels": 32}
_TABLE = 'prompt,seed,steps,width,negative prompt\n"a {red|blue} fox",1-4,2,64,"blurry, ugly"\n__animal__,3,,,\n'
_LINES = "# prompts\na {red|{dark|light} blue::2} fox\n\\# no comment\n{1-3$$a|b|c}\n"
_OBJECTS = '{"prompt": "a fox", "seed": [1, 2], "steps": 3}\n{"prompt": "b", "tile_prompts": ["x"]}\n'
_QUERY = (
    'fox -dog "a phrase" rating:>=4 size:64 date:2026-11 tag:cat OR model:starter is:missing collection:"for print"'
)


@dataclass(slots=True)
class Tally:
    read: int = 0
    refused: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")


@dataclass(frozen=True, slots=True)
class Kind:
    """Inputs of one kind: what they begin as, what is done to them, and who reads them."""

    name: str
    file: str  # below the scratch folder
    seeds: list[bytes]
    mutate: Callable[[random.Random, bytes], bytes]
    read: Callable[[Path], None]


def run(count: int, folder: Path, seed: int = 0, first: int = 0) -> Tally:
    """Hands `count` inputs to their readers, in a scratch folder whose user's folders lie in it, too."""
    scratch = folder / "inside" / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    kinds = [*_kinds(scratch)]
    before, tally = _outside(folder), Tally()
    for number in range(first, first + count):
        rng = random.Random(f"{seed} {number}")
        kind = kinds[number % len(kinds)]
        data = kind.mutate(rng, rng.choice(kind.seeds))
        start = time.process_time()
        _hand_over(kind, scratch / kind.file, data, f"{number} ({kind.name})", tally)
        tally.slowest = max(tally.slowest, (time.process_time() - start, f"{number} ({kind.name})"))
        tally.kinds[kind.name] += 1
    if strange := _outside(folder) - before:
        tally.faults.append(f"files outside: {sorted(strange)[:5]}")
    return tally


def _hand_over(kind: Kind, path: Path, data: bytes, name: str, tally: Tally) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    try:
        kind.read(path)
        tally.read += 1
    except EngineError as error:
        tally.refused += 1
        if "\n" in str(error) or not 10 < len(str(error)) < 1000:
            tally.faults.append(f"{name}: {str(error)!r:.300}")
    except Exception as error:  # what this program is for
        tally.faults.append(f"{name}: {type(error).__name__}: {error!s:.300}")


def _outside(folder: Path) -> set[Path]:
    scratch = folder / "inside" / "scratch"
    return {path for path in folder.rglob("*") if scratch not in path.parents and "user" not in path.parts}


def _each(*readers: Callable[[Path], object]) -> Callable[[Path], None]:
    """All of them, whatever the first says; the last refusal is raised."""

    def read(path: Path) -> None:
        refusal: EngineError | None = None
        for reader in readers:
            try:
                reader(path)
            except EngineError as error:
                refusal = error
        if refusal is not None:
            raise refusal

    return read


def _kinds(scratch: Path) -> Iterator[Kind]:
    thumbnails = Thumbnails(scratch / "thumbnails")
    wildcards = WildcardFolder(scratch / "wildcards")
    (scratch / "wildcards").mkdir(exist_ok=True)
    (scratch / "wildcards" / "animal.txt").write_text("cat\n__animal__\n{a|b} dog::2\n")

    def share(path: Path) -> None:
        share_copy(path, scratch / "shared" / "copy").unlink()

    def annotate(path: Path) -> None:
        write_annotations(path, Annotations(4, "red", ("cat",), ("for print",)))

    def plan(path: Path) -> None:
        make_plan(parse(read_text(path), PromptFormat.of(path), path.name), Wishes(limit=50), wildcards)

    def configure(path: Path) -> None:
        values = read_json(path)
        _each(lambda _: transformer_config(values), lambda _: autoencoder_config(values))(path)

    def unfinished(_: Path) -> None:
        journal.unfinished_renders()

    def search(path: Path) -> None:
        parse_query(path.read_bytes().decode("utf-8", "surrogateescape"))

    (scratch / "shared").mkdir(exist_ok=True)
    readers = (read_facts, read_recipe, annotations_in, texts_in, SourcePicture.open, thumbnails.get, share, annotate)
    pictures = [*_pictures(scratch)]
    for suffix, mutate in ((".png", _mutated_png), (".jpg", _mutated), (".webp", _mutated), (".tif", _mutated)):
        seeds = [data for name, data in pictures if name.endswith(suffix)]
        yield Kind(suffix[1:], f"x{suffix}", seeds, mutate, _each(*readers))
    yield Kind("texts in PNG", "t.png", [text.encode() for text in _png_texts()], _as_png_text, _each(*readers))
    tensors = safetensors.numpy.save({"a.weight": np.zeros((2, 3), np.float32), "b": np.zeros(4, np.float16)})
    yield Kind("safetensors", "x.safetensors", [tensors], _mutated, read_header)
    yield Kind("config", "config.json", [json.dumps(_CONFIG).encode(), b"{}"], _mutated_text, configure)
    request = json.dumps({"schema": 1, "request": GenerationRequest("a fox").to_dict()})
    progress = json.dumps(
        {"schema": 1, "step": 2, "steps": 20, "tile": 0, "tiles": 1, "rows": 0, "height": 0, "band": 0}
    )
    render = os.path.relpath(paths.data_folder() / "unfinished" / KEY, scratch)
    for name, text in (("request.json", request), ("progress.json", progress)):
        yield Kind("journal", f"{render}/{name}", [text.encode()], _mutated_text, unfinished)
    yield Kind("prompts", "p.txt", [_LINES.encode(), _LINES.encode("utf-16")], _mutated_text, plan)
    yield Kind("table", "p.csv", [_TABLE.encode()], _mutated_text, plan)
    yield Kind("objects", "p.jsonl", [_OBJECTS.encode()], _mutated_text, plan)
    yield Kind("search", "query", [_QUERY.encode()], _mutated_text, search)
    yield Kind(
        "settings", "settings.json", [b'{"theme": "dark", "parameters": {"steps": 3}}'], _mutated_text, load_settings
    )  # type: ignore[arg-type]


def _pictures(scratch: Path) -> Iterator[tuple[str, bytes]]:
    """Of ours, of others', and such as are hostile whole; not larger than a thumbnail."""
    pixels = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    image = GeneratedImage(GenerationRequest("a fox\n雪", "blurry"), pixels, 64, 64, provenance={"template": "a"})
    for kind in (ImageFormat.PNG, ImageFormat.JPEG, ImageFormat.WEBP, ImageFormat.TIFF):
        path = save_picture(image, scratch / f"seed{kind.suffix}")
        write_annotations(path, Annotations(3, "blue", ("cat", "雪"), ("a",)))
        yield path.name.replace(".tiff", ".tif"), path.read_bytes()
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = f"prompt:{_TEXTS['prompt']}", 6
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + _TEXTS["parameters"].encode("utf-16-be")
    for suffix, how in ((".jpg", {"progressive": True}), (".webp", {"lossless": True})):
        file = io.BytesIO()
        picture = Image.fromarray(pixels)
        picture.save(file, {".jpg": "JPEG", ".webp": "WEBP"}[suffix], exif=exif, icc_profile=b"profile", **how)
        yield suffix, file.getvalue()
    file = io.BytesIO()
    texts = PngImagePlugin.PngInfo()
    for key, text in _TEXTS.items():
        texts.add_text(key, text, zip=key == "prompt")
    Image.fromarray(pixels).save(file, "PNG", pnginfo=texts, exif=exif)
    yield "other.png", file.getvalue()


def _png_texts() -> list[str]:
    recipe = {"schema": 1, "request": GenerationRequest("a fox").to_dict(), "rendered": {"width": 64, "height": 64}}
    return [json.dumps(recipe), *_TEXTS.values(), _SWARM, "<x/>"]


def _as_png_text(rng: random.Random, text: bytes) -> bytes:
    """A hostile text in a picture that is whole."""
    text = _mutated_text(rng, text) if rng.random() < 0.8 else text
    key = rng.choice(
        [b"parameters", b"sana_desktop", b"XML:com.adobe.xmp", b"prompt", b"workflow", b"invokeai_metadata"]
    )
    return _png([_text_chunk(rng, key, text)], 8, 8)


def _text_chunk(rng: random.Random, key: bytes, text: bytes) -> bytes:
    match rng.randrange(4):
        case 0:
            return _chunk(b"zTXt", key + b"\0\0" + zlib.compress(text))
        case 1:
            return _chunk(b"tEXt", key + b"\0" + text)
        case 2:
            return _chunk(b"iTXt", key + b"\0\1\0\0\0" + zlib.compress(text))
    return _chunk(b"iTXt", key + b"\0\0\0\0\0" + text)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _png(chunks: list[bytes], width: int, height: int) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = _chunk(b"IDAT", zlib.compress(bytes(8 * 25)))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + pixels + _chunk(b"IEND", b"")


_BOMB = zlib.compress(bytes(64 << 20), 9)


def _mutated_png(rng: random.Random, data: bytes) -> bytes:
    """Chunks moved, doubled or left out, with right checksums; bombs; else as any file."""
    if rng.random() < 0.5:
        return _mutated(rng, data)
    if rng.random() < 0.1:
        bombs = [_chunk(b"zTXt", b"parameters\0\0" + _BOMB), _chunk(b"iTXt", b"sana_desktop\0\1\0\0\0" + _BOMB)]
        bombs += [_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + _BOMB), _chunk(b"iCCP", b"x\0\0" + _BOMB)]
        return _png([rng.choice(bombs)], rng.choice([8, 40_000, 1 << 31]), rng.choice([8, 40_000, 0]))
    chunks, place = [], 8
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        chunks.append((data[place + 4 : place + 8], data[place + 8 : place + 8 + length]))
        place += 12 + length
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(chunks))
        kind, content = chunks[at]
        match rng.randrange(5):
            case 0:
                rng.shuffle(chunks)
            case 1:
                chunks.append(chunks[at])
            case 2 if len(chunks) > 1:
                chunks.pop(at)
            case 3:
                chunks[at] = (rng.choice(chunks)[0], content)
            case _:
                chunks[at] = (kind, _mutated(rng, content))
    return data[:8] + b"".join(_chunk(kind, content) for kind, content in chunks)


_LENGTHS = [bytes(4), b"\xff" * 4, b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\1", b"\x00\x40\x00\x00"]


def _mutated(rng: random.Random, data: bytes) -> bytes:
    """Bits flipped, cut off, spans moved, doubled or left out, lengths made wrong."""
    changed = bytearray(data or b"\0")
    for _ in range(rng.randint(1, 5)):
        if not changed:
            break
        place = rng.randrange(min(len(changed), rng.choice([64, 1024, 1 << 30])))
        span = rng.randrange(1, 64)
        match rng.randrange(7):
            case 0 | 1:
                changed[place] ^= 1 << rng.randrange(8)
            case 2:
                del changed[place:]
            case 3:
                changed[place : place + 4] = rng.choice(_LENGTHS)
            case 4:
                changed[place:place] = changed[place : place + span] * rng.choice([1, 2, 100])
            case 5:
                del changed[place : place + span]
            case 6:
                changed[place : place + span] = rng.randbytes(span)
    return bytes(changed)


def _mutated_text(rng: random.Random, data: bytes) -> bytes:
    """As any file; or with something that a reader of texts may stumble over, where a value stands."""
    if rng.random() < 0.4:
        return _mutated(rng, data)
    place = rng.randrange(len(data) + 1)
    if marks := [at for at, byte in enumerate(data) if byte in b':,"|{'] if rng.random() < 0.7 else []:
        place = rng.choice(marks) + 1
    end = place + rng.choice([0, 0, 1, 5, 20])
    return data[:place] + rng.choice(_NASTY) + data[end:]


_NASTY = [
    *(b"NaN", b"-1", b"1e400", b"9" * 5000, b"true", b"null", b"[]", b"{}", b'"', b"\0", b"\xff\xfe", b"\xed\xa0\x80"),
    *(b"[" * 100_000, b'{"a":' * 50_000, b"<a>" * 100_000, b"{" * 5000, b"{a|" * 3000, b"(" * 5000, b"(a OR " * 50),
    *(b"../../../../etc/passwd", b"__../../x__", b"\\\\server\\share", b"/dev/zero", b"%s{0.__class__}"),
    *(b"\r", b"\n" * 6000),
    *(b"x" * 200_000, "\u202e\u200b\ud7ff".encode(), b"1-999999999999", b"{1-1000000$$a|b}", b"=cmd()", b'"' * 999),
    *(b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]>", b"&a;" * 1000, b"0.1" * 1000, b", " * 20_000, b"k: v, " * 20_000),
]  # fmt: skip


def peak_memory() -> int:
    """Bytes that this process had at most."""
    if sys.platform == "linux":  # there ru_maxrss begins with what the parent had when it forked
        return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


@contextlib.contextmanager
def users_folders(folder: Path) -> Iterator[None]:
    """Every folder that the program would choose by itself lies in `folder`."""
    names = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "SANA_DESKTOP_PICTURES")
    before = {name: os.environ.get(name) for name in names}
    os.environ |= {name: str(folder / "user" / name) for name in names}
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Hands hostile files to every reader of the program.")
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0)
    chosen = parser.parse_args(arguments)
    logging.disable()  # what is set aside is told there, too
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, users_folders(Path(folder)):
        tally = run(chosen.count, Path(folder), chosen.seed, chosen.first)
    memory = peak_memory()
    result: dict[str, Any] = {
        "inputs": sum(tally.kinds.values()),
        "read": tally.read,
        "refused": tally.refused,
        "faults": len(tally.faults),
        "peak MiB": memory >> 20,
        "slowest": f"{tally.slowest[0]:.2f} s, input {tally.slowest[1]}",
        "seconds": round(time.monotonic() - start),
        "kinds": dict(tally.kinds),
    }
    print(json.dumps(result, indent=1))
    print("\n".join(tally.faults[:50]))
    return 1 if tally.faults or memory > MOST_MEMORY else 0


if __name__ == "__main__":
    sys.exit(main())
