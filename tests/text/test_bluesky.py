"""What Bluesky takes for a link, a name or a tag, and how its page shortens a link."""

from __future__ import annotations

import time

import pytest

from coach.text.bluesky import shown
from coach.text.entities import find_entities


def parts(text: str, kind: str) -> list[str]:
    return [text[start:end] for start, end in getattr(find_entities(text, "bluesky"), kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zie bakkerij.nl/brood.", ["bakkerij.nl/brood"]),
        ("(https://bakkerij.nl/a_(b)) en (bakkerij.nl)", ["https://bakkerij.nl/a_(b))", "bakkerij.nl"]),
        ("https://localhost", ["https://localhost"]),
        ("de-bakkerij.nl", []),
        ("“bakkerij.nl”", []),
        ("bakkerij.active", []),
        ("jan@bakkerij.nl", []),
        ("i.p.v. index.html", []),
    ],
)
def test_a_link_stands_free_and_has_no_dash_in_its_domain(text: str, expected: list[str]) -> None:
    assert parts(text, "links") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dank @de-bakkerij.bsky.social!", ["@de-bakkerij.bsky.social"]),
        ("(@jan.nl) en @piet", ["@jan.nl"]),
        ("jan@bakkerij.nl", []),
        ("@jan.nl_x", []),
    ],
)
def test_a_name_is_a_domain(text: str, expected: list[str]) -> None:
    assert parts(text, "mentions") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#vers-brood, #2026plan! #1 a#b", ["#vers-brood", "#2026plan"]),
        ("#" + "é" * 64, ["#" + "é" * 64]),
        ("#" + "é" * 65, []),
        ("#" + "👍🏽" * 64, ["#" + "👍🏽" * 64]),
        ("#️⃣", []),
    ],
)
def test_a_hashtag_goes_on_to_the_next_space_and_has_64_graphemes(text: str, expected: list[str]) -> None:
    assert parts(text, "hashtags") == expected


def test_a_cashtag_has_five_letters() -> None:
    assert parts("$ASML, ($BRK) $GOOGLE €$X", "cashtags") == ["$ASML", "$BRK"]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://bakkerij.nl/", "bakkerij.nl"),
        ("https://bakkerij.nl/brood/rogge", "bakkerij.nl/brood/rogge"),
        ("https://bakkerij.nl/brood/rogge/12", "bakkerij.nl/brood/rogge/12"),
        ("https://bakkerij.nl/brood/rogge/123", "bakkerij.nl/brood/rogge/..."),
        ("https://bakkerij.nl?soort=rogge&dag=1", "bakkerij.nl?soort=rogge&..."),
        ("HTTP://Jan@Bakkerij.NL:80/", "bakkerij.nl"),
        ("https://bakkerij.nl:8443/", "bakkerij.nl:8443"),
        ("https://één.nl/é", "xn--n-9faa.nl/%C3%A9"),
        ("bakkerij.nl/brood/rogge/1234567890", "bakkerij.nl/brood/rogge/1234567890"),
        ("https://", "https://"),
        ("https://[::1", "https://[::1"),
        ("https://bakkerij.nl/\ud800", "bakkerij.nl/%ED%A0%80"),
    ],
)
def test_its_page_shows_the_host_and_thirteen_more(link: str, expected: str) -> None:
    assert shown(link) == expected


@pytest.mark.parametrize("unit", ["a", "@", "@a", "@a-", "#", "#.", "$A", ".", "a.", "http://", "(", "\ufe0f", " a.nl"])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    begin = time.process_time()
    find_entities("x " + unit * 60_000, "bluesky")
    assert time.process_time() - begin < 2
