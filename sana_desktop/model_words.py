"""Models in words: sizes, licences, where one came from, and how far something with it is. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from engine.model_store import DownloadProgress, InstalledModel, PublishedModel
from engine.model_store.published import GEMMA_LICENCE, SANA_LICENCE
from engine.version import PROGRAM_NAME
from sana_desktop.model_jobs import JobKind, JobState, ModelJob
from sana_desktop.widgets.forecast_words import memory_words, time_words

_SEPARATOR = "  ·  "

translate = QCoreApplication.translate


def published_facts(entry: PublishedModel) -> str:
    billions = QLocale().toString(entry.parameters / 1e9, "g", 2)
    parameters = translate("models", "{billions} B parameters").format(billions=billions)
    size = translate("models", "about {size}").format(size=memory_words(entry.approximate_bytes))
    return _SEPARATOR.join([parameters, _pixels(entry.native_size), size])


def licence_names(entry: PublishedModel) -> str:
    names = {
        SANA_LICENCE: translate("models", "that of the Sana weights"),
        GEMMA_LICENCE: translate("models", "Gemma Terms of Use"),
    }
    return translate("models", "Licences: {names}").format(
        names=", ".join(names.get(key, key) for key in entry.licences)
    )


def installed_facts(model: InstalledModel) -> str:
    return _SEPARATOR.join([_pixels(model.info.native_size), memory_words(model.size)])


def where(model: InstalledModel) -> str:
    """Its folder, and how it is known."""
    if model.origin == "starter":
        return translate("models", "Comes with the program")
    folder = str(model.info.folder)
    return translate("models", "{folder} (linked)").format(folder=folder) if model.origin == "linked" else folder


def licence_of(model: InstalledModel) -> str:
    if model.origin == "starter":
        return translate("models", "Licence: that of {program}").format(program=PROGRAM_NAME)
    licence = translate("models", "No licence file beside it")
    if model.licence:
        licence = translate("models", "Licence: see {file} in its folder").format(file=model.licence)
    return _SEPARATOR.join(filter(None, [licence, model.repository]))


def free_words(free: int) -> str:
    """Of bytes on a disk; nothing where nobody can say."""
    return translate("models", "{size} free").format(size=memory_words(free)) if free else ""


def progress_words(progress: DownloadProgress | None) -> str:
    """As "1.2 GB of 7.7 GB  ·  12 MB/s  ·  8 min left"."""
    if progress is None or not progress.total:
        return translate("models", "Getting ready…")
    parts = [
        translate("models", "{done} of {total}").format(
            done=memory_words(progress.bytes_done), total=memory_words(progress.total)
        )
    ]
    if progress.seconds_left and progress.bytes_done < progress.total:
        rate = (progress.total - progress.bytes_done) / progress.seconds_left
        parts.append(translate("models", "{size}/s").format(size=memory_words(round(rate))))
        parts.append(translate("models", "{time} left").format(time=time_words(progress.seconds_left)))
    return _SEPARATOR.join(parts)


def fraction(progress: DownloadProgress | None) -> float:
    return min(1.0, progress.bytes_done / progress.total) if progress is not None and progress.total else 0.0


def download_words(job: ModelJob, waiting: int) -> str:
    """For the line at the bottom, on whatever page.

    Args:
        waiting: downloads after this one.
    """
    percent = int(100 * fraction(job.progress))
    words = translate("models", "Downloading {title}: {percent} %").format(title=job.title, percent=percent)
    if not waiting:
        return words
    return _SEPARATOR.join([words, translate("models", "{count} waiting").format(count=waiting)])


def end_words(job: ModelJob) -> str:
    """What became of a job; nothing of those that only their own row tells of."""
    if job.state is JobState.DONE and job.kind in (JobKind.DOWNLOAD, JobKind.IMPORT):
        return translate("models", "{title} is here: choose it under Model").format(title=job.title)
    if job.kind is not JobKind.DOWNLOAD or not job.has_ended:
        return ""
    if job.state is JobState.FAILED:
        return translate("models", "The download of {title} stopped: the Models page says why").format(title=job.title)
    return translate("models", "Download cancelled; what has arrived is kept")


def problem_words(problems: tuple[str, ...]) -> str:
    """What a check found: the first of it, and how much more there is."""
    if not problems:
        return translate("models", "Every file is as it should be.")
    more = (
        translate("models", " {count} more of this kind.").format(count=len(problems) - 1) if len(problems) > 1 else ""
    )
    return problems[0] + more


def _pixels(side: int) -> str:
    return translate("models", "{side} px").format(side=side)
