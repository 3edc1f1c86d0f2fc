"""How large a picture is and whether it moves, from the first bytes of its file."""

from __future__ import annotations

import re
from typing import Literal

from coach.pictures.blocks import blocks

# C0 to CF begin a frame with its size, but for C4, C8 and CC, which are tables.
_FRAMES = frozenset(f"{marker:02X}" for marker in range(0xC0, 0xD0) if marker not in (0xC4, 0xC8, 0xCC))
_SVG_SIDE = re.compile(rb"""\s(width|height)=["'](\d{1,6})(?:\.\d+)?(?:px)?["']""")
_SVG_HEAD = 4096
_GIF_IMAGE = b"\x21\xf9\x04"  # the block before each picture of an animation
_MOVES = 0x02  # the bit of WebP's header


def size_of(data: bytes, format_: str) -> tuple[int, int]:
    """Width and height in pixels as the file has them, 0 and 0 where it does not tell."""
    reader = _READERS.get(format_)
    return reader(data) if reader else (0, 0)


def is_animated(data: bytes, format_: str) -> bool:
    """Whether the file holds more than one picture, to be shown one after another."""
    if format_ == "gif":
        return data.count(_GIF_IMAGE) > 1
    if format_ == "png":
        return any(block.name == "acTL" for block in blocks(data, "png"))
    return format_ == "webp" and data[12:16] == b"VP8X" and bool(data[20] & _MOVES)


def _pair(data: bytes, order: Literal["big", "little"]) -> tuple[int, int]:
    half = len(data) // 2
    return int.from_bytes(data[:half], order), int.from_bytes(data[half:], order)


def _webp(data: bytes) -> tuple[int, int]:
    kind, body = data[12:16], data[20:30]
    if len(body) < 10:  # noqa: PLR2004 - the shortest header
        return 0, 0
    if kind == b"VP8X":
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = _pair(body[6:10], "little")
    return width & 0x3FFF, height & 0x3FFF


def _svg_sides(data: bytes) -> list[tuple[bytes, bytes]]:
    head = data[:_SVG_HEAD]
    start = head.find(b"<svg")
    tag = head[start : head.find(b">", start)]
    return _SVG_SIDE.findall(tag)


def _svg(data: bytes) -> tuple[int, int]:
    found = {key: int(value) for key, value in _svg_sides(data)}
    return found.get(b"width", 0), found.get(b"height", 0)


def _jpeg(data: bytes) -> tuple[int, int]:
    frame = next((it.body for it in blocks(data, "jpeg") if it.name in _FRAMES), b"")
    height, width = _pair(frame[1:5], "big")
    return width, height


def _bmp(data: bytes) -> tuple[int, int]:
    width, height = _pair(data[18:26], "little")
    return width, min(height, 2**32 - height)  # negative where the rows stand top down


_READERS = {
    "jpeg": _jpeg,
    "png": lambda data: _pair(data[16:24], "big"),
    "gif": lambda data: _pair(data[6:10], "little"),
    "bmp": _bmp,
    "webp": _webp,
    "svg": _svg,
}
