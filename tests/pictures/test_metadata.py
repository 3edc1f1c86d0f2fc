"""What files tell beside the picture, and that it can be taken out without touching the picture."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from coach.pictures.decoding import decoded
from coach.pictures.file import facts_of
from coach.pictures.stripping import FORMATS, stripped
from tests.pictures.making import chunk, drawn_logo, encoded, phone_photo, tables, with_segment

if TYPE_CHECKING:
    from coach.domain.picture import FileFacts

LOGO = drawn_logo()
XMP = (
    b'<x:xmpmeta><rdf:RDF><rdf:Description exif:GPSLatitude="52,5.5N">'
    b"<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>The team</rdf:li></rdf:Alt></dc:description>"
    b"<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang='x-default'>Three roofers &amp; a cat</rdf:li>"
    b"</rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>"
)
EXIF = tables((0x110, 2, b"FP5\0\0"), (0x112, 3, struct.pack("<H", 6)), place=True)


def facts(data: bytes) -> FileFacts:
    return facts_of(data, "picture")


def png_with_all() -> bytes:
    plain = encoded(LOGO, "PNG")
    text = chunk(b"tEXt", b"Description\0A blue mark")
    xmp = chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)
    return plain[:33] + text + xmp + chunk(b"eXIf", EXIF) + plain[33:]


def webp_with_all() -> bytes:
    plain = encoded(LOGO, "WEBP", 100)
    pixels = plain[12:]
    head = b"VP8X" + struct.pack("<I", 10) + bytes((0x0C, 0, 0, 0)) + b"\x8f\x01\0" + b"\x2b\x01\0"
    exif = b"EXIF" + struct.pack("<I", len(EXIF)) + EXIF + b"\0" * (len(EXIF) % 2)
    xmp = b"XMP " + struct.pack("<I", len(XMP)) + XMP + b"\0" * (len(XMP) % 2)
    body = b"WEBP" + head + pixels + exif + xmp
    return b"RIFF" + struct.pack("<I", len(body)) + body


def jpeg_with_all() -> bytes:
    data = with_segment(encoded(LOGO, "JPG"), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)
    data = with_segment(data, 0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0\0\0\0\x0a\x1c\x02\x78\0\x05Boss!")
    data = with_segment(data, 0xFE, b"made by hand")
    return with_segment(data, 0xE1, b"Exif\0\0" + EXIF) + b"\0\0\0\x18ftypmp42 and where it was"


FULL = {"jpeg": jpeg_with_all, "png": png_with_all, "webp": webp_with_all}


def pixels(data: bytes) -> QImage:
    return decoded(data, "picture", 4000).convertToFormat(QImage.Format.Format_RGB32)


def test_a_phone_tells_where_when_and_with_what() -> None:
    told = facts(phone_photo(LOGO))

    assert (told.place, told.camera, told.taken) == (True, "Fairphone FP5 camera", "2026:11:20 14:02:11")
    assert told.tells


def test_a_picture_that_tells_nothing_says_so() -> None:
    assert not facts(encoded(LOGO, "JPG")).tells
    assert facts(encoded(LOGO, "JPG")).described == ""


@pytest.mark.parametrize("format_", FORMATS)
def test_words_meant_to_be_read_aloud_come_before_all_others(format_: str) -> None:
    told = facts(FULL[format_]())

    assert told.described == "Three roofers & a cat"
    assert told.place


@pytest.mark.parametrize(
    "words", ["OLYMPUS DIGITAL CAMERA", "DCIM\\100MEDIA\\DJI_0001.JPG", "IMG_1234.jpg", "Screenshot", "   "]
)
def test_what_a_machine_wrote_is_no_description(words: str) -> None:
    assert facts(phone_photo(LOGO, described=words)).described == ""


def test_the_word_of_a_person_is_one() -> None:
    assert facts(phone_photo(LOGO, described="Vier collega’s op een dak")).described == "Vier collega’s op een dak"


@pytest.mark.parametrize("format_", FORMATS)
def test_all_that_is_told_is_taken_out_and_not_a_pixel_changes(format_: str) -> None:
    before = FULL[format_]()
    after = stripped(before, format_)

    told = facts(after)
    assert not told.tells
    assert told.described == ""
    for word in (b"52,5.5N", b"FP5", b"Boss", b"ftyp", b"by hand"):
        assert word not in after
    assert pixels(after) == pixels(before)
    assert (told.width, told.height) == (facts(before).width, facts(before).height)


@pytest.mark.parametrize("format_", FORMATS)
def test_taking_it_out_twice_changes_nothing_more(format_: str) -> None:
    once = stripped(FULL[format_](), format_)

    assert stripped(once, format_) == once


def test_the_colours_profile_stays() -> None:
    profile = b"ICC_PROFILE\0\1\1" + b"colours" * 9
    data = with_segment(phone_photo(LOGO), 0xE2, profile)

    assert profile in stripped(data, "jpeg")
