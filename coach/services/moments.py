"""When something was, as the owner tells it."""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from coach.domain.trouble import Trouble

if TYPE_CHECKING:
    from datetime import date, datetime, tzinfo


def when(at: datetime | None, network: str, *, now: datetime, zone: tzinfo | None) -> datetime:
    """The moment meant, aware, in UTC: `now` unless it is given, in the owner's zone unless it has an offset.

    Raises:
        Trouble: "moment-future" where it is still to come, "moment-early" where it lies before the year in which
            the network opened, "moment-late" where it lies after the day on which the network closed.
    """
    if at is None:
        at = now
    from coach.networks.spec import network as known  # noqa: PLC0415 - not before something is logged

    its = known(network)
    if at.year < its.opened.year:
        raise Trouble("moment-early", network=its.name, year=its.opened.year)
    # The years at the calendar's end have no neighbour to be converted to.
    if at.year > now.year + 1:
        raise Trouble("moment-future")
    moment = (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    if moment > now:
        raise Trouble("moment-future")
    if its.retired and moment.astimezone(zone).date() > its.retired.closed:
        raise Trouble("moment-late", network=its.name, day=its.retired.closed.isoformat())
    return moment


def in_order(since: date, until: date) -> None:
    """Make sure that a period does not end before it begins.

    Raises:
        Trouble: "days-reversed".
    """
    if since > until:
        raise Trouble("days-reversed", since=since.isoformat(), until=until.isoformat())


def days_ago(days: int, *, now: datetime, zone: tzinfo | None) -> datetime:
    """This time of day as many days ago, by the owner's own clock, aware, in UTC.

    A time that the clocks skipped on that day is taken an hour later.
    """
    here = now.astimezone(zone)
    wall = here.replace(tzinfo=zone, fold=0) - timedelta(days=days)
    return wall.astimezone(UTC)
