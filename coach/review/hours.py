"""Working time between two moments: evenings, nights and weekends do not count."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

    from coach.domain.hours import WorkingHours

_MONDAY = date(2001, 1, 1)  # before every network
_DAY = timedelta(days=1)


def worked(since: datetime, until: datetime, hours: WorkingHours, zone: tzinfo | None) -> timedelta:
    """The working time from `since` to `until`, aware, by the clock in `zone`; None is the system's."""
    return _worked_to(until.astimezone(zone), hours) - _worked_to(since.astimezone(zone), hours)


def due(since: datetime, amount: timedelta, hours: WorkingHours, zone: tzinfo | None) -> datetime:
    """The moment, in UTC, at which so much working time has gone by since then."""
    here = since.astimezone(zone)
    left = amount + _worked_on(here, hours)  # as if the day had begun in time
    day = here.date()
    while left > (today := _length(day, hours)) or not today:
        left -= today
        day += _DAY
    # With nothing left to wait for, it is the moment itself, and not the beginning of that day.
    wall = max(datetime.combine(day, hours.start) + left, here.replace(tzinfo=None))
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _worked_to(here: datetime, hours: WorkingHours) -> timedelta:
    """The working time from a Monday long ago to this moment on the owner's clock."""
    weeks, days = divmod((here.date() - _MONDAY).days, 7)
    before = weeks * len(hours.days) + sum(day in hours.days for day in range(1, days + 1))
    return before * hours.a_day + _worked_on(here, hours)


def _worked_on(here: datetime, hours: WorkingHours) -> timedelta:
    """The working time on this day up to this moment."""
    if here.isoweekday() not in hours.days:
        return timedelta()
    began = datetime.combine(here.date(), hours.start)
    return min(max(here.replace(tzinfo=None) - began, timedelta()), hours.a_day)


def _length(day: date, hours: WorkingHours) -> timedelta:
    return hours.a_day if day.isoweekday() in hours.days else timedelta()
