"""The state of a training run on disk: safetensors and JSON, replaced as a whole."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file
from torch import Tensor


def save_run(folder: Path, tensors: dict[str, dict[str, Tensor]], facts: dict[str, Any]) -> None:
    """Writes `<name>.safetensors` per entry and `run.json`. An interruption leaves the older state intact."""
    fresh, old = folder.with_name(folder.name + ".new"), folder.with_name(folder.name + ".old")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name, content in tensors.items():
        save_file({key: value.detach().contiguous() for key, value in content.items()}, fresh / f"{name}.safetensors")
    (fresh / "run.json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    if folder.exists():
        os.replace(folder, old)
    os.replace(fresh, folder)
    shutil.rmtree(old, ignore_errors=True)


def load_run(folder: Path) -> tuple[dict[str, dict[str, Tensor]], dict[str, Any]]:
    """What `save_run` wrote; falls back on the older state when the swap was cut in the middle."""
    if not folder.exists():
        folder = folder.with_name(folder.name + ".old")
    tensors = {path.stem: load_file(path) for path in folder.glob("*.safetensors")}
    return tensors, json.loads((folder / "run.json").read_text(encoding="utf-8"))
