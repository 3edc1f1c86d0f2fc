"""When a text is kept as a version."""

from __future__ import annotations

from datetime import timedelta

import pytest

from coach.services.keeping import PAUSE, is_cut, is_pause

SOON = timedelta(seconds=1)


@pytest.mark.parametrize(("since", "pause"), [(PAUSE, True), (PAUSE - SOON, False), (-PAUSE, True), (SOON, False)])
def test_a_pause_is_five_minutes_or_a_clock_that_was_put_back(since: timedelta, *, pause: bool) -> None:
    assert is_pause(since) is pause


@pytest.mark.parametrize(
    ("old", "new", "cut"),
    [
        ("x" * 80, "x" * 39, True),
        ("x" * 80, "x" * 40, False),
        ("x" * 40, "", True),
        ("x" * 39, "", False),
        ("x" * 40, "x" * 400, False),
        ("x" * 80, "y" * 80, False),
    ],
)
def test_a_cut_takes_more_than_half_and_at_least_forty_characters(old: str, new: str, *, cut: bool) -> None:
    assert is_cut(old, new) is cut
