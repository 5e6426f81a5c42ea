"""Both themes can be read, and the choice between them is kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from sana_desktop.theme import DARK, LIGHT, ThemeSwitch, contrast, palette, style_sheet

TEXT_PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "canvas"),
    ("text", "selected"),
    ("text", "hover"),
    ("text", "danger_surface"),
    ("text", "notice_surface"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "canvas"),
    ("danger", "danger_surface"),
    ("danger", "surface"),
    ("danger", "window"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
]
"""(text, what it stands on): every pair in which the window shows words."""

LINE_PAIRS = [("accent", "window"), ("accent", "surface"), ("danger", "surface"), ("muted", "surface")]
"""Frames and marks that carry meaning: the focus, the chosen picture, an invalid field, a slider's handle."""


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS, ids="-on-".join)
def test_text_has_a_contrast_of_4_5(colors, text, ground):
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize(("line", "ground"), LINE_PAIRS, ids="-on-".join)
def test_lines_with_a_meaning_have_a_contrast_of_3(colors, line, ground):
    assert contrast(getattr(colors, line), getattr(colors, ground)) >= 3.0


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_the_palette_that_qt_gets_can_be_read(qapp, colors):
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.PlaceholderText, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ]
    made = palette(colors)
    for text, ground in pairs:
        assert contrast(made.color(text).name(), made.color(ground).name()) >= 4.5, text


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # the well-known grey that just fails


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_the_style_sheet_is_filled_in_completely(colors):
    sheet = style_sheet(colors)

    assert "$" not in sheet
    assert colors.accent in sheet


def test_the_choice_changes_what_is_shown(qapp):
    switch = ThemeSwitch()
    for choice, colors in (("dark", DARK), ("light", LIGHT)):
        switch.choose(choice)

        assert switch.colors() is colors
        assert QApplication.palette().color(QPalette.ColorRole.Window).name() == colors.window
    switch.choose("system")
