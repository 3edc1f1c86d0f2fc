"""What is seen of a post before "more"."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.networks.folding import Screen, fold_at, fold_of, modelled_lines
from coach.networks.spec import Fold, network, network_ids

WORDS = "Vanochtend stond ik bij mevrouw De Wit in de kelder, tot mijn enkels in het water. "


def a_fold(unit: str, desktop: int, mobile: int = 1) -> Fold:
    return Fold(unit=unit, desktop=desktop, mobile=mobile, source="", checked=date(2026, 11, 23), confidence="B")


def seen(text: str, network_id: str, screen: Screen = "desktop") -> str:
    place = fold_of(text, network_id, screen)
    return text if place is None else text[:place]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("een\ntwee\ndrie", "een\ntwee\ndrie"),
        ("een\ntwee\ndrie\nvier", "een\ntwee\ndrie\n"),
        ("een\ntwee\n\nvier", "een\ntwee\n"),  # the third line is blank: two are shown
        ("een\n\ndrie\nvier", "een\n\ndrie\n"),
        ("een\ntwee\n  \nvier", "een\ntwee\n"),
        ("een\ntwee\ndrie\n \n", "een\ntwee\ndrie\n \n"),  # nothing but blanks would be hidden
    ],
)
def test_linkedin_shows_three_lines_or_two_where_the_third_is_blank(text: str, shown: str) -> None:
    assert seen(text, "linkedin") == shown


def test_the_lines_are_those_that_are_rendered() -> None:
    """The same text folds elsewhere where the layout tells other lines."""
    fold = a_fold("lines", 3)

    assert fold_at("een twee drie vier", fold, "desktop", [0, 4, 9, 14]) == 14
    assert fold_at("een twee drie vier", fold, "desktop", [0, 9]) is None


def test_a_phone_shows_less_of_linkedin_than_a_desktop() -> None:
    text = WORDS * 6
    phone, desktop = fold_of(text, "linkedin", "phone"), fold_of(text, "linkedin", "desktop")

    assert phone is not None
    assert desktop is not None
    assert 110 < phone < desktop < 260


@pytest.mark.parametrize(("network_id", "desktop", "phone"), [("facebook", 477, 125), ("instagram", 125, 125)])
def test_other_networks_count_characters(network_id: str, desktop: int, phone: int) -> None:
    text = "a" * 1000

    assert (fold_of(text, network_id, "desktop"), fold_of(text, network_id, "phone")) == (desktop, phone)
    assert fold_of("a" * phone, network_id, "phone") is None


def test_x_folds_by_weight() -> None:
    assert fold_of("a" * 281, "x") == 280
    assert fold_of("漢" * 141, "x") == 140
    assert fold_of("a" * 280, "x") is None


def test_a_grapheme_stays_whole() -> None:
    family = "👨‍👩‍👧‍👦"

    assert seen("a" * 120 + family * 5, "instagram") == "a" * 120


def test_a_network_that_hides_nothing_has_no_fold() -> None:
    assert fold_of(WORDS * 5, "bluesky") is None


def test_modelled_lines_break_between_words_and_in_words_that_are_too_long() -> None:
    text = WORDS * 4
    lines = modelled_lines(text, "phone")

    assert len(lines) > 4
    assert all(text[start - 1] == " " for start in lines[1:])
    assert len(modelled_lines("w" * 470, "phone")) >= 10
    assert modelled_lines("", "phone") == [0]
    assert modelled_lines("een\n\ntwee", "phone") == [0, 4, 5]


@given(
    text=some.text(max_size=400),
    network_id=some.sampled_from(network_ids()),
    screen=some.sampled_from(["desktop", "phone"]),
)
def test_a_fold_hides_words_and_lies_in_the_text(text: str, network_id: str, screen: Screen) -> None:
    place = fold_of(text, network_id, screen)

    if place is not None:
        assert network(network_id).fold is not None
        assert 0 <= place < len(text)
        assert text[place:].strip()


@given(text=some.text(alphabet="aW i\n", max_size=400))
def test_what_a_desktop_hides_a_phone_hides_too(text: str) -> None:
    desktop, phone = fold_of(text, "linkedin", "desktop"), fold_of(text, "linkedin", "phone")

    assert desktop is None or (phone is not None and phone <= desktop)
