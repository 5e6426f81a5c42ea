"""Prompt embeddings against SanaPipeline.encode_prompt, after its choice of tokens; Gemma-2 and token ids against
transformers.

The reference runs the padding too and masks it out again; ours holds the unmasked entries alone. Float32 sums of
another length are added in another order, hence the tolerance.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import tiny_model
import torch
from diffusers import SanaPipeline
from safetensors.torch import save_file
from tiny_model import pipeline, randomise, relative_error
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from torch import Tensor
from transformers import Gemma2Config, Gemma2Model, PreTrainedTokenizerFast
from transformers.initialization import no_init_weights

from engine.checkpoint import to_published
from engine.gemma_config import FULL, gemma_config, published_fields
from engine.prefix_cache import PrefixCache
from engine.prompt_tokens import MAX_PROMPT_TOKENS, complex_human_instruction
from engine.text_encoder import TextEncoder, open_gemma
from engine.tokenizer import decode, encode, load_tokenizer

TOLERANCE = 1e-5
PROMPTS = {
    "short": "A red Fox in snow",
    "empty": "",
    "one letter": "a",
    "blank": " \n\t ",
    "white space around": "  two cups\n",
    "long": "a small white dog, " * 20,
    "over-long": "one large glass of water on the table, " * 60,
    "emoji": "ein grüner Baum 🌳 und 👩‍👩‍👧",
    "right to left": "ثعلب أحمر في الثلج",
    "control characters": "a\u0000b\u200b\ufeffc",
    "special tokens": "a <pad> b <eos> <bos>",
    "punctuation first": ", a fox",
}
INSTRUCTIONS = {"with the instruction": complex_human_instruction(), "another": "Prompt: ", "without": ""}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SanaPipeline, TextEncoder]]:
    folder: Path = tmp_path_factory.mktemp("model")
    reference = pipeline()
    reference.save_pretrained(folder)
    with torch.inference_mode():
        yield reference, TextEncoder.load(folder, torch.device("cpu"), torch.float32)


@pytest.mark.parametrize("instruction", INSTRUCTIONS)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_unmasked_entries_are_the_reference_s(both, prompt: str, instruction: str) -> None:
    reference, encoder = both
    lines = INSTRUCTIONS[instruction].split("\n") if INSTRUCTIONS[instruction] else None
    wanted, mask, _, _ = reference.encode_prompt(
        PROMPTS[prompt], do_classifier_free_guidance=False, complex_human_instruction=lines
    )
    ours = encoder.encode(PROMPTS[prompt], INSTRUCTIONS[instruction])
    assert ours.embedding.shape[1] == int(mask.sum())
    assert relative_error(ours.embedding, wanted[mask.bool()][None]) <= TOLERANCE


def test_the_reference_s_instruction_is_ours() -> None:
    from inspect import signature

    assert "\n".join(signature(SanaPipeline.__call__).parameters["complex_human_instruction"].default) == (
        complex_human_instruction()
    )


@pytest.mark.parametrize("instruction", INSTRUCTIONS)
def test_what_an_over_long_prompt_loses_is_its_end(both, instruction: str) -> None:
    _, encoder = both
    words = " ".join(f"word{number}" for number in range(400))
    encoded = encoder.encode(words, INSTRUCTIONS[instruction])
    assert encoded.embedding.shape[1] == MAX_PROMPT_TOKENS
    assert encoded.tokens > MAX_PROMPT_TOKENS
    assert encoded.ignored and words.endswith(encoded.ignored)
    read = words.removesuffix(encoded.ignored)
    assert encoder.encode(read, INSTRUCTIONS[instruction]).ignored == ""


@pytest.mark.parametrize("prompt", set(PROMPTS) - {"over-long"})
def test_a_prompt_that_fits_loses_nothing(both, prompt: str) -> None:
    encoded = both[1].encode(PROMPTS[prompt], complex_human_instruction())
    assert encoded.ignored == "" and encoded.tokens == encoded.embedding.shape[1] <= MAX_PROMPT_TOKENS


# --- the network

CPU = torch.device("cpu")
CONFIGS: dict[str, dict[str, Any]] = {
    "toy": {},
    "two query heads a key head": {"num_attention_heads": 4, "num_key_value_heads": 2},
    "a narrow window": {"sliding_window": 7},
    "full attention everywhere": {"layer_types": [FULL] * 3, "sliding_window": 3},
    "another rotation": {"rope_parameters": {"rope_type": "default", "rope_theta": 500.0}},
    "another scale and cap": {"query_pre_attn_scalar": 3, "attn_logit_softcapping": 0.5},
    "another epsilon": {"rms_norm_eps": 0.3},
}


def reference_network(**changes: Any) -> Gemma2Model:
    sizes: dict[str, Any] = {
        "vocab_size": 300, "hidden_size": 16, "intermediate_size": 24, "num_hidden_layers": 3,
        "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 8, "query_pre_attn_scalar": 8,
        "attn_logit_softcapping": 2.0, "attn_implementation": "eager",
    }  # fmt: skip
    return randomise(Gemma2Model(Gemma2Config(**sizes | changes)), seed=5)


def write(reference: Gemma2Model, folder: Path, prefix: str = "", **more: Tensor) -> None:
    reference.config.save_pretrained(folder)
    weights = {prefix + name: tensor for name, tensor in reference.state_dict().items()}
    save_file(weights | more, folder / "model.safetensors")


def token_ids(batch: int, length: int) -> Tensor:
    return torch.randint(3, 300, (batch, length), generator=torch.Generator().manual_seed(length))


@torch.inference_mode()
@pytest.mark.parametrize("name", CONFIGS)
def test_gemma_is_the_reference_s(name: str, tmp_path: Path) -> None:
    reference = reference_network(**CONFIGS[name])
    write(reference, tmp_path)
    ours = open_gemma(tmp_path, CPU, torch.float32)
    for length in (1, 6, 40):
        ids = token_ids(2, length)
        assert relative_error(ours(ids), reference(ids).last_hidden_state) <= TOLERANCE


@torch.inference_mode()
def test_every_setting_of_the_configuration_matters() -> None:
    """Else the test above would not notice that one is ignored."""
    ids = token_ids(2, 40)
    for name in set(CONFIGS) - {"toy", "two query heads a key head"}:
        plain = reference_network(**{"sliding_window": 3} if name.startswith("full") else {})
        changed = reference_network(**CONFIGS[name])
        assert relative_error(changed(ids).last_hidden_state, plain(ids).last_hidden_state) > 1e-3, name


@torch.inference_mode()
def test_padding_at_the_end_needs_no_mask(tmp_path: Path) -> None:
    reference = reference_network(sliding_window=5)
    write(reference, tmp_path)
    ours, ids = open_gemma(tmp_path, CPU, torch.float32), token_ids(4, 30)
    mask = torch.arange(30) < torch.tensor([[30], [1], [7], [22]])
    ids = ids.masked_fill(~mask, 0)
    wanted = reference(ids, attention_mask=mask.long()).last_hidden_state
    assert relative_error(ours(ids)[mask], wanted[mask]) <= TOLERANCE


@torch.inference_mode()
@pytest.mark.parametrize("shared", [0, 1, 6, 7, 8, 24])
def test_a_kept_beginning_is_the_reference_s_text_run_whole(shared: int, tmp_path: Path) -> None:
    reference = reference_network(sliding_window=7)
    write(reference, tmp_path)
    cache = PrefixCache(open_gemma(tmp_path, CPU, torch.float32))
    prefix = token_ids(1, 24)[0].tolist()
    for new in ([5], [5, 6, 7] * 6):
        ids = prefix[:shared] + new
        wanted = reference(torch.tensor([ids])).last_hidden_state
        assert relative_error(cache.run(prefix, ids), wanted) <= TOLERANCE


@pytest.fixture(scope="module")
def published_widths(tmp_path_factory: pytest.TempPathFactory) -> tuple[Gemma2Model, Path]:
    """One layer of either kind at Gemma-2-2B's widths."""
    config = Gemma2Config(
        vocab_size=300, num_hidden_layers=2, sliding_window=16, attn_implementation="eager"
    )  # the rest of the reference's defaults are Gemma-2-2B's
    with no_init_weights():
        reference = Gemma2Model(config).eval().requires_grad_(False)
    drawn = torch.randn(1_000_003, generator=torch.Generator().manual_seed(0))  # a prime: no two rows are alike
    for weight in reference.parameters():
        scale = 0.1 if weight.dim() == 1 else weight.shape[1] ** -0.5
        weight.copy_(drawn.repeat(weight.numel() // len(drawn) + 1)[: weight.numel()].view(weight.shape) * scale)
    folder = tmp_path_factory.mktemp("wide")
    write(reference, folder)
    return reference, folder


@torch.inference_mode()
def test_gemma_at_the_published_widths(published_widths: tuple[Gemma2Model, Path]) -> None:
    reference, folder = published_widths
    ours, ids = open_gemma(folder, CPU, torch.float32), token_ids(1, 24)
    wanted = reference(ids).last_hidden_state
    assert relative_error(ours(ids), wanted) <= TOLERANCE
    prefix = ids[0, :20].tolist()
    assert relative_error(PrefixCache(ours).run(prefix, ids[0].tolist()), wanted) <= TOLERANCE


@torch.inference_mode()
def test_gemma_in_bfloat16_is_as_exact_as_the_reference_in_it(tmp_path: Path) -> None:
    """Both round to 8 bits at every operation, in another order: neither is nearer to the exact result."""
    reference = reference_network(num_attention_heads=4, num_key_value_heads=2, hidden_size=64, head_dim=16)
    write(reference, tmp_path)
    ids = token_ids(4, 40)
    exact = reference(ids).last_hidden_state
    found = open_gemma(tmp_path, CPU, torch.bfloat16)(ids)
    wanted = reference.to(torch.bfloat16)(ids).last_hidden_state
    assert found.dtype is torch.bfloat16
    ours, theirs = (float((made.float() - exact).square().mean().sqrt()) for made in (found, wanted))
    assert 0 < ours <= 1.1 * theirs < 0.1


@torch.inference_mode()
@pytest.mark.parametrize("prefix", ["", "model."])
def test_published_names_with_and_without_the_causal_model_s_prefix(prefix: str, tmp_path: Path) -> None:
    reference = reference_network()
    write(reference, tmp_path, prefix, **({"lm_head.weight": torch.zeros(3, 16)} if prefix else {}))
    ours = open_gemma(tmp_path, CPU, torch.float32)
    assert relative_error(ours(token_ids(1, 9)), reference(token_ids(1, 9)).last_hidden_state) <= TOLERANCE
    assert {name: tensor.shape for name, tensor in to_published(ours).items()} == {
        name: tensor.shape for name, tensor in reference.state_dict().items()
    }
    assert all(torch.equal(tensor, reference.state_dict()[name]) for name, tensor in to_published(ours).items())


@torch.inference_mode()
def test_the_reference_reads_the_configuration_that_we_write(tmp_path: Path) -> None:
    wanted = reference_network(**CONFIGS["full attention everywhere"] | CONFIGS["another rotation"])
    write(wanted, tmp_path)
    config = published_fields(gemma_config(tmp_path / "config.json"))
    (tmp_path / "config.json").write_text(json.dumps(config))
    again = Gemma2Model.from_pretrained(tmp_path, attn_implementation="eager", dtype=torch.float32)
    ids = token_ids(1, 12)
    assert torch.equal(again(ids).last_hidden_state, wanted(ids).last_hidden_state)


# --- token ids


def sentence_pieces() -> Tokenizer:
    """Built as Gemma's is: a space is a sign of its own, unknown characters fall back to bytes, `<eos>` in a prompt
    is the token."""
    made = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    made.normalizer = normalizers.Replace(" ", "▁")
    made.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    made.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    special = ["<pad>", "<eos>", "<bos>", "<unk>", *(f"<0x{byte:02X}>" for byte in range(256))]
    trainer = trainers.BpeTrainer(vocab_size=600, special_tokens=special, show_progress=False)
    made.train_from_iterator([complex_human_instruction()], trainer)
    made.add_special_tokens(["<pad>", "<eos>", "<bos>", "<unk>", "<start_of_turn>"])
    made.post_processor = processors.TemplateProcessing(
        single="<bos>:0 $A:0", pair="<bos>:0 $A:0 <bos>:1 $B:1", special_tokens=[("<bos>", 2)]
    )
    return made


def with_padding_and_truncation() -> Tokenizer:
    made = Tokenizer.from_str(tiny_model.tokenizer().backend_tokenizer.to_str())
    made.enable_padding(direction="left", pad_id=0, pad_token="<pad>", length=32)
    made.enable_truncation(6)
    return made


TOKENIZERS = {
    "bytes": lambda: tiny_model.tokenizer().backend_tokenizer,
    "as Gemma's": sentence_pieces,
    "padding and truncation in the file": with_padding_and_truncation,
    "the starter model's": lambda: Tokenizer.from_file("resources/models/starter/tokenizer/tokenizer.json"),
}
TEXTS = [
    *PROMPTS.values(),
    *INSTRUCTIONS.values(),
    *(instruction + prompt for instruction in INSTRUCTIONS.values() for prompt in PROMPTS.values()),
    "<bos>", "<eos><eos>", "< eos >", "<pad>a<unk>", "<start_of_turn>user", "<0x41>", "▁a▁▁b",
    "a red fox " * 2000, "é e\u0301 ﬁ ½ Å", "\u202eright to left\u202c", "\ufffd\ufffe\U0010ffff", "雪の中の狐",
    "नमस्ते दुनिया", "\r\n\n\t  \u3000 x", "👩🏽‍🚀🏳️‍🌈", "a" * 20_000,
]  # fmt: skip


@pytest.mark.parametrize("name", TOKENIZERS)
def test_token_ids_are_the_reference_s(name: str, tmp_path: Path) -> None:
    TOKENIZERS[name]().save(str(tmp_path / "tokenizer.json"))
    ours = load_tokenizer(tmp_path)
    reference = PreTrainedTokenizerFast(tokenizer_file=str(tmp_path / "tokenizer.json"))
    for text in TEXTS:
        ids = encode(ours, text)
        assert ids == reference.encode(text), text[:40]
        assert decode(ours, ids) == reference.decode(ids), text[:40]
    assert len({tuple(encode(ours, text)) for text in TEXTS}) > 40, "texts that are all alike prove nothing"
