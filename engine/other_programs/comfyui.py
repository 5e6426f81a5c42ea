"""ComfyUI: the graph of nodes that made the picture, as JSON. PNG: the text `prompt`; WebP and JPEG: an EXIF text that
begins with `prompt:`. (`workflow` beside it is what the editor shows; alone, it is turned into a graph.)

    {"3": {"class_type": "KSampler", "inputs": {"seed": 7, "positive": ["6", 0], …}}, "6": {…}, …}

An input is a value, or a link: the number of a node and of its output. From the sampler the links are followed to the
nodes that hold the prompt, the size and the numbers; nodes that only pass a value on are passed through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from engine.errors import ImageFileError
from engine.other_programs.comfyui_workflow import graph_of_workflow
from engine.other_programs.imported import Imported, Settings, imported, json_object, not_used, text_of

NAME = "ComfyUI"
MAX_NODES = 10_000
_MAX_HOPS = 64  # links in a row; also what ends a circle

_SAMPLERS = ("KSampler", "KSamplerAdvanced", "SamplerCustom", "SamplerCustomAdvanced")
_SEEDS = ("seed", "noise_seed")
_TEXTS = ("text", "prompt", "text_g", "clip_l", "t5xxl", "string", "value", "text_l", "STRING")
_TEXT_INPUTS = (*_TEXTS, "conditioning", "conditioning_1", "conditioning_to", "positive")
_NUMBERS = ("value", "int", "float", "number", "INT", "FLOAT", "seed", "noise_seed")
_LATENTS = ("latent_image", "samples", "latent")
_NO_PROMPT = ("ConditioningZeroOut",)

Node = Mapping[str, Any]


def read(texts: Mapping[str, str]) -> Imported | None:
    """None: there is no graph.

    Raises:
        ImageFileError: there is one, and no sampler in it whose prompt can be found.
    """
    nodes: Mapping[str, Node] = _nodes(_graph_text(texts, "prompt"))
    if not nodes and (workflow := _graph_text(texts, "workflow")):
        nodes = graph_of_workflow(json_object(workflow))
    if not nodes:
        return None
    return _Graph(nodes).imported()


def _graph_text(texts: Mapping[str, str], kind: str) -> str:
    """From the PNG text of that name, or the EXIF text that begins with it."""
    if texts.get(kind, "").lstrip().startswith("{"):
        return texts[kind]
    for text in texts.values():
        head, colon, rest = text[:20].partition(":")
        if colon and head.lower() == kind and rest.lstrip().startswith("{"):
            return text[len(head) + 1 :]
    return ""


def _nodes(text: str) -> dict[str, Node]:
    if not text:
        return {}
    nodes = {name: node for name, node in json_object(text).items() if _is_node(node)}
    if len(nodes) > MAX_NODES:
        raise ImageFileError("The graph in this image is too large to be read.")
    return nodes


def _is_node(node: object) -> bool:
    return isinstance(node, dict) and isinstance(node.get("class_type"), str) and isinstance(node.get("inputs"), dict)


class _Graph:
    def __init__(self, nodes: Mapping[str, Node]) -> None:
        self._nodes = nodes

    def imported(self) -> Imported:
        sampler = self._sampler()
        guider = self._linked(sampler, "guider") or sampler
        positive = self._prompt(guider, "positive") or self._prompt(guider, "conditioning")
        width, height = self._size(sampler)
        return imported(
            Settings(
                program=NAME,
                prompt=positive,
                negative_prompt=self._prompt(guider, "negative"),
                seed=self._seed(sampler),
                steps=self._steps(sampler),
                guidance_scale=self._value(guider, "cfg"),
                width=width,
                height=height,
                sampler=self._sampler_name(sampler),
                model=self._model(),
                unused=[*self._unused(sampler)],
            )
        )

    def _sampler(self) -> Node:
        """The last of those whose noise is new, or of all: pictures are often refined by a second one."""
        samplers = [node for node in self._nodes.values() if node["class_type"] in _SAMPLERS]
        if not samplers:
            raise ImageFileError("The graph in this image has no sampler that is known here.")
        from_noise = [node for node in samplers if self._begins_from_noise(node)]
        return (from_noise or samplers)[0]

    def _begins_from_noise(self, sampler: Node) -> bool:
        latent = self._linked(sampler, "latent_image")
        return latent is not None and {"width", "height"} <= set(latent["inputs"])

    def _linked(self, node: Node, name: str) -> Node | None:
        """The node at the other end of an input's link, behind those that only pass on."""
        link = node["inputs"].get(name)
        for _ in range(_MAX_HOPS):
            found = self._at(link)
            if found is None or found["class_type"] != "Reroute":
                return found
            link = next(iter(found["inputs"].values()), None)
        return None

    def _at(self, link: object) -> Node | None:
        if isinstance(link, list) and len(link) == 2 and isinstance(link[0], str | int):
            return self._nodes.get(str(link[0]))
        return None

    def _value(self, node: Node, name: str, hops: int = 0) -> object:
        """An input's value; where it is linked, the value of the node that it comes from."""
        value = node["inputs"].get(name)
        if not isinstance(value, list):
            return None if isinstance(value, dict) else value
        found = self._linked(node, name)
        if found is None or hops >= _MAX_HOPS:
            return None
        wanted = next((name for name in (name, *_NUMBERS) if name in found["inputs"]), None)
        return None if wanted is None else self._value(found, wanted, hops + 1)

    def _prompt(self, node: Node, name: str) -> str:
        """The text that a conditioning comes from."""
        found: Node | None = node
        for _ in range(_MAX_HOPS):
            value = None if found is None else found["inputs"].get(name)
            if isinstance(value, str):
                return value
            found = None if found is None else self._linked(found, name)
            if found is None or found["class_type"] in _NO_PROMPT:
                return ""
            names = (name, *_TEXT_INPUTS) if name in ("positive", "negative") else _TEXT_INPUTS
            name = next((name for name in names if found["inputs"].get(name) not in (None, "")), "")
        return ""

    def _seed(self, sampler: Node) -> object:
        noise = self._linked(sampler, "noise") or sampler
        return next((self._value(noise, name) for name in _SEEDS if name in noise["inputs"]), None)

    def _steps(self, sampler: Node) -> object:
        sigmas = self._linked(sampler, "sigmas") or sampler
        for _ in range(_MAX_HOPS):
            if "steps" in sigmas["inputs"]:
                return self._value(sigmas, "steps")
            following = self._linked(sigmas, "sigmas")
            if following is None:
                return None
            sigmas = following
        return None

    def _sampler_name(self, sampler: Node) -> str:
        chosen = self._linked(sampler, "sampler") or sampler
        name = text_of(self._value(chosen, "sampler_name"))
        return name or (chosen["class_type"] if chosen is not sampler else "")

    def _size(self, sampler: Node) -> tuple[object, object]:
        """Of the latent that the sampler begins from, behind what encodes or changes it."""
        node: Node | None = sampler
        for _ in range(_MAX_HOPS):
            if node is None:
                break
            if node is not sampler and {"width", "height"} <= set(node["inputs"]):
                return self._value(node, "width"), self._value(node, "height")
            name = next((name for name in _LATENTS if name in node["inputs"]), "")
            node = self._linked(node, name)
        return None, None

    def _model(self) -> str:
        for node in self._nodes.values():
            for name in ("ckpt_name", "unet_name"):
                if text := text_of(node["inputs"].get(name)):
                    return text
        return ""

    def _unused(self, sampler: Node) -> Iterator[str]:
        denoise = self._value(sampler, "denoise")
        if isinstance(denoise, int | float) and denoise < 1:
            yield not_used("denoise", denoise)
        for node in self._nodes.values():
            kind = node["class_type"]
            if text := text_of(node["inputs"].get("lora_name")):
                yield not_used("LoRA", text)
            elif "ControlNet" in kind and "Apply" in kind:
                yield not_used("ControlNet")
            elif "Upscale" in kind:
                yield not_used("Enlargement", kind)
        if (samplers := sum(node["class_type"] in _SAMPLERS for node in self._nodes.values())) > 1:
            yield f"The graph has {samplers} samplers: the first one's settings are read."
        if "positive" in sampler["inputs"] and self._combined(sampler):
            yield "Several prompts are combined: the first is read."

    def _combined(self, sampler: Node) -> bool:
        found = self._linked(sampler, "positive")
        return found is not None and found["class_type"] in ("ConditioningCombine", "ConditioningConcat")
