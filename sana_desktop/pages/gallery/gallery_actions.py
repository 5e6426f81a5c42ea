"""What can be done in the gallery, with its shortcuts: a table that menus and lists are made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.pages.picture_page import rating_specs, taking_specs
from sana_desktop.windows.actions import ActionSpec, menu_titles


def gallery_specs() -> list[ActionSpec]:
    return [*_seeing(), *_using(), *_rating(), *_keeping()]


def _seeing() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    view = menu_titles()["view"]
    return [
        ActionSpec(
            view,
            translate("gallery_actions", "Quick &look"),
            "quick_look",
            ("Space", "Return", "Enter"),
            True,
            separator=True,
            tool_tip=translate("gallery_actions", "See the picture large (Space)"),
        ),
        ActionSpec(view, translate("gallery_actions", "Picture on the &whole screen"), "show_full_screen", ("F11",)),
        ActionSpec(
            view,
            translate("gallery_actions", "&Compare two pictures"),
            "compare_chosen",
            ("C",),
            True,
            tool_tip=translate("gallery_actions", "See the two chosen pictures over or beside each other (C)"),
        ),
        ActionSpec(view, translate("gallery_actions", "&Back to the grid"), "step_back", ("Esc",)),
        ActionSpec(view, translate("gallery_actions", "&Find pictures"), "focus_search", ("Ctrl+F",), separator=True),
        ActionSpec(view, translate("gallery_actions", "F&ilters"), "toggle_filters", ("F",), True),
        ActionSpec(view, translate("gallery_actions", "&About the picture"), "toggle_inspector", ("I",), True),
        ActionSpec(view, translate("gallery_actions", "Larger &tiles"), "enlarge_tiles", ("Ctrl++", "Ctrl+=")),
        ActionSpec(view, translate("gallery_actions", "S&maller tiles"), "reduce_tiles", ("Ctrl+-",)),
    ]


def _using() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    picture = menu_titles()["picture"]
    return [
        *taking_specs(),
        ActionSpec(
            picture,
            translate("gallery_actions", "&Variations"),
            "make_variations",
            ("V",),
            True,
            separator=True,
            tool_tip=translate("gallery_actions", "Make pictures that are like this one (V)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "&Begin from it"),
            "begin_from",
            ("B",),
            True,
            tool_tip=translate("gallery_actions", "Make a new picture out of this one (B)"),
        ),
        ActionSpec(
            picture,
            translate("gallery_actions", "Make &4096"),
            "make_4096",
            ("Ctrl+4",),
            tool_tip=translate("gallery_actions", "Enlarge this picture in the 4096 workspace (Ctrl+4)"),
        ),
    ]


def _rating() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    rating = translate("gallery_actions", "&Rating")
    return [
        *rating_specs(),
        ActionSpec(rating, translate("gallery_actions", "&Red"), "label_red", ("6",), True, separator=True),
        ActionSpec(rating, translate("gallery_actions", "&Yellow"), "label_yellow", ("7",), True),
        ActionSpec(rating, translate("gallery_actions", "&Green"), "label_green", ("8",), True),
        ActionSpec(rating, translate("gallery_actions", "&Blue"), "label_blue", ("9",), True),
        ActionSpec(rating, translate("gallery_actions", "&Purple"), "label_purple"),
        ActionSpec(rating, translate("gallery_actions", "N&o label"), "label_none"),
        ActionSpec(rating, translate("gallery_actions", "&Tags…"), "focus_tags", ("T",), True, separator=True),
    ]


def _keeping() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menus = menu_titles()
    file, edit = menus["file"], menus["edit"]
    return [
        ActionSpec(
            file,
            translate("gallery_actions", "Show in its f&older"),
            "show_in_folder",
            ("Ctrl+Shift+O",),
            separator=True,
        ),
        ActionSpec(
            file,
            translate("gallery_actions", "&Sheet, web page or ZIP…"),
            "export_album",
            ("Ctrl+Shift+E",),
            tool_tip=translate("gallery_actions", "Put the chosen pictures, or all that were found, into one file"),
        ),
        ActionSpec(
            edit,
            translate("gallery_actions", "&Copy picture"),
            "copy_picture",
            ("Ctrl+C",),
            True,
            separator=True,
            tool_tip=translate("gallery_actions", "Copy the pixels, to be pasted elsewhere (Ctrl+C)"),
        ),
        ActionSpec(edit, translate("gallery_actions", "Choose &all"), "choose_all", ("Ctrl+A",), True),
        ActionSpec(
            edit,
            translate("gallery_actions", "&Move to the bin"),
            "delete_chosen",
            ("Del",),
            True,
            tool_tip=translate("gallery_actions", "Move the chosen pictures to the system's bin (Del)"),
        ),
    ]
