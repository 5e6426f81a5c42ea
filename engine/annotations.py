"""Annotations: what a user says of a picture. They travel in its XMP packet, where other programs see them, too.

    rating       xmp:Rating, 1 to 5; read from MicrosoftPhoto:Rating (1 to 99) where only that is there
    label        xmp:Label ("Red"); read from digiKam:ColorLabel where only that is there
    tags         dc:subject
    collections  a list in this program's namespace

A property changes only where what it says changes: a stranger's label "To do", which means nothing here, stays.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from engine import xmp
from engine.errors import InvalidRequest

MAX_RATING = 5
LABELS = ("", "red", "yellow", "green", "blue", "purple")
MAX_NAMES = 100  # tags, and collections
MAX_NAME_CHARACTERS = 100

_JOINERS = "\u200c\u200d"  # invisible, and part of words and of emoji
_RATING, _LABEL = xmp.named(xmp.XMP, "Rating"), xmp.named(xmp.XMP, "Label")
_TAGS, _COLLECTIONS = xmp.named(xmp.DUBLIN_CORE, "subject"), xmp.named(xmp.OURS, "collections")
_PERCENT = (
    xmp.named("http://ns.microsoft.com/photo/1.0/", "Rating"),
    xmp.named("http://ns.microsoft.com/photo/1.0", "Rating"),
)
_COLOUR = xmp.named("http://www.digikam.org/ns/1.0/", "ColorLabel")
_DIGIKAM_COLOURS = {"1": "red", "3": "yellow", "4": "green", "5": "blue", "6": "purple"}
_LONGEST_NUMBER = 16


@dataclass(frozen=True, slots=True)
class Annotations:
    """
    Raises:
        InvalidRequest: at construction, with the name of the offending field.
    """

    rating: int = 0  # 0: none
    label: str = ""  # one of LABELS
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if type(self.rating) is not int or not 0 <= self.rating <= MAX_RATING:
            raise InvalidRequest("rating", f"A rating is a number from 0, for none, to {MAX_RATING}.")
        if self.label not in LABELS:
            raise InvalidRequest("label", f"A label is one of: {', '.join(LABELS[1:])}; or empty, for none.")
        for field in ("tags", "collections"):
            _check_names(field, getattr(self, field))


def tidy_names(names: Iterable[str]) -> tuple[str, ...]:
    """Tags or collections as they may be kept: without what cannot be shown, each once, in their order.

    What is too long or too many is left out: for names that a stranger's file has. `Annotations` refuses instead.
    """
    tidied = (_tidied(name) for name in names)
    return tuple(dict.fromkeys(name for name in tidied if 0 < len(name) <= MAX_NAME_CHARACTERS))[:MAX_NAMES]


def annotations_of(packet: xmp.Packet) -> Annotations:
    """What a packet says; what it says in a way that means nothing here counts as not said."""
    return Annotations(
        rating=_rating(packet),
        label=_label(packet),
        tags=tidy_names(packet.values(_TAGS)),
        collections=tidy_names(packet.values(_COLLECTIONS)),
    )


def with_annotations(packet: xmp.Packet, annotations: Annotations) -> bytes:
    """The packet that says them; all else in it is as it was.

    Raises:
        DamagedPacket: it has no place for them.
    """
    before = annotations_of(packet)
    removed: set[str] = set()
    added: dict[str, str | tuple[str, ...]] = {}
    for field, names in _PROPERTIES.items():
        value = getattr(annotations, field)
        if value == getattr(before, field):
            continue
        removed |= set(names)
        if value:
            added[names[0]] = value if isinstance(value, tuple) else str(value).capitalize()
    return xmp.edited(packet, removed, added) if removed else packet.data


_PROPERTIES = {
    "rating": (_RATING, *_PERCENT),
    "label": (_LABEL, _COLOUR),
    "tags": (_TAGS,),
    "collections": (_COLLECTIONS,),
}
"""What says each, ours first: when it changes, the others would contradict it."""


def _check_names(field: str, names: object) -> None:
    if not isinstance(names, tuple) or len(names) > MAX_NAMES:
        raise InvalidRequest(field, f"A picture has at most {MAX_NAMES} {field}: leave some out.")
    for name in names:
        if not isinstance(name, str) or not name or len(name) > MAX_NAME_CHARACTERS:
            raise InvalidRequest(field, f"Each of the {field} has 1 to {MAX_NAME_CHARACTERS} characters: shorten it.")
        if name != _tidied(name):
            raise InvalidRequest(
                field,
                f"{name!a} cannot be one of the {field}: write it without control characters and extra blanks.",
            )
    if len(set(names)) < len(names):
        raise InvalidRequest(field, f"One of the {field} is there twice: give each once.")


def _tidied(name: str) -> str:
    """On one line, composed, without characters that cannot be shown."""
    if len(name) > 8 * MAX_NAME_CHARACTERS:  # normalising what is dropped anyhow takes time
        return name
    blanked = "".join(c if c.isprintable() or c in _JOINERS else " " for c in unicodedata.normalize("NFC", name))
    return " ".join(blanked.split())


def _rating(packet: xmp.Packet) -> int:
    if found := packet.text(_RATING):
        number = _number(found)
        return 0 if number is None else max(0, min(MAX_RATING, round(number)))  # -1: rejected, which is no rating here
    percent = _number(packet.text(*_PERCENT))
    if percent is None or percent < 1:
        return 0
    return min(MAX_RATING, 1 + round(percent / 25))  # 1, 25, 50, 75, 99 are one to five stars


def _label(packet: xmp.Packet) -> str:
    if found := packet.text(_LABEL):
        return found.lower() if found.lower() in LABELS else ""
    return _DIGIKAM_COLOURS.get(packet.text(_COLOUR), "")


def _number(text: str) -> float | None:
    try:
        number = float(text[:_LONGEST_NUMBER])
    except ValueError:
        return None
    return number if abs(number) < 1000 else None  # so NaN is none, too
