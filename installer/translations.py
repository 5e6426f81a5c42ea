"""Keeps the translations: from the sources to the translators' files, and from those to the files that Qt reads.

    python installer/translations.py update                  every string of the sources into every sana_<code>.ts
    python installer/translations.py add CODE                begins a language; then a line in languages.py
    python installer/translations.py open CODE [--all] [--part 1/3]   prints, as JSON, what is to be translated yet
    python installer/translations.py merge CODE FILE…        takes such lists over, with "translation" filled in
    python installer/translations.py release                 makes sana_<code>.qm of every sana_<code>.ts
    python installer/translations.py check                   says what is missing or wrong; 1 if anything is

The tools are Qt's own, `pyside6-lupdate` and `pyside6-lrelease`, which PySide6-Essentials brings.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "sana_desktop"
TOOLS = Path(sys.executable).parent

_PLACEHOLDER = re.compile(r"\{[a-z_]*(?::[^}]*)?\}")
_RIGHT_TO_LEFT = ("ar",)
_BESIDE_LETTERS = re.compile(r"(?<!\u2068)(\{(?!patterns\})[a-z_]*(?::[^}]*)?\})(?!\u2069)")
"""But not {patterns}, which Qt's dialog reads itself."""
_ACCELERATOR = re.compile(r"&(?=[^\s&])")


@dataclass(frozen=True, slots=True)
class Message:
    """One string of the window. Its first three fields say which."""

    context: str  # the class, or the name given to `translate`
    source: str
    comment: str = ""
    translation: str = ""
    is_finished: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def codes() -> list[str]:
    """Of the languages that there are files for."""
    return sorted(file.stem.removeprefix("sana_") for file in FOLDER.glob("sana_*.ts"))


def ts_file(code: str, folder: Path = FOLDER) -> Path:
    return folder / f"sana_{code}.ts"


def read(file: Path) -> list[Message]:
    return [
        _message(context.findtext("name") or "", message)
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def update(code: str, folder: Path = FOLDER) -> None:
    """Bring a language's file up to the sources. Translations of strings that are gone go, too."""
    sources = sorted(str(file.relative_to(ROOT)) for file in SOURCES.rglob("*.py"))
    with tempfile.TemporaryDirectory() as temporary:
        names = Path(temporary) / "sources.lst"
        names.write_text("\n".join(sources), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
        _run("lupdate", *options, f"@{names}", "-ts", str(ts_file(code, folder)))


def release(code: str, folder: Path = FOLDER) -> Path:
    """Make the file that Qt reads, of `folder`'s own ts file, in it."""
    made = folder / f"sana_{code}.qm"
    _run("lrelease", "-silent", "-nounfinished", str(ts_file(code, folder)), "-qm", str(made))
    return made


def merge(code: str, lists: list[list[dict[str, Any]]]) -> list[str]:
    """Take translations over. What was not taken, and why; nothing that is wrong is taken."""
    given = {
        (item["context"], item["source"], item.get("comment", "")): item.get("translation", "")
        for items in lists
        for item in items
    }
    complaints = []
    tree = ElementTree.parse(ts_file(code))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            known = _message(context.findtext("name") or "", message)
            text = given.pop(known.key, "")
            if not text:
                continue
            if code in _RIGHT_TO_LEFT:
                text = isolated(text)
            if faults := list(faults_of(known.source, text)):
                complaints += [f"{known.context}: {known.source!r}: {fault}" for fault in faults]
                continue
            element = message.find("translation")
            assert element is not None
            element.text = text
            element.attrib.pop("type", None)
    complaints += [f"{context}: {source!r} is not in the sources" for context, source, _ in given]
    _write(tree, ts_file(code))
    update(code)  # lupdate's own way of writing: so that the next update changes nothing else
    return complaints


def isolated(text: str) -> str:
    """With each placeholder kept together as it is read: names of files and numbers run from left to right."""
    return _BESIDE_LETTERS.sub("\u2068\\1\u2069", text)


def faults_of(source: str, translation: str) -> Iterator[str]:
    """What makes a translation unusable."""
    if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(translation)):
        yield f"has other placeholders: {translation!r}"
    elif sorted(re.findall("[{}]", source)) != sorted(re.findall("[{}]", translation)):
        yield f"has other braces: {translation!r}"
    if len(_ACCELERATOR.findall(source)) != len(_ACCELERATOR.findall(translation)):
        yield f"has another number of access keys (&): {translation!r}"
    if source.endswith("…") != translation.endswith("…"):
        yield f"differs in the … at its end: {translation!r}"
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        yield f"differs in the space around it: {translation!r}"
    if source.count("\n\n") != translation.count("\n\n"):
        yield f"has other paragraphs: {translation!r}"


def complaints_about(code: str) -> Iterator[str]:
    """Everything that is missing or wrong in one language."""
    messages = {message.key: message for message in read(ts_file(code))}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        update(code, folder)
        asked = {message.key for message in read(ts_file(code, folder))}
        (folder / ts_file(code).name).write_bytes(ts_file(code).read_bytes())
        released = release(code, folder).read_bytes()
    yield from (f"{code}: {key} is new" for key in sorted(asked - messages.keys()))
    yield from (f"{code}: {key} is gone from the sources" for key in sorted(messages.keys() - asked))
    for message in messages.values():
        if not message.context:
            yield f"{code}: {message.source!r} has no context: write QCoreApplication.translate out where it is used"
        if not message.is_finished or not message.translation:
            yield f"{code}: {message.key} is not translated"
        else:
            yield from (f"{code}: {message.key} {fault}" for fault in faults_of(message.source, message.translation))
    compiled = FOLDER / f"sana_{code}.qm"
    if not compiled.exists() or compiled.read_bytes() != released:
        yield f"{code}: {compiled.name} is older than its .ts: run `python installer/translations.py release`"


def _message(context: str, element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("comment") or "",
        translation.text or "",
        translation.get("type") is None,
    )


def _write(tree: ElementTree.ElementTree[Any], file: Path) -> None:
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    """Raises:
    SystemExit: the tool failed, or is not here.
    """
    command = [str(TOOLS / f"pyside6-{tool}"), *arguments]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    except OSError as error:
        raise SystemExit(f"{command[0]} cannot be run: {error}") from error
    if done.returncode:
        raise SystemExit(f"{command[0]} failed: {done.stdout}{done.stderr}")


def _open_messages(code: str, all_of_them: bool, part: str) -> str:
    """`part` "2/3": the second third, for several translators at once."""
    number, parts = (int(value) for value in part.split("/"))
    items = [
        {"context": m.context, "source": m.source, "comment": m.comment, "translation": m.translation}
        for m in read(ts_file(code))
        if all_of_them or not m.is_finished
    ]
    share = slice(len(items) * (number - 1) // parts, len(items) * number // parts)
    return json.dumps(items[share], ensure_ascii=False, indent=1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Keeps the translations of the window.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "release", "check"):
        commands.add_parser(name)
    for name in ("add", "open", "merge"):
        command = commands.add_parser(name)
        command.add_argument("code")
        if name == "open":
            command.add_argument("--all", action="store_true", help="what is translated already as well")
            command.add_argument("--part", default="1/1", metavar="K/N")
        if name == "merge":
            command.add_argument("files", nargs="+", type=Path)
    return parser


def main() -> None:
    options = _parser().parse_args()
    if options.command in ("update", "add"):
        for code in [options.code] if options.command == "add" else codes():
            update(code)
    elif options.command == "release":
        for code in codes():
            release(code)
    elif options.command == "open":
        print(_open_messages(options.code, options.all, options.part))
    else:
        if options.command == "merge":
            lists = [json.loads(file.read_text(encoding="utf-8")) for file in options.files]
            told = merge(options.code, lists)
        else:
            told = [complaint for code in codes() for complaint in complaints_about(code)]
        print("\n".join(told), file=sys.stderr)
        sys.exit(1 if told else 0)


if __name__ == "__main__":
    main()
