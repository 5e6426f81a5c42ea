"""What can be done in the 4096 workspace, with its shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.windows.actions import ActionSpec, menu_titles


def enlarge_specs() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menus = menu_titles()
    file, edit, view, generate, picture = (menus[name] for name in ("file", "edit", "view", "generate", "picture"))
    return [
        ActionSpec(file, translate("actions", "&Export as…"), "export_as", ("Ctrl+Shift+S",), separator=True),
        ActionSpec(
            edit, translate("actions", "&Copy picture"), "copy_picture", ("Ctrl+C",), on_picture=True, separator=True
        ),
        ActionSpec(edit, translate("actions", "Go to the &prompt"), "focus_prompt", ("Ctrl+L",)),
        ActionSpec(
            generate,
            translate("actions", "&Start the enlargement"),
            "start",
            ("Ctrl+Return", "Ctrl+Enter"),
            separator=True,
        ),
        ActionSpec(
            generate,
            translate("actions", "Start it &first"),
            "start_first",
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        ),
        ActionSpec(generate, translate("actions", "&Cancel this picture"), "cancel", ("Esc",)),
        ActionSpec(generate, translate("actions", "Go &on with it"), "go_on", ("Ctrl+G",)),
        ActionSpec(picture, translate("actions", "&Enlarge a picture file…"), "choose_file", ("Ctrl+E",)),
        ActionSpec(picture, translate("actions", "To &2048 pixels"), "choose_2048", ("Ctrl+2",)),
        ActionSpec(picture, translate("actions", "To &4096 pixels"), "choose_4096", ("Ctrl+4",)),
        ActionSpec(picture, translate("actions", "&Make it again with other settings"), "change"),
        ActionSpec(picture, translate("actions", "Show in the &gallery"), "show_in_gallery"),
        ActionSpec(picture, translate("actions", "&Unfinished enlargements"), "show_unfinished", ("Ctrl+U",)),
        ActionSpec(
            picture,
            translate("actions", "Compare with &before"),
            "compare",
            ("B",),
            on_picture=True,
            separator=True,
            checkable=True,
        ),
        ActionSpec(
            picture,
            translate("actions", "Before and after side &by side"),
            "compare_beside",
            ("C",),
            on_picture=True,
            checkable=True,
        ),
        ActionSpec(
            picture, translate("actions", "Show the &tiles"), "show_tiles", ("T",), on_picture=True, checkable=True
        ),
        ActionSpec(picture, translate("actions", "&Next tile"), "next_tile", ("N",), on_picture=True),
        ActionSpec(picture, translate("actions", "&Previous tile"), "previous_tile", ("Shift+N",), on_picture=True),
        ActionSpec(picture, translate("actions", "Prompt of the t&ile"), "focus_tile_prompt", ("P",), on_picture=True),
        ActionSpec(view, translate("actions", "&Fit picture"), "fit_picture", ("Ctrl+0",), separator=True),
        ActionSpec(view, translate("actions", "&Actual size (100 %)"), "show_actual_size", ("Ctrl+1",)),
    ]
