"""How fast the engine's networks are, beside diffusers' with the same weights: a table in Markdown, no test.

    python tests/benchmark_gpu.py
    python tests/benchmark_gpu.py --device cpu --tiny

Needs the packages of the `test` extra, and about 16 GB of the card's memory; takes a minute. The networks have the
published sizes and random weights, so no model has to be there. Both run in bfloat16 (on the processor float32),
take turns, and read a prompt of 300 tokens and a negative one, the most there can be.

Columns: the median milliseconds of one call, and diffusers' over ours; how far the slowest call was from the fastest;
the peak of memory, weights included; the largest difference between the two outputs, as a part of the largest value.
One step is both branches of guidance.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import diffusers
import torch
from diffusers import AutoencoderDC, SanaTransformer2DModel
from tiny_model import flow_dpm_scheduler, randomise, relative_error
from torch import Tensor, nn

from engine.autoencoder import Autoencoder
from engine.checkpoint import to_published
from engine.config import AutoencoderConfig, TransformerConfig, published_values
from engine.guidance import GuidedVelocity
from engine.request import Solver
from engine.scheduler import SchedulerConfig
from engine.transformer import SanaTransformer

TOKENS = 300
STEPS = 20
GUIDANCE_SCALE = 4.5

SMALL = {"num_attention_heads": 36, "num_layers": 28, "num_cross_attention_heads": 16, "cross_attention_head_dim": 72}
TRANSFORMERS = {
    "0.6B, 512 px": TransformerConfig(**SMALL, sample_size=16),
    "0.6B, 1024 px": TransformerConfig(**SMALL, sample_size=32),
    "1.6B, 1024 px": TransformerConfig(sample_size=32),
}
AUTOENCODERS = {"DC-AE f32c32, 1024 px": (AutoencoderConfig(), 32)}  # and the side of the latent

TINY_TRANSFORMERS = {
    "tiny": TransformerConfig(4, 4, 4, 8, 2, num_cross_attention_heads=2, cross_attention_head_dim=16, sample_size=8)
}
TINY_AUTOENCODERS = {
    "tiny DC-AE": (
        AutoencoderConfig(
            latent_channels=4,
            attention_head_dim=8,
            encoder_block_out_channels=(8,) * 5 + (16,),
            decoder_block_out_channels=(8,) * 5 + (16,),
            encoder_layers_per_block=(1,) * 6,
            decoder_layers_per_block=(1,) * 6,
        ),
        8,
    )
}

Run = Callable[[], Tensor]


@dataclass(frozen=True)
class Bench:
    """The device, the arithmetic, and the table's rows as they are measured."""

    device: torch.device
    dtype: torch.dtype

    def build(self, network_class: type[nn.Module], config: object) -> nn.Module:
        with self.device:
            return randomise(network_class(config)).to(self.dtype)

    def reference(self, network_class: type[nn.Module], ours: nn.Module) -> nn.Module:
        """diffusers' network with the weights of ours."""
        with self.device:
            network = network_class.from_config(published_values(ours.config)).to(self.dtype)
        network.load_state_dict(to_published(ours))
        return network.eval().requires_grad_(False)

    def normal(self, *shape: int) -> Tensor:
        return torch.randn(shape, generator=torch.Generator().manual_seed(0)).to(self.device)

    def row(self, what: str, repeats: int, ours: Run, reference: Run, networks: tuple[nn.Module, nn.Module]) -> None:
        """Measures a pair and prints its line."""
        difference = relative_error(ours().float(), reference().float())  # the first calls, so also the warm-up
        memory = [self.peak(run, network) for run, network in zip((ours, reference), networks, strict=True)]
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(repeats):
            for run, kept in zip((ours, reference), times, strict=True):
                kept.append(self.milliseconds(run))
        our_time, their_time = (statistics.median(kept) for kept in times)
        spread = max(max(kept) / min(kept) - 1 for kept in times)
        cells = [
            what,
            f"{our_time:.2f}",
            f"{their_time:.2f}",
            f"{their_time / our_time:.2f}",
            f"{spread:.0%}",
            str(repeats),
            *memory,
        ]
        print(f"| {' | '.join(cells)} | {difference:.1e} |", flush=True)

    def milliseconds(self, run: Run) -> float:
        self.wait()
        started = time.perf_counter()
        run()
        self.wait()
        return (time.perf_counter() - started) * 1000

    def peak(self, run: Run, network: nn.Module) -> str:
        """GB of a network's weights and of the most that one call takes beside them."""
        if self.device.type != "cuda":
            return "–"
        weights = sum(parameter.numel() * parameter.element_size() for parameter in network.parameters())
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        run()
        return f"{(weights + torch.cuda.max_memory_allocated() - before) / 1e9:.2f}"

    def wait(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize()


def measure_transformer(bench: Bench, name: str, config: TransformerConfig, repeats: int) -> None:
    ours = bench.build(SanaTransformer, config)
    reference = bench.reference(SanaTransformer2DModel, ours)
    negative, prompt = bench.normal(2, TOKENS, config.caption_channels).to(bench.dtype).split(1)
    noise = bench.normal(1, config.in_channels, config.sample_size, config.sample_size)
    both, mask = torch.cat([negative, prompt]), torch.ones(2, TOKENS, device=bench.device)

    def guided() -> GuidedVelocity:
        return GuidedVelocity(ours, prompt, negative, GUIDANCE_SCALE)

    def reference_velocity(latent: Tensor, timestep: Tensor | float) -> Tensor:
        """As the published pipeline calls it."""
        velocity = reference(
            torch.cat([latent] * 2).to(bench.dtype),
            encoder_hidden_states=both,
            encoder_attention_mask=mask,
            timestep=torch.as_tensor(timestep, device=bench.device).expand(2),
            return_dict=False,
        )[0].float()
        unguided, towards = velocity.chunk(2)
        return unguided + GUIDANCE_SCALE * (towards - unguided)

    def denoise() -> Tensor:
        for solved in SchedulerConfig().sample(Solver.FLOW_DPM, guided(), noise, STEPS, lambda: noise):
            latent = solved.latent
        return latent

    def reference_denoise() -> Tensor:
        scheduler, latent = flow_dpm_scheduler(), noise
        scheduler.set_timesteps(STEPS, device=bench.device)
        for timestep in scheduler.timesteps:
            latent = scheduler.step(reference_velocity(latent, timestep), timestep, latent, return_dict=False)[0]
        return latent

    velocity, pair = guided(), (ours, reference)
    bench.row(
        f"{name}, step", 10 * repeats, lambda: velocity(noise, 700.0), lambda: reference_velocity(noise, 700.0), pair
    )
    bench.row(f"{name}, {STEPS} steps", repeats, denoise, reference_denoise, pair)


def measure_autoencoder(bench: Bench, name: str, config: AutoencoderConfig, side: int, repeats: int) -> None:
    ours = bench.build(Autoencoder, config)
    reference = bench.reference(AutoencoderDC, ours)
    latent = bench.normal(1, config.latent_channels, side, side).to(bench.dtype)
    bench.row(
        f"{name}, decode",
        2 * repeats,
        lambda: ours.decode(latent),
        lambda: reference.decode(latent / config.scaling_factor, return_dict=False)[0],
        (ours, reference),
    )


def machine(device: torch.device) -> str:
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else platform.processor() or "processor"
    return f"{name}, torch {torch.__version__}, diffusers {diffusers.__version__}"


@torch.inference_mode()
def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--tiny", action="store_true", help="toy networks: only to try the script")
    parser.add_argument("--repeats", type=int, default=4, help="of 20 steps; ten times that of one (default: 4)")
    given = parser.parse_args()
    device = torch.device(given.device)
    bench = Bench(device, torch.bfloat16 if device.type == "cuda" else torch.float32)

    print(f"{machine(device)}, {str(bench.dtype).removeprefix('torch.')}\n")
    print("| | ours, ms | diffusers, ms | ratio | spread | repeats | ours, GB | diffusers, GB | difference |")
    print("| --- | --: | --: | --: | --: | --: | --: | --: | --: |")
    for name, config in (TINY_TRANSFORMERS if given.tiny else TRANSFORMERS).items():
        measure_transformer(bench, name, config, given.repeats)
    for name, (config, side) in (TINY_AUTOENCODERS if given.tiny else AUTOENCODERS).items():
        measure_autoencoder(bench, name, config, side, given.repeats)


if __name__ == "__main__":
    main()
