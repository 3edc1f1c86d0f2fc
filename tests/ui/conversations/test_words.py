"""Spans of time, as people say them."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.domain.hours import WorkingHours
from coach.ui.conversations.words import TimeWords
from coach.ui.i18n import InterfaceLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

NINE_TO_FIVE = WorkingHours()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[TimeWords]:
    language = InterfaceLanguage(qapp)
    language.use("en")
    yield TimeWords()
    language.release()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0.9, "less than a working hour"),
        (1.5, "1 working hour"),
        (8, "8 working hours"),
        (15.9, "15 working hours"),
        (16, "2 working days"),
        (41, "5 working days"),
    ],
)
def test_working_time_is_told_in_hours_and_then_in_days(hours: float, said: str, english: TimeWords) -> None:
    assert english.working(timedelta(hours=hours), NINE_TO_FIVE) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0.2, "0 minutes"),
        (1, "1 minute"),
        (59, "59 minutes"),
        (60, "1 hour"),
        (195, "3 h 15 min"),
        (599, "9 h 59 min"),
        (640, "11 hours"),
        (60 * 24 * 3, "72 hours"),
    ],
)
def test_time_by_the_clock_loses_its_minutes_where_they_say_nothing(
    minutes: float, said: str, english: TimeWords
) -> None:
    assert english.clock(timedelta(minutes=minutes)) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [({1, 2, 3, 4, 5}, "Mon – Fri"), ({2, 3}, "Tue, Wed"), ({1, 3, 5}, "Mon, Wed, Fri"), ({6}, "Sat")],
)
def test_days_in_a_row_are_told_by_their_ends(days: set[int], said: str, english: TimeWords) -> None:
    assert english.weekdays(frozenset(days)) == said


@pytest.mark.parametrize(
    ("days", "said"), [(0.5, "half a working day"), (1, "one working day"), (2.5, "2.5 working days")]
)
def test_the_own_target(days: float, said: str, english: TimeWords) -> None:
    assert english.target(days) == said


def test_dutch_is_written_as_dutch(qapp: QApplication) -> None:
    language = InterfaceLanguage(qapp)
    language.use("nl")
    words = TimeWords()
    told = [
        words.working(timedelta(hours=1), NINE_TO_FIVE),
        words.working(timedelta(hours=30), WorkingHours(start=time(8), end=time(18))),
        words.clock(timedelta(hours=2, minutes=5)),
        words.clock(timedelta(hours=17)),
        words.target(1),
        words.target(2.5),
    ]
    language.release()

    assert told == ["1 werkuur", "3 werkdagen", "2 u 5 min", "17 uur", "één werkdag", "2,5 werkdagen"]
