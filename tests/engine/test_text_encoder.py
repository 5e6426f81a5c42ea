"""Damaged tokenizers and language models: one line when the model is opened, not a crash in the middle of a run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import EngineError
from engine.prompt_tokens import complex_human_instruction, resolve_instruction
from engine.text_encoder import TextEncoder
from engine.tokenizer import MAX_TOKENIZER_BYTES

ROOT = Path(__file__).parents[2]
CPU = torch.device("cpu")
HUGE = 10**400


@torch.inference_mode()
def encode(folder: Path, prompt: str = "a red fox 🌳") -> torch.Tensor:
    return TextEncoder.load(folder, CPU, torch.float32).encode(prompt, "Draw: ").embedding


def edit(file: Path, **changes: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))


def assert_refused(folder: Path, match: str | None = None) -> None:
    with pytest.raises(EngineError, match=match) as caught:
        encode(folder)
    assert "\n" not in str(caught.value)


def test_the_network_is_never_float16(model: Path) -> None:
    with pytest.raises(AssertionError, match="overflows"):
        TextEncoder.load(model, CPU, torch.float16)


@pytest.mark.parametrize(
    ("wanted", "of_the_model", "text"),
    [
        ("default", None, complex_human_instruction()),
        ("default", "Draw: ", "Draw: "),
        ("default", "none", ""),
        ("default", "", ""),
        ("none", "Draw: ", ""),
        ("Paint: ", "Draw: ", "Paint: "),
    ],
)
def test_which_text_stands_before_the_prompt(wanted: str, of_the_model: str | None, text: str) -> None:
    assert resolve_instruction(wanted, of_the_model) == text


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", bytes(range(256)), b"[" * 100_000, b'{"model": null}'])
def test_a_damaged_tokenizer_is_named(own_model: Path, content: bytes) -> None:
    (own_model / "tokenizer" / "tokenizer.json").write_bytes(content)
    assert_refused(own_model, r"tokenizer\.json")


WORDS = {"type": "WordLevel", "vocab": {"a": 5}, "unk_token": "x"}


def shift_ids(vocabulary: dict[str, int]) -> None:
    vocabulary.update({piece: number + 400 for piece, number in vocabulary.items()})


PADDING = {
    "strategy": {"Fixed": 64}, "direction": "Left", "pad_to_multiple_of": None, "pad_id": 0, "pad_type_id": 0,
    "pad_token": "<pad>",
}  # fmt: skip


def first_token(number: int, described: bool = True) -> dict[str, Any]:
    described_tokens = {"<bos>": {"id": "<bos>", "ids": [number], "tokens": ["<bos>"]}} if described else {}
    single = [{"SpecialToken": {"id": "<bos>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}]
    return {"type": "TemplateProcessing", "single": single, "pair": single, "special_tokens": described_tokens}


TOKENIZERS = {
    "another vocabulary than the network's": lambda t: t["model"]["vocab"].update({"fox": 10**6, "🌳": 2**31}),
    "ids beyond the network's embedding": lambda t: shift_ids(t["model"]["vocab"]),
    "no vocabulary": lambda t: t["model"].update(vocab={}, merges=[]),
    "words without the unknown one": lambda t: t.update(model=WORDS),
    "an unknown kind": lambda t: t["model"].update(type="Nonsense"),
    "an unknown pre-tokenizer": lambda t: t.update(pre_tokenizer={"type": "Nonsense"}),
    "padding to the left and truncation": lambda t: t.update(
        padding=PADDING, truncation={"direction": "Right", "max_length": 1, "strategy": "LongestFirst", "stride": 0}
    ),
    "a first token beyond the embedding": lambda t: t.update(post_processor=first_token(2**31)),
    "a first token that is not described": lambda t: t.update(post_processor=first_token(2, described=False)),
}


@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_tokenizer_that_does_not_fit_is_refused_or_works(own_model: Path, name: str) -> None:
    file = own_model / "tokenizer" / "tokenizer.json"
    tokenizer = json.loads(file.read_text())
    TOKENIZERS[name](tokenizer)
    file.write_text(json.dumps(tokenizer))
    try:
        assert torch.isfinite(encode(own_model)).all()
    except EngineError as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("name", [name for name in TOKENIZERS if name.startswith("a first token")])
def test_a_tokenizer_s_own_first_token_is_looked_at(own_model: Path, name: str) -> None:
    """One lies beyond the table; the other makes the tokenizers library panic, which is no Exception in Python."""
    file = own_model / "tokenizer" / "tokenizer.json"
    tokenizer = json.loads(file.read_text())
    TOKENIZERS[name](tokenizer)
    file.write_text(json.dumps(tokenizer))
    assert_refused(own_model, "[Gg]et the model again")


def test_a_huge_tokenizer_is_not_opened(own_model: Path) -> None:
    with (own_model / "tokenizer" / "tokenizer.json").open("r+b") as file:
        file.truncate(MAX_TOKENIZER_BYTES + 1)  # a hole: takes no room on the disk
    assert_refused(own_model, "far too large")


@pytest.mark.parametrize("field", ["vocab_size", "hidden_size", "num_hidden_layers", "head_dim"])
@pytest.mark.parametrize("value", [0, -1, HUGE, 2.5, "2", None, True, []], ids=lambda value: str(value)[:6])
def test_an_absurd_size_is_refused(own_model: Path, field: str, value: Any) -> None:
    edit(own_model / "text_encoder" / "config.json", **{field: value})
    assert_refused(own_model, field)


OTHER_FIELDS = {
    "hidden_activation": ["nonsense", None, 3],
    "rope_parameters": [None, 3, {}, {"rope_type": "nonsense"}, {"rope_type": "default", "rope_theta": "x"}],
    "query_pre_attn_scalar": [0, -1, "x", None],
    "attn_logit_softcapping": ["x", 0, None],
    "rms_norm_eps": ["x", None],
    "sliding_window": ["x", 0, None],
    "layer_types": ["x", [], ["nonsense", "nonsense"], [3, 3], [[], {}], ["full_attention"], {"a": 1}],
    "use_bidirectional_attention": [True, "x", 3],
    "rope_theta": ["x", -1, None, {}],
    "num_key_value_heads": [3, 2],
    "num_attention_heads": [3],
    "pad_token_id": [10**9, "x", None],
    "attention_bias": [True],
    "torch_dtype": ["nonsense", 3],
    "auto_map": [{"AutoModel": "evil.Model"}],
    "quantization_config": [{"quant_method": "nonsense"}],
    "_attn_implementation": ["nonsense"],
    "id2label": [3],
}


@pytest.mark.parametrize(
    ("field", "value"), [(field, value) for field, values in OTHER_FIELDS.items() for value in values]
)
def test_any_other_field_is_refused_or_works(own_model: Path, field: str, value: Any) -> None:
    edit(own_model / "text_encoder" / "config.json", **{field: value})
    try:
        encode(own_model)
    except EngineError as error:
        assert "\n" not in str(error)


def test_another_language_model_is_named(own_model: Path) -> None:
    edit(own_model / "text_encoder" / "config.json", model_type="llama")
    assert_refused(own_model, "describes a llama, not Gemma-2")


def test_an_export_of_the_causal_model_is_read_too(own_model: Path) -> None:
    from safetensors.torch import load_file, save_file

    wanted = encode(own_model)
    file = own_model / "text_encoder" / "model.safetensors"
    weights = {f"model.{name}": tensor for name, tensor in load_file(file).items()}
    save_file(weights | {"lm_head.weight": torch.zeros(3, 16)}, file)
    assert torch.equal(encode(own_model), wanted)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("layer_types", ["full_attention"]),
        ("layer_types", ["full_attention", "chunked_attention"]),
        ("layer_types", [[], []]),
        ("use_bidirectional_attention", True),
        ("num_key_value_heads", 3),
        ("attn_logit_softcapping", None),
        ("sliding_window", 0),
    ],
)
def test_what_would_change_the_embedding_is_not_passed_over(own_model: Path, field: str, value: Any) -> None:
    edit(own_model / "text_encoder" / "config.json", **{field: value})
    assert_refused(own_model, field)


def test_drawing_loads_neither_transformers_nor_torch_s_compiler(model: Path) -> None:
    """They would take seconds of every start."""
    code = f"""
import sys
from engine.pipeline import Engine
from engine.request import GenerationRequest
request = GenerationRequest("a fox", model={str(model)!r}, width=64, height=64, exact_size=True, steps=1)
list(Engine("cpu").generate(request))
sys.exit(", ".join(sorted({{"transformers", "sympy", "torch._dynamo", "torch._inductor"}} & set(sys.modules))) or 0)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
