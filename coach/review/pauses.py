"""Holidays, which do not break a row of weeks."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from coach.domain.balance import week_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.domain.balance import Pause

HALF = 4  # days of a week; our own choice, so that one day off does not excuse a whole week


def paused_weeks(pauses: Iterable[Pause]) -> frozenset[date]:
    """The Mondays of the weeks of which at least four days are holidays; pauses may overlap."""
    days = {its.since + timedelta(days=n) for its in pauses for n in range((its.until - its.since).days + 1)}
    return frozenset(week for week, count in Counter(map(week_of, days)).items() if count >= HALF)
