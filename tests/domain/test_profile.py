"""When a profile is as it should be, and when it is time to look again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coach.domain.draft import AccountKind
from coach.domain.profile import RECHECK, Answer, ProfileCheck, Question

TODAY = date(2026, 11, 23)


def check(kind: AccountKind = AccountKind.PERSON, days: int = 0, **answers: bool) -> ProfileCheck:
    given = {
        Question(name): Answer("linkedin", Question(name), TODAY - timedelta(days=days), yes)
        for name, yes in answers.items()
    }
    return ProfileCheck(network="linkedin", kind=kind, answers=given, today=TODAY)


def test_all_three_make_a_profile() -> None:
    assert check(name=True, photo=True, personal=True).fine
    assert not check(name=True, photo=False, personal=True).fine
    assert not check(name=True, photo=True).fine
    assert not check().fine


def test_a_service_desk_needs_no_one_name_and_face() -> None:
    desk = check(AccountKind.SERVICE_DESK, personal=True)
    assert desk.asked == (Question.PERSONAL,)
    assert desk.fine
    assert not check(AccountKind.SERVICE_DESK, name=True, photo=True).fine


@pytest.mark.parametrize(("days", "old"), [(0, False), (RECHECK.days, False), (RECHECK.days + 1, True)])
def test_after_half_a_year_it_is_looked_at_again(days: int, old: bool) -> None:  # noqa: FBT001 - a case's value
    its = check(days=days, name=True, photo=True, personal=True)
    assert (its.old, its.fine) == (old, not old)
    assert its.again == TODAY - timedelta(days=days) + RECHECK


def test_an_open_question_sets_no_day() -> None:
    assert check(name=True).again is None
