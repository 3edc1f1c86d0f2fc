"""What a draft will look like on its network, told without a screen."""

from __future__ import annotations

import pytest

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.services.previewing import LONGEST, LinkCard, Preview, parts_of, preview
from coach.text.links import find_links

LINK = "https://www.bakker.example.nl/verhalen/de%20oude-koppeling/?bron=post#slot"
TEXT = f"Dag @karin, kijk eens bij {LINK} #lekkage"


def seen(text: str, network: str, *, thread: bool = False, numbered: bool = False) -> Preview:
    return preview(CheckRequest(text=text, network=network), thread=thread, numbered=numbered)


def test_links_names_and_tags_are_coloured() -> None:
    (post,) = seen(TEXT, "linkedin").posts

    coloured = {TEXT[start:end]: kind for start, end, kind in post.coloured}
    assert coloured == {"@karin": "mention", LINK: "link", "#lekkage": "hashtag"}


def test_a_card_is_made_of_the_link_alone() -> None:
    (post,) = seen(TEXT, "linkedin").posts

    assert post.card == LinkCard("bakker.example.nl", "bakker.example.nl/verhalen/de oude-koppeling")


@pytest.mark.parametrize(("text", "title"), [("Zie bakker.nl", "bakker.nl"), ("http://bakker.nl/", "bakker.nl")])
def test_a_bare_link_has_its_host_as_title(text: str, title: str) -> None:
    assert find_links(text)
    (post,) = seen(text, "bluesky").posts

    assert post.card == LinkCard("bakker.nl", title)


def test_only_the_first_link_has_a_card_and_a_text_without_has_none() -> None:
    (two,) = seen("Eerst a.nl en dan b.nl", "x").posts
    (none,) = seen("Zonder link", "x").posts

    assert two.card == LinkCard("a.nl", "a.nl")
    assert none.card is None


@pytest.mark.parametrize("network", ["instagram", "tiktok"])
def test_where_links_cannot_be_clicked_they_are_not_coloured_and_it_is_told(network: str) -> None:
    found = seen(TEXT, network)

    assert found.plain_links
    assert not [kind for _, _, kind in found.posts[0].coloured if kind == "link"]
    assert found.posts[0].card is None
    assert not seen("Zonder link", network).plain_links


def test_what_does_not_fit_begins_where_the_limit_is_passed() -> None:
    (post,) = seen("a" * 290, "x").posts

    assert post.over == 280
    assert post.length is not None
    assert (post.length.value, post.length.limit) == (290, 280)
    assert seen("a" * 280, "x").posts[0].over is None


@pytest.mark.parametrize("network", ["x", "bluesky", "mastodon", "threads"])
def test_a_text_that_is_too_long_can_become_a_thread_where_there_are_threads(network: str) -> None:
    text = "Een zin van een verhaal dat maar doorgaat. " * 20
    one, several = seen(text, network), seen(text, network, thread=True, numbered=True)

    assert one.splits
    assert len(one.posts) == 1
    assert len(several.posts) > 1
    assert all(post.over is None for post in several.posts)
    assert several.posts[0].text.endswith(f"(1/{len(several.posts)})")
    assert parts_of(CheckRequest(text=text, network=network), numbered=True) == tuple(p.text for p in several.posts)


@pytest.mark.parametrize(("text", "network"), [("Kort", "x"), ("a b " * 2000, "linkedin"), ("a b " * 90_000, "x")])
def test_what_fits_or_has_no_threads_or_is_beyond_measure_stays_one_post(text: str, network: str) -> None:
    found = seen(text, network, thread=True)

    assert not found.splits
    assert len(found.posts) == 1
    assert parts_of(CheckRequest(text=text, network=network), numbered=True) == ()


def test_the_parts_of_a_thread_have_the_cards_of_their_own_links() -> None:
    text = "Eerst iets over a.nl en dan een heel verhaal. " + "Nog een zin erbij. " * 12 + "Tot slot b.nl dus."
    found = seen(text, "x", thread=True)

    assert [post.card and post.card.host for post in found.posts] == ["a.nl", "b.nl"]


def test_a_text_without_end_is_shown_in_part_and_says_so() -> None:
    text = "woord " * 10_000
    (post,) = seen(text, "facebook").posts

    assert post.text == text[:LONGEST]
    assert post.left_out == len(text) - LONGEST


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "\u202eabc", "\n\n"])
def test_any_text_has_a_preview(text: str) -> None:
    for network in ("x", "linkedin", "mastodon", "hyves"):
        assert seen(text, network).posts[0].text == text


def test_a_title_is_asked_of_a_film_and_not_of_an_answer_below_it() -> None:
    post, answer = (CheckRequest(text="Kijk", network="youtube", kind=kind) for kind in (Kind.POST, Kind.REPLY))

    assert preview(post).title == 100
    assert preview(answer).title is None
    assert seen("Kijk", "x").title is None
