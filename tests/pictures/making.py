"""Makes picture files for the tests: by Qt where that will do, by hand where a file has to be odd."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from coach.pictures.blocks import PNG

if TYPE_CHECKING:
    from pathlib import Path


def drawn_logo(wide: int = 400, high: int = 300) -> QImage:
    """A flat mark on white."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setBrush(QColor("#1d4ed8"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRect(wide // 4, high // 4, wide // 2, high // 2))
    painter.end()
    return image


def encoded(image: QImage, format_: str, quality: int = 80) -> bytes:
    """The image as a file of this format."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    assert image.save(buffer, format_, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def saved(folder: Path, name: str, data: bytes) -> Path:
    """The file with this content."""
    path = folder / name
    path.write_bytes(data)
    return path


def chunk(name: bytes, body: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def huge_png(side: int) -> bytes:
    """A PNG of `side` by `side` black pixels in as few bytes as can be, one bit each."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    row = b"\0" * (1 + (side + 7) // 8)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return PNG + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def tables(*entries: tuple[int, int, bytes], place: bool = False) -> bytes:
    """EXIF tables with these texts and numbers: (tag, type, what it holds); `place` adds a table with a latitude."""
    rows = list(entries)
    count = len(rows) + place
    after = 8 + 2 + 12 * count + 4
    head, tail = b"II*\0" + struct.pack("<IH", 8, count), b""
    for tag, kind, body in sorted(rows):
        size = len(body) // {2: 1, 3: 2}[kind]
        if len(body) <= 4:
            head += struct.pack("<HHI", tag, kind, size) + body.ljust(4, b"\0")
        else:
            head += struct.pack("<HHII", tag, kind, size, after + len(tail))
            tail += body
    if place:
        head += struct.pack("<HHII", 0x8825, 4, 1, after + len(tail))
        degrees = after + len(tail) + 2 + 12 + 4
        tail += struct.pack("<H", 1) + struct.pack("<HHII", 2, 5, 3, degrees) + b"\0" * 4
        tail += struct.pack("<6I", 52, 1, 5, 1, 30, 1)
    return head + b"\0" * 4 + tail


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """The JPEG with one segment more, right at its beginning."""
    return jpeg[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def phone_photo(image: QImage, *, orientation: int = 1, described: str = "") -> bytes:
    """A JPEG that tells what phones tell: where, when, with what."""
    rows = [
        (0x10F, 2, b"Fairphone\0"),
        (0x110, 2, b"FP5 camera\0"),
        (0x112, 3, struct.pack("<H", orientation)),
        (0x132, 2, b"2026:11:20 14:02:11\0"),
    ]
    if described:
        rows.append((0x10E, 2, described.encode() + b"\0"))
    return with_segment(encoded(image, "JPG"), 0xE1, b"Exif\0\0" + tables(*rows, place=True))
