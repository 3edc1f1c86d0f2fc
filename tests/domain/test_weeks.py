"""Weeks and their names."""

from __future__ import annotations

from datetime import date

import pytest

from coach.domain.trouble import Trouble
from coach.domain.weeks import week_name, week_named, weeks_named


@pytest.mark.parametrize(
    ("name", "monday"),
    [
        ("2026-W47", date(2026, 11, 16)),
        ("2026-W01", date(2025, 12, 29)),
        ("2026-W53", date(2026, 12, 28)),
        ("2020-w53", date(2020, 12, 28)),
        ("9999-W52", date(9999, 12, 27)),
    ],
)
def test_a_week_is_known_by_its_monday(name: str, monday: date) -> None:
    assert week_named(name) == monday
    assert week_name(monday) == name.upper()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("2025-W53", "week-none"),
        ("2026-W54", "week-none"),
        ("2026-W00", "week-none"),
        ("0000-W01", "week-early"),
        ("1999-W52", "week-early"),
        ("2026-47", "week-form"),
        ("2026-W7", "week-form"),
        ("٢٠٢٦-W47", "week-form"),
        ("", "week-form"),
        ("2026-W47-1", "week-form"),
    ],
)
def test_what_is_no_week_is_refused(name: str, code: str) -> None:
    with pytest.raises(Trouble) as told:
        week_named(name)

    assert told.value.code == code


def test_a_year_without_week_53_is_told_how_many_it_has() -> None:
    with pytest.raises(Trouble) as told:
        week_named("2025-W53")

    assert (told.value.facts["year"], told.value.facts["last"]) == (2025, 52)


def test_a_row_of_weeks_has_two_ends_in_order() -> None:
    assert weeks_named("2025-W50..2026-W02") == (date(2025, 12, 8), date(2026, 1, 5))
    assert weeks_named("2026-W47") == (date(2026, 11, 16), date(2026, 11, 16))
    with pytest.raises(Trouble, match="weeks-reversed"):
        weeks_named("2026-W02..2026-W01")
    with pytest.raises(Trouble, match="week-form"):
        weeks_named("2026-W02..")
