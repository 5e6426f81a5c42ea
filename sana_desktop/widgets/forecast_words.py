"""A forecast in the language of the window. The words of `engine/planning/forecast.py` are for the command line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from engine import Stage
from engine.planning.forecast import Forecast, seconds_for
from engine.planning.memory_plan import MemoryPlan, Placement


def time_words(seconds: float) -> str:
    """Rounded as a forecast deserves: "0.4 s", "7 s", "2 min 10 s", "1 h 5 min"."""
    translate, locale = QCoreApplication.translate, QLocale()
    if seconds < 3:
        return translate("forecast", "{seconds} s").format(seconds=locale.toString(float(max(seconds, 0.1)), "f", 1))
    if seconds < 60:
        return translate("forecast", "{seconds} s").format(seconds=locale.toString(round(seconds)))
    if seconds < 600:
        minutes, rest = divmod(round(seconds / 10) * 10, 60)
        if rest:
            return translate("forecast", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)
        return translate("forecast", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(round(seconds / 60), 60)
    if not hours:
        return translate("forecast", "{minutes} min").format(minutes=minutes)
    return translate("forecast", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def memory_words(bytes_: float) -> str:
    """In decimal units, as disks and cards are sold: "0.3 MB", "640 MB", "3.4 GB"."""
    translate, locale = QCoreApplication.translate, QLocale()
    if bytes_ < 995e6:
        size = locale.toString(bytes_ / 1e6, "f", 0 if bytes_ > 995e3 else 1)
        return translate("forecast", "{size} MB").format(size=size)
    return translate("forecast", "{size} GB").format(size=locale.toString(bytes_ / 1e9, "f", 1))


def forecast_line(forecast: Forecast, count: int) -> str:
    """Of `count` pictures: time, memory, place on the disk, and whether it fits."""
    translate = QCoreApplication.translate
    time = time_words(seconds_for(forecast, count))
    if count == 1:
        words = translate("forecast", "about {time}").format(time=time)
    else:
        words = translate("forecast", "about {time} for {count} pictures").format(time=time, count=count)
    memory = translate("forecast", "{size} of memory").format(size=memory_words(forecast.peak_bytes))
    disk = translate("forecast", "{size} on the disk").format(size=memory_words(count * forecast.disk_bytes))
    fits = translate("forecast", "fits") if forecast.fits else translate("forecast", "may not fit")
    return "  ·  ".join([words, memory, disk, fits])


def forecast_sentences(forecast: Forecast) -> list[str]:
    """What is done in order to fit, and what to do where it does not."""
    told = _plan_sentences(forecast.plan)
    if not forecast.fits:
        translate = QCoreApplication.translate
        if forecast.is_limited:
            text = translate(
                "forecast",
                "{needed} are needed at least and the memory limit is {free}: raise it, or choose a smaller size.",
            )
        else:
            text = translate(
                "forecast",
                "{needed} are needed at least and {free} are free: close other programs, or choose a smaller size.",
            )
        told.insert(0, text.format(needed=memory_words(forecast.peak_bytes), free=memory_words(forecast.free_bytes)))
    return told


def forecast_details(forecast: Forecast) -> list[str]:
    """A line for each thing, of one picture."""
    translate = QCoreApplication.translate
    lines = [f"{stage_words(stage)}: {time_words(seconds)}" for stage, seconds in forecast.seconds.items()]
    if forecast.plan.on_gpu:
        text = translate("forecast", "Memory of the card: {peak} at most, of {free}; and {host} of main memory")
    else:
        text = translate("forecast", "Memory: {peak} at most, of {free} that it may take")
    sizes = {"peak": forecast.peak_bytes, "free": forecast.free_bytes, "host": forecast.host_bytes}
    lines.append(text.format(**{name: memory_words(size) for name, size in sizes.items()}))
    if not forecast.learned_from:
        lines.append(translate("forecast", "Reckoned from counted work alone: it gets better with the first run"))
    elif forecast.learned_from == 1:
        lines.append(translate("forecast", "Learned from 1 run like it on this computer"))
    else:
        text = translate("forecast", "Learned from {count} runs like it on this computer")
        lines.append(text.format(count=forecast.learned_from))
    return lines


def stage_words(stage: Stage) -> str:
    translate = QCoreApplication.translate
    words = {
        Stage.LOADING: translate("forecast", "Loading the model"),
        Stage.READING: translate("forecast", "Reading the picture"),
        Stage.ENCODING: translate("forecast", "Reading the prompt"),
        Stage.DENOISING: translate("forecast", "Drawing"),
        Stage.DECODING: translate("forecast", "Developing"),
    }
    return words.get(stage, stage.value)


def _plan_sentences(plan: MemoryPlan) -> list[str]:
    told = []
    for name, placement in (
        ("text_encoder", plan.text_encoder),
        ("transformer", plan.transformer),
        ("decoder", plan.autoencoder),
    ):
        if placement is Placement.OFFLOADED and not (name == "decoder" and plan.decode_on_cpu):
            told.append(_offloaded_words(name))
        elif placement is Placement.DROPPED:
            told.append(_dropped_words(name))
    translate = QCoreApplication.translate
    if not plan.joint_guidance:
        told.append(translate("forecast", "Each step works the two prompts one after the other, which is slower."))
    if plan.decode_on_cpu:
        told.append(translate("forecast", "The picture is developed on the processor, which is slower."))
    if plan.decode_band is not None:
        text = translate("forecast", "The picture is developed in bands of {rows} pixel rows, to the same result.")
        told.append(text.format(rows=32 * plan.decode_band))
    return told


def _offloaded_words(network: str) -> str:
    translate = QCoreApplication.translate
    return {
        "text_encoder": translate(
            "forecast", "The text encoder waits in main memory and is on the card only while it runs."
        ),
        "transformer": translate(
            "forecast", "The transformer waits in main memory and is on the card only while it runs."
        ),
        "decoder": translate("forecast", "The decoder waits in main memory and is on the card only while it runs."),
    }[network]


def _dropped_words(network: str) -> str:
    translate = QCoreApplication.translate
    return {
        "text_encoder": translate(
            "forecast", "The text encoder is in memory only while it runs, and read from its file again each time."
        ),
        "transformer": translate(
            "forecast", "The transformer is in memory only while it runs, and read from its file again each time."
        ),
        "decoder": translate(
            "forecast", "The decoder is in memory only while it runs, and read from its file again each time."
        ),
    }[network]
