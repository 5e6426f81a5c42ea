"""`sana-desktop train …`: makes the starter model from artwork packages."""

from __future__ import annotations

import argparse
import dataclasses
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from transformers import PreTrainedTokenizerFast

from engine.autoencoder import Autoencoder
from engine.training.artwork import Artwork
from engine.training.captions import CONCEPTS
from engine.training.closed_form_encoder import as_linear, solve_encoder, starter_autoencoder_config
from engine.training.scenes import draw_any_scene, draw_scene, render
from engine.training.train_transformer import TransformerRun, TransformerTraining, to_pixels
from engine.training.vocabulary import train_tokenizer


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    torch.set_num_threads(arguments.threads)
    arguments.handler(arguments)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sana-desktop train", description=__doc__)
    parser.add_argument("--threads", type=int, default=1, help="processor cores to use")
    commands = parser.add_subparsers(required=True)

    prepare = commands.add_parser("prepare", help="solve the encoder and train the tokenizer (a minute)")
    prepare.add_argument("folder", type=Path, help="the run's folder")
    prepare.add_argument("--artwork", type=Path, required=True, help="@lobehub/fluent-emoji-3d, packed or unpacked")
    prepare.add_argument("--names", type=Path, required=True, help="data-by-emoji.json of unicode-emoji-json")
    prepare.set_defaults(handler=_prepare)

    transformer = commands.add_parser("transformer", help="train transformer and text encoder; resumes by itself")
    transformer.add_argument("folder", type=Path, help="the run's folder, prepared")
    transformer.add_argument("--artwork", type=Path, required=True, help="@lobehub/fluent-emoji-3d, packed or unpacked")
    transformer.add_argument("--name", default="transformer", help="of the state inside the run's folder")
    for field in dataclasses.fields(TransformerRun):
        option = "--" + field.name.replace("_", "-")
        if isinstance(field.default, bool):
            transformer.add_argument(option, action=argparse.BooleanOptionalAction, default=field.default)
        else:
            transformer.add_argument(option, type=type(field.default), default=field.default)
    transformer.set_defaults(handler=_transformer)
    return parser


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
    save_file({**autoencoder.state_dict(), "scaling_factor": torch.tensor(factor)}, folder / "encoder.safetensors")
    print(f"{len(CONCEPTS)} concepts, scaling factor {factor:.5f}")


def load_autoencoder(path: Path) -> Autoencoder:
    tensors = load_file(path)
    factor = round(float(tensors.pop("scaling_factor")), 5)
    autoencoder = Autoencoder(starter_autoencoder_config(factor))
    autoencoder.load_state_dict(tensors)
    return autoencoder.eval()


def _transformer(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    settings = {field.name: getattr(arguments, field.name) for field in dataclasses.fields(TransformerRun)}
    TransformerTraining(
        TransformerRun(**settings),
        folder / arguments.name,
        Artwork(arguments.artwork),
        as_linear(load_autoencoder(folder / "encoder.safetensors").encode),
        PreTrainedTokenizerFast.from_pretrained(folder / "tokenizer"),
        say=lambda line: print(line, flush=True),
    ).train()


if __name__ == "__main__":
    raise SystemExit(main())
