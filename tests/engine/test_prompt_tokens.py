"""What the window counts while a prompt is typed is what the text encoder reads, in every script."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
import tiny_model as tiny
import torch

from engine.paths import resource
from engine.prompt_tokens import MAX_PROMPT_TOKENS, complex_human_instruction, cut_place, prompt_tokens
from engine.text_encoder import TextEncoder
from engine.tokenizer import decode, load_tokenizer

WORDS = {
    "Latin": "a red fox jumps over the lazy dog in SNOW, 3d render; naïve café",
    "Turkish": "İstanbul'da kırmızı bir tilki, ışık ve İNCE çizgiler",
    "Greek": "μια κόκκινη αλεπού στο ΧΙΟΝΙ, ΣΟΦΟΣ",
    "Cyrillic": "рыжая лиса в снегу, вечерний СВЕТ",
    "Arabic": "ثعلب أحمر في الثلج عند الغروب",
    "Hebrew": "שועל אדום בשלג עם נִקּוּד",
    "Devanagari": "बर्फ़ में एक लाल लोमड़ी",
    "Thai": "สุนัขจิ้งจอกสีแดงในหิมะ",
    "Japanese": "雪の中の赤いキツネ、夕暮れの光",
    "Chinese": "雪地里的红狐狸，傍晚的光线",
    "Korean": "눈 속의 붉은 여우",
    "emoji": "🦊 in the 🌨️ with 👨‍👩‍👧‍👦 and 🏳️‍🌈",
    "combining": "a\u0301 e\u0308\u0323 z\u0310\u0321 Å ﬁ ǆ",
    "spaces": "  a\t fox \n\n in \u00a0 the\u3000snow  ",
}
LENGTHS = (1, 40, 400)
INSTRUCTIONS = {"none": "", "complex": complex_human_instruction(), "own": "Draw: ", "own, no space": "Draw:"}


def prompts(script: str) -> list[str]:
    chance = random.Random(script)
    words = WORDS[script].split(" ")
    return [WORDS[script], *(" ".join(chance.choices(words, k=length)) for length in LENGTHS for _ in range(2))]


@pytest.fixture(scope="module")
def folders(model: Path) -> dict[str, Path]:
    return {"starter": resource("models", "starter"), "tiny": model}


@pytest.fixture(scope="module", params=["starter", "tiny"])
def encoder(request: pytest.FixtureRequest, folders: dict[str, Path]) -> TextEncoder:
    return TextEncoder.load(folders[request.param], tiny.CPU, torch.float32)


@pytest.mark.parametrize("instruction", INSTRUCTIONS)
@pytest.mark.parametrize("script", WORDS)
@torch.inference_mode()
def test_count_and_cut_are_the_text_encoder_s(encoder: TextEncoder, script: str, instruction: str) -> None:
    before = INSTRUCTIONS[instruction]
    for prompt in prompts(script):
        tokens = prompt_tokens(encoder.tokenizer, prompt, before)
        place = cut_place(tokens, prompt, before)
        lowered = (before + prompt.lower().strip()).encode()
        ids = encoder.tokenizer.encode(lowered.decode()).ids
        assert tokens.ids == ids and (place is None) == (tokens.count <= MAX_PROMPT_TOKENS)
        if place is not None:
            told = decode(encoder.tokenizer, tokens.ignored).lstrip("�").strip()
            left = prompt[place:].lower().strip()
            assert left.endswith(told)
            assert len(left.removesuffix(told).strip()) <= len("İ".lower()), "a character read in part"


@pytest.mark.parametrize("length", [3, 298, 299, 300, 301, 320])
@pytest.mark.parametrize("instruction", INSTRUCTIONS)
@torch.inference_mode()
def test_at_the_limit_it_says_what_encode_says(folders: dict[str, Path], length: int, instruction: str) -> None:
    encoder = TextEncoder.load(folders["tiny"], tiny.CPU, torch.float32)
    prompt, before = " ".join("fox" for _ in range(length)), INSTRUCTIONS[instruction]
    encoded = encoder.encode(prompt, before)
    tokens = prompt_tokens(encoder.tokenizer, prompt, before)
    assert tokens.count == encoded.tokens
    assert (cut_place(tokens, prompt, before) is None) == (encoded.ignored == "")
    assert encoded.embedding.shape[1] == min(tokens.count, MAX_PROMPT_TOKENS)


def test_the_cut_is_told_in_characters_as_typed(folders: dict[str, Path]) -> None:
    """İ is two characters in lower case; blanks before the prompt are not read at all."""
    tokenizer = load_tokenizer(folders["starter"] / "tokenizer")
    plain, odd = "x " * 500, "  \n" + "İ" * 20 + " " + "x " * 500
    for prompt in (plain, odd):
        tokens = prompt_tokens(tokenizer, prompt, "")
        place = cut_place(tokens, prompt, "")
        assert place is not None
        read = prompt_tokens(tokenizer, prompt[:place], "")
        assert read.count >= MAX_PROMPT_TOKENS - 1, "but for a blank at the end"
        assert cut_place(read, prompt[:place], "") is None


def test_it_knows_no_torch() -> None:
    code = "import sys, engine.prompt_tokens; sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0
