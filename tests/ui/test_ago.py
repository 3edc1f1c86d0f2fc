"""How long ago, in the words that one uses for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from coach.system.clock import local
from coach.ui.ago import ago, spell

NOON = local(datetime(2026, 11, 23, 12, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (13, "13 days ago"),
        (14, "2 weeks ago"),
        (59, "8 weeks ago"),
        (60, "2 months ago"),
        (400, "13 months ago"),
        (730, "2 years ago"),
        (1200, "3 years ago"),
        (-1, "today"),  # a clock that was set back
    ],
)
def test_the_unit_grows_with_the_time(days: int, said: str) -> None:
    assert ago(NOON - timedelta(days=days), NOON) == said


def test_yesterday_is_a_matter_of_the_owners_days() -> None:
    late = NOON.replace(hour=23, minute=59) - timedelta(days=1)
    assert ago(late, NOON.replace(hour=0, minute=1)) == "yesterday"


def test_more_days_are_never_told_as_less_time() -> None:
    length = {"days": 1.0, "weeks": 7.0, "months": 30.4, "years": 365.25}
    told = [float(count) * length[unit] for count, unit in (spell(days).split() for days in range(2, 2000))]
    assert told == sorted(told)
