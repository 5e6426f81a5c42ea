"""The published Sana models in the diffusers layout: what each is good for, how large it is, whose licences it carries.

A table of facts, and no list of what is allowed: nothing here is asked of the hub. Sizes are computed from counts of
parameters, so they are approximate; the hub's own are shown before a download.
"""

from __future__ import annotations

from dataclasses import dataclass

SANA_LICENCE = "sana-weights"
GEMMA_LICENCE = "gemma"

_ORGANISATION = "Efficient-Large-Model"
_TEXT_ENCODER_BYTES = 5_230_000_000  # Gemma-2-2B in bfloat16
_AUTOENCODER_BYTES = 1_249_000_000  # 312,250,275 parameters, stored in float32 in every variant
_TOKENIZER_BYTES = 35_000_000
_HALF_PRECISION_BYTES = 2  # of a parameter of the transformer


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """A model that can be downloaded."""

    name: str  # what `--model` calls it once it is here
    title: str
    repository: str  # on the hub
    parameters: int  # of the transformer
    native_size: int  # pixels of a side
    precision: str  # of the transformer's files: "bf16" or "fp16"
    good_for: str
    licences: tuple[str, ...] = (SANA_LICENCE, GEMMA_LICENCE)
    gated: bool = False  # whether the hub asks for an account; it has the last word

    @property
    def approximate_bytes(self) -> int:
        """Size of the download, within some per cent."""
        transformer = self.parameters * _HALF_PRECISION_BYTES
        return transformer + _TEXT_ENCODER_BYTES + _AUTOENCODER_BYTES + _TOKENIZER_BYTES


_SANA_06B, _SANA_16B = 591_747_872, 1_604_462_752


def _sana(
    name: str, title: str, repository: str, parameters: int, native_size: int, precision: str, good_for: str
) -> PublishedModel:
    return PublishedModel(
        name, title, f"{_ORGANISATION}/{repository}_diffusers", parameters, native_size, precision, good_for
    )


_PUBLISHED = (
    _sana(
        *("sana-sprint-0.6b", "Sana Sprint 0.6B", "Sana_Sprint_0.6B_1024px", 593_501_216, 1024, "bf16"),
        "the quickest at 1024 pixels: 1 to 4 steps; the smallest download",
    ),
    _sana(
        *("sana-sprint-1.6b", "Sana Sprint 1.6B", "Sana_Sprint_1.6B_1024px", 1_610_237_472, 1024, "bf16"),
        "quick at 1024 pixels: 1 to 4 steps, with more knowledge than 0.6B",
    ),
    _sana(
        *("sana-1.5-1.6b", "Sana 1.5 1.6B", "SANA1.5_1.6B_1024px", 1_604_641_952, 1024, "bf16"),
        "the newer 1.6B model: by its authors' measure the best at following prompts (GenEval 0.82)",
    ),
    _sana(
        *("sana-1.5-4.8b", "Sana 1.5 4.8B", "SANA1.5_4.8B_1024px", 4_721_825_952, 1024, "bf16"),
        "the largest: 60 layers, three times the weights of 1.6B, about as good at following prompts",
    ),
    _sana(
        *("sana-0.6b-512", "Sana 0.6B, 512 px", "Sana_600M_512px", _SANA_06B, 512, "fp16"),
        "small pictures with little memory; prompts in several languages",
    ),
    _sana(
        *("sana-0.6b", "Sana 0.6B", "Sana_600M_1024px", _SANA_06B, 1024, "fp16"),
        "1024 pixels with little memory; prompts in several languages",
    ),
    _sana(
        *("sana-1.6b-512", "Sana 1.6B, 512 px", "Sana_1600M_512px", _SANA_16B, 512, "fp16"),
        "small pictures; prompts in English",
    ),
    _sana(
        *("sana-1.6b-512-multilingual", "Sana 1.6B multilingual, 512 px", "Sana_1600M_512px_MultiLing", _SANA_16B),
        *(512, "fp16", "small pictures; prompts in several languages"),
    ),
    _sana(
        *("sana-1.6b", "Sana 1.6B", "Sana_1600M_1024px_BF16", _SANA_16B, 1024, "bf16"),
        "1024 pixels; the edition for bfloat16, to be preferred to that for float16",
    ),
    _sana(
        *("sana-1.6b-fp16", "Sana 1.6B, float16", "Sana_1600M_1024px", _SANA_16B, 1024, "fp16"),
        "1024 pixels; an earlier edition, known for blotches now and then",
    ),
    _sana(
        *("sana-1.6b-multilingual", "Sana 1.6B multilingual", "Sana_1600M_1024px_MultiLing", _SANA_16B),
        *(1024, "fp16", "1024 pixels; prompts in several languages"),
    ),
    _sana(
        *("sana-1.6b-2k", "Sana 1.6B, 2K", "Sana_1600M_2Kpx_BF16", _SANA_16B, 2048, "bf16"),
        "pictures of 2048 pixels",
    ),
    _sana(
        *("sana-1.6b-4k", "Sana 1.6B, 4K", "Sana_1600M_4Kpx_BF16", _SANA_16B, 4096, "bf16"),
        "pictures of 4096 pixels, which take much memory",
    ),
)


def catalogue() -> tuple[PublishedModel, ...]:
    """Every published model, the quickest first."""
    return _PUBLISHED


def find_published(name: str) -> PublishedModel | None:
    """By its short name or its repository."""
    return next((entry for entry in _PUBLISHED if name in (entry.name, entry.repository)), None)
