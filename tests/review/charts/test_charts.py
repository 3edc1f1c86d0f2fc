"""The charts say what they were given: as figures, in shapes, and to who cannot see them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from coach.review.charts.drawing import Look
from coach.review.charts.parts import Fill, Part, PartsWords, parts_chart
from coach.review.charts.progress import ProgressWords, progress_chart
from coach.review.charts.sides import SidesWords, sides_chart
from coach.review.charts.weeks import WeekBar, WeeksWords, weeks_chart

if TYPE_CHECKING:
    from collections.abc import Callable

SVG = "{http://www.w3.org/2000/svg}"
LOOK = Look(
    ground="#ffffff", ink="#111111", muted="#555555", line="#dddddd", shade="#eeeeee", talked="#006666",
    sent="#aa6600", other="#003399",
)  # fmt: skip
SIDES = SidesWords(title="Balans", desc="Vier tegen zes", talked="Je praatte", sent="Je zond", target="doel: 33 %")
WEEKS = WeeksWords(title="Weken", desc="Vijf weken", talked="gepraat", sent="gestuurd", paused="vakantie")
PARTS = PartsWords(title="Waarvoor", desc="Drie delen")
PROGRESS = ProgressWords(
    title="Doel", desc="Zeven van twaalf", start="0", target="12", value="7", begun="1 sep", today="nu",
    due="31 dec", pace="gelijkmatig",
)  # fmt: skip
NASTY = '<script>alert(1)</script>&"\x00\x1b\ud800\ufffe =HYPERLINK("x") \u202eabc'


def drawn(svg: str) -> ET.Element:
    return ET.fromstring(svg)


def words(svg: str) -> list[str]:
    return [each.text or "" for each in drawn(svg).iter(f"{SVG}text")]


def bars(svg: str, colour: str, side: str = "width") -> list[float]:
    return [float(each.attrib[side]) for each in drawn(svg).iter(f"{SVG}rect") if each.attrib["fill"] == colour]


def test_both_sides_are_as_long_as_their_figures() -> None:
    svg = sides_chart(4, 6, 0.33, SIDES, LOOK, width=500)

    assert words(svg) == ["Je praatte 4", "Je zond 6", "doel: 33 %"]
    assert bars(svg, LOOK.talked) == [200]


@pytest.mark.parametrize(("talked", "sent"), [(0, 0), (0, 5), (5, 0)])
def test_a_side_without_anything_has_no_bar_and_still_its_figure(talked: int, sent: int) -> None:
    svg = sides_chart(talked, sent, 0.5, SIDES, LOOK)

    assert words(svg)[:2] == [f"Je praatte {talked}", f"Je zond {sent}"]
    assert len(bars(svg, LOOK.talked)) == bool(talked)


@pytest.mark.parametrize("target", [0, 1])
def test_the_targets_mark_and_its_words_stay_on_the_chart(target: float) -> None:
    root = drawn(sides_chart(1, 1, target, SIDES, LOOK, width=300))

    marks = [each.attrib["points"].split()[0].split(",")[0] for each in root.iter(f"{SVG}polyline")]
    label = next(each for each in root.iter(f"{SVG}text") if each.text == SIDES.target)
    assert all(0 < float(x) < 300 for x in marks)
    assert 20 < float(label.attrib["x"]) < 280


def test_few_weeks_have_every_figure_and_bars_on_one_scale() -> None:
    weeks = [WeekBar(label=str(43 + place), talked=place, sent=4 - place) for place in range(5)]

    svg = weeks_chart(weeks, WEEKS, LOOK)

    assert words(svg) == ["gepraat", "gestuurd", *"0413223140", "43", "44", "45", "46", "47"]
    heights = bars(svg, LOOK.talked, "height")[1:]  # the first is the key's
    assert heights == pytest.approx([heights[3] * part for part in (0.25, 0.5, 0.75, 1)], abs=0.1)


def test_figures_that_would_run_into_each_other_give_way_to_a_scale() -> None:
    weeks = [WeekBar(label=str(place), talked=100 * place, sent=7) for place in range(1, 14)]

    assert "700" in words(weeks_chart(weeks, WEEKS, LOOK, width=600))
    narrow = words(weeks_chart(weeks, WEEKS, LOOK, width=250))
    assert "700" not in narrow
    assert narrow[2:4] == ["1300", "1300"]


@pytest.mark.parametrize("width", range(200, 900, 50))
@pytest.mark.parametrize("count", [5, 13, 52])
def test_the_names_of_weeks_do_not_run_into_each_other(count: int, width: int) -> None:
    weeks = [WeekBar(label=("7 sep", "28 sep")[place % 2], talked=1, sent=1) for place in range(count)]

    labels = drawn(weeks_chart(weeks, WEEKS, LOOK, width=width)).iter(f"{SVG}text")
    names = [(float(each.attrib["x"]), each.text or "") for each in labels if (each.text or "").endswith("sep")]
    assert names
    sides = [(x - len(text) * 0.28 * LOOK.size, x + len(text) * 0.28 * LOOK.size) for x, text in names]
    assert all(end < begin for (_, end), (begin, _) in itertools.pairwise(sides))


def test_a_year_has_a_scale_and_tells_each_week_to_who_points_at_it() -> None:
    weeks = [WeekBar(label=str(place), talked=place, sent=1, told=f"week {place}") for place in range(1, 53)]

    svg = weeks_chart(weeks, WEEKS, LOOK)

    assert words(svg)[2:4] == ["52", "52"]
    assert words(svg)[-1] == "52"
    told = {each.text for each in drawn(svg).iter(f"{SVG}title")}
    assert {f"week {place}" for place in range(1, 53)} <= told
    assert len(bars(svg, LOOK.talked)) == 52 + 1


def test_a_holiday_of_weeks_is_one_shade_and_is_named() -> None:
    weeks = [WeekBar(label=str(place), talked=0, sent=0, paused=place in (2, 3)) for place in range(1, 6)]

    svg = weeks_chart(weeks, WEEKS, LOOK, width=500)

    assert "vakantie" in words(svg)
    assert bars(svg, LOOK.shade) == [LOOK.size - 1, 2 * 100 - 1]
    assert "vakantie" not in words(weeks_chart(weeks[3:], WEEKS, LOOK))


def test_no_week_at_all_is_a_chart_too() -> None:
    assert words(weeks_chart([], WEEKS, LOOK)) == ["gepraat", "gestuurd"]


def test_parts_are_told_apart_without_colour() -> None:
    parts = [
        Part(count=1, told="promotie: 1", fill=Fill.HATCHED),
        Part(count=2, told="nuttig: 2", fill=Fill.CORED),
        Part(count=0, told="persoonlijk: 0", fill=Fill.FULL),
        Part(count=1, told="niet gezegd: 1", fill=Fill.OUTLINED),
    ]

    svg = parts_chart(parts, PARTS, LOOK, width=404)

    assert words(svg) == ["promotie: 1", "nuttig: 2", "persoonlijk: 0", "niet gezegd: 1"]
    assert len(list(drawn(svg).iter(f"{SVG}path"))) == 2  # hatched: the part, and its swatch
    assert bars(svg, LOOK.talked) == [LOOK.size]  # a swatch, and no part of nothing


def test_progress_stands_where_it_was_measured() -> None:
    svg = progress_chart([(0.25, 0.5), (0.5, 7 / 12)], 0.75, PROGRESS, LOOK, height=200)

    dots = [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in drawn(svg).iter(f"{SVG}circle")]
    lines = [each.attrib["points"].split() for each in drawn(svg).iter(f"{SVG}polyline")]
    (low_left, low_right), (high_left, _), *_ = ([tuple(map(float, at.split(","))) for at in line] for line in lines)
    left, bottom = low_left
    width, height = low_right[0] - left, bottom - high_left[1]
    assert dots[0] == pytest.approx((left + width * 0.25, bottom - height * 0.5), abs=0.1)
    assert dots[1] == pytest.approx((left + width * 0.5, bottom - height * 7 / 12), abs=0.1)
    assert set(words(svg)) == {"0", "12", "7", "1 sep", "nu", "31 dec", "gelijkmatig"}


@pytest.mark.parametrize("points", [[], [(-1.0, -3.0)], [(2.0, 5.0)]])
def test_what_lies_outside_is_drawn_at_the_edge(points: list[tuple[float, float]]) -> None:
    root = drawn(progress_chart(points, 1.0, PROGRESS, LOOK, width=300, height=150))

    for dot in root.iter(f"{SVG}circle"):
        assert 0 <= float(dot.attrib["cx"]) <= 300
        assert 0 <= float(dot.attrib["cy"]) <= 150


@pytest.mark.parametrize(
    "chart",
    [
        lambda it: sides_chart(1, 2, 0.3, SidesWords(title=it, desc=it, talked=it, sent=it, target=it), LOOK),
        lambda it: weeks_chart(
            [WeekBar(label=it, talked=1, sent=2, told=it, paused=True)],
            WeeksWords(title=it, desc=it, talked=it, sent=it, paused=it),
            LOOK,
        ),
        lambda it: parts_chart([Part(count=1, told=it, fill=Fill.FULL)], PartsWords(title=it, desc=it), LOOK),
        lambda it: progress_chart(
            [],
            0,
            ProgressWords(title=it, desc=it, start=it, target=it, value=it, begun=it, today=it, due=it, pace=it),
            LOOK,
        ),
    ],
    ids=["sides", "weeks", "parts", "progress"],
)
def test_words_from_outside_stay_words(chart: Callable[[str], str]) -> None:
    svg = chart(NASTY)

    root = drawn(svg)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {
        "svg", "title", "desc", "text", "rect", "path", "polyline", "circle",
    }  # fmt: skip
    shown = '<script>alert(1)</script>&"\ufffd\ufffd\ufffd\ufffd =HYPERLINK("x") \u202eabc'
    assert root.findtext(f"{SVG}title") == root.findtext(f"{SVG}desc") == shown
    assert all(text in (shown, "1", "2", f"{shown} 1", f"{shown} 2") for text in words(svg))


def test_two_charts_on_a_page_have_their_own_names() -> None:
    one, other = (sides_chart(1, 1, 0.5, SIDES, LOOK, name=name) for name in ("week", "month"))

    assert drawn(one).attrib["aria-labelledby"] == "week-title week-desc"
    ids = [each.attrib["id"] for svg in (one, other) for each in drawn(svg).iter() if "id" in each.attrib]
    assert sorted(ids) == ["month-desc", "month-title", "week-desc", "week-title"]
