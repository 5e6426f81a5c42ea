"""From weight files into our networks and back: strict names and shapes, original layouts, memory."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from tiny_model import SPRINT, WEIGHTS, autoencoder, transformer
from torch import Tensor, nn

from engine.checkpoint import load_autoencoder, load_transformer, published_shapes, to_published
from engine.config import AutoencoderConfig, TransformerConfig, autoencoder_config, transformer_config
from engine.errors import ModelDamaged
from engine.original_layout import original_config, original_to_published
from engine.transformer import SanaTransformer
from engine.weight_files import open_weights

ROOT = Path(__file__).parents[2]
CPU = torch.device("cpu")
KINDS = {
    "sana": lambda: transformer(),
    "sana-1.5": lambda: transformer(qk_norm="rms_norm_across_heads"),
    "sprint": lambda: transformer(**SPRINT),
    "patch_size 2": lambda: transformer(patch_size=2),
    "dc-ae": lambda: autoencoder(stages=4),
}


def load(tensors: dict[str, Tensor], config: TransformerConfig | AutoencoderConfig, folder: Path) -> nn.Module:
    save_file(tensors, folder / WEIGHTS)
    weights = open_weights(folder, "diffusion_pytorch_model")
    if isinstance(config, TransformerConfig):
        return load_transformer(config, weights, CPU, torch.float32)
    return load_autoencoder(config, weights, CPU, torch.float32)


def published(kind: str) -> tuple[dict[str, Tensor], TransformerConfig | AutoencoderConfig]:
    reference = KINDS[kind]()
    read = autoencoder_config if kind == "dc-ae" else transformer_config
    return reference.state_dict(), read(dict(reference.config))


def assert_equal(found: dict[str, Tensor], wanted: dict[str, Tensor]) -> None:
    assert found.keys() == wanted.keys()
    assert all(torch.equal(found[name], wanted[name]) for name in wanted)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_read_is_written_again_unchanged(kind: str, tmp_path: Path) -> None:
    source, config = published(kind)
    network = load(source, config, tmp_path)
    assert_equal(to_published(network), source)
    assert published_shapes(network) == {name: tuple(tensor.shape) for name, tensor in source.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_every_missing_and_surplus_name_is_told(kind: str, tmp_path: Path) -> None:
    source, config = published(kind)
    first, second, *_ = source
    damaged = {name: tensor for name, tensor in source.items() if name not in (first, second)}
    with pytest.raises(ModelDamaged) as caught:
        load(damaged | {"surplus.weight": torch.zeros(1), "blocks.x": torch.zeros(1)}, config, tmp_path)
    assert all(name in str(caught.value) for name in (first, second, "surplus.weight", "blocks.x"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_a_tensor_of_another_shape_is_named_before_anything_is_read(kind: str, tmp_path, monkeypatch) -> None:
    source, config = published(kind)
    monkeypatch.setattr("engine.checkpoint.Reader", lambda: pytest.fail("it began to read"))
    for name in list(source)[::9]:
        wrong = source[name].flatten().repeat(2)
        with pytest.raises(ModelDamaged, match=re.escape(name)):
            load(source | {name: wrong}, config, tmp_path)


# --- the original single-file layouts, as the published conversion would have to be run backwards


def original_transformer(source: dict[str, Tensor]) -> dict[str, Tensor]:
    renames = [
        ("patch_embed.proj.", "x_embedder.proj."),
        ("caption_projection.linear_", "y_embedder.y_proj.fc"),
        ("caption_norm.", "attention_y_norm."),
        ("time_embed.emb.timestep_embedder.linear_1.", "t_embedder.mlp.0."),
        ("time_embed.emb.timestep_embedder.linear_2.", "t_embedder.mlp.2."),
        ("time_embed.timestep_embedder.linear_1.", "t_embedder.mlp.0."),
        ("time_embed.timestep_embedder.linear_2.", "t_embedder.mlp.2."),
        ("time_embed.guidance_embedder.linear_1.", "cfg_embedder.mlp.0."),
        ("time_embed.guidance_embedder.linear_2.", "cfg_embedder.mlp.2."),
        ("time_embed.linear.", "t_block.1."),
        ("transformer_blocks.", "blocks."),
        (".attn1.norm_q.", ".attn.q_norm."),
        (".attn1.norm_k.", ".attn.k_norm."),
        (".attn1.to_out.0.", ".attn.proj."),
        (".attn2.to_q.", ".cross_attn.q_linear."),
        (".attn2.norm_q.", ".cross_attn.q_norm."),
        (".attn2.norm_k.", ".cross_attn.k_norm."),
        (".attn2.to_out.0.", ".cross_attn.proj."),
        (".ff.conv_inverted.", ".mlp.inverted_conv.conv."),
        (".ff.conv_depth.", ".mlp.depth_conv.conv."),
        (".ff.conv_point.", ".mlp.point_conv.conv."),
        ("proj_out.", "final_layer.linear."),
    ]
    fused: dict[str, list[Tensor]] = {}
    for name, tensor in source.items():
        for ours, theirs in renames:
            name = name.replace(ours, theirs)
        if name == "scale_shift_table":
            name = "final_layer.scale_shift_table"
        name = re.sub(r"\.attn1\.to_[qkv]\.", ".attn.qkv.", name)
        name = re.sub(r"\.attn2\.to_[kv]\.", ".cross_attn.kv_linear.", name)
        fused.setdefault(name, []).append(tensor)
    extra = {"y_embedder.y_embedding": torch.randn(300, 16), "pos_embed": torch.zeros(1, 4, 32)}
    return {name: torch.cat(parts) for name, parts in fused.items()} | extra


def original_autoencoder(source: dict[str, Tensor]) -> dict[str, Tensor]:
    ends = {
        "encoder.conv_in.": "encoder.project_in.conv.",
        "encoder.conv_out.": "encoder.project_out.main.op_list.0.conv.",
        "decoder.conv_in.": "decoder.project_in.main.conv.",
        "decoder.norm_out.": "decoder.project_out.op_list.0.",
        "decoder.conv_out.": "decoder.project_out.op_list.2.conv.",
    }
    inner = [
        (r"\.(conv[12])\.", r".main.\1.conv."),
        (r"\.norm\.", ".main.conv2.norm."),
        (r"\.conv\.", ".main.conv.conv."),
        (r"\.attn\.to_[qkv]\.", ".context_module.main.qkv.conv."),
        (r"\.attn\.to_qkv_multiscale\.0\.proj_in\.", ".context_module.main.aggreg.0.0."),
        (r"\.attn\.to_qkv_multiscale\.0\.proj_out\.", ".context_module.main.aggreg.0.1."),
        (r"\.attn\.to_out\.", ".context_module.main.proj.conv."),
        (r"\.attn\.norm_out\.", ".context_module.main.proj.norm."),
        (r"\.conv_out\.conv_(inverted|depth|point)\.", r".local_module.main.\1_conv.conv."),
        (r"\.conv_out\.norm\.", ".local_module.main.point_conv.norm."),
    ]
    fused: dict[str, list[Tensor]] = {}
    for name, tensor in source.items():
        if end := next((end for end in ends if name.startswith(end)), None):
            name = name.replace(end, ends[end])
        else:
            pattern, theirs = next((p, t) for p, t in reversed(inner) if re.search(p, name))
            name = re.sub(pattern, theirs, name)
            name = re.sub(r"(down|up)_blocks\.(\d+)\.", r"stages.\2.op_list.", name)
        if name.endswith((".qkv.conv.weight", ".proj.conv.weight")):
            tensor = tensor[:, :, None, None]
        fused.setdefault(name, []).append(tensor)
    return {name: torch.cat(parts) for name, parts in fused.items()}


@pytest.mark.parametrize("kind", ["sana", "sana-1.5", "sprint", "dc-ae"])
@pytest.mark.parametrize("prefix", ["", "model.diffusion_model."])
def test_the_original_layout_makes_the_same_network(kind: str, prefix: str, tmp_path: Path) -> None:
    source, config = published(kind)
    original = (original_autoencoder if kind == "dc-ae" else original_transformer)(source)
    assert not original.keys() & source.keys()
    network = load({prefix + name: tensor.contiguous() for name, tensor in original.items()}, config, tmp_path)
    assert_equal(to_published(network), source)


@pytest.mark.parametrize("kind", ["sana", "dc-ae"])
def test_a_damaged_original_file_is_named_in_one_line(kind: str, tmp_path: Path) -> None:
    source, config = published(kind)
    original = (original_autoencoder if kind == "dc-ae" else original_transformer)(source)
    for name in list(original)[::3]:
        for wrong in (torch.tensor(1.0), torch.zeros(7), torch.zeros(0), torch.zeros(48, 16, 3, 3)):
            if name not in ("pos_embed", "y_embedder.y_embedding"):
                with pytest.raises(ModelDamaged) as caught:
                    load({**original, name: wrong}, config, tmp_path)
                assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("width", "heads", "cross_heads"), [(1152, 36, 16), (2240, 70, 20)])
def test_a_published_width_needs_no_config_file(width: int, heads: int, cross_heads: int, tmp_path: Path) -> None:
    config = TransformerConfig(
        num_layers=1,
        num_attention_heads=heads,
        num_cross_attention_heads=cross_heads,
        cross_attention_head_dim=width // cross_heads,
        caption_channels=8,
        mlp_ratio=0.05,
        qk_norm="rms_norm_across_heads",
        guidance_embeds=True,
    )
    with torch.device("meta"):
        shapes = published_shapes(SanaTransformer(config))
    tensors = {name: torch.zeros(shape, dtype=torch.bfloat16) for name, shape in shapes.items()}
    save_file(tensors, tmp_path / WEIGHTS)
    weights = original_to_published(open_weights(tmp_path, "diffusion_pytorch_model"))
    found = transformer_config(original_config(weights))
    assert found.mlp_hidden == config.mlp_hidden
    with torch.device("meta"):
        assert published_shapes(SanaTransformer(found)) == shapes
    assert (found.num_cross_attention_heads, found.qk_norm) == (cross_heads, config.qk_norm)
    assert found.guidance_embeds


def test_without_a_config_file_what_cannot_be_told_is_refused(tmp_path: Path) -> None:
    source, _ = published("sana")
    for tensors in (source, {"a": torch.zeros(1)}, {name: torch.zeros(3) for name in source}):
        save_file(tensors, tmp_path / WEIGHTS)
        with pytest.raises(ModelDamaged, match=r"needs a config\.json|without a config\.json"):
            original_config(open_weights(tmp_path, "diffusion_pytorch_model"))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_loading_never_holds_the_weights_twice(tmp_path: Path) -> None:
    """Own memory, without the mapped file, whose pages the system takes back when it needs them."""
    code = f"""
import pathlib, re, threading, torch
from safetensors.torch import save_file
from engine.checkpoint import load_transformer, to_published
from engine.config import TransformerConfig
from engine.transformer import SanaTransformer
from engine.weight_files import open_weights

def own_memory():
    return int(re.search(r"RssAnon:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1])

folder = pathlib.Path({str(tmp_path)!r})
config = TransformerConfig(num_layers=12, num_attention_heads=16, num_cross_attention_heads=16,
                           cross_attention_head_dim=32, caption_channels=64)
network = SanaTransformer(config)
size = sum(parameter.nbytes for parameter in network.parameters()) >> 10
save_file(to_published(network), folder / "diffusion_pytorch_model.safetensors")
del network
before, peak, done = own_memory(), [0], threading.Event()

def watch():
    while not done.wait(0.002):
        peak[0] = max(peak[0], own_memory())

watcher = threading.Thread(target=watch)
watcher.start()
network = load_transformer(config, open_weights(folder, "diffusion_pytorch_model"), torch.device("cpu"), torch.float32)
done.set(), watcher.join()
print(size, max(peak[0], own_memory()) - before)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    size, grown = map(int, done.stdout.split())
    assert size > 100 << 10
    assert grown < 1.5 * size  # one copy, and what torch and its threads take for themselves
