"""Why the queue is held for a while by the program itself: it goes on when the cause is over.

The sentences stand in the queue's file, where other programs read them; `held_words` says them in the user's language.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

ON_BATTERY = "The computer runs on its battery: pictures go on by themselves when it is plugged in."
TOO_HOT = "The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down."
PASSING = (ON_BATTERY, TOO_HOT)


def held_words(reason: str) -> str:
    """Any other reason is said as it stands there."""
    if reason == ON_BATTERY:
        return QCoreApplication.translate(
            "hold_reasons", "The computer runs on its battery: pictures go on by themselves when it is plugged in."
        )
    if reason == TOO_HOT:
        return QCoreApplication.translate(
            "hold_reasons",
            "The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down.",
        )
    return reason
