"""Languages: which one speaks, and that its files hold every string of the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from installer import translations
from sana_desktop.languages import ENGLISH, LANGUAGES, language_of, speak, translation_file

SOURCES = Path(__file__).resolve().parents[2] / "sana_desktop"
OTHERS = [language.code for language in LANGUAGES if language is not ENGLISH]


@pytest.mark.parametrize(
    ("setting", "system", "expected"),
    [
        ("de", ["fr-Latn-FR", "fr-FR", "fr"], "de"),
        ("", ["fr-Latn-FR", "fr-FR", "fr-Latn", "fr"], "fr"),
        ("", ["pt-BR", "pt", "es-ES", "es"], "es"),
        ("", ["zh-Hans-CN", "zh-CN", "zh-Hans", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("", ["en-Latn-US", "en-US", "en", "de"], "en"),
        ("", ["ar-EG", "ar"], "ar"),
        ("", ["C"], "en"),
        ("../../etc/passwd", ["nl"], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_systems(setting, system, expected) -> None:
    assert language_of(setting, system).code == expected


@pytest.fixture
def silent_again(qapp: QApplication) -> Iterator[None]:
    """Whatever was put on is taken off."""
    before, locale = qapp.findChildren(QTranslator), QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_speaks_with_qts_words_too_and_in_its_direction(code, qapp, qtbot, silent_again) -> None:
    language = speak(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") != "Cancel"
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == language.is_right_to_left == (code == "ar")
    assert QCoreApplication.translate("models", "Getting ready…") != "Getting ready…"
    assert QLocale().zeroDigit() == "0"  # sizes and seeds are told with these digits everywhere


def test_english_puts_nothing_on(qapp, silent_again) -> None:
    before = len(qapp.children())
    assert speak(qapp, "en") is ENGLISH
    assert len(qapp.children()) == before


def test_there_are_files_for_every_language_and_no_other() -> None:
    assert translations.codes() == sorted(OTHERS)
    assert all(translation_file(code).exists() for code in OTHERS)


@pytest.mark.parametrize("code", OTHERS)
def test_every_string_of_the_sources_is_translated(code: str) -> None:
    assert list(translations.complaints_about(code)) == []


def _asked_for(file: Path) -> Iterator[tuple[str, str, str]]:
    """(context, source, place) of each call that asks for a translation; source "" where it is no plain literal.

    What the engine says is asked for by a table (`engine_words.py`), which has a test of its own.
    """

    def visit(node: ast.AST, owner: str) -> Iterator[tuple[str, str, str]]:
        for child in ast.iter_child_nodes(node):
            yield from visit(child, child.name if isinstance(child, ast.ClassDef) else owner)
        if not isinstance(node, ast.Call):
            return
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = f"{file.relative_to(SOURCES)}:{node.lineno}"
        words = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else "" for a in node.args]
        if name in ("tr", "_tr") and words:
            yield owner if isinstance(node.func, ast.Attribute) else "", words[0], place
        elif (
            name == "translate"
            and len(words) >= 2
            and not isinstance(node.args[0], ast.Name | ast.Attribute)
            and words[:2] != ["engine", ""]
        ):
            yield words[0], words[1], place

    return visit(ast.parse(file.read_text("utf-8")), "")


def test_qts_tool_finds_every_string_under_the_name_that_the_window_asks_with(tmp_path: Path) -> None:
    translations.update("de", tmp_path)
    known = {(message.context, message.source) for message in translations.read(tmp_path / "sana_de.ts")}
    asked = [call for file in SOURCES.rglob("*.py") for call in _asked_for(file)]
    assert len(asked) > 300
    assert [f"{place}: {(context, text)}" for context, text, place in asked if (context, text) not in known] == []


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{count} pictures", "{anzahl} Bilder", "placeholders"),
        ("{count} pictures", "Bilder", "placeholders"),
        ("&Save a copy…", "Kopie speichern…", "access keys"),
        ("&Save a copy…", "Kopie &speichern", "…"),
        (" {n} more", "{n} weitere", "space"),
        ("Fish & chips", "Fisch & Pommes", ""),
        ("{count} pictures", "{count} Bilder", ""),
        ("a {red|blue} fox", "ein {red|blue} Fuchs", ""),
    ],
)
def test_a_translation_that_would_break_the_window_is_refused(source: str, translation: str, fault: str) -> None:
    found = " ".join(translations.faults_of(source, translation))
    assert (fault in found) if fault else not found


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with two strings, and its German file."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "box.py").write_text(
        "class Box(QWidget):\n    def show_words(self):\n"
        '        return self.tr("{count} pictures"), self.tr("Fish & chips")\n'
    )
    for name, value in (("ROOT", tmp_path), ("FOLDER", tmp_path), ("SOURCES", tmp_path / "sources")):
        monkeypatch.setattr(translations, name, value)
    monkeypatch.setattr(translations, "ts_file", lambda code, folder=tmp_path: folder / f"sana_{code}.ts")
    monkeypatch.setattr(translations.update, "__defaults__", (tmp_path,))
    monkeypatch.setattr(translations.release, "__defaults__", (tmp_path,))
    translations.update("de")
    return tmp_path


def test_a_list_of_a_translator_is_taken_over_but_for_what_is_wrong(small: Path) -> None:
    told = translations.merge(
        "de",
        [
            [
                {"context": "Box", "source": "{count} pictures", "translation": "Bilder"},
                {"context": "Box", "source": "Fish & chips", "comment": "", "translation": "Fisch & Pommes <frites>"},
                {"context": "Box", "source": "gone", "translation": "weg"},
            ]
        ],
    )
    assert len(told) == 2 and "placeholders" in told[0] and "not in the sources" in told[1]
    found = {message.source: message for message in translations.read(small / "sana_de.ts")}
    assert found["Fish & chips"].translation == "Fisch & Pommes <frites>" and found["Fish & chips"].is_finished
    assert not found["{count} pictures"].is_finished
    complaints = list(translations.complaints_about("de"))
    assert any("{count} pictures" in complaint and "not translated" in complaint for complaint in complaints)
    assert any("older than its .ts" in complaint for complaint in complaints)


def test_what_is_filled_in_is_kept_apart_from_words_that_run_the_other_way() -> None:
    made = translations.isolated("تم الحفظ باسم {name} ({size:.1f})")
    assert made == "تم الحفظ باسم \u2068{name}\u2069 (\u2068{size:.1f}\u2069)"
    assert translations.isolated(made) == made
    assert not list(translations.faults_of("saved as {name} ({size:.1f})", made))


def test_a_complete_language_has_nothing_to_complain_of_until_the_sources_change(small: Path) -> None:
    items = [
        {"context": "Box", "source": "{count} pictures", "translation": "{count} Bilder"},
        {"context": "Box", "source": "Fish & chips", "translation": "Fisch & Pommes"},
    ]
    assert translations.merge("de", [items]) == []
    translations.release("de")
    assert list(translations.complaints_about("de")) == []
    source = small / "sources" / "box.py"
    source.write_text(source.read_text().replace("Fish & chips", "Eggs"))
    assert [complaint.split(") ")[-1] for complaint in translations.complaints_about("de")] == [
        *("is new", "is gone from the sources")
    ]
