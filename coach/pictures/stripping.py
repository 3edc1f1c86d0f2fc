"""Takes out of a picture's file what it tells of place, time and camera; the picture itself stays as it is."""

from __future__ import annotations

import struct
import zlib

from coach.pictures.blocks import PNG, blocks
from coach.pictures.exif import UPRIGHT, only_orientation
from coach.pictures.metadata import told_by

FORMATS = ("jpeg", "png", "webp")
"""The formats of which it can be taken out."""

_EXIF = b"Exif\0\0"
_COLOURS = b"ICC_PROFILE"
_JPEG_KEPT = ("E0", "EE")  # what decoders need: JFIF, and Adobe's note on its colours
_PNG_DROPPED = ("tEXt", "zTXt", "iTXt", "eXIf", "tIME")
_WEBP_DROPPED = ("EXIF", "XMP ")
_WEBP_TOLD = 0x0C  # the bits of its header that say that there is EXIF and XMP


def stripped(data: bytes, format_: str) -> bytes:
    """The file without what it tells beside the picture; how it is to be held and its colours' profile stay.

    What stands behind the picture, as the film of a phone's moving photo, goes too. `format_` is one of FORMATS.
    """
    turned = told_by(data, format_, list(blocks(data, format_))).exif.orientation
    held = only_orientation(turned) if turned != UPRIGHT else b""
    return {"jpeg": _jpeg, "png": _png, "webp": _webp}[format_](data, held)


def _jpeg(data: bytes, held: bytes) -> bytes:
    parts = [b"\xff\xd8"]
    if held:
        body = _EXIF + held
        parts.append(b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body)
    for block in blocks(data, "jpeg"):
        told = block.name == "FE" or (block.name[0] == "E" and block.name not in _JPEG_KEPT)
        if not told or (block.name == "E2" and block.body.startswith(_COLOURS)):
            parts.append(data[block.start : block.end])
    return b"".join(parts)


def _png(data: bytes, held: bytes) -> bytes:
    parts = [PNG]
    for block in blocks(data, "png"):
        if block.name in _PNG_DROPPED:
            continue
        parts.append(data[block.start : block.end])
        if block.name == "IHDR" and held:
            parts.append(struct.pack(">I", len(held)) + b"eXIf" + held + struct.pack(">I", zlib.crc32(b"eXIf" + held)))
        if block.name == "IEND":
            break
    return b"".join(parts)


def _webp(data: bytes, held: bytes) -> bytes:
    parts = []
    for block in blocks(data, "webp"):
        if block.name in _WEBP_DROPPED:
            continue
        part = data[block.start : block.end]
        if block.name == "VP8X":
            flags = part[8] & ~_WEBP_TOLD | (0x08 if held else 0)
            part = part[:8] + bytes((flags,)) + part[9:]
        parts.append(part)
    if held:
        parts.append(b"EXIF" + struct.pack("<I", len(held)) + held + b"\0" * (len(held) % 2))
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body
