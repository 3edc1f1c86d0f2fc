"""What a camera wrote into a picture: EXIF's tables of numbered entries, as TIFF lays them out."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH, HEIGHT, _DESCRIPTION, _MAKE, _MODEL, ORIENTATION, _DATE = 0x100, 0x101, 0x10E, 0x10F, 0x110, 0x112, 0x132
_EXIF, _GPS, _TAKEN = 0x8769, 0x8825, 0x9003
_LATITUDE = 2  # among the entries of the place
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
_ASCII, _SHORT, _LONG = 2, 3, 4
_MOST = 500  # entries in a table: more is no table
_LONGEST = 4_000
UPRIGHT = 1
_TURNED = range(5, 9)  # orientations that exchange width and height


class Exif(NamedTuple):
    """What was found. `width` and `height` are told by TIFF files only, else 0."""

    orientation: int = UPRIGHT
    description: str = ""
    camera: str = ""
    taken: str = ""
    place: bool = False
    width: int = 0
    height: int = 0

    @property
    def turned(self) -> bool:
        """Whether the picture lies on its side in the file."""
        return self.orientation in _TURNED


def read_exif(data: bytes) -> Exif:
    """What the tables tell; nothing where they make no sense."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        return Exif()
    try:
        (first,) = struct.unpack_from(order + "I", data, 4)
        main = _table(data, order, first)
        detail = _table(data, order, _number(main.get(_EXIF))) if _EXIF in main else {}
        place = _table(data, order, _number(main.get(_GPS))) if _GPS in main else {}
    except struct.error:
        return Exif()
    model, make = _text(main.get(_MODEL)), _text(main.get(_MAKE))
    return Exif(
        orientation=_number(main.get(ORIENTATION)) or UPRIGHT,
        description=_text(main.get(_DESCRIPTION)),
        camera=model if model.startswith(make) else f"{make} {model}".strip(),
        taken=_text(detail.get(_TAKEN)) or _text(main.get(_DATE)),
        place=_LATITUDE in place,
        width=_number(main.get(WIDTH)),
        height=_number(main.get(HEIGHT)),
    )


def only_orientation(orientation: int) -> bytes:
    """Tables that tell nothing but how the picture is to be held."""
    return b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, ORIENTATION, _SHORT, 1, orientation, 0, 0)


def _table(data: bytes, order: str, at: int) -> Mapping[int, bytes | int]:
    """The entries of one table: numbers as such, all else as bytes."""
    (count,) = struct.unpack_from(order + "H", data, at)
    found: dict[int, bytes | int] = {}
    for n in range(min(count, _MOST)):
        place = at + 2 + 12 * n
        tag, kind, many = struct.unpack_from(order + "HHI", data, place)
        size = _SIZES.get(kind, 1) * many
        if kind in (_SHORT, _LONG) and many == 1:
            (found[tag],) = struct.unpack_from(order + ("H" if kind == _SHORT else "I"), data, place + 8)
        else:
            start = place + 8 if size <= 4 else struct.unpack_from(order + "I", data, place + 8)[0]  # noqa: PLR2004 - fits beside
            found[tag] = data[start : start + min(size, _LONGEST)]
    return found


def _number(value: bytes | int | None) -> int:
    return value if isinstance(value, int) else 0


def _text(value: bytes | int | None) -> str:
    if not isinstance(value, bytes):
        return ""
    return value.split(b"\0")[0].decode("utf-8", "replace").strip()
