"""The queue page's actions with their shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sana_desktop.jobs.job import JobState
from sana_desktop.jobs.overview import QueueRow
from sana_desktop.pages.queue.queue_model import is_movable
from sana_desktop.windows.actions import ActionSpec


def queue_specs() -> list[ActionSpec]:
    translate = QCoreApplication.translate
    menu = translate("queue", "Q&ueue")
    return [
        ActionSpec(menu, translate("queue", "&Contact sheet of the batch…"), "export_batch", ("Ctrl+Shift+E",)),
        ActionSpec(menu, translate("queue", "&Retry what failed"), "retry_failed", ("Ctrl+Shift+R",), separator=True),
        ActionSpec(menu, translate("queue", "C&lear what is over"), "clear_over", ("Ctrl+Shift+Del",)),
        ActionSpec(
            *(menu, translate("queue", "To the &front"), "move_first", ("Ctrl+Home",)), on_picture=True, separator=True
        ),
        ActionSpec(menu, translate("queue", "Move &up"), "move_up", ("Alt+Up",), on_picture=True),
        ActionSpec(menu, translate("queue", "Move &down"), "move_down", ("Alt+Down",), on_picture=True),
        ActionSpec(menu, translate("queue", "To the &end"), "move_last", ("Ctrl+End",), on_picture=True),
        ActionSpec(menu, translate("queue", "&Pause this"), "pause_rows", ("P",), on_picture=True, separator=True),
        ActionSpec(menu, translate("queue", "Resu&me this"), "resume_rows", ("G",), on_picture=True),
        ActionSpec(menu, translate("queue", "Re&try this"), "retry_rows", ("R",), on_picture=True),
        ActionSpec(menu, translate("queue", "Du&plicate"), "duplicate_rows", ("D",), on_picture=True),
        ActionSpec(menu, translate("queue", "Cancel thi&s"), "cancel_rows", ("Del",), on_picture=True),
        ActionSpec(
            *(menu, translate("queue", "&Edit a copy in Create"), "edit_row", ("E",)), on_picture=True, separator=True
        ),
        ActionSpec(menu, translate("queue", "S&how the picture"), "show_picture", ("S",), on_picture=True),
        ActionSpec(menu, translate("queue", "C&opy why it failed"), "copy_reason", ("Ctrl+C",), on_picture=True),
    ]


ROW_ACTIONS = (
    *("move_first", "move_up", "move_down", "move_last", ""),
    *("pause_rows", "resume_rows", "retry_rows", "duplicate_rows", "cancel_rows", ""),
    *("edit_row", "show_picture", "copy_reason"),
)
"""What a right click offers; "": a line between."""


def possible_with(rows: Sequence[QueueRow], current: QueueRow | None) -> dict[str, bool]:
    """Which of ROW_ACTIONS can be done with the chosen rows."""
    states = {row.state for row in rows}
    movable = any(map(is_movable, rows))
    return {
        **dict.fromkeys(("move_first", "move_up", "move_down", "move_last"), movable),
        "pause_rows": bool(states & {JobState.WAITING, JobState.RENDERING}),
        "resume_rows": JobState.PAUSED in states,
        "retry_rows": bool(states & {JobState.FAILED, JobState.CANCELLED}),
        "duplicate_rows": bool(rows),
        "cancel_rows": bool(states & {JobState.WAITING, JobState.PAUSED, JobState.RENDERING}),
        "edit_row": current is not None,
        "show_picture": current is not None and current.state is JobState.FINISHED,
        "copy_reason": any(row.error for row in rows),
    }
