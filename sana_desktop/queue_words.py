"""What the window calls the queue's states, times and actions, in the user's language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from sana_desktop.jobs.job import JobState

ICONS = {
    JobState.WAITING: "clock",
    JobState.RENDERING: "play",
    JobState.SAVING: "download",
    JobState.PAUSED: "pause",
    JobState.FINISHED: "check",
    JobState.FAILED: "warning",
    JobState.CANCELLED: "close",
}


def state_words(state: JobState) -> str:
    match state:
        case JobState.WAITING:
            return QCoreApplication.translate("queue", "Waiting")
        case JobState.RENDERING:
            return QCoreApplication.translate("queue", "Drawing")
        case JobState.SAVING:
            return QCoreApplication.translate("queue", "Saving")
        case JobState.PAUSED:
            return QCoreApplication.translate("queue", "Paused")
        case JobState.FINISHED:
            return QCoreApplication.translate("queue", "Finished")
        case JobState.FAILED:
            return QCoreApplication.translate("queue", "Failed")
    return QCoreApplication.translate("queue", "Cancelled")


def left_words(seconds: float) -> str:
    """How long something will go on."""
    if seconds < 1:
        return QCoreApplication.translate("queue", "less than a second left")
    if seconds < 60:
        return QCoreApplication.translate("queue", "about {seconds} s left").format(seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("queue", "about {minutes} min left").format(minutes=minutes)
    words = QCoreApplication.translate("queue", "about {hours} h {minutes} min left")
    return words.format(hours=minutes // 60, minutes=minutes % 60)


def duration_words(seconds: float) -> str:
    """How long something takes in all."""
    if seconds < 60:
        return QCoreApplication.translate("queue", "about {seconds} s").format(seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("queue", "about {minutes} min").format(minutes=minutes)
    words = QCoreApplication.translate("queue", "about {hours} h {minutes} min")
    return words.format(hours=minutes // 60, minutes=minutes % 60)


def begin_words(seconds: float) -> str:
    """When something will begin."""
    if seconds < 10:
        return QCoreApplication.translate("queue", "in a few seconds")
    if seconds < 60:
        return QCoreApplication.translate("queue", "in about {seconds} s").format(seconds=round(seconds / 10) * 10)
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("queue", "in about {minutes} min").format(minutes=minutes)
    words = QCoreApplication.translate("queue", "in about {hours} h {minutes} min")
    return words.format(hours=minutes // 60, minutes=minutes % 60)


def pictures_words(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("queue", "1 picture")
    return QCoreApplication.translate("queue", "{count} pictures").format(count=number_words(count))


def settings_words(width: int, height: int, steps: int, seed: str) -> str:
    """ "512 × 512  ·  20 steps  ·  seed 7"."""
    words = QCoreApplication.translate("queue", "{width} × {height}  ·  {steps} steps  ·  seed {seed}")
    if steps == 1:
        words = QCoreApplication.translate("queue", "{width} × {height}  ·  1 step  ·  seed {seed}")
    return words.format(width=width, height=height, steps=steps, seed=seed)


def number_words(count: int) -> str:
    return QLocale().toString(count)


def action_words(told: str) -> str:
    """What the queue's file calls an action ("cancelling 3 pictures"), in the user's language."""
    if told == "pausing the queue":
        return QCoreApplication.translate("queue", "pausing the queue")
    found = re.fullmatch(r"([a-z]+) ([0-9,]+) pictures?(?: from the list)?", told)
    words = "" if found is None else _action(found[1])
    if found is None or not words:
        return told
    return words.format(pictures=pictures_words(int(found[2].replace(",", ""))))


def undone_words(told: str) -> str:
    """What the queue's file tells of an undoing ("Undone: cancelling 3 pictures."), in the user's language."""
    if (found := re.fullmatch(r"Undone: (.+)\.", told)) is not None:
        words = QCoreApplication.translate("queue", "Undone: {action}.")
    elif (found := re.fullmatch(r"It is too late to undo (.+)\.", told)) is not None:
        words = QCoreApplication.translate("queue", "It is too late to undo {action}.")
    else:
        return told
    return words.format(action=action_words(found[1]))


def _action(verb: str) -> str:
    match verb:
        case "adding":
            return QCoreApplication.translate("queue", "adding {pictures}")
        case "duplicating":
            return QCoreApplication.translate("queue", "duplicating {pictures}")
        case "moving":
            return QCoreApplication.translate("queue", "moving {pictures}")
        case "editing":
            return QCoreApplication.translate("queue", "editing {pictures}")
        case "cancelling":
            return QCoreApplication.translate("queue", "cancelling {pictures}")
        case "pausing":
            return QCoreApplication.translate("queue", "pausing {pictures}")
        case "resuming":
            return QCoreApplication.translate("queue", "resuming {pictures}")
        case "retrying":
            return QCoreApplication.translate("queue", "retrying {pictures}")
        case "clearing":
            return QCoreApplication.translate("queue", "clearing {pictures} from the list")
    return ""
