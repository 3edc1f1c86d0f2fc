"""The fixes that are applied together never touch one another."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from coach.domain.finding import Edit, Finding, Fix, Level
from coach.lint.fixes import safe_fixes


def finding(*fixes: Fix, rule: str = "shouting") -> Finding:
    return Finding(rule, Level.HINT, "seen", 0, 1, fixes=fixes)


def fix(*places: tuple[int, int], safe: bool = True) -> Fix:
    return Fix(tuple(Edit(start, end, "x") for start, end in places), safe=safe)


def test_only_safe_fixes_are_taken_the_first_of_each_finding() -> None:
    found = safe_fixes([finding(fix((0, 2), safe=False), fix((0, 3)), fix((0, 4))), finding(fix((5, 6), safe=False))])

    assert found.count == 1
    assert found.edits == (Edit(0, 3, "x"),)


def test_of_two_that_overlap_the_first_is_taken() -> None:
    found = safe_fixes([finding(fix((0, 3)), rule="a"), finding(fix((2, 5)), rule="b"), finding(fix((3, 7)), rule="c")])

    assert found.count == 2
    assert found.rules == {"a", "c"}


def test_at_one_place_only_one_thing_is_put_in() -> None:
    assert safe_fixes([finding(fix((4, 4))), finding(fix((4, 4)))]).edits == (Edit(4, 4, "x"),)


def test_a_fix_of_several_edits_is_taken_whole_or_not_at_all() -> None:
    found = safe_fixes([finding(fix((4, 6))), finding(fix((0, 2), (5, 8)))])

    assert found.edits == (Edit(4, 6, "x"),)


def test_without_safe_fixes_there_is_nothing_to_apply() -> None:
    assert safe_fixes([]).count == safe_fixes([finding()]).count == 0


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 6)), max_size=30))
def test_the_edits_stand_in_order_and_apart(places: list[tuple[int, int]]) -> None:
    edits = safe_fixes([finding(fix((start, start + size))) for start, size in places]).edits

    assert all(one.end <= other.start for one, other in pairwise(edits))
