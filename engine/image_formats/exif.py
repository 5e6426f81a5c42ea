"""The few texts of an EXIF block that programs use for their settings. A stranger's: read with limits, in linear time.

What is damaged is not there: a camera's notes are of no interest here, and a wrong pointer in them is no reason to
refuse the picture.
"""

from __future__ import annotations

import struct

EXIF_HEAD = b"Exif\0\0"
NAMES = {
    0x010E: "ImageDescription",
    0x010F: "Make",
    0x0110: "Model",
    0x0131: "Software",
    0x9286: "UserComment",
    0x927C: "MakerNote",
}
_EXIF_TABLE, ORIENTATION = 0x8769, 0x0112
_MAX_ENTRIES = 512
_BYTES, _ASCII, _SHORT, _LONG, _UNDEFINED = 1, 2, 3, 4, 7
_UNICODE, _OTHER_CODES = b"UNICODE\0", (b"ASCII\0\0\0", bytes(8))


def exif_texts(block: bytes) -> dict[str, str]:
    """The texts by name, "UserComment" for example; those that are not there are left out."""
    block = block.removeprefix(EXIF_HEAD)
    if not (order := _order(block)):
        return {}
    first = _entries(block, order, _whole(block[4:8], order))
    second: dict[int, tuple[int, bytes]] = {}
    if _EXIF_TABLE in first and first[_EXIF_TABLE][0] == _LONG:
        second = _entries(block, order, _whole(first[_EXIF_TABLE][1], order))
    texts = {}
    for tag, name in NAMES.items():
        kind, value = second.get(tag) or first.get(tag) or (_ASCII, b"")
        if kind in (_BYTES, _ASCII, _UNDEFINED) and value:
            texts[name] = _comment(value) if name == "UserComment" else _plain(value)
    return {name: text for name, text in texts.items() if text}


def orientation(block: bytes) -> int:
    """How the picture is to be turned, 1 to 8; 1: as it is."""
    block = block.removeprefix(EXIF_HEAD)
    if not (order := _order(block)):
        return 1
    entries = _entries(block, order, _whole(block[4:8], order))
    kind, value = entries.get(ORIENTATION, (_SHORT, b""))
    found = _whole(value[:2], order) if kind == _SHORT else 1
    return found if 1 <= found <= 8 else 1


def orientation_block(turned: int) -> bytes:
    """An EXIF block that says nothing else, without its head."""
    return b"MM\0*\0\0\0\x08" + struct.pack(">HHHIHHI", 1, ORIENTATION, _SHORT, 1, turned, 0, 0)


def _order(block: bytes) -> str:
    return {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4], "")


def _entries(block: bytes, order: str, place: int) -> dict[int, tuple[int, bytes]]:
    """Tag → type and value; only of those that are a few bytes or texts."""
    if not 8 <= place <= len(block) - 2:
        return {}
    (count,) = struct.unpack_from(f"{order}H", block, place)
    table = block[place + 2 : place + 2 + 12 * min(count, _MAX_ENTRIES)]
    found = {}
    for tag, kind, length, value in struct.iter_unpack(f"{order}HHI4s", table[: len(table) // 12 * 12]):
        if tag in found:  # or 512 entries would copy the same bytes as often
            continue
        if kind in (_SHORT, _LONG) and tag in (_EXIF_TABLE, ORIENTATION):
            found[tag] = (kind, value)
        elif kind in (_BYTES, _ASCII, _UNDEFINED) and tag in NAMES:
            start = _whole(value, order)
            found[tag] = (kind, value[:length] if length <= 4 else block[start : start + length])
    return found


def _whole(data: bytes, order: str) -> int:
    return int.from_bytes(data, "little" if order == "<" else "big")


def _comment(value: bytes) -> str:
    """The user's comment: eight bytes say how the rest is written, where programs write them."""
    head, rest = value[:8], value[8:]
    if head == _UNICODE:
        return _utf16(rest)
    return _plain(rest if head in _OTHER_CODES else value)


def _utf16(data: bytes) -> str:
    """In either order of bytes: settings have many ASCII letters, whose upper byte is 0."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace").rstrip("\0")
    is_big = data[0::2].count(0) >= data[1::2].count(0)
    return data.decode("utf-16-be" if is_big else "utf-16-le", errors="replace").rstrip("\0")


def _plain(value: bytes) -> str:
    return value.rstrip(b"\0").decode("utf-8", errors="replace")
