"""Training: what must hold before hours are spent on it."""

from __future__ import annotations

import dataclasses
import math
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tiny_training as tiny
import torch
from safetensors.torch import load_file
from tiny_model import randomise
from tiny_model import tokenizer as instructed_tokenizer
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.autoencoder_layers import ResidualBlock
from engine.errors import EngineError
from engine.events import GeneratedImage
from engine.pipeline import Engine
from engine.prompt_tokens import MAX_PROMPT_TOKENS, complex_human_instruction
from engine.request import GenerationRequest
from engine.text_encoder import TextEncoder
from engine.training import monitor
from engine.training.averaging import WeightAverage
from engine.training.closed_form_decoder import solve_decoder
from engine.training.closed_form_encoder import solve_encoder, starter_autoencoder_config
from engine.training.data import Caption, caption_chances
from engine.training.export import export_continued, export_starter
from engine.training.latent_cache import CHUNK, Batch, CachePlan, LatentCache
from engine.training.monitor import PromptIgnored, Reading, TrainingDiverged
from engine.training.objective import NoiseLevels, mix, timestep, velocity_loss
from engine.training.optimizers import Muon, new_optimizers, orthogonalised
from engine.training.run_folder import training_facts
from engine.training.run_state import load_facts, load_run
from engine.training.sana import TrainedSana, load_sana, new_text_encoder, prompt_spread
from engine.training.train_autoencoder import (
    AutoencoderRun,
    AutoencoderTraining,
    Crop,
    draw_crop,
    peak_signal_to_noise,
)
from engine.training.train_transformer import WATCHED, TransformerRun, TransformerTraining

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True, scope="module")
def one_thread() -> Iterator[None]:
    """Toy networks are slower in two threads; and the process that is killed has one, too."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


# --- going on after an interruption


def losses_of(training: TransformerTraining | AutoencoderTraining) -> list[float]:
    losses, step = [], training.train_step

    def noted() -> Tensor:
        losses.append(float(loss := step()))
        return loss

    training.train_step = noted
    training.train()
    return losses


def assert_same_state(found: Path, wanted: Path, steps: int = 200) -> None:
    """Weights, their average, and the optimizers' moments, to the last bit."""
    (ours, our_facts), (theirs, their_facts) = load_run(found), load_run(wanted)
    assert our_facts["step"] == their_facts["step"] == steps
    assert ours.keys() == theirs.keys() == {"weights", "average", "optimizers"}
    for entry, tensors in theirs.items():
        assert ours[entry].keys() == tensors.keys() and tensors
        assert [name for name in tensors if not torch.equal(ours[entry][name], tensors[name])] == []


def assert_resumes(
    folder: Path, steps: int, train: Callable[[int, Path], TransformerTraining | AutoencoderTraining]
) -> None:
    straight = losses_of(train(steps, folder / "straight"))
    resumed = losses_of(train(steps // 2, folder / "resumed")) + losses_of(train(steps, folder / "resumed"))
    assert len(resumed) == steps and np.abs(np.subtract(resumed, straight)).max() <= 1e-6
    assert_same_state(folder / "resumed", folder / "straight", steps)


@pytest.fixture(scope="module")
def straight(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[float]]:
    folder = tmp_path_factory.mktemp("straight")
    return folder, losses_of(tiny.transformer_training(replace(tiny.RUN, steps=200), folder))


def test_the_toy_run_changes_stage_and_block_around_the_interruption() -> None:
    training = tiny.transformer_training(tiny.RUN, Path("nowhere"))
    sides = [training._side_of_block(step // 6) for step in (99, 101, 102, 108)]
    assert 100 % 6 and sides == [64, 64, 32, 96]


@pytest.mark.timeout(120)
def test_a_transformer_s_training_goes_on_as_if_never_interrupted(straight, tmp_path: Path) -> None:
    folder, wanted = straight
    first = losses_of(tiny.transformer_training(replace(tiny.RUN, steps=100), tmp_path))
    other_weights = tiny.sana(seed=9)  # must not matter
    second = losses_of(tiny.transformer_training(replace(tiny.RUN, steps=200), tmp_path, other_weights))
    assert (len(first), len(second)) == (100, 100)
    assert np.abs(np.subtract(first + second, wanted)).max() <= 1e-6
    assert_same_state(tmp_path, folder)
    assert np.mean(wanted[-20:]) < 0.6 * np.mean(wanted[:20]), "it learns something"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL; a kill there is TerminateProcess")
def test_a_kill_while_saving_leaves_a_state_from_which_another_process_goes_on(straight, tmp_path: Path) -> None:
    folder, wanted = straight
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT), "OMP_WAIT_POLICY": "PASSIVE"}
    script = [sys.executable, str(CHECKOUT / "tests" / "tiny_training.py"), str(tmp_path)]
    killed = subprocess.run(script, env=environment, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len(list(tmp_path.glob("state-1-*"))) and len(list(tmp_path.glob("state-2-*"))), "half a save lies there"
    assert load_run(tmp_path)[1]["step"] == 50
    losses = losses_of(tiny.transformer_training(replace(tiny.RUN, steps=200), tmp_path))
    assert np.abs(np.subtract(losses, wanted[50:])).max() <= 1e-6
    assert_same_state(tmp_path, folder)


@pytest.mark.parametrize(
    "changes", [{"accumulate": 3, "batch": 6}, {"muon": False, "noise_std": 0.5}], ids=["accumulated", "AdamW alone"]
)
def test_other_settings_go_on_as_if_never_interrupted(changes: dict, tmp_path: Path) -> None:
    run = replace(tiny.RUN, first_side=0, first_samples=0, side=64, **changes)
    assert_resumes(tmp_path, 40, lambda steps, folder: tiny.transformer_training(replace(run, steps=steps), folder))


def test_an_autoencoder_s_training_goes_on_as_if_never_interrupted(tmp_path: Path) -> None:
    assert_resumes(
        tmp_path,
        200,
        lambda steps, folder: tiny.autoencoder_training(replace(tiny.AUTOENCODER_RUN, steps=steps), folder),
    )


def test_a_frozen_text_encoder_stays_as_it_is(tmp_path: Path) -> None:
    model = tiny.sana(text_trained=False)
    before = {name: weight.clone() for name, weight in model.state_dict().items()}
    training = tiny.transformer_training(replace(tiny.RUN, steps=3), tmp_path, model)
    training.train()
    changed = {name for name, weight in model.state_dict().items() if not torch.equal(weight, before[name])}
    assert changed and all(name.startswith("transformer.") for name in changed)
    assert training.average.network.text_encoder is model.text_encoder, "a frozen encoder may be gigabytes large"
    saved, _ = load_run(tmp_path)
    assert not [name for part in ("weights", "average") for name in saved[part] if name.startswith("text_encoder.")]
    again = tiny.transformer_training(replace(tiny.RUN, steps=5), tmp_path, tiny.sana(text_trained=False))
    again.train()
    assert again.step == 5


# --- a step


class PlainDescent(torch.optim.SGD):
    """Shows the gradient: the change of a weight is its negative."""


def update(accumulate: int, folder: Path, clip: float = 1e9) -> Tensor:
    run = replace(tiny.RUN, batch=6, accumulate=accumulate, clip=clip)
    training = tiny.transformer_training(run, folder, tiny.sana().double().float())
    training.optimizers = [PlainDescent(training.model.learning(), lr=1.0)]
    before = torch.cat([weight.detach().flatten().clone() for weight in training.model.learning()])
    training.train_step()
    return before - torch.cat([weight.detach().flatten() for weight in training.model.learning()])


@pytest.mark.parametrize("accumulate", [2, 4, 6])  # parts of 3; of 2, 2, 2; of 1
def test_accumulated_gradients_are_those_of_the_whole_batch(accumulate: int, tmp_path: Path) -> None:
    whole = update(1, tmp_path)
    assert whole.norm() > 0.1
    assert (update(accumulate, tmp_path) - whole).norm() < 1e-5 * whole.norm()


def test_uneven_parts_weigh_as_much_as_they_hold(tmp_path: Path) -> None:
    run = replace(tiny.RUN, batch=6, accumulate=4)
    assert [len(part) for part in torch.arange(5).chunk(2)] == [3, 2]
    run = replace(run, batch=5, accumulate=2, cache=10)
    whole, parts = (
        tiny.transformer_training(replace(run, accumulate=parts), tmp_path).train_step() for parts in (1, 2)
    )
    assert torch.allclose(whole, parts, rtol=1e-6)


def test_gradients_are_clipped(tmp_path: Path) -> None:
    assert update(1, tmp_path, clip=0.01).norm() == pytest.approx(0.01, rel=1e-3)


def test_the_average_forgets_the_start_and_then_follows_slowly() -> None:
    network = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(network.weight)
    average = WeightAverage(network, 0.9)
    nn.init.ones_(network.weight)
    shown, wanted = 0.0, []
    for step in range(1, 200):
        average.update(network, step)
        decay = min(0.9, (1 + step) / (10 + step))
        shown = decay * shown + (1 - decay)
        wanted.append(shown)
    assert float(average.network.weight) == pytest.approx(wanted[-1], abs=1e-5)
    assert wanted[0] == pytest.approx(9 / 11)


# --- the cache


class Numbered:
    """Picture n is full of n; its captions are "n.0", "n.1" …"""

    def __init__(self, scores: Callable[[int], Sequence[float]] = lambda _: (0.0,)) -> None:
        self.scores, self.made = scores, 0

    def __len__(self) -> int:
        return 1 << 40

    def captions(self, numbers: Sequence[int]) -> list[list[Caption]]:
        return [[Caption(f"{n}.{i}", score) for i, score in enumerate(self.scores(n))] for n in numbers]

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        self.made += len(numbers)
        return torch.tensor(list(numbers), dtype=torch.float32)[:, None, None, None].expand(-1, 3, side, side)


def split_numbers(texts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Caption "n.i" → ids (n, i) and a mask; the empty caption is (−1, −1) and only its first token is real."""
    ids = torch.tensor([[int(part) for part in text.split(".")] if text else [-1, -1] for text in texts])
    return ids.int(), torch.tensor([[True, bool(text)] for text in texts])


def new_cache(
    plan: CachePlan, source: Numbered | None = None, side: Callable[[int], int] = lambda _: 32
) -> LatentCache:
    return LatentCache(source or Numbered(), tiny.cells, split_numbers, plan, side, tiny.CPU)


def numbers(batch: Batch) -> list[int]:
    return batch.latents[:, 0, 0, 0].int().tolist()


def test_a_step_has_the_same_batch_however_it_was_reached() -> None:
    plan = CachePlan(96, 3, 8, empty_captions=0.3)
    source = lambda: Numbered(lambda n: (0.0,) * (1 + n % 3))  # noqa: E731
    through, jumping = new_cache(plan, source()), new_cache(plan, source())
    batches = [through.batch(step) for step in range(3 * plan.steps)]
    for step in (5, 70, 36, 35, 107, 0, 71, 72):
        for again in (jumping.batch(step), new_cache(plan, source()).batch(step)):
            assert all(
                torch.equal(x, y) for x, y in zip(vars(again).values(), vars(batches[step]).values(), strict=True)
            )


def test_seeds_and_blocks_and_turns_shuffle_differently() -> None:
    plan = CachePlan(64, 2, 64)
    cache, other = new_cache(plan), new_cache(replace(plan, seed=1))
    orders = [numbers(cache.batch(step)) for step in range(4)] + [numbers(other.batch(0))]
    orders = [tuple(number % 64 for number in order) for order in orders]
    assert len(set(orders)) == 5


def test_every_example_of_a_block_is_used_once_a_pass() -> None:
    plan = CachePlan(100, 3, 20)
    cache = new_cache(plan)
    for block in range(3):
        for turn in range(3):
            steps = range(block * 15 + turn * 5, block * 15 + turn * 5 + 5)
            used = [number for step in steps for number in numbers(cache.batch(step))]
            assert sorted(used) == list(range(100 * block, 100 * block + 100))


def test_a_picture_comes_with_one_of_its_own_captions() -> None:
    cache = new_cache(CachePlan(192, 2, 16, empty_captions=0.2), Numbered(lambda n: (0.0,) * (1 + n // 64)))
    drawn = Counter()
    for step in range(48):
        batch = cache.batch(step)
        for number, (owner, caption), mask in zip(numbers(batch), batch.ids.tolist(), batch.mask.tolist(), strict=True):
            assert mask == [True, owner >= 0]
            if owner >= 0:
                assert owner == number and caption <= number // 64
                drawn[number // 64, caption] += 1
    assert len(drawn) == 1 + 2 + 3 + 4 + 5 + 6, "all captions, but no repeated one, in chunks of one to six"


@pytest.mark.parametrize("temperature", [0.0, 0.5, 2.0])
def test_captions_are_drawn_as_their_chances_say(temperature: float) -> None:
    scores = (0.2, 1.0, 0.7)
    chances = caption_chances([Caption("", score) for score in scores], temperature)
    cache = new_cache(CachePlan(512, 8, 64, temperature, empty_captions=0.0), Numbered(lambda _: scores))
    drawn = Counter(caption for step in range(64) for caption in cache.batch(step).ids[:, 1].tolist())
    wanted = [4096 * chance for chance in chances]
    assert all(drawn[n] == 0 for n in range(3) if wanted[n] == 0)
    assert sum((drawn[n] - wanted[n]) ** 2 / wanted[n] for n in range(3) if wanted[n]) < 13.8  # one in a thousand


def test_a_share_of_the_captions_is_empty() -> None:
    cache = new_cache(CachePlan(512, 8, 64, empty_captions=0.1))
    empty = sum(int((cache.batch(step).ids[:, 0] == -1).sum()) for step in range(64))
    assert abs(empty - 410) < 3.3 * math.sqrt(4096 * 0.1 * 0.9)


def test_blocks_have_the_resolution_of_their_stage() -> None:
    plan = CachePlan(8, 2, 4)
    cache = new_cache(plan, side=lambda number: (32, 64, 64, 96)[min(number, 3)])
    assert [cache.batch(step).latents.shape[-1] for step in (0, 3, 4, 11, 12)] == [1, 1, 2, 2, 3]


def test_the_next_block_is_made_a_little_at_a_step() -> None:
    source, plan = Numbered(), CachePlan(512, 4, 16)
    cache, made = new_cache(plan, source), []
    for step in range(2 * plan.steps):
        before = source.made
        cache.batch(step)
        made.append(source.made - before)
    assert made[0] == 512 and max(made[1:]) == CHUNK and sum(made) == 3 * 512
    assert max(sum(made[step : step + 8]) for step in range(1, 2 * plan.steps - 8)) == CHUNK, "evenly"


def test_a_lone_batch_is_the_one_of_its_step() -> None:
    plan = CachePlan(64, 2, 16, empty_captions=0.3)
    source = Numbered(lambda n: (0.0,) * (1 + n % 3))
    for step in (3, 13):
        found, wanted = new_cache(plan, source).lone_batch(step), new_cache(plan).batch(step)
        assert torch.equal(found.latents, wanted.latents)
    assert source.made == 2 * 64


def test_a_block_is_whole_batches() -> None:
    with pytest.raises(ValueError):
        new_cache(CachePlan(10, 1, 4))


def test_caption_chances() -> None:
    captions = [Caption("a", 0.0), Caption("b", 0.5), Caption("c", 0.5)]
    e = math.e
    assert caption_chances(captions, 0.5) == pytest.approx([1 / (1 + 2 * e), e / (1 + 2 * e), e / (1 + 2 * e)])
    assert caption_chances(captions, 0.0) == pytest.approx([0, 0.5, 0.5])
    assert caption_chances(captions, 1e6) == pytest.approx([1 / 3] * 3, abs=1e-6)
    assert caption_chances([Caption("a", 1e6), Caption("b", -1e6)], 0.01) == [1.0, 0.0]


# --- the objective


def test_the_path_is_straight_from_the_picture_to_the_noise() -> None:
    latent, noise = torch.randn(2, 3, 4, 4, 4)
    sigma = torch.tensor([0.0, 0.25, 1.0])
    mixed = mix(latent, noise, sigma)
    assert torch.equal(mixed[0], latent[0]) and torch.equal(mixed[2], noise[2])
    assert torch.allclose(mixed[1], 0.75 * latent[1] + 0.25 * noise[1])


def test_the_network_is_asked_for_the_velocity_and_told_a_whole_number() -> None:
    latent, noise = torch.randn(2, 3, 4, 2, 2)
    sigma = torch.tensor([0.0, 0.12345, 0.99999])
    told = []

    def right(noisy: Tensor, time: Tensor) -> Tensor:
        assert torch.equal(noisy, mix(latent, noise, sigma))
        told.append(time.tolist())
        return noise - latent

    assert velocity_loss(right, latent, noise, sigma) == 0
    assert told == [[0.0, 123.0, 999.0]]
    assert velocity_loss(lambda x, t: noise - latent + 2, latent, noise, sigma) == pytest.approx(4.0)
    assert timestep(torch.tensor([0.001, 0.9995])).tolist() == [1.0, 999.0]


@pytest.mark.parametrize(("mean", "std"), [(0.7, 1.0), (0.0, 0.5)])
def test_noise_levels_are_logit_normal(mean: float, std: float) -> None:
    logits = torch.logit(NoiseLevels(mean, std).draw(20_000, torch.Generator().manual_seed(0)).double())
    assert float(logits.mean()) == pytest.approx(mean, abs=2e-3 * std)
    assert float(logits.std()) == pytest.approx(std, rel=3e-3)


def test_a_batch_covers_the_whole_path() -> None:
    generator = torch.Generator().manual_seed(0)
    batches = [NoiseLevels(0.7, 1.0).draw(16, generator) for _ in range(50)]
    for levels in batches:
        slices = torch.special.ndtr(torch.logit(levels.double()) - 0.7) * 16
        assert sorted(slices.int().tolist()) == list(range(16))
    assert len({tuple(levels.argsort().tolist()) for levels in batches}) > 40, "in any order"


# --- optimizers


def test_muon_does_what_pytorch_s_own_does() -> None:
    shapes = [(32, 32), (64, 24), (32, 32), (24, 64), (16, 80), (32, 32)]
    generator = torch.Generator().manual_seed(0)
    start = [torch.randn(shape, generator=generator) for shape in shapes]
    ours, theirs = ([nn.Parameter(weight.clone()) for weight in start] for _ in range(2))
    settings = {"lr": 0.02, "momentum": 0.95, "weight_decay": 0.1}
    optimizers = (Muon(ours, **settings), torch.optim.Muon(theirs, **settings, adjust_lr_fn="match_rms_adamw"))
    for _ in range(8):
        for weight, reference in zip(ours, theirs, strict=True):
            weight.grad = torch.randn(weight.shape, generator=generator)
            reference.grad = weight.grad.clone()
        for optimizer in optimizers:
            optimizer.step()
    for weight, reference, first in zip(ours, theirs, start, strict=True):
        moved = (reference - first).norm()
        assert (weight - reference).norm() < 0.02 * moved  # bfloat16 has a precision of 0.8 %
        assert moved > 0.05


def test_an_orthogonalised_matrix_keeps_its_directions_and_loses_its_lengths() -> None:
    matrices = (
        torch.randn(3, 48, 64, generator=torch.Generator().manual_seed(0)) * torch.logspace(-2, 2, 3)[:, None, None]
    )
    for given in (matrices, matrices.mT):
        u, values, v = torch.linalg.svd(given, full_matrices=False)
        lengths = torch.linalg.svdvals(orthogonalised(given).float())
        assert lengths.min() > 0.6 and lengths.max() < 1.25 and values.max() / values.min() > 100
        core = u.mT @ orthogonalised(given).float() @ v.mT
        assert (core - torch.diag_embed(core.diagonal(dim1=-2, dim2=-1))).abs().max() < 0.05
        assert core.diagonal(dim1=-2, dim2=-1).min() > 0.6
    assert torch.equal(orthogonalised(torch.zeros(1, 4, 4)).float(), torch.zeros(1, 4, 4))


def test_every_weight_has_one_optimizer_and_muon_the_blocks_matrices() -> None:
    model = tiny.sana()
    adam, muon = new_optimizers(model.transformer, model.text_encoder, 1e-3, muon=True)
    names = {id(weight): name for name, weight in model.named_parameters()}
    owned = [
        names[id(weight)]
        for optimizer in (adam, muon)
        for group in optimizer.param_groups
        for weight in group["params"]
    ]
    assert sorted(owned) == sorted(names.values())
    orthogonal = {names[id(weight)] for weight in muon.param_groups[0]["params"]}
    assert all(name.startswith("transformer.blocks.") and name.endswith("weight") for name in orthogonal)
    assert len(orthogonal) == 2 * 7  # two of self-attention, three of cross-attention, two of the feed-forward part
    assert [group["lr"] for group in adam.param_groups] == pytest.approx([1e-3, 5e-5])


# --- watching


@pytest.mark.parametrize(
    ("reading", "samples", "error"),
    [
        (Reading(math.nan, 0.1, 0.8), 10, TrainingDiverged),
        (Reading(math.inf, 0.1, 0.8), 10, TrainingDiverged),
        (Reading(0.5, 0.1, 0.2), 10, PromptIgnored),
        (Reading(0.5, math.nan, 0.2), 10, PromptIgnored),
        (Reading(0.5, 0.11, 0.2), 10, None),  # alike, but they matter
        (Reading(0.5, 0.001, 0.8), monitor.PATIENCE + 1, PromptIgnored),
        (Reading(0.5, 0.001, 0.8), monitor.PATIENCE, None),
        (Reading(0.5, 0.011, 0.31), 10**6, None),
    ],
)
def test_what_stops_a_training(reading: Reading, samples: int, error: type[EngineError] | None) -> None:
    if error is None:
        reading.check(samples)
    else:
        with pytest.raises(error) as caught:
            reading.check(samples)
        assert "\n" not in str(caught.value)


def test_spread_is_near_one_for_unlike_prompts_and_zero_for_equal_ones() -> None:
    states = torch.eye(8)[:, None].expand(-1, 3, -1).clone()
    mask = torch.tensor([[True, True, False]]).expand(8, -1)
    states[:, 2] = 1e6  # padding does not count
    assert prompt_spread(states, mask) == pytest.approx(math.sqrt(7 / 8), abs=1e-6)
    assert prompt_spread(states[:1].expand(8, -1, -1), mask) == pytest.approx(0, abs=1e-6)


def test_the_gap_is_what_foreign_captions_cost() -> None:
    """Each caption shifts the velocity by its own number, of which the right one is the picture's."""
    latents = torch.arange(4.0)[:, None, None, None].expand(-1, 2, 2, 2)
    noise = torch.randn(latents.shape, generator=torch.Generator().manual_seed(0))

    class Stub:
        def __call__(self, x: Tensor, t: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
            assert t.tolist() == [800.0] * 4
            return noise - ids[:, :1, None, None] + 1  # off by one, and by the caption's error

        def encode(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
            return torch.nn.functional.one_hot(ids.long(), 4).float(), mask

    ids = torch.arange(4)[:, None]
    reading = monitor.read(Stub(), Batch(latents, ids, torch.ones(4, 1, dtype=torch.bool)))
    # Wrong captions are those of the neighbour: one less three times, three more once.
    wrong = (3 * 2.0**2 + (1 - 3) ** 2) / 4
    assert reading.loss == pytest.approx(1.0, rel=1e-5)
    assert reading.gap == pytest.approx(wrong - 1, rel=1e-5)
    assert reading.spread == pytest.approx(math.sqrt(3 / 4), rel=1e-5)


class Shifted:
    """Draws with a velocity that is off by what the captions say; they say 0 for the right picture."""

    def __call__(self, x: Tensor, t: Tensor, ids: Tensor, mask: Tensor) -> Tensor:
        return x * 0 + ids[:, :1, None, None]

    def encode(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        return ids[..., None].float() + 1, mask


def test_neighbours_of_one_caption_are_no_foreign_ones() -> None:
    """The gap of four pictures, of which two neighbours share a caption, is that of the other pairs."""
    latents, mask = torch.zeros(4, 2, 2, 2), torch.ones(4, 1, dtype=torch.bool)
    same = monitor.read(Shifted(), Batch(latents, torch.ones(4, 1, dtype=torch.long), mask))
    assert math.isnan(same.gap) and same.spread == pytest.approx(0)
    reading = monitor.read(Shifted(), Batch(latents, torch.tensor([[1], [1], [2], [3]]), mask))
    assert math.isfinite(reading.gap)
    same.check(10**6, least_spread=0.0)  # nothing can be said, so nothing is


def test_captions_of_one_subject_may_be_alike() -> None:
    model = tiny.sana()
    assert monitor.least_spread(model, ["a zorp"] * 5) == 0
    alike = monitor.least_spread(model, ["a zorp", "a zorps"])
    assert 0 < alike < monitor.LEAST_SPREAD
    with torch.no_grad():
        now = prompt_spread(*model.encode(*model.tokenise(["a zorp", "a zorps"])))
    assert alike < now < monitor.LEAST_SPREAD, "the model as it is has not collapsed"
    assert monitor.least_spread(model, tiny.COLOURS) == monitor.LEAST_SPREAD


def break_text_encoder(training: TransformerTraining) -> None:
    with torch.no_grad():
        embedding = training.model.text_encoder.embedding.weight
        embedding.copy_(embedding[:1].expand_as(embedding))


def break_cross_attention(training: TransformerTraining) -> None:
    training.samples = monitor.PATIENCE
    with torch.no_grad():
        for block in training.model.transformer.blocks:
            block.cross_attention.out.weight.zero_()


def break_a_weight(training: TransformerTraining) -> None:
    with torch.no_grad():
        training.model.transformer.output.weight[0, 0] = math.nan


@pytest.mark.parametrize(
    ("damage", "error", "word"),
    [
        (break_text_encoder, PromptIgnored, "collapsed"),
        (break_cross_attention, PromptIgnored, "do not matter"),
        (break_a_weight, TrainingDiverged, "no number"),
    ],
)
def test_a_training_that_goes_wrong_stops_and_keeps_the_state_before(damage, error, word: str, tmp_path: Path) -> None:
    run = replace(tiny.RUN, rate=1e-6)
    tiny.transformer_training(replace(run, steps=2), tmp_path).train()
    training = tiny.transformer_training(replace(run, steps=4), tmp_path)
    damage(training)
    with pytest.raises(error, match=word):
        training.train()
    tensors, facts = load_run(tmp_path)
    assert facts["step"] == 2
    assert all(tensor.isfinite().all() for tensor in tensors["weights"].values())


def test_each_report_is_a_line_with_the_readings(tmp_path: Path) -> None:
    said: list[str] = []
    tiny.transformer_training(replace(tiny.RUN, steps=2, report_minutes=0.0), tmp_path, say=said.append).train()
    assert len(said) == 3
    for line in said:
        assert all(word in line for word in ("step", "loss", "t.8", "gap", "spread")) and "\n" not in line


class Counted(tiny.Colours):
    def __init__(self) -> None:
        self.made = 0

    def pixels(self, numbers: Sequence[int], side: int, device: torch.device) -> Tensor:
        self.made += len(numbers)
        return super().pixels(numbers, side, device)


def test_the_pictures_that_training_is_watched_by_are_made_once(tmp_path: Path) -> None:
    said: list[str] = []
    watched, trained = Counted(), Counted()
    run = replace(tiny.RUN, steps=3, report_minutes=0.0)
    TransformerTraining(run, tmp_path, tiny.sana(), trained, tiny.cells, tiny.CPU, said.append, watched).train()
    assert len(said) == 4
    assert watched.made == WATCHED
    assert trained.made == run.cache, "of the next block nothing is needed yet"


# --- the model that is trained


PROMPTS = ["", "a", "A red Fox in the SNOW ", " two cups, blue", "雪 🦊", "one large glass of water, " * 30]


@pytest.fixture(scope="module")
def gemma() -> TextEncoder:
    torch.manual_seed(0)
    words = instructed_tokenizer().backend_tokenizer
    return TextEncoder(words, new_text_encoder(words.get_vocab_size(), 32, layers=2).eval())


@pytest.mark.parametrize("instruction", ["", "Draw this: ", "Draw this:", complex_human_instruction()])
def test_the_blocks_read_the_same_states_in_training_as_in_the_program(gemma: TextEncoder, instruction: str) -> None:
    model = TrainedSana(
        gemma.tokenizer, gemma.network, tiny.sana().transformer, instruction, prompt_tokens=MAX_PROMPT_TOKENS
    )
    with torch.no_grad():
        states, mask = model.encode(*model.tokenise(PROMPTS))
        for prompt, found, real in zip(PROMPTS, states, mask, strict=True):
            wanted = gemma.encode(prompt, instruction).embedding[0]
            assert int(real.sum()) == len(wanted), prompt
            assert real[: len(wanted)].all(), "padding stands at the end"
            assert (found[: len(wanted)] - wanted).abs().max() < 1e-5


def test_padding_does_not_change_what_is_drawn() -> None:
    narrow, wide = tiny.sana(prompt_tokens=12).eval(), tiny.sana(prompt_tokens=40).eval()
    latent, time = torch.randn(2, 3, 2, 2), torch.tensor([500.0, 100.0])
    with torch.no_grad():
        drawn = [model(latent, time, *model.tokenise(["red", "so blue"])) for model in (narrow, wide)]
    assert drawn[0].std() > 1e-3
    assert (drawn[0] - drawn[1]).abs().max() < 1e-5 * drawn[0].abs().max()


def test_tokens_have_one_length_and_captions_are_lower_case() -> None:
    model = tiny.sana()
    ids, mask = model.tokenise(["", "Red ", "x" * 100])
    assert ids.shape == mask.shape == (3, 16) and mask.sum(1).tolist() == [1, 4, 16]
    assert torch.equal(ids[1], model.tokenise(["red"])[0][0])


# --- the autoencoder


@pytest.fixture(scope="module")
def solved() -> tuple[Autoencoder, float]:
    pictures = tiny.waves(16, 128)
    torch.manual_seed(0)
    autoencoder = Autoencoder(starter_autoencoder_config())
    factor = solve_encoder(autoencoder, pictures)
    solve_decoder(autoencoder, pictures)
    return autoencoder.eval(), factor


@torch.no_grad()
def quality(autoencoder: Autoencoder, pictures: Tensor) -> float:
    return peak_signal_to_noise(autoencoder.decode(autoencoder.encode(pictures)), pictures)


def test_the_closed_form_start_keeps_smooth_pictures(solved) -> None:
    assert quality(solved[0], tiny.waves(8, 128, seed=1)) > 30


def test_the_closed_form_encoder_s_latents_are_centred_and_of_unit_variance(solved) -> None:
    autoencoder, factor = solved
    with torch.no_grad():
        latents = autoencoder.encode(tiny.waves(16, 128)) * factor
    assert float(latents.std()) == pytest.approx(1, abs=0.01)
    assert latents.mean((0, 2, 3)).abs().max() < 1e-3


def test_the_closed_form_residual_branches_are_silent(solved) -> None:
    blocks = [module for module in solved[0].modules() if isinstance(module, ResidualBlock)]
    assert len(blocks) == 5 + 8
    for block in blocks:
        features = torch.randn(1, block.norm.weight.numel(), 4, 4)
        assert torch.equal(block(features), features)
        assert all(conv.weight.std() > 0 for conv in block.modules() if isinstance(conv, nn.Conv2d)), "can be woken"


def test_a_few_dozen_steps_mend_a_perturbed_autoencoder(solved, tmp_path: Path) -> None:
    autoencoder = Autoencoder(starter_autoencoder_config())
    autoencoder.load_state_dict(solved[0].state_dict())
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for weight in autoencoder.decoder.parameters():
            weight += 0.02 * weight.std(correction=0) * torch.randn(weight.shape, generator=generator)
    unseen = tiny.waves(4, 64, seed=-1)
    run = AutoencoderRun(batch=4, crop=0, solved_rate=2e-4, warm_up=5, average_decay=0.8, steps=40)
    training = AutoencoderTraining(
        run, tmp_path, autoencoder, lambda step, count: tiny.waves(count, 64, step), unseen, lambda _: None
    )
    before = training.quality()
    training.train()
    assert training.quality() > before + 3
    assert load_run(tmp_path)[1]["decibels"] == pytest.approx(training.quality(), abs=0.01)
    assert load_run(tmp_path)[1]["scaling_factor"] == pytest.approx(training.scaling_factor())


def test_an_autoencoder_that_diverges_keeps_the_state_before(tmp_path: Path) -> None:
    run = replace(tiny.AUTOENCODER_RUN, crop=0, steps=1)
    tiny.autoencoder_training(run, tmp_path).train()
    training = tiny.autoencoder_training(replace(run, steps=2), tmp_path)
    with torch.no_grad():
        next(training.autoencoder.decoder.parameters()).fill_(math.nan)
    with pytest.raises(TrainingDiverged):
        training.train()
    assert load_run(tmp_path)[1]["step"] == 1


def test_cells_along_a_cut_are_not_judged() -> None:
    inner = Crop(1, 1, 3, 5).seen()
    assert inner.shape == (1, 96, 96) and inner.sum() == 32 * 32 and inner[0, 32:64, 32:64].all()
    corner = Crop(0, 2, 3, 5).seen()  # at the top right: only its lower and left sides are cuts
    assert corner.sum() == 64 * 64 and corner[0, :64, 32:].all()
    assert Crop(0, 0, 5, 5).seen().all()


def test_a_crop_has_a_cell_that_is_judged() -> None:
    for side in (-1, 1, 2):
        with pytest.raises(EngineError, match=f"crop of {side} ") as caught:
            AutoencoderRun(crop=side)
        assert "\n" not in str(caught.value)
    for side in (0, 3, 4):
        assert AutoencoderRun(crop=side).crop == side
    assert all(Crop(row, column, 3, 9).seen().any() for row in range(7) for column in range(7))


def test_a_crop_is_cut_where_it_says() -> None:
    picture = torch.arange(5.0).repeat_interleave(32).expand(3, 160, 160)
    assert torch.equal(Crop(0, 2, 2, 5).pixels(picture), picture[:, :64, 64:128])
    assert torch.equal(Crop(3, 0, 2, 5).pixels(picture.mT), picture.mT[:, 96:, :64])


def test_crops_lie_anywhere_inside() -> None:
    rng = random.Random(0)
    crops = {(crop.row, crop.column) for crop in (draw_crop(rng, 5, 3) for _ in range(300))}
    assert crops == {(row, column) for row in range(3) for column in range(3)}


# --- the folder that is written


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    model, autoencoder = tiny.sana(channels=4), tiny.autoencoder()
    randomise(model.transformer, 1)
    randomise(autoencoder, 2)
    export_starter(folder, model.eval(), autoencoder, {"steps": 7}, "A card.\n")
    return folder


def drawn_by_engine(folder: Path, prompt: str, seed: int) -> np.ndarray:
    request = GenerationRequest(prompt, model=str(folder), width=96, height=64, exact_size=True, steps=3, seed=seed)
    *_, image = Engine("cpu").generate(request)
    assert isinstance(image, GeneratedImage)
    return image.pixels


def test_the_program_and_diffusers_draw_the_same_with_an_exported_model(exported: Path) -> None:
    diffusers = pytest.importorskip("diffusers")
    pipeline = diffusers.SanaPipeline.from_pretrained(exported, dtype=torch.float32)
    pipeline.set_progress_bar_config(disable=True)
    for seed, prompt in enumerate(("a red fox", "ein grüner Baum 🌳")):
        wanted = np.asarray(
            pipeline(
                prompt, height=64, width=96, num_inference_steps=3, guidance_scale=4.5,
                generator=torch.Generator().manual_seed(seed), complex_human_instruction=None,
                use_resolution_binning=False,
            ).images[0]
        )  # fmt: skip
        found = drawn_by_engine(exported, prompt, seed)
        assert wanted.std() > 5, "a flat picture proves nothing"
        assert np.abs(found.astype(int) - wanted.astype(int)).max() <= 1


def test_weights_are_stored_in_half_precision(exported: Path) -> None:
    for part in ("text_encoder", "transformer", "vae"):
        (file,) = (exported / part).glob("*.safetensors")
        weights = load_file(file)
        assert weights and {weight.dtype for weight in weights.values()} == {torch.float16}


def test_an_exported_model_is_trained_on_from_its_weights(exported: Path) -> None:
    model, again = randomised(), load_sana(exported, "", True, 16, tiny.CPU)
    for name, weight in model.state_dict().items():
        assert torch.equal(again.state_dict()[name], weight.half().float()), name
    ids, mask = model.tokenise(["a red fox"])
    assert torch.equal(again.tokenise(["a red fox"])[0], ids) and torch.equal(again.tokenise(["a red fox"])[1], mask)
    assert all(weight.requires_grad for weight in again.parameters())


def randomised() -> TrainedSana:
    model = tiny.sana(channels=4)
    randomise(model.transformer, 1)
    return model


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("text_trained", [True, False])
def test_training_on_keeps_all_other_parts_byte_for_byte(exported: Path, tmp_path: Path, text_trained: bool) -> None:
    model = load_sana(exported, "", text_trained, 16, tiny.CPU)
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(1.01)
    output = tmp_path / "mine"
    export_continued(output, exported, model, "Mine", 512, {"continued": {}})
    before, after = files(exported), files(output)
    assert before.keys() == after.keys()
    changed = {name.split("/")[0] for name in before if before[name] != after[name]}
    learnt = {"transformer", "text_encoder"} if text_trained else {"transformer"}
    assert changed == {"sana_desktop.json", "training.json"} | learnt
    wanted = {name: weight.half() for name, weight in model.transformer.state_dict().items()}
    again = load_sana(output, "", True, 16, tiny.CPU).transformer.state_dict()
    assert all(torch.equal(again[name].half(), weight) for name, weight in wanted.items())
    assert [path.name for path in tmp_path.iterdir()] == ["mine"], "nothing is left beside it"


def test_an_interrupted_export_leaves_the_older_model(exported: Path, tmp_path: Path, monkeypatch) -> None:
    output, model = tmp_path / "mine", load_sana(exported, "", False, 16, tiny.CPU)
    export_continued(output, exported, model, "Mine", 512, {})
    before = files(output)

    def full(*_: object, **__: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr("engine.training.export.save_file", full)
        with pytest.raises(OSError):
            export_continued(output, exported, model, "Other", 512, {})
    assert files(output) == before
    export_continued(output, exported, model, "Other", 512, {})
    assert b"Other" in files(output)["sana_desktop.json"]
    assert [path.name for path in tmp_path.iterdir()] == ["mine"], "and what it left is swept away"


def test_facts_are_read_without_the_tensors(tmp_path: Path) -> None:
    tiny.transformer_training(replace(tiny.RUN, steps=1), tmp_path / "transformer").train()
    wanted = load_run(tmp_path / "transformer")[1]
    for shard in (tmp_path / "transformer").glob("*.safetensors"):
        shard.unlink()
    assert load_facts(tmp_path / "transformer") == wanted
    assert training_facts(tmp_path) == {"transformer": wanted}
    with pytest.raises(EngineError, match="no saved training"):
        load_facts(tmp_path)


def test_settings_are_all_saved_with_the_state(tmp_path: Path) -> None:
    tiny.transformer_training(replace(tiny.RUN, steps=1), tmp_path).train()
    facts = load_run(tmp_path)[1]
    assert facts["settings"] == dataclasses.asdict(replace(tiny.RUN, steps=1))
    assert (facts["step"], facts["samples"], facts["device"]) == (1, 4, "cpu")
    assert TransformerRun(**facts["settings"]).batch == 4
