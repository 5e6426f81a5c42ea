"""What can be done on Create, with its shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sana_desktop.windows.actions import ActionSpec, menu_titles


def create_specs() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menus = menu_titles()
    file, edit, view, generate, picture = (menus[name] for name in ("file", "edit", "view", "generate", "picture"))
    return [
        ActionSpec(file, translate("actions", "&Save a copy…"), "save_copy", ("Ctrl+S",), separator=True),
        ActionSpec(file, translate("actions", "&Export as…"), "export_as", ("Ctrl+Shift+S",)),
        ActionSpec(edit, translate("actions", "&Copy picture"), "copy_picture", ("Ctrl+C",), True, separator=True),
        ActionSpec(edit, translate("actions", "Go to the &prompt"), "focus_prompt", ("Ctrl+L",)),
        ActionSpec(edit, translate("actions", "Earlier p&rompts…"), "show_history", ("Ctrl+H",)),
        ActionSpec(edit, translate("actions", "&Styles…"), "show_styles", ("Ctrl+T",)),
        ActionSpec(edit, translate("actions", "Open the folder of &wildcards"), "open_wildcards"),
        ActionSpec(
            generate, translate("actions", "&Generate"), "generate", ("Ctrl+Enter", "Ctrl+Return"), separator=True
        ),
        ActionSpec(
            generate,
            translate("actions", "Generate &first"),
            "generate_first",
            ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
        ),
        ActionSpec(generate, translate("actions", "&Cancel this picture"), "cancel", ("Esc",)),
        ActionSpec(
            picture,
            translate("actions", "Make &2048…"),
            "make_2048",
            ("Ctrl+2",),
            tool_tip=translate("actions", "Enlarge this picture to 2048 pixels (Ctrl+2)"),
        ),
        ActionSpec(
            picture,
            translate("actions", "Make &4096…"),
            "make_4096",
            ("Ctrl+4",),
            tool_tip=translate("actions", "Enlarge this picture to 4096 pixels (Ctrl+4)"),
        ),
        ActionSpec(picture, translate("actions", "Open in the 4096 &workspace"), "enlarge_file", ("Ctrl+E",)),
        ActionSpec(
            picture,
            translate("actions", "Compare with &before"),
            "compare",
            ("B",),
            on_picture=True,
            separator=True,
            checkable=True,
            tool_tip=translate("actions", "See an enlarged picture beside the one it was made from (B)"),
        ),
        ActionSpec(
            picture, translate("actions", "Be&gin from a picture…"), "choose_source", ("Ctrl+I",), separator=True
        ),
        ActionSpec(
            picture,
            translate("actions", "Begin from the picture in the cli&pboard"),
            "paste_source",
            ("Ctrl+V",),
            on_picture=True,
        ),
        ActionSpec(
            picture, translate("actions", "&Unfinished pictures"), "show_unfinished", ("Ctrl+U",), separator=True
        ),
        ActionSpec(view, translate("actions", "&Fit picture"), "fit_picture", ("Ctrl+0",), separator=True),
        ActionSpec(view, translate("actions", "&Actual size (100 %)"), "show_actual_size", ("Ctrl+1",)),
        ActionSpec(view, translate("actions", "All s&ettings, or the usual ones"), "turn_all_settings", ("Ctrl+.",)),
    ]
