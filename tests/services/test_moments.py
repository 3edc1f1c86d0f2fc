"""When something was: the owner's own time, and nothing that cannot be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from coach.domain.trouble import Trouble
from coach.services.moments import days_ago, when
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY


@pytest.mark.parametrize(
    ("at", "moment"),
    [
        (None, MONDAY),
        (datetime(2026, 11, 23, 9, 30), datetime(2026, 11, 23, 8, 30, tzinfo=UTC)),  # noqa: DTZ001 - the owner's zone
        (datetime(2026, 7, 1, 9, 30), datetime(2026, 7, 1, 7, 30, tzinfo=UTC)),  # noqa: DTZ001 - in summer
        (datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # noqa: DTZ001 - skipped by the clocks
        (datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # noqa: DTZ001 - there twice
        (datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=-5))), datetime(2026, 7, 1, 14, 30, tzinfo=UTC)),
        (datetime(2003, 1, 1), datetime(2002, 12, 31, 23, 0, tzinfo=UTC)),  # noqa: DTZ001 - the first day
        (MONDAY, MONDAY),
    ],
)
def test_a_moment_is_the_owners_own_unless_it_has_an_offset(at: datetime | None, moment: datetime) -> None:
    assert when(at, "linkedin", now=MONDAY, zone=AMSTERDAM) == moment


@pytest.mark.parametrize(
    ("at", "network", "code"),
    [
        (MONDAY + timedelta(seconds=1), "x", "moment-future"),
        (datetime(2026, 11, 23, 10, 1), "x", "moment-future"),  # noqa: DTZ001 - one minute past the clock's ten
        (datetime.max, "x", "moment-future"),  # noqa: DTZ901 - the calendar's end
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))), "x", "moment-future"),
        (datetime(2002, 12, 31, 23, 59), "linkedin", "moment-early"),  # noqa: DTZ001 - the owner's zone
        (datetime(2005, 12, 31, 23, 59), "x", "moment-early"),  # noqa: DTZ001 - as above
        (datetime(2022, 12, 31, 23, 59), "threads", "moment-early"),  # noqa: DTZ001 - as above
        (datetime.min, "x", "moment-early"),  # noqa: DTZ901 - and its beginning
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=12))), "x", "moment-early"),
        (datetime(2013, 12, 3, 0, 1), "hyves", "moment-late"),  # noqa: DTZ001 - the owner's zone
        (None, "hyves", "moment-late"),
    ],
)
def test_a_moment_that_cannot_be_is_refused(at: datetime | None, network: str, code: str) -> None:
    with pytest.raises(Trouble) as caught:
        when(at, network, now=MONDAY, zone=AMSTERDAM)

    assert caught.value.code == code
    assert all(say(f"trouble.{code}", language, **caught.value.facts) for language in LANGUAGES)


def test_the_last_day_of_a_network_that_is_gone_is_fine() -> None:
    last = datetime(2013, 12, 2, 23, 59)  # noqa: DTZ001 - the owner's zone

    assert when(last, "hyves", now=MONDAY, zone=AMSTERDAM) == datetime(2013, 12, 2, 22, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "yesterday"),
    [
        (MONDAY, MONDAY - timedelta(days=1)),
        # The owner's clock shows the same time, although the day was an hour longer or shorter.
        (datetime(2026, 10, 26, 9, tzinfo=UTC), datetime(2026, 10, 25, 9, tzinfo=UTC)),
        (datetime(2026, 10, 25, 9, tzinfo=UTC), datetime(2026, 10, 24, 8, tzinfo=UTC)),
        (datetime(2026, 3, 30, 0, 30, tzinfo=UTC), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # half past two
    ],
)
def test_yesterday_is_the_same_time_by_the_owners_clock(now: datetime, yesterday: datetime) -> None:
    assert days_ago(1, now=now, zone=AMSTERDAM) == yesterday
