"""X's names, lists and cashtags; names of other networks and hashtags stand in test_entities."""

from __future__ import annotations

import time

import pytest

from coach.text.entities import find_entities, leading_names


def parts(text: str, kind: str) -> list[str]:
    return [text[start:end] for start, end in getattr(find_entities(text, "x"), kind)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@jan_b, @Piet.Bakker en ＠an", ["@jan_b", "@Piet", "＠an"]),
        ("RT@jan: hoi", ["@jan"]),
        ("@" + "a" * 25, ["@" + "a" * 20]),
        ("jan@bakkerij.nl @jané @an@an @jan://", []),
        ("#@jan !@jan _@jan", []),
        ("@jan/lijst", []),
        ("@jan/1lijst", ["@jan"]),
        ("https://medium.com/@jan @an", ["@an"]),
    ],
)
def test_a_name_on_x_has_twenty_letters_and_no_dots(text: str, expected: list[str]) -> None:
    assert parts(text, "mentions") == expected


def test_a_list_is_no_person() -> None:
    assert parts("Zie @jan/bakkers-nl en @an", "lists") == ["@jan/bakkers-nl"]
    assert find_entities("Zie @jan/bakkers", "wide").lists == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$ASML, $BRK.A", ["$ASML", "$BRK.A"]),
        ("$ASML.nl", ["$ASML.nl"]),
        ("$ASML.com", ["$ASML"]),
        ("$500 €$ASML $toolongs $ASML”", []),
        ('"de $ASML"', ["$ASML"]),
    ],
)
def test_a_cashtag_is_a_short_code(text: str, expected: list[str]) -> None:
    assert parts(text, "cashtags") == expected


def test_a_tag_may_reach_into_a_link_that_begins_after_it() -> None:
    text = "#münchen.de"
    found = find_entities(text, "x")
    assert (found.hashtags, found.links) == (((0, 8),), ((3, 11),))
    assert set(found.all) == {(0, 8), (3, 11)}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("@jan dag", "@jan "),
        (" @jan\n@an  dag @piet", " @jan\n@an  "),
        ("@jan", "@jan"),
        ("@jan: dag", ""),
        ("@jan, @an dag", ""),
        ("dag @jan", ""),
        ("", ""),
    ],
)
def test_the_names_at_the_head_are_those_that_an_answer_is_sent_to(text: str, head: str) -> None:
    assert text[: leading_names(text, find_entities(text, "x"))] == head


@pytest.mark.parametrize("unit", ["@a", "@a/b", "@a ", "rt@", "$A", "$A.b", "#a", "@" * 3])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    begin = time.process_time()
    text = "x " + unit * 60_000
    leading_names(text, find_entities(text, "x"))
    assert time.process_time() - begin < 2
