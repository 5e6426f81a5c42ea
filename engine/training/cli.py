"""`sana-desktop train …`: makes the starter model from artwork packages."""

from __future__ import annotations

import argparse
import dataclasses
import random
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import numpy as np
import torch
from transformers import PreTrainedTokenizerFast

from engine.autoencoder import Autoencoder
from engine.errors import EngineError
from engine.training.artwork import Artwork
from engine.training.captions import CONCEPTS
from engine.training.closed_form_decoder import solve_decoder
from engine.training.closed_form_encoder import as_linear, solve_encoder, starter_autoencoder_config
from engine.training.export import export
from engine.training.run_folder import load_solved, load_trained, save_solved, start_from_model, training_facts
from engine.training.sampling import (
    GUIDANCE,
    decode,
    draw,
    held_out_prompts,
    prompts_of,
    right_backgrounds,
    sheet,
)
from engine.training.scenes import draw_any_scene, draw_scene, render, to_pixels
from engine.training.train_autoencoder import DecoderRun, DecoderTraining
from engine.training.train_transformer import TransformerRun, TransformerTraining
from engine.training.vocabulary import train_tokenizer

MODEL_CARD = Path(__file__).with_name("model_card.md")


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    torch.set_num_threads(arguments.threads)
    try:
        arguments.handler(arguments)
    except OSError as error:  # a folder or package that is not there
        raise EngineError(f"Training cannot go on: {error}.") from None
    return 0


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line and where to read on, instead of the usage of every option."""
        self.exit(2, f"sana-desktop: {message} (`{self.prog} --help` lists the options)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="sana-desktop train", description=__doc__)
    parser.add_argument("--threads", type=int, default=1, help="processor cores to use")
    commands = parser.add_subparsers(required=True)

    prepare = commands.add_parser("prepare", help="solve the encoder and train the tokenizer (a minute)")
    prepare.add_argument("folder", type=Path, help="the run's folder")
    prepare.add_argument("--artwork", type=Path, required=True, help="@lobehub/fluent-emoji-3d, packed or unpacked")
    prepare.add_argument("--names", type=Path, required=True, help="data-by-emoji.json of unicode-emoji-json")
    prepare.set_defaults(handler=_prepare)

    resume = commands.add_parser("resume", help="instead of prepare: go on from the weights of an exported model")
    resume.add_argument("folder", type=Path, help="the run's folder, to be made")
    resume.add_argument("model", type=Path, help="the model folder, for example resources/models/starter")
    resume.set_defaults(handler=lambda arguments: start_from_model(arguments.folder, arguments.model))

    transformer = commands.add_parser("transformer", help="train transformer and text encoder; resumes by itself")
    transformer.add_argument("folder", type=Path, help="the run's folder, prepared")
    transformer.add_argument("--artwork", type=Path, required=True, help="@lobehub/fluent-emoji-3d, packed or unpacked")
    transformer.add_argument("--name", default="transformer", help="of the state inside the run's folder")
    _add_settings(transformer, TransformerRun)
    transformer.set_defaults(handler=_transformer)

    decoder = commands.add_parser("decoder", help="train the decoder; resumes by itself")
    decoder.add_argument("folder", type=Path, help="the run's folder, prepared")
    decoder.add_argument("--artwork", type=Path, required=True, help="@lobehub/fluent-emoji-3d, packed or unpacked")
    _add_settings(decoder, DecoderRun)
    decoder.set_defaults(handler=_decoder)

    sample = commands.add_parser("sample", help="draw a sheet of prompts that training never saw")
    sample.add_argument("folder", type=Path, help="the run's folder")
    sample.add_argument("--sheet", type=Path, required=True, help="the picture to write")
    sample.add_argument("--count", type=int, default=12)
    sample.add_argument("--guidance", type=float, default=GUIDANCE)
    sample.add_argument("--prompt", action="append", help="draw this instead; may be given several times")
    sample.set_defaults(handler=_sample)

    exporting = commands.add_parser("export", help="write the model folder")
    exporting.add_argument("folder", type=Path, help="the run's folder")
    exporting.add_argument("model", type=Path, help="the model folder to write or replace")
    exporting.set_defaults(handler=_export)
    return parser


def _add_settings(parser: argparse.ArgumentParser, settings: type) -> None:
    """One option per field of a dataclass of settings."""
    for field in dataclasses.fields(settings):
        option = "--" + field.name.replace("_", "-")
        if isinstance(field.default, bool):
            parser.add_argument(option, action=argparse.BooleanOptionalAction, default=field.default)
        else:
            parser.add_argument(option, type=type(field.default), default=field.default)


def _settings(arguments: argparse.Namespace, settings: type) -> dict[str, float | bool]:
    return {field.name: getattr(arguments, field.name) for field in dataclasses.fields(settings)}


def _prepare(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    train_tokenizer(arguments.names).save_pretrained(folder / "tokenizer")
    artwork = Artwork(arguments.artwork)
    rng = random.Random(0)
    scenes = [draw_scene(rng) if number % 2 else draw_any_scene(rng, artwork) for number in range(240)]
    pictures = to_pixels(np.stack([render(scene, artwork) for scene in scenes]))
    torch.manual_seed(0)
    autoencoder = Autoencoder(starter_autoencoder_config())
    factor = solve_encoder(autoencoder, pictures)
    solve_decoder(autoencoder, pictures[:120])
    save_solved(folder, autoencoder, factor)
    print(f"{len(CONCEPTS)} concepts, scaling factor {factor:.5f}")


def _transformer(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    TransformerTraining(
        TransformerRun(**_settings(arguments, TransformerRun)),
        folder / arguments.name,
        Artwork(arguments.artwork),
        as_linear(load_solved(folder / "solved.safetensors").encode),
        PreTrainedTokenizerFast.from_pretrained(folder / "tokenizer"),
        say=lambda line: print(line, flush=True),
    ).train()


def _decoder(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    autoencoder = load_solved(folder / "solved.safetensors")
    DecoderTraining(
        DecoderRun(**_settings(arguments, DecoderRun)),
        folder / "decoder",
        Artwork(arguments.artwork),
        autoencoder,
        as_linear(autoencoder.encode),
        say=lambda line: print(line, flush=True),
    ).train()


def _sample(arguments: argparse.Namespace) -> None:
    model, autoencoder = load_trained(arguments.folder)
    pairs = held_out_prompts(arguments.count)
    prompts = arguments.prompt or prompts_of(pairs)
    latents = draw(model, prompts, guidance=arguments.guidance)
    pictures = decode(autoencoder.decoder, latents, autoencoder.config.scaling_factor)
    sheet(pictures).save(arguments.sheet)
    print("; ".join(prompts))
    if not arguments.prompt:
        print(f"right background: {right_backgrounds(pictures, pairs)} of {len(pairs)}")


def _export(arguments: argparse.Namespace) -> None:
    facts, card = training_facts(arguments.folder), MODEL_CARD.read_text(encoding="utf-8")
    export(arguments.model, *load_trained(arguments.folder), training=facts, card=card)


if __name__ == "__main__":
    raise SystemExit(main())
