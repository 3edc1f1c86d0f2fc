"""Letting an answer rest before it is sent: for how long, and until which moment that is."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import tzinfo

SHORT = timedelta(minutes=20)
_MORNING = time(9)


class Later(StrEnum):
    """When the owner wants to look at a draft again; the first is what is offered first."""

    SOON = "soon"  # 20 minutes
    HOUR = "hour"
    MORNING = "morning"  # tomorrow at nine, by the owner's clock


def moment_of(later: Later, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The aware moment that is meant, `now` being aware too; `zone` is the owner's, None the system's."""
    if later is Later.MORNING:
        tomorrow = datetime.combine(now.astimezone(zone).date() + timedelta(days=1), _MORNING)
        # By the zone's own rules: in the night between, the clock may be put back.
        return tomorrow.astimezone() if zone is None else tomorrow.replace(tzinfo=zone)
    return now + (SHORT if later is Later.SOON else timedelta(hours=1))
