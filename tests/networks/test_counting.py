"""How long a draft is on each network, and the page on which it is posted."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest, Length
from coach.domain.trouble import Trouble
from coach.networks.counting import compose_url, measure
from coach.networks.spec import network, network_ids
from coach.text.entities import find_entities

LINK = "https://bakkerij.nl/een/heel/lang/adres/met/veel/delen"


def length(network_id: str, text: str, **more: Any) -> Length | None:
    return measure(CheckRequest(text=text, network=network_id, **more), find_entities(text))


@pytest.mark.parametrize(
    ("network_id", "text", "expected"),
    [
        ("x", "Eén 漢 👩‍💻 bakkerij.nl", Length(4 + 3 + 3 + 23, 280, "weighted")),
        ("linkedin", "Eén 👍", Length(6, 3000, "utf16-units", estimate=True)),
        ("facebook", "Eén 👍", Length(6, 63206, "utf16-units")),
        ("instagram", "Eén 👍", Length(6, 2200, "utf16-units")),
        ("threads", "Eén ‘€’ 👍", Length(5 + 9 + 1 + 4, 500, "utf8-bytes")),
        ("bluesky", "Eén 👩‍💻", Length(5, 300, "graphemes", also=(Length(16, 3000, "utf8-bytes"),))),
        ("mastodon", f"Eén 👩‍💻 {LINK} bakkerij.nl", Length(6 + 23 + 12, 500, "graphemes")),
        ("youtube", "Eén", Length(4, 5000, "utf8-bytes", estimate=True)),
        ("tiktok", "Eén 👍", Length(6, 2200, "utf16-units")),
        ("google-business", "Eén 👍", Length(6, 1500, "utf16-units")),
        ("whatsapp", "Eén 👍", Length(6, 4096, "utf16-units", estimate=True)),
        ("hyves", "Eén", None),
    ],
)
def test_a_post_is_counted_in_the_networks_own_unit(network_id: str, text: str, expected: Length | None) -> None:
    assert length(network_id, text) == expected


@pytest.mark.parametrize(
    ("network_id", "expected"),
    [
        ("x", Length(3, 280, "weighted")),
        ("linkedin", Length(3, 1250, "utf16-units")),
        ("facebook", Length(3, 8000, "utf16-units", estimate=True)),
        ("instagram", Length(3, 2200, "utf16-units")),
        ("threads", Length(3, 500, "utf8-bytes")),
        ("youtube", Length(3, 10_000, "utf16-units")),
        ("tiktok", None),
    ],
)
@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.CRITICISM_REPLY])
def test_an_answer_has_the_limit_of_a_comment_where_it_is_one(
    network_id: str, expected: Length | None, kind: Kind
) -> None:
    assert length(network_id, "Dag", kind=kind) == expected


def test_a_discussion_is_started_with_a_post() -> None:
    assert length("linkedin", "Dag", kind=Kind.DISCUSSION) == length("linkedin", "Dag")


def test_a_paying_account_has_more_room_on_x() -> None:
    assert length("x", "Dag", premium=True) == Length(3, 25_000, "weighted")


def test_a_paying_account_changes_nothing_elsewhere() -> None:
    assert length("linkedin", "Dag", premium=True) == length("linkedin", "Dag")


def test_the_names_at_the_head_of_a_reply_cost_nothing_on_x() -> None:
    assert length("x", "@jan @piet\n dag @an bakkerij.nl", kind=Kind.REPLY) == Length(8 + 23, 280, "weighted")


def test_the_names_at_the_head_of_a_post_do_cost_on_x() -> None:
    assert length("x", "@jan dag") == Length(8, 280, "weighted")


def test_a_content_warning_counts_on_mastodon() -> None:
    assert length("mastodon", "Dag", content_warning="Eten") == Length(7, 500, "graphemes")


def test_a_mastodon_server_may_have_its_own_limit() -> None:
    assert length("mastodon", "Dag", server_limit=5000) == Length(3, 5000, "graphemes")


def test_the_limit_of_a_mastodon_server_means_nothing_elsewhere() -> None:
    assert length("bluesky", "Dag", server_limit=5000) == length("bluesky", "Dag")


def test_a_name_at_another_mastodon_server_counts_without_it() -> None:
    assert length("mastodon", "Dag @jan@bakkers.example") == Length(8, 500, "graphemes")


@pytest.mark.parametrize(
    "link", ["https://bakkerij.nl/brød/パン", "https://bakkerij.nl/?soort=パン", "HTTP://bakkerij.nl:80/(a)"]
)
def test_a_mastodon_server_takes_letters_of_every_script_into_a_link(link: str) -> None:
    assert length("mastodon", f"({link}).") == Length(23 + 3, 500, "graphemes")


@pytest.mark.parametrize("text", ["https://bakkerij.nl/" + "a" * 4096, "@jan@" + "b." * 150 + "nl"])
def test_what_is_too_long_for_a_mastodon_server_counts_in_full(text: str) -> None:
    assert length("mastodon", text) == Length(len(text), 500, "graphemes")


@pytest.mark.parametrize("network_id", network_ids())
@pytest.mark.parametrize(
    "text", ["", "\0", "\ud800\udc00\ud800", "e" + "\u0301" * 10_000, "\u202eשלום\u202c", "brood " * 170_000]
)
def test_any_text_can_be_counted(network_id: str, text: str) -> None:
    found = length(network_id, text)
    assert found is None or found.value <= 3 * len(text)


RECORD = f"Zie {LINK}"


def test_bluesky_counts_its_record_and_its_own_page_where_these_differ() -> None:
    bytes_ = Length(4 + len(LINK), 3000, "utf8-bytes")
    page = Length(4 + len("bakkerij.nl/een/heel/lan..."), 300, "graphemes", counter="composer")
    expected = Length(4 + len(LINK), 300, "graphemes", also=(bytes_, page), counter="record")
    assert length("bluesky", RECORD) == expected


@pytest.mark.parametrize("text", ["Zie bakkerij.nl/een/heel/lang/adres/met/veel/delen", "Zie ftp://bakkerij.nl", "Dag"])
def test_what_bluesky_does_not_shorten_has_one_count(text: str) -> None:
    found = length("bluesky", text)
    assert found is not None
    assert (found.value, found.counter, len(found.also)) == (len(text), "", 1)


def test_a_text_that_only_the_record_is_too_long_for_can_be_posted_on_bluesky() -> None:
    found = length("bluesky", "a" * 250 + " " + LINK)
    assert found is not None
    assert (found.over > 0, found.passed) == (True, ())


def test_entities_by_the_rules_of_another_network_are_found_anew() -> None:
    text = f"{LINK} bakkerij.nl @jan@bakkers.example"
    counts = [
        measure(CheckRequest(text=text, network="mastodon"), find_entities(text, rules))
        for rules in ("wide", "x", "bluesky", "mastodon")
    ]
    assert counts == [Length(23 + 1 + 11 + 1 + 4, 500, "graphemes")] * 4


def test_x_counts_what_is_left_once_the_text_is_composed() -> None:
    """Before composing, "nle" is no top-level domain; after it, "nl" is one with a letter behind it."""
    assert length("x", "bakkerij.nle\u0301") == Length(23 + 1, 280, "weighted")


def test_an_unknown_network_is_the_owners_trouble() -> None:
    with pytest.raises(Trouble):
        length("myspace", "Dag")


AWKWARD = "Dag & welkom #1: 100% “goed” + vers?\n=> 👍"


@pytest.mark.parametrize("network_id", ["x", "threads", "bluesky", "whatsapp"])
def test_the_page_is_opened_with_the_text_where_the_network_allows_it(network_id: str) -> None:
    url = compose_url(network(network_id), AWKWARD)
    assert parse_qs(urlsplit(url).query) == {"text": [AWKWARD]}


def test_mastodons_page_gets_the_text_where_no_server_sees_it() -> None:
    url = urlsplit(compose_url(network("mastodon"), AWKWARD))
    assert (url.query, unquote(url.fragment)) == ("", f"text={AWKWARD}")


@pytest.mark.parametrize("network_id", ["linkedin", "facebook", "instagram", "youtube", "tiktok", "google-business"])
def test_the_plain_page_is_opened_where_text_cannot_be_filled_in(network_id: str) -> None:
    known = network(network_id)
    assert not known.prefills
    assert compose_url(known, AWKWARD) == known.compose.page if known.compose else False


def test_a_text_too_long_for_an_address_opens_the_plain_page() -> None:
    assert compose_url(network("x"), "é" * 2000) == "https://x.com/compose/post"


def test_a_network_that_is_gone_has_no_page() -> None:
    assert compose_url(network("hyves"), "Dag") == ""


def test_a_lone_surrogate_does_not_stop_the_hand_over() -> None:
    assert compose_url(network("x"), "\ud800").startswith("https://x.com/intent/tweet?text=")
