"""Text → token ids: the `tokenizer.json` of a model folder, read by the tokenizers library."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelDamaged

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_TOKENIZER_BYTES = 256 << 20


def load_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer is wholly described by this one file, for Gemma as for the starter model.

    Padding and truncation that the file asks for are turned off: prompts are run and cut by our own rules.

    Raises:
        ModelDamaged: the file is missing or cannot be used.
    """
    from tokenizers import Tokenizer  # not at the top: the window opens without it

    file = folder / "tokenizer.json"
    if not file.is_file() or file.stat().st_size > MAX_TOKENIZER_BYTES:
        raise ModelDamaged(f"{file} is missing or far too large: the model is incomplete. Get the model again.")
    with _damage_told(f"{file} is damaged"):
        tokenizer = Tokenizer.from_file(str(file))
        tokenizer.no_padding()
        tokenizer.no_truncation()
    return tokenizer


def encode(tokenizer: Tokenizer, text: str) -> list[int]:
    """
    Raises:
        ModelDamaged: a tokenizer may be of the right form and still not work.
    """
    with _damage_told("The tokenizer does not work"):
        return list(tokenizer.encode(text).ids)


def encode_with_places(tokenizer: Tokenizer, text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """The tokens, and where in `text` each begins and ends, in characters; (0, 0) for what the tokenizer adds itself.

    Raises:
        ModelDamaged: as for `encode`.
    """
    with _damage_told("The tokenizer does not work"):
        encoding = tokenizer.encode(text)
        return list(encoding.ids), list(encoding.offsets)


def decode(tokenizer: Tokenizer, ids: list[int]) -> str:
    """
    Raises:
        ModelDamaged: as for `encode`.
    """
    with _damage_told("The tokenizer does not work"):
        return str(tokenizer.decode(ids, skip_special_tokens=False))


def check_vocabulary(tokenizer: Tokenizer, size: int) -> None:
    """
    Raises:
        ModelDamaged: the tokenizer does not work, or has tokens that a table of `size` rows has no row for.
    """
    added = encode(tokenizer, "a tree 🌳")  # what stands around every text need not be in the vocabulary
    if max([*tokenizer.get_vocab().values(), *added], default=0) >= size:
        raise ModelDamaged(
            f"The tokenizer has tokens beyond the {size} of the text encoder: they are of different models. "
            "Get the model again."
        )


@contextlib.contextmanager
def _damage_told(what: str) -> Iterator[None]:
    """The tokenizers library raises bare Exception for a damaged file, or panics, which is no Exception at all."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        told = " ".join(str(error).split())[:120]
        raise ModelDamaged(f"{what} ({told}): get the model again.") from None
