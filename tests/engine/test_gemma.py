"""Gemma-2 and the beginnings that are kept: causality, the window, and that nothing depends on what was run before."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch import Tensor, nn

from engine.checkpoint import load_gemma, published_shapes, to_published
from engine.gemma import Gemma, GemmaNorm
from engine.gemma_config import FULL, SLIDING, GemmaConfig, gemma_config, published_fields
from engine.linear import Linear
from engine.prefix_cache import PrefixCache
from engine.text_encoder import EncodedPrompt, TextEncoder
from engine.weight_files import open_weights

CPU = torch.device("cpu")
TINY = GemmaConfig(
    vocab_size=400, hidden_size=16, intermediate_size=24, num_hidden_layers=3, num_attention_heads=4,
    num_key_value_heads=2, head_dim=8, query_pre_attn_scalar=8, attn_logit_softcapping=2.0, sliding_window=5,
)  # fmt: skip
INSTRUCTION = "Draw what is asked for, in detail. User Prompt: "
PROMPTS = ["a red fox", "", "two cups, blue", "雪 🦊", ", then", "a red fox in the snow " * 30]


@pytest.fixture(autouse=True)
def no_gradients() -> Iterator[None]:
    with torch.no_grad():
        yield


def network(config: GemmaConfig = TINY) -> Gemma:
    torch.manual_seed(0)
    made = Gemma(config)
    for name, weight in made.named_parameters():
        weight.normal_(std=0.3 if "norm" in name else 1 / math.sqrt(weight.shape[1]))
    return made.eval().requires_grad_(False)


@functools.cache
def tokenizer() -> Tokenizer:
    """As in Gemma's, the space at the end of the instruction merges with the word after it."""
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=380, special_tokens=["<pad>", "<eos>", "<bos>"], initial_alphabet=alphabet, show_progress=False
    )
    made.train_from_iterator([INSTRUCTION + prompt for prompt in PROMPTS[:3]], trainer)
    made.post_processor = processors.TemplateProcessing(single="<bos> $A", special_tokens=[("<bos>", 2)])
    return made


def tokens(count: int, seed: int = 0) -> list[int]:
    return torch.randint(3, 400, (count,), generator=torch.Generator().manual_seed(seed)).tolist()


def difference(found: Tensor, wanted: Tensor) -> float:
    assert found.shape == wanted.shape
    return float((found.double() - wanted.double()).abs().max() / wanted.double().abs().max())


class Counted:
    """How many tokens were run each time."""

    def __init__(self, gemma: Gemma, monkeypatch: pytest.MonkeyPatch) -> None:
        self.run: list[int] = []
        original = gemma.extend

        def extend(ids: Tensor, past: object = ()) -> object:
            self.run.append(ids.shape[1])
            return original(ids, past)

        monkeypatch.setattr(gemma, "extend", extend)


# --- the network


@pytest.mark.parametrize("count", [1, 4, 5, 6, 23])
def test_a_text_in_parts_is_the_text_in_one(count: int) -> None:
    gemma, ids = network(), tokens(24)
    wanted = gemma(torch.tensor([ids]))
    before, memory = gemma.extend(torch.tensor([ids[:count]]))
    after, _ = gemma.extend(torch.tensor([ids[count:]]), memory)
    assert difference(torch.cat([before, after], dim=1), wanted) < 1e-5


def test_no_token_sees_those_after_it_nor_another_text_of_the_batch() -> None:
    gemma, ids = network(), tokens(12)
    wanted = gemma(torch.tensor([ids]))
    other = gemma(torch.tensor([ids[:7] + tokens(5, seed=1), tokens(12, seed=2)]))
    assert difference(other[:1, :7], wanted[:, :7]) < 1e-5
    assert difference(other[:1, 7:], wanted[:, 7:]) > 1e-2


@pytest.mark.parametrize(("kind", "seen"), [(SLIDING, False), (FULL, True)])
def test_how_far_back_a_layer_looks(kind: str, seen: bool) -> None:
    gemma = network(replace(TINY, num_hidden_layers=1, layer_types=(kind,)))
    ids = tokens(9)
    last = [gemma(torch.tensor([[changed, *ids[1:]]]))[0] for changed in (5, 6)]
    assert not torch.equal(last[0][4], last[1][4]), "four back is inside a window of five"
    assert torch.equal(last[0][5], last[1][5]) != seen
    assert torch.equal(last[0][8], last[1][8]) != seen


def test_the_norm_s_weight_is_the_difference_from_one() -> None:
    norm, x = GemmaNorm(16, 1e-6), torch.randn(3, 16, dtype=torch.bfloat16)
    norm.weight.copy_(torch.linspace(-0.5, 0.5, 16))
    wide = x.double() / (x.double().square().mean(-1, keepdim=True) + 1e-6).sqrt() * (1 + norm.weight.double())
    assert norm(x).dtype is torch.bfloat16
    assert difference(norm(x), wide) < 2**-8, "rounded once, at the end"


def test_bfloat16_stays_close() -> None:
    gemma, ids = network(), torch.tensor([tokens(24)])
    wanted = gemma(ids)
    found = gemma.to(torch.bfloat16)(ids)
    assert found.dtype is torch.bfloat16
    assert 0 < difference(found, wanted) < 0.1


def test_every_weight_learns() -> None:
    gemma = network().requires_grad_(True)
    with torch.enable_grad():
        gemma(torch.tensor([list(range(400))])).square().sum().backward()
    for name, weight in gemma.named_parameters():
        assert weight.grad is not None and weight.grad.abs().sum() > 0, name


def test_every_matrix_of_the_layers_is_a_plain_linear_layer_that_may_be_replaced() -> None:
    gemma, ids = network(), torch.tensor([tokens(9)])
    wanted = gemma(ids)

    class Replaced(nn.Module):
        def __init__(self, layer: Linear) -> None:
            super().__init__()
            self.layer = layer

        def forward(self, x: Tensor, activation: str = "none") -> Tensor:
            return self.layer(x, activation)

    names = {name.split(".", 1)[1] for name, module in gemma.layers.named_modules() if type(module) is Linear}
    assert names == {"attention.qkv", "attention.out", "mlp.gate_up", "mlp.down"}
    for layer in gemma.layers:
        for part in (layer.attention, layer.mlp):
            for name, child in list(part.named_children()):
                setattr(part, name, Replaced(child))
    assert torch.equal(gemma(ids), wanted)


# --- weight files


def write(folder: Path, prefix: str = "", **more: Tensor) -> None:
    weights = {prefix + name: tensor for name, tensor in to_published(network()).items()}
    save_file(weights | more, folder / "model.safetensors")


def test_what_is_written_is_read_again_unchanged(tmp_path: Path) -> None:
    write(tmp_path)
    again = load_gemma(TINY, open_weights(tmp_path, "model"), CPU, torch.float32)
    wanted = network()
    assert all(torch.equal(weight, wanted.get_parameter(name)) for name, weight in again.named_parameters())
    assert {name: tuple(tensor.shape) for name, tensor in to_published(again).items()} == published_shapes(again)
    assert published_shapes(again)["layers.1.self_attn.q_proj.weight"] == (32, 16)
    assert published_shapes(again)["layers.1.self_attn.v_proj.weight"] == (16, 16)


def test_the_table_stays_with_the_processor_and_the_layers_go_to_the_device(tmp_path: Path) -> None:
    write(tmp_path)
    device = torch.device("meta")  # any device that is not the processor will do
    gemma = load_gemma(TINY, open_weights(tmp_path, "model"), device, torch.float32)
    assert {name for name, weight in gemma.named_parameters() if weight.device == CPU} == {"embedding.weight"}
    assert gemma.device == device


def test_a_configuration_is_read_as_it_was_written(tmp_path: Path) -> None:
    config = replace(TINY, rope_theta=500.0, layer_types=(FULL, FULL, SLIDING))
    (tmp_path / "config.json").write_text(json.dumps(published_fields(config)))
    assert gemma_config(tmp_path / "config.json") == config


# --- the beginnings that are kept


@pytest.fixture
def encoder() -> TextEncoder:
    return TextEncoder(tokenizer(), network())


def whole(prompt: str, instruction: str) -> EncodedPrompt:
    """By a network that has run nothing else, all tokens at once."""
    encoder = TextEncoder(tokenizer(), network())
    encoder._cache.run = lambda _prefix, ids: encoder.network(torch.tensor([ids]))  # type: ignore[method-assign]
    return encoder.encode(prompt, instruction)


@pytest.mark.parametrize("instruction", [INSTRUCTION, INSTRUCTION.strip(), "", "Draw"])
def test_a_kept_beginning_changes_nothing(encoder: TextEncoder, instruction: str) -> None:
    for prompt in [*PROMPTS, *reversed(PROMPTS)]:
        found, wanted = encoder.encode(prompt, instruction), whole(prompt, instruction)
        assert (found.tokens, found.ignored) == (wanted.tokens, wanted.ignored)
        assert difference(found.embedding, wanted.embedding) < 1e-5, prompt


def test_only_what_differs_is_run(encoder: TextEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(encoder.network, monkeypatch)
    prefix = encoder.tokenizer.encode(INSTRUCTION).ids
    text = encoder.tokenizer.encode(INSTRUCTION + "a red fox").ids
    assert text[: len(prefix)] != prefix, "the space merges with the word: otherwise this proves nothing"
    encoder.encode("a red fox", INSTRUCTION)
    assert counted.run == [len(prefix), len(text) - (len(prefix) - 1)]
    encoder.encode("a red fox", INSTRUCTION)
    assert counted.run[2:] == [len(text) - (len(prefix) - 1)]
    encoder.encode(", a", INSTRUCTION)
    assert counted.run[3:] == [len(encoder.tokenizer.encode(INSTRUCTION + ", a").ids) - len(prefix)]


def test_an_empty_prompt_is_run_once(encoder: TextEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counted(encoder.network, monkeypatch)
    for _ in range(3):
        encoder.encode("a fox", INSTRUCTION)
        encoder.encode("", "")
    assert counted.run.count(1) == 1, "the beginning-of-sequence token"


def test_what_was_asked_before_changes_no_bit(encoder: TextEncoder) -> None:
    for prompt in PROMPTS:
        for instruction in (INSTRUCTION, "", "Draw", INSTRUCTION):
            wanted = TextEncoder(tokenizer(), network()).encode(prompt, instruction).embedding
            assert torch.equal(encoder.encode(prompt, instruction).embedding, wanted)


def test_two_beginnings_are_kept_and_the_older_one_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    gemma = network()
    counted, cache = Counted(gemma, monkeypatch), PrefixCache(gemma)
    first, second, third = (tokens(count, seed=count) for count in (6, 7, 8))
    for prefix in (first, second, first, third, first):
        cache.run(prefix, [*prefix, 9])
    assert counted.run == [6, 1, 7, 1, 1, 8, 1, 1]
    cache.run(second, [*second, 9])
    assert counted.run[-2:] == [7, 1]


def test_a_text_without_the_beginning_is_run_whole() -> None:
    cache, ids = PrefixCache(network()), tokens(7)
    wanted = network()(torch.tensor([ids]))
    for prefix in ([], [1, 2, 3]):
        assert torch.equal(cache.run(prefix, ids), wanted)
    assert not cache._kept


def test_a_network_that_was_moved_makes_its_beginnings_anew(encoder: TextEncoder, monkeypatch) -> None:
    prefix = tokens(6)
    encoder._cache.run(prefix, prefix)
    encoder.to(torch.device("meta"))
    there = torch.zeros(1, 6, 16, device="meta")
    monkeypatch.setattr(encoder.network, "extend", lambda ids, past=(): (there, []))
    assert encoder._cache.run(prefix, prefix).is_meta
    encoder.network.layers.to_empty(device=CPU)
    encoder.network.norm.to_empty(device=CPU)
    assert not encoder._cache.run(prefix, prefix).is_meta
