"""Positions in code points and in Qt's UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coach.ui.textpos import Positions


def test_an_emoji_sequence_counts_double_in_qt() -> None:
    positions = Positions("Tip 👩‍💻 goed")

    assert positions.to_qt(8) == 10
    assert positions.from_qt(10) == 8


def test_the_inside_of_a_pair_is_the_character_itself() -> None:
    assert Positions("a👍b").from_qt(2) == 1


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_every_position_comes_back(text: str, data: st.DataObject) -> None:
    """What goes to Qt and back is where it was, and counts as many units as the encoding says."""
    position = data.draw(st.integers(0, len(text)))
    positions = Positions(text)

    there = positions.to_qt(position)

    assert there == len(text[:position].encode("utf-16-le")) // 2
    assert positions.from_qt(there) == position
