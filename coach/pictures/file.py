"""Reads a picture's file: whether it is one, of what form and size, and what it tells of itself. No Qt in here."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from coach.domain.picture import FileFacts
from coach.domain.trouble import Trouble
from coach.pictures.blocks import JPEG_END, JPEG_SCAN, PNG, Block, blocks
from coach.pictures.metadata import told_by
from coach.pictures.sizes import is_animated, size_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.pictures.exif import Exif

MOST_MEGABYTES = 64
MOST_MEGAPIXELS = 50
MOST_MEGAPIXELS_JPEG = 120  # phones make 108; a JPEG is made small while it is read
_HEAD = 1024  # bytes in which an SVG has to begin
_BEGINNINGS: tuple[tuple[str, bytes | tuple[bytes, ...]], ...] = (
    ("jpeg", b"\xff\xd8\xff"),
    ("png", PNG),
    ("gif", (b"GIF87a", b"GIF89a")),
    ("tiff", (b"II*\0", b"MM\0*")),
)
_PHONE = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
_SUFFIXES = {"jpeg": ".jpg", "tiff": ".tif"}


def read_picture(path: Path | str) -> bytes:
    """What the file holds.

    Raises:
        Trouble: "file-missing", "picture-folder", "file-unreadable", "picture-empty", "picture-heavy".
    """
    name = str(path)
    try:
        if not Path(path).is_file():  # a pipe or a device might never end
            folder = os.path.isdir(path)  # noqa: PTH112 - Path's own raises where the folder above may not be entered
            raise Trouble("picture-folder" if folder else "file-missing", path=name)
        with Path(path).open("rb") as file:
            data = file.read(MOST_MEGABYTES * 1_000_000 + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Trouble("file-missing", path=name) from error
    except (OSError, ValueError) as error:
        raise Trouble("file-unreadable", path=name) from error
    if not data:
        raise Trouble("picture-empty", path=name)
    if len(data) > MOST_MEGABYTES * 1_000_000:
        raise Trouble("picture-heavy", path=name, megabytes=MOST_MEGABYTES)
    return data


def facts_of(data: bytes, path: Path | str) -> FileFacts:
    """What the file tells of itself; `path` is for what is said of it.

    Raises:
        Trouble: "picture-none" where it is no picture, "picture-format" where it is one that we cannot see,
            "picture-cut-off", "picture-broken", "picture-large".
    """
    name = str(path)
    format_ = _format(data, name)
    parts = tuple(blocks(data, format_))
    told = told_by(data, format_, parts)
    width, height = _size(data, format_, parts, told.exif, name)
    if _is_cut_off(data, format_, parts):
        raise Trouble("picture-cut-off", path=name)
    if format_ == "png" and not _is_sound(data, parts):
        raise Trouble("picture-broken", path=name)
    return FileFacts(
        format=format_,
        width=width,
        height=height,
        bytes=len(data),
        animated=is_animated(data, format_),
        place=told.exif.place or told.place,
        camera=told.exif.camera,
        taken=told.exif.taken,
        described=told.described,
    )


def suffix_of(format_: str) -> str:
    """The ending that a file of this format has."""
    return _SUFFIXES.get(format_, f".{format_}")


def _format(data: bytes, name: str) -> str:
    for format_, begins in _BEGINNINGS:
        if data.startswith(begins):
            return format_
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[:2] == b"BM" and data[6:10] == b"\0\0\0\0":
        return "bmp"
    brand = data[8:12] if data[4:8] == b"ftyp" else b""
    if brand in _PHONE or brand == b"avif":
        raise Trouble("picture-format", path=name, format="HEIC" if brand in _PHONE else "AVIF")
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"<") and b"<svg" in data[: 4 * _HEAD]:
        return "svg"
    raise Trouble("picture-none", path=name)


def _size(data: bytes, format_: str, parts: Sequence[Block], exif: Exif, name: str) -> tuple[int, int]:
    width, height = (exif.width, exif.height) if format_ == "tiff" else size_of(data, format_)
    if format_ == "svg":
        return width, height
    if not (width and height):
        raise Trouble("picture-broken", path=name)
    most = MOST_MEGAPIXELS_JPEG if format_ == "jpeg" and not _is_progressive(parts) else MOST_MEGAPIXELS
    if width * height > most * 1_000_000:
        raise Trouble("picture-large", path=name, width=width, height=height, megapixels=most)
    return (height, width) if exif.turned else (width, height)


def _is_sound(data: bytes, parts: Sequence[Block]) -> bool:
    """Whether a PNG's parts are as they were written; its decoder would say so on the terminal."""
    return all(
        zlib.crc32(data[it.start + 4 : it.end - 4]) == int.from_bytes(data[it.end - 4 : it.end], "big")
        for it in parts
        if it.name[:1].isupper()
    )


def _is_progressive(parts: Sequence[Block]) -> bool:
    """Whether a JPEG comes in ever finer layers, of which all are kept in memory until the last is read."""
    return any(block.name == "C2" for block in parts)


def _is_cut_off(data: bytes, format_: str, parts: Sequence[Block]) -> bool:
    """Whether the file ends before the picture does: what decoders fill up with grey without a word."""
    if format_ == "jpeg":
        last = parts[-1] if parts else None
        return last is None or last.name != JPEG_SCAN or data[last.end - 2 : last.end] != JPEG_END
    if format_ == "png":
        return not any(block.name == "IEND" for block in parts)
    if format_ == "webp":
        return len(data) < int.from_bytes(data[4:8], "little") + 8
    return format_ == "gif" and not data.rstrip(b"\0").endswith(b";")
