"""ComfyUI's `workflow`, which its editor shows, as the graph that its `prompt` would be.

    {"nodes": [{"id": 3, "type": "KSampler", "inputs": [{"name": "positive", "link": 4}], "widgets_values": […]}],
     "links": [[4, 6, 0, 3, 1, "CONDITIONING"], …]}

The values of a node stand in a list without names: only nodes whose order is known here can be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MAX_NODES = 10_000
MAX_LINKS = 100_000

_CONTROL = "control_after_generate"  # stands behind a seed in the editor alone
_WIDGETS = {
    "KSampler": ("seed", _CONTROL, "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSamplerAdvanced": ("add_noise", "noise_seed", _CONTROL, "steps", "cfg", "sampler_name", "scheduler"),
    "SamplerCustom": ("add_noise", "noise_seed", _CONTROL, "cfg"),
    "RandomNoise": ("noise_seed", _CONTROL),
    "BasicScheduler": ("scheduler", "steps", "denoise"),
    "KSamplerSelect": ("sampler_name",),
    "CFGGuider": ("cfg",),
    "CLIPTextEncode": ("text",),
    "EmptyLatentImage": ("width", "height", "batch_size"),
    "EmptySD3LatentImage": ("width", "height", "batch_size"),
    "CheckpointLoaderSimple": ("ckpt_name",),
    "UNETLoader": ("unet_name", "weight_dtype"),
    "LoraLoader": ("lora_name", "strength_model", "strength_clip"),
    "PrimitiveNode": ("value", _CONTROL),
    "PrimitiveString": ("value",),
    "PrimitiveInt": ("value", _CONTROL),
    "PrimitiveFloat": ("value",),
}


def graph_of_workflow(workflow: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Nodes by their number, with their inputs by name; empty where it holds none."""
    nodes, links = workflow.get("nodes"), workflow.get("links")
    if not isinstance(nodes, list) or not isinstance(links, list):
        return {}
    sources = {
        link[0]: [str(link[1]), link[2]]
        for link in links[:MAX_LINKS]
        if isinstance(link, list) and len(link) >= 3 and isinstance(link[0], int) and isinstance(link[1], int | str)
    }
    graph = {}
    for node in nodes[:MAX_NODES]:
        if isinstance(node, dict) and isinstance(node.get("type"), str):
            graph[str(node.get("id"))] = {"class_type": node["type"], "inputs": _inputs(node, sources)}
    return graph


def _inputs(node: Mapping[str, Any], sources: Mapping[int, list[Any]]) -> dict[str, Any]:
    """Values by name, and links over them: an input that is linked keeps its old value in the editor."""
    values = node.get("widgets_values")
    names = _WIDGETS.get(node["type"], ())
    inputs: dict[str, Any] = {}
    if isinstance(values, list):
        inputs = {name: value for name, value in zip(names, values, strict=False) if name != _CONTROL}
    elif isinstance(values, dict):
        inputs = dict(values)
    linked = node.get("inputs")
    for socket in linked if isinstance(linked, list) else []:
        if isinstance(socket, dict) and isinstance(socket.get("link"), int) and socket["link"] in sources:
            inputs[str(socket.get("name"))] = sources[socket["link"]]
    return inputs
