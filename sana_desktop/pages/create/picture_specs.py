"""What can be done with a picture on Create, with its shortcuts. The gallery has the same words and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.windows.actions import ActionSpec, menu_titles

STRIP_MENU = (
    *("use_all", "use_prompt", "use_seed", "use_size", ""),
    *("vary_subtly", "vary_strongly", "make_2048", "make_4096", "begin_from", ""),
    *("copy_picture", "save_copy", "show_in_gallery", "show_in_folder", "", "delete_picture"),
)
"""Slots; "" is a line between two groups."""


def picture_specs() -> list[ActionSpec]:
    return [*_drafting(), *_seeing(), *_using(), *_rating(), *_keeping()]


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
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &all"),
            "use_all",
            ("A",),
            True,
            separator=True,
            tool_tip=translate("gallery_actions", "Take all settings of this picture over into Create (A)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &prompt"),
            "use_prompt",
            ("P",),
            True,
            tool_tip=translate("gallery_actions", "Take the prompt over into Create (P)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use &seed"),
            "use_seed",
            ("S",),
            True,
            tool_tip=translate("gallery_actions", "Take the seed over into Create (S)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Use si&ze"),
            "use_size",
            ("D",),
            True,
            tool_tip=translate("gallery_actions", "Take the size over into Create (D)"),
        ),
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


def _rating() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    rating = translate("gallery_actions", "&Rating")
    return [
        ActionSpec(rating, translate("gallery_actions", "&1 star"), "rate_1", ("1",), True),
        ActionSpec(rating, translate("gallery_actions", "&2 stars"), "rate_2", ("2",), True),
        ActionSpec(rating, translate("gallery_actions", "&3 stars"), "rate_3", ("3",), True),
        ActionSpec(rating, translate("gallery_actions", "&4 stars"), "rate_4", ("4",), True),
        ActionSpec(rating, translate("gallery_actions", "&5 stars"), "rate_5", ("5",), True),
        ActionSpec(rating, translate("gallery_actions", "&No stars"), "rate_0", ("0",), True),
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
