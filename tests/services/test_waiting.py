"""Until when a draft waits, by the owner's clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.domain.hours import WorkingHours
from coach.domain.waiting import Later, PutOff, moment_of, put_off_until

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(("later", "minutes"), [(Later.SOON, 20), (Later.HOUR, 60)])
def test_a_while_is_a_while(later: Later, minutes: int) -> None:
    now = datetime(2026, 11, 23, 23, 50, tzinfo=UTC)

    assert moment_of(later, now) - now == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (datetime(2026, 11, 23, 12, tzinfo=UTC), datetime(2026, 11, 24, 8, tzinfo=UTC)),
        (datetime(2026, 11, 23, 23, 30, tzinfo=UTC), datetime(2026, 11, 25, 8, tzinfo=UTC)),  # past midnight there
        (datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 25, 8, tzinfo=UTC)),  # the clock goes back
        (datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 7, tzinfo=UTC)),  # and forward
    ],
)
def test_the_morning_is_tomorrow_at_nine_where_the_owner_is(now: datetime, then: datetime) -> None:
    assert moment_of(Later.MORNING, now, AMSTERDAM) == then


def test_without_a_zone_it_is_the_systems() -> None:
    then = moment_of(Later.MORNING, datetime(2026, 11, 23, 12, tzinfo=UTC)).astimezone()

    assert (then.hour, then.minute) == (9, 0)


MONDAY_NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("when", "now", "then"),
    [
        (PutOff.TODAY, MONDAY_NOON, datetime(2026, 11, 23, 14, tzinfo=UTC)),
        (PutOff.TODAY, datetime(2026, 11, 23, 20, 30, tzinfo=UTC), None),  # that would be tomorrow
        (PutOff.TOMORROW, MONDAY_NOON, datetime(2026, 11, 24, 7, 30, tzinfo=UTC)),
        (PutOff.TOMORROW, datetime(2026, 10, 24, 12, tzinfo=UTC), datetime(2026, 10, 25, 7, 30, tzinfo=UTC)),
        (PutOff.NEXT_WEEK, MONDAY_NOON, datetime(2026, 12, 1, 7, 30, tzinfo=UTC)),
        (PutOff.NEXT_WEEK, datetime(2026, 11, 29, 11, tzinfo=UTC), datetime(2026, 12, 1, 7, 30, tzinfo=UTC)),
    ],
)
def test_a_conversation_is_put_off_to_the_owners_own_hours(when: PutOff, now: datetime, then: datetime | None) -> None:
    from_tuesday = WorkingHours(days=frozenset({2, 3, 4}), start=time(8, 30))

    assert put_off_until(when, now, from_tuesday, AMSTERDAM) == then
