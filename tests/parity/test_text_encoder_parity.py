"""Prompt embeddings against SanaPipeline.encode_prompt, after its choice of tokens.

The reference runs the padding too and masks it out again; ours holds the unmasked entries alone. Float32 sums of
another length are added in another order, hence the tolerance.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from diffusers import SanaPipeline
from tiny_model import pipeline, relative_error

from engine.text_encoder import MAX_PROMPT_TOKENS, TextEncoder, complex_human_instruction

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
