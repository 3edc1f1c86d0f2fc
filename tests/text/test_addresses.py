"""Web addresses by themselves; X's own cases stand in tests/conformance."""

from __future__ import annotations

import time

import pytest

from coach.text.addresses import is_address


@pytest.mark.parametrize(
    "text",
    [
        "https://bakkerij.nl",
        "HTTP://jan:geheim@bakkerij.nl:8080/brood;vers?soort=rogge#prijs",
        "https://één.nl/",
        "https://a_b.bakkerij.nl/%C3%A9",
        "http://127.0.0.1/",
    ],
)
def test_an_address_is_taken(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bakkerij.nl",
        "ftp://bakkerij.nl",
        "https://",
        "https://bakkerij",
        "https://bakkerij.nl/a b",
        "https://-a.nl",
    ],
)
def test_what_is_no_address_is_not(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize("unit", ["a", "a.", "a-", "a_", "/", "%41", "@", "1."])
def test_a_hostile_text_takes_linear_time(unit: str) -> None:
    begin = time.process_time()
    is_address("http://" + unit * 100_000 + "\0")
    assert time.process_time() - begin < 2
