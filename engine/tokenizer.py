"""Text → token ids: the `tokenizer.json` of a model folder, read by the tokenizers library."""

from __future__ import annotations

from pathlib import Path

from tokenizers import Tokenizer

from engine.errors import ModelDamaged

MAX_TOKENIZER_BYTES = 256 << 20


def load_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer is wholly described by this one file, for Gemma as for the starter model.

    Padding and truncation that the file asks for are turned off: prompts are run and cut by our own rules.

    Raises:
        ModelDamaged: the file is missing or cannot be used.
    """
    file = folder / "tokenizer.json"
    if not file.is_file() or file.stat().st_size > MAX_TOKENIZER_BYTES:
        raise ModelDamaged(f"{file} is missing or far too large: the model is incomplete. Get the model again.")
    try:
        tokenizer = Tokenizer.from_file(str(file))
    except Exception as error:  # the tokenizers library raises bare Exception for a damaged file
        raise ModelDamaged(f"{file} is damaged ({_one_line(error)}): get the model again.") from None
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def encode(tokenizer: Tokenizer, text: str) -> list[int]:
    """
    Raises:
        ModelDamaged: a tokenizer may be of the right form and still not work.
    """
    try:
        ids: list[int] = tokenizer.encode(text).ids
    except Exception as error:  # the tokenizers library raises bare Exception
        raise ModelDamaged(f"The tokenizer does not work ({_one_line(error)}): get the model again.") from None
    return ids


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]
