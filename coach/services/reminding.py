"""When to remind the owner of what. Pure sums on the owner's own clock, so that no change of clock says a thing twice.

What is due stays due for a while: a machine that slept through the moment catches up when it wakes.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from coach.domain.reminder import About, Wishes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

_TALK_FOR = timedelta(hours=3)  # who comes later has other plans
_REVIEW_UNTIL = 3  # ISO weekday: by Thursday the last week is old news


def still(now: datetime, wishes: Wishes, zone: tzinfo | None = None) -> bool:
    """Whether nothing may be said now: the quiet hours, or a pause. `zone` is the owner's, None the system's."""
    if wishes.paused_until is not None and now < wishes.paused_until:
        return True
    start, end, here = wishes.quiet_from, wishes.quiet_until, now.astimezone(zone).time()
    if start == end:
        return False
    return start <= here < end if start < end else here >= start or here < end


def token(about: About, now: datetime, zone: tzinfo | None = None) -> str:
    """What a reminder is said once for: the owner's own day, or for the review the ISO week."""
    here = now.astimezone(zone).date()
    return f"{here:%G-W%V}" if about is About.REVIEW else here.isoformat()


def due(now: datetime, wishes: Wishes, told: Mapping[About, str], zone: tzinfo | None = None) -> tuple[About, ...]:
    """What the clock asks for now, but for what has cooled, in the order in which it is to be said.

    Whether somebody waits, and whether the owner has talked today, is for the history to say. `told` holds for
    each subject the token that it was said for last.
    """
    if still(now, wishes, zone):
        return ()
    here = now.astimezone(zone)
    asked = {
        About.WAITING: _is_workday(here, wishes) and here.time() >= wishes.hours.start,
        About.REVIEW: _after_monday_morning(here, wishes.hours.start),
        About.TALK: _is_workday(here, wishes) and _within(here.time(), wishes.talk_at),
    }
    return tuple(
        about for about, is_asked in asked.items()
        if is_asked and about in wishes.on and told.get(about) != token(about, now, zone)
    )  # fmt: skip


def _is_workday(here: datetime, wishes: Wishes) -> bool:
    return here.isoweekday() in wishes.hours.days


def _after_monday_morning(here: datetime, start: time) -> bool:
    return 1 < here.isoweekday() <= _REVIEW_UNTIL or (here.isoweekday() == 1 and here.time() >= start)


def _within(moment: time, start: time) -> bool:
    passed = timedelta(hours=moment.hour - start.hour, minutes=moment.minute - start.minute)
    return timedelta() <= passed < _TALK_FOR
