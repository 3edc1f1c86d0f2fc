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
    """Two days or more in the unit in which one says it: 5 days, 3 weeks, 4 months, 2 years."""
    if days < _WEEKS_FROM:
        said, count = QCoreApplication.translate("Ago", "%1 days"), days
    elif days < _MONTHS_FROM:
        said, count = QCoreApplication.translate("Ago", "%1 weeks"), round(days / _WEEK)
    elif days < _YEARS_FROM:
        said, count = QCoreApplication.translate("Ago", "%1 months"), round(days / _MONTH)
    else:
        said, count = QCoreApplication.translate("Ago", "%1 years"), round(days / _YEAR)
    return said.replace("%1", str(count))
