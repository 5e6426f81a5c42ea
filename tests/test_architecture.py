"""Which part may know which, as a table; what no file may do; and how little the front doors load."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

from engine.version import VERSION

ROOT = Path(__file__).parents[1]
PACKAGES = ("engine", "sana_desktop", "installer")
HEAVY = ("torch", "transformers", "safetensors", "bitsandbytes", "diffusers")

FRONT_DOOR = tuple(
    f"engine.{name}" if name else "engine"
    for name in (
        *(
            "",
            "allocator",
            "annotations",
            "atomic_file",
            "config",
            "connection_count",
            "disclosure",
            "drafts",
            "errors",
            "events",
            "file_checksums",
            "image_file",
            "image_name",
            "name_template",
            "name_words",
            "models",
        ),
        *("parameters_text", "paths", "recipe", "request", "version", "locations", "model_store"),
        *("latent_files", "origin", "image_formats", "journal"),
        *("image_formats.texts", "image_formats.png", "image_formats.tiff", "image_formats.lossy"),
        *("image_formats.reading", "image_formats.parts", "image_formats.exif", "recipe_model", "xmp"),
        *("image_formats.rewriting", "image_formats.tiff_rewriting", "picture_facts", "picture_rewriting"),
        *("other_programs", "other_programs.imported", "other_programs.recognition", "other_programs.a1111"),
        *("other_programs.comfyui", "other_programs.comfyui_workflow", "other_programs.fooocus"),
        *("other_programs.invokeai", "other_programs.swarmui"),
        *("tiling", "source_picture", "strange_file", "path_words", "size_bins", "tokenizer", "prompt_tokens"),
        *("model_store.published", "model_store.connection", "model_store.downloading", "model_store.file_names"),
        *("model_store.hub", "model_store.importing", "model_store.inspection", "model_store.inventory"),
        *("model_store.licences", "model_store.manifest", "model_store.selection", "model_store.staging"),
        *("model_store.progress", "model_store.transfer", "bench", "bench.plan"),
        *("planning", "planning.forecast", "planning.memory_plan", "planning.run_history"),
    )
)

PAGES = ("create", "queue", "gallery", "enlarge", "models", "settings", "first_steps")

# importing module → what it must not import, at the top or anywhere else
FORBIDDEN = {
    "engine*": ("PySide6", "sana_desktop", "installer"),
    "engine.[!b]*": ("engine.bench", "diffusers", "transformers"),
    "engine.[!t]*": ("engine.training",),
    "sana_desktop*": (*HEAVY, "installer"),
    "sana_desktop.widgets.*": (
        *("sana_desktop.controller", "sana_desktop.worker", "sana_desktop.windows"),
        *("sana_desktop.pages", "sana_desktop.studio"),
    ),
    **{
        f"sana_desktop.pages.{page}.*": (
            *(f"sana_desktop.pages.{other}" for other in PAGES if other != page),
            *("sana_desktop.app", "sana_desktop.windows.main_window"),
        )
        for page in PAGES
    },
    "sana_desktop.desktop.*": ("sana_desktop.app", "sana_desktop.pages", "sana_desktop.windows.main_window"),
    "sana_desktop.viewer.*": ("sana_desktop.app", "sana_desktop.widgets", "sana_desktop.windows"),
    "sana_desktop.w*": ("sana_desktop.app", "sana_desktop.cli"),
    "sana_desktop.controller": ("sana_desktop.widgets", "sana_desktop.windows", "sana_desktop.app"),
    "sana_desktop.worker": ("sana_desktop.widgets", "sana_desktop.windows", "sana_desktop.controller"),
    "sana_desktop.machine": ("engine", "PySide6", "numpy", "platformdirs"),  # the launcher reads it before any set-up
    **dict.fromkeys(FRONT_DOOR, (*HEAVY, "PySide6")),
}

# the parts of the engine that stand for themselves → all they may know of the rest of it
KNOWS_ONLY = {
    **dict.fromkeys(FRONT_DOOR, FRONT_DOOR),
    "engine.layers": ("engine.linear",),
    "engine.solver": (),
    "engine.sizes": (),
    "engine.linear": (),
    "engine.step_cache": (),
    "engine.cross_attention": ("engine.config", "engine.layers", "engine.linear"),
    "engine.transformer": (
        *("engine.config", "engine.cross_attention", "engine.layers", "engine.linear", "engine.step_cache"),
    ),
    "engine.allocator": (),
    "engine.convolution": ("engine.linear",),
    "engine.window": (),
    "engine.autoencoder_layers": (*("engine.config", "engine.convolution", "engine.layers", "engine.linear"),),
    "engine.resident_attention": (*("engine.autoencoder_layers", "engine.layers", "engine.linear", "engine.window"),),
    "engine.streaming": (
        *("engine.autoencoder_layers", "engine.convolution", "engine.resident_attention", "engine.window"),
    ),
    "engine.autoencoder": (
        *("engine.allocator", "engine.autoencoder_layers", "engine.config", "engine.convolution", "engine.layers"),
        *("engine.streaming",),
    ),
    "engine.captured_step": (),
    "engine.guidance": ("engine.captured_step", "engine.step_cache", "engine.transformer"),
    "engine.tiled_velocity": ("engine.solver", "engine.tiling"),
    "engine.low_resolution": (),
    "engine.source_rows": (),
    "engine.preview": ("engine.atomic_file", "engine.autoencoder", "engine.paths"),
    "engine.gemma": ("engine.gemma_config", "engine.linear"),
    "engine.prefix_cache": ("engine.gemma",),
    "engine.tokenizer": ("engine.errors",),
    "engine.int8_product": ("engine.linear",),
    "engine.quantization": ("engine.int8_product", "engine.linear"),
    "engine.weight_cache": ("engine.atomic_file", "engine.paths"),
    "engine.weight_files": ("engine.config", "engine.errors"),
}

# engine modules that load torch: in the program only inside a function, so that the window opens first
LAZY = ("engine.pipeline", "engine.device", "engine.training", "engine.bench.benchmark", "engine.exporting")


@cache
def sources() -> dict[str, ast.Module]:
    files = [file for package in PACKAGES for file in (ROOT / package).rglob("*.py")]
    return {_module(file): ast.parse(file.read_text("utf-8"), str(file)) for file in files}


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(tree: ast.AST) -> Iterator[str]:
    """Everything a module imports; `from engine import x` counts as engine, or as engine.x where that is a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            inner = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in sources() else str(node.module) for name in inner)


def within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_no_module_knows_what_it_must_not(pattern: str) -> None:
    modules = {name: tree for name, tree in sources().items() if fnmatch(name, pattern)}
    assert modules, f"the rule for {pattern} fits no file"
    wrong = [f"{m} imports {i}" for m, tree in modules.items() for i in imports(tree) if within(i, FORBIDDEN[pattern])]
    assert not wrong


@pytest.mark.parametrize("module", KNOWS_ONLY)
def test_the_parts_of_the_engine_stand_for_themselves(module: str) -> None:
    known = {name for name in imports(sources()[module]) if within(name, ("engine",))}
    assert known <= set(KNOWS_ONLY[module])


def test_one_file_knows_diffusers_and_only_inside_functions() -> None:
    """It is no dependency: the benchmark compares with it where somebody installed it."""
    knowing = {name for name, tree in sources().items() if any(within(i, ("diffusers",)) for i in imports(tree))}
    top = [node for name in knowing for node in sources()[name].body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert knowing == {"engine.bench.reference"}
    assert not [name for name in imports(ast.Module(top, [])) if within(name, ("diffusers",))]


REACHING_OUT = (
    *("urllib.request", "http", "ssl", "ftplib", "smtplib", "telnetlib", "xmlrpc", "asyncio", "socketserver"),
    *("requests", "httpx", "aiohttp", "huggingface_hub", "torch.hub", "PySide6.QtWebEngineCore"),
)
LOCAL = {"QLocalServer", "QLocalSocket"}
"""Of QtNetwork: they reach programs of this user on this machine, and nothing else."""


def test_one_file_can_open_connections() -> None:
    """It counts them, and the window shows the count."""
    able = set()
    for module, tree in sources().items():
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            origin = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            for name in names:
                is_network = origin == "PySide6.QtNetwork." and name not in LOCAL
                is_socket = f"{origin}{name}" == "socket" and module != "sana_desktop.interrupts"  # a pair of its own
                if within(f"{origin}{name}", REACHING_OUT) or is_network or is_socket:
                    able.add(module)
    assert {module for module in able if not within(module, ("installer",))} == {"engine.model_store.connection"}


def test_the_program_reaches_the_networks_only_inside_functions() -> None:
    wrong = []
    for module, tree in sources().items():
        if not within(module, ("sana_desktop",)):
            continue
        assert set(filter(lambda i: within(i, ("engine",)), imports(tree))) <= {*FRONT_DOOR, *_lazy_modules()}, module
        top = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        wrong += [f"{module} imports {name} at the top" for name in imports(top) if within(name, LAZY)]
    assert not wrong


def _lazy_modules() -> set[str]:
    return {name for name in sources() if within(name, LAZY)}


def _dangers(tree: ast.AST) -> Iterator[str]:
    """Ways by which data becomes code."""
    yield from (
        name for name in imports(tree) if name.split(".")[0] in ("pickle", "cPickle", "dill", "marshal", "shelve")
    )
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = ast.unparse(call.func)
        if name in ("eval", "exec", "compile", "torch.load", "os.system", "os.popen", "numpy.load", "np.load"):
            yield name
        for keyword in call.keywords:
            value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
            if (keyword.arg, value) in (("shell", True), ("trust_remote_code", True), ("weights_only", False)):
                yield f"{name}({keyword.arg}={value})"


@pytest.mark.parametrize("package", PACKAGES)
def test_no_file_turns_data_into_code(package: str) -> None:
    wrong = {
        name: found for name, tree in sources().items() if within(name, (package,)) and (found := [*_dangers(tree)])
    }
    assert not wrong


def test_the_window_opens_without_what_only_pictures_and_prompts_need() -> None:
    """They would be a fifth of what a start costs until the first frame."""
    code = (
        "import sys, sana_desktop.app\n"
        "heavy = {'torch', 'numpy', 'tokenizers', 'PIL', 'safetensors'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_the_version_stands_in_both_places() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == VERSION


@pytest.mark.parametrize(
    "statement",
    [
        "import engine",
        "from sana_desktop.cli import main; main(['--help'])",
        "from sana_desktop.cli import main; main(['generate', '--help'])",
        "from sana_desktop.cli import main; main(['bench', '--help'])",
    ],
    ids=["import engine", "sana-desktop --help", "sana-desktop generate --help", "sana-desktop bench --help"],
)
def test_neither_torch_nor_qt_is_loaded_before_it_is_needed(statement: str) -> None:
    code = (
        f"import sys\ntry:\n    {statement}\nexcept SystemExit:\n    pass\n"
        "heavy = {'torch', 'transformers', 'PySide6'} & set(sys.modules)\nsys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
