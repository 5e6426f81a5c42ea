"""Why a window holds the queue for a while by itself: it goes on when the cause is over.

The sentences stand in the queue's file, where other programs read them.
"""

from __future__ import annotations

ON_BATTERY = "The computer runs on its battery: pictures go on by themselves when it is plugged in."
TOO_HOT = "The computer is hotter than the settings allow: pictures go on by themselves when it has cooled down."
PASSING = (ON_BATTERY, TOO_HOT)
