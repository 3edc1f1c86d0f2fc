"""The part of a draft that is past its network's limit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.networks.counting import measure, over_span
from coach.networks.spec import network_ids
from coach.text.entities import find_entities


def past(network_id: str, text: str, **more: Any) -> str | None:
    span = over_span(CheckRequest(text=text, network=network_id, **more), find_entities(text))
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("network_id", "text", "expected"),
    [
        ("x", "a" * 280, None),
        ("x", "a" * 283, "aaa"),
        ("x", "a" * 279 + "漢字", "漢字"),
        ("x", "a" * 278 + "👩‍💻b", "b"),
        ("x", "a" * 279 + "👩‍💻b", "👩‍💻b"),
        ("x", "a" * 260 + " https://bakkerij.nl/x y", "https://bakkerij.nl/x y"),
        ("x", "https://bakkerij.nl/" + "a" * 400 + " " + "b" * 257, "b"),
        ("threads", "é" * 251, "é"),
        ("threads", "a" * 499 + "👍!", "👍!"),
        ("bluesky", "e\u0301" * 301, "e\u0301"),
        ("bluesky", "👩‍👩‍👧‍👧" * 121, "👩‍👩‍👧‍👧"),
        ("bluesky", "a" * 300 + "\r\n", "\r\n"),
        ("bluesky", "a" * 290 + " https://bakkerij.nl/", "https://bakkerij.nl/"),
        ("bluesky", "a" * 285 + " https://bakkerij.nl/", None),
        ("mastodon", "a" * 480 + " https://bakkerij.nl/", "https://bakkerij.nl/"),
        ("mastodon", "a" * 494 + " @jan@bakkers.example !", "!"),
        ("linkedin", "a" * 2999 + "👍", "👍"),
        ("linkedin", "a" * 2990 + " https://bakkerij.nl/", "https://bakkerij.nl/"),
        ("hyves", "a" * 10_000, None),
    ],
)
def test_what_is_past_the_limit(network_id: str, text: str, expected: str | None) -> None:
    assert past(network_id, text) == expected


def test_a_content_warning_leaves_less_room() -> None:
    assert past("mastodon", "abc", content_warning="w" * 498) == "c"


def test_beside_a_content_warning_that_is_too_long_nothing_fits() -> None:
    assert past("mastodon", "abc", content_warning="w" * 501) == "abc"


def test_the_names_at_the_head_of_a_reply_take_no_room_on_x() -> None:
    assert past("x", "@jan @piet " + "a" * 281, kind=Kind.REPLY) == "a"


def test_a_cut_that_would_make_a_link_moves_before_it() -> None:
    """Cut after 280, "shop.nlxyz" would end as shop.nl, which weighs 23."""
    assert past("x", "a" * 272 + " shop.nlxyz") == "shop.nlxyz"


PIECES = st.sampled_from(
    [
        *("brood ", "é", "漢", "👩‍💻", "🇳🇱", "x", " ", "\r\n", "e\u0301", "(a)", ".", "\u200d", "/", "a" * 40),
        *("https://bakkerij.nl/brood/van/vandaag ", "shop.nl", "@jan@bakkers.example ", "@jan "),
    ]
)


@given(
    pieces=st.lists(PIECES, max_size=60),
    network_id=st.sampled_from(network_ids()),
    kind=st.sampled_from(Kind),
    warning=st.sampled_from(["", "Eten"]),
)
def test_the_text_before_the_span_fits_and_the_span_is_the_end(
    pieces: list[str], network_id: str, kind: Kind, warning: str
) -> None:
    text = "".join(pieces)
    request = CheckRequest(text=text * 4, network=network_id, kind=kind, content_warning=warning, server_limit=100)
    span = over_span(request, find_entities(request.text))
    length = measure(request, find_entities(request.text))
    over = length is not None and bool(length.passed)
    assert (span is not None) == over
    if span:
        rest = replace(request, text=request.text[: span[0]])
        fits = measure(rest, find_entities(rest.text))
        assert fits is not None
        assert not fits.passed
        assert span[1] == len(request.text)
