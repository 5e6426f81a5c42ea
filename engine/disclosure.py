"""The XMP packet that says, for machines, that an image was made by a model, by which program and from what prompt.

Fields: IPTC Photo Metadata Standard 2025.1 (DigitalSourceType and the AI fields), XMP basic, Dublin Core.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from engine import xmp
from engine.events import GeneratedImage
from engine.origin import source_size
from engine.version import PROGRAM_NAME, VERSION

_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
SOURCE_TYPE = f"{_SOURCE_TYPES}trainedAlgorithmicMedia"
COMPOSITE_TYPE = f"{_SOURCE_TYPES}compositeWithTrainedAlgorithmicMedia"
"""Of what began from a picture, which may be a photograph."""

_FIELDS = {
    "source_type": xmp.named(xmp.IPTC_EXTENSION, "DigitalSourceType"),
    "system": xmp.named(xmp.IPTC_EXTENSION, "AISystemUsed"),
    "version": xmp.named(xmp.IPTC_EXTENSION, "AISystemVersionUsed"),
    "creator_tool": xmp.named(xmp.XMP, "CreatorTool"),
}
_MAX_FIELD_CHARACTERS = 200

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <xmp:CreateDate>{created}</xmp:CreateDate>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{prompt}</rdf:li></rdf:Alt></dc:description>
   <Iptc4xmpExt:DigitalSourceType>{source_type}</Iptc4xmpExt:DigitalSourceType>
   <Iptc4xmpExt:AISystemUsed>{system}</Iptc4xmpExt:AISystemUsed>
   <Iptc4xmpExt:AISystemVersionUsed>{version}</Iptc4xmpExt:AISystemVersionUsed>
   <Iptc4xmpExt:AIPromptInformation>{prompt}</Iptc4xmpExt:AIPromptInformation>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What a packet says of how the picture came to be; "" where it does not say."""

    source_type: str = ""  # an address of IPTC's
    system: str = ""
    version: str = ""
    creator_tool: str = ""

    @classmethod
    def of(cls, packet: xmp.Packet) -> Disclosure:
        return cls(**{field: packet.text(name).strip()[:_MAX_FIELD_CHARACTERS] for field, name in _FIELDS.items()})

    @property
    def is_generated(self) -> bool:
        """Whether it says that a model made the picture, or a part of it."""
        return "algorithmicmedia" in self.source_type.lower()


def disclosure_packet(disclosure: Disclosure) -> bytes:
    """A packet that says this and nothing else; b"" for nothing."""
    said = {name: getattr(disclosure, field) for field, name in _FIELDS.items()}
    said = {name: value for name, value in said.items() if value}
    return xmp.edited(xmp.parse(xmp.EMPTY_PACKET), (), said) if said else b""


def xmp_packet(image: GeneratedImage, created: datetime) -> str:
    """The packet for an image, well-formed whatever its prompt holds."""
    return _PACKET.format(
        program=_xml(f"{PROGRAM_NAME} {VERSION}"),
        created=_xml(created.isoformat(timespec="seconds")),
        prompt=_xml(image.request.prompt),
        source_type=SOURCE_TYPE if source_size(image) is None else COMPOSITE_TYPE,
        system=PROGRAM_NAME,
        version=VERSION,
    )


def _xml(text: str) -> str:
    """Escaped, without the characters that XML 1.0 cannot hold in any spelling."""
    return escape(_NOT_XML.sub("", text))
