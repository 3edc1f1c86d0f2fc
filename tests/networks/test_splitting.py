"""A thread: every part fits, nothing is cut through, and the parts together are the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from coach.domain.draft import Kind
from coach.domain.finding import CheckRequest
from coach.networks.splitting import THREADED, Part, split, together
from coach.text.entities import find_entities
from coach.text.lengths import joined

STORY = (
    "Vanochtend stond ik bij mevrouw De Wit in de kelder. Het water kwam tot mijn enkels. Achter de wasmachine zat een "
    "koppeling uit 1974. Die had het vijftig jaar volgehouden. Zij vertelde dat haar man hem nog zelf had aangedraaid. "
    "Ik heb hem vervangen en de oude op haar vensterbank gelegd. Wie van jullie heeft er ook nog iets in huis dat "
    "ouder is dan hijzelf?"
)
FAMILY = "👨‍👩‍👧‍👦"


def parts(text: str, network: str = "x", *, numbered: bool = False, kind: Kind = Kind.POST) -> tuple[Part, ...]:
    return split(CheckRequest(text=text, network=network, kind=kind), numbered=numbered)


def texts(text: str, network: str = "x", *, numbered: bool = False) -> list[str]:
    return [part.text for part in parts(text, network, numbered=numbered)]


def fits(part: Part) -> bool:
    return part.length is None or not part.length.passed


def test_what_fits_is_one_part_without_a_number() -> None:
    assert texts("Kort en goed.", numbered=True) == ["Kort en goed."]


def test_a_network_without_a_limit_needs_no_parts() -> None:
    assert texts(STORY * 9, "hyves") == [STORY * 9]


@pytest.mark.parametrize("network", sorted(THREADED))
def test_a_part_ends_with_a_sentence(network: str) -> None:
    found = parts(STORY * 2, network)

    assert len(found) > 1
    assert all(fits(part) and part.text[-1] in ".?" for part in found)


def test_as_much_as_fits_goes_into_a_part() -> None:
    first, second = texts(STORY)

    assert first.endswith("zelf had aangedraaid.")
    assert len(first) + 1 + len(second.split(".")[0]) + 1 > 280


def test_a_part_rather_ends_with_a_paragraph() -> None:
    one, other = STORY[:230], STORY[230:]
    text = f"{one.strip()}\n\nEn toen. {other}"

    assert texts(text)[0] == one.strip()


def test_a_short_paragraph_does_not_leave_a_part_half_empty() -> None:
    assert texts(f"Kort.\n\n{STORY}")[0].startswith("Kort.\n\nVanochtend")


def test_a_sentence_that_is_too_long_is_split_between_words() -> None:
    found = texts("woord " * 100)

    assert all(set(part.split()) == {"woord"} for part in found)
    assert sum(len(part.split()) for part in found) == 100


def test_a_word_that_is_too_long_is_split_between_graphemes() -> None:
    found = texts(FAMILY * 300, "bluesky")

    assert all(part and part.replace(FAMILY, "") == "" for part in found)


def test_an_abbreviation_ends_no_part() -> None:
    """The dot behind "mevr" would fit exactly; the sentence goes on."""
    text = "a" * 200 + ". " + "b" * 60 + " mevr. De Wit woont daar al jaren en jaren."

    assert texts(text)[0] == "a" * 200 + "."


def test_numbers_count_with_the_part() -> None:
    found = parts(STORY * 3, numbered=True)

    assert [part.text.rsplit(" ", 1)[1] for part in found] == [f"({n}/{len(found)})" for n in range(1, len(found) + 1)]
    assert all(fits(part) for part in found)


def test_more_than_nine_parts_have_room_for_their_numbers() -> None:
    found = parts("Dit is een zin van precies dezelfde lengte als de vorige zin, en de volgende. " * 60, numbered=True)

    assert len(found) > 9
    assert found[0].text.endswith(f"(1/{len(found)})")
    assert all(fits(part) for part in found)


def test_a_link_that_no_part_can_hold_stays_whole_and_tells_that_it_does_not_fit() -> None:
    link = "https://example.nl/" + "a" * 500
    found = parts(f"Kijk hier: {link} en dan verder.", "threads")

    assert [part.text for part in found] == ["Kijk hier:", link, "en dan verder."]
    assert [fits(part) for part in found] == [True, False, True]


def test_a_link_counts_as_the_network_counts_it() -> None:
    link = "https://example.nl/" + "a" * 400

    assert len(texts(f"{link} " + "b" * 250)) == 1
    assert len(texts(f"{link} " + "b" * 260)) == 2
    assert len(texts(f"{link} " + "b" * 250, "bluesky")) == 1  # its page shortens the link


def test_only_the_first_part_of_an_answer_begins_with_names_for_free() -> None:
    text = "@karin " + "a" * 279 + " @ruud " + "b" * 279
    found = parts(text, kind=Kind.REPLY)

    assert found[0].text == "@karin " + "a" * 279
    assert all(fits(part) for part in found)
    assert found[1].text == "@ruud"


def test_white_space_is_no_part() -> None:
    assert texts("woord " * 60 + " \n" * 400)[-1].split() == ["woord"] * len(texts("woord " * 60)[-1].split())


pieces = some.sampled_from(
    [
        *("Een zin. ", "woord ", "\n\n", " ", "\r\n", "a" * 90, "ё" * 60, "@karin ", "@karin@server.example", "#leeg"),
        *("https://example.nl/een/pad?q=1 ", "shop.nlx", "http://a.nl", "$GOOG ", FAMILY, "🇳🇱🇧🇪", "e\u0301" * 40),
        *("a" + "\u0301" * 700, "\ud800", "\0", "مرحبا ", "Mevr. De Wit! ", "." * 50, "x" * 400),
    ]
)


@settings(max_examples=250, deadline=None)
@given(
    text=some.lists(pieces, max_size=24).map("".join),
    network=some.sampled_from(sorted(THREADED)),
    numbered=some.booleans(),
    kind=some.sampled_from([Kind.POST, Kind.REPLY]),
)
@example(text="shop.nlx" * 60, network="x", numbered=True, kind=Kind.POST)
def test_any_text_can_be_put_together_again_and_nothing_is_cut_through(
    text: str, network: str, *, numbered: bool, kind: Kind
) -> None:
    found = parts(text, network, numbered=numbered, kind=kind)
    cuts = {part.end for part in found[:-1]}
    entities = find_entities(text)
    wholes = [*entities.links, *entities.mentions, *entities.hashtags, *entities.cashtags, *joined(text)]

    assert together(text, found) == text
    assert all(one.end == other.start for one, other in pairwise(found))
    assert not [span for span in wholes if any(span[0] < cut < span[1] for cut in cuts)]
    assert len(found) == 1 or all(part.text.strip() for part in found)
    for part in found:
        if not fits(part):
            assert is_one_piece(text, wholes, part)


def is_one_piece(text: str, wholes: list[tuple[int, int]], part: Part) -> bool:
    """Whether there was no place to cut this part: it is a link, name, tag or tower of accents."""
    inside = range(part.start + 1, part.end)
    body = text[part.start : part.end]
    gap = len(body) - len(body.lstrip())
    return all(
        any(start < cut < end for start, end in wholes) or not text[cut : part.end].strip() or cut - part.start <= gap
        for cut in inside
    )
