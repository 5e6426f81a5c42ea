"""Eight bits: replaces a network's large linear layers by bitsandbytes' LLM.int8 ones (paper 4).

Kept in high precision, as in the paper: norms, convolutions, embeddings, the linear attention's sums, and the
cross-attention's keys and values; also the first and last layer and the timestep path, which are tiny.
"""

from __future__ import annotations

import logging
from types import ModuleType

from torch import Tensor, nn

from engine.errors import DeviceUnsupported

KEPT = ("patch_embed", "time_embed", "prompt_projection", "output", "cross_attention.key_value")
OUTLIER_THRESHOLD = 6.0  # activations beyond it are multiplied in high precision (LLM.int8)


def quantize_linear_layers(network: nn.Module) -> None:
    """Replaces the linear layers in place.

    Raises:
        DeviceUnsupported: bitsandbytes is not to be had on this machine.
    """
    # It reports every cast to float16, which is how it works, and optional kernels that are not installed.
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)
    try:
        import bitsandbytes  # not at the top: slow to import, and not every machine has it
    except Exception as error:  # a broken native library raises anything
        raise DeviceUnsupported(
            f"8-bit weights need bitsandbytes, which does not work here ({error}): choose another precision."
        ) from None
    for name, module in list(network.named_modules()):
        for child, layer in list(module.named_children()):
            path = f"{name}.{child}".removeprefix(".")
            if isinstance(layer, nn.Linear) and not any(kept in path for kept in KEPT):
                setattr(module, child, _eight_bit(layer, bitsandbytes.nn))


def _eight_bit(layer: nn.Linear, bnb_nn: ModuleType) -> nn.Module:
    device = layer.weight.device
    quantized = bnb_nn.Linear8bitLt(
        layer.in_features,
        layer.out_features,
        bias=layer.bias is not None,
        has_fp16_weights=False,
        threshold=OUTLIER_THRESHOLD,
        device="meta",
    )
    quantized.weight = bnb_nn.Int8Params(layer.weight.data.cpu(), requires_grad=False, has_fp16_weights=False)
    quantized.bias = layer.bias
    quantized.register_forward_pre_hook(_packed)
    return quantized.to(device)  # the weights are quantized on the way


def _packed(layer: nn.Module, inputs: tuple[Tensor]) -> tuple[Tensor]:
    """The CUDA kernels read memory in order, whatever the strides say: a transposed batch of one would be garbled."""
    return (inputs[0].contiguous(),)
