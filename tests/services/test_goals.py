"""Goals are kept, measured against time, and looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from coach.domain.draft import new_id
from coach.domain.goal import Goal, Measurement
from coach.domain.trouble import Trouble
from coach.services.goals import Goals
from coach.system.words import LANGUAGES, say
from tests.history import AMSTERDAM, MONDAY, Clock

if TYPE_CHECKING:
    from coach.store.store import Store

TODAY = MONDAY.date()


@pytest.fixture
def goals(store: Store, clock: Clock) -> Goals:
    return Goals(store, clock, AMSTERDAM)


def a_goal(**other: Any) -> Goal:
    values = {"what": "Drie nieuwe klanten", "measure": "klanten", "target": 4, "begun": TODAY - timedelta(days=50)}
    return Goal(**{"id": new_id(), **values, "due": TODAY + timedelta(days=50), **other})


def test_a_goal_is_kept_changed_and_taken_out(goals: Goals) -> None:
    goal = goals.save(a_goal(what="  Drie nieuwe klanten\ud800 "))
    assert (goal.what, [each.goal for each in goals.progress()]) == ("Drie nieuwe klanten\ufffd", [goal])

    goals.measure(goal.id, 1)
    changed = goals.save(replace(goal, target=5, due=None))
    assert [(each.goal, each.value) for each in goals.progress()] == [(changed, 1)]

    goals.remove(goal.id)
    assert goals.progress() == ()


def test_a_goal_that_was_removed_comes_back_with_what_was_measured(goals: Goals) -> None:
    goal = goals.save(a_goal())
    goals.measure(goal.id, 1, TODAY - timedelta(days=9))
    goals.measure(goal.id, 2)
    (before,) = goals.progress()
    goals.remove(goal.id)

    goals.put_back(before)

    assert goals.progress() == (before,)


def test_progress_stands_beside_time(goals: Goals) -> None:
    goal = goals.save(a_goal())
    goals.measure(goal.id, 3, TODAY - timedelta(days=1))
    goals.measure(goal.id, 1, TODAY - timedelta(days=9))
    (found,) = goals.progress()

    assert [each.value for each in found.measured] == [1, 3]
    assert (found.reached, found.gone, found.behind) == (0.75, 0.5, False)

    goals.measure(goal.id, 1)
    assert goals.progress()[0].behind
    goals.measure(goal.id, 4)
    assert goals.progress()[0].measured[-1] == Measurement(TODAY, 4)

    goals.unmeasure(goal.id, TODAY)
    assert goals.progress()[0].value == 3


@pytest.mark.parametrize(
    ("other", "value", "reached", "gone"),
    [
        ({"start": 40, "target": 0}, 10, 0.75, 0.5),
        ({"start": 4}, 4, None, 0.5),
        ({"due": None}, 2, 0.5, None),
        ({"target": 4}, 9, 1.0, 0.5),
        ({"target": 4}, -2, -0.5, 0.5),
        ({"due": TODAY - timedelta(days=50)}, 2, 0.5, 1.0),
        ({"begun": TODAY + timedelta(days=1)}, 2, 0.5, 0.0),
    ],
    ids=["less", "no-way", "no-day", "more-than-meant", "back", "one-day", "still-to-begin"],
)
def test_parts_are_parts_whatever_the_goal(
    goals: Goals, other: dict[str, Any], value: float, reached: float | None, gone: float | None
) -> None:
    goal = goals.save(a_goal(**other))
    goals.measure(goal.id, value)
    (found,) = goals.progress()

    assert (found.reached, found.gone) == (reached, gone)


def test_a_goal_is_looked_at_again_on_its_day_or_after_a_quarter(goals: Goals, clock: Clock) -> None:
    goals.save(a_goal(review=TODAY + timedelta(days=1)))
    goals.save(a_goal(begun=TODAY - timedelta(days=51)))
    assert [each.review_due for each in goals.progress()] == [False, False]

    clock.forward(days=1)
    assert [each.review_due for each in goals.progress()] == [True, False]
    clock.forward(days=39)
    assert [each.review_due for each in goals.progress()] == [True, True]


def test_an_ended_goal_comes_last(goals: Goals) -> None:
    first, second = goals.save(a_goal(begun=TODAY)), goals.save(a_goal())
    goals.end(first.id)

    assert [each.goal.id for each in goals.progress()] == [second.id, first.id]
    assert goals.progress()[1].goal.ended == TODAY


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"what": " \n"}, "goal-empty"),
        ({"target": float("nan")}, "goal-number"),
        ({"start": float("inf")}, "goal-number"),
        ({"due": date(2020, 1, 1)}, "goal-days"),
        ({"review": date(2020, 1, 1)}, "goal-days"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(goals: Goals, other: dict[str, Any], code: str) -> None:
    with pytest.raises(Trouble) as caught:
        goals.save(a_goal(**other))

    assert caught.value.code == code
    assert all(say(f"trouble.{code}", language, **caught.value.facts) for language in LANGUAGES)
    assert goals.progress() == ()


def test_a_measurement_that_cannot_be_is_refused(goals: Goals) -> None:
    goal = goals.save(a_goal())
    for values, code in (
        ((goal.id, float("nan")), "goal-number"),
        ((goal.id, 1, TODAY + timedelta(days=1)), "moment-future"),
        (("nowhere", 1), "goal-gone"),
    ):
        with pytest.raises(Trouble) as caught:
            goals.measure(*values)
        assert caught.value.code == code
        assert all(say(f"trouble.{code}", language) for language in LANGUAGES)
    assert goals.progress()[0].measured == ()
