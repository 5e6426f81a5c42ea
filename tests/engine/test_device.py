"""Which device and arithmetic are chosen, and which errors mean that memory ran out."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from engine.device import (
    cap_memory,
    cards,
    choose_device,
    is_out_of_memory,
    resolve_precision,
    transformer_dtype,
    wide_dtype,
)
from engine.errors import DeviceUnsupported
from engine.request import Precision

CPU = torch.device("cpu")
CUDA = torch.device("cuda")


def test_cuda_is_never_silently_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto") == choose_device("cpu") == CPU
    with pytest.raises(DeviceUnsupported, match="use --device cpu"):
        choose_device("cuda")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    assert choose_device("auto") == choose_device("cuda") == CUDA
    assert choose_device("cuda:1") == torch.device("cuda:1")
    assert choose_device("cpu") == CPU
    with pytest.raises(DeviceUnsupported, match="the devices end at cuda:1"):
        choose_device("cuda:2")


def test_auto_precision_is_what_is_fast_on_the_device() -> None:
    assert resolve_precision(Precision.AUTO, CPU) is Precision.FLOAT32
    assert resolve_precision(Precision.AUTO, CUDA) is Precision.BFLOAT16
    assert resolve_precision(Precision.INT8, CPU) is Precision.INT8


@pytest.mark.parametrize("precision", [precision for precision in Precision if precision is not Precision.AUTO])
@pytest.mark.parametrize("device", [CPU, CUDA], ids=str)
@pytest.mark.parametrize("bf16", [False, True])
def test_autoencoder_and_text_encoder_are_never_float16(precision, device, bf16: bool, monkeypatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: bf16)
    assert wide_dtype(precision, device) in (torch.float32, torch.bfloat16)


def test_eight_bits_keep_the_rest_at_the_device_s_own_precision() -> None:
    assert transformer_dtype(Precision.INT8, CPU) is torch.float32
    assert transformer_dtype(Precision.INT8, CUDA) is torch.bfloat16
    assert transformer_dtype(Precision.FLOAT16, CPU) is torch.float16


def test_the_processor_s_allocator_is_understood() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)  # larger than any address space
    assert is_out_of_memory(caught.value)


@pytest.mark.parametrize(
    ("error", "memory"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"), True),
        (RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 1 bytes."), True),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)"), True),
        (RuntimeError("CUDA error: out of memory"), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_which_errors_mean_memory(error: Exception, memory: bool) -> None:
    assert is_out_of_memory(error) is memory


def test_a_card_is_capped_at_a_share_and_let_go_again(monkeypatch):
    shares = []
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda device: SimpleNamespace(total_memory=8 << 30))
    monkeypatch.setattr(torch.cuda, "set_per_process_memory_fraction", lambda share, device: shares.append(share))
    for bytes_ in (6 << 30, -1, None):
        cap_memory(CUDA, bytes_)
    cap_memory(CPU, 1)

    assert shares == [0.75, 0.0, 1.0]


def test_cards_are_named_as_they_are_chosen(monkeypatch):
    assert torch.cuda.is_available() or cards() == []
    card = SimpleNamespace(name="RTX", total_memory=8 << 30)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda number: card)

    assert cards() == [("cuda:0", "RTX", 8 << 30)]
