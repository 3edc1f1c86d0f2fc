"""ISO weeks: each is known by the Monday on which it begins, and named as in "2026-W47"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach.domain.trouble import Trouble

WEEK = timedelta(weeks=1)
EARLIEST = 2000
"""The first year of which there can be a review; no network was open before."""

_NAME = re.compile(r"(\d{4})-W(\d{2})", re.ASCII | re.IGNORECASE)


def week_name(monday: date) -> str:
    """Such as "2026-W47"."""
    year, week, _ = monday.isocalendar()
    return f"{year:04}-W{week:02}"


def week_named(name: str) -> date:
    """The Monday of the week with this name.

    Raises:
        Trouble: "week-form" where it is no such name, "week-none" where that year has no such week, "week-early"
            where it lies before the networks.
    """
    found = _NAME.fullmatch(name.strip())
    if found is None:
        raise Trouble("week-form", value=name)
    year, week = int(found[1]), int(found[2])
    if year < EARLIEST:
        raise Trouble("week-early", year=EARLIEST)
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError as error:
        raise Trouble("week-none", value=name, year=year, last=_weeks_in(year)) from error


def weeks_named(name: str) -> tuple[date, date]:
    """The first and the last Monday of "2026-W01..2026-W46", or twice that of a single week.

    Raises:
        Trouble: as `week_named`; "weeks-reversed" where the last comes before the first.
    """
    first, dots, last = name.partition("..")
    one = week_named(first)
    other = week_named(last) if dots else one
    if other < one:
        raise Trouble("weeks-reversed", since=first, until=last)
    return one, other


def _weeks_in(year: int) -> int:
    """52 or 53; 28 December is always in the last one."""
    return date(year, 12, 28).isocalendar().week
