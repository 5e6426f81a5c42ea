"""The documents tell the truth: commands and options exist, links lead somewhere, named files are there."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from installer import launch
from sana_desktop import cli

REPOSITORY = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    REPOSITORY / name
    for name in (
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "engine/README.md",
        "docs/gpu-checks.md",
        "docs/performance.md",
        "docs/training.md",
        "docs/starter/README.md",
    )
]
TEXTS = {path: path.read_text("utf-8") for path in DOCUMENTS}
LAUNCHER = "python3 installer/launch.py"


def code_of(text: str) -> list[str]:
    """The lines of all code blocks, and what stands between backticks in the text."""
    blocks = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    return lines + re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def program_lines() -> list[list[str]]:
    """Every command line of sana-desktop in the documents, as arguments."""
    found = []
    for text in TEXTS.values():
        for line in code_of(text):
            for start in ("sana-desktop", LAUNCHER):
                if line == start or line.startswith(start + " "):
                    found.append(shlex.split(line.removeprefix(start), comments=True))
    return [arguments for arguments in found if arguments[:1] not in (["test"], ["setup"])]


def test_the_two_commands_of_the_readme():
    commands = [line for line in code_of(TEXTS[REPOSITORY / "README.md"]) if line.startswith(LAUNCHER)]

    assert commands[:2] == [f'{LAUNCHER} generate "a red apple on a blue background"', f"{LAUNCHER} test"]


@pytest.mark.parametrize("arguments", program_lines(), ids=" ".join)
def test_every_option_in_the_documents_exists(arguments, capsys):
    while arguments[:1] and arguments[0] in ("--fresh", "--venv", "--torch"):
        arguments = launch.parse(arguments).command
    words = [word for word in arguments if re.fullmatch(r"[a-z]+", word)]
    assert not words or words[0] in cli.COMMANDS
    known = help_of(words[:1], capsys)
    if words[:1] in (["train"], ["models"]) and len(words) > 1:
        known += help_of(words[:2], capsys)

    for option in (word.split("=")[0] for word in arguments if word.startswith("--")):
        assert option in known, f"{option} is not an option of {' '.join(words[:2])}"


def help_of(commands: list[str], capsys) -> str:
    with pytest.raises(SystemExit) as ended:
        cli.main([*commands, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(REPOSITORY).as_posix())
def test_links_lead_somewhere(document):
    for target in re.findall(r"\]\(([^)#\s]+)", TEXTS[document]) + re.findall(r'src="([^"]+)"', TEXTS[document]):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (document.parent / target).exists(), f"{target} is not there"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(REPOSITORY).as_posix())
def test_named_files_are_there(document):
    """Names of Python files between backticks, from the document's folder, the root, or below a package."""
    roots = [
        document.parent,
        REPOSITORY,
        *(REPOSITORY / name for name in ("engine", "engine/training", "sana_desktop")),
    ]
    for name in code_of(TEXTS[document]):
        if re.fullmatch(r"[\w/]+\.(py|json|qss)", name) and name not in ("model_index.json", "bench.json"):
            assert any((root / name).exists() for root in roots), f"{name} is not there"


def test_the_tree_of_the_readme_names_files_that_are_there():
    folders, named = [], []
    for line in TEXTS[REPOSITORY / "README.md"].splitlines():
        if match := re.match(r"([├└│─ ]*)([\w./]+)\s{2,}\S", line):
            branch, name = match.groups()
            folders[len(branch) // 4 :] = [name]  # four characters a level
            named.append("".join(folders))

    assert len(named) > 50
    assert not [name for name in named if not (REPOSITORY / name).exists()]


def test_versions_agree():
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    changelog = TEXTS[REPOSITORY / "CHANGELOG.md"]

    assert "## [Unreleased]" in changelog or f"## [{project['version']}]" in changelog


def test_notice_names_what_is_used():
    notice = (REPOSITORY / "NOTICE").read_text("utf-8")

    for name in ("Fluent Emoji", "LobeHub", "unicode-emoji-json", "LGPL-3.0", "arXiv:2410.10629", "MIT License"):
        assert name in notice
