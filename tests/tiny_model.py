"""A Sana folder of some hundred kilobytes, written by diffusers itself: the published layout at toy size.

Every weight is random. diffusers starts norms at one and biases at zero, which would hide a norm or bias that is
missing, doubled, or in the wrong place.
"""

from __future__ import annotations

import functools
import math
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderDC,
    DPMSolverMultistepScheduler,
    SanaPipeline,
    SanaSprintPipeline,
    SanaTransformer2DModel,
    SCMScheduler,
)
from safetensors.torch import save_file
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch import Tensor, nn
from transformers import Gemma2Config, Gemma2Model, PreTrainedTokenizerFast

from engine.autoencoder import Autoencoder
from engine.checkpoint import load_autoencoder, load_transformer
from engine.config import autoencoder_config, transformer_config
from engine.prompt_tokens import complex_human_instruction
from engine.transformer import SanaTransformer
from engine.weight_files import open_weights

CPU = torch.device("cpu")
WEIGHTS = "diffusion_pytorch_model.safetensors"
EMBEDDING_WIDTH = 16
SPRINT: dict[str, Any] = {"qk_norm": "rms_norm_across_heads", "guidance_embeds": True}


def relative_error(ours: Tensor, reference: Tensor) -> float:
    assert ours.shape == reference.shape
    return float((ours.double() - reference.double()).abs().max() / reference.double().abs().max())


def randomise(network: nn.Module, seed: int = 0) -> nn.Module:
    """Matrices keep the size of what goes through them; norm weights lie about 1, biases and tables off 0."""
    generator = torch.Generator(next(network.parameters()).device).manual_seed(seed)
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            noise = torch.empty_like(parameter).normal_(generator=generator)
            if name.endswith(("scale_shift_table", "bias")):
                parameter.copy_(0.3 * noise)
            elif parameter.dim() == 1:
                parameter.copy_(1.0 + 0.1 * noise)
            else:
                parameter.copy_(noise / math.sqrt(parameter[0].numel()))
    return network.eval().requires_grad_(False)


def transformer(latent_channels: int = 4, sample_size: int = 16, **changes: Any) -> SanaTransformer2DModel:
    sizes: dict[str, Any] = {
        "in_channels": latent_channels,
        "out_channels": latent_channels,
        "num_attention_heads": 4,
        "attention_head_dim": 8,
        "num_layers": 2,
        "num_cross_attention_heads": 2,
        "cross_attention_head_dim": 16,
        "cross_attention_dim": 32,
        "caption_channels": EMBEDDING_WIDTH,
        "sample_size": sample_size,
    }
    return randomise(SanaTransformer2DModel(**sizes | changes), seed=1)


def autoencoder(latent_channels: int = 4, stages: int = 6, **changes: Any) -> AutoencoderDC:
    """Residual blocks near the pixels and EfficientViT blocks far from them, as published."""
    sizes: dict[str, Any] = {"latent_channels": latent_channels, "attention_head_dim": 8, "scaling_factor": 0.41407}
    far = stages // 2
    for side in ("encoder", "decoder"):
        sizes |= {
            f"{side}_block_types": ("ResBlock",) * (stages - far) + ("EfficientViTBlock",) * far,
            f"{side}_block_out_channels": (8,) * (stages - 1) + (16,),
            f"{side}_layers_per_block": (1,) * stages,
            f"{side}_qkv_multiscales": ((),) * (stages - far) + ((5,),) * far,
        }
    sizes |= {"downsample_block_type": "Conv", "upsample_block_type": "interpolate"}
    return randomise(AutoencoderDC(**sizes | changes), seed=2)


@functools.cache
def tokenizer() -> PreTrainedTokenizerFast:
    """Bytes, and pieces learnt from the instruction: as in Gemma's, a space merges with the word after it."""
    tokens = Tokenizer(models.BPE(unk_token="<unk>"))
    tokens.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokens.decoder = decoders.ByteLevel()
    special = ["<pad>", "<eos>", "<bos>", "<unk>"]
    trainer = trainers.BpeTrainer(
        vocab_size=480,
        special_tokens=special,
        show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokens.train_from_iterator([complex_human_instruction()], trainer)
    tokens.post_processor = processors.TemplateProcessing(single="<bos> $A", special_tokens=[("<bos>", 2)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokens, pad_token="<pad>", eos_token="<eos>", bos_token="<bos>", unk_token="<unk>"
    )


def text_encoder() -> Gemma2Model:
    config = Gemma2Config(
        vocab_size=len(tokenizer()),
        hidden_size=EMBEDDING_WIDTH,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=8,
        query_pre_attn_scalar=8,
        attn_logit_softcapping=2.0,  # low enough to matter at this size
    )
    return randomise(Gemma2Model(config), seed=3)


def flow_dpm_scheduler(**changes: Any) -> DPMSolverMultistepScheduler:
    published: dict[str, Any] = {"prediction_type": "flow_prediction", "use_flow_sigmas": True, "flow_shift": 3.0}
    return DPMSolverMultistepScheduler(**published | changes)


def pipeline(
    latent_channels: int = 4, sample_size: int = 16, scheduler: Any = None, sprint: bool = False, **changes: Any
) -> SanaPipeline | SanaSprintPipeline:
    """Args: changes: of the transformer's configuration."""
    kind = SanaSprintPipeline if sprint else SanaPipeline
    made = kind(
        tokenizer=tokenizer(),
        text_encoder=text_encoder(),
        vae=autoencoder(latent_channels),
        transformer=transformer(latent_channels, sample_size, **(SPRINT if sprint else {}) | changes),
        scheduler=scheduler or (SCMScheduler() if sprint else flow_dpm_scheduler()),
    )
    made.set_progress_bar_config(disable=True)
    return made


def write_model(folder: Path, variant: str | None = None, shards: str | None = None, **options: Any) -> Path:
    """Writes a model folder.

    Args:
        variant: "fp16" or "bf16" in the file names; the transformer is then stored so, the others stay float32.
        shards: the largest size of a weight file, "40KB" for example.
        options: see `pipeline`.
    """
    made = pipeline(**options)
    if variant is not None:
        made.transformer.to({"fp16": torch.float16, "bf16": torch.bfloat16}[variant])
    made.save_pretrained(folder, variant=variant, **{"max_shard_size": shards} if shards else {})
    return folder


def our_transformer(
    reference: SanaTransformer2DModel, folder: Path, dtype: torch.dtype = torch.float32
) -> SanaTransformer:
    """The same network in the engine, by way of a weight file."""
    save_file(reference.state_dict(), folder / WEIGHTS)
    config = transformer_config(dict(reference.config))
    return load_transformer(config, open_weights(folder, "diffusion_pytorch_model"), CPU, dtype)


def our_autoencoder(reference: AutoencoderDC, folder: Path) -> Autoencoder:
    save_file(reference.state_dict(), folder / WEIGHTS)
    config = autoencoder_config(dict(reference.config))
    return load_autoencoder(config, open_weights(folder, "diffusion_pytorch_model"), CPU, torch.float32)
