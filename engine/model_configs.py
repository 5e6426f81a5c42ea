"""What the networks of a model folder look like, read from its small files alone: enough to plan a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.config import AutoencoderConfig, TransformerConfig, autoencoder_config, read_json, transformer_config
from engine.errors import ModelDamaged
from engine.gemma_config import GemmaConfig, gemma_config
from engine.original_layout import original_config, original_to_published
from engine.scheduler import SchedulerConfig
from engine.weight_files import open_weights


@dataclass(frozen=True, slots=True)
class ModelConfigs:
    text_encoder: GemmaConfig
    transformer: TransformerConfig
    autoencoder: AutoencoderConfig
    scheduler: SchedulerConfig

    @classmethod
    def read(cls, folder: Path) -> ModelConfigs:
        """
        Raises:
            ModelMissing, ModelDamaged: a file is missing, is damaged, or is of another model than the others.
        """
        configs = cls(
            text_encoder=gemma_config(folder / "text_encoder" / "config.json"),
            transformer=read_transformer_config(folder / "transformer"),
            autoencoder=read_autoencoder_config(folder / "vae"),
            scheduler=SchedulerConfig.read(folder / "scheduler"),
        )
        configs._check_fit(folder)
        return configs

    def _check_fit(self, folder: Path) -> None:
        """Each network may be sound by itself and of another model than the others."""
        for name, found, wanted in (
            ("text_encoder: hidden_size", self.text_encoder.hidden_size, self.transformer.caption_channels),
            ("vae: latent_channels", self.autoencoder.latent_channels, self.transformer.in_channels),
        ):
            if found != wanted:
                raise ModelDamaged(
                    f"{folder}: {name} is {found} where the transformer asks for {wanted}: the parts of this folder "
                    "are of different models. Get the model again."
                )


def read_transformer_config(folder: Path) -> TransformerConfig:
    """From config.json, or from the weights' shapes where a folder of the original layout has none."""
    file = folder / "config.json"
    if file.is_file():
        return transformer_config(read_json(file), str(file))
    weights = original_to_published(open_weights(folder, "diffusion_pytorch_model"))
    return transformer_config(original_config(weights), str(file))


def read_autoencoder_config(folder: Path) -> AutoencoderConfig:
    file = folder / "config.json"
    return autoencoder_config(read_json(file), str(file))
