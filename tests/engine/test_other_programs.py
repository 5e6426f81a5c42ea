"""Pictures as six programs write them, built from their formats' descriptions, read back to what made them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from engine.errors import ImageFileError
from engine.image_file import read_recipe
from engine.image_formats.reading import FoundTexts
from engine.other_programs.imported import Imported
from engine.other_programs.recognition import what_made
from engine.picture_facts import read_facts, read_imported
from engine.request import MAX_SEED, GenerationRequest, Solver

PROMPTS = [
    "a red fox",
    "a fox,\nin snow: at dusk\n\n(second paragraph)",
    '雪の中の狐 🦊, "quoted", back\\slash: {braces}',
    "Steps: to heaven, Seed: of doubt",
]
NEGATIVE = "blurry,\nugly: very"


def expected(prompt: str, **changes: Any) -> GenerationRequest:
    values = {"width": 1021, "height": 700, "steps": 28, "guidance_scale": 6.5, "seed": 2**32 + 5, **changes}
    return GenerationRequest(prompt, values.pop("negative_prompt", NEGATIVE), **values)


def save_png(path: Path, texts: dict[str, str]) -> Path:
    """As Pillow's users do: tEXt where Latin-1 suffices, else iTXt."""
    chunks = PngImagePlugin.PngInfo()
    for key, text in texts.items():
        chunks.add_text(key, text)
    Image.new("RGB", (8, 8)).save(path, pnginfo=chunks)
    return path


def save_comment(path: Path, text: str, order: str = "be") -> Path:
    """In EXIF's user comment, with the prefix for Unicode."""
    exif = Image.Exif()
    exif.endian = ">" if order == "be" else "<"
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + text.encode(f"utf-16-{order}")
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    return path


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if any(mark in text for mark in ",:\n") else text


def a1111(prompt: str) -> str:
    return (
        f"{prompt}\nNegative prompt: {NEGATIVE}\nSteps: 28, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, "
        "Seed: 4294967301, Size: 1021x700, Model hash: 6ce0161689, Model: dreamy, VAE hash: 0, Clip skip: 2, "
        'Hires upscale: 2, Lora hashes: "detail: 7c6bad76eb54, more: 1", Version: v1.10.1'
    )


def swarm(prompt: str) -> str:
    parameters = {
        "prompt": prompt,
        "negativeprompt": NEGATIVE,
        "model": "Official/sd_xl_base",
        "seed": 4294967301,
        "steps": "28",
        "cfgscale": 6.5,
        "aspectratio": "Custom",
        "width": 1021,
        "height": "700",
        "sampler": "dpmpp_2m",
        "automaticvae": True,
        "loras": ["detail"],
        "loraweights": ["0.8"],
        "swarm_version": "0.9.8.0",
    }
    extra = {"date": "2026-01-31", "original_prompt": prompt, "generation_time": "6.11 (prep) and 4.84 (gen) seconds"}
    return json.dumps({"sui_image_params": parameters, "sui_extra_data": extra, "sui_models": []}, indent=2)


def fooocus(prompt: str) -> str:
    values = {
        "adm_guidance": "(1.5, 0.8, 0.3)",
        "base_model": "juggernautXL",
        "base_model_hash": "aeb7e9e689",
        "full_negative_prompt": [NEGATIVE],
        "full_prompt": [prompt, "cinematic"],
        "guidance_scale": 6.5,
        "lora_combined_1": "offset_lora : 0.1",
        "loras": [["offset_lora", 0.1, "4852686128"]],
        "metadata_scheme": "fooocus",
        "negative_prompt": NEGATIVE,
        "performance": "Speed",
        "prompt": prompt,
        "refiner_model": "None",
        "resolution": "(1021, 700)",
        "sampler": "dpmpp_2m_sde_gpu",
        "scheduler": "karras",
        "seed": "4294967301",
        "sharpness": 2,
        "steps": 28,
        "styles": "['Fooocus V2']",
        "vae": "Default (model)",
        "version": "Fooocus v2.5.5",
    }
    return json.dumps(dict(sorted(values.items())))


def fooocus_a1111(prompt: str) -> str:
    return (
        f"{', '.join([prompt, 'cinematic'])}\nNegative prompt: {NEGATIVE}, cartoon\n"
        "Steps: 28, Sampler: DPM++ 2M SDE Karras, Seed: 4294967301, Size: 1021x700, CFG scale: 6.5, Sharpness: 2, "
        'ADM Guidance: "(1.5, 0.8, 0.3)", Model: juggernautXL, Model hash: aeb7e9e689, Performance: Speed, '
        f"Scheduler: karras, VAE: Default (model), Raw prompt: {quoted(prompt)}, "
        f'Raw negative prompt: {quoted(NEGATIVE)}, Lora hashes: "offset: 4852686128", Version: Fooocus v2.5.5'
    )


def save_fooocus(path: Path, text: str, scheme: str) -> Path:
    """In the first table of EXIF, all three as texts."""
    if path.suffix == ".png":
        return save_png(path, {"parameters": text, "fooocus_scheme": scheme})
    exif = Image.Exif()
    exif[0x9286], exif[0x0131], exif[0x927C] = text, "Fooocus v2.5.5", scheme
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    return path


def invoke(prompt: str) -> str:
    values = {
        "generation_mode": "sdxl_txt2img",
        "positive_prompt": prompt,
        "negative_prompt": NEGATIVE,
        "width": 1021,
        "height": 700,
        "seed": 4294967301,
        "rand_device": "cpu",
        "cfg_scale": 6.5,
        "cfg_rescale_multiplier": 0,
        "steps": 28,
        "scheduler": "dpmpp_2m_k",
        "model": {"key": "a", "hash": "blake3:0", "name": "Juggernaut"},
        "loras": [{"model": {"name": "detail"}, "weight": 0.75}],
        "app_version": "5.6.0",
    }
    return json.dumps(values)


def comfy(prompt: str) -> dict[str, Any]:
    def node(kind: str, **inputs: Any) -> dict[str, Any]:
        return {"class_type": kind, "inputs": inputs, "_meta": {"title": kind}, "is_changed": [float("nan")]}

    return {
        "3": node(
            "KSampler", seed=4294967301, steps=28, cfg=6.5, sampler_name="dpmpp_2m", scheduler="karras", denoise=1,
            model=["10", 0], positive=["6", 0], negative=["7", 0], latent_image=["5", 0],
        ),
        "4": node("CheckpointLoaderSimple", ckpt_name="sd_xl_base.safetensors"),
        "5": node("EmptyLatentImage", width=1021, height=700, batch_size=1),
        "6": node("CLIPTextEncode", text=prompt, clip=["10", 1]),
        "7": node("CLIPTextEncode", text=NEGATIVE, clip=["10", 1]),
        "8": node("VAEDecode", samples=["3", 0], vae=["4", 2]),
        "9": node("SaveImage", filename_prefix="ComfyUI", images=["8", 0]),
        "10": node("LoraLoader", lora_name="detail.safetensors", model=["4", 0], clip=["4", 1]),
    }  # fmt: skip


def save_comfy(path: Path, graph: dict[str, Any], workflow: dict[str, Any] | None = None) -> Path:
    texts = {"prompt": json.dumps(graph), **({"workflow": json.dumps(workflow)} if workflow else {})}
    if path.suffix == ".png":
        return save_png(path, texts)
    exif = Image.Exif()
    exif[0x0110] = f"prompt:{texts['prompt']}"
    exif[0x010F] = f"workflow:{texts.get('workflow', '{}')}"
    Image.new("RGB", (8, 8)).save(path, exif=exif)
    return path


WRITERS = {
    "A1111 PNG": ("A1111", ".png", lambda path, prompt: save_png(path, {"parameters": a1111(prompt)})),
    "A1111 JPEG": ("A1111", ".jpg", lambda path, prompt: save_comment(path, a1111(prompt))),
    "A1111 WebP": ("A1111", ".webp", lambda path, prompt: save_comment(path, a1111(prompt))),
    "ComfyUI PNG": ("ComfyUI", ".png", lambda path, prompt: save_comfy(path, comfy(prompt))),
    "ComfyUI WebP": ("ComfyUI", ".webp", lambda path, prompt: save_comfy(path, comfy(prompt))),
    "ComfyUI JPEG": ("ComfyUI", ".jpg", lambda path, prompt: save_comfy(path, comfy(prompt))),
    "InvokeAI PNG": ("InvokeAI", ".png", lambda path, prompt: save_png(path, {"invokeai_metadata": invoke(prompt)})),
    "SwarmUI PNG": ("SwarmUI", ".png", lambda path, prompt: save_png(path, {"parameters": swarm(prompt)})),
    "SwarmUI JPEG": ("SwarmUI", ".jpg", lambda path, prompt: save_comment(path, swarm(prompt), "le")),
    "SwarmUI WebP": ("SwarmUI", ".webp", lambda path, prompt: save_comment(path, swarm(prompt))),
}  # fmt: skip


def _fooocus_writer(scheme: str, text: Callable[[str], str]) -> Callable[[Path, str], Path]:
    return lambda path, prompt: save_fooocus(path, text(prompt), scheme)


for _suffix in (".png", ".jpg", ".webp"):
    WRITERS[f"Fooocus JSON {_suffix}"] = ("Fooocus", _suffix, _fooocus_writer("fooocus", fooocus))
    WRITERS[f"Fooocus text {_suffix}"] = ("Fooocus", _suffix, _fooocus_writer("a1111", fooocus_a1111))

CASES = [
    (writer, prompt)
    for writer in WRITERS
    for prompt in PROMPTS
    if prompt.isascii() or writer not in ("Fooocus text .jpg", "Fooocus text .webp")  # its EXIF keeps ASCII alone
]


@pytest.mark.parametrize(("writer", "prompt"), CASES)
def test_each_program_in_each_container(tmp_path, writer, prompt):
    program, suffix, write = WRITERS[writer]
    path = write(tmp_path / f"x{suffix}", prompt)
    imported = read_imported(path)
    assert imported.recipe.request == expected(prompt)
    assert imported.program == program and imported.recipe.provenance is not None
    told = " ".join(imported.ignored)
    assert "detail" in told or "offset" in told, told
    assert "dpmpp" in told or "DPM++" in told
    assert imported.model and f"Model {imported.model}: the model chosen here" in told
    assert read_facts(path).imported == imported and read_facts(path).problem == ""


def one(graph: dict[str, Any]) -> Imported:
    found = what_made(FoundTexts(named={"prompt": json.dumps(graph)}))
    assert found is not None
    return found


class TestComfyUI:
    def test_reroutes_and_primitives_are_followed(self):
        graph = comfy("ignored")
        graph["6"]["inputs"]["text"] = ["20", 0]
        graph["20"] = {"class_type": "Reroute", "inputs": {"": ["21", 0]}}
        graph["21"] = {"class_type": "PrimitiveString", "inputs": {"value": "a red fox"}}
        graph["3"]["inputs"] |= {"seed": ["25", 0], "steps": ["23", 0], "positive": ["24", 0]}
        graph["25"] = {"class_type": "Reroute", "inputs": {"": ["22", 0]}}
        graph["22"] = {"class_type": "Seed (rgthree)", "inputs": {"seed": 4294967301}}
        graph["23"] = {"class_type": "PrimitiveInt", "inputs": {"value": 28}}
        graph["24"] = {"class_type": "ControlNetApplyAdvanced", "inputs": {"positive": ["6", 0], "negative": ["7", 0]}}
        assert one(graph).recipe.request == expected("a red fox")
        assert any("ControlNet" in sentence for sentence in one(graph).ignored)

    def test_the_advanced_sampler(self):
        graph = comfy("a red fox")
        inputs = graph["3"]["inputs"]
        inputs |= {"noise_seed": inputs.pop("seed"), "add_noise": "enable", "start_at_step": 0, "end_at_step": 10000}
        graph["3"]["class_type"] = "KSamplerAdvanced"
        assert one(graph).recipe.request == expected("a red fox")

    def test_the_custom_sampler(self):
        graph = comfy("a red fox")
        inputs = graph["3"]["inputs"]
        steps, name = inputs.pop("steps"), inputs.pop("sampler_name")
        inputs |= {"noise_seed": inputs.pop("seed"), "sampler": ["30", 0], "sigmas": ["31", 0]}
        graph["3"]["class_type"] = "SamplerCustom"
        graph["30"] = {"class_type": "KSamplerSelect", "inputs": {"sampler_name": name}}
        graph["31"] = {"class_type": "KarrasScheduler", "inputs": {"steps": steps, "rho": 7}}
        assert one(graph).recipe.request == expected("a red fox")

    @pytest.mark.parametrize("guider", ["CFGGuider", "BasicGuider"])
    def test_the_advanced_custom_sampler(self, guider):
        graph = comfy("a red fox")
        graph["3"] = {
            "class_type": "SamplerCustomAdvanced",
            "inputs": {
                "noise": ["25", 0],
                "guider": ["22", 0],
                "sampler": ["16", 0],
                "sigmas": ["17", 0],
                "latent_image": ["5", 0],
            },
        }
        graph["25"] = {"class_type": "RandomNoise", "inputs": {"noise_seed": 4294967301}}
        graph["16"] = {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler"}}
        graph["17"] = {"class_type": "SplitSigmas", "inputs": {"sigmas": ["18", 0], "step": 0}}
        graph["18"] = {"class_type": "BasicScheduler", "inputs": {"scheduler": "simple", "steps": 28, "denoise": 1}}
        if guider == "CFGGuider":
            graph["22"] = {"class_type": guider, "inputs": {"positive": ["6", 0], "negative": ["7", 0], "cfg": 6.5}}
            assert one(graph).recipe.request == expected("a red fox", solver=Solver.EULER)
        else:
            graph["22"] = {"class_type": guider, "inputs": {"conditioning": ["26", 0]}}
            graph["26"] = {"class_type": "FluxGuidance", "inputs": {"guidance": 3.5, "conditioning": ["6", 0]}}
            request = one(graph).recipe.request
            assert (request.prompt, request.negative_prompt, request.seed) == ("a red fox", "", 4294967301)

    def test_of_two_samplers_the_one_that_begins_is_read(self):
        graph = comfy("a red fox")
        second = {**graph["3"]["inputs"], "seed": 1, "steps": 5, "denoise": 0.5, "latent_image": ["41", 0]}
        graph = {"1": {"class_type": "KSampler", "inputs": second}, **graph}
        graph["41"] = {"class_type": "LatentUpscaleBy", "inputs": {"samples": ["3", 0], "scale_by": 1.5}}
        imported = one(graph)
        assert imported.recipe.request == expected("a red fox")
        assert any("2 samplers" in sentence for sentence in imported.ignored)

    def test_a_negative_prompt_that_is_nothing(self):
        graph = comfy("a red fox")
        graph["3"]["inputs"]["negative"] = ["50", 0]
        graph["50"] = {"class_type": "ConditioningZeroOut", "inputs": {"conditioning": ["6", 0]}}
        assert one(graph).recipe.request == expected("a red fox", negative_prompt="")

    def test_circles_end(self):
        graph = comfy("a red fox")
        graph["5"] = {"class_type": "Reroute", "inputs": {"": ["5", 0]}}
        graph["7"] = {"class_type": "ConditioningConcat", "inputs": {"conditioning_to": ["7", 0]}}
        graph["3"]["inputs"]["seed"] = ["3", 0]
        assert one(graph).recipe.request.prompt == "a red fox"

    def test_a_workflow_alone(self, tmp_path):
        nodes = [
            {"id": 3, "type": "KSampler", "widgets_values": [4294967301, "fixed", 28, 6.5, "dpmpp_2m", "karras", 1],
             "inputs": [{"name": "positive", "link": 1}, {"name": "negative", "link": 2},
                        {"name": "latent_image", "link": 3}]},
            {"id": 5, "type": "EmptyLatentImage", "widgets_values": [1021, 700, 1]},
            {"id": 6, "type": "CLIPTextEncode", "widgets_values": ["a red fox"]},
            {"id": 7, "type": "CLIPTextEncode", "widgets_values": [NEGATIVE], "inputs": None},
            {"id": 8, "type": "Note", "widgets_values": None},
        ]  # fmt: skip
        links = [[1, 6, 0, 3, 1, "CONDITIONING"], [2, 7, 0, 3, 2, "CONDITIONING"], [3, 5, 0, 3, 3, "LATENT"], None]
        path = save_png(tmp_path / "x.png", {"workflow": json.dumps({"nodes": nodes, "links": links})})
        assert read_imported(path).recipe.request == expected("a red fox")

    def test_a_graph_without_a_sampler_says_so(self):
        with pytest.raises(ImageFileError, match="no sampler that is known"):
            one({"1": {"class_type": "SaveImage", "inputs": {}}})


class TestValues:
    def text(self, settings_line: str, prompt: str = "fox") -> Imported:
        found = what_made(FoundTexts(named={"parameters": f"{prompt}\n{settings_line}"}))
        assert found is not None
        return found

    def test_what_cannot_work_here_is_changed_and_told(self):
        found = self.text("Steps: 5000, CFG scale: 0, Seed: -1, Size: 16384x16384, Model: x")
        request = found.recipe.request
        assert (request.steps, request.guidance_scale, request.seed, request.width) == (1000, 1.0, 0, 512)
        assert len(found.ignored) == 5 and "Size 16384x16384: not possible here" in " ".join(found.ignored)

    def test_orders_in_a_prompt_are_told(self):
        found = self.text("Steps: 5, CFG scale: 2, Seed: 1", "a (red:1.3) fox <lora:detail:0.8>")
        assert found.recipe.request.prompt == "a (red:1.3) fox <lora:detail:0.8>"
        assert "LoRA detail: not used" in found.ignored[0] and "Weights like" in found.ignored[1]

    def test_every_setting_that_is_not_used_is_told(self):
        told = what_made(FoundTexts(named={"parameters": a1111("fox")})).ignored
        for name in ("Schedule type Karras", "Clip skip 2", "Hires upscale 2", "Lora hashes", "VAE hash"):
            assert any(sentence.startswith(name) for sentence in told), name
        assert not any(sentence.startswith(("Version", "Model hash", "Seed", "Steps")) for sentence in told)

    def test_lines_that_extensions_put_behind_the_settings(self):
        found = self.text("Steps: 5, CFG scale: 2, Seed: 1\nTemplate: {red|blue} fox\nNegative Template: x")
        assert (found.recipe.request.prompt, found.recipe.request.seed) == ("fox", 1)

    def test_our_own_text_takes_the_model_and_the_solver(self):
        found = self.text(
            "Steps: 5, Sampler: Flow DPM-Solver, CFG scale: 2, Seed: 1, Model: mine, Version: Sana Desktop 0"
        )
        assert found.recipe.request == GenerationRequest("fox", model="mine", steps=5, guidance_scale=2.0, seed=1,
                                                         solver=Solver.FLOW_DPM)  # fmt: skip
        assert found.program == "Sana Desktop" and found.ignored == ()

    def test_the_first_text_that_can_be_used_counts(self):
        found = what_made(FoundTexts(named={"parameters": "no settings", "prompt": json.dumps(comfy("a red fox"))}))
        assert found.program == "ComfyUI"

    def test_a_hundred_settings_are_not_a_hundred_sentences(self):
        pairs = ", ".join(f"Key {n}: {n}" for n in range(100))
        assert len(self.text(f"Steps: 5, CFG scale: 2, Seed: {MAX_SEED}, {pairs}").ignored) == 41


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
KEYS = {
    "invokeai_metadata": json.loads(invoke("fox")),
    "prompt": {name: {**node, "is_changed": 0} for name, node in comfy("fox").items()},
    "parameters": json.loads(swarm("fox")),
    "workflow": {"nodes": [{"id": 1, "type": "KSampler", "widgets_values": [1]}], "links": []},
}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(KEYS)), st.data())
def test_any_value_anywhere_is_read_or_refused(key, data):
    values = json.loads(json.dumps(KEYS[key]))
    place = values
    while isinstance(place, dict) and place:
        name = data.draw(st.sampled_from(sorted(place)))
        if not isinstance(place[name], dict) or data.draw(st.integers(0, 3)) == 0:
            place[name] = data.draw(json_values)
            break
        place = place[name]
    try:
        found = what_made(FoundTexts(named={key: json.dumps(values)}))
    except ImageFileError as error:
        assert "\n" not in str(error) and len(str(error)) < 500
    else:
        assert found is None or all("\n" not in told and len(told) < 300 for told in found.ignored)


@pytest.mark.timeout(10)
@pytest.mark.parametrize("key", ["invokeai_metadata", "prompt", "parameters", "workflow"])
@pytest.mark.parametrize(
    "text", ['{"a":' * 100_000, '{"sui_image_params":' + "[" * 100_000, '{"a": ' + "9" * 5000 + "}", "{}", '{"a'],
    ids=["deep", "deeper", "long number", "empty", "cut"],
)  # fmt: skip
def test_a_hostile_text_is_no_recipe(tmp_path, key, text):
    path = save_png(tmp_path / "x.png", {key: text})
    with pytest.raises(ImageFileError):
        read_recipe(path)
    assert read_facts(path).imported is None
