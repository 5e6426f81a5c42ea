"""What made a picture beside its request: for the recipe, whose reader wants the same picture again."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import version

import torch

from engine.file_checksums import model_checksums
from engine.planning.footprint import PlannedRun
from engine.prompt_tokens import resolve_instruction
from engine.source_picture import SourcePicture
from engine.text_encoder import EncodedPrompt
from engine.version import VERSION


def provenance_of(
    run: PlannedRun, model_fingerprint: str, prompt: EncodedPrompt, source: SourcePicture | None
) -> dict[str, object]:
    """Plain values, by name."""
    request, scheduler = run.request, run.configs.scheduler
    instruction = resolve_instruction(request.instruction, run.info.instruction)
    told: dict[str, object] = {
        "engine": VERSION,
        "model": run.info.title,
        "model_fingerprint": model_fingerprint,
        "files": model_checksums(run.info.folder),
        "precision": run.precision.value,
        "text_precision": run.text_precision.value,
        "solver": scheduler.resolve(request.solver).value,
        "solver_order": scheduler.order,
        "flow_shift": scheduler.shift,
        "instruction": bool(instruction),
        "instruction_sha256": hashlib.sha256(instruction.encode()).hexdigest(),
        "prompt_tokens": prompt.tokens,
        "noise": "cpu",
        "device": torch.cuda.get_device_name(run.device) if run.device.type == "cuda" else "cpu",
        "instructions": torch.backends.cpu.get_cpu_capability(),  # of the processor, which sums differ by
        "threads": torch.get_num_threads(),
        "system": f"{platform.system()} {platform.machine()}",
        "torch": torch.__version__,
        "tokenizers": version("tokenizers"),
        "numpy": version("numpy"),
        "pillow": version("pillow"),
    }
    if source is not None:
        tile, side = run.tiles[0], run.configs.autoencoder.compression
        told["source_sha256"] = source.sha256
        told["tile_size"] = {"width": tile.width * side, "height": tile.height * side}
        told["tile_plan"] = {"tiles": len(run.tiles), "overlap": request.tile_overlap}
    return told
