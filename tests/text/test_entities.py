"""Mentions, hashtags and cashtags; links have a file of their own."""

from __future__ import annotations

import time

import pytest

from coach.text.entities import Entities, find_entities


def parts(text: str, kind: str) -> list[str]:
    return [text[start:end] for start, end in getattr(find_entities(text), kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dank @jan_bakker!", ["@jan_bakker"]),
        ("(@jan) en @piet, samen met @An_3.", ["@jan", "@piet", "@An_3"]),
        ("Met @jan.bakker. Morgen weer", ["@jan.bakker"]),
        ("Op @jan@mastodon.social. En @piet@bakkers.example:", ["@jan@mastodon.social", "@piet@bakkers.example"]),
        ("Zie @de-bakkerij.bsky.social daar", ["@de-bakkerij.bsky.social"]),
        ("@jans-fiets", ["@jans"]),
        ("RT @jan RT@piet", ["@jan", "@piet"]),
    ],
)
def test_mentions_include_their_sign_and_their_server(text: str, expected: list[str]) -> None:
    assert parts(text, "mentions") == expected


@pytest.mark.parametrize(
    "text",
    [
        "jan@bakkerij.nl",
        "rené@bakkerij.nl",
        "jan.de-wit+werk@bakkerij.co.uk",
        "€ 3 @ stuk",
        "@ bakkerij",
        "@@jan",
        "https://medium.com/@jan/brood",
        "@jané",
    ],
)
def test_addresses_and_stray_signs_are_no_mentions(text: str) -> None:
    assert parts(text, "mentions") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vers #brood, #MKB2026 en (#café_Utrecht).", ["#brood", "#MKB2026", "#café_Utrecht"]),
        ("#2026plannen", ["#2026plannen"]),
        ("🥖#brood", ["#brood"]),
        ("#cafe\u0301s open", ["#cafe\u0301s"]),
        ("＃パン", ["＃パン"]),
    ],
)
def test_hashtags_include_their_sign(text: str, expected: list[str]) -> None:
    assert parts(text, "hashtags") == expected


@pytest.mark.parametrize(
    "text", ["Bus #16 en #1_2", "C#sharp", "&#x27;", "# brood", "https://bakkerij.nl/#brood", "##", "#://"]
)
def test_numbers_and_stray_signs_are_no_hashtags(text: str) -> None:
    assert parts(text, "hashtags") == []


def test_cashtags_are_short_and_stand_alone() -> None:
    assert parts("$ASML en $BRK.A, niet $500, €$ASML of $toolongs", "cashtags") == ["$ASML", "$BRK.A"]


def test_a_long_row_of_dashes_in_a_name_takes_linear_time() -> None:
    begin = time.process_time()
    assert parts("@" + "a-" * 200_000 + "a.example", "mentions") != []
    assert time.process_time() - begin < 2


def test_a_text_without_signs_has_no_entities() -> None:
    assert find_entities("Vandaag bakken wij brood") == Entities()


HOSTILE = (
    *(
        "a",
        "@",
        "#",
        "$",
        ".",
        "(",
        "\n",
        "http://",
        "http://t.co/",
        "a.",
        "a.nl ",
        "a.nl/(",
        "a.nl?",
        "a.nl+",
        "/a.nl",
    ),
    *("-a.nl", ".com", "a_.nl", "\ud800.a", "あ.い", "@a", "@a@b.c", "@a-", "a@", "#é", "#\u0301"),
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """Ten times the text may take some ten times as long; quadratic time would be a hundred."""

    def cost(count: int) -> float:
        text = "http://x" + unit * count
        begin = time.process_time()
        find_entities(text)
        return time.process_time() - begin

    find_entities("bakkerij.nl")  # reads the top-level domains
    small = min(cost(10_000) for _ in range(3))
    assert cost(100_000) < 40 * max(small, 0.002)
