"""Until when a draft waits, by the owner's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.domain.waiting import Later, moment_of

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
