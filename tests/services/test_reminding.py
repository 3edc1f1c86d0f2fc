"""When the coach reminds its owner: said once, never in the quiet hours, and right through every change of clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from coach.domain.hours import WorkingHours
from coach.domain.reminder import About, Wishes
from coach.services.reminding import due, still, token

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ALL = Wishes(on=frozenset(About), hours=WorkingHours())
MONDAY = datetime(2026, 11, 23, tzinfo=AMSTERDAM)


def at(day: datetime, clock: str) -> datetime:
    """This time of the day on the wall, as a moment in UTC."""
    hour, minute = map(int, clock.split(":"))
    return day.replace(hour=hour, minute=minute).astimezone(UTC)


def asked(moment: datetime, wishes: Wishes = ALL, told: dict[About, str] | None = None) -> set[About]:
    return set(due(moment, wishes, told or {}, AMSTERDAM))


@pytest.mark.parametrize(
    ("days", "clock", "expected"),
    [
        (0, "08:59", set()),
        (0, "09:00", {About.WAITING, About.REVIEW}),
        (0, "10:00", {About.WAITING, About.REVIEW, About.TALK}),
        (0, "13:00", {About.WAITING, About.REVIEW}),  # who comes back after three hours has other plans
        (1, "08:45", {About.REVIEW}),  # a machine that was off on Monday catches up
        (2, "17:59", {About.WAITING, About.REVIEW}),
        (3, "10:30", {About.WAITING, About.TALK}),  # by Thursday last week is old news
        (5, "10:30", set()),  # Saturday
    ],
)
def test_what_is_due_at_a_time_of_the_week(days: int, clock: str, expected: set[About]) -> None:
    assert asked(at(MONDAY + timedelta(days=days), clock)) == expected


def test_what_was_said_is_not_said_again_that_day_or_that_week() -> None:
    moment = at(MONDAY, "10:00")
    told = {about: token(about, moment, AMSTERDAM) for about in About}

    assert asked(moment, told=told) == set()
    assert asked(at(MONDAY + timedelta(days=1), "10:00"), told=told) == {About.WAITING, About.TALK}
    assert About.REVIEW in asked(at(MONDAY + timedelta(days=7), "10:00"), told=told)


def test_nothing_is_due_that_was_turned_off() -> None:
    assert asked(at(MONDAY, "10:00"), Wishes(on=frozenset({About.TALK}))) == {About.TALK}
    assert asked(at(MONDAY, "10:00"), Wishes(on=frozenset())) == set()


@pytest.mark.parametrize(
    ("start", "end", "clock", "quiet"),
    [
        ("18:00", "08:30", "18:00", "quiet"),
        ("18:00", "08:30", "17:59", "not"),
        ("18:00", "08:30", "03:00", "quiet"),
        ("18:00", "08:30", "08:30", "not"),
        ("12:00", "13:00", "12:30", "quiet"),
        ("12:00", "13:00", "13:00", "not"),
        ("09:00", "09:00", "09:00", "not"),
        ("09:00", "09:00", "03:00", "not"),
    ],
)
def test_quiet_hours_may_go_beyond_midnight(start: str, end: str, clock: str, quiet: str) -> None:
    wishes = Wishes(on=frozenset(), quiet_from=time.fromisoformat(start), quiet_until=time.fromisoformat(end))

    assert still(at(MONDAY, clock), wishes, AMSTERDAM) is (quiet == "quiet")


def test_a_pause_ends_at_its_moment_and_what_came_due_in_it_is_said_then() -> None:
    wishes = Wishes(on=frozenset(About), paused_until=at(MONDAY, "10:30"))

    assert asked(at(MONDAY, "10:29"), wishes) == set()
    assert asked(at(MONDAY, "10:30"), wishes) == {About.WAITING, About.REVIEW, About.TALK}


@pytest.mark.parametrize("talk_at", ["02:30", "10:00"])
@pytest.mark.parametrize(
    "day",
    [
        datetime(2026, 3, 29, tzinfo=AMSTERDAM),  # 02:00 to 03:00 does not exist
        datetime(2026, 10, 25, tzinfo=AMSTERDAM),  # 02:00 to 03:00 is there twice
    ],
)
def test_a_change_of_clock_neither_swallows_a_reminder_nor_says_it_twice(day: datetime, talk_at: str) -> None:
    """Every minute of the day is gone through, as the app does it."""
    hours = WorkingHours(days=frozenset(range(1, 8)))
    never = time(0)
    wishes = Wishes(
        on=frozenset(About), hours=hours, talk_at=time.fromisoformat(talk_at), quiet_from=never, quiet_until=never
    )
    told: dict[About, str] = {}
    said = []
    moment, end = day.astimezone(UTC), (day + timedelta(days=1)).astimezone(UTC)
    while moment < end:
        for about in due(moment, wishes, told, AMSTERDAM):
            said.append(about)
            told[about] = token(about, moment, AMSTERDAM)
        moment += timedelta(minutes=1)

    assert sorted(said) == [About.TALK, About.WAITING]


def test_the_week_of_new_year_is_one_week() -> None:
    """29 December 2026 and 2 January 2027 are both in week 53."""
    assert token(About.REVIEW, datetime(2026, 12, 29, 9, tzinfo=UTC), AMSTERDAM) == "2026-W53"
    assert token(About.REVIEW, datetime(2027, 1, 2, 9, tzinfo=UTC), AMSTERDAM) == "2026-W53"
