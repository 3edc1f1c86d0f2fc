"""How long, in working time and on the clock, in the interface's language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from coach.domain.hours import WorkingHours

_HOUR = timedelta(hours=1)
_IN_HOURS = 2  # working days; what is longer is told in days
_WITH_MINUTES = 10  # hours; what is longer is told without


class TimeWords(QObject):
    """Puts spans of time in words."""

    def working(self, waited: timedelta, hours: WorkingHours) -> str:
        """Working time as people say it."""
        if waited < _HOUR:
            return self.tr("less than a working hour")
        if waited < _IN_HOURS * hours.a_day:
            return self.tr("%n working hour(s)", "", waited // _HOUR)
        return self.tr("%n working day(s)", "", waited // hours.a_day)

    def clock(self, took: timedelta) -> str:
        """Time by the clock on the wall as people say it."""
        minutes = round(took / timedelta(minutes=1))
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("%n minute(s)", "", minutes)
        if hours < _WITH_MINUTES and rest:
            return self.tr("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))
        return self.tr("%n hour(s)", "", round(took / _HOUR))

    def target(self, days: float) -> str:
        """The own response target, in working days."""
        if days == 0.5:  # noqa: PLR2004 - exact in binary
            return self.tr("half a working day")
        if days == 1:
            return self.tr("one working day")
        return self.tr("%1 working days").replace("%1", QLocale().toString(days))

    def weekdays(self, days: frozenset[int]) -> str:
        """The working days: a row of them by its ends."""
        names = [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in sorted(days)]
        in_a_row = len(days) > 2 and max(days) - min(days) == len(days) - 1  # noqa: PLR2004 - two are both named
        return f"{names[0]} – {names[-1]}" if in_a_row else ", ".join(names)
