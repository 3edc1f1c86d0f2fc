"""Leaving an answer for later, a draft of it or somebody who waits for one: until which moment that is."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from coach.domain.hours import WorkingHours

SHORT = timedelta(minutes=20)
_MORNING = time(9)
_TODAY = timedelta(hours=3)


class Later(StrEnum):
    """When the owner wants to look at a draft again; the first is what is offered first."""

    SOON = "soon"  # 20 minutes
    HOUR = "hour"
    MORNING = "morning"  # tomorrow at nine, by the owner's clock


def moment_of(later: Later, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The aware moment that is meant, `now` being aware too; `zone` is the owner's, None the system's."""
    if later is Later.MORNING:
        return _at(now.astimezone(zone).date() + timedelta(days=1), _MORNING, zone)
    return now + (SHORT if later is Later.SOON else timedelta(hours=1))


class PutOff(StrEnum):
    """When the owner wants to look at a conversation again."""

    TODAY = "today"  # in three hours
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next-week"


def put_off_until(when: PutOff, now: datetime, hours: WorkingHours, zone: tzinfo | None = None) -> datetime | None:
    """The aware moment that is meant: on another day, when work begins there; next week, on its first working day.

    None where three hours from now are not today any more. `zone` is the owner's, None the system's.
    """
    today = now.astimezone(zone).date()
    if when is PutOff.TODAY:
        later = now + _TODAY
        return later if later.astimezone(zone).date() == today else None
    if when is PutOff.TOMORROW:
        return _at(today + timedelta(days=1), hours.start, zone)
    return _at(today + timedelta(days=7 - today.isoweekday() + min(hours.days)), hours.start, zone)


def _at(day: date, clock: time, zone: tzinfo | None) -> datetime:
    """By the zone's own rules: in a night between, the clock may be put back."""
    wall = datetime.combine(day, clock)
    return wall.astimezone() if zone is None else wall.replace(tzinfo=zone)
