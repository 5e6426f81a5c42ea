"""The languages that the window speaks: which there are, and how one of them is put on before the first widget.

What people read stands in the sources in English. `resources/translations/` holds the other languages, as files for
translators (`sana_<code>.ts`) and for Qt (`sana_<code>.qm`); `installer/translations.py` makes both.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from engine.paths import resource

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    code: str  # in the names of files, and in the settings
    own_name: str  # never translated: who looks for it reads it
    tag: str  # as systems name it among the languages that their user reads (BCP 47)
    locale: str  # how numbers are written in fields
    is_right_to_left: bool = False


ENGLISH = Language("en", "English", "en", "en_GB")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch", "de", "de_DE"),
    Language("es", "Español", "es", "es_ES"),
    Language("fr", "Français", "fr", "fr_FR"),
    Language("ja", "日本語", "ja", "ja_JP"),
    Language("zh_CN", "简体中文", "zh-Hans", "zh_CN"),
    # The world's Arabic, with the digits that pictures' sizes and seeds have everywhere else, too.
    Language("ar", "العربية", "ar", "ar_001", is_right_to_left=True),
)


def language_of(code: str, system: Sequence[str] | None = None) -> Language:
    """The language with this code; for "", and one that is not here, the first of the system's that is; else English.

    Args:
        system: the tags of the languages that the user reads, best first. None: asks the system.
    """
    for language in LANGUAGES:
        if language.code == code:
            return language
    for tag in QLocale.system().uiLanguages() if system is None else system:
        for language in LANGUAGES:
            if language.tag.lower() == tag.replace("_", "-").lower():
                return language
    return ENGLISH


def translation_file(code: str) -> Path:
    return resource("translations", f"sana_{code}.qm")


def speak(app: QApplication, code: str) -> Language:
    """Let everything that is made from now on speak the language of a setting, Qt's own buttons as well."""
    language = language_of(code)
    if language is not ENGLISH:
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt_folder / f"qtbase_{language.code}.qm", translation_file(language.code)):
            _put_on(app, file)
    if code or not QLocale.system().name().startswith(language.code):  # else the user's own country is the better one
        QLocale.setDefault(QLocale(language.locale))
    right_to_left = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right_to_left if language.is_right_to_left else Qt.LayoutDirection.LeftToRight)
    return language


def _put_on(app: QApplication, file: Path) -> None:
    translator = QTranslator(app)
    if translator.load(str(file)):
        app.installTranslator(translator)
    else:  # the window speaks English where words are missing
        log.warning("the translation %s cannot be read", file)
