"""`sana-desktop enlarge`: a picture file, larger, with detail drawn anew. Imports no torch before all is checked."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from engine import GenerationRequest, ImageFileError, InvalidRequest, find_model
from engine.image_file import read_recipe
from engine.request import MAX_PROMPT_CHARACTERS, MAX_TILES
from engine.source_picture import SourcePicture
from sana_desktop.argument_types import number, numbered_text, target_size, whole_number
from sana_desktop.destination import Destination, add_saving_options
from sana_desktop.enlarging import Enlargement, enlargement_request, tile_count
from sana_desktop.generate import (
    add_network_options,
    add_reporting_options,
    add_source_options,
    lasting_path,
    request_from_prompt,
    request_from_recipe,
)
from sana_desktop.rendering import OpenEngine, Renders, reported
from sana_desktop.reporter import Reporter

_MAX_TILE_TEXT = 5 * MAX_PROMPT_CHARACTERS
"""Of all tiles together: more would not be read back out of the picture's recipe."""


def add_options(parser: argparse.ArgumentParser) -> None:
    defaults = Enlargement(0)
    parser.add_argument("source", metavar="FILE", help="PNG, JPEG or WebP, made by this program or not")
    parser.add_argument(
        "--to", metavar="2048|4096|WxH", type=target_size, required=True, help="the longer side in pixels, or both"
    )
    parser.add_argument("--prompt", metavar="TEXT", help="what it shows; default: what FILE's recipe says")
    parser.add_argument(
        "--tile-prompt",
        metavar="N=TEXT",
        type=numbered_text,
        action="append",
        default=[],
        help="what tile N shows, counted from 1, row by row; may be given again for other tiles",
    )
    parser.add_argument(
        "--steps", metavar="N", type=whole_number, help=f"solver steps of every tile; default: {defaults.steps}"
    )
    parser.add_argument(
        "--guidance-scale",
        metavar="G",
        type=number,
        help=f"how closely each tile follows the prompt, from 1; default: {defaults.guidance_scale:g}",
    )
    add_source_options(parser, defaults.strength, defaults.overlap)
    add_network_options(parser)
    add_saving_options(parser)
    add_reporting_options(parser)


def run(options: argparse.Namespace, open_engine: OpenEngine) -> int:
    """Renders and saves; the exit code."""

    def work(reporter: Reporter, renders: Renders) -> None:
        request, tiles, size = _request(options)
        destination = Destination.of(options, 1)
        if options.forecast:
            renders.forecast(request, 1)
            return
        reporter.notice(
            f"{Path(request.source).name[:100]} ({size[0]}x{size[1]}) becomes {request.width}x{request.height}, "
            + (f"each step in {tiles} tiles." if tiles > 1 else "in one piece.")
        )
        renders.run([request], destination)

    return reported(options, work, open_engine)


def _request(options: argparse.Namespace) -> tuple[GenerationRequest, int, tuple[int, int]]:
    """The request, its number of tiles, and the source's width and height."""
    source = Path(lasting_path(options.source))
    picture = SourcePicture.open(source)
    size = (picture.width, picture.height)
    if max(options.to[0], options.to[1] or 0) < max(size):
        raise InvalidRequest(
            "width", f"{source.name[:100]} has {size[0]}x{size[1]} pixels already: choose a larger size."
        )
    base = _base(options, source)
    long_side, short_side = options.to
    given = {
        "steps": options.steps,
        "strength": options.strength,
        "overlap": options.tile_overlap,
        "guidance_scale": options.guidance_scale,
    }
    chosen = {name: value for name, value in given.items() if value is not None}
    request = enlargement_request(base, source, size, base.prompt, Enlargement(long_side, **chosen))
    if short_side is not None:
        request = dataclasses.replace(request, width=long_side, height=short_side)
    tiles = tile_count(request.width, request.height, find_model(request.model).native_size, request.tile_overlap)
    return dataclasses.replace(request, tile_prompts=_tile_prompts(options.tile_prompt, tiles)), tiles, size


def _base(options: argparse.Namespace, source: Path) -> GenerationRequest:
    """How the picture was made, as its recipe says, or would be made."""
    try:
        recipe = read_recipe(source)
    except ImageFileError as error:
        if options.prompt is None:
            raise InvalidRequest("prompt", f"Give --prompt TEXT, what the picture shows: {error}") from None
        return request_from_prompt(options)
    base = request_from_recipe(options, recipe)
    return base if options.prompt is None else dataclasses.replace(base, prompt=options.prompt)


def _tile_prompts(given: list[tuple[int, str]], tiles: int) -> tuple[str, ...]:
    """Of each tile up to the last that has its own; "" stands for the picture's.

    Raises:
        InvalidRequest: there is no such tile, or the texts are too long.
    """
    if not given:
        return ()
    texts = dict(given)
    for which in texts:
        if not 1 <= which <= min(tiles, MAX_TILES):
            raise InvalidRequest("tile_prompts", f"There is no tile {which}: they are numbered from 1 to {tiles}.")
    if sum(map(len, texts.values())) > _MAX_TILE_TEXT:
        raise InvalidRequest("tile_prompts", f"The tiles' prompts have more than {_MAX_TILE_TEXT:,} characters.")
    return tuple(texts.get(which, "") for which in range(1, max(texts) + 1))
