"""Trains any Sana of the published layout on with a folder of captioned pictures, and writes a new model folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from engine.autoencoder import Autoencoder
from engine.errors import EngineError
from engine.models import ModelInfo, fingerprint
from engine.prompt_tokens import MAX_PROMPT_TOKENS, resolve_instruction
from engine.training import monitor
from engine.training.export import export_continued
from engine.training.picture_folder import PictureFolder
from engine.training.run_state import load_facts
from engine.training.sampling import draw, sheet
from engine.training.sana import STARTER_PROMPT_TOKENS, TrainedSana, load_sana, open_autoencoder
from engine.training.train_autoencoder import peak_signal_to_noise
from engine.training.train_transformer import TransformerRun, TransformerTraining

SMALL_TEXT_ENCODER = 20_000_000  # weights; one this small was made for its model, and goes on learning with it
VIEWS = 8  # of each picture in the cache: crops differ
LARGEST_CACHE = 512
SHEET_PROMPTS = 4
WATCHED_AT_LEAST = 16  # pictures; with fewer, other crops of those that are trained on tell more


@dataclass(frozen=True, slots=True)
class ContinuedRun:
    """The settings of a run; what is not here is as in a training from the start."""

    minutes: float = 10.0
    side: int = 0  # pixels; 0 = the model's own
    batch: int = 8
    accumulate: int = 1
    rate: float = 4e-4
    bfloat16: bool = False
    caption_temperature: float = 0.5
    flip: bool = False  # pictures left for right; leave it off where captions say left and right
    seed: int = 0
    steps: int = 0
    report_minutes: float = 3.0  # a report costs as much as some dozen steps, which are few on a processor


def continue_training(
    pictures: Path, model: ModelInfo, output: Path, run: ContinuedRun, device: torch.device, say: Callable[[str], None]
) -> None:
    """Trains and writes `output`; its state lies beside it in `<output>.training`, so the same command goes on.

    Raises:
        EngineError: no usable pictures, a damaged model, prompts that turn out to be ignored, an output that is
            something else already or was trained from another model.
    """
    if output.exists() and not (output / "model_index.json").is_file():
        raise EngineError(f"{output} exists and is no model folder: choose another --output, or move it away.")
    state = output.with_name(output.name + ".training")
    base = _base(model, output, state)
    source = PictureFolder(pictures, flip=run.flip)
    say(source.summary())
    training, watched = source.split()
    instruction = resolve_instruction("default", model.instruction)
    length = MAX_PROMPT_TOKENS if instruction else max(STARTER_PROMPT_TOKENS, 77)
    sana = load_sana(model.folder, instruction, True, length, device)
    size = sum(weight.numel() for weight in sana.text_encoder.parameters())
    if size > SMALL_TEXT_ENCODER:
        sana.text_trained = False
        sana.text_encoder.requires_grad_(False)
    autoencoder = open_autoencoder(model.folder, device)
    side = run.side or model.native_size
    _tell_fidelity(autoencoder, source, side, device, say)

    plan = TransformerRun(
        seed=run.seed, batch=run.batch, accumulate=run.accumulate, rate=run.rate, side=side,
        cache=_cache_size(len(training), run.batch), caption_temperature=run.caption_temperature,
        bfloat16=run.bfloat16, average_decay=0.99, warm_up=20, minutes=run.minutes, decay_minutes=run.minutes / 3,
        steps=run.steps, report_minutes=run.report_minutes,
    )  # fmt: skip
    prompts = [several[0].text for several in source.captions(range(min(len(source), SHEET_PROMPTS)))]

    def sample(step: int, averaged: TrainedSana) -> str:
        drawn = draw(averaged, autoencoder, prompts, range(len(prompts)), side=side)
        sheet(drawn, columns=SHEET_PROMPTS).save(output.with_name(f"{output.name}.training.png"))
        return ""

    trainer = TransformerTraining(
        plan, state, sana, training, lambda pixels: autoencoder.encode(pixels), device, say,
        watched=watched if len(watched) >= WATCHED_AT_LEAST else None, sample=sample,
        least_spread=monitor.least_spread(sana, [several[0].text for several in source.captions(range(64))]),
        base=base,
    )  # fmt: skip
    trainer.train()
    averaged: TrainedSana = trainer.average.network  # type: ignore[assignment]
    export_continued(output, model.folder, averaged, output.name, side, {"continued": load_facts(state)})
    say(f'wrote {output}; draw with `sana-desktop generate --model {output} "{prompts[0]}"`')


def _base(model: ModelInfo, output: Path, state: Path) -> str:
    """What tells the model apart; the same as in the state, whose weights would take its place unseen."""
    now = fingerprint(model.folder)
    if not (state / "run.json").exists():
        return now
    then = load_facts(state).get("base")
    if model.folder.resolve() == output.resolve() and isinstance(then, str):
        return then  # what this very state has become
    if then != now:
        raise EngineError(
            f"{output} was begun with another model than {model.name}: give that one as --model, choose another "
            f"--output, or delete {state} to begin anew."
        )
    return now


def _cache_size(pictures: int, batch: int) -> int:
    wanted = min(VIEWS * pictures, max(LARGEST_CACHE, batch))
    return batch * max(1, -(-wanted // batch))


def _tell_fidelity(
    autoencoder: Autoencoder, source: PictureFolder, side: int, device: torch.device, say: Callable[[str], None]
) -> None:
    """No transformer can draw finer than the autoencoder, which is not trained on: say what it keeps."""
    with torch.no_grad():
        pixels: Tensor = source.pixels(range(min(len(source), 4)), side, device)
        kept = torch.cat([autoencoder.decode(autoencoder.encode(picture[None])) for picture in pixels])
        say(f"the model's autoencoder keeps these pictures at {peak_signal_to_noise(kept, pixels):.1f} dB")
