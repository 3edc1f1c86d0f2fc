"""Two texts are compared by lines, and what they share keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.text.change import Change, around, changed_lines

TEXTS = st.text(alphabet="ab\n", max_size=20)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("een\ntwee\ndrie", "een\ntwe\ndrie", Change(4, 8, 7)),
        ("een\ntwee\ndrie", "een\ntwee\ndrie", Change(9, 13, 13)),
        ("een\ndrie", "een\ntwee\ndrie", Change(4, 8, 13)),
        ("", "een", Change(0, 0, 3)),
        ("een", "", Change(0, 3, 0)),
    ],
)
def test_whole_lines_change(old: str, new: str, change: Change) -> None:
    assert changed_lines(old, new) == change


@given(TEXTS, TEXTS)
def test_what_stands_outside_the_change_is_the_same(old: str, new: str) -> None:
    for change in (changed_lines(old, new), around(old, new, changed_lines(old, new), "\n\n")):
        assert change.spliced(old, new[change.start : change.new_end]) == new
        assert 0 <= change.start <= min(change.old_end, change.new_end)


@given(TEXTS, TEXTS)
def test_a_change_ends_at_line_ends_and_widens_to_empty_lines(old: str, new: str) -> None:
    change = changed_lines(old, new)
    wide = around(old, new, change, "\n\n")
    assert new[: change.start].endswith("\n") or change.start == 0
    assert new[change.new_end :].startswith("\n") or change.new_end == len(new)
    assert new[: wide.start].endswith("\n\n") or wide.start == 0
    assert new[wide.new_end :].startswith("\n\n") or wide.new_end == len(new)


def test_spans_behind_a_change_move_with_it() -> None:
    assert Change(4, 8, 7).moved(((0, 3), (4, 8), (9, 13)), ((1, 3),)) == ((0, 3), (5, 7), (8, 12))
