"""What the workspace says of an enlargement: what will be done, how far it is, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine import Stage
from sana_desktop.enlarging import Enlargement
from sana_desktop.pages.enlarge.enlarge_run import RunPhase, RunState
from sana_desktop.tile_map import TileMap
from sana_desktop.widgets.forecast_words import time_words


def plan_words(chosen: Enlargement, tiles: TileMap | None, native_size: int) -> str:
    """What a start would do."""
    translate = QCoreApplication.translate
    if chosen.strength == 0:
        return translate("enlarge", "The picture is enlarged, and nothing is drawn anew.")
    if tiles is None or len(tiles) == 1:
        return translate("enlarge", "The picture is enlarged, then drawn over in one piece, so that it gains detail.")
    return translate(
        "enlarge",
        "The picture is enlarged, then drawn over in {tiles} overlapping tiles of {side} pixels, blended at every "
        "step, so that it gains detail and shows no seams.",
    ).format(tiles=len(tiles), side=native_size)


def state_words(state: RunState) -> str:
    """How far it is; "" where there is none."""
    translate = QCoreApplication.translate
    match state.phase:
        case RunPhase.WAITING:
            if state.is_held:
                return translate("enlarge", "Waits: the queue is paused")
            return translate("enlarge", "Waits in the queue")
        case RunPhase.RUNNING:
            return _running_words(state)
        case RunPhase.CANCELLING:
            return translate("enlarge", "Stopping at the end of this tile…")
        case RunPhase.PAUSED:
            return translate("enlarge", "Paused: it goes on from here when the queue does")
        case RunPhase.FAILED:
            return translate("enlarge", "This picture was not made")
        case RunPhase.CANCELLED:
            return translate("enlarge", "Cancelled")
    return ""


def kept_words(step: int, steps: int) -> str:
    """It was cut short, and can go on."""
    words = QCoreApplication.translate("enlarge", "Stopped after step {step} of {steps}: what is done is kept")
    return words.format(step=step, steps=steps)


def _running_words(state: RunState) -> str:
    translate = QCoreApplication.translate
    parts = [_stage_words(state)]
    if state.seconds_left is not None and state.stage is Stage.DENOISING:
        parts.append(translate("enlarge", "about {time} left").format(time=time_words(state.seconds_left)))
    return "  ·  ".join(parts)


def _stage_words(state: RunState) -> str:
    translate = QCoreApplication.translate
    match state.stage:
        case Stage.LOADING:
            return translate("enlarge", "Loading the model")
        case Stage.ENCODING:
            return translate("enlarge", "Reading the prompt")
        case Stage.READING:
            return translate("enlarge", "Reading the picture")
        case Stage.DENOISING:
            words = translate("enlarge", "Step {step} of {steps}")
            if state.tiles > 1:
                words = translate("enlarge", "Step {step} of {steps}  ·  tile {tile} of {tiles}")
            return words.format(
                step=min(state.step + 1, state.steps),
                steps=state.steps,
                tile=min(state.tile + 1, state.tiles),
                tiles=state.tiles,
            )
        case Stage.DECODING:
            if state.steps < 2:  # in how many is not known yet
                return translate("enlarge", "Developing the picture")
            words = translate("enlarge", "Developing the picture, part {part} of {parts}")
            return words.format(part=min(state.step + 1, state.steps), parts=state.steps)
    return translate("enlarge", "Starting")
