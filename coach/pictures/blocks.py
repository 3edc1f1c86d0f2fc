"""The parts that a picture's file is made of, as JPEG, PNG and WebP lay them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

PNG = b"\x89PNG\r\n\x1a\n"
JPEG_SCAN = "DA"
JPEG_END = b"\xff\xd9"
_BARE = (0x01, *range(0xD0, 0xD8))  # JPEG markers without a length


class Block(NamedTuple):
    """A part: its name, where it begins and ends with all that belongs to it, and what it holds.

    A JPEG's names are its markers in hexadecimal ("E1"), those of the others four letters.
    """

    name: str
    start: int
    end: int
    body: bytes


def blocks(data: bytes, format: str) -> Iterator[Block]:  # noqa: A002 - the owner's word
    """The parts of a "jpeg", "png" or "webp" in order, up to where the file ends or makes no sense any more."""
    if format == "jpeg":
        return _jpeg(data)
    if format == "png":
        return _png(data)
    return _webp(data) if format == "webp" else iter(())


def _jpeg(data: bytes) -> Iterator[Block]:
    """The segments; the last is the first scan with all that follows, up to and with the end marker."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - begins every marker
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:  # noqa: PLR2004 - padding
            at += 1 if marker == 0xFF else 2  # noqa: PLR2004 - as above
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        end = at + 2 + size
        if marker == int(JPEG_SCAN, 16):
            # In the picture's own bytes FF is always followed by 00 or a restart: the next FFD9 is the end.
            stop = data.find(JPEG_END, at)
            end = stop + 2 if stop >= 0 else len(data)
            yield Block(JPEG_SCAN, at, end, b"")
            return
        if size < 2 or end > len(data):  # noqa: PLR2004 - the length counts itself
            return
        yield Block(f"{marker:02X}", at, end, data[at + 4 : end])
        at = end


def _png(data: bytes) -> Iterator[Block]:
    at = len(PNG)
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        end = at + 12 + size
        if end > len(data):
            return
        yield Block(data[at + 4 : at + 8].decode("latin-1"), at, end, data[at + 8 : end - 4])
        at = end


def _webp(data: bytes) -> Iterator[Block]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if at + 8 + size > len(data):
            return
        yield Block(data[at : at + 4].decode("latin-1"), at, min(end, len(data)), data[at + 8 : at + 8 + size])
        at = end
