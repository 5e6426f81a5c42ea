"""What can be done with a picture on Create, with its shortcuts. The gallery has the same words and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.pages.picture_page import rating_specs, taking_specs
from sana_desktop.windows.actions import ActionSpec, menu_titles

STRIP_MENU = (
    *("use_all", "use_prompt", "use_seed", "use_size", ""),
    *("vary_subtly", "vary_strongly", "make_2048", "make_4096", "begin_from", ""),
    *("copy_picture", "save_copy", "show_in_gallery", "show_in_folder", "", "delete_picture"),
)
"""Slots; "" is a line between two groups."""


def picture_specs() -> list[ActionSpec]:
    return [*_drafting(), *_seeing(), *_using(), *rating_specs(), *_keeping()]


def _drafting() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menus = menu_titles()
    edit, generate = menus["edit"], menus["generate"]
    return [
        ActionSpec(edit, translate("picture_specs", "Go to the pict&ure"), "focus_picture", ("Ctrl+G",)),
        ActionSpec(
            generate,
            translate("picture_specs", "&Draft while typing"),
            "toggle_drafts",
            ("Ctrl+D",),
            separator=True,
            checkable=True,
            tool_tip=translate(
                "picture_specs", "A quick picture when the typing rests; Generate makes the picture of it (Ctrl+D)"
            ),
        ),
    ]


def _seeing() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    return [
        ActionSpec(
            menu_titles()["view"],
            translate("gallery_actions", "&Compare two pictures"),
            "compare_two",
            ("C",),
            True,
            tool_tip=translate("gallery_actions", "See the two chosen pictures over or beside each other (C)"),
        )
    ]


def _using() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    picture = menu_titles()["picture"]
    return [
        *taking_specs(),
        ActionSpec(
            picture,
            translate("picture_specs", "Subtle &variations"),
            "vary_subtly",
            ("V",),
            True,
            separator=True,
            tool_tip=translate("picture_specs", "Make four pictures that are much like this one (V)"),
        ),
        ActionSpec(
            picture,
            translate("picture_specs", "Strong va&riations"),
            "vary_strongly",
            ("Shift+V",),
            True,
            tool_tip=translate("picture_specs", "Make four pictures that are somewhat like this one (Shift+V)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "&Begin from it"),
            "begin_from",
            ("Ctrl+B",),
            tool_tip=translate("picture_specs", "Make a new picture out of this one (Ctrl+B)"),
        ),
    ]


def _keeping() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menus = menu_titles()
    return [
        ActionSpec(
            menus["file"], translate("gallery_actions", "Show in its f&older"), "show_in_folder", ("Ctrl+Shift+O",)
        ),
        ActionSpec(menus["file"], translate("picture_specs", "Show in the ga&llery"), "show_in_gallery", ("G",), True),
        ActionSpec(
            menus["edit"],
            translate("gallery_actions", "&Move to the bin"),
            "delete_picture",
            ("Del",),
            True,
            tool_tip=translate("picture_specs", "Move this picture to the system's bin (Del)"),
        ),
    ]
