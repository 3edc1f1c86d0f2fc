"""What a picture's file tells beside the picture: camera, place, and the text that describes it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from coach.pictures.exif import Exif, read_exif

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.pictures.blocks import Block

_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_PNG_XMP = "XML:com.adobe.xmp"
_CAPTION = re.compile(rb"\x1c\x02\x78(..)", re.DOTALL)  # IPTC 2:120, then its length
# What is to be read aloud comes before what describes; both stand in a list of languages.
_ALT = re.compile(r"<Iptc4xmpCore:AltTextAccessibility[^>]*>.*?<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)
_DESCRIPTION = re.compile(r"<dc:description[^>]*>.*?<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)
_PLACE = re.compile(r"exif:GPSLatitude")
_LONGEST = 2_000
# What cameras write there by themselves describes nothing: "OLYMPUS DIGITAL CAMERA", "DCIM\\100MEDIA", "IMG_1234.jpg".
_BY_MACHINE = re.compile(r"[A-Z0-9 _.,\\/:-]+|[\w\\/-]+\.\w{3,4}|(?i:screenshot|created with .*)")


class Told(NamedTuple):
    """What was found; `described` is "" where nobody wrote what is to be seen."""

    exif: Exif = Exif()
    described: str = ""
    place: bool = False


def told_by(data: bytes, format_: str, parts: Sequence[Block]) -> Told:
    """What the file tells, by its parts; of what makes no sense, nothing."""
    exif, xmp, captions = Exif(), "", []
    if format_ == "tiff":
        exif = read_exif(data)
    for block in parts:
        body = block.body
        if block.name in ("eXIf", "EXIF") or (block.name == "E1" and body.startswith(_EXIF)):
            exif = read_exif(body.removeprefix(_EXIF))
        elif block.name == "XMP " or (block.name == "E1" and body.startswith(_XMP)):
            xmp = body.removeprefix(_XMP).decode("utf-8", "replace")
        elif block.name == "ED" and body.startswith(_PHOTOSHOP):
            captions.append(_caption(body))
        elif block.name in ("tEXt", "iTXt"):
            key, text = _png_text(block)
            xmp = text if key == _PNG_XMP else xmp
            captions += [text] if key == "Description" else []
    found = (*_ALT.findall(xmp)[:1], *_DESCRIPTION.findall(xmp)[:1], *captions, exif.description)
    described = next((words for words in map(_told_words, found) if words), "")
    return Told(exif, described, bool(_PLACE.search(xmp)))


def _told_words(text: str) -> str:
    """The words of a description, "" where a machine put them there."""
    words = " ".join(unescape(text).split())[:_LONGEST]
    return "" if not words or _BY_MACHINE.fullmatch(words) else words


def _caption(body: bytes) -> str:
    found = _CAPTION.search(body)
    if not found:
        return ""
    size = int.from_bytes(found[1], "big")
    return body[found.end() : found.end() + size].decode("utf-8", "replace")


def _png_text(block: Block) -> tuple[str, str]:
    """The name and the words of a text in a PNG; packed ones are left alone."""
    key, _, rest = block.body.partition(b"\0")
    if block.name == "iTXt":
        if rest[:1] != b"\0":
            return "", ""
        rest = rest[2:].split(b"\0", 2)[-1]
        return key.decode("latin-1"), rest.decode("utf-8", "replace")
    return key.decode("latin-1"), rest.decode("latin-1")
