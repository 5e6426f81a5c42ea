"""XMP packets: what they say of a picture, and how one of their properties is changed without touching the rest.

A packet may be a stranger's. It is read by expat in one pass: no document types, and so no entities; depth, size and
numbers are limited. It is edited by cutting out the bytes of the properties that change and putting new ones in:
comments, padding, other programs' elements and their prefixes stay as they are, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMP = "http://ns.adobe.com/xap/1.0/"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
OURS = "urn:x-sana-desktop"

MAX_PACKET_BYTES = 4 << 20
MAX_DEPTH = 64
MAX_PROPERTIES = 4096

_SEPARATOR = " "  # between a name's namespace and itself: neither can hold one
_DESCRIPTION = f"{RDF}{_SEPARATOR}Description"
_ROOT = f"{RDF}{_SEPARATOR}RDF"
_ITEM = f"{RDF}{_SEPARATOR}li"
_ABOUT = f"{RDF}{_SEPARATOR}about"
_START_TAG = re.compile(rb"<[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*\s*/?>")
_ATTRIBUTE = re.compile(rb"\s+([^\s=>]+)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_BLANKS = b" \t\r\n"

EMPTY_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    f' <rdf:RDF xmlns:rdf="{RDF}">\n  <rdf:Description rdf:about="">\n  </rdf:Description>\n'
    ' </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
).encode()


class DamagedPacket(ValueError):
    """A packet that is not read, and so not changed either; the message says why, as part of a sentence."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of the picture, whether the packet writes it as an element or as an attribute."""

    name: str  # namespace, a blank, name
    values: tuple[str, ...]  # one, or those of a list
    start: int  # bytes that it takes in the packet, with the blanks before it
    end: int


@dataclass(frozen=True, slots=True)
class Packet:
    data: bytes
    properties: tuple[Property, ...]
    last_end: int  # where the last description's end tag begins; 0: none has one
    root_end: int  # where the end tag of all begins; 0: there is none
    about: bytes  # the subject, as the last description has it

    def values(self, *names: str) -> tuple[str, ...]:
        """Those of the first of these properties that is there."""
        for name in names:
            for found in self.properties:
                if found.name == name:
                    return found.values
        return ()

    def text(self, *names: str) -> str:
        """The first value; "" where there is none."""
        return next(iter(self.values(*names)), "")


def named(namespace: str, name: str) -> str:
    return f"{namespace}{_SEPARATOR}{name}"


def parse(data: bytes) -> Packet:
    """
    Raises:
        DamagedPacket: it is not well-formed, or not what a packet is.
    """
    if len(data) > MAX_PACKET_BYTES:
        raise DamagedPacket("it is too long")
    reader = _Reader(data)
    try:
        reader.parser.Parse(data.rstrip(b"\0"), True)
    except expat.ExpatError:
        raise DamagedPacket("it is not well-formed XML") from None
    if not reader.has_root:
        raise DamagedPacket("it holds no RDF")
    properties = tuple(sorted(reader.properties, key=lambda found: found.start))
    return Packet(data, properties, reader.last_end, reader.root_end, reader.about)


def edited(packet: Packet, removed: Collection[str], added: Mapping[str, str | tuple[str, ...]]) -> bytes:
    """The packet without some properties, and with others; everything else byte for byte as it was.

    Args:
        removed: names; all of their occurrences go.
        added: text, or the texts of a list, by name.

    Raises:
        DamagedPacket: it has no place for more.
    """
    elements = "".join(_element(name, value) for name, value in added.items()).encode()
    kept, place = [], 0
    spans = [(found.start, found.end) for found in packet.properties if found.name in removed]
    insertion = _insertion(packet) if added else None
    for start, end in sorted([*spans, *([(insertion, insertion)] if insertion is not None else [])]):
        kept.append(packet.data[place:start])
        if start == insertion == end:
            kept.append(elements if packet.last_end else _description(packet.about, elements))
        place = max(place, end)
    return b"".join([*kept, packet.data[place:]])


def _insertion(packet: Packet) -> int:
    place = packet.last_end or packet.root_end
    if not place:
        raise DamagedPacket("it has no place for more")
    while packet.data[place - 1 : place] in _BLANKS and place:  # before the line break: so it is found there again
        place -= 1
    return place


def _description(about: bytes, elements: bytes) -> bytes:
    return b'\n  <rdf:Description xmlns:rdf="%b" rdf:about=%b>%b\n  </rdf:Description>' % (
        *(RDF.encode(), about or b'""'),
        elements,
    )


def _element(name: str, value: str | tuple[str, ...]) -> str:
    """With its namespace, so that it means the same wherever it is put."""
    namespace, _, local = name.rpartition(_SEPARATOR)
    opens = f'\n   <p:{local} xmlns:p="{escape(namespace)}"'
    if isinstance(value, str):
        return f"{opens}>{escape(value, quote=False)}</p:{local}>"
    items = "".join(f"<rdf:li>{escape(item, quote=False)}</rdf:li>" for item in value)
    return f'{opens} xmlns:rdf="{RDF}"><rdf:Bag>{items}</rdf:Bag></p:{local}>'


@dataclass(slots=True)
class _Open:
    """A property's element that is being read."""

    name: str
    start: int
    texts: list[str] = field(default_factory=list)  # outside list items
    items: list[list[str]] = field(default_factory=list)  # the pieces of each: joined once, at the end


class _Reader:
    """What expat calls."""

    def __init__(self, data: bytes) -> None:
        self._data, self._depth, self._root_depth = data, 0, 0
        self._open: _Open | None = None
        self._is_item = self._is_closed = self._is_closed_description = self._is_closed_root = False
        self.properties: list[Property] = []
        self.has_root, self.last_end, self.root_end, self.about = False, 0, 0, b'""'
        self.parser = expat.ParserCreate("UTF-8", _SEPARATOR)
        self.parser.ordered_attributes = True
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _refuse(self, *_: object) -> None:
        raise DamagedPacket("it declares a document type")

    def _start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise DamagedPacket("it is nested too deeply")
        if name == _ROOT and not self.has_root:
            self.has_root, self._root_depth = True, self._depth
            self._is_closed_root = self._tag().endswith(b"/>")
        elif not self._root_depth:
            return
        elif self._depth == self._root_depth + 1 and name == _DESCRIPTION:
            self._attributes(attributes)
            self._is_closed_description = self._tag().endswith(b"/>")
        elif self._depth == self._root_depth + 2:
            self._open = _Open(name, self.parser.CurrentByteIndex)
            self._is_closed = self._tag().endswith(b"/>")
        elif self._open is not None and name == _ITEM:
            self._is_item = True
            self._open.items.append([])

    def _tag(self) -> bytes:
        """The start tag that is being read. Where one is an end tag, too, expat's place for that is what follows it."""
        tag = _START_TAG.match(self._data, self.parser.CurrentByteIndex)
        if tag is None:
            raise DamagedPacket("it is written in another encoding than UTF-8")
        return tag[0]

    def _attributes(self, attributes: list[str]) -> None:
        """Those of a description, which are properties, too; with the places that they have in its tag."""
        start = self.parser.CurrentByteIndex
        places = [
            found
            for found in _ATTRIBUTE.finditer(self._data, start, start + len(self._tag()))
            if found[1] != b"xmlns" and not found[1].startswith(b"xmlns:")
        ]
        if len(places) * 2 != len(attributes):
            raise DamagedPacket("it is written in another encoding than UTF-8")
        for place, name, value in zip(places, attributes[::2], attributes[1::2], strict=True):
            if name == _ABOUT:
                self.about = place[0].partition(b"=")[2].strip()
            else:
                self._found(Property(name, (value,), place.start(), place.end()))

    def _text(self, text: str) -> None:
        if self._open is None:
            return
        if self._is_item:
            self._open.items[-1].append(text)
        else:
            self._open.texts.append(text)

    def _end(self, name: str) -> None:
        at = self.parser.CurrentByteIndex
        if self._open is not None and self._depth == self._root_depth + 2:
            self._close(self._open, at)
            self._open = None
        elif name == _ITEM:
            self._is_item = False
        elif self._root_depth and self._depth == self._root_depth + 1 and name == _DESCRIPTION:
            self.last_end = self.last_end if self._is_closed_description else at
        elif self._depth == self._root_depth and name == _ROOT:
            self.root_end = 0 if self._is_closed_root else at
            self._root_depth = 0
        self._depth -= 1

    def _close(self, opened: _Open, at: int) -> None:
        end = at if self._is_closed else self._data.index(b">", at) + 1
        start = opened.start
        while self._data[start - 1 : start] in _BLANKS:  # before it: the line that it stands on goes with it
            start -= 1
        values = tuple("".join(item).strip() for item in opened.items) or ("".join(opened.texts).strip(),)
        self._found(Property(opened.name, values, start, end))

    def _found(self, found: Property) -> None:
        if len(self.properties) >= MAX_PROPERTIES:
            raise DamagedPacket("it has too many properties")
        self.properties.append(found)
