"""A goal is specific, measurable, realistic and bound to a time; who counts heads is asked why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from coach.domain.goal import Goal
from coach.lint import goal as goals
from coach.lint.goal import LANGUAGES, remarks, samples, tell

TODAY = date(2026, 11, 23)
NL = Goal(
    id="1", what="Drie bakkers uit de buurt worden klant", measure="nieuwe klanten", target=3, begun=TODAY,
    due=date(2027, 11, 1),
)  # fmt: skip
EN = replace(NL, what="Three bakers from the village become customers", measure="new customers")


def said(goal: Goal) -> list[str]:
    return [each.id for each in remarks(goal, TODAY)]


@pytest.mark.parametrize(
    "goal",
    [
        NL,
        EN,
        replace(NL, what="Drie van mijn volgers worden klant"),
        replace(EN, what="Five followers come to the shop for a talk", measure="talks"),
        replace(NL, measure="stuks in voorraad", start=40, target=0),
        replace(EN, start=10, target=15),
        replace(NL, what="Ik antwoord iedereen binnen een dag", measure="vragen", start=5, target=9),
        replace(NL, what="每周认识三位新客户", measure="新客户"),
        replace(NL, what="Klanten weten dat ik naar hun wensen luister", measure="gesprekken"),
        replace(NL, ended=TODAY, due=TODAY),
    ],
)
def test_a_smart_goal_passes(goal: Goal) -> None:
    assert said(goal) == []


@pytest.mark.parametrize(
    ("goal", "found"),
    [
        (replace(NL, what="Meer naamsbekendheid krijgen in de regio"), ["vague"]),
        (replace(EN, what="Work on our visibility this year"), ["vague"]),
        (replace(NL, what="Meer klanten"), ["short"]),
        (replace(EN, what="Customers"), ["short"]),
        (replace(NL, measure=" "), ["no-measure"]),
        (replace(NL, target=0), ["no-target"]),
        (replace(NL, measure="volgers op LinkedIn"), ["vanity"]),
        (replace(EN, measure="Likes a week"), ["vanity"]),
        (replace(NL, measure="followers"), ["vanity"]),
        (replace(NL, what="Ik wil 1000 volgers op X", measure=""), ["no-measure", "vanity"]),
        (replace(EN, start=10, target=100), ["leap"]),
        (replace(NL, target=2000), ["many"]),
        (replace(NL, due=None), ["no-day"]),
        (replace(NL, begun=date(2026, 1, 1), due=TODAY), ["past"]),
        (replace(EN, due=TODAY + timedelta(days=900)), ["far"]),
        (replace(EN, what="Awareness", measure="", due=None), ["vague", "no-measure", "no-day"]),
    ],
)
def test_what_a_goal_lacks_is_said(goal: Goal, found: list[str]) -> None:
    assert said(goal) == found
    for language in LANGUAGES:
        assert all(tell(each, language).seen and tell(each, language).try_ for each in remarks(goal, TODAY))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_counts_heads_is_offered_measures_of_contact_that_pass(language: str) -> None:
    (remark,) = remarks(replace(NL, measure="volgers"), TODAY)
    told = tell(remark, language)

    assert "volgers" in told.seen
    assert len(told.measures) >= 3
    assert [measure for measure in told.measures if said(replace(NL, measure=measure))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_to_start_from_are_smart(language: str) -> None:
    assert len(samples(language)) >= 3
    for its in samples(language):
        due = TODAY + timedelta(weeks=its.weeks)
        values = {name: getattr(its, name) for name in ("what", "measure", "start", "target")}
        assert said(Goal(id="1", begun=TODAY, due=due, **values)) == []
        assert its.about


def test_both_languages_say_the_same_things() -> None:
    def shape(value: Any) -> Any:
        return {key: shape(each) for key, each in value.items()} if isinstance(value, dict) else type(value)

    assert shape(goals._table("nl")) == shape(goals._table("en"))
