"""How long ago something was, as one says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.system.clock import local

if TYPE_CHECKING:
    from datetime import datetime

_WEEKS_FROM, _MONTHS_FROM, _YEARS_FROM = 14, 60, 730  # days
_WEEK, _MONTH, _YEAR = 7, 30.44, 365.25


def ago(moment: datetime, now: datetime) -> str:
    """By the owner's own days: today, yesterday, 5 days ago, 3 weeks ago, 4 months ago, 2 years ago."""
    days = (local(now).date() - local(moment).date()).days
    if days <= 0:
        return QCoreApplication.translate("Ago", "today")
    if days == 1:
        return QCoreApplication.translate("Ago", "yesterday")
    return QCoreApplication.translate("Ago", "%1 ago").replace("%1", spell(days))


def spell(days: int) -> str:
    """A number of days in the unit in which one says it: 5 days, 3 weeks, 4 months, 2 years."""
    if days < _WEEKS_FROM:
        return QCoreApplication.translate("Ago", "%n day(s)", "", days)
    if days < _MONTHS_FROM:
        return QCoreApplication.translate("Ago", "%n week(s)", "", round(days / _WEEK))
    if days < _YEARS_FROM:
        return QCoreApplication.translate("Ago", "%n month(s)", "", round(days / _MONTH))
    return QCoreApplication.translate("Ago", "%n year(s)", "", int(days / _YEAR))
