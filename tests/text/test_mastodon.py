"""What a Mastodon server takes for a link, a name or a tag."""

from __future__ import annotations

import time

import pytest

from coach.text.entities import find_entities


def parts(text: str, kind: str) -> list[str]:
    return [text[start:end] for start, end in getattr(find_entities(text, "mastodon"), kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bakkerij.nl", []),
        ("https://nic.みんな/", ["https://nic.みんな/"]),
        ("„https://bakkerij.nl/brød?x=✓”", ["https://bakkerij.nl/brød?x=✓”"]),
        ("(http://bakkerij.nl/a_(b))!", ["http://bakkerij.nl/a_(b)"]),
        ("https://bakkerij.nl/　abc", ["https://bakkerij.nl/"]),
        ("「[https://bakkerij.nl/」", ["https://bakkerij.nl/"]),
        ("gemini://bakkerij.nl/a", ["gemini://bakkerij.nl/a"]),
        ("xhttps://bakkerij.nl", []),
    ],
)
def test_a_link_has_a_scheme(text: str, expected: list[str]) -> None:
    assert parts(text, "links") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dank @jan.de-bakker en @an@bakkers.example!", ["@jan.de-bakker", "@an@bakkers.example"]),
        ("@jan@", []),
        ("jan@bakkerij.nl", []),
        ("https://bakkerij.nl/@jan", []),
        ("/@jan =@jan", []),
        ("@jan@" + "b" * 254, []),
    ],
)
def test_a_name_may_have_a_server(text: str, expected: list[str]) -> None:
    assert parts(text, "mentions") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#brood ＃パン (#rogge) a#b", ["#brood", "＃パン"]),
        ("#één·twee·", ["#één·twee"]),
        ("#·één", []),
        ("#1 #1_2 #3d #_ #_a #a_", ["#1_2", "#3d", "#_a", "#a_"]),
        ("#नमस्ते", ["#नमस्ते"]),
        ("#brood:// #broodhttps://", ["#brood", "#brood"]),
    ],
)
def test_a_hashtag_stands_behind_white_space(text: str, expected: list[str]) -> None:
    assert parts(text, "hashtags") == expected


def test_there_are_no_cashtags() -> None:
    assert parts("$ASML", "cashtags") == []


@pytest.mark.parametrize(
    "unit", ["a", "@", "@a", "@a-", "@a@b.", "#", "#·", " #·a", "http://", "http://a.nl/(", "·", "\u0301"]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    begin = time.process_time()
    find_entities("#x " + unit * 60_000, "mastodon")
    assert time.process_time() - begin < 2
