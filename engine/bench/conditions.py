"""Where and with what a measurement was made: without these a figure means nothing."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import torch

from engine.version import VERSION

_PACKAGES = ("torch", "diffusers", "transformers", "safetensors", "bitsandbytes", "numpy")
_FLAGS = ("avx2", "avx512f", "avx512_bf16", "avx512_vnni", "avx_vnni", "amx_bf16", "amx_int8", "asimddp", "i8mm")
_ROOT = Path(__file__).resolve().parents[2]


def conditions(device: torch.device, threads: int) -> dict[str, Any]:
    """Plain values, ready for JSON."""
    name, flags = _processor()
    found: dict[str, Any] = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "program": VERSION,
        "commit": _commit(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "packages": {package: _version(package) for package in _PACKAGES},
        "device": str(device),
        "processor": name,
        "processor_flags": flags,
        "torch_uses": torch.backends.cpu.get_cpu_capability(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "threads": threads or torch.get_num_threads(),
        "load": [round(value, 2) for value in os.getloadavg()] if hasattr(os, "getloadavg") else None,
    }
    if device.type == "cuda":
        card = torch.cuda.get_device_properties(device)
        found |= {"card": card.name, "card_memory": card.total_memory, "cuda": torch.version.cuda}
    return found


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _processor() -> tuple[str, list[str]]:
    """Name, and those of its instruction sets that decide how fast a product is (Linux only)."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor(), []
    facts = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in lines)}
    known = (facts.get("flags") or facts.get("Features") or "").split()
    return facts.get("model name") or platform.machine(), [flag for flag in _FLAGS if flag in known]


def _commit() -> str | None:
    """Of the checkout that the program runs from; "+" where files were changed since. None outside a checkout."""
    if not (_ROOT / ".git").exists():
        return None
    try:
        commit = _git("rev-parse", "--short", "HEAD")
        return commit + ("+" if _git("status", "--porcelain", "--untracked-files=no") else "")
    except (OSError, subprocess.SubprocessError):
        return None


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=_ROOT, capture_output=True, text=True, timeout=10, check=True)
    return done.stdout.strip()
