"""Working time: evenings, weekends and the change of the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.domain.hours import WorkingHours
from coach.review.hours import due, worked
from tests.history import AMSTERDAM

HOURS = WorkingHours()
SATURDAYS = WorkingHours(days=frozenset((2, 6)), start=time(13), end=time(17, 30))


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment on the owner's clock in 2026; 23 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        (at(11, 23, 10), at(11, 23, 12), 2),
        (at(11, 23, 16), at(11, 24, 10), 2),
        (at(11, 23, 20), at(11, 24, 9), 0),
        (at(11, 23, 3), at(11, 23, 9, 30), 0.5),
        (at(11, 27, 16), at(11, 30, 10), 2),
        (at(11, 28, 10), at(11, 29, 23), 0),
        (at(11, 23, 9), at(11, 30, 9), 40),
        (at(11, 23, 17), at(11, 23, 17), 0),
        (at(10, 23, 16), at(10, 26, 10), 2),  # the clocks go back in between
        (at(3, 27, 16), at(3, 30, 10), 2),  # and forward
    ],
)
def test_only_working_time_counts(since: datetime, until: datetime, hours: float) -> None:
    assert worked(since.astimezone(UTC), until.astimezone(UTC), HOURS, AMSTERDAM) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("since", "moment"),
    [
        (at(11, 23, 10), at(11, 24, 10)),
        (at(11, 23, 9), at(11, 23, 17)),
        (at(11, 23, 20), at(11, 24, 17)),
        (at(11, 27, 16), at(11, 30, 16)),
        (at(11, 28, 16), at(11, 30, 17)),
        (at(10, 23, 10), at(10, 26, 10)),
    ],
)
def test_one_working_day_ends_on_a_working_day(since: datetime, moment: datetime) -> None:
    assert due(since.astimezone(UTC), HOURS.a_day, HOURS, AMSTERDAM) == moment


moments = some.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001


@given(moments, some.integers(1, 200), some.sampled_from([HOURS, SATURDAYS]))
def test_when_it_is_due_so_much_has_been_worked(since: datetime, halves: int, hours: WorkingHours) -> None:
    amount = timedelta(minutes=30 * halves)
    assert worked(since, due(since, amount, hours, AMSTERDAM), hours, AMSTERDAM) == amount


@given(moments, moments, moments)
def test_two_stretches_together_are_the_whole(one: datetime, two: datetime, three: datetime) -> None:
    first, middle, last = sorted((one, two, three))
    parts = worked(first, middle, SATURDAYS, AMSTERDAM) + worked(middle, last, SATURDAYS, AMSTERDAM)
    assert parts == worked(first, last, SATURDAYS, AMSTERDAM) >= timedelta()
