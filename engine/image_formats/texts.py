"""The texts that a picture carries, and the way of the recipe into an XMP packet and out again.

PNG has a place for each text. The other formats have EXIF and XMP: there the recipe is one more element of the packet.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_NAMESPACE = "urn:x-sana-desktop"
_OPENS = f'<sana:recipe xmlns:sana="{_NAMESPACE}">'
_CLOSES = "</sana:recipe>"
_LAST = "</rdf:Description>"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONG_CONTENT = re.compile(">[^<]{120,}<")


@dataclass(frozen=True, slots=True)
class PictureTexts:
    """Empty where a picture has none of it."""

    recipe: str = ""  # JSON, for this program
    parameters: str = ""  # for other programs
    xmp: str = ""  # for machines that ask whether a model made it
    software: str = ""

    def packet(self, limit: int | None = None) -> bytes:
        """The XMP packet with the recipe in it.

        Args:
            limit: bytes that it may have: beyond them the recipe is left out first, then what is long of the rest.
        """
        packets = (self._with_recipe(), self.xmp, _LONG_CONTENT.sub("><", self.xmp))
        fitting = (packet for packet in map(str.encode, packets) if limit is None or len(packet) <= limit)
        return next(fitting, b"")

    def fits(self, limit: int) -> bool:
        """Whether a packet of so many bytes can hold the recipe."""
        return len(self._with_recipe().encode()) <= limit

    def _with_recipe(self) -> str:
        before, last, after = self.xmp.rpartition(_LAST)
        if not last or not self.recipe:
            return self.xmp
        # What XML cannot hold stands inside JSON's strings, where it has another spelling.
        spelled = _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", self.recipe)
        return f"{before}{_OPENS}{html.escape(spelled, quote=False)}{_CLOSES}\n  {last}{after}"


def recipe_in(packet: str) -> str | None:
    """The recipe's text in an XMP packet of ours; None in any other. The packet may be a stranger's."""
    _, opens, rest = packet.partition(_OPENS)
    text, closes, _ = rest.partition(_CLOSES)
    return html.unescape(text) if opens and closes else None
