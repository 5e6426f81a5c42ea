"""What a picture's file tells other programs about a model having made it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from engine.disclosure import Disclosure

_MOST = 80


def disclosure_words(disclosure: Disclosure) -> str:
    translate = QCoreApplication.translate
    if not disclosure.is_generated:
        return translate("disclosure", "Nothing in the file says that a model made it.")
    said = translate("disclosure", "The file says that a model made it.")
    if "composite" in disclosure.source_type.lower():
        said = translate("disclosure", "The file says that a model made it from another picture.")
    if not disclosure.system:
        return said
    system, version = disclosure.system[:_MOST], disclosure.version[:_MOST]
    named = translate("disclosure", "It names {system}.")
    if version:
        named = translate("disclosure", "It names {system} {version}.")
    return f"{said} {named.format(system=system, version=version)}"
