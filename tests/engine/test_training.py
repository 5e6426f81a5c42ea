"""The training of the starter model: what must hold before hours are spent on it. Seconds, no artwork package."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.errors import EngineError
from engine.training import cli, closed_form_encoder, monitor, sampling, scenes
from engine.training.artwork import Artwork
from engine.training.averaging import WeightAverage
from engine.training.captions import COLOURS, CONCEPTS, LAYOUTS, caption, held_out_pairs, is_held_out, plain_caption
from engine.training.closed_form_decoder import solve_decoder
from engine.training.closed_form_encoder import LinearEncoder, as_linear, solve_encoder, starter_autoencoder_config
from engine.training.export import export
from engine.training.objective import NoiseLevels, mix, timestep, velocity_loss
from engine.training.optimizers import new_optimizers, optimizer_tensors, restore_optimizers
from engine.training.run_folder import load_trained, start_from_model, training_facts
from engine.training.run_state import load_run, save_run
from engine.training.sampling import nearest_colour
from engine.training.scenes import compose, draw_scene, to_pixels
from engine.training.starter import PromptedTransformer
from engine.training.train_autoencoder import Crop, peak_signal_to_noise
from engine.training.train_transformer import TransformerRun, TransformerTraining
from engine.training.vocabulary import train_tokenizer


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A `data-by-emoji.json` of two entries."""
    file = tmp_path_factory.mktemp("names") / "data-by-emoji.json"
    entries = {
        "🦒": {"name": "giraffe", "group": "Animals & Nature"},
        "😀": {"name": "grinning face", "group": "Smileys & Emotion"},
    }
    file.write_text(json.dumps(entries), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def artwork(tmp_path_factory: pytest.TempPathFactory) -> Artwork:
    """A package whose every concept is a disc of its own colour."""
    folder = tmp_path_factory.mktemp("art")
    (folder / "assets").mkdir()
    for number, concept in enumerate(CONCEPTS):
        picture = Image.new("RGBA", (64, 48))
        ImageDraw.Draw(picture).ellipse((8, 0, 56, 47), fill=(10 * number, 255 - 10 * number, 90, 255))
        picture.save(folder / "assets" / f"{concept.code_point}.webp", lossless=True)
    return Artwork(folder)


@pytest.fixture(scope="module")
def pictures(artwork: Artwork) -> Tensor:
    rng = random.Random(0)
    return to_pixels(np.stack([scenes.render(draw_scene(rng), artwork) for _ in range(6)]))[:, :, 128:384, 128:384]


@pytest.fixture(scope="module")
def solved(pictures: Tensor) -> Autoencoder:
    torch.manual_seed(0)
    autoencoder = Autoencoder(starter_autoencoder_config())
    solve_encoder(autoencoder, pictures)
    return autoencoder.eval()


# --- words


def test_held_out_pairs_are_never_drawn() -> None:
    rng = random.Random(1)
    drawn = {(scene.concept.name, scene.colour) for scene in (draw_scene(rng) for _ in range(3000))}
    assert held_out_pairs()
    assert not drawn & {(concept.name, colour) for concept, colour in held_out_pairs()}
    assert {name for name, _ in drawn} == {concept.name for concept in CONCEPTS}


def test_the_default_background_is_always_trained() -> None:
    assert not any(is_held_out(concept, "white") for concept in CONCEPTS)


def test_captions_are_plain_lower_case_english() -> None:
    rng = random.Random(2)
    for _ in range(2000):
        words = caption(rng.choice(CONCEPTS), rng.choice(list(COLOURS)), rng.choice(LAYOUTS), rng)
        assert words == words.lower().strip()
        assert "  " not in words and " ," not in words and "{" not in words
        assert " a orange" not in f" {words}" and " a apple" not in f" {words}"


def test_a_caption_names_its_background() -> None:
    rng = random.Random(3)
    for colour in set(COLOURS) - {"white", "gray", "purple", "light blue"}:
        assert colour in caption(CONCEPTS[0], colour, LAYOUTS[0], rng)


def test_plain_caption() -> None:
    assert plain_caption(CONCEPTS[0], "blue") == "a red apple on a blue background"


def test_one_caption_in_ten_is_empty() -> None:
    rng = random.Random(4)
    empty = Counter(not draw_scene(rng).caption for _ in range(4000))
    assert 0.08 < empty[True] / 4000 < 0.12


def test_any_text_has_tokens(names: Path) -> None:
    tokenizer = train_tokenizer(names)
    assert (tokenizer.pad_token_id, tokenizer.eos_token_id, tokenizer.bos_token_id) == (0, 1, 2)
    assert tokenizer.encode("") == [2]
    for text in ("a red apple on a blue background", "émigré 狐 🦊 \x00", "zyzzyva"):
        ids = tokenizer.encode(text)
        assert ids[0] == 2
        assert tokenizer.decode(ids, skip_special_tokens=True).strip() == text


def test_every_caption_word_is_one_token(names: Path) -> None:
    tokenizer = train_tokenizer(names)
    assert len(tokenizer.encode("a small turtle on the left on a purple background")) == 1 + 10


# --- pictures


def test_an_oblong_drawing_is_padded_to_a_square(artwork: Artwork) -> None:
    assert artwork.picture(CONCEPTS[0].code_point).size == (64, 64)


def test_composing_leaves_no_fringe_around_the_object() -> None:
    """A white disc with black under its transparent part, on white: every pixel must stay white."""
    disc = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    ImageDraw.Draw(disc).ellipse((8, 8, 56, 56), fill=(255, 255, 255, 255))
    assert compose(disc, (255, 255, 255), (256, 256), 300).min() >= 253


@pytest.mark.parametrize("colour", COLOURS)
def test_the_background_is_told_from_the_corners(colour: str, artwork: Artwork) -> None:
    picture = compose(artwork.picture(CONCEPTS[0].code_point), COLOURS[colour], (256, 256), 400)
    assert nearest_colour(picture) == colour


# --- autoencoder


def test_the_solved_encoder_is_one_matrix(solved: Autoencoder, pictures: Tensor) -> None:
    matrix = as_linear(solved.encode)
    with torch.no_grad():
        torch.testing.assert_close(matrix(pictures), solved.encode(pictures), atol=1e-3, rtol=1e-4)


def test_the_solved_encoder_keeps_lengths(solved: Autoencoder) -> None:
    """Principal components are orthonormal, through all stages."""
    matrix = as_linear(solved.encode).matrix
    torch.testing.assert_close(matrix @ matrix.T, torch.eye(32), atol=1e-3, rtol=0)


@pytest.mark.slow
def test_the_solved_decoder_draws_at_once(solved: Autoencoder, pictures: Tensor) -> None:
    solve_decoder(solved, pictures)
    with torch.no_grad():
        drawn = solved.decode(solved.encode(pictures))
    assert peak_signal_to_noise(drawn, pictures) > 27


def test_scaling_factor_gives_unit_variance(pictures: Tensor) -> None:
    factor = solve_encoder(Autoencoder(starter_autoencoder_config()), pictures)
    autoencoder = Autoencoder(starter_autoencoder_config(factor))
    solve_encoder(autoencoder, pictures)
    with torch.no_grad():
        assert float(autoencoder.encode(pictures).std()) == pytest.approx(1, abs=1e-3)


def test_a_crop_sees_only_cells_with_all_their_neighbours() -> None:
    corner = Crop(row=0, column=0, side=3, whole=16).seen()[0, ::32, ::32]
    inner = Crop(row=5, column=5, side=3, whole=16).seen()[0, ::32, ::32]
    assert corner.tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 0]]
    assert inner.tolist() == [[0, 0, 0], [0, 1, 0], [0, 0, 0]]


# --- objective


def test_the_path_runs_from_picture_to_noise() -> None:
    picture, noise = torch.randn(2, 3, 4, 4), torch.randn(2, 3, 4, 4)
    ends = mix(picture, noise, torch.tensor([0.0, 1.0]))
    assert torch.equal(ends[0], picture[0]) and torch.equal(ends[1], noise[1])


def test_the_exact_velocity_costs_nothing() -> None:
    picture, noise = torch.randn(2, 3, 4, 4), torch.randn(2, 3, 4, 4)
    assert velocity_loss(lambda x, t: noise - picture, picture, noise, torch.tensor([0.3, 0.9])) == 0


def test_timesteps_are_cut_to_whole_numbers() -> None:
    assert timestep(torch.tensor([0.0, 0.12345, 0.9999])).tolist() == [0, 123, 999]


def test_a_batch_of_noise_levels_covers_the_whole_path() -> None:
    levels = NoiseLevels(mean=0.0).draw(64, torch.Generator().manual_seed(0)).sort().values
    assert 0 < levels[0] < 0.15 and 0.85 < levels[-1] < 1
    assert float(levels.median()) == pytest.approx(0.5, abs=0.02)


# --- training


def test_the_average_forgets_its_random_start() -> None:
    network = nn.Linear(2, 2)
    average = WeightAverage(network)
    nn.init.constant_(network.weight, 3.0)
    for step in range(1, 60):
        average.update(network, step)
    torch.testing.assert_close(average.network.weight, torch.full((2, 2), 3.0), atol=0.01, rtol=0)


def test_a_collapsed_text_encoder_stops_the_run() -> None:
    monitor.Reading(loss=1.0, gap=0.0, spread=0.5).check(samples=1000)  # too early to tell
    with pytest.raises(monitor.PromptIgnored, match="captions do not matter"):
        monitor.Reading(loss=1.0, gap=0.002, spread=0.5).check(samples=4000)
    with pytest.raises(monitor.PromptIgnored, match="collapsed"):
        monitor.Reading(loss=1.0, gap=0.2, spread=0.1).check(samples=100)


def test_fresh_prompts_lie_far_apart(names: Path) -> None:
    torch.manual_seed(0)
    model = PromptedTransformer(train_tokenizer(names))
    prompts = [plain_caption(concept, "blue") for concept in CONCEPTS]
    latents = torch.randn(len(prompts), 32, 2, 2)
    reading = monitor.read(model, latents, prompts)
    assert reading.spread > 0.3
    assert reading.gap == pytest.approx(0, abs=1e-3)  # the last layer starts at zero: no prompt can matter yet


def test_optimizer_state_survives_a_round_trip() -> None:
    class Network(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.blocks = nn.ModuleList([nn.Linear(4, 4)])
            self.output = nn.Linear(4, 1)

        def forward(self, x: Tensor) -> Tensor:
            return self.output(self.blocks[0](x))

    def stepped(steps: int, optimizers: list, network: Network) -> None:
        for _ in range(steps):
            network(torch.ones(1, 4)).square().sum().backward()
            for optimizer in optimizers:
                optimizer.step()
                optimizer.zero_grad()

    torch.manual_seed(0)
    whole, part = Network(), Network()
    part.load_state_dict(whole.state_dict())
    text = nn.Linear(1, 1)
    straight = new_optimizers(whole, text, rate=1e-2, muon=True)
    stepped(4, straight, whole)
    before = new_optimizers(part, text, rate=1e-2, muon=True)
    stepped(2, before, part)
    after = new_optimizers(part, text, rate=1e-2, muon=True)
    restore_optimizers(after, optimizer_tensors(before))
    stepped(2, after, part)
    torch.testing.assert_close(part.state_dict(), whole.state_dict())


def test_run_state_is_replaced_as_a_whole(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    save_run(folder, {"weights": {"a": torch.ones(2)}, "extra": {"b": torch.ones(1)}}, {"step": 1})
    save_run(folder, {"weights": {"a": torch.zeros(2)}}, {"step": 2})
    tensors, facts = load_run(folder)
    assert facts == {"step": 2}
    assert list(tensors) == ["weights"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["run"]


def test_an_interrupted_swap_falls_back_on_the_older_state(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    save_run(folder, {"weights": {"a": torch.ones(2)}}, {"step": 1})
    folder.rename(tmp_path / "run.old")  # where a power cut may leave it
    assert load_run(folder)[1] == {"step": 1}


def test_training_goes_on_where_it_stopped(
    tmp_path: Path, names: Path, artwork: Artwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.training.train_transformer.MONITORED", 2)
    encoder = LinearEncoder(torch.randn(32, 3072, generator=torch.Generator().manual_seed(0)) / 50, torch.zeros(32))
    tokenizer = train_tokenizer(names)
    lines: list[str] = []

    def session() -> TransformerTraining:
        run = TransformerRun(batch=2, minutes=1e-6)
        return TransformerTraining(run, tmp_path / "transformer", artwork, encoder, tokenizer, say=lines.append)

    first = session()
    first.train()
    second = session()
    assert (second.step, second.samples) == (first.step, first.samples) == (1, 2)
    torch.testing.assert_close(second.model.state_dict(), first.model.state_dict())
    assert second.scenes(5, 2)[1] == first.scenes(5, 2)[1]
    assert len(lines) == 1 and "gap" in lines[0] and "spread" in lines[0]


@pytest.fixture
def exported(tmp_path: Path, names: Path, solved: Autoencoder) -> tuple[Path, PromptedTransformer]:
    torch.manual_seed(1)
    model = PromptedTransformer(train_tokenizer(names)).eval()
    nn.init.normal_(model.transformer.output.weight, std=0.1)
    facts = {name: {"step": 7, "samples": 112, "seconds": 3.5} for name in ("transformer", "decoder")}
    export(tmp_path / "model", model, solved, training=facts, card="# Card\n")
    return tmp_path / "model", model


def test_training_goes_on_from_an_exported_model(
    tmp_path: Path, exported: tuple[Path, PromptedTransformer], solved: Autoencoder
) -> None:
    folder, model = exported
    start_from_model(tmp_path / "run", folder)
    again, autoencoder = load_trained(tmp_path / "run")
    torch.testing.assert_close(again.state_dict(), model.state_dict(), atol=0, rtol=0)
    torch.testing.assert_close(autoencoder.state_dict(), solved.state_dict(), atol=0, rtol=0)
    assert training_facts(tmp_path / "run")["transformer"]["samples"] == 112


def test_an_export_replaces_the_older_one(exported: tuple[Path, PromptedTransformer], solved: Autoencoder) -> None:
    folder, model = exported
    export(folder, model, solved, training={}, card="# Another\n")
    assert (folder / "README.md").read_text() == "# Another\n"
    assert not [entry.name for entry in folder.parent.iterdir() if entry.name.startswith(".")]


def test_the_published_pipeline_draws_the_same(
    exported: tuple[Path, PromptedTransformer], monkeypatch: pytest.MonkeyPatch
) -> None:
    from diffusers import SanaPipeline  # not at the top: slow to load

    monkeypatch.setattr(sampling, "STEPS", 4)
    folder, model = exported
    pipeline = SanaPipeline.from_pretrained(folder)
    pipeline.set_progress_bar_config(disable=True)
    noise = torch.randn(32, sampling.CELLS, sampling.CELLS, generator=torch.Generator().manual_seed(0))
    prompt = "a fox on a blue background"
    theirs = pipeline(
        prompt,
        height=512,
        width=512,
        num_inference_steps=sampling.STEPS,
        guidance_scale=sampling.GUIDANCE,
        latents=noise[None],
        complex_human_instruction=None,
        output_type="latent",
    ).images
    torch.testing.assert_close(sampling.draw(model, [prompt]), theirs, atol=1e-3, rtol=1e-3)


def test_a_missing_package_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="nowhere"):
        cli.main(["prepare", str(tmp_path / "run"), "--artwork", "nowhere.tgz", "--names", "nowhere.json"])


def test_cells_are_what_the_networks_compress() -> None:
    assert starter_autoencoder_config().compression == closed_form_encoder.CELL
