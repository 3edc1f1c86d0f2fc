"""Days and moments as people say them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.system.words import say

if TYPE_CHECKING:
    from datetime import date, datetime


def spoken_day(day: date, language: str) -> str:
    """Such as "23 november 2026", in "nl" or "en"."""
    return f"{day.day} {say(f'month.m{day.month}', language)} {day.year}"


def spoken_moment(moment: datetime, language: str) -> str:
    """Such as "23 november 2026 14:02", in the moment's own zone."""
    return f"{spoken_day(moment, language)} {moment:%H:%M}"
