"""What a file that should be a picture turns out to be, and what is said of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage, QImageWriter

from coach.domain.trouble import Trouble
from coach.pictures.file import MOST_MEGABYTES, MOST_MEGAPIXELS
from coach.services.pictures import look_at, read_facts
from coach.system.words import LANGUAGES, say
from tests.pictures.making import drawn_logo, encoded, huge_png, phone_photo, saved, with_segment

if TYPE_CHECKING:
    from pathlib import Path


def flipped(data: bytes, after: bytes, by: int) -> bytes:
    """The file with a few wrong bytes so far behind these."""
    at = data.index(after) + by
    return data[:at] + bytes(255 - value for value in data[at : at + 4]) + data[at + 4 :]


LOGO = encoded(drawn_logo(), "JPG")
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><rect width="9"/></svg>'
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 500
BAD = {
    "empty.jpg": (b"", "picture-empty"),
    "text.jpg": (b"Dear diary, today I mended a roof.\n" * 40, "picture-none"),
    "page.png": (b"<html><body>404</body></html>", "picture-none"),
    "phone.heic": (HEIC, "picture-format"),
    "phone.jpg": (HEIC, "picture-format"),
    "new.avif": (HEIC.replace(b"heic", b"avif"), "picture-format"),
    "half.jpg": (LOGO[: len(LOGO) // 2], "picture-cut-off"),
    "head.jpg": (LOGO[:30], "picture-broken"),
    "half.png": (encoded(drawn_logo(), "PNG")[:-40], "picture-cut-off"),
    "half.webp": (encoded(drawn_logo(), "WEBP")[:-60], "picture-cut-off"),
    "half.gif": (b"GIF89a\x10\0\x10\0\x80\0\0" + b"\1" * 30, "picture-cut-off"),
    "flipped.png": (flipped(encoded(drawn_logo(), "PNG"), b"IDAT", 9), "picture-broken"),
    "huge.png": (huge_png(30_000), "picture-large"),
    "noise.tif": (b"II*\0" + os.urandom(300), "picture-broken"),
}


def trouble(path: Path) -> Trouble:
    with pytest.raises(Trouble) as caught:
        look_at(path)
    return caught.value


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be_looked_at_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    data, code = BAD[name]
    told = trouble(saved(tmp_path, name, data))

    assert told.code == code
    for language in LANGUAGES:
        said = say(f"trouble.{told.code}", language, **told.facts)
        assert name in said
        assert "{" not in said


def test_a_file_that_vanished_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert trouble(tmp_path / "gone.jpg").code == "file-missing"
    assert trouble(tmp_path).code == "picture-folder"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_that_would_never_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")

    assert trouble(tmp_path / "pipe.jpg").code == "file-missing"


def test_a_file_too_heavy_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = saved(tmp_path, "heavy.jpg", LOGO)
    with path.open("r+b") as file:
        file.truncate(MOST_MEGABYTES * 1_000_000 + 1)

    assert trouble(path).code == "picture-heavy"


def test_bytes_behind_a_whole_picture_do_no_harm(tmp_path: Path) -> None:
    """Phones put a film, or a second picture, behind the first."""
    path = saved(tmp_path, "motion.jpg", LOGO + b"\0\0\0\x18ftypmp42" + os.urandom(5000))

    assert read_facts(path).width == 400


def test_a_whole_thumbnail_inside_does_not_make_a_cut_picture_whole(tmp_path: Path) -> None:
    thumbnail = encoded(drawn_logo(160, 120), "JPG")
    data = with_segment(LOGO, 0xE1, b"Exif\0\0" + thumbnail)

    assert trouble(saved(tmp_path, "cut.jpg", data[:-200])).code == "picture-cut-off"


@pytest.mark.parametrize("format_", ["JPG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
def test_a_picture_is_known_by_what_it_is_and_not_by_its_name(tmp_path: Path, format_: str) -> None:
    if format_.lower().encode() not in [bytes(it.data()) for it in QImageWriter.supportedImageFormats()]:
        pytest.skip(f"this Qt cannot write {format_}")
    facts = look_at(saved(tmp_path, "picture.dat", encoded(drawn_logo(), format_))).facts

    assert facts.format == {"JPG": "jpeg"}.get(format_, format_.lower())
    assert (facts.width, facts.height) == (400, 300)
    assert not facts.animated


def test_a_drawing_file_is_a_drawing_and_is_never_rendered(tmp_path: Path) -> None:
    seen = look_at(saved(tmp_path, "mark.svg", SVG))

    assert (seen.look.verdict, seen.look.reason) == ("graphic", "vector")
    assert (seen.facts.width, seen.facts.height) == (120, 80)


def test_a_picture_of_few_pixels_is_unclear(tmp_path: Path) -> None:
    for size in ((1, 1), (3000, 2), (31, 31)):
        seen = look_at(saved(tmp_path, "dot.png", encoded(drawn_logo(*size), "PNG")))
        assert (seen.look.verdict, seen.look.reason) == ("unclear", "tiny")


@pytest.mark.parametrize(
    "format_", [QImage.Format.Format_Grayscale16, QImage.Format.Format_RGBX64, QImage.Format.Format_Indexed8]
)
def test_sixteen_bits_and_palettes_are_looked_at_like_others(tmp_path: Path, format_: QImage.Format) -> None:
    image = drawn_logo().convertToFormat(format_)

    assert look_at(saved(tmp_path, "deep.png", encoded(image, "PNG"))).look.verdict == "graphic"


def test_the_colours_of_print_are_looked_at_like_others(tmp_path: Path) -> None:
    image = drawn_logo().convertToFormat(QImage.Format.Format_CMYK8888)
    path = saved(tmp_path, "print.jpg", encoded(image, "JPG"))

    assert look_at(path).look.verdict == "graphic"


def test_a_picture_that_lies_on_its_side_is_held_upright(tmp_path: Path) -> None:
    facts = read_facts(saved(tmp_path, "side.jpg", phone_photo(drawn_logo(), orientation=6)))

    assert (facts.width, facts.height) == (300, 400)


def test_what_moves_says_so_and_its_first_picture_is_looked_at(tmp_path: Path) -> None:
    frame = b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x40\0\x40\0\0\x07" + _lzw_zeros(64 * 64)
    data = b"GIF89a\x40\0\x40\0\x80\0\0\xff\0\0\0\0\xff" + frame + frame + b";"

    seen = look_at(saved(tmp_path, "moves.gif", data))

    assert seen.facts.animated
    assert seen.look.verdict == "graphic"


def test_every_pixel_more_than_the_most_is_refused_before_it_is_read(tmp_path: Path) -> None:
    side = int((MOST_MEGAPIXELS * 1_000_000) ** 0.5) + 1

    assert trouble(saved(tmp_path, "large.png", huge_png(side))).code == "picture-large"


def test_nothing_is_made_of_tables_without_sense(tmp_path: Path) -> None:
    for seed in range(40):
        junk = b"Exif\0\0II*\0" + bytes((seed * n * 7) % 256 for n in range(200))
        facts = read_facts(saved(tmp_path, "odd.jpg", with_segment(LOGO, 0xE1, junk)))
        assert (facts.width, facts.height) in ((400, 300), (300, 400))


def test_a_picture_of_one_colour_has_no_person(tmp_path: Path) -> None:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#1d4ed8"))

    assert look_at(saved(tmp_path, "blue.png", encoded(image, "PNG"))).look.verdict in ("graphic", "unclear")


def _lzw_zeros(count: int) -> bytes:
    """So many pixels of the first colour as GIF packs them, a code each and the table cleared between."""
    bits, size = "", 9
    for n in range(count):
        if n % 200 == 0:
            bits = format(128, f"0{size}b") + bits
        bits = format(0, f"0{size}b") + bits
    bits = format(129, f"0{size}b") + bits
    packed = int(bits, 2).to_bytes((len(bits) + 7) // 8, "little")
    return (
        b"".join(bytes((len(packed[n : n + 255]),)) + packed[n : n + 255] for n in range(0, len(packed), 255)) + b"\0"
    )
