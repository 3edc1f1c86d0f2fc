"""How much two texts are alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.text.alike import likeness, marks

LONG = "Vanmorgen stond er een rij tot buiten voor het brood van spelt"


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        (LONG, LONG.upper() + "!", 1, 1),
        (LONG, LONG + " en taart", 0.8, 0.9),
        (LONG, "Morgen bakken we dubbel zoveel en gaat de winkel om acht uur open", 0, 0),
        ("Goedemorgen", "Goedemorgen!", 1, 1),
        ("Goedemorgen", "Goedenavond", 0, 0),
        ("今日は新しいパンを焼きました", "今日は新しいパンを焼きましたね", 0.8, 0.95),
        ("", "", 0, 0),
        ("👍", "👍", 0, 0),
        (LONG, "", 0, 0),
    ],
)
def test_the_part_that_stands_in_both(one: str, other: str, least: float, most: float) -> None:
    assert least <= likeness(marks(one), marks(other)) <= most


@given(some.text(), some.text())
def test_it_is_a_part_and_the_same_both_ways(one: str, other: str) -> None:
    first, second = marks(one), marks(other)
    assert 0 <= likeness(first, second) == likeness(second, first) <= 1
    assert likeness(first, first) == bool(first)
