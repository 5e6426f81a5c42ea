"""Opens the networks of a model folder, each from its own subfolder and in the arithmetic that a precision asks for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

import torch
from torch import Tensor, nn

from engine import device as devices
from engine.autoencoder import Autoencoder
from engine.checkpoint import checked_weights, load_autoencoder, load_transformer, parameters_one_by_one
from engine.config import autoencoder_config, read_json, transformer_config
from engine.gemma import Gemma
from engine.gemma_config import gemma_config
from engine.models import fingerprint
from engine.original_layout import original_config, original_to_published
from engine.quantization import KEPT, Kind, Product, fastest_product, quantize_network
from engine.request import Precision, TextPrecision
from engine.text_encoder import TextEncoder, gemma_weights
from engine.tokenizer import load_tokenizer
from engine.transformer import SanaTransformer
from engine.weight_cache import Origin, fill_through_cache
from engine.weight_files import Weights, open_weights
from engine.without_data import without_data

_WEIGHTS = "diffusion_pytorch_model"
_TOKEN_TABLE = "embedding.weight"  # of Gemma; looked up on the processor, in whatever type the file has
_TEXT_KINDS = {TextPrecision.INT8: Kind.INT8, TextPrecision.NF4: Kind.NF4}


def open_text_encoder(
    folder: Path, device: torch.device, precision: Precision, text_precision: TextPrecision
) -> TextEncoder:
    """From `tokenizer/` and `text_encoder/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    dtype = devices.wide_dtype(precision, device)
    kind = _TEXT_KINDS.get(devices.resolve_text_precision(text_precision, precision))
    if kind is None:
        return TextEncoder.load(folder, device, dtype)
    config = gemma_config(folder / "text_encoder" / "config.json")
    weights = gemma_weights(folder / "text_encoder", dtype)
    with without_data():
        network = Gemma(config)
    # Widened: a few channels of Gemma's states are a hundred times larger than the rest.
    quantizer = _Quantizer("text_encoder", (), kind, Product.WIDENED, on_processor=(_TOKEN_TABLE,))
    quantizer.fill(network, weights, folder, device, dtype)
    return TextEncoder(load_tokenizer(folder / "tokenizer"), network)


def open_transformer(folder: Path, device: torch.device, precision: Precision) -> SanaTransformer:
    """From `transformer/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    own = folder / "transformer"
    dtype = devices.transformer_dtype(precision, device)
    variant = {torch.bfloat16: "bf16", torch.float16: "fp16"}.get(dtype)
    weights = original_to_published(open_weights(own, _WEIGHTS, variant))
    file = own / "config.json"
    config = transformer_config(read_json(file) if file.is_file() else original_config(weights), str(file))
    if precision is not Precision.INT8:
        return load_transformer(config, weights, device, dtype)
    with without_data():
        network = SanaTransformer(config)
    quantizer = _Quantizer("transformer", KEPT, Kind.INT8, fastest_product(device))
    quantizer.fill(network, weights, folder, device, dtype)
    return network


def open_autoencoder(
    folder: Path, device: torch.device, precision: Precision, decoder_only: bool = False
) -> Autoencoder:
    """From `vae/` of a model folder.

    Raises:
        ModelMissing, ModelDamaged: a file is missing or cannot be used.
    """
    folder = folder / "vae"
    file = folder / "config.json"
    config = autoencoder_config(read_json(file), str(file))
    weights = open_weights(folder, _WEIGHTS)
    return load_autoencoder(config, weights, device, devices.wide_dtype(precision, device), decoder_only)


class _Quantizer:
    """Fills a network on the meta device with small weights: from the cache, or from the published files layer by
    layer."""

    def __init__(
        self, component: str, kept: tuple[str, ...], kind: Kind, product: Product, on_processor: Collection[str] = ()
    ) -> None:
        """
        Args:
            kept, kind, product: see `quantize_network`.
            on_processor: our names of parameters that do not go to the device, and stay in the type of their file.
        """
        self._component, self._kept, self._kind, self._product = component, kept, kind, product
        self._on_processor = on_processor

    def fill(
        self, network: nn.Module, weights: Weights, folder: Path, device: torch.device, dtype: torch.dtype
    ) -> None:
        """
        Args:
            folder: of the model.
            dtype: of what is not quantized.
        Raises:
            ModelDamaged: names or shapes do not fit the network.
        """
        weights = checked_weights(network, weights, self._component)
        shapes = {name: parameter.shape for name, parameter in network.named_parameters()}
        network.to(dtype).eval().requires_grad_(False)
        for name in self._on_processor:
            stored = next(parameters_one_by_one(network, {name: shapes[name]}, weights))[1].dtype
            if stored.itemsize < dtype.itemsize:
                path, _, leaf = name.rpartition(".")
                empty = torch.empty(shapes[name], dtype=stored, device="meta")
                setattr(network.get_submodule(path), leaf, nn.Parameter(empty, requires_grad=False))
        layers = quantize_network(network, self._kept, self._kind, self._product)
        types = {name: tensor.dtype for name, tensor in network.state_dict().items()}

        def made() -> Iterator[tuple[str, Tensor]]:
            for name, tensor in parameters_one_by_one(network, shapes, weights):
                path, _, leaf = name.rpartition(".")
                if path in layers and leaf == "weight":
                    for small, values in layers[path].quantized(tensor).items():
                        yield f"{path}.{small}", values
                else:
                    yield name, tensor.to(types[name])
                del tensor

        precision = f"{self._kind.value}-{str(dtype).removeprefix('torch.')}"
        origin = Origin(folder, fingerprint(folder), self._component, precision)
        fill_through_cache(network, made, origin, device, self._on_processor)
