"""The app's own pictures: complete, small, self-contained, and drawn as the theme expects them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from coach.system.assets import assets
from coach.ui.navigation import Place
from coach.ui.pictures import tray_icon
from coach.ui.theme import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = assets() / "icons"
ICONS = [
    "mark",
    "new",
    "log",
    "drafts",
    "trash",
    "history",
    "picture",
    "settings",
    "copy-and-open",
    "chevron-down",
    "part-done",
    "part-open",
    "preview",
    *Place,
]
LEVELS = ["level-error", "level-warning", "level-hint", "count-fits", "count-posted"]
DRAWINGS = ["empty-balance", "empty-draft", "empty-findings", "empty-goals", "empty-people", "empty-waiting"]

ONE_COLOUR = [FOLDER / f"{name}.svg" for name in ICONS + LEVELS]
TWO_TONES = [FOLDER / "drawings" / f"{name}.svg" for name in DRAWINGS]
APP = FOLDER / "app.svg"
TRAY = FOLDER / "tray.svg"
ALL = [*ONE_COLOUR, *TWO_TONES, APP, TRAY]

ELEMENTS = {"svg", "g", "path", "rect", "circle"}
ATTRIBUTES = (
    {"viewBox", "d", "x", "y", "width", "height", "rx", "cx", "cy", "r"}
    | {"fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}
)  # fmt: skip
INK, SOFT = "#111111", "#999999"


def every(pictures: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("picture", pictures, ids=lambda path: path.stem)


def elements(picture: Path) -> Iterator[ET.Element]:
    return ET.fromstring(picture.read_text(encoding="utf-8")).iter()


def colours(picture: Path) -> set[str]:
    found = {element.get(name, "none") for element in elements(picture) for name in ("fill", "stroke")}
    return found - {"none"}


def render(svg: str, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def painted(image: QImage) -> dict[tuple[int, int], QColor]:
    """The pixels that are at least half covered, and their colour."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {place: colour for place in places if (colour := image.pixelColor(*place)).alpha() >= 128}


def near(one: QColor, other: QColor) -> bool:
    """Equal but for the rounding of a pixel that is covered in part."""
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 2 for a, b in channels)


def test_every_picture_is_there_and_none_is_left_over() -> None:
    assert {path.relative_to(FOLDER) for path in FOLDER.rglob("*") if path.is_file()} == {
        path.relative_to(FOLDER) for path in ALL
    }


@every(ALL)
def test_a_picture_is_made_of_plain_shapes(picture: Path) -> None:
    """No style, script, text, image, gradient or link: every renderer shows the same, and nothing is fetched."""
    space = "{http://www.w3.org/2000/svg}"
    for element in elements(picture):
        assert element.tag.removeprefix(space) in ELEMENTS
        assert set(element.attrib) <= ATTRIBUTES


@every(ALL)
def test_a_picture_refers_to_nothing_outside_itself(picture: Path) -> None:
    text = picture.read_text(encoding="utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|href|url\(|<!|<\?|@import|data:", text)


@every(ALL)
def test_a_picture_is_less_than_four_kilobytes(picture: Path) -> None:
    assert picture.stat().st_size < 4096


@every(ALL)
def test_a_picture_has_the_grid_of_its_kind(picture: Path) -> None:
    grid = "0 0 24 24"
    if picture in TWO_TONES:
        grid = "0 0 240 160"
    elif picture == APP:
        grid = "0 0 64 64"
    elif picture.stem in LEVELS or picture == TRAY:
        grid = "0 0 16 16"
    assert next(elements(picture)).get("viewBox") == grid


@every(ONE_COLOUR)
def test_an_icon_leaves_its_colour_to_the_theme(picture: Path) -> None:
    assert colours(picture) == {"currentColor"}


@every(TWO_TONES)
def test_a_drawing_uses_the_two_colours_that_the_theme_replaces(picture: Path) -> None:
    assert colours(picture) == {INK, SOFT}


@every(ONE_COLOUR)
def test_an_icon_shows_at_sixteen_pixels_in_one_colour(picture: Path) -> None:
    colour = QColor("#b04a1f")
    svg = picture.read_text(encoding="utf-8").replace("currentColor", colour.name())
    pixels = painted(render(svg, QSize(16, 16)))
    assert len(pixels) >= 6  # a chevron has 8
    assert all(near(found, colour) for found in pixels.values())


@every(ONE_COLOUR + TWO_TONES)
def test_no_stroke_is_cut_off_at_the_edge(picture: Path) -> None:
    wide, high = (480, 320) if picture in TWO_TONES else (48, 48)
    svg = picture.read_text(encoding="utf-8").replace("currentColor", INK)
    pixels = painted(render(svg, QSize(wide, high)))
    assert not [(x, y) for x, y in pixels if x in (0, wide - 1) or y in (0, high - 1)]


@every(TWO_TONES)
def test_a_drawing_shows_both_its_tones(picture: Path) -> None:
    pixels = painted(render(picture.read_text(encoding="utf-8"), QSize(240, 160))).values()
    for tone in (INK, SOFT):
        assert sum(near(pixel, QColor(tone)) for pixel in pixels) >= 200


@pytest.mark.parametrize("pair", list(combinations(LEVELS, 2)), ids=" and ".join)
def test_levels_are_told_apart_by_shape_alone(pair: tuple[str, str]) -> None:
    one, other = (
        set(painted(render((FOLDER / f"{name}.svg").read_text(encoding="utf-8"), QSize(16, 16)))) for name in pair
    )
    assert len(one ^ other) >= 0.1 * len(one | other)


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_app_icon_fills_its_square_at_every_size(size: int) -> None:
    image = render(APP.read_text(encoding="utf-8"), QSize(size, size))
    middle = size // 2
    assert all(image.pixelColor(x, middle).alpha() == 255 for x in (0, middle, size - 1))
    assert image.pixelColor(0, 0).alpha() < 128


@pytest.mark.parametrize("guess", ["dark", "light"])
@pytest.mark.parametrize("panel", ["#ffffff", "#dddddd", "#3a3a3a", "#202124"])
def test_the_tray_icon_shows_on_any_panel_whatever_was_guessed(panel: str, guess: str, qapp: object) -> None:
    """At 16 pixels: the mark, or at least its rim, stands out by 3 : 1."""
    image = tray_icon(dark_panel=guess == "dark").pixmap(QSize(16, 16)).toImage()
    standing_out = [it for it in painted(image).values() if contrast(it.name(), panel) >= 3]

    assert len(standing_out) >= 30
