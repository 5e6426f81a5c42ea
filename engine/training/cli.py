"""`sana-desktop train …`: makes the starter model, and trains any Sana on with a folder of pictures."""

from __future__ import annotations

import argparse
import dataclasses
import random
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import torch

from engine.autoencoder import Autoencoder
from engine.errors import EngineError
from engine.models import find_model
from engine.prompt_tokens import MAX_PROMPT_TOKENS, resolve_instruction
from engine.request import DEFAULT_INSTRUCTION, Precision, TextPrecision
from engine.tokenizer import load_tokenizer
from engine.training.closed_form_decoder import solve_decoder
from engine.training.closed_form_encoder import solve_encoder, starter_autoencoder_config
from engine.training.continuing import ContinuedRun, continue_training
from engine.training.emoji.artwork import STYLES, draw_sprites, load_sprites
from engine.training.emoji.captions import plain_caption
from engine.training.emoji.concepts import CONCEPTS
from engine.training.emoji.judge import Judge, train_judge
from engine.training.emoji.painter import Painter
from engine.training.emoji.scenes import KINDS, draw_scene
from engine.training.emoji.score import judge_accuracy, quick_score, score_model
from engine.training.emoji.source import EmojiScenes
from engine.training.emoji.vocabulary import train_tokenizer
from engine.training.export import export_starter
from engine.training.run_folder import (
    load_autoencoder,
    load_trained,
    save_solved,
    training_facts,
)
from engine.training.sampling import GUIDANCE, draw, sheet
from engine.training.sana import TrainedSana, load_sana, new_starter, open_autoencoder
from engine.training.train_autoencoder import AutoencoderRun, AutoencoderTraining
from engine.training.train_transformer import TransformerRun, TransformerTraining

PACKAGES = (  # in the order of the styles
    "@lobehub/fluent-emoji-3d", "@iconify-json/fluent-emoji-flat", "@iconify-json/fluent-emoji-high-contrast",
    "@iconify-json/noto",
)  # fmt: skip
MODEL_CARD = Path(__file__).with_name("model_card.md")
JUDGE = Path(__file__).with_name("emoji") / "judge.safetensors"
SOLVED_FROM = 200  # pictures
UNSEEN_SEED = -1
RESOLUTIONS = 64  # of feature maps that torch.compile may make code for


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    if arguments.threads:
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
    parser.add_argument("--threads", type=int, default=0, help="processor cores to use (default: all)")
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    commands = parser.add_subparsers(required=True)

    going_on = commands.add_parser("continue", help="train a model on with your own pictures and captions")
    going_on.add_argument("pictures", type=Path, help="a folder: .txt beside each picture, or a JSONL file")
    going_on.add_argument("--model", default="starter", help="name or folder of the model to begin with")
    going_on.add_argument("--output", type=Path, required=True, help="the model folder to write")
    _add_settings(going_on, ContinuedRun)
    going_on.set_defaults(handler=_continue)

    prepare = commands.add_parser("prepare", help="draw sprites, train the tokenizer, solve the autoencoder (minutes)")
    prepare.add_argument("folder", type=Path, help="the run's folder")
    for style, package in zip(STYLES, PACKAGES, strict=True):
        prepare.add_argument(f"--{style}", type=Path, required=True, help=f"{package}, packed or unpacked")
    prepare.add_argument("--names", type=Path, required=True, help="data-by-emoji.json of unicode-emoji-json")
    prepare.set_defaults(handler=_prepare)

    autoencoder = commands.add_parser("autoencoder", help="train the autoencoder; resumes by itself")
    autoencoder.add_argument("folder", type=Path, help="the run's folder, prepared")
    _add_settings(autoencoder, AutoencoderRun)
    autoencoder.set_defaults(handler=_autoencoder)

    transformer = commands.add_parser("transformer", help="train transformer and text encoder; resumes by itself")
    transformer.add_argument("folder", type=Path, help="the run's folder, its autoencoder trained")
    _add_settings(transformer, TransformerRun)
    transformer.set_defaults(handler=_transformer)

    judge = commands.add_parser("judge", help="train the judge of the alignment score on true scenes")
    judge.add_argument("folder", type=Path, help="the run's folder, prepared")
    judge.add_argument("--minutes", type=float, default=2.0, help="on a card; a processor needs hours")
    judge.add_argument("--batch", type=int, default=256)
    judge.add_argument("--output", type=Path, default=JUDGE, help="the file to write")
    judge.set_defaults(handler=_judge)

    score = commands.add_parser("score", help="draw prompts that training never saw, and count what is right")
    score.add_argument("model", help="name or folder of the model")
    score.add_argument("--judge", type=Path, default=JUDGE, help="of another training's concepts")
    score.add_argument("--count", type=int, default=48, help="prompts of each kind")
    score.add_argument("--seed", type=int, default=0)
    score.add_argument("--steps", type=int, default=20)
    score.add_argument("--size", type=int, default=512)
    score.add_argument("--output", type=Path, required=True, help="the folder for figures and contact sheet")
    score.add_argument("--precision", choices=[member.value for member in Precision])
    score.add_argument("--text-precision", choices=[member.value for member in TextPrecision])
    for share in ("guidance-start", "guidance-end", "step-cache"):
        score.add_argument(f"--{share}", type=float, help="as for `sana-desktop generate`")
    score.set_defaults(handler=_score)

    sample = commands.add_parser("sample", help="draw a sheet of prompts that training never saw")
    sample.add_argument("model", help="name or folder of the model")
    sample.add_argument("--sheet", type=Path, required=True, help="the picture to write")
    sample.add_argument("--count", type=int, default=64)
    sample.add_argument("--seed", type=int, default=0, help="of the prompts")
    sample.add_argument("--side", type=int, default=0, help="pixels; 0 = the model's own")
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


def pick_device(name: str) -> torch.device:
    """`auto` is the card where there is one; training there takes every speed that costs no accuracy."""
    if name == "cpu" or not torch.cuda.is_available():
        if name == "cuda":
            raise EngineError("No NVIDIA card is reached; train with --device cpu, or see `sana-desktop doctor`.")
        return torch.device("cpu")
    torch.backends.cudnn.benchmark = True
    torch.set_float32_matmul_precision("high")
    torch._dynamo.config.recompile_limit = RESOLUTIONS
    return torch.device("cuda")


def _say(line: str) -> None:
    print(line, flush=True)


def _continue(arguments: argparse.Namespace) -> None:
    run = ContinuedRun(**_settings(arguments, ContinuedRun))
    device = pick_device(arguments.device)
    continue_training(arguments.pictures, find_model(arguments.model), arguments.output, run, device, _say)


def _source(arguments: argparse.Namespace, device: torch.device, seed: int = 0) -> EmojiScenes:
    return EmojiScenes(Painter(load_sprites(arguments.folder / "sprites"), device), seed)


def _prepare(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    draw_sprites({style: getattr(arguments, style) for style in STYLES}, folder / "sprites")
    (folder / "tokenizer").mkdir(exist_ok=True)
    train_tokenizer(arguments.names).save(str(folder / "tokenizer" / "tokenizer.json"))
    source = _source(arguments, torch.device("cpu"))
    with torch.no_grad():
        pictures = source.autoencoder_pixels(0, SOLVED_FROM, 512, 512)
    torch.manual_seed(0)
    autoencoder = Autoencoder(starter_autoencoder_config())
    factor = solve_encoder(autoencoder, pictures)
    solve_decoder(autoencoder, pictures[:: SOLVED_FROM // 100])
    save_solved(folder, autoencoder, factor)
    _say(f"prepared; scaling factor {factor:.5f}")


def _autoencoder(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    device = pick_device(arguments.device)
    run = AutoencoderRun(**_settings(arguments, AutoencoderRun))
    source = _source(arguments, device, run.seed)
    unseen = _source(arguments, device, UNSEEN_SEED).pixels(range(32), 512, device)
    small = 32 * run.crop or 256
    AutoencoderTraining(
        run, folder / "autoencoder", load_autoencoder(folder, trained=False),
        lambda step, count: source.autoencoder_pixels(step, count, 512, small), unseen, _say,
    ).train()  # fmt: skip


def _transformer(arguments: argparse.Namespace) -> None:
    folder: Path = arguments.folder
    device = pick_device(arguments.device)
    run = TransformerRun(**_settings(arguments, TransformerRun))
    torch.manual_seed(run.seed)
    autoencoder = load_autoencoder(folder).to(device, memory_format=torch.channels_last)
    judge = Judge.load(run_judge if (run_judge := folder / "judge.safetensors").exists() else JUDGE, device)

    def encode(pixels: torch.Tensor) -> torch.Tensor:
        with torch.autocast(device.type, torch.bfloat16, enabled=run.bfloat16):
            latents = autoencoder.encode(pixels.contiguous(memory_format=torch.channels_last))
        return latents.half() if device.type == "cuda" else latents.float()

    def sample(step: int, model: TrainedSana) -> str:
        prompts, seeds = _held_out_prompts(16), range(16)
        pictures = draw(model, autoencoder, prompts, seeds, bfloat16=run.bfloat16, batch=16)
        (folder / "sheets").mkdir(exist_ok=True)
        sheet(pictures).save(folder / "sheets" / f"{step:07}.png")

        def draw_for_judge(prompts: list[str], seeds: list[int]) -> Iterator[torch.Tensor]:
            drawn = draw(model, autoencoder, prompts, seeds, bfloat16=run.bfloat16, batch=64)
            yield drawn.float() / 127.5 - 1

        shares = quick_score(draw_for_judge, judge, run.scored).kinds
        return "  ".join(f"{kind} {share.share:.0%}" for kind, share in shares.items())

    TransformerTraining(
        run, folder / "transformer", new_starter(load_tokenizer(folder / "tokenizer")),
        _source(arguments, device, run.seed), encode, device, _say, sample=sample,
    ).train()  # fmt: skip


def _judge(arguments: argparse.Namespace) -> None:
    device = pick_device(arguments.device)
    painter = _source(arguments, device).painter
    workers = 4 if device.type == "cuda" else 0
    judge = train_judge(
        painter, minutes=arguments.minutes, batch=arguments.batch, workers=workers, device=device, say=_say
    )
    accuracy = judge_accuracy(judge, painter, 500)
    judge.save(arguments.output)
    _say(f"on true scenes that training never saw:\n{accuracy.as_markdown()}")


def _score(arguments: argparse.Namespace) -> None:
    judge = Judge.load(arguments.judge, pick_device(arguments.device))
    names = ("precision", "text_precision", "guidance_start", "guidance_end", "step_cache")
    settings = {name: value for name in names if (value := getattr(arguments, name)) is not None}
    score = score_model(
        arguments.model, judge, count=arguments.count, seed=arguments.seed, steps=arguments.steps,
        size=arguments.size, device=arguments.device, settings=settings, say=_say,
    )  # fmt: skip
    score.write(arguments.output)
    _say(score.as_markdown())


def _held_out_prompts(count: int, seed: int = 0) -> list[str]:
    rng, kinds = random.Random(seed), list(KINDS)
    return [plain_caption(draw_scene(rng, kinds[number % len(kinds)], held_out=True)) for number in range(count)]


def _sample(arguments: argparse.Namespace) -> None:
    info, device = find_model(arguments.model), pick_device(arguments.device)
    prompts = arguments.prompt or _held_out_prompts(arguments.count, arguments.seed)
    instruction = resolve_instruction(DEFAULT_INSTRUCTION, info.instruction)
    model = load_sana(info.folder, instruction, False, MAX_PROMPT_TOKENS, device).eval()
    pictures = draw(
        model, open_autoencoder(info.folder, device), prompts, range(len(prompts)),
        guidance=arguments.guidance, side=arguments.side or info.native_size,
    )  # fmt: skip
    sheet(pictures, columns=8).save(arguments.sheet)
    for number, prompt in enumerate(prompts):
        _say(f"row {number // 8 + 1}, column {number % 8 + 1}: {prompt}")


def _export(arguments: argparse.Namespace) -> None:
    folder = arguments.folder
    export_starter(arguments.model, load_trained(folder), load_autoencoder(folder), training_facts(folder), _card())


def _card() -> str:
    things = "- **Things**: " + ", ".join(concept.name for concept in CONCEPTS)
    filled = textwrap.fill(things, 118, subsequent_indent="  ", break_on_hyphens=False)
    return MODEL_CARD.read_text(encoding="utf-8").replace("{things}", filled)


if __name__ == "__main__":
    raise SystemExit(main())
